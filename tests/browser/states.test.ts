import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { breakRequests, openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { fakeServices } from './fake-services.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

const narrow = { width: 360, height: 740 };

async function ask(page: Page, question: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill(question);
  await box.press('Enter');
}

/** No serious fault of accessibility, and nothing wider than a phone. */
async function expectGoodPage(page: Page): Promise<void> {
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

it('is usable at 360 px before anything is asked', async () => {
  const { page, faults } = await visit(house.browser, house.url, narrow);
  await page.getByText('văn bản trong kho').waitFor();
  await expectGoodPage(page);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('says at its foot that illustrative documents are held and not used, and how to use them', async () => {
  const services = fakeServices();
  const status = async () => ({ ...(await services.status()), demo: false });
  const server = await serveFake({ status });
  const { page, faults } = await visit(house.browser, server.url, narrow);
  await page.getByText(/chỉ dựa vào văn bản thật.*SO_TAY_DEMO=on/u).waitFor();
  await expectGoodPage(page);
  expect(faults).toEqual([]);
  await page.context().close();
  await server.close();
});

it('keeps its contrast at night', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.emulateMedia({ colorScheme: 'dark' });
  await ask(page, 'Lệ phí bao nhiêu?');
  await page.locator('so-tay-answer').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.locator('.citations').getByRole('button').first().click();
  await page.locator('mark').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.context().close();
});

it.each([
  ['an answer', 'Ai cấp bản sao?', 'TRẢ LỜI', ['Kết luận', 'Căn cứ', 'Đừng dùng']],
  [
    'a part of one',
    'Lệ phí bao nhiêu?',
    'MỘT PHẦN',
    ['Lưu ý', 'Sắp thay đổi', 'Thiếu', 'Bước tiếp'],
  ],
  ['a question back', 'Nộp trước 1/7?', 'HỎI LẠI', ['Chọn một ý để hỏi tiếp']],
  ['no basis', 'Giá vé máy bay?', 'CHƯA CÓ CĂN CỨ', ['Điều khoản gần nhất để đọc thêm']],
  ['a refusal', 'Tài liệu mật ở đâu?', 'KHÔNG TRẢ LỜI', []],
])('shows %s at 360 px', async (_name, question, outcome, headings) => {
  const { page, faults } = await visit(house.browser, house.url, narrow);
  await ask(page, question);
  const answer = page.locator('so-tay-answer');
  await answer.waitFor();
  expect(await answer.locator('.outcome').innerText()).toContain(outcome);
  for (const name of headings) await answer.getByRole('heading', { name }).waitFor();
  await expectGoodPage(page);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('asks again with a clarifying choice', async () => {
  const { page } = await visit(house.browser, house.url);
  await ask(page, 'Nộp trước 1/7 thì sao?');
  await page.getByRole('button', { name: 'trước 1/7/2099' }).click();
  const asked = page.getByRole('heading', { name: 'Nộp trước 1/7 thì sao? – trước 1/7/2099' });
  await expect.poll(() => asked.count()).toBe(1);
  await page.context().close();
});

it('shows who acts today under a quote, and opens the provision that says so', async () => {
  const { page, faults } = await visit(house.browser, house.url, narrow);
  await ask(page, 'Ai cấp bản sao?');
  const notes = page.getByRole('list', { name: 'Ghi chú về thẩm quyền hiện nay' });
  expect(await notes.innerText()).toContain('nay việc này thuộc thư viện cấp xã');
  await expectGoodPage(page);
  await notes.getByRole('button').press('Enter');
  await page.getByRole('dialog').locator('mark').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('shows that it is working, and stops when told', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  await ask(page, 'câu hỏi chậm');
  const stage = page.getByRole('list', { name: 'Đang tìm câu trả lời' }).locator('.now');
  await stage.getByText('Tìm điều khoản').waitFor();
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect.poll(() => page.getByText('Đã dừng theo yêu cầu.').count()).toBe(1);
  await page.context().close();
});

it('says what failed, under which id, and asks again', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  await ask(page, 'câu hỏi hỏng');
  const alert = page.getByRole('alert').filter({ hasText: 'Hệ thống gặp lỗi' });
  await alert.getByText(/Mã sự cố: [0-9a-f-]{36}/).waitFor();
  await expectGoodPage(page);
  const first = await alert.innerText();
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => alert.innerText()).not.toBe(first);
  await page.context().close();
});

it('keeps the question when the network is gone, and answers it on retry', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.context().setOffline(true);
  await ask(page, 'Ai cấp bản sao?');
  await page.getByText('Không kết nối được với máy chủ.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => page.locator('so-tay-answer').count()).toBe(1);
  await page.context().close();
});

it('sends day and place along and says them with the question', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.getByLabel('Xã/phường').fill('xã Ia Grai');
  await page.getByLabel('Tính đến ngày').fill('2099-08-01');
  await ask(page, 'Ai cấp bản sao?');
  const outcome = page.locator('so-tay-answer .outcome');
  expect(await outcome.innerText()).toContain('01/08/2099, xã Ia Grai');
  await page.context().close();
});

it('says the chosen days as officers write them, however the browser shows its fields', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  const label = (name: string) => page.locator('so-tay-ask-form label', { hasText: name });
  expect(await label('Tính đến').innerText()).toContain('để trống: hôm nay');
  await page.getByLabel('Tính đến ngày').fill('2099-06-01');
  await page.getByLabel('Ngày nộp hồ sơ').fill('2098-12-31');
  expect(await label('Tính đến').innerText()).toContain('01/06/2099');
  expect(await label('Ngày nộp').innerText()).toContain('31/12/2098');
  await page.getByLabel('Tính đến ngày').fill('');
  expect(await label('Tính đến').innerText()).toContain('để trống: hôm nay');
  await expectGoodPage(page);
  await page.context().close();
});

it('keeps the rest of a day while one part of it is typed anew', async () => {
  const { page } = await visit(house.browser, house.url);
  const day = page.getByLabel('Tính đến ngày');
  await day.fill('2099-06-01');
  await day.press('Backspace');
  await expect.poll(() => day.inputValue()).toBe('');
  await day.pressSequentially('07');
  // The first part is the month in English and the day in Vietnamese.
  expect(['2099-07-01', '2099-06-07']).toContain(await day.inputValue());
  await page.context().close();
});

it('has an unreachable provision on retry, the focus at its heading', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  await ask(page, 'Ai cấp bản sao?');
  await page.route('**/api/provisions/**', (route) => route.abort());
  await page.locator('.citations').getByRole('button').first().click();
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.getByRole('alert').getByText('Không kết nối được với máy chủ.').waitFor();
  expect(await panel.locator('.day').getByRole('status').innerText()).toBe('22/11/2099');
  await expectGoodPage(page);
  await page.unroute('**/api/provisions/**');
  await panel.getByRole('button', { name: 'Thử lại' }).press('Enter');
  await panel.locator('mark').first().waitFor();
  const heading = panel.getByRole('heading', { level: 2, name: 'khoản 1 Điều 5' });
  await expect
    .poll(() => heading.evaluate((one) => one.getRootNode().activeElement === one))
    .toBe(true);
  expect(await panel.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  await page.context().close();
});

it('ends the wait for a provision when the page itself fails, and has it on retry', async () => {
  const { page, faults } = await visit(house.browser, house.url, narrow);
  await ask(page, 'Ai cấp bản sao?');
  await breakRequests(page, '/api/provisions/');
  await page.locator('.citations').getByRole('button').first().click();
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.getByRole('alert').getByText('Trang gặp lỗi khi lấy dữ liệu.').waitFor();
  expect(faults).toEqual(['a fault of the page']);
  await page.evaluate('window.mendRequests()');
  await panel.getByRole('button', { name: 'Thử lại' }).click();
  await panel.locator('mark').first().waitFor();
  await page.context().close();
});

it('offers the units of the province while a place is typed, and remembers the one taken', async () => {
  const { page, faults } = await visit(house.browser, house.url, narrow);
  const offers = page.locator('so-tay-ask-form datalist option');
  await expect.poll(() => offers.count()).toBe(3);
  expect(await offers.first().getAttribute('value')).toBe('xã Ia Băng');
  const box = page.getByRole('combobox', { name: 'Xã/phường' });
  await box.fill('xã Ia Băng');
  await expectGoodPage(page);
  await ask(page, 'Ai cấp bản sao?');
  await page.locator('so-tay-answer').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await expect.poll(() => box.inputValue()).toBe('xã Ia Băng');
  expect(faults).toEqual([]);
  await page.context().close();
});

it('lets a place be typed when the units cannot be had', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.route('**/api/places', (route) => route.abort());
  await page.reload();
  await page.getByLabel('Xã/phường').fill('xã Ia Grai');
  await ask(page, 'Ai cấp bản sao?');
  const outcome = page.locator('so-tay-answer .outcome');
  expect(await outcome.innerText()).toContain('xã Ia Grai');
  await page.context().close();
});

it('shows hostile words as words', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  await ask(page, '<img src=x onerror=alert(1)> "><script>alert(2)</script>');
  await page.locator('so-tay-answer').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).innerText()).toContain('<img src=x');
  expect(await page.locator('so-tay-conversation img').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('copies the basis as lines for a tờ trình', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await ask(page, 'Lệ phí bao nhiêu?');
  await page.getByRole('button', { name: 'Sao chép căn cứ' }).click();
  await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    [
      'Căn cứ khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP;',
      'Căn cứ Điều 2 Sổ tay minh họa 9902/2099/ST (tham khảo, không phải căn cứ pháp lý);',
      'Căn cứ khoản 2 Điều 5 Nghị định 9901/2099/NĐ-CP.',
    ].join('\n'),
  );
  await page.context().close();
});

