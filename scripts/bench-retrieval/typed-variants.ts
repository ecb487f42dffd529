import { foldAccents } from '../../src/language/fold.ts';

/** Combining marks of Unicode and the keys that type them in Telex and in VNI, after the letter. */
const keys: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0306': ['w', '8'],
  '\u031b': ['w', '7'],
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};
const tones = /[\u0301\u0300\u0309\u0303\u0323]/u;

/** The same question as other keyboards, systems and habits give it. */
export const typedVariants: Readonly<Record<string, (text: string) => string>> = {
  'without accents': (text) => withoutAccents(text),
  NFD: (text) => text.normalize('NFD'),
  'other tone placement': (text) => eachWord(text, otherTone),
  Telex: (text) => eachWord(text, (word) => typed(word, 0)),
  VNI: (text) => eachWord(text, (word) => typed(word, 1)),
};

/** Capitals stay: only the accents are left out. */
function withoutAccents(text: string): string {
  const nfc = text.normalize('NFC');
  const folded = foldAccents(nfc);
  return [...nfc]
    .map((letter, at) => {
      const plain = folded[at] ?? '';
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    })
    .join('');
}

function eachWord(text: string, change: (word: string) => string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, change);
}

/** `hoà`, `thuý`, `khoẻ` for `hòa`, `thúy`, `khỏe`, and the other way round: the habit not met. */
function otherTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])$/u, '$1$3$2')
    .replace(/(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])$/u, '$1$3$2')
    .normalize('NFC');
}

/** Every key of a syllable in order, the tone last, as most people type. */
function typed(word: string, method: 0 | 1): string {
  const double = (letter: string) => (method === 0 ? letter + letter.toLowerCase() : `${letter}6`);
  const stroked = (letter: string) => (letter === 'đ' ? 'd' : 'D') + (method === 0 ? 'd' : '9');
  const decomposed = word.normalize('NFD');
  const tone = tones.exec(decomposed)?.[0] ?? '';
  return decomposed
    .replace(tones, '')
    .replace(/(.)\u0302/gu, (_, letter: string) => double(letter))
    .replace(/[đĐ]/gu, stroked)
    .replace(/[\u0306\u031b]/gu, (mark) => keys[mark]?.[method] ?? '')
    .concat(keys[tone]?.[method] ?? '');
}
