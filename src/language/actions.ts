import { letters, remembered } from './remembered.ts';
import { syllables } from './syllables.ts';

/**
 * What is done about a permit, a right, a paper or a person. A provision on another of these things
 * done to the same object ("cấp" beside "cấp lại") is a near miss.
 */
const actions: readonly string[] = (
  'cấp lại, cấp đổi, đổi, gia hạn, hủy, rút, thu hồi, tạm ngừng, chấm dứt, đóng cửa, đính chính, tách, nhập, ' +
  'sang tên, chuyển nhượng, thế chấp, bổ sung, cải chính, thay đổi, xóa, sửa, tạm giữ, tịch thu, bàn giao, ' +
  'cưỡng chế, ủy quyền, khiếu nại, tố cáo, nâng, bổ nhiệm, luân chuyển, giải thể, kê khai, truy lĩnh, thanh lý, ' +
  'xác nhận, đánh giá, thẩm định, nghiệm thu, đấu giá, đấu thầu, mượn, mua, bán, thuê, phạt, hoãn, bồi dưỡng, ' +
  'tập huấn, điều dưỡng, công bố, công khai, niêm yết'
).split(', ');
const spelled = actions.map((action) => ` ${syllables(action).join(' ')} `);

/** The actions that a text speaks of. */
export const actionsIn: (text: string) => readonly string[] = remembered((text) => {
  const spaced = ` ${syllables(text).join(' ')} `;
  return spelled.filter((action) => spaced.includes(action));
}, letters(2_000_000));