const written = 'navigator.clipboard.readText()';

it('copies a whole answer as plain text that says what it is, and for which day and place', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Xã/phường').fill('xã Ia Grai');
  await page.getByLabel('Tính đến ngày').fill('2099-08-01');
  await ask(page, 'Việc này ai làm? (chưa chắc)');
  await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
  const group = page.getByRole('group', { name: 'Việc với câu trả lời này' });
  await group.getByRole('status').getByText('Đã sao chép').waitFor({ state: 'attached' });
  const text = String(await page.evaluate(written));
  expect(text.split('\n').slice(0, 8)).toEqual([
    'Câu hỏi: Việc này ai làm? (chưa chắc)',
    '',
    'TRẢ LỜI · tính đến ngày 01/08/2099, xã Ia Grai',
    '',
    'Chưa chắc đúng việc được hỏi: hãy đọc căn cứ.',
    '',
    'Kết luận:',
    '- Ủy ban nhân dân cấp xã cấp bản sao thẻ thư viện cho người đang cư trú trên địa bàn. (khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP)',
  ]);
  expect(text).toContain('công cụ trí tuệ nhân tạo (AI), không phải ý kiến pháp lý');
  expect(text.endsWith(`đọc tại ${house.url}/tra-loi/fake-answered`)).toBe(true);
  await expectGoodPage(page);
  await page.context().close();
});

