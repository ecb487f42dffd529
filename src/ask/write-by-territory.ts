import type { Passage } from '../domain/passage.ts';
import { isPartial } from '../domain/territory.ts';
import type { Draft, DraftStatement } from '../models/writer.ts';
import type { Written } from './write.ts';

/** Another territory's rule is shown beside the best when it ranks within this share of it. */
const COMPARABLE = 0.6;

/**
 * Has the answer written once for each part of the province that has a rule of its own, so that
 * rules which differ by place stand side by side and none passes for the other. Where the best
 * passage holds for the whole province, or all local ones for the same part, it is written once.
 */
export async function writeByTerritory(
  usable: readonly Passage[],
  writeFrom: (passages: readonly Passage[]) => Promise<Written>,
): Promise<Written> {
  const groups = sidesOf(usable);
  if (groups.length < 2) return writeFrom(usable);
  const [first, ...others] = await Promise.all(groups.map(writeFrom));
  if (!first) return writeFrom(usable);
  return {
    ...first,
    draft: others.reduce((draft, { draft: next }) => joined(draft, next), first.draft),
  };
}

/** The passages as each territory reads them, its own best one first. */
function sidesOf(usable: readonly Passage[]): Passage[][] {
  const [best] = usable;
  if (!best || !isPartial(territoryOf(best))) return [];
  const leads = new Map<string, Passage>();
  for (const passage of usable) {
    const territory = territoryOf(passage);
    const isClose = passage.score >= best.score * COMPARABLE;
    if (isPartial(territory) && isClose && !leads.has(territory)) leads.set(territory, passage);
  }
  return [...leads].map(([territory, lead]) => [
    lead,
    ...usable.filter(
      (other) =>
        other !== lead && (!isPartial(territoryOf(other)) || territoryOf(other) === territory),
    ),
  ]);
}

function territoryOf({ article }: Passage): string {
  return article.document.territory;
}

function joined(one: Draft, other: Draft): Draft {
  const said = new Set(
    [...one.conclusion, ...one.conditions, ...one.steps].map(({ text }) => text),
  );
  const fresh = (statements: readonly DraftStatement[]) =>
    statements.filter(({ text }) => !said.has(text));
  return {
    conclusion: [...one.conclusion, ...fresh(other.conclusion)],
    conditions: [...one.conditions, ...fresh(other.conditions)],
    steps: [...one.steps, ...fresh(other.steps)],
  };
}
