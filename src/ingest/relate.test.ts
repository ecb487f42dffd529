import { expect, it } from 'vitest';
import type { Relation } from '../domain/legal-document.ts';
import { describe } from './describe.ts';
import { relate } from './relate.ts';
import { structure } from './structure.ts';

type Related = { readonly text: string; readonly relations: Relation[] };

const related = (...rules: readonly string[]): Related => relatedIn('NGHỊ ĐỊNH', ...rules);

function relatedIn(kind: 'NGHỊ ĐỊNH' | 'NGHỊ QUYẾT', ...rules: readonly string[]): Related {
  const source = {
    mediaType: 'text/plain',
    scanned: false,
    pageCount: 1,
    lines: [
      'CHÍNH PHỦ',
      kind === 'NGHỊ ĐỊNH' ? 'Số: 9901/2099/NĐ-CP' : 'Số: 99.1/2099/NQ-CP',
      kind,
      'Về sổ',
      'Căn cứ Luật Thử nghiệm số 9900/2098/QH99;',
      ...rules,
    ].map((text) => ({ text, page: 1, role: 'text' as const })),
    warnings: [],
  };
  const structured = structure(source);
  return {
    text: structured.text,
    relations: relate(structured, describe(source, structured, { fileName: 'a.txt' }).facts),
  };
}

const short = ({ kind, from, target }: Relation): string => `${from} ${kind} ${target}`;

it('takes the bases of the preamble as bases', () => {
  expect(related('Điều 1. Một', 'A.').relations.map(short)).toEqual([
    'preamble basis 9900-2098-qh99',
  ]);
});

it('quotes the literal words of a relation', () => {
  const { text, relations } = related(
    'Điều 1. Một',
    'Bãi bỏ khoản 2 Điều 5 Nghị định số 9802/2098/NĐ-CP.',
  );
  const repeal = relations.find(({ kind }) => kind === 'repeals');
  expect(repeal && text.slice(repeal.start, repeal.end)).toBe(repeal?.quote);
});

it.each([
  ['Sửa đổi khoản 1 Điều 3 Nghị định số 9803/2098/NĐ-CP như sau:', 'amends 9803-2098-nd-cp/d3/k1'],
  ['Nghị định này thay thế Nghị định số 9804/2098/NĐ-CP.', 'replaces 9804-2098-nd-cp'],
  [
    'Điều 4 Nghị định số 9805/2098/NĐ-CP hết hiệu lực kể từ ngày này.',
    'repeals 9805-2098-nd-cp/d4',
  ],
  ['Tạm ngưng hiệu lực Nghị định số 9806/2098/NĐ-CP.', 'suspends 9806-2098-nd-cp'],
  ['Đính chính Điều 2 Thông tư số 9807/2098/TT-BTC.', 'corrects 9807-2098-tt-btc/d2'],
  ['Việc nộp sổ theo Điều 6 Luật Thử nghiệm.', 'refers 9900-2098-qh99/d6'],
])('reads "%s"', (rule, expected) => {
  expect(related('Điều 1. Một', 'A.', 'Điều 2. Hai', rule).relations.map(short)).toContain(
    `d2 ${expected}`,
  );
});

it('relates nothing that stands in quoted wording', () => {
  const { relations } = related(
    'Điều 1. Sửa đổi Nghị định số 9808/2098/NĐ-CP',
    '1. Sửa đổi Điều 5 như sau:',
    '“Điều 5. Bãi bỏ Thông tư số 9809/2098/TT-BTC.”',
  );
  expect(relations.map(({ target }) => target)).not.toContain('9809-2098-tt-btc');
});

it('resolves "Điều này" and "Nghị định này" to addresses of the document', () => {
  const { relations } = related(
    'Điều 1. Một',
    '1. A.',
    '2. B theo khoản 1 Điều này và Điều 2 của Nghị định này.',
    'Điều 2. Hai',
    'C.',
  );
  expect(relations.map(short)).toEqual(
    expect.arrayContaining([
      'd1/k2 refers 9901-2099-nd-cp/d1/k1',
      'd1/k2 refers 9901-2099-nd-cp/d2',
    ]),
  );
});

