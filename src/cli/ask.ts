import type { Answer, Statement } from '../domain/answer.ts';
import { printJson, printLines } from './output.ts';
import { sourceLine } from '../domain/source-line.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & {
  readonly asOf?: string;
  readonly filedOn?: string;
  readonly place?: string;
  readonly json?: boolean;
};

/** `so-tay ask`: prints the Answer. */
export async function askCommand(text: string, options: Options): Promise<void> {
  const { asOf, filedOn, place } = options;
  const question = {
    text,
    ...(asOf ? { asOf } : {}),
    ...(filedOn ? { filedOn } : {}),
    ...(place ? { place } : {}),
  };
  const answer = await withProduct(options, async (product) => {
    await product.prepare();
    return product.ask(question);
  });
  if (options.json) printJson(answer);
  else printLines(linesOf(answer));
}

function linesOf(answer: Answer): string[] {
  return [
    answer.outcome,
    ...(answer.doubt ? ['', answer.doubt] : []),
    ...(answer.reason ? ['', answer.reason] : []),
    ...answer.choices.map((choice) => `- ${choice}`),
    ...section('', answer.conclusion),
    ...section('Cách làm', answer.steps),
    ...section('Điều kiện, ngoại lệ', answer.conditions),
    ...section('Đừng dùng', answer.obsolete),
    ...notesOf(answer),
    ...answer.missing.map(({ number, why }) => `Thiếu: ${number} (${why})`),
    ...answer.nearest.map(({ label }) => `Gần nhất: ${label}`),
    ...(answer.related ?? []).map(({ label }) => `Liên quan: ${label}`),
    ...(answer.nextStep ? ['', answer.nextStep] : []),
    ...answer.notices.map(({ text }) => `Lưu ý: ${text}`),
  ];
}

/** Remarks beside the quotes, each once. */
function notesOf({ conclusion, conditions, steps }: Answer): string[] {
  const citations = [...conclusion, ...conditions, ...steps].flatMap((one) => one.citations);
  const texts = citations.flatMap(({ notes = [] }) => notes.map(({ text }) => text));
  return [...new Set(texts)].map((text) => `Ghi chú: ${text}`);
}

function section(title: string, statements: readonly Statement[]): string[] {
  if (statements.length === 0) return [];
  const lines = statements.map(({ text, citations }) => {
    return `- ${text} [${[...new Set(citations.map(sourceLine))].join('; ')}]`;
  });
  return ['', ...(title ? [`${title}:`] : []), ...lines];
}
