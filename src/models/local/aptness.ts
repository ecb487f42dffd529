import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Passage } from '../../domain/passage.ts';
import { answerSlots } from '../../language/answer-slots.ts';
import { listsAsked } from '../../language/asked-list.ts';
import { contrary, contrastsIn } from '../../language/contrasts.ts';
import { matterWords } from '../../language/function-words.ts';
import { leafFitOf } from '../leaf-fit.ts';
import type { RangeFit } from '../../language/range-fit.ts';
import { namesGap } from '../../language/names-gap.ts';
import { topicOf } from '../../language/question-topic.ts';
import { syllables } from '../../language/syllables.ts';
import { periodAsked, periodsTold, toldPeriods } from '../../language/periods.ts';

export type Told = Pick<Passage, 'leaf' | 'article'>;

/** Where a rule on time is announced as one. */
const ofTime = /thời hạn|thời gian|bao lâu|(?:mấy|bao nhiêu) ngày/iu;
const figures: ReadonlyMap<string, RegExp> = new Map([
  ['percent', /\d ?%|(?:một|hai|ba|\d) phần (?:hai|ba|tư|bốn|năm)|quá nửa/iu],
  ['money', /\d ?(?:đồng|triệu|nghìn|%)|\d lần (?:mức|lương)/iu],
]);

/** Counted from what happened to somebody: the time that people have to come, not that they wait. */
const sinceEvent = /từ (?:ngày|khi) (?:có người|sinh|chết|thay đổi|xảy ra|phát sinh)/iu;
const asksWhere = /(?:ở|tại|đến|ra) đâu|(?:nơi|chỗ|xã) nào/iu;
const ofPlace = /ở đâu|(?<!\p{L})nơi(?!\p{L})|xã nào|địa điểm/iu;
/** More than any figure that it tells. */
const OTHER = -2;

/**
 * How well a passage tells the very thing that is asked for, beyond being about its matter: a period
 * of the kind asked for, the figure itself, the list that its heading announces. One that speaks of what
 * the question excludes ("thường trú" for "tạm trú") loses. Compared inside one question only.
 */
export function aptnessFor(question: string): (told: Told) => number {
  const period = periodAsked(question);
  const told = answerSlots(question).flatMap(({ name }) => figures.get(name) ?? []);
  const asked = contrastsIn(question);
  const matter = new Set(syllables(matterWords(topicOf(question) || question)));
  const shareIn = (heading: string) =>
    matter.intersection(new Set(syllables(heading))).size / matter.size;
  return ({ leaf, article }) => {
    const { heading } = article;
    const around = [...leadInsOf(leaf, article), leaf].map(({ text }) => text);
    const isOther = contrary(asked, [heading, ...around].map(contrastsIn)) > 0;
    const periods = toldPeriods(leaf.text).filter(({ kind }) => kind === period);
    const announced = periods.some(
      ({ sentence }) => ofTime.test(`${heading} ${sentence}`) && !sinceEvent.test(sentence),
    );
    return [
      isOther ? OTHER : 0,
      periods.length > 0 ? 1 : 0,
      period === 'limit' && announced ? 1 : 0,
      asksWhere.test(question) && ofPlace.test(heading) ? 1 : 0,
      told.filter((figure) => figure.test(leaf.text) || namesGap(leaf.text)).length,
      listsAsked(question, heading).length > 0 ? shareIn(heading) : 0,
    ].reduce((sum, one) => sum + one, 0);
  };
}

/** A passage of the same document leads in place of the first when it ranks within this share of it. */
const NEAR = 0.85;

/**
 * The passages with the aptest of those near the first in front; the first where none is apter. None
 * takes the place of one that is made for the quantity which the question tells but another such, and
 * one made for other quantities only that of its like.
 */
export function aptestFirst(passages: readonly Passage[], question: string): readonly Passage[] {
  const [first] = passages;
  if (!first) return passages;
  const aptness = aptnessFor(question);
  const fitOf = leafFitOf(question);
  const isFit = ({ leaf, article }: Told, fit: RangeFit) => fitOf(leaf, article) === fit;
  const near = passages.filter(
    (passage) =>
      passage.score >= first.score * NEAR &&
      passage.article.document.key === first.article.document.key &&
      (isFit(first, 'excludes') || !isFit(passage, 'excludes')) &&
      (!isFit(first, 'fits') || isFit(passage, 'fits')),
  );
  const most = Math.max(...near.map(aptness));
  const lead = near.find((passage) => aptness(passage) === most);
  if (!lead || most <= aptness(first)) return passages;
  return [lead, ...passages.filter((passage) => passage !== lead)];
}

/** Whether what leads tells only how long something lasts where how long somebody takes is asked. */
export function tellsOtherPeriod({ leaf }: Told, question: string): boolean {
  const told = [...periodsTold(leaf.text)];
  return (
    periodAsked(question) === 'limit' && told.length > 0 && told.every((one) => one === 'term')
  );
}
