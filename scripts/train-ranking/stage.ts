import { questionSets, type QuestionSet } from '../train-answerability/question-sets.ts';
import type { Tied } from '../train-reranker/folds.ts';
import { foldsOf } from '../train-reranker/folds.ts';
import { dot, fitListwise } from '../train-reranker/listwise.ts';

/** The leaves that compete for one question. */
export type Competition = Tied & {
  readonly rows: readonly Float64Array[];
  /** Sums to 1; all 0 where no right khoản competes. */
  readonly wanted: readonly number[];
  readonly rightArticle: readonly boolean[];
  /** Of the open golden set, or written for training. */
  readonly set: QuestionSet;
};

export type Trained<Name extends string> = {
  readonly weights: Readonly<Record<Name, number>>;
  /** Markdown: how often the first leaf is right out of fold, and without each feature. */
  readonly table: string;
};

const FOLDS = 5;

/** Fits the weights of a ranking and measures them, all and without each, by cross-validation. */
export function trainStage<Name extends string>(
  names: readonly Name[],
  competitions: readonly Competition[],
): Trained<Name> {
  const size = names.length;
  const folds = foldsOf(competitions, FOLDS);
  const fitEach = (used?: readonly number[]) =>
    Array.from({ length: FOLDS }, (_, fold) =>
      fitListwise(
        competitions.filter((_competition, at) => folds[at] !== fold),
        { size, ...(used ? { used } : {}) },
      ),
    );
  const counted = (weightsOf: (at: number) => Float64Array | undefined) =>
    countRight(competitions, (at) => weightsOf(at) ?? new Float64Array(size));
  const fitted = fitEach();
  const weights = fitListwise(competitions, { size });
  const rows = [
    ['**out of fold**', '', ...counted((at) => fitted[folds[at] ?? 0])],
    ['weights that saw the question', '', ...counted(() => weights)],
    ...names.map((name, left) => {
      const each = fitEach(names.flatMap((_, at) => (at === left ? [] : [at])));
      const without = counted((at) => each[folds[at] ?? 0]);
      return [`without ${name}`, (weights[left] ?? 0).toFixed(2), ...without];
    }),
  ];
  const sets = questionSets.filter((name) => competitions.some(({ set }) => set === name));
  const heads = [
    'ranking',
    'weight',
    ...sets.flatMap((set) => [`${set}: first leaf in a right điều`, 'is a right khoản']),
  ];
  const table = [heads, heads.map(() => '---'), ...rows];
  return {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) as Record<
      Name,
      number
    >,
    table: table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  };
}

/** How often the leaf that scores highest is right, for the golden questions and for the others. */
function countRight(
  competitions: readonly Competition[],
  weightsOf: (at: number) => Float64Array,
): string[] {
  const firsts = competitions.map(({ rows, wanted, rightArticle, set }, at) => {
    const scores = rows.map((row) => dot(row, weightsOf(at)));
    const first = scores.indexOf(Math.max(...scores));
    return { article: rightArticle[first] === true, clause: (wanted[first] ?? 0) > 0, set };
  });
  return questionSets.flatMap((name) => {
    const among = firsts.filter(({ set }) => set === name);
    if (among.length === 0) return [];
    const count = (level: 'article' | 'clause') => among.filter((first) => first[level]).length;
    return [`${count('article')} / ${among.length}`, `${count('clause')} / ${among.length}`];
  });
}
