import { expect, it } from 'vitest';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import { articleOf, passageAt } from './article.fixture.ts';
import { createExtractiveWriter } from './extractive-writer.ts';

const text = [
  'Điều 3. Hồ sơ đăng ký thử',
  '1. Người dân nộp hồ sơ gồm:',
  'a) Tờ khai theo mẫu;',
  'b) Bản sao giấy tờ tùy thân.',
  '2. Thời hạn giải quyết là 03 ngày làm việc, trừ trường hợp phải xác minh.',
].join('\n');

function leaf(path: string, kind: Leaf['kind'], line: number, parent: string): Leaf {
  const lines = text.split('\n');
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const own = lines[line] ?? '';
  return {
    address: `thu/${path}`,
    kind,
    label: path,
    text: own,
    start,
    end: start + own.length,
    page: 1,
    parent: `thu/${parent}`,
    validity: { status: 'unknown', reason: '' },
  };
}

const leaves = [
  leaf('d3/intro', 'intro', 0, 'd3'),
  leaf('d3/k1/intro', 'intro', 1, 'd3/k1'),
  leaf('d3/k1/a', 'point', 2, 'd3/k1'),
  leaf('d3/k1/b', 'point', 3, 'd3/k1'),
  leaf('d3/k2', 'clause', 4, 'd3'),
];
const article: Article = {
  address: 'thu/d3',
  label: 'Điều 3',
  heading: 'Hồ sơ đăng ký thử',
  path: '',
  document: {
    key: 'thu',
    versionId: 'v1',
    kind: 'Hướng dẫn',
    tier: 'illustrative',
    territory: 'nation',
    fields: [],
  },
  leaves,
};

function passage(at: number, score: number): Passage {
  return { leaf: leaves[at] as Leaf, article, support: 1, score };
}

async function write(passages: readonly Passage[], types: readonly ('papers' | 'how-long')[]) {
  return createExtractiveWriter().write({ question: 'hồ sơ gồm gì', types, passages });
}

it('says the items of a short list in one sentence after their lead-in', async () => {
  const { conclusion } = await write([passage(2, 1)], ['how-long']);
  expect(conclusion.map((statement) => statement.text)).toEqual([
    'Người dân nộp hồ sơ gồm: Tờ khai theo mẫu; Bản sao giấy tờ tùy thân.',
  ]);
});

it.each([1, 2, 3])(
  'answers with a short dossier whole, behind its head, whichever leaf ranks first',
  async (at) => {
    const { conclusion, steps } = await write([passage(at, 1)], ['papers']);
    expect(conclusion.map((statement) => statement.text)).toEqual([
      'Người dân nộp hồ sơ gồm: Tờ khai theo mẫu; Bản sao giấy tờ tùy thân.',
    ]);
    expect(steps).toEqual([]);
  },
);

it('says no item of several lists without the lead-in that proves it', async () => {
  const paper = (path: string) =>
    [path, 'point', `${path}) Giấy tờ ${path}${' của ghe đậu bến'.repeat(15)}.`] as const;
  const dossier = articleOf(9, 'Hồ sơ cấp thẻ bến', [
    ['k1', 'clause', '1. Nộp một bộ hồ sơ.'],
    ['k2/intro', 'intro', '2. Chủ ghe có một trong các giấy tờ sau:'],
    ...['k2/a', 'k2/b', 'k2/c', 'k2/d'].map(paper),
    ['k3/intro', 'intro', '3. Người thuê ghe có một trong các giấy tờ sau:'],
    ...['k3/a', 'k3/b', 'k3/c', 'k3/d'].map(paper),
  ]);
  const { conclusion, steps } = await write([passageAt(dossier, 'k1')], ['papers']);
  const quoted = conclusion.flatMap(({ quotes }) => quotes.map(({ address }) => address));
  const items = steps.filter(({ quotes }) => quotes.some(({ address }) => /k[23]/u.test(address)));
  expect(items).toHaveLength(8);
  for (const { quotes } of items) {
    const own = quotes.map(({ address }) => address);
    const head = own.at(-1)?.replace(/[a-d]$/u, 'intro');
    expect([...quoted, ...own]).toContain(head);
  }
});

it('answers with the head of a long dossier and lists its papers below', async () => {
  const papers = Array.from({ length: 7 }, (_, at) => ({
    ...leaf('d3/k1/a', 'point', 2, 'd3/k1'),
    address: `thu/d3/k1/${'abcdegh'[at]}`,
    text: `a) ${'Tờ khai theo mẫu '.repeat(7)}${at};`,
  }));
  const long = { ...article, leaves: [leaves[1] as Leaf, ...papers] };
  const { conclusion, steps } = await write([{ ...passage(2, 1), article: long }], ['papers']);
  expect(conclusion.map((statement) => statement.text)).toEqual(['Người dân nộp hồ sơ gồm:']);
  expect(steps.map((statement) => statement.text)).toEqual(
    papers.map(({ text: own }) => own.slice('a) '.length)),
  );
});

