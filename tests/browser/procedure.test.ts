import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { AppError } from '../../src/domain/errors.ts';
import type { Services } from '../../src/http/services.ts';
import { bases, channels, papers, type PortalRecord } from '../fixtures/fictional-procedure.ts';
import { fictionalProcedureView } from '../fixtures/fictional-procedure-view.ts';
import { breakRequests, launchBrowser, overflow, seriousFaults, visit } from './browser.ts';
import { clause1 } from './fake-law.ts';
import { serveFake } from './serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const paper = (number: number) =>
  `Giấy chứng nhận thử nghiệm số ${number} của người đứng tên trong sổ, theo Mẫu số 01/STN ban hành kèm theo Thông tư thử nghiệm${number % 2 === 0 ? '1 bản chính,1 bản sao' : '1 bản chính'}`;
const basis = (number: number) => `Nghị định về sổ thử nghiệm lần ${number}99${number}0/2099/NĐ-CP`;

/** As long as records usually are: eight papers, three channels with notes, seven bases. */
const usual: PortalRecord = {
  ten_thu_tuc: 'Đăng ký sổ thử nghiệm cho hộ gia đình có nhiều người cùng đứng tên',
  cach_thuc_thuc_hien: channels(
    'Trực tuyến3 Ngày làm việc5,000 Việt Nam Đồng(/cuốn)Kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Dịch vụ bưu chính3 Ngày làm việc10,000 Việt Nam Đồng(10.000 đồng/cuốn; miễn cho hộ nghèo.)',
    'Trực tiếp5Miễn phí(Mức lệ phí do Hội đồng nhân dân tỉnh quyết định; miễn cho người khuyết tật.)',
  ),
  thanh_phan_ho_so: papers(...Array.from({ length: 8 }, (_, at) => paper(at + 1))),
  can_cu_phap_ly: bases(...Array.from({ length: 7 }, (_, at) => basis(at + 1))),
  yeu_cau_dieu_kien: 'Người đứng tên cư trú trong xã.\nSổ cũ chưa bị thu hồi.',
};

/** The page of the record on a phone's or an office's screen. */
async function open(changed: PortalRecord, width = 1_280) {
  const services: Partial<Services> = {
    procedure: (code) => fictionalProcedureView(code, changed),
  };
  const server = await serveFake(services);
  const { page, faults } = await visit(browser, `${server.url}/thu-tuc/1.990101`, { width });
  await page.getByRole('heading', { level: 1, name: /sổ thử nghiệm/u }).waitFor();
  const close = async () => {
    await page.close();
    await server.close();
  };
  return { page, faults, close, url: server.url };
}

/** Pages of A4 that the browser would print. */
async function printedPages(page: Page): Promise<number> {
  const margin = '12mm';
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  return bytes.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
}

it('prints a record of usual length on one page of A4', async () => {
  const { page, close } = await open(usual);
  expect(await printedPages(page)).toBe(1);
  await close();
});

it('prints all of a longer record, on more pages', async () => {
  const many = Array.from({ length: 120 }, (_, at) => paper(at + 1));
  const { page, close } = await open({ ...usual, thanh_phan_ho_so: papers(...many) });
  expect(await printedPages(page)).toBeGreaterThan(1);
  await close();
});

it('prints permalink, day and generation, and a citation on each line', async () => {
  const { page, close, url } = await open(usual);
  await page.emulateMedia({ media: 'print' });
  const header = page.getByRole('article').locator('header');
  for (const words of [`${url}/thu-tuc/1.990101`, '02/01/2099', 'bản kho số 7', 'in ngày']) {
    await header.getByText(words).first().waitFor();
  }
  const lines = page.locator('dl > div:not(.gaps):not(.step) li');
  const cited = page.locator('dl > div:not(.gaps):not(.step) li:has(.sources button)');
  expect(await lines.count()).toBeGreaterThan(20);
  expect(await cited.count()).toBe(await lines.count());
  await close();
});

it('says what is unclear, what the council sets, and that it only guides', async () => {
  const { page, close } = await open(usual);
  const words = await page.getByRole('article').innerText();
  expect(words).toContain('chưa rõ (thiếu đơn vị (ngày hay ngày làm việc))');
  expect(words).toContain('mức thu chưa có trong kho');
  expect(words).toContain('không phải căn cứ pháp lý');
  await close();
});

