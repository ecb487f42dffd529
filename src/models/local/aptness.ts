import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Passage } from '../../domain/passage.ts';
import type { AnswerSlot } from '../../language/answer-slots.ts';
import { listsAsked } from '../../language/asked-list.ts';
import { contrary, contrastsIn } from '../../language/contrasts.ts';
import { matterWords } from '../../language/function-words.ts';
import { namesGap } from '../../language/names-gap.ts';
import { topicOf } from '../../language/question-topic.ts';
import { syllables } from '../../language/syllables.ts';
import { periodAsked, toldPeriods } from '../../language/periods.ts';

export type Told = Pick<Passage, 'leaf' | 'article'>;

/** Where a rule on time is announced as one. */
const ofTime = /thời hạn|thời gian|bao lâu|(?:mấy|bao nhiêu) ngày/iu;
const figures: ReadonlyMap<string, RegExp> = new Map([
  ['percent', /\d ?%|(?:một|hai|ba|\d) phần (?:hai|ba|tư|bốn|năm)|quá nửa/iu],
  [
    'money',
    /\d ?(?:đồng|triệu|nghìn|%)|\d lần (?:mức|lương)|miễn (?:lệ )?phí(?! (?:cho|đối với|trong))|không thu (?:lệ )?phí/iu,
  ],
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
export function aptnessFor(question: string, slots: readonly AnswerSlot[]): (told: Told) => number {
  const period = periodAsked(question);
  const told = slots.flatMap(({ name }) => figures.get(name) ?? []);
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
