import { namesMatter } from './function-words.ts';
import { words } from './words.ts';

/** Words of matter in a question that tells a story; chosen out of fold together with the weights. */
const STORY = 10;

/** 1 for a question without a word of matter, 0 for a story. */
export function brevity(question: string): number {
  return Math.max(0, 1 - words(question).filter(namesMatter).length / STORY);
}
