import { foldPattern } from './fold-pattern.ts';
import { matterLength } from './question-topic.ts';
import { questionTypesOf } from './question-types.ts';
import { isUnaccented } from './restore-accents.ts';

const leads =
  '^(?:(?:còn|thế|vậy|rồi|à|nếu|không(?=,)|nhầm|nó|(?:cái|việc|thủ tục|trường hợp|giấy) (?:đó|này|ấy|kia|trên)|(?:ý|là) (?:em|tôi|anh|chị|mình)(?: (?:hỏi|là)){0,2})(?!\\p{L}),? ?)+';
const trails = '(?:,? ?(?:thì ?)?(?:sao|thế nào|ra sao)(?: (?:ạ|vậy|nhỉ|hả))*)?[\\s?.!]*$';

const patternsOf = (spell: (pattern: string) => string) => ({
  leads: new RegExp(spell(leads), 'iu'),
  trails: new RegExp(spell(trails), 'iu'),
});
const accented = patternsOf((pattern) => pattern);
const bare = patternsOf(foldPattern);

/**
 * What a message names that asks of it only what was asked before: `hộ nghèo` of "còn hộ nghèo thì sao?".
 * Undefined for one that says by itself what it wants to know.
 */
export function namedInFollowUp(message: string): string | undefined {
  const patterns = isUnaccented(message) ? bare : accented;
  const named = message.replace(patterns.leads, '').replace(patterns.trails, '').trim();
  const asksItself = questionTypesOf(named).length > 0 || matterLength(named) === 0;
  return asksItself ? undefined : named;
}
