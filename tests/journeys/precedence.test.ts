import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct } from '../fixtures/whole-product.ts';

type Paper = {
  readonly issuer: string;
  readonly number: string;
  readonly day: string;
  readonly kind: string;
  readonly rules: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
};

const FIELD = 'thẻ thử';

function textOf({ issuer, number, day, kind, rules }: Paper): string {
  return [
    issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${number}`,
    `Hà Nội, ngày ${day}`,
    kind,
    'Quy định về thẻ thư viện lưu động',
    ...rules,
  ].join('\n');
}

/** The corpus with one more field, of which everything is held. */
function corpusFolder(): string {
  const folder = scratchFolder();
  for (const name of ['places.json', 'competence.json']) {
    copyFileSync(new URL(`../../corpus/${name}`, import.meta.url), join(folder, name));
  }
  const fields = [{ field: FIELD, completeUntil: '2099-12-31', documents: [] }];
  writeFileSync(join(folder, 'must-have.json'), JSON.stringify({ fields }));
  return folder;
}

type Asked = { readonly text?: string; readonly asOf?: string };

/** Asks over these papers alone, of whose field everything is held. */
async function ask(papers: readonly Paper[], { text = howLong, asOf = '2096-06-01' }: Asked = {}) {
  const product = await wholeProduct({
    SO_TAY_DEMO: 'off',
    SO_TAY_READERS: '1',
    SO_TAY_CORPUS: corpusFolder(),
  });
  onTestFinished(async () => product.close());
  const upload = scratchFolder();
  for (const [at, paper] of papers.entries()) {
    const folder = join(upload, `van-ban-${at}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'thu.txt'), textOf(paper));
    const facts = { fields: [FIELD], ...paper.facts };
    writeFileSync(join(folder, 'document.json'), JSON.stringify(facts));
  }
  await product.ingest([upload], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
  return product.ask({ text, asOf, place: 'xã Ia Grai' });
}

const howLong = 'thời hạn cấp thẻ thư viện lưu động là bao nhiêu ngày';
const term = (days: string) => [
  'Điều 1. Thời hạn cấp thẻ thư viện lưu động',
  `Thời hạn cấp thẻ thư viện lưu động cho người đọc là ${days} kể từ ngày nhận đủ hồ sơ.`,
];
const inForce = (own: string, ...more: readonly string[]) => [
  'Điều 2. Hiệu lực thi hành',
  `1. ${own} này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2096.`,
  ...more.map((line, at) => `${at + 2}. ${line}`),
];

const law: Paper = {
  issuer: 'QUỐC HỘI',
  number: '9901/2094/QH99',
  day: '12 tháng 6 năm 2094',
  kind: 'LUẬT',
  rules: [...term('15 ngày'), ...inForce('Luật')],
};
const decree: Paper = {
  issuer: 'CHÍNH PHỦ',
  number: '9902/2095/NĐ-CP',
  day: '12 tháng 6 năm 2095',
  kind: 'NGHỊ ĐỊNH',
  rules: [...term('05 ngày làm việc'), ...inForce('Nghị định')],
};
const forATime: Paper = {
  ...decree,
  rules: [
    ...term('05 ngày làm việc'),
    ...inForce(
      'Nghị định',
      'Nghị định này được thực hiện đến trước ngày 01 tháng 3 năm 2097.',
      'Trong thời gian Nghị định này có hiệu lực, nếu quy định về trình tự, thủ tục trong Nghị định này khác với các văn bản quy phạm pháp luật có liên quan thì thực hiện theo quy định tại Nghị định này.',
    ),
  ],
};
const circular: Paper = {
  issuer: 'BỘ VĂN HÓA',
  number: '9903/2095/TT-BVH',
  day: '20 tháng 6 năm 2095',
  kind: 'THÔNG TƯ',
  rules: [...term('20 ngày'), ...inForce('Thông tư')],
};

const saidOf = ({ notices }: Answer) => notices.filter(({ code }) => code.startsWith('precedence'));
const firstCited = ({ conclusion }: Answer) => conclusion[0]?.citations[0]?.documentId;
const cited = ({ conclusion, conditions }: Answer) =>
  [...conclusion, ...conditions].flatMap(({ citations }) => citations.map((one) => one.documentId));

