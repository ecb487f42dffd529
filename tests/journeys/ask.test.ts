import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { FileResult } from '../../src/ingest/ingest-files.ts';
import { assemble } from '../../src/assemble.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { buildPdf } from '../fixtures/files/build-pdf.ts';
import { startModelEndpoint } from '../fixtures/model-endpoint.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const decree = `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 9901/2025/NĐ-CP
Hà Nội, ngày 05 tháng 01 năm 2025
NGHỊ ĐỊNH
Quy định về thẻ thư viện lưu động
Căn cứ Luật Tổ chức Chính phủ;
Điều 1. Thẩm quyền cấp thẻ thư viện lưu động
1. Chủ tịch Ủy ban nhân dân cấp xã cấp thẻ thư viện lưu động cho người cư trú tại xã.
2. Thời hạn cấp thẻ thư viện lưu động là 04 ngày làm việc kể từ ngày nhận đủ hồ sơ.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2025.
`;

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = scratchFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

async function ingestInto(product: WholeProduct, files: Record<string, string | Uint8Array>) {
  const results: FileResult[] = [];
  await product.ingest([folderWith(files)], (result) => results.push(result));
  return results;
}

let demo: WholeProduct;
beforeAll(async () => {
  demo = await wholeProduct();
  await demo.prepare();
}, 180_000);
afterAll(() => demo?.close());

it('answers from the shipped corpus with quotes that are the text of their span', async () => {
  const answer = await demo.ask({ text: 'Ai có thẩm quyền chứng thực bản sao từ bản chính?' });
  expect(answer.kind).toBe('answered');
  const citations = answer.conclusion.flatMap((statement) => statement.citations);
  expect(citations.length).toBeGreaterThan(0);
  for (const { version, span, quote } of citations) {
    expect(await demo.subject.textAt(version, span)).toBe(quote);
  }
  expect(answer.notices.map(({ code }) => code)).toContain('illustrative');
});

it('reads a question without accents as the same question', async () => {
  const [accented, bare] = await Promise.all([
    demo.ask({ text: 'Ai có thẩm quyền chứng thực bản sao từ bản chính?' }),
    demo.ask({ text: 'Ai co tham quyen chung thuc ban sao tu ban chinh?' }),
  ]);
  expect(bare.conclusion[0]?.citations[0]?.address).toBe(
    accented.conclusion[0]?.citations[0]?.address,
  );
  expect(bare.searched.readAs).toBe('Ai có thẩm quyền chứng thực bản sao từ bản chính?');
});

it.each([
  'Ai có thẩm quyền chứng thưc bảnsao từ bản chínhh?',
  'Ai có thẩm quyền chứng thực bản sao từ bản chíhn?',
])('answers past slips of typing and says how it read them: %s', async (text) => {
  const meant = 'Ai có thẩm quyền chứng thực bản sao từ bản chính?';
  const [typedRight, slipped] = [await demo.ask({ text: meant }), await demo.ask({ text })];
  expect(slipped.conclusion[0]?.citations[0]?.address).toBe(
    typedRight.conclusion[0]?.citations[0]?.address,
  );
  expect(slipped.question.text).toBe(text);
  expect(slipped.notices).toContainEqual({
    code: 'unaccented',
    text: `Câu hỏi được đọc là: “${meant}”.`,
  });
});

it.each([
  'Giá vé máy bay Pleiku – Hà Nội hôm nay?',
  'Nghị định 9999/2098/NĐ-CP quy định gì?',
  'Đội tuyển bóng đá Việt Nam đá với ai tối nay?',
])('says honestly that it has no basis: %s', async (text) => {
  const answer = await demo.ask({ text });
  expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [] });
  expect(answer.reason).toBeTruthy();
});

it.each([
  ['đi đâu báo tử', 'minh-hoa-06/d1/k1'],
  ['cải chính hộ tịch nộp ở đâu', 'minh-hoa-09/d7/k1'],
  ['con mới sinh đi đâu làm khai sinh', 'minh-hoa-05/d1/k1'],
  ['khai sinh cho con ở đâu', 'minh-hoa-05/d1/k1'],
])('answers to where one goes with a place: %s', async (text, address) => {
  const { conclusion } = await demo.ask({ text });
  expect(conclusion[0]?.citations[0]?.address).toBe(address);
});

it('answers to where one goes with no place of a matter that only comes near', async () => {
  const answer = await demo.ask({ text: 'đăng ký nhận cha cho con ở đâu' });
  expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [] });
});

it('says that it is in doubt where what is held only comes near, and nothing of it where it fits', async () => {
  const [near, fitting] = await Promise.all([
    demo.ask({ text: 'không được cưỡng chế vào lúc nào' }),
    demo.ask({ text: 'đăng ký kết hôn cần giấy tờ gì' }),
  ]);
  expect(near.kind).toBe('answered');
  expect(near.doubt).toContain('Chưa chắc đúng việc được hỏi');
  expect(near.nextStep).toContain('gửi kiến nghị');
  expect(fitting.kind).toBe('answered');
  expect(fitting).not.toHaveProperty('doubt');
});

it('answers for the year that is asked about, and says what changed within it', async () => {
  const [then, now, before] = await Promise.all([
    demo.ask({ text: 'lương cơ sở năm 2025 là bao nhiêu' }),
    demo.ask({ text: 'thời hạn giải quyết khiếu nại năm 2025 là mấy ngày' }),
    demo.ask({ text: 'năm 2024 thì lệ phí khai sinh thế nào' }),
  ]);
  expect(then).toMatchObject({ kind: 'insufficient', question: { asOf: '2025-12-31' } });
  expect(then.upcoming[0]?.citations[0]?.validity.status).toBe('not-yet');
  expect(now).toMatchObject({ kind: 'answered', question: { asOf: '2025-12-31' } });
  expect(now.notices.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['changed-within', 'dates-read']),
  );
  expect(before).toMatchObject({ kind: 'insufficient', question: { asOf: '2024-12-31' } });
});

it("offers a petition only about what could be the administration's", async () => {
  const [foreign, own] = await Promise.all([
    demo.ask({ text: 'vé máy bay đi Sài Gòn giá bao nhiêu' }),
    demo.ask({ text: 'cấp lại giấy khai sinh ở đâu' }),
  ]);
  expect(foreign.nextStep).not.toContain('kiến nghị');
  expect(own.nextStep).toContain('kiến nghị');
});

it('keeps the answer whole under its id', async () => {
  const answer = await demo.ask({ text: 'Đăng ký khai sinh trong bao lâu?' });
  expect(await demo.services.answer(answer.id)).toEqual(answer);
});

it('answers a new decree right after it is added, and lets the demo go', async () => {
  const product = await wholeProduct();
  onTestFinished(() => product.close());
  await product.prepare();
  const [result] = await ingestInto(product, { 'nghi-dinh.txt': decree });
  expect(result).toMatchObject({ outcome: 'accepted', number: '9901/2025/NĐ-CP' });
  const answer = await product.ask({ text: 'Ai cấp thẻ thư viện lưu động?', asOf: '2025-03-01' });
  expect(answer.conclusion[0]?.citations[0]).toMatchObject({
    address: '9901-2025-nd-cp/d1/k1',
    label: 'khoản 1 Điều 1 Nghị định 9901/2025/NĐ-CP',
    tier: 'normative',
  });
  const demoOnly = await product.ask({ text: 'Ai có thẩm quyền chứng thực bản sao từ bản chính?' });
  expect(demoOnly.kind).toBe('insufficient');
});

it('says where on the page of a PDF every khoản stands, and leaves room for nothing else', async () => {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  onTestFinished(() => product.close());
  const texts = decree
    .trim()
    .split('\n')
    .map((text, index) => ({ text, left: 90, top: 80 + 20 * index, size: 10 }));
  await ingestInto(product, { 'nghi-dinh.pdf': buildPdf([{ texts }]) });
  const view = await product.services.provision('9901-2025-nd-cp/d1/k2');
  const rowOf = (start: string): number =>
    texts.find(({ text }) => text.startsWith(start))?.top ?? 0;
  const clause = view?.article.parts.find(({ address }) => address.endsWith('/k2'));
  expect(clause?.boxes).toMatchObject([{ page: 1 }]);
  const [, top = 0, , bottom = 0] = clause?.boxes[0]?.box ?? [];
  expect([top, bottom]).toEqual([rowOf('2. Thời hạn') - 10, rowOf('2. Thời hạn') + 3]);
  const [, articleTop, , articleBottom] = view?.article.boxes[0]?.box ?? [];
  expect([articleTop, articleBottom]).toEqual([rowOf('Điều 1') - 10, bottom]);
});

it('never uses a decree before its first day', async () => {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  onTestFinished(() => product.close());
  await ingestInto(product, { 'nghi-dinh.txt': decree });
  const answer = await product.ask({ text: 'Ai cấp thẻ thư viện lưu động?', asOf: '2025-01-31' });
  expect(answer.kind).toBe('insufficient');
  expect(answer.upcoming[0]?.text).toContain('có hiệu lực từ 01/02/2025');
  expect(answer.reason).toContain('chưa áp dụng vào ngày này');
});

it('goes to the named điểm or khoản and nowhere else', async () => {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  onTestFinished(() => product.close());
  await ingestInto(product, { 'nghi-dinh.txt': decree });
  const answer = await product.ask({
    text: 'khoản 2 điều 1 nđ 9901/2025 nói gì',
    asOf: '2025-03-01',
  });
  expect(answer.conclusion[0]?.citations[0]?.address).toBe('9901-2025-nd-cp/d1/k2');
});

it('says that a named provision does not exist, and answers from no other', async () => {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  onTestFinished(() => product.close());
  await ingestInto(product, { 'nghi-dinh.txt': decree });
  const answer = await product.ask({
    text: 'khoản 1 điều 99 nđ 9901/2025 nói gì',
    asOf: '2025-03-01',
  });
  expect(answer.kind).toBe('insufficient');
  expect(answer.reason).toContain('không có khoản 1 Điều 99');
});

it('takes in the rest of the corpus after a start that was killed half-way', async () => {
  const product = await wholeProduct();
  onTestFinished(() => product.close());
  writeFileSync(join(product.dataDir, 'corpus-unfinished'), '');
  await ingestInto(product, { 'nghi-dinh.txt': decree });
  await product.prepare();
  expect((await product.services.status()).documents).toBeGreaterThan(30);
});

it('refuses a document.json that stands beside several files', async () => {
  const product = await wholeProduct();
  onTestFinished(() => product.close());
  const facts = JSON.stringify({ number: '9903/2025/NĐ-CP' });
  const results = await ingestInto(product, {
    'a.txt': decree,
    'b.txt': decree.replace('04 ngày', '05 ngày'),
    'document.json': facts,
  });
  expect(results.map(({ code }) => code)).toEqual([
    'DOCUMENT_FACTS_INVALID',
    'DOCUMENT_FACTS_INVALID',
  ]);
});

it('refuses bad files each with its code and goes on with the rest', async () => {
  const product = await wholeProduct({ SO_TAY_MAX_FILE_MB: '1' });
  onTestFinished(() => product.close());
  const results = await ingestInto(product, {
    'a-rong.pdf': '',
    'b-trang-web.pdf': '<!doctype html><html><body>Đăng nhập</body></html>',
    'c-qua-lon.txt': 'a'.repeat(1_000_001),
    'd-nghi-dinh.txt': decree,
    'e-lap-lai.txt': decree,
  });
  const byName = new Map(results.map((result) => [basename(result.file), result]));
  const codes = ['a-rong.pdf', 'b-trang-web.pdf', 'c-qua-lon.txt'].map((name) => byName.get(name));
  expect(codes.map((result) => result?.code)).toEqual([
    'FILE_EMPTY',
    'FILE_TYPE_MISMATCH',
    'FILE_TOO_LARGE',
  ]);
  const twins = ['d-nghi-dinh.txt', 'e-lap-lai.txt'].map((name) => byName.get(name)?.outcome);
  expect(new Set(twins)).toEqual(new Set(['accepted', 'duplicate']));
});

it('falls back to the extractive answer when the model endpoint fails, and says so', async () => {
  const endpoint = await startModelEndpoint({ kind: 'status', status: 401 });
  const product = await wholeProduct({
    OPENAI_BASE_URL: endpoint.baseUrl,
    OPENAI_API_KEY: 'k',
    OPENAI_MODEL: 'm',
  });
  onTestFinished(async () => {
    await product.close();
    await endpoint.close();
  });
  await ingestInto(product, { 'nghi-dinh.txt': decree });
  const answer = await product.ask({ text: 'Ai cấp thẻ thư viện lưu động?', asOf: '2025-03-01' });
  expect(answer).toMatchObject({ kind: 'answered', generatedBy: 'extractive' });
  expect(answer.notices.map(({ code }) => code)).toContain('model-unavailable');
});

it('shows only what the text holds, whatever a model says', async () => {
  const invented = JSON.stringify({
    conclusion: [{ passage: 1, quote: 'Giám đốc Sở cấp thẻ trong 99 ngày.' }],
    conditions: [],
    steps: [],
  });
  const endpoint = await startModelEndpoint({ kind: 'reply', content: invented });
  const product = await wholeProduct({
    OPENAI_BASE_URL: endpoint.baseUrl,
    OPENAI_API_KEY: 'k',
    OPENAI_MODEL: 'm',
  });
  onTestFinished(async () => {
    await product.close();
    await endpoint.close();
  });
  await ingestInto(product, { 'nghi-dinh.txt': decree });
  const answer = await product.ask({ text: 'Ai cấp thẻ thư viện lưu động?', asOf: '2025-03-01' });
  expect(JSON.stringify(answer)).not.toContain('99 ngày');
});

it('searches by words and says so while the embedding endpoint is down, also from the start', async () => {
  const endpoint = await startModelEndpoint({
    kind: 'vectors',
    vectorOf: (text) => [text.length, text.length % 7, 1],
  });
  const environment = {
    OPENAI_BASE_URL: endpoint.baseUrl,
    OPENAI_API_KEY: 'k',
    OPENAI_EMBEDDING_MODEL: 'vectors-of-a-test',
  };
  const first = await wholeProduct({ ...environment, SO_TAY_DEMO: 'off' });
  onTestFinished(() => first.close());
  await ingestInto(first, { 'nghi-dinh.txt': decree });
  const question = { text: 'Ai cấp thẻ thư viện lưu động?' };
  const before = await first.ask(question);
  await endpoint.close();
  const during = await first.ask(question);
  const restarted = await assemble(
    readSettings({ ...environment, SO_TAY_DATA: first.dataDir }),
    () => undefined,
  );
  onTestFinished(() => restarted.close());
  await restarted.prepare();
  const after = await restarted.ask(question);
  for (const answer of [before, during, after]) {
    expect(answer.conclusion[0]?.citations[0]?.address).toBe('9901-2025-nd-cp/d1/k1');
  }
  const codesOf = ({ notices }: typeof before) => notices.map(({ code }) => code);
  expect(codesOf(before)).not.toContain('words-only');
  expect(codesOf(during)).toContain('words-only');
  expect(codesOf(after)).toContain('words-only');
});

it('offers what a cited provision refers to and the terms that it uses, and cites neither', async () => {
  const product = await wholeProduct();
  onTestFinished(() => product.close());
  await ingestInto(product, {
    'nghi-dinh.txt': decree.replace(
      'Điều 2. Hiệu lực thi hành',
      `Điều 2. Giải thích từ ngữ
