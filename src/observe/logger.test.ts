import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const program = `
  import { createLog } from ${JSON.stringify(new URL('./logger.ts', import.meta.url).href)};
  const log = createLog(process.argv[1]);
  log('document-indexed', { chunks: 3, durationMs: 12 });
  log('answer-failed', { code: 'INTERNAL' });
`;

function run(level: string) {
  return spawnSync(process.execPath, ['--input-type=module', '-e', program, level], {
    encoding: 'utf8',
  });
}

it('writes one JSON line an event to stderr and keeps stdout free', () => {
  const { stdout, stderr } = run('info');
  expect(stdout).toBe('');
  const lines = stderr.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { event: 'document-indexed', chunks: 3, durationMs: 12 },
    { event: 'answer-failed', code: 'INTERNAL' },
  ]);
});

it('writes failures only when asked for errors', () => {
  expect(run('error').stderr.trim().split('\n')).toHaveLength(1);
});
