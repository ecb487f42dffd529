import { unusable } from '../../ask/judge.ts';
import type { CheckedCitation, DraftVerdict } from '../../domain/draft-check.ts';
import { isOfHome, territoryLabel } from '../../domain/territory.ts';
import type { Comparison } from './compare-claim.ts';
import type { FoundProvision } from './cited-provisions.ts';
import type { Judged } from './judge-content.ts';
import type { Resolved } from './resolve-citation.ts';

/** Puts what was found about one citation into a verdict; what is worse decides. */
export function checkedCitation({ resolved: one, content }: Judged): CheckedCitation {
  const { citation, found, reasons } = one;
  const { start, end, said, sentence } = citation;
  const verdict = verdictOf(one, content);
  const isJudged = one.existence === 'found';
  const force = found.flatMap(forceOf);
  const bounds = isJudged && content.content === 'nothing-said' ? [onlyForce] : [];
  const own = isJudged ? content.reasons : [];
  return {
    start,
    end,
    said,
    sentence: sentence.text.trim(),
    verdict,
    reasons: [...new Set([...reasons, ...force, ...own, ...bounds])],
    provisions: found.map(({ shown }) => shown),
  };
}

const onlyForce = 'Câu không nói nội dung của điều khoản: chỉ kiểm tra được số, ngày và hiệu lực.';

function verdictOf(
  { existence, isMisdescribed, found }: Resolved,
  { content }: Comparison,
): DraftVerdict {
  if (existence !== 'found') return existence;
  if (found.some(({ shown }) => unusable.has(shown.validity.status))) return 'not-in-force';
  if (isMisdescribed || content === 'wrong') return 'misquoted';
  if (content === 'open' || found.some((one) => forceOf(one).length > 0)) return 'unproven';
  return 'right';
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
