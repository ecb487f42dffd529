/**
 * Ministries and their like by the abbreviation in their symbols, spelled as the running text of law spells them (each
 * stands so in ../shared/data/retrieval/commune): those of 2025–26 and, because their documents stay in force, the
 * merged ones.
 */
export const ministries: Readonly<Record<string, string>> = {
  BCA: 'Bộ Công an',
  BCT: 'Bộ Công Thương',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNG: 'Bộ Ngoại giao',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNV: 'Bộ Nội vụ',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  KTNN: 'Kiểm toán nhà nước',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  TANDTC: 'Tòa án nhân dân tối cao',
  TTCP: 'Thanh tra Chính phủ',
  UBDT: 'Ủy ban Dân tộc',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  VKSTC: 'Viện kiểm sát nhân dân tối cao',
};

/** Fields of ministries, which the departments of a province share: "Sở Công Thương". */
const fields = new Map(
  Object.values(ministries).flatMap((name): [string, string][] => {
    const field = /^Bộ (.+)$/u.exec(name)?.[1];
    return field ? [[field.toLowerCase(), field]] : [];
  }),
);

/** Names inside a name that keep their capitals; longer ones first. */
const proper: readonly string[] = [
  'Thường vụ Quốc hội',
  'Mặt trận Tổ quốc',
  'Hội đồng Thẩm phán',
  'Nhà nước Việt Nam',
  'Thủ tướng Chính phủ',
  'Trung ương',
  'Quốc hội',
  'Chính phủ',
  'Việt Nam',
  'Tòa án',
];

/** "Xã hội" is no commune, "tỉnh ủy" no province. */
const places =
  '(?:tỉnh ủy(?=\\s)|tỉnh(?!\\sủy)|thành phố|xã(?!\\shội)|phường|đặc khu|huyện|thị xã|quận|thị trấn)';
const inside = new RegExp(String.raw`^(.+?)\s(${places}\s.+)$`, 'u');
const placeName = new RegExp(String.raw`^(${places})\s(.+)$`, 'u');
const ofField = /^(bộ(?!\s?trưởng)|sở)\s(.+)$/u;

/**
 * An issuer printed in capitals as it is written in a sentence: `BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG` → Bộ Tài nguyên
 * và Môi trường, `UỶ BAN NHÂN DÂN TỈNH GIA LAI` → Ủy ban nhân dân tỉnh Gia Lai. Of the two places of the
 * tone mark one is kept, because issuers are compared.
 */
export function issuerName(printed: string): string {
  const words = printed.toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('toà án', 'tòa án').trim();
  const [, body, place] = inside.exec(words) ?? [];
  if (body && place) return `${issuerName(body)} ${placeOf(place)}`;
  const [, rank, field] = ofField.exec(words) ?? [];
  if (rank && field) return `${capital(rank)} ${fields.get(field) ?? capitals(field)}`;
  const [, head, rest] = /^(bộ trưởng|chủ tịch)\s((?:bộ|ủy ban)\s.+)$/u.exec(words) ?? [];
  if (head && rest) return `${capital(head)} ${issuerName(rest)}`;
  const name = proper.reduce((said, one) => said.replaceAll(one.toLowerCase(), one), words);
  return capital(name).replace(/^(?:Ubnd|Hđnd)(?!\p{L})/u, (short) => short.toUpperCase());
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A capital opens each field of a name: after a comma, a dash and "và". */
function capitals(field: string): string {
  return field
    .split(/(?<=,|\s[-–]|\svà)\s/u)
    .map(capital)
    .join(' ');
}

/** `tỉnh gia lai` → `tỉnh Gia Lai`. */
function placeOf(words: string): string {
  const [, kind = '', name = ''] = placeName.exec(words) ?? [];
  return `${kind} ${name.split(' ').map(capital).join(' ')}`;
}