it('adds the exception that stands elsewhere in the điều, once', async () => {
  const { conditions } = await write([passage(2, 1), passage(4, 0.99)], ['how-long']);
  expect(conditions.map((statement) => statement.text)).toEqual([
    'Thời hạn giải quyết là 03 ngày làm việc, trừ trường hợp phải xác minh.',
  ]);
});

it('says what of its điều is not on file, however far down that ranks', async () => {
  const missing = { ...leaf('d3/k2', 'clause', 4, 'd3'), text: 'Mức chưa có trong tài liệu.' };
  const held = { ...article, leaves: [...leaves.slice(0, 4), missing] };
  const first = { ...passage(2, 1), article: held };
  const { conditions } = await write([first], ['how-long']);
  expect(conditions.map((statement) => statement.text)).toEqual(['Mức chưa có trong tài liệu.']);
});

it('quotes literally: every quote is the slice that it names', async () => {
  const { conclusion, conditions, steps } = await write([passage(1, 1)], ['papers']);
  for (const { quotes } of [...conclusion, ...conditions, ...steps]) {
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
});

it('says nothing when it is given nothing', async () => {
  expect(await write([], [])).toEqual({ conclusion: [], conditions: [], steps: [] });
});

const exempt = [
  'Điều 4. Miễn giấy phép thử',
  'Không phải xin phép trong các trường hợp sau đây:',
  '1. Dựng lều tạm;',
  '2. Sửa mái nhà, gồm:',
  'a) Thay ngói;',
  'b) Chống dột.',
];

function exemption(): Article {
  const own = (path: string, kind: Leaf['kind'], words: string, parent: string): Leaf => ({
    address: `thu/${path}`,
    kind,
    label: path,
    text: words,
    start: 0,
    end: words.length,
    page: 1,
    parent: `thu/${parent}`,
    validity: { status: 'unknown', reason: '' },
  });
  return {
    ...article,
    address: 'thu/d4',
    heading: 'Miễn giấy phép thử',
    leaves: [
      own('d4/intro', 'intro', exempt.slice(0, 2).join('\n'), 'd4'),
      own('d4/k1', 'clause', exempt[2] ?? '', 'd4'),
      own('d4/k2/intro', 'intro', exempt[3] ?? '', 'd4/k2'),
      own('d4/k2/a', 'point', exempt[4] ?? '', 'd4/k2'),
      own('d4/k2/b', 'point', exempt[5] ?? '', 'd4/k2'),
    ],
  };
}

function exemptionAt(path: string): Passage {
  const found = exemption();
  const own = found.leaves.find(({ address }) => address === `thu/${path}`) as Leaf;
  return { leaf: own, article: found, support: 1, score: 1 };
}

it('never says a khoản without the lead-in that turns its meaning', async () => {
  const { conclusion } = await write([exemptionAt('d4/k1')], ['how-long']);
  expect(conclusion.map((statement) => statement.text)).toEqual([
    'Không phải xin phép trong các trường hợp sau đây: Dựng lều tạm;',
  ]);
});

it('shows a list with everything nested in it', async () => {
  const { conclusion } = await write([exemptionAt('d4/intro')], ['papers']);
  expect(conclusion.map((statement) => statement.text)).toEqual([
    'Không phải xin phép trong các trường hợp sau đây: Dựng lều tạm;',
    'Sửa mái nhà, gồm: Thay ngói; Chống dột.',
  ]);
});

const duties = ['Điều 5. Việc của tổ', 'Tổ thử làm các việc sau:'].concat(
  ['Ghi sổ', 'Giữ lều', 'Thay ngói', 'Chống dột', 'Quét sân', 'Đóng cửa', 'Báo tin'].map(
    (duty, at) => `${at + 1}. ${duty};`,
  ),
);

function longList(): Passage {
  const [heading = '', lead = '', ...items] = duties;
  const own = (path: string, kind: Leaf['kind'], words: string): Leaf => ({
    ...(leaves[0] as Leaf),
    address: `thu/${path}`,
    kind,
    text: words,
    end: words.length,
    parent: 'thu/d5',
  });
  const intro = own('d5/intro', 'intro', `${heading}\n${lead}`);
  const all = [intro, ...items.map((item, at) => own(`d5/k${at + 1}`, 'clause', item))];
  const found = { ...article, address: 'thu/d5', leaves: all };
  return { leaf: intro, article: found, support: 1, score: 1 };
}

it('answers with a long list, and calls it no way of doing what nobody asked how to do', async () => {
  const { conclusion, steps } = await write([longList()], ['how-long']);
  expect(conclusion.map((statement) => statement.text)).toEqual([
    'Tổ thử làm các việc sau: Ghi sổ;',
    ...duties.slice(3).map((duty) => duty.replace(/^\d\. /u, '')),
  ]);
  expect(steps).toEqual([]);
});

/** Its head and the sixth of eight items, too long for one sentence, as they rank. */
function tooLongList(): Passage[] {
  const items = Array.from({ length: 8 }, (_, at) => ({
    ...leaf('d3/k1/a', 'point', 2, 'd3/k1'),
    address: `thu/d3/k1/${'abcdeghi'[at]}`,
    text: `a) ${'Tờ khai theo mẫu '.repeat(6)}${at};`,
  }));
  const intro = leaves[1] as Leaf;
  const long = { ...article, leaves: [intro, ...items] };
  return [intro, items[5] as Leaf].map((one, at) => ({
    leaf: one,
    article: long,
    support: 1,
    score: 1 - at / 10,
  }));
}

const firstSaid = async (question: string) => {
  const passages = tooLongList();
  const { conclusion } = await createExtractiveWriter().write({ question, types: [], passages });
  return conclusion[0]?.quotes.map(({ address }) => address);
};

it('says of a list too long to be said the item that ranks first, behind its head', async () => {
  const addresses = tooLongList().map((one) => one.leaf.address);
  expect(await firstSaid('người dân nộp gì trước tiên')).toEqual(addresses);
});

it('says a long list in the order of the text where its head says all that is asked', async () => {
  const addresses = ['thu/d3/k1/intro', 'thu/d3/k1/a'];
  expect(await firstSaid('người dân nộp hồ sơ gồm những gì')).toEqual(addresses);
});

const byAge = [
  'Thẻ đèn hạng nhất cho người từ đủ 75 tuổi.',
  'Thẻ đèn hạng hai cho người từ đủ 70 đến dưới 75 tuổi.',
];

async function writeByAge(question: string, order: readonly number[]) {
  const own = byAge.map((words, at): Leaf => {
    const address = `thu/d6/k${at + 1}`;
    return { ...(leaves[4] as Leaf), address, text: words, end: words.length, parent: 'thu/d6' };
  });
  const found = { ...article, address: 'thu/d6', leaves: own };
  const passages = order.map((at): Passage => ({
    leaf: own[at] as Leaf,
    article: found,
    support: 1,
    score: 1 - at / 100,
  }));
  const draft = await createExtractiveWriter().write({ question, types: [], passages });
  const said = (part: keyof typeof draft) => draft[part].map(({ text: words }) => words);
  return { conclusion: said('conclusion'), conditions: said('conditions') };
}

it('says a rule for another quantity only as where the rule of the case ends', async () => {
  expect(await writeByAge('cụ 72 tuổi được thẻ đèn gì', [1, 0])).toEqual({
    conclusion: [byAge[1]],
    conditions: [byAge[0]],
  });
});

it('answers with the rules that the quantity lies outside of where there is no other', async () => {
  const { conclusion } = await writeByAge('cụ 60 tuổi được thẻ đèn gì', [0, 1]);
  expect(conclusion).toEqual(byAge);
});

it('leaves out of a list the cases of other quantities', async () => {
  const items = ['Trẻ dưới 6 tuổi;', 'Người từ đủ 75 tuổi;', 'Chủ bến.'];
  const intro = { ...(leaves[1] as Leaf), text: 'Được thả đèn gồm:' };
  const listed = items.map((words, at) => ({
    ...(leaves[2] as Leaf),
    address: `thu/d3/k1/${'abc'[at]}`,
    text: words,
    end: words.length,
  }));
  const list = { ...article, leaves: [intro, ...listed] };
  const { conclusion } = await createExtractiveWriter().write({
    question: 'bé 4 tuổi được thả đèn không',
    types: [],
    passages: [{ leaf: intro, article: list, support: 1, score: 1 }],
  });
  expect(conclusion.map(({ text: words }) => words)).toEqual([
    'Được thả đèn gồm: Trẻ dưới 6 tuổi; Chủ bến.',
  ]);
});

it('begins with the khoản that ranks first, the others that answer behind it in text order', async () => {
  const times = articleOf(7, 'Thời hạn cấp thẻ bến', [
    ['k1', 'clause', '1. Cấp thẻ bến: 07 ngày làm việc.'],
    ['k2', 'clause', '2. Đổi thẻ bến: 06 ngày làm việc.'],
    ['k3', 'clause', '3. Gia hạn: 05 ngày làm việc.'],
  ]);
  const { conclusion } = await createExtractiveWriter().write({
    question: 'thẻ bến giải quyết mấy ngày',
    types: ['how-long'],
    passages: [passageAt(times, 'k3', 0.8)],
  });
  const led = conclusion.map(({ quotes: [quote] }) => quote?.address);
  expect(led).toEqual(['ben/d7/k3', 'ben/d7/k1', 'ben/d7/k2']);
});

it('says with what leads the lead-in of the whole điều', async () => {
  const meanings = articleOf(2, 'Giải thích từ ngữ', [
    ['intro', 'intro', 'Trong luật này:'],
    ['k1', 'clause', '1. Bến là nơi đậu.'],
    ['k2', 'clause', '2. Bến neo là nơi neo.'],
  ]);
  const { conclusion } = await createExtractiveWriter().write({
    question: 'bến neo là gì',
    types: ['definition'],
    passages: [passageAt(meanings, 'k2', 0.8), passageAt(meanings, 'k1', 0.79)],
  });
  expect(conclusion.map(({ text: said }) => said)).toEqual([
    'Trong luật này: Bến neo là nơi neo.',
    'Bến là nơi đậu.',
  ]);
});
