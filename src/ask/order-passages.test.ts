import { expect, it } from 'vitest';
import { answerFeatureNames, type AnswerFeatures } from './answer-features.ts';
import { orderPassages } from './order-passages.ts';
import type { RankedPassage } from './rank.ts';

const none = Object.fromEntries(answerFeatureNames.map((name) => [name, 0])) as AnswerFeatures;

/** Fictional law; what the order looks at. */
function passage(address: string, heading: string, isNamed = false): RankedPassage {
  const leaf = { address };
  const features = {
    retrieved: 0.5,
    document: 1,
    announced: 0,
    denied: 1,
    support: 0.5,
    told: 0,
    concise: 0.2,
  };
  return {
    leaf,
    article: { address, heading, leaves: [leaf] },
    features,
    isNamed,
    score: 0.5,
  } as unknown as RankedPassage;
}

function orderOf(passages: RankedPassage[], features: AnswerFeatures[], readAs: string) {
  return orderPassages(passages, features, readAs).map(({ leaf }) => leaf.address);
}

it('puts the leaf first that tells what is asked', () => {
  const two = [passage('den/d1', 'Thả đèn'), passage('den/d2', 'Thả đèn')];
  const features = [
    { ...none, untold: 1, untoldHere: 1 },
    { ...none, leafCover: 0.5 },
  ];
  expect(orderOf(two, features, 'thả đèn mấy ngày')).toEqual(['den/d2', 'den/d1']);
});

it('puts the rule of transition first just when something is not finished', () => {
  const two = [
    passage('den/d1', 'Cấp phép thả đèn'),
    passage('den/d9', 'Hồ sơ thả đèn đang giải quyết dở dang'),
  ];
  expect(orderOf(two, [none, none], 'đèn nộp 02/3/2099 chưa giải quyết')[0]).toBe('den/d9');
  expect(orderOf(two, [none, none], 'ai cấp phép thả đèn')[0]).toBe('den/d1');
});

it('keeps what the question names above all that is only like it', () => {
  const two = [passage('den/d1', 'Thả đèn'), passage('den/d2', 'Lệ phí', true)];
  const features = [{ ...none, alike: 1, leafCover: 1, headingAsked: 1 }, none];
  expect(orderOf(two, features, 'thả đèn')[0]).toBe('den/d2');
});

it('puts the first time before doing it again, unless that is asked', () => {
  const two = [
    passage('den/d5', 'Hồ sơ đăng ký lại đèn thả'),
    passage('den/d3', 'Hồ sơ đăng ký đèn thả'),
  ];
  expect(orderOf(two, [none, none], 'hồ sơ đăng ký đèn thả')[0]).toBe('den/d3');
  expect(orderOf(two, [none, none], 'hồ sơ đăng ký lại đèn thả')[0]).toBe('den/d5');
});

it('puts the khoản that stands first before one that says as much', () => {
  const [first, second] = [{ address: 'den/d1/k1' }, { address: 'den/d1/k2' }];
  const article = { address: 'den/d1', heading: 'Thả đèn', leaves: [first, second] };
  const both = [second, first].map((leaf) => ({ ...passage('', ''), leaf, article }));
  expect(orderOf(both as unknown as RankedPassage[], [none, none], 'thả đèn')[0]).toBe('den/d1/k1');
});

it('puts no điều before another because its answer stands earlier in it', () => {
  const [first, second] = [{ address: 'den/d1/k1' }, { address: 'den/d1/k2' }];
  const article = { address: 'den/d1', heading: 'Thả đèn', leaves: [first, second] };
  const other = passage('den/d2', 'Thả đèn');
  const all = [{ ...passage('', ''), leaf: second, article }, other];
  const features = [{ ...none, leafCover: 0.01 }, none];
  expect(orderOf(all as unknown as RankedPassage[], features, 'thả đèn')[0]).toBe('den/d1/k2');
});

it('puts a heading about another matter behind', () => {
  const two = [passage('den/d1', 'Đăng ký ghe'), passage('den/d2', 'Đăng ký đèn')];
  const features = [{ ...none, contraryHeading: 1 }, none];
  expect(orderOf(two, features, 'đăng ký đèn')[0]).toBe('den/d2');
});
