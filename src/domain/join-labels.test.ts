import { describe, expect, it } from 'vitest';
import { joinLabels } from './join-labels.ts';

describe('labels of several places', () => {
  it('say once what all of them end in', () => {
    expect(
      joinLabels([
        'điểm a khoản 2 Điều 14 Nghị định 9901/2099/NĐ-CP',
        'điểm b khoản 2 Điều 14 Nghị định 9901/2099/NĐ-CP',
        'khoản 3 Điều 14 Nghị định 9901/2099/NĐ-CP',
      ]),
    ).toBe('điểm a khoản 2, điểm b khoản 2, khoản 3 Điều 14 Nghị định 9901/2099/NĐ-CP');
  });

  it('keep the name of a place that holds another', () => {
    expect(joinLabels(['khoản 2 Điều 14', 'điểm a khoản 2 Điều 14'])).toBe(
      'khoản 2, điểm a khoản 2 Điều 14',
    );
    expect(joinLabels(['Điều 14', 'Điều 15'])).toBe('Điều 14, Điều 15');
  });

  it('are one label where they are the same, or there is one', () => {
    expect(joinLabels(['khoản 2 Điều 14', 'khoản 2 Điều 14'])).toBe('khoản 2 Điều 14');
    expect(joinLabels([])).toBe('');
  });
});
