import { expect, it } from 'vitest';
import type { ProcedureRecord } from '../domain/procedure.ts';
import { procedureGaps, procedureLines } from './procedure-lines.ts';

const row = (path: string) => ({ path, start: 0, end: 1 });
const unknown = { state: 'none' } as const;

const blank: ProcedureRecord = {
  code: '1.990101',
  name: 'Đăng ký sổ thử nghiệm',
  decision: unknown,
  channels: [],
  papers: [],
  bases: [],
  steps: [],
  performers: [],
  deciders: [],
  places: [],
  results: [],
  conditions: [],
  doubts: [],
};

const channel = (name: 'online' | 'post' | 'in-person', days: number, note = '') => ({
  ...row(`cach-thuc/${name}`),
  channel: name,
  time: { state: 'stated', value: { count: days, unit: 'ngày làm việc' } } as const,
  fee: { state: 'stated', value: { amount: 10_000, currency: 'VND' } } as const,
  note,
});

const shown = (record: Partial<ProcedureRecord>) =>
  procedureLines({ ...blank, ...record }).map(({ label, text }) => `${label}: ${text}`);

it('says once what several channels have in common, with each row behind it', () => {
  const channels = [channel('online', 3), channel('post', 3), channel('in-person', 5)];
  expect(shown({ channels })).toEqual([
    'Cách nộp: trực tuyến, dịch vụ bưu chính, trực tiếp.',
    'Thời hạn giải quyết (trực tuyến, dịch vụ bưu chính): 03 ngày làm việc (không ghi tính từ khi nào).',
    'Thời hạn giải quyết (trực tiếp): 05 ngày làm việc (không ghi tính từ khi nào).',
    'Phí, lệ phí (trực tuyến, dịch vụ bưu chính, trực tiếp): 10.000 đồng.',
  ]);
  const [, time] = procedureLines({ ...blank, channels });
  expect(time?.rows.map(({ path }) => path)).toEqual(['cach-thuc/online', 'cach-thuc/post']);
});

it('never states a fee without the note that stands beside it', () => {
  const channels = [channel('online', 3, 'Tại cơ quan thử nghiệm ở xa.')];
  expect(shown({ channels })).toContain(
    'Phí, lệ phí (trực tuyến): 10.000 đồng; ghi chú: Tại cơ quan thử nghiệm ở xa.',
  );
});

it('tells with a time nothing of what an amount is paid for', () => {
  const channels = [channel('online', 3, '(/cuốn) Kể từ ngày nhận đủ hồ sơ.')];
  expect(shown({ channels })).toContain(
    'Thời hạn giải quyết (trực tuyến): 03 ngày làm việc; ghi chú: Kể từ ngày nhận đủ hồ sơ.',
  );
});

it('keeps two fees apart that differ by their notes', () => {
  const channels = [channel('online', 3, 'hộ nghèo được miễn'), channel('post', 3)];
  expect(shown({ channels }).filter((line) => line.startsWith('Phí'))).toHaveLength(2);
});

it('takes what is listed under "Lưu ý" for a remark, not for a paper', () => {
  const quantity = { state: 'unclear', reason: 'ghi 0 bản' } as const;
  const paper = { ...row('ho-so/3'), quantity };
  const papers = [
    { ...paper, name: '- Đơn thử.', case: '* Giấy tờ phải nộp:' },
    { ...paper, name: 'Người dân được chọn nơi nộp.', case: '* Lưu ý:' },
  ];
  expect(shown({ papers })).toEqual([
    'Giấy tờ (Giấy tờ phải nộp): Đơn thử – số bản: chưa rõ (ghi 0 bản).',
    'Lưu ý: Người dân được chọn nơi nộp.',
  ]);
});

it('names what a checklist should have and the record has not', () => {
  const channels = [channel('online', 3)];
  const record = { ...blank, channels };
  expect(procedureGaps(record, procedureLines(record))).toEqual([
    'Giấy tờ: bản ghi không nêu.',
    'Cơ quan thực hiện: bản ghi không nêu.',
    'Người, cơ quan quyết định: bản ghi không nêu.',
    'Kết quả: bản ghi không nêu.',
  ]);
});
