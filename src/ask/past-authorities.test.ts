import { expect, it } from 'vitest';
import type { RenamedAgency } from '../domain/competence.ts';
import { namesDistrict, renamedIn, renamedNote } from './past-authorities.ts';

it.each([
  'Ủy ban nhân dân cấp huyện quyết định',
  'Uỷ ban nhân dân huyện, quận',
  'Chủ tịch UBND thị xã ký',
  'Phòng Tài nguyên và Môi trường huyện thẩm định',
  'cơ quan chuyên môn cấp huyện',
])('sees the district level: %s', (text) => {
  expect(namesDistrict(text)).toBe(true);
});

it.each(['Ủy ban nhân dân cấp xã', 'cơ quan nhà nước', 'huyện vọng', 'quan trọng'])(
  'does not see it in: %s',
  (text) => {
    expect(namesDistrict(text)).toBe(false);
  },
);

const agency: RenamedAgency = {
  old: 'Bộ Cũ Thử',
  says: ['bộ ct'],
  now: 'Bộ Mới Thử',
  field: 'thử nghiệm',
  source: 'secondary',
};

it('finds an agency of the past by its name or what it is called', () => {
  expect(renamedIn('gửi Bộ cũ thử xem xét', [agency])).toEqual([agency]);
  expect(renamedIn('gửi bộ CT', [agency])).toEqual([agency]);
  expect(renamedIn('gửi Bộ Mới Thử', [agency])).toEqual([]);
});

it('finds it in a text typed without accents, or with a line end or a dash inside the name', () => {
  expect(renamedIn('gui bo cu thu', [agency])).toEqual([agency]);
  expect(renamedIn('gửi Bộ Cũ\nThử; Bộ Cũ – Thử', [agency])).toEqual([agency]);
});

it.each([
  'việc nội bộ, cũ thử nghiệm',
  'danh hiệu “Tiên tiến bộ”, “Cũ thử”',
  'cán bộ cũ thử việc',
  'bỏ cũ thử mới',
])('sees no agency across a mark, in part of a word or with other accents: %s', (text) => {
  expect(renamedIn(text, [agency])).toEqual([]);
});

it('says the field and that it is known at second hand', () => {
  expect(renamedNote(agency)).toBe(
    '“Bộ Cũ Thử” nay là Bộ Mới Thử (lĩnh vực thử nghiệm) (theo nguồn thứ cấp, chưa đối chiếu toàn văn).',
  );
});
