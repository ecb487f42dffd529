import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, it } from 'vitest';
import { scratchFolder } from './fixtures/scratch-folder.ts';

type Architecture = { forbidden: IForbiddenRuleType[]; options: ICruiseOptions };
const { forbidden, options } = createRequire(import.meta.url)(
  '../.dependency-cruiser.cjs',
) as Architecture;

/** Runs the checker of `npm run boundaries` over `src` of a folder. */
async function check(baseDir: string) {
  const { output } = await cruise(['src'], {
    ...options,
    baseDir,
    ruleSet: { forbidden },
    validate: true,
  });
  if (typeof output === 'string') throw new TypeError('expected a structured result');
  return {
    broken: output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
    seen: output.modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
  };
}

/** A small house in a temporary folder, one file a row. */
function house(files: Record<string, string>): string {
  const root = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it('imports only in the allowed direction', async () => {
  const { broken } = await check(process.cwd());
  expect(broken).toEqual([]);
});

it('has looked at every file of src', async () => {
  const { seen } = await check(process.cwd());
  expect(seen.toSorted()).toEqual(globSync('src/**/*.ts').toSorted());
});

it.each([
  ['a room that looks upwards', 'src/domain/a.ts', "import '../ask/b.ts';", 'src/ask/b.ts'],
  ['a file outside the rooms', 'src/attic/a.ts', "import '../domain/b.ts';", 'src/domain/b.ts'],
  [
    'a private sub-folder',
    'src/ingest/a.ts',
    "import '../models/local/b.ts';",
    'src/models/local/b.ts',
  ],
  ['a second owner of SQLite', 'src/ask/a.ts', "import 'node:sqlite';", 'src/ask/b.ts'],
  [
    'a type-only import',
    'src/domain/a.ts',
    "import type {} from '../store/b.ts';",
    'src/store/b.ts',
  ],
])('notices %s', async (_name, path, text, other) => {
  const { broken } = await check(house({ [path]: text, [other]: 'export const b = 1;' }));
  expect(broken).toContainEqual(expect.stringContaining(`: ${path}`));
});
