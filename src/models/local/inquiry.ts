import { answerSlots, doerSlots, type AnswerSlot } from '../../language/answer-slots.ts';
import { leafFitOf, type LeafFit } from '../leaf-fit.ts';
import { aptnessFor, type Told } from './aptness.ts';

/** A question read once, for all that is held against it. */
export type Inquiry = {
  readonly question: string;
  /** What it asks to be told. Every rule names somebody, so who acts is no measure of a leaf. */
  readonly slots: readonly AnswerSlot[];
  /** How well a passage tells the very thing that is asked for. */
  readonly aptness: (told: Told) => number;
  /** How a leaf stands to the quantities that the question tells. */
  readonly fitOf: LeafFit;
};

/** Reads a question for the writer. */
export function inquiryOf(question: string): Inquiry {
  const slots = answerSlots(question).filter(({ name }) => !doerSlots.has(name));
  return { question, slots, aptness: aptnessFor(question, slots), fitOf: leafFitOf(question) };
}