it('resolves "khoản này" from a điểm', () => {
  const { relations } = related('Điều 1. Một', '1. A:', 'a) B;', 'b) C theo điểm a khoản này.');
  expect(relations.map(short)).toContain('d1/k1/b refers 9901-2099-nd-cp/d1/k1/a');
});

it('takes the document of an amending điều for the khoản below it', () => {
  const { relations } = related(
    'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9808/2098/NĐ-CP đã được sửa đổi bởi Nghị định số 9810/2098/NĐ-CP',
    '1. Sửa đổi khoản 3 Điều 7 như sau:',
    '“3. Mới.”.',
    '2. Khoản 4 Điều 9 được sửa đổi, bổ sung như sau:',
    '“4. Mới.”.',
  );
  expect(relations.map(short)).toEqual(
    expect.arrayContaining([
      'd1/k1 amends 9808-2098-nd-cp/d7/k3',
      'd1/k2 amends 9808-2098-nd-cp/d9/k4',
    ]),
  );
});

it('ends the listed parts of a document and not those that it excepts', () => {
  const { relations } = related(
    'Điều 1. Một',
    'A.',
    'Điều 2. Hiệu lực thi hành',
    '1. Các quy định sau đây hết hiệu lực kể từ ngày này:',
    'a) Các điều của Nghị định số 9811/2098/NĐ-CP, bao gồm:',
    'a1) Điều 4;',
    'a2) Điều 5, trừ điểm i khoản 1.',
  );
  const ended = relations.filter(({ kind }) => kind === 'repeals').map(({ target }) => target);
  expect(ended).toEqual(expect.arrayContaining(['9811-2098-nd-cp/d4', '9811-2098-nd-cp/d5']));
  expect(ended).not.toContain('9811-2098-nd-cp/k1/i');
  expect(ended.some((target) => target.includes('/i'))).toBe(false);
});

it('places a điểm or khoản in the điều that its lead-in names', () => {
  const { relations } = related(
    'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9808/2098/NĐ-CP',
    '1. Sửa đổi, bổ sung một số khoản của Điều 3 như sau:',
    'a) Sửa đổi khoản 1 như sau:',
    '“1. Mới.”;',
    'b) Bãi bỏ khoản 2.',
  );
  expect(relations.map(short)).toEqual(
    expect.arrayContaining([
      'd1/k1/a amends 9808-2098-nd-cp/d3/k1',
      'd1/k1/b repeals 9808-2098-nd-cp/d3/k2',
    ]),
  );
});

it('leaves out what is listed as an exception', () => {
  const { relations } = related(
    'Điều 1. Một',
    'A.',
    'Điều 2. Hai',
    'Phụ lục I Nghị định số 9812/2098/NĐ-CP hết hiệu lực, trừ các nội dung sau:',
    '- Khoản 6 Mục I Phụ lục I Nghị định số 9812/2098/NĐ-CP;',
  );
  expect(relations.filter(({ kind }) => kind === 'repeals').map(({ target }) => target)).toEqual([
    '9812-2098-nd-cp/pl-i',
  ]);
});

it('never ends a document of which only parts are ended', () => {
  const { relations } = related(
    'Điều 1. Bãi bỏ một số điều của Nghị định số 9813/2098/NĐ-CP',
    '1. Các phụ lục của Nghị định số 9813/2098/NĐ-CP hết hiệu lực, bao gồm:',
    'a) Phụ lục I;',
    'b) Phụ lục II.',
    '2. Nghị định này hết hiệu lực khi Luật số 9814/2098/QH99 có hiệu lực.',
  );
  const ended = relations.filter(({ kind }) => kind === 'repeals').map(({ target }) => target);
  expect(ended).toEqual(['9813-2098-nd-cp/pl-i', '9813-2098-nd-cp/pl-ii']);
});

/** Targets that a provision "Điều 2" of the given words ends, amends and so on. */
const does = (kind: Relation['kind'], ...rule: readonly string[]): string[] =>
  related('Điều 1. Một', 'A.', 'Điều 2. Hai', ...rule)
    .relations.filter((relation) => relation.kind === kind)
    .map(({ target }) => target);

