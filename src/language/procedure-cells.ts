/**
 * Cells of the portal's table of channels ("Cách thức thực hiện"). A copy of the page runs them
 * together, so a cell is known only by its own shape: a channel, then a time, then a fee.
 */
export const channelNames = {
  'Trực tuyến': 'online',
  'Dịch vụ bưu chính': 'post',
  'Trực tiếp': 'in-person',
} as const;

const units = 'Ngày làm việc|Ngày|Giờ|Phút|Tuần|Tháng|Năm';
const money = String.raw`\d[\d.,]*\s?(?:VNĐ|Việt Nam Đồng|USD)`;
/** "Không có thông tin", "Không phải trả kết quả …", "Không quy định". */
const none = String.raw`Không[\p{Ll}\s]{0,60}?`;
const free = 'Miễn phí|Không có thông tin';

/** A count with its unit, as the portal prints it; groups count and unit. */
export const timeCell = new RegExp(String.raw`^(\d{1,4})\s(${units})$`, 'iu');
/** An amount with its currency; groups amount and currency. */
export const feeCell = /^(\d[\d.,]*)\s?(VNĐ|Việt Nam Đồng|USD)$/u;

/**
 * The start of a row: channel, time and fee directly one behind the other. Where the time has no
 * unit and the fee begins with a digit, nobody can tell where one ends: `120 VNĐ` stays one cell.
 */
export const gluedRow = new RegExp(
  `(${Object.keys(channelNames).join('|')})` +
    `(?:(\\d{1,4}\\s(?:${units})|${none}|\\d{1,4}(?=${free}))(${free}|${money})|(${money}))`,
  'gu',
);

/** Length of the bracket that a text starts with; 0 when it is never closed. */
export function bracketLength(text: string): number {
  if (!text.startsWith('(')) return 0;
  let open = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open === 0) return [...text].slice(0, at + 1).join('').length;
  }
  return 0;
}
