import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adding, kept } from '../fixtures/fictional-amendments.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ kept, adding })) {
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  await product.ingest([folder], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
}, 60_000);
afterAll(() => product?.close());

const clause = '9935-2026-nd-cp/d1/k1';
const ask = (text: string, asOf = '2026-06-01') => product.ask({ text, asOf, place: 'xã Ia Grai' });
const check = async (text: string, asOf = '2026-06-01') => {
  const { citations } = await product.services.check({ text, asOf });
  return citations[0];
};

it('answers a question about an điều that an amendment added, quoted from the amendment', async () => {
  const { conclusion } = await ask('Điều 2a Nghị định 9931/2024/NĐ-CP thu hồi thẻ mấy ngày');
  const [cited] = conclusion.flatMap(({ citations }) => citations);
  expect(cited).toMatchObject({ address: clause, tier: 'normative' });
  expect(cited?.label).toContain('bổ sung Điều 2a Nghị định 9931/2024/NĐ-CP');
  expect(await product.subject.textAt(cited?.version ?? '', cited?.span ?? [0, 0])).toBe(
    cited?.quote,
  );
  expect(conclusion.map(({ text }) => text).join()).toContain('07 ngày làm việc');
});

it('tells one khoản of it, and one that was added to an điều, without their neighbours', async () => {
  const part = await ask('khoản 1 Điều 2a Nghị định 9931/2024/NĐ-CP quy định gì');
  const own = await ask('khoản 1a Điều 2 Nghị định 9931/2024/NĐ-CP quy định gì');
  const said = [part, own].map(({ conclusion }) => conclusion.map(({ text }) => text).join('\n'));
  expect(said[0]).toContain('rời khỏi địa bàn');
  expect(said[0]).not.toContain('07 ngày');
  expect(said[1]).toContain('đã rách');
});

it('says so where neither the document nor an amendment has the provision', async () => {
  const { kind, reason } = await ask('Điều 2b Nghị định 9931/2024/NĐ-CP quy định gì');
  expect(kind).toBe('insufficient');
  expect(reason).toContain('không có Điều 2b');
});

it('rests nothing on an added điều before the amendment has force', async () => {
  const answer = await ask('Điều 2a Nghị định 9931/2024/NĐ-CP quy định gì', '2026-04-20');
  expect(answer.kind).toBe('insufficient');
});

it('opens the clause where a provision is read by the address that it was given', async () => {
  for (const path of ['d2a', 'd2a/k2']) {
    const view = await product.services.provision(`9931-2024-nd-cp/${path}`);
    expect(view?.address).toBe(clause);
  }
  expect(await product.services.provision('9931-2024-nd-cp/d2b')).toBeUndefined();
});

/** Right words are `matches` here, for the folder lacks what may have changed the decree since. */
it.each([
  ['Khoản 2 Điều 2a Nghị định 9931/2024/NĐ-CP nêu: “thực hiện trong 07 ngày làm việc”.', 'matches'],
  [
    'Khoản 2 Điều 2a Nghị định 9931/2024/NĐ-CP nêu: “thực hiện trong 09 ngày làm việc”.',
    'misquoted',
  ],
  [
    'Khoản 1 Điều 2a Nghị định 9931/2024/NĐ-CP nêu: “thực hiện trong 07 ngày làm việc”.',
    'misquoted',
  ],
  [
    'Khoản 1a Điều 2 Nghị định 9931/2024/NĐ-CP nêu: “Không gia hạn thẻ thư viện thử đã rách”.',
    'matches',
  ],
  ['Theo khoản 3 Điều 2a Nghị định 9931/2024/NĐ-CP thì thu hồi thẻ.', 'nonexistent'],
])('judges in a draft: %s', async (text, verdict) => {
  expect(await check(text)).toMatchObject({ verdict });
});

it('judges a citation of an added điều by the day from which it stands', async () => {
  const cited = await check('Căn cứ khoản 2 Điều 2a Nghị định 9931/2024/NĐ-CP;', '2026-04-20');
  expect(cited?.verdict).toBe('not-in-force');
});
