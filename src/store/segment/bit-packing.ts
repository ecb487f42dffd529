/**
 * Numbers of at most 25 bits packed without gaps, least significant bit first. Reading takes the 32
 * bits from the byte where a number starts: 25 and up to 7 before it are in them.
 */
export const MAX_WIDTH = 25;

/** Bytes that must follow the last packed number, so that reading 32 bits stays inside. */
export const TAIL_BYTES = 4;

/** Bits that the largest of some numbers needs; 0 when all are 0. */
export function widthOf(largest: number): number {
  return 32 - Math.clz32(largest);
}

/** Bytes that `count` numbers of `width` bits take. */
export function packedBytes(count: number, width: number): number {
  return (count * width + 7) >> 3;
}

/** Packs the first `count` of `values` at `at`; the target must be zero there. Returns the end. */
export function pack(
  target: Uint8Array,
  at: number,
  { values, count, width }: { values: Uint32Array; count: number; width: number },
): number {
  let bit = 0;
  for (let index = 0; index < count; index += 1) {
    let value = values[index] ?? 0;
    let left = width;
    while (left > 0) {
      const offset = bit & 7;
      const taken = Math.min(8 - offset, left);
      const byte = at + (bit >>> 3);
      target[byte] = (target[byte] ?? 0) | ((value & ((1 << taken) - 1)) << offset);
      value >>>= taken;
      bit += taken;
      left -= taken;
    }
  }
  return at + packedBytes(count, width);
}

/** Unpacks `count` numbers of `width` bits at `at` into the front of `values`. */
export function unpack(
  source: DataView,
  at: number,
  { values, count, width }: { values: Uint32Array; count: number; width: number },
): void {
  if (width === 0) {
    values.fill(0, 0, count);
    return;
  }
  const mask = (1 << width) - 1;
  let bit = 0;
  for (let index = 0; index < count; index += 1) {
    values[index] = (source.getUint32(at + (bit >>> 3), true) >>> (bit & 7)) & mask;
    bit += width;
  }
}
