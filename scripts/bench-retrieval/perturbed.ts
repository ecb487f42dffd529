import type { BeirDocument } from '../../src/evaluate/beir.ts';

/** One word in so many is left out of a copy, another one each time: no copy equals its original. */
const LEFT_OUT = 12;

/**
 * A corpus several times over: the articles themselves, then copies under other ids, numbers and with
 * words left out, so that growth is measured on as many distinct texts.
 *
 * @yields every article once, and its copies after it
 */
export async function* perturbed(
  documents: AsyncIterable<BeirDocument>,
  copies: number,
): AsyncGenerator<BeirDocument> {
  for await (const document of documents) {
    yield document;
    for (let copy = 1; copy < copies; copy += 1) {
      const { id, text, number } = document;
      yield {
        ...document,
        id: `${id}~${copy}`,
        text: withoutSome(text, copy),
        ...(number === undefined ? {} : { number: `${number}~${copy}` }),
      };
    }
  }
}

function withoutSome(text: string, copy: number): string {
  let word = copy * 7;
  return text.replace(/[\p{L}\p{M}\p{N}]+ ?/gu, (found) => {
    word += 1;
    return word % LEFT_OUT === 0 ? '' : found;
  });
}
