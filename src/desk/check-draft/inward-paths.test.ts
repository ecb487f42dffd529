import { expect, it } from 'vitest';
import { inwardPaths } from './inward-paths.ts';

it.each([
  [['d83', 'k2'], ['d83/k2']],
  [['d83', 'k2', 'a'], ['d83/k2/a']],
  [
    ['d83', 'k2', 'a', 'dd'],
    ['d83/k2/a', 'd83/k2/dd'],
  ],
  [
    ['d83', 'k1', 'k2'],
    ['d83/k1', 'd83/k2'],
  ],
  [
    ['d5', 'd6'],
    ['d5', 'd6'],
  ],
  [
    ['d5/k1', 'd5/k2'],
    ['d5/k1', 'd5/k2'],
  ],
  [['k2'], ['k2']],
  [
    ['pl-i', 'muc-1'],
    ['pl-i', 'muc-1'],
  ],
])('reads %j as %j', (paths, whole) => {
  expect(inwardPaths(paths)).toEqual(whole);
});
