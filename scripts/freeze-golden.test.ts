import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../tests/fixtures/scratch-folder.ts';

const folder = join(import.meta.dirname, '..', 'eval');
const [held = ''] = readFileSync(join(folder, 'golden.jsonl'), 'utf8').split('\n');

it.each([
  ['a file that is not there', undefined, /^Không có tệp .*moi\.jsonl.*\(PATH_NOT_FOUND\)\n$/u],
  ['a line that is no case', '{"id":', /dòng 1: không phải JSON.*\(GOLDEN_SET_INVALID\)\n$/su],
  ['a question that is held', held, /trùng id .*;\n .*hỏi trùng câu.*\(GOLDEN_SET_INVALID\)\n$/su],
])('ends with a sentence for %s, and changes no set', (_name, text, told) => {
  const file = join(scratchFolder(), 'moi.jsonl');
  if (text !== undefined) writeFileSync(file, text);
  const sets = () =>
    ['golden.jsonl', 'golden.test.jsonl'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const before = sets();
  const script = join(import.meta.dirname, 'freeze-golden.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(told);
  expect(stderr).not.toMatch(/\n\s+at /u);
  expect(sets()).toEqual(before);
});
