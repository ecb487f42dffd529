import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  adding,
  alone,
  aloneAgain,
  first,
  kept,
  last,
  second,
} from '../fixtures/fictional-amendments.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({
    kept,
    first,
    second,
    adding,
    last,
    alone,
    aloneAgain,
  })) {
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  await product.ingest([folder], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
}, 60_000);
afterAll(() => product?.close());

async function concludedOn(asOf: string, text = 'thẻ thư viện thử có giá trị bao nhiêu năm?') {
  const { conclusion } = await product.ask({ text, asOf });
  return conclusion.flatMap(({ citations }) =>
    citations.map(({ address, label, quote }) => ({ address, label, quote })),
  );
}

it('answers in the words that another document put in the place of the asked ones', async () => {
  expect(await concludedOn('2025-07-01')).toEqual([
    {
      address: '9932-2025-nd-cp/d1/k1/b',
      label:
        'điểm b khoản 1 Điều 1 Nghị định 9932/2025/NĐ-CP (lời văn mới của Điều 1 Nghị định 9931/2024/NĐ-CP)',
      quote: expect.stringContaining('Thẻ thư viện thử có giá trị 10 năm.'),
    },
  ]);
});

it('answers in the first words before the day on which they were changed', async () => {
  const [citation] = await concludedOn('2025-06-30');
  expect(citation?.address).toBe('9931-2024-nd-cp/d1/k2');
});

it('says nothing in the new words of a document that has ended as a whole', async () => {
  expect(await concludedOn('2027-06-01')).toEqual([]);
});

const pay = 'người trông phòng đọc thử được bồi dưỡng bao nhiêu tiền một ngày?';

it('answers in words that are only held where a clause gives them', async () => {
  const [citation] = await concludedOn('2026-07-01', pay);
  expect(citation).toEqual({
    address: '9936-2026-nd-cp/d1',
    label: 'Điều 1 Nghị định 9936/2026/NĐ-CP (lời văn mới)',
    quote: 'Người trông phòng đọc thử được bồi dưỡng 70.000 đồng một ngày.',
  });
});

it('says words that a later clause took back no more, though what both amend is not held', async () => {
  const citations = await concludedOn('2026-12-01', pay);
  expect(citations.map(({ address }) => address)).toEqual(['9937-2026-nd-cp/d1']);
});

it('says nothing of what was written into a document that ended and is not held', async () => {
  expect(await concludedOn('2027-06-01', pay)).toEqual([]);
});

it('answers in words that another document added where none were', async () => {
  const text = 'thẻ thư viện thử đã rách có được gia hạn không?';
  expect(await concludedOn('2026-05-01', text)).toEqual([
    expect.objectContaining({
      address: '9935-2026-nd-cp/d1/k2',
      quote: expect.stringContaining('Không gia hạn thẻ thư viện thử đã rách.'),
    }),
  ]);
});

const renewals = 'thẻ thư viện thử được gia hạn mấy lần?';
const receivers = 'Ủy ban nhân dân cấp thẻ thư viện thử cho ai?';

it.each([
  [
    'words that could not be put into it',
    renewals,
    '2026-02-28',
    '2026-03-01',
    /khoản 2 Điều 1 Nghị định 9933\/2026/u,
  ],
  [
    'an item that was added to the list',
    receivers,
    '2025-06-30',
    '2025-07-01',
    /điểm a khoản 1 Điều 1 Nghị định 9932\/2025/u,
  ],
])(
  'tells and doubts that a quote lacks %s, from the day of the change on',
  async (_what, text, before, from, clause) => {
    const untouched = await product.ask({ text, asOf: before });
    expect(untouched.conclusion).not.toEqual([]);
    expect(untouched.doubt ?? '').not.toMatch(/đã được sửa đổi/u);
    const changed = await product.ask({ text, asOf: from });
    expect(changed.doubt).toMatch(/đã được sửa đổi/u);
    const notes = changed.conclusion.flatMap(({ citations }) =>
      citations.flatMap((one) => one.notes ?? []),
    );
    expect(notes).toContainEqual({
      code: 'amended',
      text: expect.stringMatching(clause),
      citation: expect.objectContaining({ label: expect.stringMatching(/Nghị định 993[23]/u) }),
    });
  },
);

it('notes nothing beside words that are those of the day', async () => {
  const { doubt = '' } = await product.ask({
    text: 'thẻ thư viện thử có giá trị bao nhiêu năm?',
    asOf: '2026-07-01',
  });
  expect(doubt).not.toMatch(/đã được sửa đổi/u);
});
