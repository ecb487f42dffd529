import { foldPattern } from './fold-pattern.ts';
import { foldAccents } from './fold.ts';

/**
 * Peoples whose names read as other words, or as a slip, where they are typed in small letters: of the official list
 * (Quyết định 121-TCTK/PPCĐ of 1979), with the spellings in use beside it.
 */
const names =
  'Gia Rai|Jrai|Ba Na|Bahnar|Ê Đê|Xơ Đăng|Xê Đăng|Cơ Tu|Cơtu|Cơ Ho|Cơho|Hrê|Mnông|Ra Glai|Raglai|Gié Triêng|Giẻ Triêng|Xtiêng|Bru Vân Kiều|Tà Ôi|Chơ Ro|Chơro|Chu Ru|Rơ Măm|Brâu|Si La|La Hủ';
const byKey = new Map(names.split('|').map((name) => [foldAccents(name), name]));
/** What a person, a family or a tongue is called by; "ba na" alone may be anything. */
const before = 'người|dân tộc|đồng bào|bà con|tiếng|hộ|thôn|làng';
const inText = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${before}|${foldPattern(before)})\s)(?:${names}|${foldPattern(names)})(?!\p{L})`,
  'giu',
);

/** The text with the names of peoples as they are written: `người gia rai` → `người Gia Rai`. */
export function spellPeoples(text: string): string {
  return text.replace(inText, (said) => byKey.get(foldAccents(said)) ?? said);
}