it('leads with the higher text and shows the lower one, by its rank', async () => {
  const answer = await ask([law, circular]);
  expect(firstCited(answer)).toBe('9901-2094-qh99');
  expect(cited(answer)).toContain('9903-2095-tt-bvh');
  expect(saidOf(answer)).toMatchObject([
    {
      code: 'precedence',
      text: expect.stringContaining('thứ bậc cao hơn (Điều 4 Luật số 64/2025/QH15)'),
    },
  ]);
  expect(answer.kind).toBe('answered');
});

it('leads with the decree that goes before the law for its time, and not after it', async () => {
  const during = await ask([law, forATime]);
  expect(firstCited(during)).toBe('9902-2095-nd-cp');
  expect(saidOf(during)[0]?.text).toContain(
    'ưu tiên áp dụng theo khoản 3 Điều 2 Nghị định 9902/2095/NĐ-CP',
  );
  const after = await ask([law, forATime], { asOf: '2097-03-01' });
  expect(firstCited(after)).toBe('9901-2094-qh99');
  expect(saidOf(after)).toEqual([]);
});

it('does not let a claim about procedures decide a sum', async () => {
  const fee = (sum: string) => [
    'Điều 1. Lệ phí cấp thẻ thư viện lưu động',
    `Lệ phí cấp thẻ thư viện lưu động cho người đọc là ${sum} đồng mỗi thẻ.`,
  ];
  const answer = await ask(
    [
      { ...law, rules: [...fee('10.000'), ...inForce('Luật')] },
      { ...forATime, rules: [...fee('20.000'), ...forATime.rules.slice(2)] },
    ],
    { text: 'lệ phí cấp thẻ thư viện lưu động là bao nhiêu tiền' },
  );
  expect(firstCited(answer)).toBe('9901-2094-qh99');
  expect(saidOf(answer)[0]?.text).toContain('thứ bậc cao hơn');
});

it('leads with the later text of the same issuer', async () => {
  const later = { ...decree, number: '9904/2095/NĐ-CP', day: '20 tháng 9 năm 2095' };
  const answer = await ask([
    decree,
    { ...later, rules: [...term('07 ngày làm việc'), ...inForce('Nghị định')] },
  ]);
  expect(firstCited(answer)).toBe('9904-2095-nd-cp');
  expect(saidOf(answer)[0]?.text).toContain('ban hành sau (Điều 58 Luật số 64/2025/QH15)');
});

it('leads with the text to which the other one says that it gives way', async () => {
  const special = { ...law, number: '9905/2094/QH99', day: '01 tháng 6 năm 2094' };
  const general = {
    ...law,
    rules: [
      ...term('15 ngày'),
      ...inForce(
        'Luật',
        'Trường hợp Luật Thẻ số 9905/2094/QH99 có quy định khác với Luật này thì áp dụng quy định của Luật Thẻ số 9905/2094/QH99.',
      ),
    ],
  };
  const answer = await ask([
    general,
    { ...special, rules: [...term('03 ngày'), ...inForce('Luật')] },
  ]);
  expect(firstCited(answer)).toBe('9905-2094-qh99');
  expect(saidOf(answer)[0]?.text).toContain('quy định riêng được ưu tiên theo khoản 2 Điều 2 Luật');
});

const whoSigns = 'ai ký quyết định cấp thẻ thư viện lưu động';
const holder = (who: string) => [
  'Điều 1. Thẩm quyền cấp thẻ thư viện lưu động',
  `${who} ký quyết định cấp thẻ thư viện lưu động cho người đọc.`,
];
const provincial: Paper = {
  issuer: 'ỦY BAN NHÂN DÂN TỈNH GIA LAI',
  number: '9906/2095/QĐ-UBND',
  day: '05 tháng 12 năm 2095',
  kind: 'QUYẾT ĐỊNH',
  rules: [...holder('Giám đốc Sở Văn hóa'), ...inForce('Quyết định')],
  facts: { territory: 'province:gia-lai' },
};

it('leads with the decision of the province where the decree gives way to it', async () => {
  const yielding = {
    ...decree,
    rules: [
      ...holder('Chủ tịch Ủy ban nhân dân cấp xã'),
      ...inForce(
        'Nghị định',
        'Trường hợp Ủy ban nhân dân cấp tỉnh quy định trách nhiệm của cơ quan khác với quy định về trách nhiệm tại Nghị định này thì thực hiện theo quy định của Ủy ban nhân dân cấp tỉnh.',
      ),
    ],
  };
  const answer = await ask([yielding, provincial], { text: whoSigns });
  expect(firstCited(answer)).toMatch(/^9906-2095-qd-ubnd/u);
  expect(saidOf(answer)[0]?.text).toContain(
    'quy định của tỉnh được ưu tiên theo khoản 2 Điều 2 Nghị định 9902/2095/NĐ-CP',
  );
});

