import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & {
  readonly top: number;
  readonly asOf?: string;
  readonly place?: string;
  readonly json?: boolean;
};

/** `so-tay search`: provisions by rank, without an answer. */
export async function searchCommand(text: string, options: Options): Promise<void> {
  const { top, asOf, place, json } = options;
  const question = { text, ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) };
  const found = await withProduct(options, async (product) => {
    await product.prepare();
    return product.search(question, top);
  });
  if (json) printJson(found);
  else printLines(found.results.map(({ label, text: body }) => `${label}: ${body.slice(0, 160)}`));
}