it('shows beside the record what the resolution says of the fee, in the words of its label', async () => {
  const record = await fictionalProcedureView('1.990101');
  const [first] = record?.lines ?? [];
  if (!record || !first) throw new Error('no record');
  const fee = (label: string, text: string) => ({
    slot: 'fee' as const,
    label,
    text,
    state: 'stated' as const,
    citations: [clause1],
  });
  const lines = [fee('Phí (nghị quyết)', '“8.000 đồng”'), fee('Mức khác', '“5.000 đồng”')];
  const asked: unknown[] = [];
  const server = await serveFake({
    procedure: async (_code, options) => {
      // The server itself asks without options, whether there is such a procedure.
      if (options) asked.push(options);
      return { ...record, place: 'xã Ia Grai', lines: [...lines, ...record.lines] };
    },
  });
  const { page } = await visit(
    browser,
    `${server.url}/thu-tuc/1.990101?ngay=2099-01-02&noi=Ia+Grai`,
  );
  const words = (await page.locator('dl > .fee').innerText()).replaceAll(/\s+/gu, ' ');
  expect(words).toMatch(/Phí \(nghị quyết\): “8\.000 đồng”.*Mức khác: “5\.000 đồng”/u);
  const day = page.locator('label', { hasText: 'Tính đến ngày' });
  await page.getByLabel('Tính đến ngày').fill('2099-06-01');
  expect(await day.innerText()).toContain('01/06/2099');
  await page.getByLabel('Tính đến ngày').fill('2099-01-02');
  expect(await day.innerText()).toContain('02/01/2099');
  await page.getByLabel('Xã/phường').fill('xã Ia Băng');
  await page.getByRole('button', { name: 'Xem' }).click();
  await page.waitForURL(/noi=x/u);
  await page.locator('dl > .fee').waitFor();
  expect(asked).toEqual([
    { asOf: '2099-01-02', place: 'Ia Grai' },
    { asOf: '2099-01-02', place: 'xã Ia Băng' },
  ]);
  await page.close();
  await server.close();
});

it('is reached from an answer by a link that leads to this server alone', async () => {
  const server = await serveFake();
  const { page } = await visit(browser, server.url);
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill('Thủ tục 1.990101 cần giấy tờ gì?');
  await page.keyboard.press('Enter');
  const notices = page.locator('so-tay-answer .notices');
  expect(await notices.locator('li').allInnerTexts()).toEqual([
    'Danh mục một trang để in: thủ tục 1.990101',
    'Danh mục của nơi khác: https://b.example/thu-tuc/1.990101',
  ]);
  expect(await notices.getByRole('link').count()).toBe(1);
  const opened = page.context().waitForEvent('page');
  await notices.getByRole('link').click();
  const sheet = await opened;
  await sheet.getByRole('heading', { level: 1, name: /sổ thử nghiệm/u }).waitFor();
  expect(sheet.url()).toBe(`${server.url}/thu-tuc/1.990101?ngay=2099-11-22`);
  await page.context().close();
  await server.close();
});

