import { expect, it } from 'vitest';
import { levelOf, spokenAfter, spokenShare, spokenSpellings } from './spoken.ts';

it('knows which syllable people say after another, and at the beginning', () => {
  expect(spokenAfter('bao', 'nhiêu')).toBeGreaterThan(spokenAfter('bao', 'nhiễu'));
  expect(spokenAfter('', 'cho')).toBeGreaterThan(spokenAfter('', 'chợ'));
  expect(spokenAfter('brrr', 'nhiêu')).toBe(0);
});

it('knows how common a syllable is, and how one is spelled', () => {
  expect(spokenShare('không')).toBeGreaterThan(spokenShare('khống'));
  expect(spokenShare('')).toBeLessThan(1);
  expect(spokenSpellings('nhieu')).toContain('nhiêu');
  expect(spokenSpellings('brrr')).toEqual([]);
});

it('writes how often as one letter, more as a later one', () => {
  expect(levelOf(5)).toBe('A');
  expect(levelOf(1_000) > levelOf(100)).toBe(true);
  expect(levelOf(1e12)).toBe('Z');
});
