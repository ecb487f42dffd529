const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Vowels with a hat, horn or breve bear the tone; of `ươ` the second does. */
const hatted = /[âêôơăư](?!.*[âêôơăư])/iu;
/** Printed either way: `hòa` and `hoà`, `thúy` and `thuý`. */
const eitherWay = /(?:oa|oe|(?<!q)uy)$/iu;
const onset = /^(?:qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)/iu;

/**
 * A syllable with its tone on the vowel where it is printed: `naò` → `nào`, `giâý` → `giấy`, `gía` →
 * `giá`. Not a change of the syllable; `hoà` and `hòa`, which are both printed, stay. Expects and gives NFC.
 */
export function withTonePlaced(word: string): string {
  const decomposed = word.normalize('NFD');
  const tone = toneMark.exec(decomposed)?.[0];
  if (!tone) return word;
  const plain = decomposed.replace(toneMark, '').normalize('NFC');
  if (eitherWay.test(plain)) return word;
  const start = onset.exec(plain)?.[0].length ?? 0;
  const rime = plain.slice(start);
  const at = start + bearerIn(rime);
  return (plain.slice(0, at + 1) + tone + plain.slice(at + 1)).normalize('NFC');
}

function bearerIn(rime: string): number {
  const hat = rime.search(hatted);
  if (hat >= 0) return hat;
  const vowels = /^[aeiouy]*/iu.exec(rime)?.[0].length ?? 0;
  const isOpen = vowels === rime.length;
  if (!isOpen) return Math.max(vowels - 1, 0);
  return vowels >= 3 ? 1 : 0;
}
