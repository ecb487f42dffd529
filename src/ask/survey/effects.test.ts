import { expect, it } from 'vitest';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { OutlineNode, StatedRelation } from '../../store/catalogue.ts';
import { effectsOf } from './effects.ts';

/** A fictional decree ends the annex of another, but for some places of it. */
const [ending, ended] = ['9902-2099-nd-cp', '9901-2099-nd-cp'].map(
  (key) =>
    ({
      key,
      kind: 'Nghị định',
      tier: 'normative',
      territory: 'nation',
    }) as unknown as LegalDocument,
) as [LegalDocument, LegalDocument];
const paths = ['pl-i', 'pl-i/phan-ii', 'pl-i/phan-ii/i', 'pl-i/phan-ii/i/1', 'pl-i/phan-iv'];
const outline = paths.map((path) => ({ path }) as unknown as OutlineNode);

function effects(...exceptions: readonly string[]) {
  const relation = {
    kind: 'repeals',
    documentKey: ending.key,
    from: 'd9/k3/e',
    target: `${ended.key}/pl-i`,
    quote: 'Phụ lục I, trừ các nội dung sau:',
    start: 0,
    end: 10,
    exceptions: exceptions.map((path) => `${ended.key}/${path}`),
  } as unknown as StatedRelation;
  const found = effectsOf({
    documents: [ending, ended],
    relations: [relation],
    keyOf: () => ended.key,
    outlines: new Map([[ended.key, outline]]),
    leaves: new Map(),
  });
  return found.map(({ on, gives, exceptions: kept }) => [on.path, gives, kept]);
}

it('ends an annex but for the places that are excepted, whatever their levels are called', () => {
  expect(effects('pl-i/phan-iv', 'pl-i/phan-ii/muc-i/k1')).toEqual([
    ['pl-i', 'expired', ['pl-i/phan-iv', 'pl-i/phan-ii/i/1']],
  ]);
});

it('leaves open only what an excepted place that is not found must lie in', () => {
  expect(effects('pl-i/phan-iv', 'pl-i/phan-ii/muc-i/k6')).toEqual([
    ['pl-i', 'expired', ['pl-i/phan-iv', 'pl-i/phan-ii/i']],
    ['pl-i/phan-ii/i', 'unknown', ['pl-i/phan-iv']],
  ]);
});

it('leaves all of it open where nothing around an excepted place is found', () => {
  expect(effects('pl-i/phan-iv', 'pl-i/phan-xx')).toEqual([['pl-i', 'unknown', ['pl-i/phan-iv']]]);
});
