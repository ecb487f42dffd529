import type { Passage } from '../domain/passage.ts';
import type { QuestionType } from '../language/question-types.ts';
import { asksSubKind, saysSubKinds } from '../language/sub-kinds.ts';
import { articleWords } from './article-words.ts';
import { leadInsTo } from './lead-ins-to.ts';
import type { Understood } from './understood.ts';

/** What each kind of a matter has of its own; who decides and what a word means it shares. */
const ownOfKind: ReadonlySet<QuestionType> = new Set([
  'how-long',
  'how-much',
  'papers',
  'steps',
  'form',
]);

/**
 * Passages that may tell the fee, time, papers or steps that are asked for. Of a kind that a điều
 * never speaks of ("đăng ký lại" beside "đăng ký") it tells none: they would be those of its sibling.
 * A question that names a provision is asking for that one.
 */
export function ofAskedKind<Found extends Passage>(
  passages: readonly Found[],
  { readAs, types, named }: Pick<Understood, 'readAs' | 'types' | 'named'>,
): readonly Found[] {
  const isPointedTo = named.some(({ paths }) => paths.length > 0);
  if (isPointedTo || !types.some((type) => ownOfKind.has(type)) || !asksSubKind(readAs)) {
    return passages;
  }
  const wordsOf = types.includes('how-much') ? wordsAround : wordsOfArticle;
  return passages.filter((passage) => saysSubKinds(readAs, wordsOf(passage)));
}

function wordsOfArticle({ article }: Passage): string {
  return articleWords(article);
}

/** The lines of a table of fees are siblings: what another line says is not said of this one. */
function wordsAround({ leaf, article }: Passage): string {
  return articleWords({ ...article, leaves: [...leadInsTo(leaf, article), leaf] });
}
