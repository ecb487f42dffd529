import { IN_CONTEXT, letterTable } from './letters.ts';

/**
 * Text without case and accents, for matching what is typed without them: `Điều` gives `dieu`.
 * Its length may differ from the input's, so offsets do not carry over.
 */
export function foldAccents(text: string): string {
  const { folded } = letterTable();
  const units = text.length <= room.length ? room : new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = folded[text.charCodeAt(at)] ?? IN_CONTEXT;
    if (unit === IN_CONTEXT) return foldInContext(text);
    units[at] = unit;
  }
  return Buffer.from(units.buffer, 0, text.length * 2).toString('utf16le');
}

/** Room for the folded units of most texts. */
const room = new Uint16Array(8192);

function foldInContext(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/gu, 'd');
}

/** New placement, then old placement, of the tone in an open syllable. */
const placements = new Map(
  (
    'oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,' +
    'uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy,i y,ì ỳ,í ý,ỉ ỷ,ĩ ỹ,ị ỵ'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const newPlacement = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;
const loneI = /(?<=(?<!\p{L})(?:qu|[hklmstv]))[iìíỉĩị](?!\p{L})/giu;

/**
 * One spelling for syllables that are written two ways: the tone of open `oa`, `oe`, `uy` goes to
 * the first vowel (`hoà` → `hòa`, `thuỷ` → `thủy`, never after `q`), and a lone final `i` becomes
 * `y` (`kĩ` → `kỹ`, `quí` → `quý`).
 *
 * For matching, never for display: `vi phạm` becomes `vy phạm`. Expects NFC; the length stays the
 * same, so offsets carry over.
 */
export function canonicalTone(text: string): string {
  return text.replace(newPlacement, respell).replace(loneI, respell);
}

/** All spellings of a syllable in canonical form, itself first: `hòa` gives `hòa` and `hoà`. */
export function spellingsOf(syllable: string): string[] {
  const others = [...placements]
    .filter(([, canonical]) => syllable.endsWith(canonical))
    .map(([other, canonical]) => syllable.slice(0, -canonical.length) + other)
    .filter((other) => canonicalTone(other) === syllable);
  return [syllable, ...others];
}

function respell(letters: string): string {
  const spelling = placements.get(letters.toLowerCase()) ?? letters;
  return spelling
    .split('')
    .map((letter, index) => (isUpper(letters[index]) ? letter.toUpperCase() : letter))
    .join('');
}

function isUpper(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}
