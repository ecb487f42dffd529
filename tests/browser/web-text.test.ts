import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerFixture } from '../../src/domain/answer.fixture.ts';
import type { Answer, Statement } from '../../src/domain/answer.ts';
import { amendedLines } from '../../web/shared/amended-lines.ts';
import { answerText } from '../../web/shared/answer-text.ts';
import { basisText } from '../../web/shared/basis-text.ts';
import { afterOutcomeWord, displayDate, displayTerritory } from '../../web/shared/display.ts';
import { readEvents, type ServerEvent } from '../../web/shared/read-events.ts';
import { spokenOf } from '../../web/shared/spoken-answer.ts';
import { isList, listedStatements } from '../../web/shared/statement-lines.ts';
import { findQuote, splitText } from '../../web/shared/split-text.ts';
import {
  article,
  clause1,
  clause2,
  clause3,
  former,
  illustrative,
  listOfClause1,
  pointB,
} from './fake-law.ts';

const { article: fakeArticle } = article;

it('marks exactly the quoted characters and indents điểm', () => {
  const lines = splitText({ ...fakeArticle, quoted: pointB.span });
  const quoted = lines.flatMap(({ runs }) => runs.filter((run) => run.quoted));
  expect(quoted.map(({ text }) => text)).toEqual([pointB.quote]);
  expect(lines.map(({ depth }) => depth)).toEqual([0, 0, 1, 1, 0, 0]);
});

it('marks a quote that runs over several lines', () => {
  const quoted = [clause1.span[0], pointB.span[1]] as const;
  const lines = splitText({ ...fakeArticle, quoted });
  expect(lines.filter(({ runs }) => runs.some((run) => run.quoted))).toHaveLength(3);
});

it('loses no character of the law, whatever is quoted', () => {
  const offset = fc.integer({ min: 0, max: 4_000 });
  fc.assert(
    fc.property(offset, offset, (from, to) => {
      const lines = splitText({ ...fakeArticle, quoted: [from, to] });
      const shown = lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
      expect(shown).toBe(fakeArticle.text);
    }),
  );
});

it('finds a quote again in another version, or says that it is gone', () => {
  expect(findQuote(fakeArticle, pointB.quote)).toEqual(pointB.span);
  expect(findQuote(fakeArticle, 'không có câu này')).toBeUndefined();
});

it('loses no character of an amended text, and marks what amendments wrote', () => {
  const { text } = fakeArticle;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length }), fc.string(), (at, quote) => {
      const pieces = [
        { address: '9901-2099-nd-cp/d5/k1', start: 0, end: at },
        { address: '9902-2099-nd-cp/d1/k1', start: at, end: text.length },
      ];
      const runs = amendedLines({ text, pieces }, { documentKey: '9901-2099-nd-cp', quote });
      const shown = runs.map((line) => line.runs.map((run) => run.text).join('')).join('\n');
      expect(shown).toBe(text);
      const written = runs.flatMap((line) => line.runs.filter((run) => run.from));
      const letters = written.map((run) => run.text).join('');
      expect(letters).toBe(text.slice(at).replaceAll('\n', ''));
    }),
  );
});

it('names an amendment once below the lines that it wrote', () => {
  const text = 'Điều 1. Thẻ\n1. Một.\na) Hai.\n2. Ba.';
  const pieces = [
    { address: 'a/d1/intro', start: 0, end: 11 },
    { address: 'b/d1', start: 12, end: 27 },
    { address: 'a/d1/k2', start: 28, end: text.length },
  ];
  const lines = amendedLines({ text, pieces }, { documentKey: 'a', quote: 'Hai' });
  expect(lines.map(({ source }) => source)).toEqual([undefined, undefined, 'b/d1', undefined]);
  expect(lines.map(({ depth }) => depth)).toEqual([0, 0, 1, 0]);
  expect(lines[2]?.runs.filter((run) => run.quoted).map((run) => run.text)).toEqual(['Hai']);
});

async function eventsOf(chunks: readonly Uint8Array[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

it('reads the same events however the bytes are cut', async () => {
  const text =
    ': \n\nevent: status\nid: 1\ndata: {"a":"Điều"}\n\nevent: done\ndata: x\ndata: y\n\n';
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length })), async (cuts) => {
      const sorted = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const chunks = sorted.slice(1).map((end, index) => bytes.slice(sorted[index], end));
      expect(await eventsOf(chunks)).toEqual([
        { name: 'status', data: '{"a":"Điều"}' },
        { name: 'done', data: 'x\ny' },
      ]);
    }),
  );
});

