/** One line of a TREC run: what a system found for a query. */
export type TrecHit = { readonly id: string; readonly score: number };
export type TrecRun = ReadonlyMap<string, readonly TrecHit[]>;

/** Writes `qid Q0 docid rank score tag` lines, ranks from 1. Blanks in ids are percent-encoded. */
export function formatTrecRun(run: TrecRun, tag: string): string {
  return [...run]
    .flatMap(([query, hits]) =>
      hits.map(({ id, score }, index) =>
        [encodeId(query), 'Q0', encodeId(id), index + 1, score, encodeId(tag)].join(' '),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads what `formatTrecRun` writes; hits are put in the order of their ranks. */
export function parseTrecRun(text: string): Map<string, TrecHit[]> {
  const ranked = new Map<string, { rank: number; hit: TrecHit }[]>();
  for (const fields of fieldsOf(text, 6)) {
    const [query = '', , id = '', rank, score] = fields;
    const hit = { id: decodeURIComponent(id), score: finite(score, 'score') };
    const key = decodeURIComponent(query);
    ranked.set(key, [...(ranked.get(key) ?? []), { rank: finite(rank, 'rank'), hit }]);
  }
  return new Map(
    [...ranked].map(([query, hits]) => [
      query,
      hits.toSorted((left, right) => left.rank - right.rank).map(({ hit }) => hit),
    ]),
  );
}

/** Writes `qid 0 docid grade` lines. */
export function formatTrecQrels(qrels: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  return [...qrels]
    .flatMap(([query, grades]) =>
      [...grades].map(([id, grade]) => `${encodeId(query)} 0 ${encodeId(id)} ${grade}\n`),
    )
    .join('');
}

/** Reads what `formatTrecQrels` writes. */
export function parseTrecQrels(text: string): Map<string, Map<string, number>> {
  const qrels = new Map<string, Map<string, number>>();
  for (const [query = '', , id = '', grade] of fieldsOf(text, 4)) {
    const key = decodeURIComponent(query);
    const grades = qrels.get(key) ?? new Map<string, number>();
    qrels.set(key, grades.set(decodeURIComponent(id), finite(grade, 'grade')));
  }
  return qrels;
}

function fieldsOf(text: string, count: number): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = line.trim().split(/\s+/u);
      if (fields.length !== count) throw new RangeError(`not ${count} fields: ${line}`);
      return fields;
    });
}

function finite(text: string | undefined, name: string): number {
  const value = Number(text);
  if (text === undefined || !Number.isFinite(value)) throw new RangeError(`${name} is no number`);
  return value;
}

/** Only what would break a line apart is encoded, and the encoding's own sign. */
function encodeId(id: string): string {
  return id.replaceAll(/[%\s]/gu, (character) => encodeURIComponent(character));
}