Trong Nghị định này, các từ ngữ dưới đây được hiểu như sau:
1. Thẻ lưu động là thẻ dùng được ở mọi xe sách của tỉnh.
2. Trạm đọc là nơi xe sách dừng hằng tuần.
Điều 3. Trả thẻ
1. Người trả thẻ lưu động nộp đơn tại trạm đọc theo quy định tại khoản 2 Điều 4 Nghị định này.
Điều 4. Hồ sơ
1. Đơn theo mẫu.
2. Đơn trả thẻ ghi rõ ngày trả và chữ ký.
Điều 5. Hiệu lực thi hành`,
    ),
  });
  const answer = await product.ask({ text: 'Người trả thẻ lưu động nộp đơn ở đâu?' });
  const cited = [answer.conclusion, answer.conditions, answer.steps].flatMap((statements) =>
    statements.flatMap(({ citations }) => citations.map(({ address }) => address)),
  );
  expect(cited).toContain('9901-2025-nd-cp/d3/k1');
  const related = answer.related?.map(({ address }) => address) ?? [];
  expect(related[0]).toBe('9901-2025-nd-cp/d4/k2');
  expect(related).toEqual(
    expect.arrayContaining(['9901-2025-nd-cp/d2/k1', '9901-2025-nd-cp/d2/k2']),
  );
  expect(related.filter((address) => cited.includes(address))).toEqual([]);
});

it('answers several questions of one message one after the other, each with its own basis', async () => {
  const answer = await demo.ask({
    text: 'Đăng ký khai tử ở đâu, trong bao nhiêu ngày và nộp giấy tờ gì?',
  });
  const documents = answer.conclusion.map(({ citations }) => citations[0]?.address.split('/')[1]);
  expect(new Set(documents).size).toBeGreaterThan(1);
  expect(answer.notices.find(({ code }) => code === 'several-questions')?.text).toContain(
    'Đăng ký khai tử nộp giấy tờ gì',
  );
  expect(answer.question.text).toContain('trong bao nhiêu ngày và nộp giấy tờ gì?');
});

it('says which of several questions has no basis, and answers the others', async () => {
  const answer = await demo.ask({
    text: 'Đăng ký khai sinh đúng hạn trong bao nhiêu ngày? Giá vé máy bay Pleiku đi Hà Nội bao nhiêu?',
  });
  expect(answer.kind).toBe('partial');
  expect(answer.outcome).toMatch(/^MỘT PHẦN ·/u);
  expect(answer.conclusion.map(({ text }) => text).join(' ')).toContain('60 ngày');
  const open = answer.notices.filter(({ code }) => code === 'part-without-basis');
  expect(open.map(({ text }) => text)).toEqual([expect.stringContaining('Giá vé máy bay')]);
});
