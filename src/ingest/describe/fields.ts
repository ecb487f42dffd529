import { foldAccents } from '../../language/fold.ts';

/** Lĩnh vực by words of a title (folded); the commune offices' own names of their fields. */
const byWords: readonly (readonly [string, RegExp])[] = [
  ['đất đai', /dat dai|su dung dat|thu hoi dat|boi thuong.*dat|tien thue dat|gia dat/u],
  ['hộ tịch', /ho tich|khai sinh|ket hon|khai tu/u],
  ['chứng thực', /chung thuc|cong chung/u],
  ['cư trú', /cu tru|thuong tru|tam tru|can cuoc/u],
  ['xây dựng', /xay dung|nha o|quy hoach/u],
  ['bảo trợ xã hội', /bao tro|tro giup xa hoi|huu tri xa hoi|tro cap/u],
  ['người có công', /nguoi co cong|uu dai/u],
  ['lao động', /lao dong|viec lam|tien luong|bao hiem xa hoi/u],
  ['giáo dục', /giao duc|dao tao|nha giao|hoc sinh/u],
  ['y tế', /y te|kham benh|chua benh|an toan thuc pham/u],
  ['an toàn thực phẩm', /an toan thuc pham/u],
  [
    'tổ chức chính quyền',
    /chinh quyen dia phuong|to chuc chinh phu|don vi hanh chinh|hoi dong nhan dan|uy ban nhan dan/u,
  ],
  ['cán bộ, công chức', /can bo|cong chuc|vien chuc/u],
  ['thủ tục hành chính', /thu tuc hanh chinh|mot cua/u],
  ['công thương', /cong thuong|thuong mai|hoa chat|ruou|thuoc la|khi\b/u],
  ['nông nghiệp', /nong nghiep|lam nghiep|chan nuoi|thuy san|trong trot/u],
  ['tài chính', /ngan sach|tai san cong|thue|phi va le phi|ke toan/u],
  ['an ninh, trật tự', /an ninh|trat tu|giao thong|phong chay|ma tuy/u],
  ['văn hóa', /van hoa|di san|the thao|du lich|quang cao/u],
  ['tư pháp', /tro giup phap ly|hoa giai|van ban quy pham|boi thuong cua nha nuoc/u],
  ['thi đua, khen thưởng', /thi dua|khen thuong/u],
];

/** Fields that a title speaks of; at most three, a title that names more speaks of none in particular. */
export function fieldsOf(title: string): string[] {
  const folded = foldAccents(title);
  return byWords.flatMap(([field, words]) => (words.test(folded) ? [field] : [])).slice(0, 3);
}
