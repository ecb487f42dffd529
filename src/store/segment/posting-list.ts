import { pack, packedBytes, unpack, widthOf } from './bit-packing.ts';

/**
 * Postings of one term: the rows (chunks of the segment, ascending) that hold it, each with a
 * frequency rank (small for the common frequencies). Three shapes, named by the two low bits of the
 * first number:
 *
 * - short, up to 128 rows: one block;
 * - long: a directory (last row u32, offset u32 and bound u8 of each block), then the blocks;
 * - dense, a quarter of all rows and more: one byte a row, so that any row is one look-up.
 *
 * A block holds the gaps between rows and the ranks, each packed to the width of its largest.
 */
export type PostingList = {
  readonly shape: Shape;
  /** Rows that hold the term. */
  readonly df: number;
  /** Where the blocks, or the bytes of the dense shape, begin. */
  readonly start: number;
  /** Last row of each block of the long shape, ascending. */
  readonly lastRows: Uint32Array;
  /** Position of each block of the long shape, counted from `start`. */
  readonly offsets: Uint32Array;
  /** Upper bound of a block's score in 255ths of the best score that a term can give. */
  readonly bounds: Uint8Array;
  /** Rows whose rank does not fit the byte of the dense shape, ascending, and their ranks. */
  readonly rareRows: Uint32Array;
  readonly rareRanks: Uint32Array;
};

const SHORT = 0;
const LONG = 1;
const DENSE = 2;
type Shape = typeof SHORT | typeof LONG | typeof DENSE;

/** 128 rows fill two cache lines at 8 bits a gap; Lucene and PISA use the same. */
export const BLOCK_ROWS = 128;

/** From this share of all rows on a byte a row takes less than twice the packed form. */
const DENSE_SHARE = 1 / 4;

/** A dense byte is 0 for absent, rank + 1, or this: look among the rare ones. */
const RARE = 255;

/** Rows with ranks and the score bound of each posting, 0 to 1. */
export type Postings = {
  readonly rows: Uint32Array;
  readonly ranks: Uint16Array;
  readonly bounds: Float32Array;
};

/** Appends lists to a growing file. */
export type PostingsWriter = {
  /** Writes a list and returns where it starts. `totalRows` is the size of the segment. */
  readonly add: (postings: Postings, totalRows: number) => number;
  readonly bytes: () => Uint8Array;
};

export function createPostingsWriter(): PostingsWriter {
  let target = new Uint8Array(1 << 20);
  let end = 0;
  const gaps = new Uint32Array(BLOCK_ROWS);
  const packedRanks = new Uint32Array(BLOCK_ROWS);

  /** Room for `more` zero bytes; a packed number needs four after it to be read. */
  function reserve(more: number): void {
    if (end + more + 16 <= target.length) return;
    const larger = new Uint8Array(Math.max(target.length * 2, end + more + 16));
    larger.set(target);
    target = larger;
  }

  function putNumber(value: number): void {
    reserve(8);
    let left = value;
    while (left > 127) {
      target[end] = (left & 127) | 128;
      end += 1;
      left >>>= 7;
    }
    target[end] = left;
    end += 1;
  }

  function putBlock({ rows, ranks }: Postings, from: number, to: number): void {
    const count = to - from;
    let before = from === 0 ? -1 : (rows[from - 1] ?? 0);
    let largestGap = 0;
    let largestRank = 0;
    for (let index = 0; index < count; index += 1) {
      const row = rows[from + index] ?? 0;
      const rank = ranks[from + index] ?? 0;
      gaps[index] = row - before - 1;
      packedRanks[index] = rank;
      largestGap = Math.max(largestGap, row - before - 1);
      largestRank = Math.max(largestRank, rank);
      before = row;
    }
    const [gapWidth, rankWidth] = [widthOf(largestGap), widthOf(largestRank)];
    reserve(2 + packedBytes(count, gapWidth) + packedBytes(count, rankWidth));
    target[end] = gapWidth;
    target[end + 1] = rankWidth;
    end = pack(target, end + 2, { values: gaps, count, width: gapWidth });
    end = pack(target, end, { values: packedRanks, count, width: rankWidth });
  }

  function putLong(postings: Postings): void {
    const { rows, bounds } = postings;
    const blocks = Math.ceil(rows.length / BLOCK_ROWS);
    reserve(blocks * 9);
    const directory = end;
    end += blocks * 9;
    const start = end;
    for (let block = 0; block < blocks; block += 1) {
      const from = block * BLOCK_ROWS;
      const to = Math.min(rows.length, from + BLOCK_ROWS);
      const offset = end - start;
      putBlock(postings, from, to);
      const entry = new DataView(target.buffer, directory + block * 9, 9);
      entry.setUint32(0, rows[to - 1] ?? 0, true);
      entry.setUint32(4, offset, true);
      entry.setUint8(8, boundByte(largest(bounds, from, to)));
    }
  }

  function putDense({ rows, ranks }: Postings, totalRows: number): void {
    const rare = [...rows.keys()].filter((index) => (ranks[index] ?? 0) + 1 >= RARE);
    putNumber(rare.length);
    reserve(totalRows + rare.length * 8);
    for (const [index, row] of rows.entries()) {
      target[end + row] = Math.min(RARE, (ranks[index] ?? 0) + 1);
    }
    end += totalRows;
    const view = new DataView(target.buffer, end, rare.length * 8);
    for (const [position, index] of rare.entries()) {
      view.setUint32(position * 4, rows[index] ?? 0, true);
      view.setUint32((rare.length + position) * 4, ranks[index] ?? 0, true);
    }
    end += rare.length * 8;
  }

  function add(postings: Postings, totalRows: number): number {
    const start = end;
    const df = postings.rows.length;
    const shape = shapeOf(df, totalRows);
    putNumber(df * 4 + shape);
    if (shape === SHORT) putBlock(postings, 0, df);
    else if (shape === LONG) putLong(postings);
    else putDense(postings, totalRows);
    return start;
  }

  return { add, bytes: () => target.subarray(0, end + 8) };
}

