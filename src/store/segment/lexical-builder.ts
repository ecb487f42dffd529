import { syllables } from '../../language/syllables.ts';
import type { Column } from '../files/columns.ts';
import { growing } from './growing.ts';
import { createPairTable } from './pair-table.ts';
import { boundByte, createPostingsWriter } from './posting-list.ts';
import { defaultRanking, fieldNames, rankingNumbers, type FieldName } from './ranking.ts';
import { createRowCounts } from './row-counts.ts';
import { FREQUENCY_CODES, weightedFrequencies } from './term-frequency.ts';
import { orderTerms, type TermOrder } from './term-order.ts';
import { lengthNorms } from './length-norms.ts';

export type FieldTexts = Readonly<Record<FieldName, string>>;

/** Takes chunks in row order and makes the lexical part of a segment of them. */
export type LexicalBuilder = {
  readonly add: (fields: FieldTexts) => void;
  readonly finish: () => Record<string, Column>;
};

/**
 * Starts a lexical index in memory. It takes 6 bytes a posting while it grows and 12 while it is
 * written: some 250 MB for 84,000 articles, whose texts it does not keep.
 */
export function createLexicalBuilder(): LexicalBuilder {
  const unigrams = new Map<string, number>();
  const pairs = createPairTable();
  const postingTerms = growing((length) => new Uint32Array(length));
  const postingCodes = growing((length) => new Uint16Array(length));
  /** Where the postings of each row end. */
  const rowEnds = growing((length) => new Uint32Array(length));
  const lengths = fieldNames.map(() => growing((length) => new Uint32Array(length)));
  const unigramCounts = createRowCounts();
  const pairCounts = createRowCounts();

  function add(fields: FieldTexts): void {
    for (const [field, name] of fieldNames.entries()) {
      const tokens = syllables(fields[name]);
      lengths[field]?.push(tokens.length);
      let before = -1;
      for (const token of tokens) {
        let id = unigrams.get(token);
        if (id === undefined) {
          id = unigrams.size;
          unigrams.set(token, id);
        }
        unigramCounts.count(id, field);
        if (before >= 0) pairCounts.count(pairs.idOf(before, id), field);
        before = id;
      }
    }
    // Pairs take the odd numbers until all unigrams are known.
    unigramCounts.drain((id, code) => push(id * 2, code));
    pairCounts.drain((id, code) => push(id * 2 + 1, code));
    rowEnds.push(postingTerms.length());
  }

  function push(term: number, code: number): void {
    postingTerms.push(term);
    postingCodes.push(code);
  }

  function finish(): Record<string, Column> {
    const order = orderTerms(unigrams, pairs);
    const codes = rankCodes(postingCodes.view());
    const columns = lengths.map((column) => column.view().slice());
    const sorted = sortByTerm(
      { terms: postingTerms.view(), codes: postingCodes.view(), rowEnds: rowEnds.view() },
      order,
      codes.rankOf,
    );
    const written = writePostings(sorted, { lengths: columns, codes: codes.byRank });
    return {
      syllables: Buffer.from(order.syllables.join('\n')),
      pairStarts: order.pairStarts,
      pairSeconds: order.pairSeconds,
      listStarts: written.starts,
      listBounds: written.bounds,
      boundsRanking: rankingNumbers(defaultRanking),
      frequencyCodes: codes.byRank,
      ...Object.fromEntries(
        fieldNames.map((name, field) => [`${name}Lengths`, columns[field] ?? new Uint32Array(0)]),
      ),
      postings: written.bytes,
    };
  }

  return { add, finish };
}

type RankedCodes = { readonly byRank: Uint16Array; readonly rankOf: Uint16Array };

/** Numbers the frequency codes by how often they occur, so that common ones pack small. */
function rankCodes(codes: Uint16Array): RankedCodes {
  const occurrences = new Uint32Array(FREQUENCY_CODES);
  for (const code of codes) occurrences[code] = (occurrences[code] ?? 0) + 1;
  const used: number[] = [];
  for (const [code, count] of occurrences.entries()) if (count > 0) used.push(code);
  const byRank = Uint16Array.from(
    used.toSorted((a, b) => (occurrences[b] ?? 0) - (occurrences[a] ?? 0) || a - b),
  );
  const rankOf = new Uint16Array(FREQUENCY_CODES);
  for (const [rank, code] of byRank.entries()) rankOf[code] = rank;
  return { byRank, rankOf };
}

type RowPostings = {
  readonly terms: Uint32Array;
  readonly codes: Uint16Array;
  readonly rowEnds: Uint32Array;
};

type TermPostings = {
  /** Where each term's postings start; one more entry ends the last. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly ranks: Uint16Array;
};

/** Term of a posting: syllables were pushed as even numbers, pairs as odd ones. */
function finalTerm({ ofSyllable, ofPair }: TermOrder, pushed: number): number {
  return ((pushed & 1) === 0 ? ofSyllable[pushed >>> 1] : ofPair[pushed >>> 1]) ?? 0;
}

/** Counting sort: postings come row by row, so each term's rows come out ascending. */
function sortByTerm(
  { terms, codes, rowEnds }: RowPostings,
  order: TermOrder,
  rankOf: Uint16Array,
): TermPostings {
  const starts = new Uint32Array(order.terms + 1);
  for (const term of terms) {
    const final = finalTerm(order, term) + 1;
    starts[final] = (starts[final] ?? 0) + 1;
  }
  for (let term = 0; term < order.terms; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const next = starts.slice();
  const rows = new Uint32Array(terms.length);
  const ranks = new Uint16Array(terms.length);
  let at = 0;
  for (const [row, end] of rowEnds.entries()) {
    for (; at < end; at += 1) {
      const final = finalTerm(order, terms[at] ?? 0);
      const place = next[final] ?? 0;
      next[final] = place + 1;
      rows[place] = row;
      ranks[place] = rankOf[codes[at] ?? 0] ?? 0;
    }
  }
  return { starts, rows, ranks };
}

function writePostings(
  { starts, rows, ranks }: TermPostings,
  { lengths, codes }: { lengths: readonly Uint32Array[]; codes: Uint16Array },
): { starts: Uint32Array; bounds: Uint8Array; bytes: Uint8Array } {
  const terms = starts.length - 1;
  const writer = createPostingsWriter();
  const listStarts = new Uint32Array(terms);
  const listBounds = new Uint8Array(terms);
  const norms = lengthNorms(lengths, defaultRanking).norms;
  const weighted = weightedFrequencies(codes, defaultRanking);
  for (let term = 0; term < terms; term += 1) {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    const bounds = new Float32Array(to - from);
    let highest = 0;
    for (let index = from; index < to; index += 1) {
      const frequency = weighted[ranks[index] ?? 0] ?? 0;
      const bound = frequency / (frequency + (norms[rows[index] ?? 0] ?? 0));
      bounds[index - from] = bound;
      highest = Math.max(highest, bound);
    }
    listBounds[term] = boundByte(highest);
    listStarts[term] = writer.add(
      { rows: rows.subarray(from, to), ranks: ranks.subarray(from, to), bounds },
      norms.length,
    );
  }
  return { starts: listStarts, bounds: listBounds, bytes: writer.bytes() };
}
