import { expect, it } from 'vitest';
import { lawOnFile } from '../../../tests/fixtures/law-on-file.ts';

it('never ends a document whose last day is the last of the calendar', async () => {
  const { on } = await lawOnFile([
    {
      number: '9901/2095/NĐ-CP',
      kind: 'NGHỊ ĐỊNH',
      issuer: 'CHÍNH PHỦ',
      day: '12 tháng 6 năm 2095',
      rules: ['Điều 1. Sổ thử nghiệm', 'Sổ thử nghiệm được cấp trong 03 ngày.'],
      facts: { effectiveFrom: '2095-07-01', effectiveTo: '9999-12-31' },
    },
  ]);
  const shown = on('2096-01-01', '9901-2095-nd-cp/d1');
  expect(shown).toMatchObject({ status: 'in-force', from: '2095-07-01' });
  expect(shown.until).toBeUndefined();
});
