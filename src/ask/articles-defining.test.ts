import { expect, it } from 'vitest';
import { articlesDefining } from './articles-defining.ts';

/** Fictional. */
const neo = { documentKey: 'ben', article: 'ben/d2', address: 'ben/d2/k1', term: 'Bến neo' };
const glossary = { byDocument: new Map(), byTerm: new Map([['bến neo', [neo]]]) };
const judged = { allowed: new Set(['ben']), isOver: () => false };

it('gives the điều that defines what is asked, and nothing for other questions', () => {
  expect(articlesDefining('thế nào là bến neo', glossary, judged)).toEqual([
    { article: 'ben/d2', score: 1 },
  ]);
  expect(articlesDefining('ai cấp bến neo', glossary, judged)).toEqual([]);
});

it('gives nothing of what has ended or may not be used', () => {
  const over = { ...judged, isOver: (address: string) => address === neo.address };
  expect(articlesDefining('bến neo là gì', glossary, over)).toEqual([]);
  const elsewhere = { ...judged, allowed: new Set<string>() };
  expect(articlesDefining('bến neo là gì', glossary, elsewhere)).toEqual([]);
});
