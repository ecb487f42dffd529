import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { down, giaLai, laoCai, law, stop, table, up } from '../fixtures/fictional-authorities.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** The product over these documents, with the fictional rows in the file of an administrator. */
async function productOver(documents: Record<string, string>): Promise<WholeProduct> {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' }, { 'competence.json': table });
  const folder = scratchFolder();
  for (const [name, text] of Object.entries(documents)) {
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  await product.ingest([folder], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
  return product;
}

let product: WholeProduct;
beforeAll(async () => {
  product = await productOver({ law, down, up, stop, laoCai });
}, 60_000);
afterAll(() => product?.close());

const recovery = 'giờ ai ký quyết định thu hồi mặt nước thử để làm đường vậy?';

function ask(text: string, asOf: string, over = product): Promise<Answer> {
  return over.ask({ text, asOf, place: 'xã Ia Grai' });
}

function addresses({ conclusion }: Answer): string[] {
  return conclusion.flatMap(({ citations }) => citations.map(({ address }) => address));
}

function notesOf({ conclusion }: Answer) {
  return conclusion.flatMap(({ citations }) => citations.flatMap(({ notes = [] }) => notes));
}

it('leads to the provision that names the authority, with the lead-in that governs it', async () => {
  const answer = await ask(recovery, '2025-09-01');
  expect(answer.kind).toBe('answered');
  expect(addresses(answer)).toEqual(['9911-2025-nd-cp/d1/k1/intro', '9911-2025-nd-cp/d1/k1/b']);
  for (const { version, span, quote } of answer.conclusion.flatMap((one) => one.citations)) {
    expect(await product.subject.textAt(version, span)).toBe(quote);
  }
});

it('tells the head of a committee from the committee', async () => {
  const head = notesOf(await ask(recovery, '2025-09-01'));
  const body = notesOf(await ask('ai cấp giấy phép bán lẻ trà thử', '2025-09-01'));
  expect(head.find(({ code }) => code === 'authority')?.text).toContain('không phải tập thể');
  expect(body.find(({ code }) => code === 'authority')?.text).toContain(
    'không phải riêng Chủ tịch',
  );
});

it('answers whether an authority may by who may', async () => {
  const who = await ask('ai cấp giấy phép bán lẻ trà thử', '2025-09-01');
  const may = await ask('chủ tịch xã có được cấp giấy phép bán lẻ trà thử không?', '2025-09-01');
  expect(addresses(may)).toEqual(addresses(who));
  expect(notesOf(may)).toEqual(notesOf(who));
});

it('changes its answer on the day that the authority changes', async () => {
  expect(addresses(await ask(recovery, '2026-01-30'))).toContain('9911-2025-nd-cp/d1/k1/b');
  expect(addresses(await ask(recovery, '2026-01-31'))).toEqual(['9912-2026-nd-cp/d1/k1']);
});

it('names the district before it ended', async () => {
  const answer = await ask(recovery, '2025-06-10');
  expect(addresses(answer)).toEqual(['9910-2024-qh15/d1/k2']);
});

it('is partial without the decision of the province, and says which and whom to ask', async () => {
  const answer = await ask(recovery, '2026-06-01');
  expect(answer.kind).toBe('partial');
  expect(answer.missing.map(({ number }) => number)).toEqual([
    'quyết định phân cấp của UBND tỉnh Gia Lai về mặt nước thử',
  ]);
  expect(answer.nextStep).toContain('Sở Nông nghiệp và Môi trường');
  expect(answer.obsolete[0]?.citations[0]?.address).toBe('9911-2025-nd-cp/d1/k1/b');
  expect(answer.obsolete[0]?.citations[0]?.validity.status).toBe('expired');
});

it('never takes the decision of another province for it', async () => {
  const answer = await ask(recovery, '2026-06-01');
  expect(JSON.stringify(answer)).not.toContain('9940/2026');
});

it('is whole once the decision of the province is held', async () => {
  const over = await productOver({ law, down, up, laoCai, giaLai });
  onTestFinished(() => over.close());
  const answer = await ask(recovery, '2026-06-01', over);
  expect(answer.kind).toBe('answered');
  expect(answer.missing).toEqual([]);
  const cited = [...answer.conclusion, ...answer.conditions].flatMap((one) => one.citations);
  expect(cited.map(({ address }) => address)).toContain('9941-2026-qd-ubnd~gia-lai/d1/k1');
});

it('never shows the old provision as in force where the new one is not held', async () => {
  const over = await productOver({ law, down });
  onTestFinished(() => over.close());
  const answer = await ask(recovery, '2026-06-01', over);
  expect(answer.kind).toBe('insufficient');
  expect(answer.missing.map(({ number }) => number)).toContain('9912/2026/NĐ-CP');
  expect(answer.obsolete[0]?.citations[0]?.validity.status).toBe('expired');
});

it('names nobody once every term is over, and does not revive the district', async () => {
  const answer = await ask(recovery, '2027-03-01');
  expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [], nearest: [] });
  expect(answer.reason).toContain('không áp dụng từ 01/03/2027');
});

