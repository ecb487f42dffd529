import { expect, it } from 'vitest';
import type { Passage } from '../domain/passage.ts';
import { askBack } from './ask-back.ts';
import type { Understood } from './understood.ts';

const passage = (heading: string, key: string) =>
  ({ article: { heading, document: { key } } }) as unknown as Passage;
const passages = [passage('Lệ phí bến', 'a'), passage('Lệ phí cầu', 'b')];
const asked = (query: string) =>
  ({ query, types: ['how-much'], named: [], carried: false, dates: {} }) as unknown as Understood;
const rest = { declined: undefined, ruling: undefined, procedure: undefined, usable: [] };

it('asks what a question is about that names nothing, with the matters that were found', () => {
  const back = askBack({ ...rest, understood: asked('lệ phí bao nhiêu'), passages });
  expect(back).toMatchObject({ choices: ['Lệ phí bến', 'Lệ phí cầu'], isNeeded: true });
});

it('asks nothing where there is nothing to choose from', () => {
  const understood = asked('lệ phí bao nhiêu');
  expect(askBack({ ...rest, understood, passages: passages.slice(0, 1) })).toBeUndefined();
});

it('asks nothing of a question that names its matter', () => {
  expect(askBack({ ...rest, understood: asked('lệ phí bến bao nhiêu'), passages })).toBeUndefined();
});
