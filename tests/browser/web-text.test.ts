import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amendedLines } from '../../web/shared/amended-lines.ts';
import { basisText } from '../../web/shared/basis-text.ts';
import { afterOutcomeWord, displayDate, displayTerritory } from '../../web/shared/display.ts';
import { readEvents, type ServerEvent } from '../../web/shared/read-events.ts';
import { spokenOf } from '../../web/shared/spoken-answer.ts';
import { findQuote, splitText } from '../../web/shared/split-text.ts';
import { article, clause1, former, pointB } from './fake-law.ts';

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

it('names each basis once and says of an expired one that it is to be checked', () => {
  expect(basisText([clause1, clause1, former])).toBe(
    'Căn cứ khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP;\n' +
      'Căn cứ khoản 1 Điều 4 Nghị định 9900/2098/NĐ-CP (kiểm tra lại hiệu lực).',
  );
  const notYet = { ...former, validity: { ...former.validity, status: 'not-yet' as const } };
  expect(basisText([notYet])).toBe('');
  expect(basisText([])).toBe('');
});
