import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import { filedPetitionSchema, petitionGroupSchema } from '../../src/http/petition-schema.ts';
import { createReaderPool } from '../../src/ingest/read.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const KEY = 'khóa-thử-đủ-dài';
let product: WholeProduct;
let server: Listening;

beforeAll(async () => {
  product = await wholeProduct();
  await product.prepare();
  const app = createApp(product.services, {
    log: () => undefined,
    adminKey: encodeURIComponent(KEY),
  });
  server = await listen(app, { port: 0, host: '127.0.0.1' });
}, 120_000);
afterAll(async () => {
  await server?.close();
  await product?.close();
});

const admin = { authorization: `Bearer ${encodeURIComponent(KEY)}` };

async function file(question: string, addition: Record<string, string> = {}) {
  const answer = await product.ask({ text: question });
  const response = await fetch(`${server.url}/api/petitions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answerId: answer.id, ...addition }),
  });
  return { answer, response };
}

const unanswerable = 'Phí bảo dưỡng tàu vũ trụ của hợp tác xã là bao nhiêu';

it('files what has no basis for a Thursday and a department, and joins what asks the same', async () => {
  const first = await file(unanswerable, { place: 'xã Ia Grai' });
  expect([first.answer.kind, first.response.status]).toEqual(['insufficient', 201]);
  const filed = filedPetitionSchema.parse(await first.response.json());
  expect(filed).toMatchObject({ askedBy: 1, petition: { department: 'Sở Tài chính' } });
  expect(new Date(filed.petition.collection).getUTCDay()).toBe(4);
  expect(first.answer.nextStep).toContain('Sở Tài chính');

  const second = await file('phi bao duong tau vu tru cua hop tac xa la bao nhieu?', {
    place: 'xã Ia Dom',
    note: '=HYPERLINK("http://x")\nGọi 0912345678',
  });
  expect(filedPetitionSchema.parse(await second.response.json())).toMatchObject({
    askedBy: 2,
    petition: { joins: filed.petition.id },
  });
});

it('keeps another question apart', async () => {
  const { response } = await file('Phí bảo dưỡng tàu ngầm của hợp tác xã lần hai là bao nhiêu');
  expect(filedPetitionSchema.parse(await response.json()).askedBy).toBe(1);
});

it('asks once when one answer is filed twice', async () => {
  const { answer } = await file('Giá vé tàu hỏa lên mặt trăng là bao nhiêu');
  const [one, other] = await Promise.all(
    [1, 2].map(() => product.services.petitions.file(answer.id, {})),
  );
  expect(one?.petition.id).toBe(other?.petition.id);
});

it('refuses an answer that has its basis, and one that is not there', async () => {
  const { response } = await file('Ai có thẩm quyền chứng thực bản sao từ bản chính?');
  expect(response.status).toBe(409);
  const missing = await fetch(`${server.url}/api/petitions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answerId: 'không-có' }),
  });
  expect(missing.status).toBe(404);
});

it('shows the collection to the administrator alone', async () => {
  expect((await fetch(`${server.url}/api/petitions`)).status).toBe(401);
  const response = await fetch(`${server.url}/api/petitions`, { headers: admin });
  const { groups } = (await response.json()) as { groups: unknown[] };
  const parsed = groups.map((group) => petitionGroupSchema.parse(group));
  const joined = parsed.find(({ petitions }) => petitions.length === 2);
  expect(joined?.petitions.map(({ question }) => question.place)).toEqual([
    'xã Ia Grai',
    'xã Ia Dom',
  ]);
  expect(JSON.stringify(groups)).not.toContain('0912345678');
});

it('exports a table whose cells no spreadsheet takes for formulas', async () => {
  const response = await fetch(`${server.url}/api/petitions/export?format=csv`, { headers: admin });
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain(unanswerable);
  expect(text).not.toMatch(/(?:^|,|")=HYPERLINK/mu);
});

it('exports a paper for one department that a word processor opens', async () => {
  const query = new URLSearchParams({ format: 'docx', department: 'Sở Tài chính' });
  const response = await fetch(`${server.url}/api/petitions/export?${query.toString()}`, {
    headers: admin,
  });
  expect(response.headers.get('content-disposition')).toMatch(/kien-nghi-.*\.docx/);
  const path = join(scratchFolder(), 'ra.docx');
  writeFileSync(path, new Uint8Array(await response.arrayBuffer()));
  const readers = createReaderPool({ workers: 1 });
  const { lines } = await readers.read({ name: 'ra.docx', path });
  await readers.close();
  const text = lines.map((line) => line.text).join('\n');
  expect(text).toContain('Gửi: Sở Tài chính');
  expect(text).toContain('xã Ia Dom');
  expect(text).not.toContain('mặt trăng');
});

it.each([
  ['/api/petitions?collection=2099-12-04', 400, 'COLLECTION_INVALID', 'thứ Năm'],
  ['/api/petitions/export?format=csv&collection=2099-12-04', 400, 'COLLECTION_INVALID', 'thứ Năm'],
  [
    '/api/petitions/export?format=csv&collection=2099-12-03',
    404,
    'PETITIONS_NONE',
    'không có kiến nghị',
  ],
  ['/api/petitions/export?format=docx&department=X', 404, 'PETITIONS_NONE', 'không có kiến nghị'],
])(
  'answers %s with %i and a sentence, not with an empty file',
  async (path, status, code, words) => {
    const response = await fetch(`${server.url}${path}`, { headers: admin });
    const body: unknown = await response.json();
    expect([response.status, body]).toEqual([
      status,
      expect.objectContaining({ code, message: expect.stringContaining(words) as string }),
    ]);
  },
);

it('lists and exports by command too', async () => {
  const path = join(scratchFolder(), 'ra.csv');
  const { petitionsExportCommand } = await import('../../src/cli/petitions.ts');
  await petitionsExportCommand(path, { data: product.dataDir, json: true });
  expect(readFileSync(path, 'utf8')).toContain(unanswerable);
});

it('writes no file for a department that nothing goes to, and says to whom something does', async () => {
  const path = join(scratchFolder(), 'ra.csv');
  const { petitionsExportCommand } = await import('../../src/cli/petitions.ts');
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await petitionsExportCommand(path, { data: product.dataDir, department: 'Sở Vớ Vẩn' });
    expect(said.mock.calls.join()).toMatch(/không có kiến nghị gửi “Sở Vớ Vẩn”.*Sở Tài chính/u);
    expect([process.exitCode, existsSync(path)]).toEqual([1, false]);
  } finally {
    said.mockRestore();
    process.exitCode = 0;
  }
});

it('writes no file for a collection without petitions either', async () => {
  const path = join(scratchFolder(), 'ra.docx');
  const { petitionsExportCommand } = await import('../../src/cli/petitions.ts');
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await petitionsExportCommand(path, { data: product.dataDir, collection: '2099-12-03' });
    expect(said.mock.calls.join()).toMatch(/Kỳ thứ Năm 03\/12\/2099 chưa có kiến nghị nào/u);
    expect([process.exitCode, existsSync(path)]).toEqual([1, false]);
  } finally {
    said.mockRestore();
    process.exitCode = 0;
  }
});
