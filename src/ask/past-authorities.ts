import type { Notice } from '../domain/answer.ts';
import type { RenamedAgency } from '../domain/competence.ts';
import { canonicalTone, foldAccents } from '../language/fold.ts';
import { letters, remembered } from '../language/remembered.ts';

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
  return agencies.filter(({ old, says }) =>
    [old, ...says].some((name) => plain.includes(spaced(name))),
  );
}

/** The folded words of a text, each between spaces; the names of the table are asked for with every quote. */
const spaced = remembered((text: string): string => {
  const words = foldAccents(text).replace(/[^a-z0-9]+/gu, ' ');
  return ` ${words.trim()} `;
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
