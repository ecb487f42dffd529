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

  it('names the settings that are wrong, and what they take', () => {
    const environment = {
      PORT: 'x',
      SO_TAY_ADMIN_KEY: 'ngắn',
      LOG_LEVEL: 'loud',
      OPENAI_DAILY_TOKENS: '-1',
      OPENAI_DAILY_COST: '-1',
    };
    expect(failureOf(() => readSettings(environment))).toContain(
      'Cụ thể: PORT (số nguyên từ 0 đến 65535), SO_TAY_ADMIN_KEY, ' +
        'LOG_LEVEL (chỉ nhận debug, info, warn, error, silent), OPENAI_DAILY_TOKENS (số nguyên từ 0), ' +
        'OPENAI_DAILY_COST (số từ 0), OPENAI_INPUT_PRICE, OPENAI_OUTPUT_PRICE. (SETTINGS_INVALID)',
    );
  });

  it('gives the words of the system where they help to mend a fault', () => {
    const error = new AppError('DATA_FOLDER_BUSY', 'pid 9901 writes');
    expect(failureText(error)).toMatch(
      /\(DATA_FOLDER_BUSY\)\nChi tiết kỹ thuật: pid 9901 writes$/u,
    );
  });
});
