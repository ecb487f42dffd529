import type { Answer } from '../../src/domain/answer.ts';
import type { Citation } from '../../src/domain/citation.ts';
import { vi } from './vi.ts';

/** The citations that an answer rests on, each once, in the order of reading. */
export function basisOf(answer: Answer): Citation[] {
  const { conclusion, conditions, steps, upcoming } = answer;
  const all = [conclusion, conditions, steps, upcoming]
    .flat()
    .flatMap(({ citations }) => citations);
  return [...new Map(all.map((citation) => [keyOf(citation), citation])).values()];
}

/** Two citations of one passage have one key. */
export function keyOf({ address, version, span }: Citation): string {
  return `${address} ${version} ${span.join('-')}`;
}

/** What a statement rests on, when none of it may be a legal basis; else empty. */
export function noBasisWords(citations: readonly Citation[]): string {
  const marks = citations.map(({ tier }) => vi.tierMarks[tier]);
  return marks.every((words) => words !== '') ? (marks[0] ?? '') : '';
}

/** Only these tiers may be a legal basis. */
const bases: readonly Citation['tier'][] = ['normative', 'administrative'];

/**
 * The lines that an officer pastes into a tờ trình: each on its own, `;` between, `.` at the end. What is not
 * yet in force is the basis of nothing.
 */
export function basisText(citations: readonly Citation[]): string {
  const lines = [
    ...new Set(
      citations
        .filter(({ validity }) => validity.status !== 'not-yet')
        .map((citation) => `${vi.basisLine.start} ${citation.label}${doubtOf(citation)}`),
    ),
  ];
  return lines.length === 0 ? '' : `${lines.join(';\n')}.`;
}

function doubtOf({ tier, validity }: Citation): string {
  if (!bases.includes(tier)) return ` (${vi.basisLine.notABasis})`;
  return validity.status === 'in-force' ? '' : ` (${vi.basisLine.notInForce})`;
}