it('ends what was amended and not the document that amended it', () => {
  expect(
    does(
      'repeals',
      'Khoản 4 Điều 7 Nghị định số 9802/2098/NĐ-CP (đã được sửa đổi, bổ sung tại khoản 1 Điều 4 của Nghị định số 9815/2098/NĐ-CP và Nghị định số 9816/2098/NĐ-CP) hết hiệu lực.',
    ),
  ).toEqual(['9802-2098-nd-cp/d7/k4']);
});

it('gives every place of a list the document at its end', () => {
  expect(
    does(
      'repeals',
      '1. Các quy định sau đây hết hiệu lực:',
      'a) Khoản 2 Điều 30; Điều 32, trừ khoản 1; Điều 50 của Nghị định số 9802/2098/NĐ-CP;',
    ),
  ).toEqual(['9802-2098-nd-cp/d30/k2', '9802-2098-nd-cp/d32', '9802-2098-nd-cp/d50']);
});

it('gives it to the places on the lines above that a printed line cut the list into', () => {
  expect(
    does(
      'repeals',
      '1. Các quy định sau đây hết hiệu lực:',
      'a) Khoản 1 Điều 14;',
      'khoản 1 và khoản 5 Điều 54; điểm c khoản 2',
      'Điều 94;',
      'các Điều 20, 21 Nghị định số 9802/2098/NĐ-CP;',
    ),
  ).toEqual(
    ['d14/k1', 'd54/k1', 'd54/k5', 'd94/k2/c', 'd20', 'd21'].map(
      (path) => `9802-2098-nd-cp/${path}`,
    ),
  );
});

it('reads the items below a lead-in on several places of one điều within that điều', () => {
  expect(
    does(
      'amends',
      'Sửa đổi, bổ sung một số điều của Nghị định số 9802/2098/NĐ-CP',
      '6. Sửa đổi, bổ sung khoản 1, khoản 5 Điều 18 như sau:',
      'a) Bổ sung điểm d khoản 1 như sau:',
      '“d) Hộ nghèo.”',
      'b) Sửa đổi, bổ sung khoản 5 như sau:',
      '“5. Xã quyết định.”',
    ),
  ).toEqual(expect.arrayContaining(['9802-2098-nd-cp/d18/k1/d', '9802-2098-nd-cp/d18/k5']));
});

it('gives a printed line that ends a sentence to the khoản on the line above', () => {
  const rule = 'Bổ sung cụm từ “sổ” sau cụm từ “thẻ” tại điểm a khoản 1';
  const lead = '2. Sửa đổi, bổ sung Nghị định số 9802/2098/NĐ-CP như sau:';
  expect(does('amends', lead, `a) ${rule}`, 'Điều 26.')).toContain('9802-2098-nd-cp/d26/k1/a');
  expect(does('amends', lead, `a) ${rule}`, 'Điều 26.')).not.toContain('9802-2098-nd-cp/d26');
});

it.each([
  'Thay thế cụm từ “Nghị định A” bằng “Điều 4. Sổ” tại Điều 5 Nghị định số 9802/2098/NĐ-CP.',
  'Bãi bỏ cụm từ “sổ” tại Điều 5 Nghị định số 9802/2098/NĐ-CP.',
  '- Từ “sổ” bằng từ “thẻ” tại Điều 5 Nghị định số 9802/2098/NĐ-CP.',
  'b) Đoạn “sổ” tại Điều 5 Nghị định số 9802/2098/NĐ-CP.',
])('amends what loses some words: %s', (rule) => {
  expect(does('repeals', rule)).toEqual([]);
  expect(does('amends', rule)).toEqual(['9802-2098-nd-cp/d5']);
});

it.each([
  'Bãi bỏ mẫu sổ ban hành kèm theo Nghị định số 9802/2098/NĐ-CP.',
  'Mẫu sổ hết hiệu lực từ ngày Nghị định số 9802/2098/NĐ-CP có hiệu lực.',
  'Mẫu sổ trong Nghị định số 9802/2098/NĐ-CP thay thế mẫu sổ cũ.',
  'Người giữ sổ mới thay thế cho người giữ sổ cũ theo khoản 2 Điều 5 Nghị định số 9802/2098/NĐ-CP.',
  'Trường hợp nhà đầu tư mới thay thế cho nhà đầu tư cũ thì thực hiện theo Điều 5 Nghị định số 9802/2098/NĐ-CP.',
])('never ends a whole document beside the point: %s', (rule) => {
  expect([...does('repeals', rule), ...does('replaces', rule)]).toEqual([]);
});

