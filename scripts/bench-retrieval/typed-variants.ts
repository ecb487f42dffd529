import { foldAccents } from '../../src/language/fold.ts';

/** Combining marks of Unicode and the keys that type them in Telex and in VNI, after the letter. */
const keys: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0302': ['', '6'],
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
  'old tone placement': (text) => eachWord(text, oldTone),
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
function oldTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])$/u, '$1$3$2')
    .replace(/(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])$/u, '$1$3$2')
    .normalize('NFC');
}

/** Every key of a syllable in order, the tone last, as most people type. */
function typed(word: string, method: 0 | 1): string {
  let [letters, tone] = ['', ''];
  for (const mark of word.normalize('NFD')) {
    if (tones.test(mark)) tone = keys[mark]?.[method] ?? '';
    else if (mark === '\u0302' && method === 0) letters += (letters.at(-1) ?? '').toLowerCase();
    else if (mark === 'đ' || mark === 'Đ') letters += `${mark === 'đ' ? 'd' : 'D'}${'d9'[method]}`;
    else letters += keys[mark]?.[method] ?? mark;
  }
  return letters + tone;
}
