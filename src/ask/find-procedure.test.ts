import { expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import { findProcedure } from './find-procedure.ts';

const titles = {
  '1.990101': 'Thủ tục đăng ký sổ thử nghiệm',
  '1.990102': 'Đăng ký thành lập tổ thử nghiệm',
  '1.990103': 'Thôi làm tổ viên tổ thử nghiệm (cấp xã)',
  '1.990104': 'Cấp bản sao có xác nhận từ bản gốc sổ đã xác nhận',
  '1.990107': 'Khai phí bến có thời hạn',
  '1.990108': 'Cấp sổ BHYT thử nghiệm',
  '1.990109': 'Cấp sổ bảo hiểm y tế thử nghiệm theo đợt',
  '1.990106': 'Dừng thực hiện thủ tục đăng ký tổ thử nghiệm',
  '1.990110': 'Duyệt phương án giữ bến của Chủ tịch xã, Trưởng ban bến và công chức xã',
  '1.990111': 'Công bố mở bến loại III',
  '1.990112':
    'Ngừng hoạt động chi nhánh, quầy hàng tại chợ của hội bạn hàng và liên hội bạn hàng vào mùa nước lớn trên sông',
  '1.990113': 'Lập danh mục bến nước, cấp Giấy ghi bến cho chủ thuyền và chủ bè trên sông',
  '1.990114': 'Đổi, gộp phao neo, tính lại tuổi ghe',
  '1.990105': 'Xác nhận bản sao từ bản gốc giấy tờ, văn bản của các kho trong nước và ngoài nước',
};
const documents = Object.entries(titles).map(
  ([number, title]) => ({ number, title }) as unknown as LegalDocument,
);
const vocabulary = { size: 100, count: () => 1, pairCount: () => 0, spellings: () => [] };

const find = (readAs: string, law?: string) =>
  findProcedure(
    { readAs, statutory: law ? [{ said: readAs, law }] : [], wordings: [] },
    documents,
    vocabulary,
  );
const numbersOf = (readAs: string, law?: string) =>
  find(readAs, law)?.procedures.map(({ number }) => number);

it.each([
  ['đăng ký sổ thử nghiệm bao nhiêu ngày', '1.990101'],
  ['thủ tục đăng ký sổ thử nghiệm nộp online được không', '1.990101'],
  ['đăng ký thành lập tổ thử nghiệm mất bao nhiêu tiền', '1.990102'],
  ['khai phí bến có thời hạn cần giấy tờ gì', '1.990107'],
  ['thôi làm tổ viên tổ thử nghiệm mấy ngày', '1.990103'],
])('knows the procedure whose whole name is said: %s', (question, number) => {
  expect(find(question)).toMatchObject({ isMeant: true, procedures: [{ number }] });
});

it('knows an exact name beside a longer one, and behind its abbreviations', () => {
  const found = find('cấp sổ bảo hiểm y tế thử nghiệm mấy ngày');
  expect(found).toMatchObject({ isMeant: true, procedures: [{ number: '1.990108' }] });
});

it('does not take a part of a name for the whole', () => {
  expect(find('tổ viên tổ thử nghiệm mấy ngày')?.isMeant).toBe(false);
});

it('does not take a name for meant that stands in a longer matter', () => {
  expect(find('khai phí bến có thời hạn của tàu cá vượt biên')?.isMeant).not.toBe(true);
});

it('offers the name first that begins with what is asked', () => {
  expect(numbersOf('xác nhận bản sao từ bản gốc phí bao nhiêu')?.[0]).toBe('1.990105');
});

it('offers the name first that begins with the same act', () => {
  expect(numbersOf('đăng ký tổ thử nghiệm cần giấy tờ gì')?.[0]).toBe('1.990102');
});

it('asks back for a procedure that only the law’s words for the question name', () => {
  const found = find('vào sổ hôm qua, cần làm gì', 'xong việc đăng ký sổ thử nghiệm');
  expect(found).toMatchObject({ isMeant: false, procedures: [{ number: '1.990101' }] });
});

it.each([
  'Chủ tịch xã họp mấy ngày một tháng',
  'công chức xã bao nhiêu tuổi',
  'Trưởng ban bến do ai bầu',
])('offers none that only shares nouns with a question: %s', (question) => {
  expect(find(question)).toBeUndefined();
});

it('offers none whose act is done to something else', () => {
  expect(find('ngừng hoạt động thuyền chi nhánh hội bạn hàng làm sao')).toBeUndefined();
  expect(numbersOf('ngừng hoạt động chi nhánh hội bạn hàng làm sao')).toEqual(['1.990112']);
});

it('offers a name whose further act is asked for', () => {
  expect(numbersOf('cấp giấy ghi bến mấy ngày')).toEqual(['1.990113']);
});

it('offers a name of several matters one of which is said, and not for a single act of them', () => {
  expect(numbersOf('tính lại tuổi ghe ở xã hay tỉnh')).toEqual(['1.990114']);
  expect(find('đổi ghe làm sao')).toBeUndefined();
});

it('takes no class of a thing for another', () => {
  expect(numbersOf('công bố mở bến loại II mấy ngày') ?? []).not.toContain('1.990111');
  expect(numbersOf('công bố mở bến loại 3 mấy ngày')).toContain('1.990111');
});
