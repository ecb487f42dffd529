import type { SearchResult } from '../ask/search-provisions.ts';
import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';
import { standingLine } from '../domain/source-line.ts';

type Options = DataOption & {
  readonly top: number;
  readonly asOf?: string;
  readonly place?: string;
  readonly json?: boolean;
};

/** `so-tay search`: provisions by rank with their status on the day, without an answer. */
export async function searchCommand(text: string, options: Options): Promise<void> {
  const { top, asOf, place, json } = options;
  const question = { text, ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) };
  const found = await withProduct(options, async (product) => {
    await product.prepare();
    return product.search(question, top);
  });
  if (json) printJson(found);
  else printLines(linesOf(found));
}

function linesOf({ reason, results, notices }: SearchResult): string[] {
  return [
    ...(reason ? [reason] : []),
    ...results.map((hit) => `[${standingLine(hit)}] ${hit.text.slice(0, 160)}`),
    ...notices.map(({ text }) => `Lưu ý: ${text}`),
  ];
}