function shapeOf(df: number, totalRows: number): Shape {
  if (df <= BLOCK_ROWS) return SHORT;
  return df >= totalRows * DENSE_SHARE ? DENSE : LONG;
}

/** Score bound of 0 to 1 in 255ths, rounded up: a bound may be too high and never too low. */
export function boundByte(bound: number): number {
  return Math.min(255, Math.ceil(bound * 255));
}

function largest(values: Float32Array, from: number, to: number): number {
  let found = 0;
  for (let index = from; index < to; index += 1) found = Math.max(found, values[index] ?? 0);
  return found;
}

/** Reads lists of one file. */
export type PostingsReader = {
  /** The list that starts at `at` in a segment of `totalRows`. */
  readonly open: (at: number, totalRows: number) => PostingList;
  /** Unpacks a block of a short or long list; returns how many rows it has. */
  readonly readBlock: (list: PostingList, block: number, into: Block) => number;
  /** Rank of a row in a dense list, -1 when the row does not hold the term. */
  readonly denseRank: (list: PostingList, row: number) => number;
  /** Rank of a row in any list, -1 when the row does not hold the term. Unpacks one block. */
  readonly rankOf: (list: PostingList, row: number) => number;
};

/** Room for one unpacked block. */
export type Block = { readonly rows: Uint32Array; readonly ranks: Uint32Array };

export function createBlock(): Block {
  return { rows: new Uint32Array(BLOCK_ROWS), ranks: new Uint32Array(BLOCK_ROWS) };
}

const none = new Uint32Array(0);
const noBounds = new Uint8Array(0);

export function createPostingsReader(bytes: Uint8Array): PostingsReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function takeNumber(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  function takeWords(count: number): Uint32Array {
    const words = new Uint32Array(count);
    for (let index = 0; index < count; index += 1, at += 4) words[index] = view.getUint32(at, true);
    return words;
  }

  function openLong(df: number): PostingList {
    const blocks = Math.ceil(df / BLOCK_ROWS);
    const lastRows = new Uint32Array(blocks);
    const offsets = new Uint32Array(blocks);
    const bounds = new Uint8Array(blocks);
    for (let block = 0; block < blocks; block += 1, at += 9) {
      lastRows[block] = view.getUint32(at, true);
      offsets[block] = view.getUint32(at + 4, true);
      bounds[block] = bytes[at + 8] ?? 255;
    }
    return {
      shape: LONG,
      df,
      start: at,
      lastRows,
      offsets,
      bounds,
      rareRows: none,
      rareRanks: none,
    };
  }

  function open(from: number, totalRows: number): PostingList {
    at = from;
    const first = takeNumber();
    const df = Math.floor(first / 4);
    const shape = (first & 3) as Shape;
    if (shape === LONG) return openLong(df);
    const rare = shape === DENSE ? takeNumber() : 0;
    const list = { shape, df, start: at, lastRows: none, offsets: none, bounds: noBounds };
    if (shape === SHORT) return { ...list, rareRows: none, rareRanks: none };
    at += totalRows;
    return { ...list, rareRows: takeWords(rare), rareRanks: takeWords(rare) };
  }

  function readBlock(list: PostingList, block: number, { rows, ranks }: Block): number {
    const count = Math.min(BLOCK_ROWS, list.df - block * BLOCK_ROWS);
    const from = list.start + (list.offsets[block] ?? 0);
    const gapWidth = bytes[from] ?? 0;
    unpack(view, from + 2, { values: rows, count, width: gapWidth });
    unpack(view, from + 2 + packedBytes(count, gapWidth), {
      values: ranks,
      count,
      width: bytes[from + 1] ?? 0,
    });
    let row = block === 0 ? -1 : (list.lastRows[block - 1] ?? 0);
    for (let index = 0; index < count; index += 1) {
      row += (rows[index] ?? 0) + 1;
      rows[index] = row;
    }
    return count;
  }

  function denseRank(list: PostingList, row: number): number {
    const byte = bytes[list.start + row] ?? 0;
    return byte === RARE ? (list.rareRanks[list.rareRows.indexOf(row)] ?? 0) : byte - 1;
  }

  const scratch = createBlock();

  function rankOf(list: PostingList, row: number): number {
    if (list.shape === DENSE) return denseRank(list, row);
    const block = list.shape === SHORT ? 0 : list.lastRows.findIndex((last) => last >= row);
    if (block < 0) return -1;
    const count = readBlock(list, block, scratch);
    const place = scratch.rows.subarray(0, count).indexOf(row);
    return place < 0 ? -1 : (scratch.ranks[place] ?? -1);
  }

  return { open, readBlock, denseRank, rankOf };
}

/** Whether a list is of the dense shape. */
export function isDense(list: PostingList): boolean {
  return list.shape === DENSE;
}
