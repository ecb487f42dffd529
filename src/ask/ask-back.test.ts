import { expect, it } from 'vitest';
import type { Passage } from '../domain/passage.ts';
import { askBack } from './ask-back.ts';
import type { Understood } from './understood.ts';

const passage = (heading: string, key: string) =>
  ({ article: { heading, document: { key } } }) as unknown as Passage;
const offered = [passage('Lệ phí bến', 'a'), passage('Lệ phí cầu', 'b')];
const asked = (query: string) =>
  ({ query, types: ['how-much'], named: [], carried: false, dates: {} }) as unknown as Understood;
const rest = { declined: undefined, ruling: undefined, procedure: undefined, usable: [] };

it('asks what a question is about that names nothing, with the matters that were found', () => {
  const back = askBack({ ...rest, understood: asked('lệ phí bao nhiêu'), offered });
  expect(back).toMatchObject({ choices: ['Lệ phí bến', 'Lệ phí cầu'], isNeeded: true });
});

it('asks nothing where there is nothing to choose from', () => {
  const understood = asked('lệ phí bao nhiêu');
  expect(askBack({ ...rest, understood, offered: offered.slice(0, 1) })).toBeUndefined();
});

it('asks nothing of a question that names its matter', () => {
  expect(askBack({ ...rest, understood: asked('lệ phí bến bao nhiêu'), offered })).toBeUndefined();
});

const said = (unasked: 'courtesy' | 'statement') =>
  ({ ...asked('tôi sắp mở bến'), types: [], unasked }) as Understood;

it('asks what is wanted of the matter that somebody told of, with what its document tells', () => {
  const ofOne = [passage('Lệ phí bến', 'a'), passage('Hồ sơ mở bến', 'a'), ...offered];
  const back = askBack({
    ...rest,
    understood: said('statement'),
    offered: ofOne.map((one, at) => ({ ...one, article: { ...one.article, address: `${at}` } })),
  });
  expect(back).toMatchObject({ choices: ['Lệ phí bến', 'Hồ sơ mở bến'], isNeeded: true });
});

it('asks for a question, and proposes none, where only thanks were said', () => {
  const back = askBack({ ...rest, understood: said('courtesy'), offered });
  expect(back).toMatchObject({ choices: [], isNeeded: true });
});
