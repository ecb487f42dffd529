import { synonymList } from './synonym-list.ts';

export type StatutoryWords = { readonly said: string; readonly law: string };

/** Longest first: "xóa hộ khẩu" is no "hộ khẩu". */
const statutory: readonly StatutoryWords[] = synonymList
  .split('\n')
  .flatMap((line) => {
    const [said, law] = line.split(' = ');
    return said && law ? [{ said, law }] : [];
  })
  .toSorted((one, other) => other.said.length - one.said.length);

/** What people say and the law does not; the law's texts cannot teach how it is spelled. */
export const everydayPhrases: readonly string[] = statutory.map(({ said }) => said);

/**
 * The words of the law for what `text` says, in its order, none that it holds already. The typed ones
 * stay beside them: either may stand in a document.
 */
export function statutoryWords(text: string): StatutoryWords[] {
  const lower = text.toLowerCase().normalize('NFC');
  let left = lower;
  const found: (StatutoryWords & { readonly at: number })[] = [];
  for (const pair of statutory) {
    const at = wordsAt(left, pair.said);
    if (at < 0) continue;
    left = left.slice(0, at) + '\0'.repeat(pair.said.length) + left.slice(at + pair.said.length);
    if (!lower.includes(pair.law)) found.push({ ...pair, at });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ said, law }) => ({ said, law }));
}

/** A question as it was typed, and with the words of the law in their place; once where both are one. */
export function readingsOf({
  query,
  statutory: found,
}: {
  readonly query: string;
  readonly statutory: readonly StatutoryWords[];
}): string[] {
  return [...new Set([query, found.reduce(inLaw, query)])];
}

function inLaw(text: string, { said, law }: StatutoryWords): string {
  const at = text.toLowerCase().indexOf(said);
  return at < 0 ? text : text.slice(0, at) + law + text.slice(at + said.length);
}

/** Where whole words stand in a text; -1 when nowhere. */
function wordsAt(text: string, said: string): number {
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + said.length] ?? ' '}`;
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
