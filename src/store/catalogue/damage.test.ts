import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDecree } from '../../../tests/fixtures/store/versions.ts';
import { AppError } from '../../domain/errors.ts';
import { openCatalogue } from '../open-catalogue.ts';

const decrees = [9001, 9002, 9003].map((number) => makeDecree(number, 12));
const FLIPS = 150;

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  const catalogue = await openCatalogue(folder);
  for (const decree of decrees) await catalogue.save(decree);
  await catalogue.close();
  whole = join(folder, 'whole.db');
  copyFileSync(join(folder, 'so-tay.db'), whole);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Texts that the catalogue hands out for every điều; undefined where it withdraws one. */
async function handedOut(): Promise<Map<string, string | undefined>> {
  const catalogue = await openCatalogue(folder);
  const texts = new Map<string, string | undefined>();
  for (const { documentKey, structured } of decrees) {
    for (const { path } of structured.provisions) {
      const address = `${documentKey}/${path}`;
      try {
        texts.set(address, (await catalogue.provision(address))?.text);
      } catch (error) {
        // The database itself noticed.
        if (!(error instanceof AppError)) throw error;
      }
    }
  }
  await catalogue.close();
  return texts;
}

it(`hands out no changed word after ${FLIPS} flipped bits, each by itself`, async () => {
  let state = 11;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const truth = await handedOut();
  expect(new Set(truth.values())).not.toContain(undefined);
  let handed = 0;
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const content = readFileSync(whole);
    const at = next(content.length);
    content.writeUInt8(content.readUInt8(at) ^ (1 << next(8)), at);
    writeFileSync(join(folder, 'so-tay.db'), content);
    const found = await handedOut().catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      return new Map<string, string>();
    });
    for (const [address, text] of found) {
      expect([truth.get(address), undefined]).toContain(text);
      handed += Number(text !== undefined);
    }
  }
  // Most flips hurt one passage or none: the others must still be read.
  expect(handed).toBeGreaterThan((truth.size * FLIPS) / 2);
}, 60_000);
