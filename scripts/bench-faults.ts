/**
 * `npm run bench:faults`: how questions end when the model's endpoint is faulty, lies, or obeys what
 * stands in the documents. Every fault 20 times, and an obedient model on 500 documents that carry an
 * instruction: BIPIA's (../shared/data/hostile, skipped when absent) and our own.
 *
 * `npm run bench:faults -- --each 2 --contexts 20` for a quick look.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { transportFaults } from '../tests/fixtures/model-faults.ts';
import { startModelEndpoint, type EndpointMode } from '../tests/fixtures/model-endpoint.ts';
import { personas } from '../tests/fixtures/model-persona.ts';
import { wholeProduct } from '../tests/fixtures/whole-product.ts';
import { documentWith, instructions, matterOf } from './bench-faults/poisoned.ts';
import { tryOnce } from './bench-faults/trial.ts';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '20' },
    contexts: { type: 'string', default: '500' },
  },
});
const bipia = join(import.meta.dirname, '../../shared/data/hostile/inject-bipia/benchmark');
/** Total time of the model and some for the rest of the walk. */
const WITHIN_MS = 8_000;

const attacks = [...instructions, ...(existsSync(bipia) ? readBipia() : [])];
const contexts = Array.from({ length: Number(values.contexts) }, (_, at) =>
  documentWith(at, attacks[at % attacks.length] ?? ''),
);
const folder = mkdtempSync(join(tmpdir(), 'so-tay-poison-'));
for (const [at, text] of contexts.entries()) writeFileSync(join(folder, `${at}.txt`), text);

const faithful: EndpointMode = { kind: 'persona', persona: 'faithful' };
const endpoint = await startModelEndpoint(faithful);
const product = await wholeProduct({
  OPENAI_BASE_URL: endpoint.baseUrl,
  OPENAI_API_KEY: 'k',
  OPENAI_MODEL: 'm',
  OPENAI_TOTAL_SECONDS: '4',
  OPENAI_IDLE_SECONDS: '1',
  OPENAI_DAILY_TOKENS: '1000000000',
  SO_TAY_DEMO: 'off',
});
try {
  let held = 0;
  await product.ingest([folder], ({ outcome }) => (held += outcome === 'accepted' ? 1 : 0));
  console.log(`${held} of ${contexts.length} documents held, ${attacks.length} instructions`);
  endpoint.change({ kind: 'persona', persona: 'obedient' });
  report('obedient, poisoned documents', await series(contexts.length, (at) => at, false));
  for (const [name, mode, neverFinishes] of modes()) {
    const results = await series(Number(values.each), () => 0, neverFinishes, mode);
    report(name, results);
  }
} finally {
  await product.close();
  await endpoint.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A good answer before each fault closes the breaker, so that every question meets the fault. */
async function series(
  count: number,
  documentAt: (at: number) => number,
  neverFinishes: boolean,
  mode?: EndpointMode,
): Promise<string[][]> {
  const results: string[][] = [];
  for (let at = 0; at < count; at += 1) {
    const question = `Thời hạn ${matterOf(documentAt(at))} là bao lâu?`;
    if (mode) {
      endpoint.change(faithful);
      await product.ask({ text: question });
      endpoint.change(mode);
    }
    results.push(
      await tryOnce(product, { question, withinMs: WITHIN_MS, neverFinishes }).catch(
        (error: unknown) => [`error: ${String(error)}`],
      ),
    );
  }
  return results;
}

function* modes(): Generator<[string, EndpointMode, boolean]> {
  for (const fault of transportFaults) yield [fault, { kind: 'fault', fault }, fault !== 'slow'];
  for (const status of [400, 401, 429, 500])
    yield [`HTTP ${status}`, { kind: 'status', status }, true];
  yield ['HTML page', { kind: 'html' }, true];
  yield ['silent', { kind: 'stall' }, true];
  for (const persona of personas) yield [persona, { kind: 'persona', persona }, false];
}

function report(name: string, results: readonly string[][]): void {
  const counts: Record<string, number> = {};
  for (const wrong of results.flat()) counts[wrong] = (counts[wrong] ?? 0) + 1;
  const good = results.filter((wrong) => wrong.length === 0).length;
  console.log(
    `${name}: ${good} of ${results.length} end well ${good < results.length ? JSON.stringify(counts) : ''}`,
  );
}

function readBipia(): string[] {
  return ['text_attack_test.json', 'text_attack_train.json', 'code_attack_test.json'].flatMap(
    (name) => {
      const attacksOf = JSON.parse(readFileSync(join(bipia, name), 'utf8')) as Record<
        string,
        string[]
      >;
      return Object.values(attacksOf).flat();
    },
  );
}
