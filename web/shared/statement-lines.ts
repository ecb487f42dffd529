import type { Statement } from '../../src/domain/answer.ts';

/** A statement, or the lead-in of a list with its items; an item has none of its own. */
export type ListedStatement = Statement & { readonly items: readonly Statement[] };

/** With two quotes a lead-in stands before one item, which is a sentence. */
const minLines = 3;

/**
 * Gives each khoản or điểm of one list a line of its own, where a statement says them in one go. The
 * words and the citations stay as they are: one that says anything but its quotes stays whole.
 */
export function listedStatements(statements: readonly Statement[]): ListedStatement[] {
  return statements.flatMap((statement) => {
    const lines = linesOf(statement);
    const [lead, ...items] = lines;
    if (lead?.text.endsWith(':')) return [{ ...lead, items }];
    return lines.map((line) => ({ ...line, items: [] }));
  });
}

/** Whether statements are more than a reader takes in as sentences. */
export function isList(statements: readonly ListedStatement[]): boolean {
  return statements.length > minLines || statements.some(({ items }) => items.length > 0);
}

/** Where an item begins in a list that one quote holds as it is printed, as the new wording of a khoản. */
const itemStart = /\n(?=(?:[a-zđ]\d?\)|[-–+•])\s)/u;

function linesOf(statement: Statement): readonly Statement[] {
  const { text, citations } = statement;
  const parts = citations.flatMap((citation) =>
    (citations.length === 1 ? citation.quote.split(itemStart) : [citation.quote]).map((quote) => ({
      quote,
      citation,
    })),
  );
  const lines = parts.map(({ quote, citation }) => ({
    text: quote.replace(/\s+/gu, ' ').trim(),
    citations: [citation],
  }));
  const isOfItems = lines.length >= minLines && isOneList(citations);
  return isOfItems && lines.map((line) => line.text).join(' ') === text ? lines : [statement];
}

/** Each stands once, and all of them directly below the same khoản or điều. */
function isOneList(citations: Statement['citations']): boolean {
  const addresses = new Set(citations.map(({ address }) => address));
  const parents = new Set([...addresses].map((address) => address.replace(/\/[^/]*$/u, '')));
  return addresses.size === citations.length && parents.size === 1;
}
