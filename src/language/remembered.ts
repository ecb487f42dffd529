export type Memory<Key> = {
  /** Most that is kept: keys, unless they weigh otherwise. */
  readonly limit: number;
  readonly weigh?: (key: Key) => number;
};

/**
 * What `derive` makes of a key, worked out once: a law is read anew for every question, and its
 * words never change. Beyond the limit, what was not asked for since the newer half began goes first.
 *
 * Only for pure functions whose values nobody changes.
 */
export function remembered<Key, Value extends object | string | boolean>(
  derive: (key: Key) => Value,
  { limit, weigh = () => 1 }: Memory<Key>,
): (key: Key) => Value {
  let older = new Map<Key, Value>();
  let newer = new Map<Key, Value>();
  let held = 0;
  return (key) => {
    const known = newer.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? derive(key);
    const weight = weigh(key);
    held += weight;
    if (held > limit / 2) [older, newer, held] = [newer, new Map(), weight];
    newer.set(key, value);
    return value;
  };
}

/** Keeps what is derived from texts of so many letters in all. */
export function letters(limit: number): Memory<string> {
  return { limit, weigh: ({ length }) => length };
}
