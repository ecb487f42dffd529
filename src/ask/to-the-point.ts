import { asksSomething } from '../language/question-parts.ts';
import { matterLength } from '../language/question-topic.ts';
import type { Embedder } from '../models/embedder.ts';
import { cosine } from './cosine.ts';

/** Syllables of matter from which a question says by itself what it is about. */
const OWN_MATTER = 3;
/**
 * Likeness from which a sentence is about what is asked. Of 151 open golden questions with sentences
 * about something else before or behind them, in four ways, 1, 1, 5 and 5 answers changed, and 33, 34, 51 and 133 with
 * all that was said. From .25 on sentences of the matter are lost, below .2 others stay.
 */
const ABOUT_IT = 0.22;

const sentenceEnd = /(?<=[.?!…])\s+/u;
/** What tells a case in figures, an age or a day, may decide it. */
const told = /\d/u;
/** "Em chưa biết giấy tờ gì hết" is like whatever is asked. */
const knowsNothing =
  /(?<!\p{L})(?:không|chưa|chẳng) (?:biết|rõ|rành|hiểu)(?!\p{L}).*(?<!\p{L})(?:hết|cả)[\s.!…]*$/iu;
const pointsBack = /(?<![\p{L}\p{M}])(?:đó|này|ấy|kia|vậy|thế|nó|họ|trên)(?![\p{L}\p{M}])/iu;

/**
 * A message without the sentences that its question is not about: who came on which road weighs in a
 * search as if it were asked. Kept are the sentences that ask, those like them, those that they point back
 * to, and those that tell a figure; all of them where the question alone says too little. Expects accents.
 */
export async function toThePoint(message: string, similarity: Embedder): Promise<string> {
  const sentences = message.split(sentenceEnd);
  if (sentences.length < 2) return message;
  const asking = sentences.map((sentence) => asksSomething(sentence, message));
  const asked = sentences.filter((_, at) => asking[at]).join(' ');
  if (matterLength(asked) < OWN_MATTER) return message;
  const [question, ...vectors] = await similarity.embed([asked, ...sentences]);
  const isPointedAt = (at: number) => asking[at + 1] && pointsBack.test(sentences[at + 1] ?? '');
  const isAboutIt = (sentence: string, at: number) =>
    cosine(question, vectors[at]) >= ABOUT_IT && !knowsNothing.test(sentence);
  const isKept = (sentence: string, at: number) =>
    asking[at] || told.test(sentence) || isPointedAt(at) || isAboutIt(sentence, at);
  return sentences.filter(isKept).join(' ');
}