it('ends each document of a list', () => {
  expect(
    does(
      'repeals',
      '1. Các văn bản sau đây hết hiệu lực:',
      'a) Nghị định số 9802/2098/NĐ-CP ngày 01 tháng 02 năm 2098 về sổ;',
      'b) Thông tư số 9807/2098/TT-BTC.',
    ),
  ).toEqual(['9802-2098-nd-cp', '9807-2098-tt-btc']);
});

it('takes "không thực hiện" for the end of a procedure in a resolution alone', () => {
  const rule = 'Không thực hiện thủ tục cấp sổ tại Điều 5 Nghị định số 9802/2098/NĐ-CP.';
  expect(does('repeals', rule)).toEqual([]);
  const { relations } = relatedIn('NGHỊ QUYẾT', 'Điều 1. Một', `1. ${rule}`);
  expect(relations.map(short)).toContain('d1/k1 repeals 9802-2098-nd-cp/d5');
});

/** What "Điều 2" of the given words states, each relation with what it says of days and exceptions. */
const stated = (kind: Relation['kind'], ...rule: readonly string[]) =>
  related('Điều 1. Một', 'A.', 'Điều 2. Hai', ...rule)
    .relations.filter((relation) => relation.kind === kind)
    .map(({ target, since, until, exceptions, open, manner, by, subjects }) =>
      JSON.parse(JSON.stringify({ target, since, until, exceptions, open, manner, by, subjects })),
    );

it('says what of an ended provision is kept', () => {
  expect(
    stated(
      'repeals',
      'Điều 5 của Nghị định số 9802/2098/NĐ-CP hết hiệu lực, trừ các điểm i khoản 1, điểm g khoản 2 và điểm d khoản 5.',
    ),
  ).toEqual([
    {
      target: '9802-2098-nd-cp/d5',
      exceptions: ['9802-2098-nd-cp/d5/k1/i', '9802-2098-nd-cp/d5/k2/g', '9802-2098-nd-cp/d5/k5/d'],
    },
  ]);
});

it('keeps the listed forms of an ended annex', () => {
  expect(
    stated(
      'repeals',
      'Phụ lục II Nghị định số 9802/2098/NĐ-CP hết hiệu lực, trừ các mẫu số: 14, 14a, 14đ và 28;',
    )[0].exceptions,
  ).toEqual(['14', '14a', '14dd', '28'].map((form) => `9802-2098-nd-cp/pl-ii/mau-${form}`));
});

it('takes the lines of a list of exceptions for exceptions', () => {
  expect(
    stated(
      'repeals',
      'Phụ lục I Nghị định số 9802/2098/NĐ-CP hết hiệu lực, trừ các nội dung sau:',
      '- Khoản 6 Mục I Phần II;',
      '- Phần IV.',
    ),
  ).toEqual([
    {
      target: '9802-2098-nd-cp/pl-i',
      exceptions: ['9802-2098-nd-cp/pl-i/phan-ii/muc-i/k6', '9802-2098-nd-cp/pl-i/phan-iv'],
    },
  ]);
});

it('leaves open what an exception without a place keeps', () => {
  const rule = 'Nghị định số 9802/2098/NĐ-CP hết hiệu lực, trừ quy định về phí.';
  expect(stated('repeals', rule)).toEqual([{ target: '9802-2098-nd-cp', open: true }]);
  const cases =
    'Nghị định số 9802/2098/NĐ-CP hết hiệu lực, trừ trường hợp quy định tại khoản 3 Điều này.';
  expect(stated('repeals', cases)).toEqual([{ target: '9802-2098-nd-cp' }]);
});

it('takes the day of an ending from its sentence, or from the lead-in of its list', () => {
  expect(
    stated('repeals', 'Nghị định số 9802/2098/NĐ-CP hết hiệu lực kể từ ngày 01 tháng 7 năm 2099.'),
  ).toEqual([{ target: '9802-2098-nd-cp', since: '2099-07-01' }]);
  expect(
    stated(
      'repeals',
      '1. Các quy định sau đây hết hiệu lực từ ngày 01 tháng 7 năm 2099:',
      'a) Điều 4 Nghị định số 9802/2098/NĐ-CP;',
      'b) Điều 6 Nghị định số 9802/2098/NĐ-CP.',
    ).map(({ since }) => since),
  ).toEqual(['2099-07-01', '2099-07-01']);
});

