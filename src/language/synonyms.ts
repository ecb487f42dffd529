/**
 * Officers' and citizens' words and the words of the law for them (domain/facts.md §8). The words of
 * the law are added to the question, the typed ones stay: either may stand in a document.
 */
const statutory: readonly (readonly [said: string, law: string])[] = [
  ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất'],
  ['sổ hồng', 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất'],
  ['bìa đỏ', 'giấy chứng nhận quyền sử dụng đất'],
  ['làm lại khai sinh', 'đăng ký lại khai sinh'],
  ['làm giấy khai sinh', 'đăng ký khai sinh'],
  ['báo tử', 'đăng ký khai tử'],
  ['giấy độc thân', 'xác nhận tình trạng hôn nhân'],
  ['chứng nhận độc thân', 'xác nhận tình trạng hôn nhân'],
  ['hộ khẩu', 'đăng ký thường trú'],
  ['xóa hộ khẩu', 'xóa đăng ký thường trú'],
  ['tách hộ khẩu', 'tách hộ'],
  ['sao y', 'chứng thực bản sao từ bản chính'],
  ['photo công chứng', 'chứng thực bản sao từ bản chính'],
  ['công chứng', 'chứng thực'],
  ['tiền người già', 'trợ cấp hưu trí xã hội'],
  ['trợ cấp người già', 'trợ cấp hưu trí xã hội'],
  ['tiền mai táng', 'hỗ trợ chi phí mai táng'],
  ['mai táng phí', 'hỗ trợ chi phí mai táng'],
  ['đóng cửa hộ kinh doanh', 'chấm dứt hoạt động hộ kinh doanh'],
  ['nghỉ bán', 'chấm dứt hoạt động hộ kinh doanh'],
  ['đền bù', 'bồi thường'],
  ['giải tỏa', 'thu hồi đất bồi thường'],
  ['một cửa', 'trung tâm phục vụ hành chính công'],
  ['bán chuyên trách', 'người hoạt động không chuyên trách'],
  ['chứng minh thư', 'căn cước'],
  ['liệt sĩ', 'người có công liệt sĩ'],
  ['thương binh', 'người có công thương binh'],
  ['cưới', 'đăng ký kết hôn'],
  ['kết hôn với người nước ngoài', 'kết hôn có yếu tố nước ngoài'],
  ['mới đẻ', 'trẻ em sinh ra đăng ký khai sinh'],
  ['mới sinh', 'trẻ em sinh ra đăng ký khai sinh'],
  ['mất hôm qua', 'chết đăng ký khai tử'],
  ['qua đời', 'chết đăng ký khai tử'],
  ['đi khiếu kiện', 'khiếu nại'],
  ['xin giấy phép xây nhà', 'cấp giấy phép xây dựng nhà ở'],
  ['xây nhà', 'xây dựng nhà ở'],
  ['cửa hàng gas', 'cửa hàng bán lẻ khí dầu mỏ hóa lỏng LPG chai'],
  ['bình gas', 'khí dầu mỏ hóa lỏng LPG chai'],
  ['tiếp dân', 'tiếp công dân'],
  ['con nuôi', 'nuôi con nuôi'],
];

/** What people say and the law does not; the law's texts cannot teach how it is spelled. */
export const everydayPhrases: readonly string[] = statutory.map(([said]) => said);

export type StatutoryWords = { readonly said: string; readonly law: string };

/** The words of the law for what `text` says, in the order of the table; none that it holds already. */
export function statutoryWords(text: string): StatutoryWords[] {
  const lower = text.toLowerCase().normalize('NFC');
  return statutory
    .filter(([said, law]) => lower.includes(said) && !lower.includes(law))
    .map(([said, law]) => ({ said, law }));
}
