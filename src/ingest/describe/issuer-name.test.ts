import { expect, it } from 'vitest';
import { issuerName } from './issuer-name.ts';

it.each([
  ['BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Bộ Tài nguyên và Môi trường'],
  ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BỘ CÔNG THƯƠNG', 'Bộ Công Thương'],
  ['BỘ Y TẾ', 'Bộ Y tế'],
  ['SỞ CÔNG THƯƠNG', 'Sở Công Thương'],
  ['SỞ DU LỊCH', 'Sở Du lịch'],
  ['SỞ TÀI CHÍNH TỈNH GIA LAI', 'Sở Tài chính tỉnh Gia Lai'],
  ['UỶ BAN NHÂN DÂN TỈNH GIA LAI', 'Ủy ban nhân dân tỉnh Gia Lai'],
  ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'],
  ['HỘI ĐỒNG NHÂN DÂN XÃ IA GRAI', 'Hội đồng nhân dân xã Ia Grai'],
  ['ỦY BAN THƯỜNG VỤ QUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
  ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
  ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
  ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
  ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội Việt Nam'],
  ['TOÀ ÁN NHÂN DÂN TỐI CAO', 'Tòa án nhân dân tối cao'],
  ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', 'Viện kiểm sát nhân dân tối cao'],
  ['BAN THƯỜNG VỤ TỈNH ỦY', 'Ban thường vụ tỉnh ủy'],
  ['BAN THƯỜNG VỤ TỈNH ỦY GIA LAI', 'Ban thường vụ tỉnh ủy Gia Lai'],
  ['BỘ TRƯỞNG BỘ TÀI CHÍNH', 'Bộ trưởng Bộ Tài chính'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIA LAI', 'Chủ tịch Ủy ban nhân dân tỉnh Gia Lai'],
  ['UBND XÃ IA DOM', 'UBND xã Ia Dom'],
  ['HĐND TỈNH GIA LAI', 'HĐND tỉnh Gia Lai'],
  ['SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động – Thương binh và Xã hội'],
  ['UBND', 'UBND'],
])('writes %s as in a sentence', (printed, written) => {
  expect(issuerName(printed)).toBe(written);
});
