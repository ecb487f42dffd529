/**
 * Numbers pairs of syllable ids in the order in which they first come: open addressing over typed
 * arrays, because a Map of a million keys takes 100 MB and three times as long.
 */
export type PairTable = {
  /** Id of a pair, a new one when it is new. */
  readonly idOf: (first: number, second: number) => number;
  readonly size: () => number;
  /** First and second members by id. */
  readonly firsts: () => Uint32Array;
  readonly seconds: () => Uint32Array;
};

const EMPTY = 0xffffffff;

export function createPairTable(): PairTable {
  let capacity = 1 << 16;
  let slots = new Uint32Array(capacity).fill(EMPTY);
  let firsts = new Uint32Array(capacity >> 1);
  let seconds = new Uint32Array(capacity >> 1);
  let size = 0;

  function slotOf(first: number, second: number): number {
    // Odd multipliers spread neighbouring ids; the upper bits are the well-mixed ones.
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    hash ^= hash >>> 15;
    let slot = hash & (capacity - 1);
    for (;;) {
      const id = slots[slot] ?? EMPTY;
      if (id === EMPTY || (firsts[id] === first && seconds[id] === second)) return slot;
      slot = (slot + 1) & (capacity - 1);
    }
  }

  /** At half full a look-up takes 1.5 probes on average. */
  function grow(): void {
    capacity *= 2;
    firsts = copied(firsts, capacity >> 1);
    seconds = copied(seconds, capacity >> 1);
    slots = new Uint32Array(capacity).fill(EMPTY);
    for (let id = 0; id < size; id += 1) {
      slots[slotOf(firsts[id] ?? 0, seconds[id] ?? 0)] = id;
    }
  }

  return {
    idOf: (first, second) => {
      const slot = slotOf(first, second);
      const known = slots[slot] ?? EMPTY;
      if (known !== EMPTY) return known;
      slots[slot] = size;
      firsts[size] = first;
      seconds[size] = second;
      size += 1;
      if (size === capacity >> 1) grow();
      return size - 1;
    },
    size: () => size,
    firsts: () => firsts.subarray(0, size),
    seconds: () => seconds.subarray(0, size),
  };
}

function copied(from: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(length);
  to.set(from);
  return to;
}
