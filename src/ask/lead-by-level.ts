import type { CalendarDay } from '../domain/calendar-day.ts';
import { DISTRICTS_ENDED } from '../domain/competence.ts';
import { syllables } from '../language/syllables.ts';
import { leadWith, nearFellows } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/** The level that ended on 01/7/2025 in the name of a chapter, and what a law gave to it alone: what has a foreign side. */
const ended = /cấp huyện/iu;
const meant =
  /(?<!\p{L})(?:huyện|quận|thị xã|nước ngoài|ngoại quốc|quốc tịch|việt kiều|tây|hàn quốc|đài loan|trung quốc|nhật|mỹ|lào|campuchia|thái lan|pháp|úc|anh quốc|đức|singapore|malaysia|ấn độ|nga)(?!\p{L})/iu;
/** Twins of one heading rank this near: "Thủ tục đăng ký nhận cha, mẹ, con" stands in two chapters of one law. */
const NEAR = 0.85;

/**
 * A law that rules a matter twice, for the xã and for the district, rules it today by the first unless the question
 * means the other: where what ranks first is of the level that ended, the best under the same heading of its document
 * that is not, and ranks nearly as high, goes before it with its score.
 */
export function leadByLevel(
  passages: readonly RankedPassage[],
  { readAs, asOf }: { readonly readAs: string; readonly asOf: CalendarDay },
): readonly RankedPassage[] {
  const [first] = passages;
  if (!first || first.isNamed || asOf < DISTRICTS_ENDED || meant.test(readAs)) return passages;
  if (!isOfEnded(first)) return passages;
  const lead = nearFellows(first, passages, NEAR).find(
    (passage) => areTwins(passage, first) && !isOfEnded(passage),
  );
  return leadWith(lead, passages);
}

function isOfEnded({ article: { path } }: RankedPassage): boolean {
  return ended.test(path);
}

/** One heading says all that the other does: "Thẩm quyền đăng ký kết hôn và nội dung Giấy chứng nhận kết hôn". */
function areTwins(one: RankedPassage, other: RankedPassage): boolean {
  const [longer, shorter] = [spelled(one), spelled(other)].toSorted((a, b) => b.length - a.length);
  return ` ${longer} `.startsWith(` ${shorter} `);
}

function spelled({ article: { heading } }: RankedPassage): string {
  return syllables(heading).join(' ');
}
