import type { Notice } from '../domain/answer.ts';
import type { RenamedAgency } from '../domain/competence.ts';
import { canonicalTone, foldAccents } from '../language/fold.ts';
import { letters, remembered } from '../language/remembered.ts';
import { isUnaccented } from '../language/restore-accents.ts';

/**
 * Words for the district level and its offices: "cấp huyện", "UBND thị xã", "Phòng Kinh tế huyện".
 * Matched with accents, since "quan" and "quận" are different words.
 */
const district =
  /(?<!\p{L})(?:cấp huyện|(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s+(?:các\s+)?(?:quận|huyện|thị xã|thành phố thuộc tỉnh)|phòng\s[\p{L}\s]{2,40}?\shuyện)(?!\p{L})/iu;

/** Whether a text names an authority of the district level, which ended on 01/07/2025. */
export function namesDistrict(text: string): boolean {
  return district.test(canonicalTone(text));
}

/** The agencies of a text that no longer bear their name; the longest name where they overlap. */
export function renamedIn(text: string, agencies: readonly RenamedAgency[]): RenamedAgency[] {
  const plain = spaced(text);
  const bare = isUnaccented(text);
  return agencies.filter(({ old, says }) =>
    [old, ...says].some((name) => plain.includes(bare ? foldAccents(spaced(name)) : spaced(name))),
  );
}

/** Words that end like an agency begins: "cơ sở lao động" is no "Sở Lao động". */
const otherWords =
  /(?<!\p{L})(?:(?:cơ|trụ|chủ) sở|(?:cán|nội|toàn|đồng) bộ|(?:quốc|dự|đề) phòng)(?!\p{L})/giu;

/**
 * The words of a text, each between spaces, with a bar for each mark that no name goes across ("cơ sở, Lao
 * động"); the names of the table are asked for with every quote.
 */
const spaced = remembered((text: string): string => {
  const words = canonicalTone(text.normalize('NFC').toLowerCase())
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(otherWords, '|')
    .replace(/[^\p{L}\p{N} ]+/gu, ' | ');
  return ` ${words.replace(/ +/gu, ' ').trim()} `;
}, letters(500_000));

/** Tells an asker who names an agency of the past which one took its place. */
export function agencyNotices(question: string, agencies: readonly RenamedAgency[]): Notice[] {
  return renamedIn(question, agencies).map((agency) => {
    return { code: 'renamed-agency', text: renamedNote(agency) };
  });
}

/** `“Bộ A” nay là Bộ B`, with the field, the basis and the mark of what is known at second hand. */
export function renamedNote({ old, now, field, basis, source }: RenamedAgency): string {
  const about = [field && `lĩnh vực ${field}`, basis?.label].filter(Boolean).join('; ');
  const mark = source === 'secondary' ? ' (theo nguồn thứ cấp, chưa đối chiếu toàn văn)' : '';
  return `“${old}” nay là ${now}${about ? ` (${about})` : ''}${mark}.`;
}