it('opens the row of the record that a line rests on', async () => {
  const { page, close, faults } = await open(usual);
  await page.getByRole('button', { name: /^mục 2 Thành phần hồ sơ/u }).click();
  await page.getByRole('button', { name: 'Đóng' }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('has no serious fault of access and fits a phone', async () => {
  const { page, faults, close } = await open(usual, 360);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it.each([1_280, 390, 320])('has fields of one height, as everywhere, at %i px', async (width) => {
  const { page, close } = await open(usual, width);
  const fields = page.locator('so-tay-procedure form').locator('input, button');
  const shown = await fields.evaluateAll((all) =>
    all.map((one) => {
      const { borderRadius, backgroundColor } = Reflect.get(globalThis, 'getComputedStyle')(one);
      return [borderRadius, backgroundColor, one.getBoundingClientRect().height];
    }),
  );
  expect(shown).toEqual(Array.from({ length: 3 }, () => ['8px', 'rgb(255, 255, 255)', 42]));
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await close();
});

it('says what is missing when the code is not held, and leads home', async () => {
  const server = await serveFake();
  const { page, faults } = await visit(browser, server.url, { width: 320 });
  const response = await page.goto(`${server.url}/thu-tuc/1.999999`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { level: 1, name: 'Thủ tục hành chính 1.999999' }).waitFor();
  expect(await page.getByRole('alert').innerText()).toBe('Không có thủ tục mang mã này trong kho.');
  expect(await page.locator('so-tay-procedure .failed').innerText()).toContain(
    'chưa được nạp vào kho',
  );
  expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  expect(await page.title()).toBe('Thủ tục hành chính 1.999999 – Sổ Tay');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Về trang hỏi đáp' }).click();
  await page.getByRole('textbox', { name: 'Câu hỏi' }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
  await server.close();
});

it('tells what failed and opens the checklist on retry', async () => {
  const faults = [new AppError('INDEX_NOT_READY', 'page'), new AppError('INDEX_NOT_READY', 'api')];
  const server = await serveFake({
    procedure: async (code) => {
      const fault = faults.shift();
      if (fault) throw fault;
      return fictionalProcedureView(code);
    },
  });
  const { page } = await visit(browser, server.url);
  const response = await page.goto(`${server.url}/thu-tuc/1.990101`);
  expect(response?.status()).toBe(503);
  await page.getByRole('alert').getByText('Kho văn bản đang được chuẩn bị').waitFor();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('heading', { level: 1, name: /sổ thử nghiệm/u }).waitFor();
  await page.close();
  await server.close();
});

it('stands in the middle where the day is refused', async () => {
  const server = await serveFake();
  const { page } = await visit(browser, `${server.url}/thu-tuc/1.990101?ngay=abc`);
  const card = await page.locator('so-tay-procedure .failed').boundingBox();
  const { x = 0, width = 0 } = card ?? {};
  expect(x).toBeCloseTo(1_280 - x - width, 0);
  await page.close();
  await server.close();
});

it('lets the day be chosen anew when the link has one that does not exist', async () => {
  const server = await serveFake();
  const link = `${server.url}/thu-tuc/1.990101?ngay=abc&noi=xã+Ia+Grai`;
  const { page, faults } = await visit(browser, link, { width: 320 });
  await page
    .getByRole('alert')
    .getByText('Ngày không hợp lệ; hãy chọn lại ngày, ví dụ 01/06/2026.')
    .waitFor();
  expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  expect(await page.getByLabel('Xã/phường').inputValue()).toBe('xã Ia Grai');
  expect(await page.getByLabel('Tính đến ngày').inputValue()).toBe('');
  expect(await page.locator('so-tay-procedure form').innerText()).toContain('để trống: hôm nay');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByLabel('Tính đến ngày').fill('2099-01-02');
  await page.getByRole('button', { name: 'Xem' }).click();
  await page.getByRole('heading', { level: 1, name: /sổ thử nghiệm/u }).waitFor();
  const { searchParams } = new URL(page.url());
  expect([...searchParams]).toEqual([
    ['noi', 'xã Ia Grai'],
    ['ngay', '2099-01-02'],
  ]);
  expect(faults).toEqual([]);
  await page.close();
  await server.close();
});

it('ends the wait when the page itself fails, and opens the checklist on retry', async () => {
  const server = await serveFake();
  const { page, faults } = await visit(browser, server.url);
  await breakRequests(page, '/api/procedures/');
  await page.goto(`${server.url}/thu-tuc/1.990101`);
  await page.getByRole('alert').getByText('Trang gặp lỗi khi lấy dữ liệu.').waitFor();
  expect(await page.getByText('Đang mở danh mục…').count()).toBe(0);
  // Told to the console, once, and not as a promise that nobody looked at.
  expect(faults).toEqual(['a fault of the page']);
  await page.evaluate('window.mendRequests()');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('heading', { level: 1, name: /sổ thử nghiệm/u }).waitFor();
  await page.close();
  await server.close();
});

it.each([
  ['an error that is none of the server’s', 502, '{"error":"bad gateway"}'],
  ['nothing', 200, 'null'],
])('says that the answer cannot be read when a proxy sends %s', async (_what, status, body) => {
  const server = await serveFake();
  const { page, faults } = await visit(browser, server.url);
  await page.route('**/api/procedures/**', (route) =>
    route.fulfill({ status, body, contentType: 'application/json' }),
  );
  await page.goto(`${server.url}/thu-tuc/1.990101`);
  await page.getByRole('alert').getByText('Máy chủ trả lời không đúng mẫu.').waitFor();
  await page.getByRole('button', { name: 'Thử lại' }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
  await server.close();
});
