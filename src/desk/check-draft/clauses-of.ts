/** A khoản begins a line with its number. */
const clauseStart = /\n(?=\s*\d{1,3}[a-zđ]?\.\s)/u;

/**
 * The khoản of a provision, each with what governs it: the lead-ins, and what stands before the first
 * khoản. What holds no khoản stays one.
 */
export function clausesOf(texts: readonly string[]): string[][] {
  const leads = texts.slice(0, -1);
  const pieces = (texts.at(-1) ?? '').split(clauseStart);
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return [[...texts]];
  // A khoản that is cited by itself begins with its own number, and governs no other.
  if (/^\s*\d{1,3}[a-zđ]?\.\s/u.test(first)) return pieces.map((piece) => [...leads, piece]);
  return rest.map((piece) => [...leads, first, piece]);
}
