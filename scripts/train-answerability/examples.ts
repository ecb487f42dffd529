import { answerFeatureNames, answerFeatures } from '../../src/ask/answer-features.ts';
import { likenPassages } from '../../src/ask/answerability.ts';
import type { AskParts } from '../../src/ask/ask-question.ts';
import { declineOf } from '../../src/ask/decline.ts';
import { find, type FindParts } from '../../src/ask/find.ts';
import { rarityIn } from '../../src/ask/matched-words.ts';
import type { RankedPassage } from '../../src/ask/rank.ts';
import { candidatesOf, mayBeReliedUpon } from '../../src/ask/select-passages.ts';
import { covers, rightProvisions } from '../../src/evaluate/expected-provisions.ts';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';
import { questionOf } from '../../src/evaluate/run-evaluation.ts';

/** The passage that would lead the answer to a question, and whether it should. */
export type Lead = {
  readonly golden: GoldenCase;
  /**
   * `asked`: over the whole corpus; `without-article`, `without-document`: over the corpus without
   * what answers the question, which then has no answer.
   */
  readonly corpus: 'asked' | 'without-article' | 'without-document';
  readonly row: Float64Array;
  /** The question has an answer in this corpus. */
  readonly answerable: boolean;
  /** Lies in a right điều, is a right khoản. */
  readonly rightArticle: boolean;
  readonly rightClause: boolean;
  /** What questions share that must not part between folds. */
  readonly keys: readonly string[];
};

type AskedOf = FindParts & Pick<AskParts, 'similarity'>;

/** The leads of one question; none for one that is not looked up. */
export async function leadsOf(golden: GoldenCase, parts: AskedOf): Promise<Lead[]> {
  const found = await find(questionOf(golden), {}, parts);
  const { understood, passages } = found;
  if (found.declined ?? declineOf(understood.readAs)) return [];
  const rarity = rarityIn({ ...parts.index.vocabulary, size: parts.index.chunks });
  const wanted = rightProvisions(golden);
  const isRight = ({ leaf, article }: RankedPassage, level: 'article' | 'clause') =>
    wanted.some((one) =>
      covers(one, { addresses: [leaf.address], restsOn: article.restsOn }, level),
    );
  const documents = new Set(
    passages
      .filter((passage) => isRight(passage, 'article'))
      .map(({ article }) => article.document.key),
  );
  const answerable = golden.outcome === 'answered' || golden.outcome === 'partial';
  const leadIn = async (corpus: Lead['corpus'], kept: readonly RankedPassage[]) => {
    const candidates = candidatesOf(kept, understood);
    const likened = await likenPassages(candidates, understood.query, parts.similarity);
    const at = candidates.findIndex(mayBeReliedUpon);
    const features = answerFeatures(likened, understood, rarity)[at];
    const lead = candidates[at];
    if (!lead || !features) return [];
    return [
      {
        golden,
        corpus,
        row: Float64Array.from(answerFeatureNames, (name) => features[name]),
        answerable: answerable && corpus === 'asked',
        rightArticle: isRight(lead, 'article'),
        rightClause: isRight(lead, 'clause'),
        keys: keysOf(golden),
      },
    ];
  };
  const asked = await leadIn('asked', passages);
  if (!answerable) return asked;
  const others = passages.filter((passage) => !isRight(passage, 'article'));
  const elsewhere = others.filter(({ article }) => !documents.has(article.document.key));
  return [
    ...asked,
    ...(await leadIn('without-article', others)),
    ...(await leadIn('without-document', elsewhere)),
  ];
}

/** What must not part between folds: the điều that it cites, its paraphrases, its words. */
export function keysOf({ cites, style, question }: GoldenCase): string[] {
  return [
    ...cites.map((address) => address.split('/').slice(0, 2).join('/')),
    ...style.filter((name) => name.startsWith('paraphrase:')),
    `question ${question}`,
  ];
}
