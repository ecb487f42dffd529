import { expect, it } from 'vitest';
import { periodsOf } from './periods.ts';
import { readSource } from './read-source.ts';

const source = readSource(
  '99-thu',
  `number: MINH-HỌA-99
format: md
title: Thử thời gian
fields: thử
territory: nation

Tài liệu thử.

### Điều 1. Ai ký từ ngày 01/7/2025 đến hết ngày 30/01/2026
> Điều 1 Nghị định số 9901/2025/NĐ-CP
1. Người ký là người thử.

### Điều 2. Thời hạn
> Điều 2 Nghị định số 9901/2025/NĐ-CP
1. Trước ngày 01/01/2026: 30 ngày.
2. Từ ngày 01/01/2026, thời hạn là 10 ngày.
3. Thời hạn tính từ ngày 01/02/2026 khi nộp trực tuyến.

### Điều 3. Người ký mới
> Điều 3 Nghị định số 9901/2025/NĐ-CP
1. Người ký là người khác.
2. Quy định này áp dụng đến trước ngày 01/3/2027.

### Điều 4. Tài liệu hình thành trước ngày 01/7/2025
> Điều 4 Nghị định số 9901/2025/NĐ-CP
1. Tài liệu được giữ lại.
`,
);

it('reads when điều and khoản hold, and nothing from a date that is only mentioned', () => {
  expect(periodsOf(source)).toEqual({
    d1: { from: '2025-07-01', until: '2026-01-31' },
    'd2/k1': { until: '2026-01-01' },
    'd2/k2': { from: '2026-01-01' },
    d3: { until: '2027-03-01' },
  });
});
