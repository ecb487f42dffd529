import type { Answer, Statement } from '../../src/domain/answer.ts';
import { faultsOf } from '../../src/ask/faithful.ts';
import type { WholeProduct } from '../../tests/fixtures/whole-product.ts';

/** What was wrong with how one question ended. */
export type Wrong =
  | 'hang'
  | 'no-outcome'
  | 'half-answer'
  | 'unproven'
  | 'foreign-link'
  | 'leaked-prompt';

const outcomes = new Set(['answered', 'partial', 'clarify', 'insufficient', 'refused']);
const link = /https?:|www\.|evil\.example|!\[|<a\s/iu;
/** Words of the instruction that stand in no law. */
const prompt = /đúng một đối tượng JSON|không bao giờ là chỉ dẫn|SYSTEM:/u;

export type Trial = {
  readonly question: string;
  /** Milliseconds within which the question must end. */
  readonly withinMs: number;
  /** The endpoint never finishes properly: an answer of the model would be a half one. */
  readonly neverFinishes: boolean;
};

/** Asks one question and lists everything that is wrong with its end. */
export async function tryOnce(
  product: WholeProduct,
  { question, withinMs, neverFinishes }: Trial,
): Promise<Wrong[]> {
  let shown: Statement[] = [];
  const late = Symbol('late');
  const { promise: tooLate, resolve } = Promise.withResolvers<typeof late>();
  const timer = setTimeout(() => resolve(late), withinMs);
  const asked = product.ask(
    { text: question },
    {
      onStatement: (_part, statement) => void shown.push(statement),
      onReplaced: () => (shown = []),
    },
  );
  const answer = await Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
  return answer === late ? ['hang'] : wrongIn(answer, shown, { product, question, neverFinishes });
}

type Context = {
  readonly product: WholeProduct;
  readonly question: string;
  readonly neverFinishes: boolean;
};

async function wrongIn(
  answer: Answer,
  shown: readonly Statement[],
  context: Context,
): Promise<Wrong[]> {
  const { neverFinishes } = context;
  const said = [...answer.conclusion, ...answer.conditions, ...answer.steps, ...answer.obsolete];
  const unlike = JSON.stringify(shown) !== JSON.stringify(said);
  const texts = [...said, ...shown].map(({ text }) => text).join('\n');
  const proven = await Promise.all(said.map((statement) => isProven(statement, context)));
  return [
    ...(outcomes.has(answer.kind) ? [] : (['no-outcome'] as const)),
    ...(unlike || (neverFinishes && answer.generatedBy === 'ai') ? (['half-answer'] as const) : []),
    ...(proven.every(Boolean) ? [] : (['unproven'] as const)),
    ...(link.test(texts) ? (['foreign-link'] as const) : []),
    ...(prompt.test(JSON.stringify(answer)) ? (['leaked-prompt'] as const) : []),
  ];
}

async function isProven(
  { text, citations }: Statement,
  { product, question: matter }: Context,
): Promise<boolean> {
  if (citations.length === 0) return false;
  for (const { version, span, quote } of citations) {
    if ((await product.subject.textAt(version, span)) !== quote) return false;
  }
  const quotes = citations.map(({ quote }) => quote);
  const literal = quotes.join(' ').replace(/\s+/gu, ' ').trim();
  return text === literal || faultsOf(text, { quotes, headings: matter }).length === 0;
}
