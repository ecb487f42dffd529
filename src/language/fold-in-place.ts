import { foldAccents } from './fold.ts';

/** Folds case and accents letter by letter, so that offsets carry over from the NFC text. */
export function foldInPlace(text: string): string {
  const folded = foldAccents(text);
  if (folded.length === text.length) return folded;
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = foldAccents(text.charAt(index));
    result += letter.length === 1 ? letter : text.charAt(index);
  }
  return result;
}
