import type { Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import type { HeldGap } from '../store/catalogue.ts';
import type { Evidenced } from './compose.ts';

type Gaps = readonly HeldGap[];

/** Tells beside each quote which numbers the copy lacks in or around the provision that it is from. */
export function noteGaps(parts: Evidenced, gaps: Gaps): Evidenced {
  if (gaps.length === 0) return parts;
  const noted = (statements: readonly Statement[]): Statement[] =>
    statements.map((statement) => ({
      ...statement,
      citations: statement.citations.map((citation) => withGaps(citation, gaps)),
    }));
  return {
    conclusion: noted(parts.conclusion),
    conditions: noted(parts.conditions),
    steps: noted(parts.steps),
    obsolete: noted(parts.obsolete),
  };
}

function withGaps(citation: Citation, gaps: Gaps): Citation {
  const { path } = splitAddress(citation.address);
  const notes = gaps
    .filter(
      (gap) =>
        gap.documentKey === citation.documentId &&
        (isWithin(path, gap.path) || isWithin(gap.path, path)),
    )
    .map(({ message }) => ({ code: 'numbers-missing', text: message }));
  return notes.length === 0
    ? citation
    : { ...citation, notes: [...(citation.notes ?? []), ...notes] };
}