it('leads with the decree where it does not give way to the province', async () => {
  const plain = {
    ...decree,
    rules: [...holder('Chủ tịch Ủy ban nhân dân cấp xã'), ...inForce('Nghị định')],
  };
  const answer = await ask([plain, provincial], { text: whoSigns });
  expect(firstCited(answer)).toBe('9902-2095-nd-cp');
  expect(saidOf(answer)[0]?.text).toContain('thứ bậc cao hơn');
});

it('takes no figure of a handbook for law, whichever is newer', async () => {
  const handbook: Paper = {
    ...circular,
    facts: { tier: 'guidance' },
  };
  const answer = await ask([law, handbook]);
  expect(firstCited(answer)).toBe('9901-2094-qh99');
  expect(saidOf(answer)[0]?.text).toContain('hướng dẫn, không phải căn cứ pháp lý');
});

it('shows both and asks for a ruling where no rule decides', async () => {
  const other = { ...circular, issuer: 'BỘ TÀI CHÍNH', number: '9907/2095/TT-BTC' };
  const answer = await ask([
    circular,
    { ...other, rules: [...term('30 ngày'), ...inForce('Thông tư')] },
  ]);
  expect(answer.kind).toBe('partial');
  expect(
    new Set(answer.conclusion.flatMap((one) => one.citations.map((c) => c.documentId))),
  ).toEqual(new Set(['9903-2095-tt-bvh', '9907-2095-tt-btc']));
  expect(saidOf(answer)).toMatchObject([
    { code: 'precedence-open', text: expect.stringContaining('xin ý kiến') },
  ]);
});

it('does not let rank decide against a later text that may have ended one made for a time', async () => {
  const answer = await ask([forATime, circular]);
  expect(answer.kind).toBe('partial');
  expect(saidOf(answer)).toMatchObject([{ code: 'precedence-open' }]);
});

it.each([
  ['the same figure under another bound', term('không quá 15 ngày')],
  [
    'a time for another case',
    [
      'Điều 1. Thời hạn cấp thẻ thư viện lưu động',
      'Trường hợp mất thẻ thì thời hạn cấp lại thẻ thư viện lưu động là 03 ngày kể từ ngày báo mất.',
    ],
  ],
  [
    'a time for what its own điều orders',
    [
      'Điều 1. Thời hạn cấp thẻ thư viện lưu động',
      'Thời hạn cấp thẻ thư viện lưu động cho người đọc quy định tại Điều này là 20 ngày kể từ ngày nhận đủ hồ sơ.',
    ],
  ],
  [
    'a time for other persons',
    [
      'Điều 1. Thời hạn cấp thẻ thư viện lưu động',
      'Thời hạn cấp thẻ thư viện lưu động cho tổ chức là 07 ngày kể từ ngày nhận đủ hồ sơ.',
    ],
  ],
])('sees no conflict in %s', async (_what, rules) => {
  const answer = await ask([law, { ...circular, rules: [...rules, ...inForce('Thông tư')] }]);
  expect(saidOf(answer)).toEqual([]);
});

it('leads with the decree that moves an authority of the law to another', async () => {
  const named = {
    ...law,
    rules: [
      'Điều 1. Thẩm quyền cấp thẻ thư viện lưu động',
      'Quyết định cấp thẻ thư viện lưu động thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp tỉnh.',
      ...inForce('Luật'),
    ],
  };
  const moving = {
    ...forATime,
    rules: [
      'Điều 1. Thẩm quyền cấp thẻ thư viện lưu động',
      'Thẩm quyền ký quyết định cấp thẻ thư viện lưu động quy định tại Điều 1 Luật số 9901/2094/QH99 do Chủ tịch Ủy ban nhân dân cấp xã thực hiện.',
      ...forATime.rules.slice(2, 5),
    ],
  };
  const answer = await ask([named, moving], { text: whoSigns });
  expect(firstCited(answer)).toBe('9902-2095-nd-cp');
  expect(cited(answer)).toContain('9901-2094-qh99');
  expect(saidOf(answer)[0]?.text).toContain(
    'được ưu tiên áp dụng theo Điều 1 Nghị định 9902/2095/NĐ-CP',
  );
});