it.each([
  ['đến trước ngày 01 tháng 3 năm 2100', '2100-03-01'],
  ['đến hết ngày 28 tháng 02 năm 2100', '2100-03-01'],
])('suspends %s', (words, until) => {
  const rule = `Tạm ngưng hiệu lực Nghị định số 9802/2098/NĐ-CP từ ngày 01 tháng 7 năm 2099 ${words}.`;
  expect(stated('suspends', rule)[0].until).toBe(until);
});

it.each([
  [
    '2. Khoản 2, khoản 3 Điều 1 và Điều 2 của Nghị định này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2099.',
    [['d2', '2099-01-01', undefined]],
  ],
  [
    '2. Điều 2 và quy định về phí tại Điều 1 của Nghị định này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2099.',
    [
      ['d2', '2099-01-01', undefined],
      ['d1', '2099-01-01', undefined],
    ],
  ],
  [
    '2. Nghị định này hết hiệu lực kể từ ngày 01 tháng 3 năm 2100 trừ các trường hợp sau:',
    [['', undefined, '2100-03-01']],
  ],
  [
    '2. Điều 1 Nghị định này được thực hiện đến trước ngày 01 tháng 3 năm 2100.',
    [['d1', undefined, '2100-03-01']],
  ],
  ['2. Giấy đã cấp theo Nghị định này có hiệu lực đến hết ngày 31 tháng 3 năm 2100.', []],
])('reads the own effect in "%s"', (rule, expected) => {
  const found = stated('effect', '1. A.', rule);
  const tidied = found.map(({ target, since, until }) => [
    target.replace(/^9901-2099-nd-cp\/?/u, ''),
    since,
    until,
  ]);
  expect(tidied).toEqual(expected);
});

it.each([
  ['Sửa đổi, bổ sung khoản 1 Điều 3 Nghị định số 9802/2098/NĐ-CP như sau:', 'd3/k1', 'rewrites'],
  ['Bổ sung khoản 4 vào sau khoản 3 Điều 3 Nghị định số 9802/2098/NĐ-CP như sau:', 'd3/k4', 'adds'],
  ['Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 3 Nghị định số 9802/2098/NĐ-CP.', 'd3', 'words'],
])('tells how "%s" changes its target', (rule, path, manner) => {
  expect(stated('amends', rule)).toEqual([{ target: `9802-2098-nd-cp/${path}`, manner }]);
});

it('learns from a text what documents that may not be held did', () => {
  const rule =
    'Việc nộp sổ theo Nghị định số 9802/2098/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 9803/2099/NĐ-CP và Nghị định số 9804/2099/NĐ-CP).';
  expect(stated('amends', rule)).toEqual([
    { target: '9802-2098-nd-cp', by: '9803-2099-nd-cp' },
    { target: '9802-2098-nd-cp', by: '9804-2099-nd-cp' },
  ]);
});

it('keeps apart a document that goes on and work that goes on under it', () => {
  expect(stated('continues', 'Nghị định số 9802/2098/NĐ-CP tiếp tục có hiệu lực.')).toEqual([
    { target: '9802-2098-nd-cp' },
  ]);
  expect(
    stated(
      'continues',
      'Các quy định về giá sổ, về cho mượn sổ không quy định tại Nghị định này thì tiếp tục thực hiện theo Nghị định số 9802/2098/NĐ-CP.',
    ),
  ).toEqual([{ target: '9802-2098-nd-cp', subjects: ['giá sổ', 'cho mượn sổ'] }]);
  expect(
    stated('continues', 'Hồ sơ đã nhận tiếp tục thực hiện theo Nghị định số 9802/2098/NĐ-CP.'),
  ).toEqual([]);
});

