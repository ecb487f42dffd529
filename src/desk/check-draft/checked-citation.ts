import { unusable } from '../../domain/citation.ts';
import type { CheckedCitation, DraftVerdict } from '../../domain/draft-check.ts';
import { isOfHome, territoryLabel } from '../../domain/territory.ts';
import type { Comparison } from './compare-claim.ts';
import type { FoundProvision } from './cited-provisions.ts';
import type { Judged } from './judge-content.ts';

/** Puts what was found about one citation into a verdict; what is worse decides. */
export function checkedCitation(judged: Judged): CheckedCitation {
  const { citation, existence, found, reasons } = judged.resolved;
  const { start, end, said, sentence } = citation;
  const content = heldAgainst(judged);
  const isJudged = existence === 'found';
  const verdict = verdictOf(judged);
  const force = found.flatMap(forceOf);
  const bounds = isJudged && content.content === 'nothing-said' ? [onlyForce] : [];
  const agreed = verdict === 'matches' ? [onlyForceOpen] : [];
  const own = isJudged ? content.reasons : [];
  return {
    start,
    end,
    said,
    sentence: sentence.text.trim(),
    verdict,
    reasons: [...new Set([...reasons, ...agreed, ...force, ...own, ...bounds])],
    provisions: found.flatMap(({ shown, reworded }) =>
      reworded ? [shown, reworded.clause] : [shown],
    ),
  };
}

const onlyForceOpen = 'Nội dung khớp với điều khoản; chỉ còn phải xem hiệu lực.';
const onlyForce = 'Câu không nói nội dung của điều khoản: chỉ kiểm tra được số, ngày và hiệu lực.';

function verdictOf(judged: Judged): DraftVerdict {
  const { existence, isMisdescribed, found } = judged.resolved;
  if (existence !== 'found') return existence;
  const isOver = found.some(({ shown }) => unusable.has(shown.validity.status));
  if (isOver && !saysTheNew(judged)) return 'not-in-force';
  const { content } = heldAgainst(judged);
  if (isMisdescribed || content === 'wrong') return 'misquoted';
  if (content === 'open') return 'unproven';
  const doubted = found.filter((one) => forceOf(one).length > 0);
  if (doubted.length === 0) return 'right';
  return content === 'proven' && doubted.every(isOnlyUnknown) ? 'matches' : 'unproven';
}

/** The comparison that counts: with the words of today where the draft does not say the old ones. */
function heldAgainst(judged: Judged): Comparison {
  return judged.today && saysTheNew(judged) ? judged.today : judged.content;
}

/**
 * Whether all that is over of what a citation names was only given other words, and the draft does not
 * say the old ones: a provision that was reworded goes on. It is a person who reads the two together.
 */
function saysTheNew({ resolved, content, today }: Judged): boolean {
  if (today === undefined || today.content === 'wrong') return false;
  const over = resolved.found.filter(({ shown }) => unusable.has(shown.validity.status));
  if (over.some(({ reworded }) => reworded === undefined)) return false;
  return today.content !== 'open' || content.content !== 'proven';
}

/** Whether a provision would be a basis here if it were known to be in force. */
function isOnlyUnknown({ shown, ...found }: FoundProvision): boolean {
  const known = { ...shown, validity: { ...shown.validity, status: 'in-force' as const } };
  return shown.validity.status === 'unknown' && forceOf({ ...found, shown: known }).length === 0;
}

/** What keeps a provision from being a basis here and on the day; empty when nothing does. */
function forceOf({ shown }: FoundProvision): string[] {
  const { validity, tier, territory, label } = shown;
  if (tier === 'illustrative') return ['Tài liệu minh họa: không được viện dẫn trong hồ sơ.'];
  return [
    ...(validity.status === 'in-force' ? [] : [`${label}: ${validity.reason}.`]),
    ...(tier === 'normative' || tier === 'administrative'
      ? []
      : ['Tài liệu hướng dẫn, không phải căn cứ pháp lý.']),
    ...(isOfHome(territory) ? [] : [`Văn bản của địa bàn khác: ${territoryLabel(territory)}.`]),
  ];
}
