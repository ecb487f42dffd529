/** In `lower`: the unit belongs to no word. */
export const NO_WORD = 0;
/** In `folded`: what becomes of the unit depends on its neighbours, as with marks. */
export const IN_CONTEXT = 0;

/** What becomes of each UTF-16 unit of NFC text: one look-up instead of a walk through Unicode. */
export type Letters = {
  /** Lower case of a unit of a word, as `syllables()` has them; `NO_WORD` for all others. */
  readonly lower: Uint16Array;
  /** Lower case without accents, or `IN_CONTEXT`. */
  readonly folded: Uint16Array;
};

let table: Letters | undefined;

/** The table; worked out at the first call, which takes some 20 ms. */
export function letterTable(): Letters {
  table ??= createLetters();
  return table;
}

function createLetters(): Letters {
  const lower = new Uint16Array(65_536);
  const folded = new Uint16Array(65_536);
  for (let unit = 0; unit < 65_536; unit += 1) {
    const letter = String.fromCharCode(unit);
    const lowered = letter.toLowerCase();
    const bare = lowered.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/gu, 'd');
    const isWord = /[\p{L}\p{M}\p{N}]/u.test(letter);
    if (isWord) lower[unit] = lowered.length === 1 ? lowered.charCodeAt(0) : unit;
    if (bare.length === 1 && !inContext.test(letter)) folded[unit] = bare.charCodeAt(0);
  }
  return { lower, folded };
}

/** Surrogates and jamo join each other; Σ is lowered by what follows. Marks fold to nothing. */
const inContext = /[\p{Cs}\u1100-\u11ffΣ]/u;
