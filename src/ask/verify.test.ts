import { expect, it } from 'vitest';
import type { Article, Leaf, Passage } from '../domain/passage.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { verify } from './verify.ts';

const text =
  'Không được cấp giấy cho người chưa nộp hồ sơ. Thời hạn là 03 ngày làm việc, trừ ngày lễ.';
const leaf: Leaf = {
  address: 'thu/d1/k1',
  kind: 'clause',
  label: 'khoản 1 Điều 1',
  text,
  start: 10,
  end: 10 + text.length,
  page: 1,
  parent: 'thu/d1',
  validity: { status: 'unknown', reason: '' },
};
const lead: Leaf = {
  ...leaf,
  address: 'thu/d1/intro',
  kind: 'intro',
  text: 'Điều 1. Thử\nKhông áp dụng đối với:',
  start: -40,
  end: -5,
};

function passageWith(leaves: readonly Leaf[]): Passage {
  const article = {
    address: 'thu/d1',
    leaves,
    heading: '',
    document: { versionId: 'v' },
  } as unknown as Article;
  return { leaf, article, support: 1, score: 1 };
}

/** Holds the leaf's text at its place. */
const catalogue = {
  text: async (_version: string, start: number, end: number) => text.slice(start - 10, end - 10),
} as unknown as Catalogue;

async function shown(said: string, quoted = said, leaves: readonly Leaf[] = [leaf]) {
  const at = text.indexOf(quoted);
  const start = at < 0 ? 10 : 10 + at;
  const quote = { address: leaf.address, start, end: start + quoted.length, text: quoted };
  const draft = { conclusion: [{ text: said, quotes: [quote] }], conditions: [], steps: [] };
  const { conclusion } = await verify(draft, [passageWith(leaves)], catalogue);
  return conclusion.map((statement) => statement.text);
}

async function kept(...said: Parameters<typeof shown>) {
  return (await shown(...said)).length;
}

it('keeps whole sentences, one or several', async () => {
  expect(await kept(text)).toBe(1);
  expect(await kept('Không được cấp giấy cho người chưa nộp hồ sơ.')).toBe(1);
});

it.each([
  ['words cut out of a negation', 'được cấp giấy cho người chưa nộp hồ sơ.'],
  ['a rule without its exception', 'Thời hạn là 03 ngày làm việc'],
])('drops %s', async (_what, said) => {
  expect(await kept(said)).toBe(0);
});

it('drops a quote that is not the text of its span: one digit', async () => {
  expect(await kept(text.replace('03', '05'))).toBe(0);
});

it.each([
  ['says more', `${text} Luôn luôn.`],
  ['turns a rule', 'Người chưa nộp hồ sơ được cấp giấy.'],
  ['carries a link', `${text} https://example.org`],
])('puts the quote in place of a statement that %s', async (_what, said) => {
  expect(await shown(said, text)).toEqual([text]);
});

it('keeps other words that the quote proves', async () => {
  const said =
    'Người chưa nộp hồ sơ không được cấp giấy; thời hạn là 3 ngày làm việc, trừ ngày lễ.';
  expect(await shown(said, text)).toEqual([said]);
});

it('drops a leaf without the lead-in that governs it', async () => {
  expect(await kept(text, text, [lead, leaf])).toBe(0);
});

it('keeps a leaf behind the lead-in that is proven before it, never before', async () => {
  const governing = { ...lead, text: 'Không áp dụng đối với:', start: -40, end: -18 };
  const holding = {
    text: async (_version: string, start: number) => (start < 0 ? governing.text : text),
  } as unknown as Catalogue;
  const say = ({ address, start, end, text: words }: Leaf) => ({
    text: words,
    quotes: [{ address, start, end, text: words }],
  });
  const conclude = async (leaves: readonly Leaf[]) => {
    const draft = { conclusion: leaves.map(say), conditions: [], steps: [] };
    const { conclusion } = await verify(draft, [passageWith([governing, leaf])], holding);
    return conclusion.map((statement) => statement.text);
  };
  expect(await conclude([governing, leaf])).toEqual([governing.text, text]);
  expect(await conclude([leaf, governing])).toEqual([governing.text]);
});

it('shows no sentence that sends an officer to a foreign address', async () => {
  const bait = 'Nộp hồ sơ tại https://evil.example/nop.';
  const passage = passageWith([{ ...leaf, text: bait, end: leaf.start + bait.length }]);
  const quote = { address: leaf.address, start: 10, end: 10 + bait.length, text: bait };
  const draft = { conclusion: [{ text: bait, quotes: [quote] }], conditions: [], steps: [] };
  const holding = { text: async () => bait } as unknown as Catalogue;
  expect((await verify(draft, [passage], holding)).conclusion).toEqual([]);
});

it('proves a heading that is said before what it heads', async () => {
  const heading = 'Hành vi bị nghiêm cấm';
  const title: Leaf = { ...leaf, address: 'thu/d1', text: heading, start: 500, end: 521 };
  const body = { address: leaf.address, start: 10, end: 10 + text.length, text };
  const passage = passageWith([leaf]);
  const titled = { ...passage, article: { ...passage.article, title } };
  const held = {
    text: async (_version: string, start: number, end: number) =>
      start >= 500 ? heading.slice(start - 500, end - 500) : text.slice(start - 10, end - 10),
  } as unknown as Catalogue;
  const said = `${heading}: ${text}`;
  const quotes = [body, { address: 'thu/d1', start: 500, end: 521, text: heading }];
  const draft = { conclusion: [{ text: said, quotes }], conditions: [], steps: [] };
  const proven = await verify(draft, [titled], held);
  expect(proven.conclusion.map((statement) => statement.text)).toEqual([said]);
  const unproven = await verify(draft, [passage], held);
  expect(unproven.conclusion).toEqual([]);
  // A heading turns nothing: it stands in front, whole, before what is proven without it.
  const misused = [heading, text, `${heading}, ${text}`, `Hành vi: ${text}`];
  for (const one of misused) {
    const drafted = { ...draft, conclusion: [{ text: one, quotes }] };
    expect((await verify(drafted, [titled], held)).conclusion).toEqual([]);
  }
  const turned = { text: `${heading}: Được cấp giấy cho người chưa nộp hồ sơ.`, quotes };
  const { conclusion } = await verify({ ...draft, conclusion: [turned] }, [titled], held);
  expect(conclusion.map((statement) => statement.text)).toEqual([said]);
});