it('reads a claim to go before other texts, with its limits', () => {
  const rule =
    'Trong thời gian Nghị định này có hiệu lực, nếu quy định về thẩm quyền, trình tự trong Nghị định này khác với các văn bản có liên quan thì thực hiện theo quy định tại Nghị định này.';
  expect(stated('overrides', rule)).toEqual([
    { target: '9901-2099-nd-cp', subjects: ['thẩm quyền', 'trình tự'] },
  ]);
  const given =
    'Thẩm quyền cấp sổ quy định tại khoản 2 Điều 9 Nghị định số 9802/2098/NĐ-CP do Ủy ban nhân dân cấp xã thực hiện.';
  expect(stated('overrides', given)).toEqual([{ target: '9802-2098-nd-cp/d9/k2' }]);
});

it.each([
  [
    'the phrases of a mixed list, whatever its lines are broken into',
    [
      '6. Thay thế, bổ sung, bãi bỏ các điểm, khoản, cụm từ tại Nghị định số 9802/2098/NĐ-CP',
      'a) Thay thế các cụm từ sau đây:',
      '- Cụm từ “Điều 53 Nghị định số 9803/2098/NĐ-CP” bằng cụm từ “Mục V” tại điểm d khoản 4',
      'Điều 5;',
    ],
  ],
  [
    'what takes the place of an ended form',
    [
      '1. Thay thế các mẫu sau đây:',
      '- Mẫu số 01 Phụ lục I Nghị định số 9803/2098/NĐ-CP bằng Mẫu số 29 Phụ lục II Nghị định số 9802/2098/NĐ-CP;',
    ],
  ],
])('never ends %s', (_what, lines) => {
  const ended = [...does('repeals', ...lines), ...does('replaces', ...lines)];
  expect(ended.filter((target) => target.startsWith('9802'))).toEqual([]);
});

const claimsIn = (rule: string) =>
  related('Điều 1. Một', rule).relations.flatMap(({ kind, target, to, over, subjects }) =>
    kind === 'yields' || (kind === 'overrides' && target === '9901-2099-nd-cp')
      ? [{ kind, target, to, over, subjects }]
      : [],
  );

it('reads a claim over the documents that it names as one over those', () => {
  const rule =
    'Trường hợp các nội dung tại Nghị định số 9802/2098/NĐ-CP có sự khác biệt so với Nghị định này thì thực hiện theo quy định tại Nghị định này.';
  expect(claimsIn(rule)).toMatchObject([{ kind: 'overrides', over: ['9802-2098-nd-cp'] }]);
});

it('reads a claim over other documents of a kind as one over that kind', () => {
  const rule =
    'Trường hợp Nghị định này và Nghị định khác có quy định khác nhau về cùng một vấn đề thì thực hiện theo quy định của Nghị định này.';
  expect(claimsIn(rule)).toMatchObject([{ kind: 'overrides', over: ['Nghị định'] }]);
});

it('reads that the rules of the province go before those of the decrees that are named', () => {
  const rule =
    'Trường hợp Ủy ban nhân dân cấp tỉnh quy định trách nhiệm của các cơ quan mà khác với quy định về trách nhiệm tại Nghị định số 9802/2098/NĐ-CP và Nghị định số 9803/2098/NĐ-CP thì thực hiện theo quy định của Ủy ban nhân dân cấp tỉnh.';
  const yields = { kind: 'yields', to: 'province', subjects: ['trách nhiệm'] };
  expect(claimsIn(rule)).toMatchObject([
    { ...yields, target: '9802-2098-nd-cp' },
    { ...yields, target: '9803-2098-nd-cp' },
  ]);
});

it('reads that its own rules give way to a law that it names', () => {
  const rule =
    'Trường hợp Luật Thử nghiệm có quy định khác với Nghị định này thì áp dụng quy định của Luật Thử nghiệm.';
  expect(claimsIn(rule)).toMatchObject([
    { kind: 'yields', target: '9901-2099-nd-cp', to: '9900-2098-qh99' },
  ]);
});

it.each([
  'Trường hợp các văn bản dẫn chiếu tại Nghị định này được thay thế thì thực hiện theo văn bản mới.',
  'Trường hợp sử dụng sổ khác thì thực hiện theo quy định tại Điều 9 Nghị định số 9802/2098/NĐ-CP.',
  'Ủy ban nhân dân cấp tỉnh quy định chi tiết điều này, trừ trường hợp luật có quy định khác.',
])('takes no precedence from "%s"', (rule) => {
  expect(claimsIn(rule)).toEqual([]);
});