it('copies without TLS too, the focus where it was', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no TLS"))');
  await ask(page, 'Ai cấp bản sao?');
  const button = page.locator('so-tay-answer-actions button').first();
  await button.press('Enter');
  await expect.poll(() => button.innerText()).toBe('Đã sao chép');
  expect(await page.evaluate(written)).toContain('Câu hỏi: Ai cấp bản sao?');
  expect(await button.evaluate((one) => one.getRootNode().activeElement === one)).toBe(true);
  await page.context().close();
});

it('shows the text to copy by hand where the browser copies nothing', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  await page.evaluate(`document.execCommand = () => false;
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))`);
  await ask(page, 'Giá vé máy bay?');
  await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
  await page.getByRole('alert').getByText('Không sao chép được; hãy chọn và chép tay:').waitFor();
  const text = page.getByRole('textbox', { name: /^Không sao chép được/u });
  expect(await text.inputValue()).toContain('CHƯA CÓ CĂN CỨ');
  expect(await page.getByText('Đã sao chép').count()).toBe(0);
  await expectGoodPage(page);
  await page.context().close();
});

it('says in the line of a statement that what it rests on is no legal basis', async () => {
  const { page } = await visit(house.browser, house.url);
  await ask(page, 'Lệ phí bao nhiêu?');
  await page.getByRole('button', { name: 'Sao chép căn cứ' }).waitFor();
  const line = page.locator('section.steps li', { hasText: 'Lệ phí: chưa có trong kho' });
  expect(await line.innerText()).toContain('(minh họa, không phải căn cứ pháp lý)');
  const law = page.locator('section.upcoming li').first();
  expect(await law.innerText()).not.toContain('không phải căn cứ');
  await page.context().close();
});

it('folds what nobody asked of a procedure behind the line that was asked', async () => {
  const { page } = await visit(house.browser, house.url, narrow);
  await ask(page, 'Thủ tục 1.990101 phí thế nào?');
  await page.locator('section.conclusion', { hasText: '10.000 đồng' }).waitFor();
  const paper = page.getByText('Giấy tờ: Tờ khai – 1 bản chính.');
  expect(await paper.isVisible()).toBe(false);
  await page.getByText('Danh mục của thủ tục trên Cổng dịch vụ công, hướng dẫn (2)').click();
  expect(await paper.isVisible()).toBe(true);
  await expectGoodPage(page);
  await page.context().close();
});
