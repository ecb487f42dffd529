import type { Answer, Statement } from '../domain/answer.ts';
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

/** Without an answer the nearest provisions are offered: it may be what the copy lacks that was asked for. */
export function tellGaps(answer: Answer, gaps: Gaps): Answer {
  const messages = new Set(
    answer.nearest.flatMap((citation) => gapsAround(citation, gaps).map(({ message }) => message)),
  );
  const told = [...messages].map((text) => ({ code: 'numbers-missing', text }));
  return told.length === 0 ? answer : { ...answer, notices: [...told, ...answer.notices] };
}

function gapsAround({ address, documentId }: Citation, gaps: Gaps): Gaps {
  const { path } = splitAddress(address);
  return gaps.filter(
    (gap) =>
      gap.documentKey === documentId && (isWithin(path, gap.path) || isWithin(gap.path, path)),
  );
}

function withGaps(citation: Citation, gaps: Gaps): Citation {
  const notes = gapsAround(citation, gaps).map(({ message }) => ({
    code: 'numbers-missing',
    text: message,
  }));
  return notes.length === 0
    ? citation
    : { ...citation, notes: [...(citation.notes ?? []), ...notes] };
}
