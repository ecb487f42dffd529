import { letters, remembered } from './remembered.ts';
import { syllables } from './syllables.ts';

const kindWords = 'thẩm quyền|nhiệm vụ|quyền hạn|quyền lợi|quyền|nghĩa vụ|trách nhiệm';
const kinds = String.raw`(?:${kindWords})(?:(?:,| và|, và)? (?:${kindWords}))*`;
/** "Nhiệm vụ, quyền hạn của Ủy ban nhân dân xã": whose duties a heading, or a question, names as a whole. */
const ofHolder = new RegExp(
  String.raw`^(?:(?:cho (?:tôi |em |mình )?hỏi|nêu|các|những) )*(?<kinds>${kinds})(?: (?:gì|nào|chung|cụ thể))?,? của (?<holder>[^.;:?]+?)(?: (?:là|gồm|bao gồm|có|được|quy định|như|ra|thế) .*)?\s*[.?]*$`,
  'iu',
);
/** "Ủy ban nhân dân xã có nhiệm vụ, quyền hạn gì". */
const holderHas = new RegExp(
  String.raw`^(?:(?:cho (?:tôi |em |mình )?hỏi|vậy|thì) )*(?<holder>[^.;:?]+?) (?:có|được) (?:các |những )?(?<kinds>${kinds})(?: (?:như|theo|ra|cụ) .*|(?: là)? (?:gì|nào|sao)[^\p{L}]*.{0,20})$`,
  'iu',
);

/** `holder` is empty where a text names nobody's duties. */
type Duties = { readonly kinds: ReadonlySet<string>; readonly holder: string };

/** Letters of questions and headings that are kept: each heading is held against the question at several stages. */
const MAX_CHARS = 200_000;

const dutiesIn: (text: string) => Duties = remembered((text) => {
  const bare = text.normalize('NFC').trim();
  const { kinds: said, holder } = (holderHas.exec(bare) ?? ofHolder.exec(bare))?.groups ?? {};
  if (said === undefined || holder === undefined) return { kinds: new Set(), holder: '' };
  const each = said.toLowerCase().match(new RegExp(kindWords, 'gu')) ?? [];
  return { kinds: new Set(each), holder: spelled(holder) };
}, letters(MAX_CHARS));

/** The level is a word of the unit, and officers write the body short. */
function spelled(holder: string): string {
  return syllables(
    holder
      .toLowerCase()
      .replaceAll(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
      .replaceAll(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
      .replaceAll('uỷ', 'ủy')
      .replaceAll(/(?<!\p{L})(?:cấp|các) /gu, ''),
  ).join(' ');
}

/**
 * Whether a heading announces the very duties or rights that a question asks for as a whole:
 * "Chủ tịch UBND cấp xã có nhiệm vụ, quyền hạn gì" under "Nhiệm vụ, quyền hạn của Chủ tịch Ủy ban nhân dân xã".
 */
export function announcesDuties(question: string, heading: string): boolean {
  const asked = dutiesIn(question);
  if (asked.holder === '') return false;
  const own = dutiesIn(heading);
  return asked.holder === own.holder && !asked.kinds.isDisjointFrom(own.kinds);
}
