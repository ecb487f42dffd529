type Growable = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** A typed array that doubles when it is full; a plain array of numbers takes 8 bytes and boxes. */
export type Growing<Kind extends Growable> = {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** View of what was pushed; becomes stale with the next push. */
  readonly view: () => Kind;
};

/** Starts an empty growing array of the kind that `make` makes. */
export function growing<Kind extends Growable>(make: (length: number) => Kind): Growing<Kind> {
  let items = make(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === items.length) {
        const larger = make(length * 2);
        larger.set(items);
        items = larger;
      }
      items[length] = value;
      length += 1;
    },
    length: () => length,
    view: () => items.subarray(0, length) as Kind,
  };
}
