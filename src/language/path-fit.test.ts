import { expect, it } from 'vitest';
import { pathsFitting } from './path-fit.ts';

const held = new Set([
  'd1',
  'd1/k2',
  'pl-i.2',
  'pl-i.2/muc-3',
  'pl-i.2/muc-3/tieu-muc-3.2/phan-b/vi',
  'pl-i.2/muc-3/tieu-muc-3.1/phan-b/vi',
  'pl-iv/mau-05',
]);

it('takes a held path as it is', () => {
  expect(pathsFitting('d1/k2', held)).toEqual(['d1/k2']);
});

it('never guesses an điều', () => {
  expect(pathsFitting('d2', held)).toEqual([]);
  expect(pathsFitting('k2', held)).toEqual([]);
});

it('finds a place in an annex by the levels that are named', () => {
  expect(pathsFitting('pl-i.2/tieu-muc-3.2/phan-b/vi', held)).toEqual([
    'pl-i.2/muc-3/tieu-muc-3.2/phan-b/vi',
  ]);
});

it('offers every place that fits', () => {
  expect(pathsFitting('pl-i.2/phan-b/vi', held)).toHaveLength(2);
});

it('takes a form with and without its leading zero for the same', () => {
  expect(pathsFitting('pl-iv/mau-5', held)).toEqual(['pl-iv/mau-05']);
});

it('prefers the place that is written as it is cited', () => {
  const places = new Set(['pl-i.9/muc-2/phan-a', 'pl-i.9/muc-2/phan-a/i/1/a']);
  expect(pathsFitting('pl-i.9/phan-a', places)).toEqual(['pl-i.9/muc-2/phan-a']);
});
