import { describe, expect, it } from 'vitest';
import { AppError } from '../domain/errors.ts';
import { readCorrections } from '../ingest/confirmed-facts.ts';
import { readSettings } from '../settings/settings.ts';
import { failureText } from './failure-text.ts';

function failureOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return failureText(error);
  }
  throw new RangeError('no failure');
}

describe('failureText', () => {
  it('keeps the English of the log to itself', () => {
    expect(failureText(new AppError('REVIEW_NOT_FOUND', 'No such version waits'))).toBe(
      'Không có văn bản chờ kiểm tra này. (REVIEW_NOT_FOUND)',
    );
  });

  it('says which fact is wrong and how a day is written', () => {
    expect(failureOf(() => readCorrections({ effectiveFrom: '30/02/2099', so: 'x' }))).toBe(
      'Thông tin sửa không đúng mẫu; hãy xem lại tên mục và giá trị. ' +
        'Sai ở: effectiveFrom (ngày có hiệu lực, dạng 2026-06-01); so (không có mục này). (CORRECTION_INVALID)',
    );
  });

  it('says that a year cannot be, and what to do where there is no end', () => {
    expect(failureOf(() => readCorrections({ effectiveTo: '9999-12-31' }))).toBe(
      'Thông tin sửa không đúng mẫu; hãy xem lại tên mục và giá trị. ' +
        'Sai ở: effectiveTo (ngày hết hiệu lực, dạng 2026-06-01). Cụ thể: effectiveTo: năm phải từ 1900 đến 2199; ' +
        'văn bản không có ngày hết hiệu lực thì bỏ mục ấy. (CORRECTION_INVALID)',
    );
  });

  it('names the settings that are wrong', () => {
    expect(failureOf(() => readSettings({ PORT: 'x' }))).toContain(
      'Cụ thể: PORT. (SETTINGS_INVALID)',
    );
  });

  it('gives the words of the system where they help to mend a fault', () => {
    const error = new AppError('DATA_FOLDER_BUSY', 'pid 9901 writes');
    expect(failureText(error)).toMatch(
      /\(DATA_FOLDER_BUSY\)\nChi tiết kỹ thuật: pid 9901 writes$/u,
    );
  });
});