it('drops an event that the connection cut off', async () => {
  const bytes = new TextEncoder().encode('data: whole\n\nevent: done\ndata: {"hal');
  expect(await eventsOf([bytes])).toEqual([{ name: 'message', data: 'whole' }]);
});

it('writes dates, territories and the outcome line as officers read them', () => {
  expect(displayDate('2099-07-01')).toBe('01/07/2099');
  expect(displayDate('hôm nay')).toBe('hôm nay');
  expect(displayTerritory('former:binh-dinh')).toBe('Tỉnh Bình Định (cũ)');
  expect(displayTerritory('units:00001')).toBe('Một số xã, phường');
  expect(afterOutcomeWord('TRẢ LỜI · tính đến ngày 22/11/2099', 'Trả lời')).toBe(
    'tính đến ngày 22/11/2099',
  );
  expect(afterOutcomeWord('tính đến ngày 22/11/2099', 'Trả lời')).toBe('tính đến ngày 22/11/2099');
});

it('speaks an answer in sentences that end once', () => {
  const conclusion = ['Thời hạn tính từ ngày đầu.', 'Ai cũng được hỏi', 'Ghi: “Đã nhận.”'].map(
    (text) => ({ text, citations: [clause1] }),
  );
  expect(spokenOf({ kind: 'partial', conclusion, reason: 'Còn thiếu văn bản nào?' })).toBe(
    'Một phần. Thời hạn tính từ ngày đầu. Ai cũng được hỏi. Ghi: “Đã nhận.” Còn thiếu văn bản nào?',
  );
  expect(spokenOf({ kind: 'refused', conclusion: [] })).toBe('Không trả lời.');
  expect(spokenOf({ kind: 'answered', doubt: 'Chưa chắc', conclusion: [] })).toBe(
    'Trả lời. Chưa chắc.',
  );
});

it('writes an answer as plain text in which each sentence names what it rests on', () => {
  const local = { ...clause2, territory: 'former:binh-dinh' };
  const answer = answerFixture({
    id: 'a1',
    kind: 'partial',
    outcome: 'MỘT PHẦN · tính đến ngày 01/08/2099',
    question: { text: 'Ai cấp?', asOf: '2099-08-01', filedOn: '2099-07-02', place: 'xã Ia Grai' },
    conclusion: [{ text: 'Xã cấp.', citations: [pointB] }],
    conditions: [{ text: 'Trong ngày.', citations: [local, clause2] }],
    steps: [{ text: 'Miễn phí.', citations: [illustrative] }],
    obsolete: [{ text: 'Huyện cấp.', citations: [former] }],
    notices: [
      { code: 'procedure', text: 'Xem /thu-tuc', permalink: '/thu-tuc/1.990101?ngay=2099-08-01' },
    ],
    missing: [{ number: '9903/2099/NQ-HĐND', title: '', why: 'mức lệ phí' }],
    nextStep: 'Hỏi Sở Thử nghiệm.',
  });
  const text = answerText(answer, 'https://a.example', new Date('2099-08-01T20:00:00Z'));
  const law = 'Nghị định 9901/2099/NĐ-CP';
  const inForce = 'Còn hiệu lực: có hiệu lực từ 01/07/2099';
  expect(text).toBe(
    `Câu hỏi: Ai cấp?

MỘT PHẦN · tính đến ngày 01/08/2099
Ngày nộp hồ sơ: 02/07/2099 · Xã/phường: xã Ia Grai

Kết luận:
- Xã cấp. (điểm b khoản 1 Điều 5 ${law})

Điều kiện, ngoại lệ:
- Áp dụng ở: Tỉnh Bình Định (cũ). Trong ngày. (khoản 2 Điều 5 ${law})

Cách làm:
- Miễn phí. (Điều 2 Sổ tay minh họa 9902/2099/ST) (minh họa, không phải căn cứ pháp lý)

Lưu ý:
- Danh mục một trang để in: thủ tục 1.990101: https://a.example/thu-tuc/1.990101?ngay=2099-08-01

Căn cứ:
- điểm b khoản 1 Điều 5 ${law} – ${inForce}
  Cấp huyện đã kết thúc hoạt động; nay việc này thuộc thư viện cấp xã.
- khoản 2 Điều 5 ${law} – ${inForce}
- Điều 2 Sổ tay minh họa 9902/2099/ST – Minh họa, không có hiệu lực pháp lý – Tỉnh Gia Lai – Dựa trên Điều 5 ${law}

Đừng dùng:
- Huyện cấp. (khoản 1 Điều 4 Nghị định 9900/2098/NĐ-CP)

Thiếu:
- 9903/2099/NQ-HĐND – mức lệ phí

Bước tiếp:
Hỏi Sở Thử nghiệm.

Sổ Tay là công cụ trí tuệ nhân tạo (AI), không phải ý kiến pháp lý: hãy đối chiếu với căn cứ trước khi dùng vào hồ sơ. Trích từ văn bản, không dùng mô hình ngôn ngữ.
Sao chép ngày 02/08/2099; đọc tại https://a.example/tra-loi/a1`,
  );
});

