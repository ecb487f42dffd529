import type { Article, Passage } from '../domain/passage.ts';
import { syllables } from '../language/syllables.ts';
import { articleWords } from './article-words.ts';
import type { Rarity } from './matched-words.ts';
import type { Understood } from './understood.ts';

/**
 * Share of a name, weighed by rarity, that an điều must say. Rules of the same matter say nearly all
 * of it; those that only share a word with it ("thường trú" of a couple that marries) half at most.
 */
const MIN_SAID = 0.6;

/**
 * Whether a rule speaks of the procedure of a name, as far as the question says that name; of the
 * whole name where it says none of it. Words count with their neighbours: "đăng ký lại khai sinh" is
 * not said by a rule on "đăng ký khai sinh", nor "đăng ký thường trú" by one that names a residence.
 */
export function speaksOfName(
  name: string,
  { readAs, statutory }: Pick<Understood, 'readAs' | 'statutory'>,
  rarity: Rarity,
): (passage: Passage) => boolean {
  const pairs = [...pairsIn(name)];
  const said = new Set(syllables([readAs, ...statutory.map(({ law }) => law)].join(' ')));
  const named = pairs.filter((pair) => pair.split(' ').every((syllable) => said.has(syllable)));
  const wanted = named.length > 0 ? named : pairs;
  const weigh = (found: readonly string[]) => found.reduce((sum, pair) => sum + rarity(pair), 0);
  const least = MIN_SAID * weigh(wanted);
  const known = new Map<string, boolean>();
  const speaks = (article: Article) => {
    const held = pairsIn(articleWords(article));
    return weigh(wanted.filter((pair) => held.has(pair))) >= least;
  };
  return ({ article }) => {
    const answer = known.get(article.address) ?? speaks(article);
    known.set(article.address, answer);
    return answer;
  };
}

function pairsIn(text: string): ReadonlySet<string> {
  const found = syllables(text);
  return new Set(found.slice(1).map((second, at) => `${found[at]} ${second}`));
}
