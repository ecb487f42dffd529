import { syllables } from '../language/syllables.ts';
import { wholeWords } from '../language/whole-words.ts';
import type { Understood } from './understood.ts';

/** What many names begin with before the act, or before what is asked for by itself. */
const opening =
  /^(?:thủ tục|liên thông(?: các)?|hành chính|về|giải quyết|thực hiện|đề nghị|hưởng|việc)\s+/iu;
/** A further act of a name: "Đăng ký đất đai, cấp Giấy chứng nhận". */
const further =
  /(?:[,;/]|(?<!\p{L})và)\s*(?=(?:cấp|đăng ký|xác nhận|công nhận|điều chỉnh|gia hạn|thu hồi|đính chính|hủy|xóa|miễn|giảm)(?!\p{L}))/iu;
/** Who asks for a paper seldom says that it is to be granted. */
const granting = /^(?:cấp|trao)(?!\p{L})/iu;
const asksForPaper = wholeWords(
  '(?:cấp|cap)(?! (?:xã|tỉnh|huyện|trên|dưới|nào|xa|tinh|huyen))|xin|làm|lấy',
);

/** Whether a question, or the law's words for it, says an act that the name of a procedure names. */
export function asksActOf(
  name: string,
  { readAs, statutory, wordings }: Pick<Understood, 'readAs' | 'statutory' | 'wordings'>,
): boolean {
  const law = [...statutory.map((one) => one.law), ...wordings.flatMap((one) => one.law)];
  const said = [readAs, ...law].map((text) => ` ${syllables(text).join(' ')} `);
  const asksPaper = asksForPaper.test(readAs);
  return name.split(further).some((clause) => {
    const act = withoutOpening(clause);
    const begins = ` ${syllables(act).slice(0, 2).join(' ')} `;
    return said.some((text) => text.includes(begins)) || (asksPaper && granting.test(act));
  });
}

function withoutOpening(clause: string): string {
  const act = clause.trim();
  return opening.test(act) ? withoutOpening(act.replace(opening, '')) : act;
}