const wholeList = {
  text: listOfClause1.map(({ quote }) => quote).join(' '),
  citations: listOfClause1,
};

it('gives each item of a list that one quote holds a line of its own, and keeps any other quote whole', () => {
  const printed = 'Xã cấp thẻ cho:\na) Người cư trú;\nb) Người học\ntrên địa bàn.';
  const said = (quote: string) => {
    const citation = { ...clause1, quote };
    return listedStatements([{ text: quote.replaceAll('\n', ' '), citations: [citation] }]);
  };
  const [list] = said(printed);
  expect(list?.text).toBe('Xã cấp thẻ cho:');
  expect(list?.items.map(({ text }) => text)).toEqual([
    'a) Người cư trú;',
    'b) Người học trên địa bàn.',
  ]);
  expect(said('Xã cấp thẻ.\nThẻ có giá trị 05 năm.')).toEqual([
    expect.objectContaining({ text: 'Xã cấp thẻ. Thẻ có giá trị 05 năm.', items: [] }),
  ]);
});

it('copies the items of a list each on its own line, with its citation', () => {
  const answer = answerFixture({ conclusion: [wholeList] });
  const law = 'khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP';
  const [lead, a, b] = listOfClause1.map(({ quote }) => quote);
  expect(answerText(answer, '', new Date(0))).toContain(
    `Kết luận:\n- ${lead} (${law})\n  - ${a} (điểm a ${law})\n  - ${b} (điểm b ${law})\n\n`,
  );
});

it('parts a statement only where its quotes are all of it and of one list', () => {
  const [lead, a, b] = listOfClause1;
  const linesOf = (text: string, citations: Statement['citations']) =>
    listedStatements([{ text, citations }]).map(({ items }) => items.length);
  expect(linesOf(wholeList.text, wholeList.citations)).toEqual([2]);
  expect(linesOf(`${wholeList.text} Vậy.`, wholeList.citations)).toEqual([0]);
  const twoLists = [lead, a, clause2].filter((one) => one !== undefined);
  expect(linesOf(twoLists.map(({ quote }) => quote).join(' '), twoLists)).toEqual([0]);
  const items = [a, b, { ...clause3, address: `${clause1.address}/c` }].filter(
    (one) => one !== undefined,
  );
  expect(linesOf(items.map(({ quote }) => quote).join(' '), items)).toEqual([0, 0, 0]);
});

it('takes up to three sentences for no list', () => {
  const sentences = (count: number) =>
    listedStatements(Array.from({ length: count }, () => ({ text: 'Một.', citations: [clause1] })));
  expect([3, 4].map((count) => isList(sentences(count)))).toEqual([false, true]);
});

it('copies a question back with its choices, and a refusal with its reason', () => {
  const copied = (said: Partial<Answer>) => answerText(answerFixture(said), '', new Date(0));
  expect(copied({ kind: 'clarify', reason: 'Năm nào?', choices: ['2098', '2099'] })).toContain(
    'Năm nào?\n\nChọn một ý để hỏi tiếp:\n- 2098\n- 2099\n\n',
  );
  expect(copied({ kind: 'insufficient', nearest: [clause2] })).toContain(
    'Không có văn bản nào trong kho nói tới điều này.\n\nĐiều khoản gần nhất để đọc thêm:\n- khoản 2',
  );
});

it('names each basis once and says of an expired one that it is to be checked', () => {
  expect(basisText([clause1, clause1, former])).toBe(
    'Căn cứ khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP;\n' +
      'Căn cứ khoản 1 Điều 4 Nghị định 9900/2098/NĐ-CP (kiểm tra lại hiệu lực).',
  );
  const notYet = { ...former, validity: { ...former.validity, status: 'not-yet' as const } };
  expect(basisText([notYet])).toBe('');
  expect(basisText([])).toBe('');
});
