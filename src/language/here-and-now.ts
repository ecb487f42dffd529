import { foldPattern } from './fold-pattern.ts';
import { isUnaccented } from './restore-accents.ts';

/** What a question ends with that asks: only behind it is a year or a place no part of the matter. */
const asks = 'gì|đâu|sao|mấy|bao nhiêu|bn|bao lâu';
/** Who does something in the commune, and whether it may be done there, is asked of the commune. */
const asksOfAnyPlace = 'nào|ai|không|ko|chưa|chứ';
const behindOf = (words: string) =>
  `(?<=(?<!\\p{L})(?:${words})(?: (?!(?:ở|tại|trong|năm) )[^\\s,.?!]+){0,2})`;
const year = '(?:trong |vào )?năm (?<year>20\\d\\d|nay)';
const homes = '(?:tỉnh )?gia lai|tỉnh (?:mình|ta|nhà)|địa phương|địa bàn';
const communes = '(?:xã|phường)(?: (?:mình|em|tôi|tui|ta|nhà))?';
const at = (places: string) => `(?:ở|tại|trên|trong) (?:${places})`;

const patternsOf = (spell: (pattern: string) => string) => ({
  behind: [
    [asks, at(`${homes}|${communes}`)],
    [`${asks}|${asksOfAnyPlace}`, at(homes)],
  ].map(
    ([words = '', here = '']) =>
      new RegExp(
        spell(`${behindOf(words)}(?:[\\s,]+(?:${year}|${here})){1,2}(?=[\\s?.!]*$)`),
        'iu',
      ),
  ),
  before: new RegExp(`^${spell(year)}(?!\\p{L})(?:,? ${spell('thì')}(?!\\p{L})|,)?\\s+`, 'iu'),
});
const accented = patternsOf((pattern) => pattern);
const bare = patternsOf(foldPattern);

/**
 * A question without the year of the day whose law is asked for and without its asker's own commune or province, where
 * they stand around what is asked: the day and the place are read from the whole, and as words of the matter they would
 * weigh as if a provision had to speak of them. Another year stays.
 */
export function withoutHereAndNow(question: string, ofYear: string): string {
  const { behind, before } = isUnaccented(question) ? bare : accented;
  return [...behind, before].reduce(
    (text, pattern) =>
      text.replace(pattern, (found, ...rest) => {
        const said = (rest.at(-1) as { readonly year?: string }).year;
        return said === undefined || said.toLowerCase() === 'nay' || said === ofYear ? '' : found;
      }),
    question,
  );
}