it('keeps what an exception keeps, and marks what is known at second hand', async () => {
  const answer = await ask('xác định lại diện tích mặt nước thử thì xã hay tỉnh làm', '2026-11-22');
  expect(addresses(answer)).toContain('9911-2025-nd-cp/d1/k1/c');
  expect(
    notesOf(answer)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('nguồn thứ cấp');
});

it('shows both provisions that disagree and asks for a ruling', async () => {
  const answer = await ask('ai có quyền ra quyết định trưng dụng mặt nước thử', '2026-06-01');
  expect(answer.kind).toBe('partial');
  const cited = [...answer.conclusion, ...answer.conditions].flatMap((one) => one.citations);
  expect(cited.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['9912-2026-nd-cp/d1/k2', '9912-2026-nd-cp/d2/k3']),
  );
  expect(notesOf(answer)[0]?.text).toContain('xin ý kiến');
});

it.each([
  ['ai cấp giấy phép bán lẻ trà thử', '2026-06-30', '9911-2025-nd-cp/d2/k1'],
  ['ai cấp giấy phép bán lẻ trà thử', '2026-07-01', '9918-2026-nd-cp/d1/k1'],
  ['bán lẻ trà thử còn phải xin phép không', '2026-08-01', '9918-2026-nd-cp/d1/k1'],
])('says that a procedure is no longer performed: %s on %s', async (text, asOf, address) => {
  expect(addresses(await ask(text, asOf))).toContain(address);
});

it('does not go on with an ended procedure after the text that ended it', async () => {
  const answer = await ask('giấy phép bán lẻ trà thử', '2027-03-01');
  expect(answer.kind).toBe('insufficient');
});

it('leaves a file that was begun before to the rules on transition', async () => {
  const answer = await ask('hồ sơ bán lẻ trà thử đang làm dở giờ ai làm tiếp', '2026-08-01');
  expect(addresses(answer)).not.toContain('9918-2026-nd-cp/d1/k1');
});

it('says beside a quote that names the district who acts today, with the provision', async () => {
  const named = 'khoản 2 điều 1 luật 9910/2024/QH15 nói gì';
  const [note] = notesOf(await ask(named, '2025-09-01'));
  expect(note?.code).toBe('district-ended');
  expect(note?.text).toContain('Chủ tịch Ủy ban nhân dân cấp xã');
  expect(note?.citation?.address).toBe('9911-2025-nd-cp/d1/k1/b');
  expect(notesOf(await ask(named, '2026-06-01'))[0]?.citation?.address).toBe(
    '9912-2026-nd-cp/d1/k1',
  );
  expect(notesOf(await ask(named, '2025-06-30'))).toEqual([]);
});

it('says that no authority is on file for a district office that the table does not know', async () => {
  const notes = notesOf(await ask('khoản 1 điều 2 luật 9910/2024/QH15 nói gì', '2025-09-01'));
  expect(notes.map(({ code }) => code)).toEqual(['district-unknown', 'renamed-agency']);
  expect(notes[0]?.text).toContain('chưa có trong bảng thẩm quyền');
  expect(notes[1]?.text).toContain('nay là Bộ Nông nghiệp và Môi trường');
});

it('tells an asker who names an agency of the past which one took its place', async () => {
  const answer = await ask('nộp đơn lên Sở Lao động xin chế độ người có công', '2026-11-22');
  const notice = answer.notices.find(({ code }) => code === 'renamed-agency');
  expect(notice?.text).toContain('Sở Nội vụ');
});
