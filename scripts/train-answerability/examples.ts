import { answerFeatureNames, answerFeatures } from '../../src/ask/answer-features.ts';
import { likenPassages } from '../../src/ask/answerability.ts';
import type { AskParts } from '../../src/ask/ask-question.ts';
import { find, type FindParts } from '../../src/ask/find.ts';
import { rarityIn } from '../../src/ask/matched-words.ts';
import type { RankedPassage } from '../../src/ask/rank.ts';
import { mayBeReliedUpon } from '../../src/ask/may-be-relied-upon.ts';
import { candidatesOf } from '../../src/ask/select-passages.ts';
import { withoutProcedures } from '../../src/ask/without-procedures.ts';
import { covers, rightProvisions } from '../../src/evaluate/expected-provisions.ts';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';
import { questionOf } from '../../src/evaluate/run-evaluation.ts';

/** A passage that an answer might rest on. */
export type Candidate = {
  readonly row: Float64Array;
  /** Lies in a right điều, is a right khoản. */
  readonly rightArticle: boolean;
  readonly rightClause: boolean;
};

/** What a question finds in a corpus, best first. */
export type Trial = {
  readonly golden: GoldenCase;
  /**
   * `asked`: over the whole corpus; `without-article`, `without-document`: over the corpus without
   * what answers the question, which then has no answer.
   */
  readonly corpus: 'asked' | 'without-article' | 'without-document';
  readonly candidates: readonly Candidate[];
  /** The question has an answer in this corpus. */
  readonly answerable: boolean;
  /** What questions share that must not part between folds. */
  readonly keys: readonly string[];
};

type AskedOf = FindParts & Pick<AskParts, 'similarity' | 'atLarge'>;

/** The trials of one question; none for one that is not looked up. */
export async function trialsOf(golden: GoldenCase, parts: AskedOf): Promise<Trial[]> {
  const { declined, understood, passages, here } = await find(questionOf(golden), {}, parts);
  if (declined) return [];
  const found = withoutProcedures(passages);
  const rarity = rarityIn({ ...parts.index.vocabulary, size: parts.index.chunks });
  const wanted = rightProvisions(golden);
  const isRight = ({ leaf, article }: RankedPassage, level: 'article' | 'clause') =>
    wanted.some((one) =>
      covers(one, { addresses: [leaf.address], restsOn: article.restsOn }, level),
    );
  const right = found.filter((passage) => isRight(passage, 'article'));
  const documents = new Set(right.map(({ article }) => article.document.key));
  const answerable = golden.outcome === 'answered' || golden.outcome === 'partial';
  const trial = async (corpus: Trial['corpus'], kept: readonly RankedPassage[]) => {
    const looked = candidatesOf(kept, understood);
    const likened = await likenPassages(looked, understood, { ...parts, rarity });
    const features = answerFeatures(likened, understood, rarity);
    const candidates = looked.flatMap((passage, at) => {
      const values = features[at];
      const mayRest = mayBeReliedUpon(passage) && here.has(passage.article.document.key);
      if (!values || !mayRest) return [];
      return {
        row: Float64Array.from(answerFeatureNames, (name) => values[name]),
        rightArticle: isRight(passage, 'article'),
        rightClause: isRight(passage, 'clause'),
      };
    });
    if (candidates.length === 0) return [];
    const isAnswerable = answerable && corpus === 'asked';
    return [{ golden, corpus, candidates, answerable: isAnswerable, keys: keysOf(golden) }];
  };
  const asked = await trial('asked', found);
  if (!answerable) return asked;
  const others = found.filter((passage) => !right.includes(passage));
  const elsewhere = others.filter(({ article }) => !documents.has(article.document.key));
  return [
    ...asked,
    ...(await trial('without-article', others)),
    ...(await trial('without-document', elsewhere)),
  ];
}

/** The điều that it cites, its paraphrases, its words. */
export function keysOf({ cites, style, question }: GoldenCase): string[] {
  return [
    ...cites.map((address) => address.split('/').slice(0, 2).join('/')),
    ...style.filter((name) => name.startsWith('paraphrase:')),
    `question ${question}`,
  ];
}
