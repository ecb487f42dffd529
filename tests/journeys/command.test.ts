import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';

const command = fileURLToPath(new URL('../../bin/so-tay.js', import.meta.url));
const folder = scratchFolder();

function soTay(...args: string[]) {
  return soTayLogging('silent', ...args);
}

/** With the level of its log; the default of a command when empty. */
function soTayLogging(level: string, ...args: string[]) {
  const environment = { ...process.env, SO_TAY_DATA: join(folder, 'data'), LOG_LEVEL: level };
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: environment });
}

const commands = [
  'serve',
  'ingest',
  'review',
  'inspect',
  'search',
  'procedure',
  'ask',
  'check',
  'petitions',
  'bench',
  'eval',
  'doctor',
];

it.each(commands)('explains %s and ends well', (name) => {
  const { status, stdout } = soTay(name, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`Cách dùng: so-tay ${name} [tùy chọn]`);
  expect(stdout).not.toMatch(/usage|options|commands?\b|default|choices/iu);
});

it.each([
  ['an unknown command', ['hoi'], 'không có lệnh'],
  ['a day that does not exist', ['ask', 'x', '--as-of', '2026-02-30'], '2026-02-30'],
  ['a missing argument', ['ingest'], 'thiếu'],
  ['an approval that nobody signs', ['review', 'approve', 'x'], '--by'],
  ['a fact without a value', ['review', 'approve', 'x', '--by', 'a', '--set', 'number'], '--set'],
  ['a petition file of another type', ['petitions', 'export', 'a.txt'], "đối số 'tệp' có giá trị"],
  ['a question that is not in quotes', ['ask', 'a', 'b'], 'thừa đối số'],
  ['a choice that is none', ['eval', '--writer', 'x'], 'chỉ nhận extractive, model'],
  ['a port that is none', ['serve', '--port', '70000'], '65535'],
  [
    'a collection on a Friday',
    ['petitions', '--collection', '2099-11-27'],
    'kiến nghị được tổng hợp vào thứ Năm; thứ Năm kế tiếp là 2099-12-03.',
  ],
])('ends with 2 for %s, in Vietnamese', (_name, args, words) => {
  const { status, stdout, stderr } = soTay(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/invalid|expected|argument|allowed/iu);
});

it('tells a failure in Vietnamese with its code alone', () => {
  const { status, stderr } = soTay('review', 'show', 'khong-co');
  expect(status).toBe(1);
  expect(stderr).toBe('Không có văn bản chờ kiểm tra này. (REVIEW_NOT_FOUND)\n');
});

it('does not evaluate a model that is not configured', () => {
  const { status, stderr } = soTay('eval', '--writer', 'model');
  expect(status).toBe(1);
  expect(stderr).toContain('OPENAI_MODEL');
});

it('inspects a file as one JSON object with the contract keys, and keeps nothing', () => {
  const file = join(folder, 'nghi-dinh.txt');
  writeFileSync(
    file,
    [
      'CHÍNH PHỦ',
      'Số: 9901/2025/NĐ-CP',
      'Hà Nội, ngày 05 tháng 01 năm 2025',
      'NGHỊ ĐỊNH',
      'Quy định về thẻ thư viện lưu động',
      'Điều 1. Thẩm quyền',
      '1. Chủ tịch xã cấp thẻ.',
      '2. Thời hạn là 04 ngày làm việc.',
      'Điều 2. Hiệu lực',
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2025.',
    ].join('\n'),
  );
  const { status, stdout } = soTay('inspect', file, '--json');
  expect(status).toBe(0);
  const inspection = JSON.parse(stdout) as Record<string, unknown>;
  expect(inspection).toMatchObject({
    outcome: 'accepted',
    scanned: false,
    document: { number: '9901/2025/NĐ-CP', kind: 'Nghị định', effectiveFrom: '2025-02-01' },
    coverage: 1,
  });
  expect(inspection['provisions']).toContainEqual(
    expect.objectContaining({ address: '9901-2025-nd-cp/d1/k2', kind: 'clause' }),
  );
});

it('fails with 1 and the code for a file that cannot be read', () => {
  const file = join(folder, 'rong.pdf');
  writeFileSync(file, '');
  const { status, stdout } = soTay('inspect', file, '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refused', code: 'FILE_EMPTY' });
});

it('keeps the log out of what a person reads, unless LOG_LEVEL asks for it', () => {
  const file = join(folder, 'thong-bao.txt');
  writeFileSync(file, 'Thông báo không có số.');
  const { stdout, stderr } = soTayLogging('', 'ingest', file);
  expect(stdout).toContain('[1/1]  chờ kiểm tra');
  expect(stderr).toBe('');
  const asked = soTayLogging('info', 'ingest', file);
  expect(asked.stdout).toBe(stdout);
  expect(JSON.parse(asked.stderr)).toMatchObject({ event: 'file-ingested' });
});
