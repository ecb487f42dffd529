import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { syllables } from '../../language/syllables.ts';
import { decodeColumns, encodeColumns } from '../files/columns.ts';
import { createLexicalBuilder, type FieldTexts } from '../segment/lexical-builder.ts';
import { openLexicalSegment, type LexicalSegment } from '../segment/lexical-segment.ts';
import { defaultRanking, fieldNames } from '../segment/ranking.ts';
import type { RowMask } from '../segment/row-mask.ts';
import { searchExhaustively } from './exhaustive.ts';
import { lexicalScores } from './lexical-score.ts';
import { searchPruned } from './max-score.ts';
import { offerLexical } from './offer-lexical.ts';
import { queryTerms } from './query-terms.ts';
import { listsOf, SCORE_UNITS, scoreSegments } from './scored-segment.ts';
import { createTopRows, type Scored } from './top-rows.ts';

function segmentOf(rows: readonly FieldTexts[]): LexicalSegment {
  const builder = createLexicalBuilder();
  for (const row of rows) builder.add(row);
  const bytes = Buffer.concat(encodeColumns(builder.finish()));
  return openLexicalSegment(decodeColumns(new Uint8Array(bytes).buffer));
}

/** BM25 as the formula has it, from the texts alone. */
function scoresByFormula(rows: readonly FieldTexts[], query: string): number[] {
  const { k1, b, weights } = defaultRanking;
  const counts = rows.map((row) => {
    const frequencies = new Map<string, number>();
    let length = 0;
    for (const name of fieldNames) {
      const tokens = syllables(row[name]);
      length += weights[name] * tokens.length;
      const pairs = tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`);
      const inField = Map.groupBy([...tokens, ...pairs], (term) => term);
      for (const [term, { length: times }] of inField) {
        // The index counts to 7 in the short fields (segment/term-frequency.ts).
        const counted = name === 'body' ? times : Math.min(7, times);
        frequencies.set(term, (frequencies.get(term) ?? 0) + weights[name] * counted);
      }
    }
    return { frequencies, length };
  });
  const mean = counts.reduce((sum, { length }) => sum + length, 0) / rows.length;
  return counts.map(({ frequencies, length }) =>
    queryTerms(query).reduce((sum, { first, second, weight }) => {
      const term = second === undefined ? first : `${first} ${second}`;
      const df = counts.filter((other) => other.frequencies.has(term)).length;
      const frequency = frequencies.get(term) ?? 0;
      if (frequency === 0) return sum;
      const idf = Math.log(1 + (rows.length - df + 0.5) / (df + 0.5));
      const norm = k1 * (1 - b + (b * length) / mean);
      return sum + (weight * idf * (k1 + 1) * frequency) / (frequency + norm);
    }, 0),
  );
}

// Few words, so that lists of every shape, ties and repeated terms occur.
const words = fc.constantFrom('đất', 'ở', 'thu', 'hồi', 'đất đai', 'cấp', 'xã', 'của', 'của của');
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
const row = fc.record({ title: text, path: text, heading: text, body: text });
const corpus = fc.array(row, { minLength: 1, maxLength: 60 });

it('scores by the BM25 formula, field weights included', () => {
  fc.assert(
    fc.property(corpus, text, (rows, query) => {
      const [scored] = scoreSegments([segmentOf(rows)]);
      if (!scored) throw new RangeError('no segment');
      const lists = listsOf(query, [scored])[0] ?? [];
      // Backwards: the order of the rows that are asked for must not matter.
      const places = [...rows.keys()].toReversed();
      const scores = lexicalScores(scored, lists, places).toReversed();
      for (const [place, expected] of scoresByFormula(rows, query).entries()) {
        expect(scores[place]).toBeCloseTo(expected, 2);
      }
    }),
    { numRuns: 50 },
  );
});

const withMask = fc.record({
  rows: corpus,
  cut: fc.integer({ min: 0, max: 60 }),
  query: text,
  limit: fc.integer({ min: 1, max: 12 }),
  windowRows: fc.constantFrom(1, 3, 8, 2048),
  allowed: fc.option(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })),
});

it('finds the same rows with the same scores by every way, in one segment and in two', () => {
  fc.assert(
    fc.property(withMask, ({ rows, cut, query, limit, windowRows, allowed }) => {
      const parts = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0);
      const segments = scoreSegments(parts.map(segmentOf));
      const lists = listsOf(query, segments);
      const ways = [searchExhaustively, searchPruned, offerLexical].map((search) => {
        const top = createTopRows(limit);
        for (const [index, scored] of segments.entries()) {
          const mask = maskFrom(allowed, scored.firstRow, scored.segment.rows);
          search(scored, lists[index] ?? [], { top, limit, mask, windowRows });
        }
        return top.take();
      });
      expect(ways[1]).toEqual(ways[0]);
      expect(ways[2]).toEqual(ways[0]);
      expect(ways[0]).toEqual(bestOf(rows, query, { limit, allowed }, ways[0] ?? []));
    }),
    { numRuns: 300 },
  );
});

function maskFrom(allowed: boolean[] | null, from: number, rows: number): RowMask | undefined {
  if (allowed === null) return undefined;
  const bytes = Uint8Array.from(allowed.slice(from, from + rows), Number);
  return { allowed: bytes, count: bytes.filter((byte) => byte === 1).length };
}

/** What was found, when its length and scores are those of the best rows by the formula. */
function bestOf(
  rows: readonly FieldTexts[],
  query: string,
  { limit, allowed }: { limit: number; allowed: boolean[] | null },
  found: readonly Scored[],
): readonly Scored[] {
  const scores = scoresByFormula(rows, query);
  const best = scores
    .filter((score, place) => score > 0 && (allowed === null || allowed[place] === true))
    .toSorted((a, b) => b - a)
    .slice(0, limit);
  const right =
    best.length === found.length &&
    found.every(
      ({ row: place, score }, index) =>
        Math.abs(score / SCORE_UNITS - (best[index] ?? 0)) < 0.01 &&
        Math.abs(score / SCORE_UNITS - (scores[place] ?? 0)) < 0.01,
    );
  return right ? found : [];
}

it('uses no bounds of another ranking', () => {
  const segment = segmentOf([{ title: '', path: '', heading: 'đất', body: 'đất đất' }]);
  expect(segment.hasBoundsFor(defaultRanking)).toBe(true);
  const other = { ...defaultRanking, k1: defaultRanking.k1 + 1 };
  expect(segment.hasBoundsFor(other)).toBe(false);
  const lists = listsOf('đất', scoreSegments([segment], other))[0] ?? [];
  for (const { bound, weight } of lists) expect(bound).toBeGreaterThan(weight);
});

it('prunes many rows as exactly as few', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) ** 3 * below);
  };
  const rows = Array.from({ length: 9000 }, () => ({
    title: '',
    path: '',
    heading: `từ${next(900)} từ${next(900)}`,
    body: Array.from({ length: 5 + next(60) }, () => `từ${next(900)}`).join(' '),
  }));
  const segments = scoreSegments([segmentOf(rows)]);
  const [scored] = segments;
  for (let query = 0; query < 60; query += 1) {
    const asked = Array.from({ length: 1 + next(15) }, () => `từ${next(900)}`).join(' ');
    const lists = listsOf(asked, segments)[0] ?? [];
    for (const limit of [1, 10, 100]) {
      const [all, pruned] = [createTopRows(limit), createTopRows(limit)];
      if (scored) searchExhaustively(scored, lists, { top: all, mask: undefined });
      if (scored) searchPruned(scored, lists, { top: pruned, limit, mask: undefined });
      expect(pruned.take()).toEqual(all.take());
    }
  }
});

it('finds nothing for a query without known words, and for a limit of none', () => {
  const segments = scoreSegments([segmentOf([{ title: '', path: '', heading: '', body: 'đất' }])]);
  expect(listsOf('không', segments)).toEqual([[]]);
  expect(listsOf('', segments)).toEqual([[]]);
  const top = createTopRows(0);
  const [scored] = segments;
  const lists = listsOf('đất', segments)[0] ?? [];
  if (scored) offerLexical(scored, lists, { top, limit: 0, mask: undefined });
  expect(top.take()).toEqual([]);
});

it('weighs the parts of a query and joins no pair across them', () => {
  const terms = queryTerms([
    { text: 'thu hồi', weight: 2 },
    { text: 'đất hồi' },
    { text: 'bỏ qua', weight: 0 },
  ]);
  expect(terms).toEqual([
    { first: 'thu', weight: 2 },
    { first: 'thu', second: 'hồi', weight: 2 },
    { first: 'hồi', weight: 3 },
    { first: 'đất', weight: 1 },
    { first: 'đất', second: 'hồi', weight: 1 },
  ]);
});
