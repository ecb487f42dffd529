import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { askInTurn, openHouse, seriousFaults, visit } from './browser.ts';
import { fakeServices } from './fake-services.ts';
import { serveFake } from './serve.ts';

const services = fakeServices();
const received: Question[] = [];
const house = openHouse(() =>
  serveFake({
    ask: (question, hooks) => {
      received.push(question);
      return services.ask(question, hooks);
    },
    answer: services.answer,
  }),
);

/** The questions on the page that have an answer, in order. */
async function answered(page: Page): Promise<string[]> {
  const words = await page.locator('.turn:has(so-tay-answer) h2').allInnerTexts();
  return words.map((text) => text.replace(/^Câu hỏi:\s*/u, ''));
}

const both = ['Ai cấp bản sao?', 'Giá vé máy bay?'] as const;

it('has the conversation again after a reload, and after the check of a draft', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  await page.getByLabel('Xã/phường').fill('xã Ia Grai');
  await askInTurn(page, ...both);
  await page.reload();
  await expect.poll(() => answered(page)).toEqual(both);
  await page.getByRole('link', { name: 'Kiểm tra dự thảo' }).click();
  await page.getByRole('textbox', { name: 'Dự thảo' }).waitFor();
  await page.goBack();
  await expect.poll(() => answered(page)).toEqual(both);

  await askInTurn(page, 'Lệ phí bao nhiêu?');
  expect(received.at(-1)).toMatchObject({ conversation: both });
  await page.reload();
  await expect.poll(() => answered(page)).toEqual([...both, 'Lệ phí bao nhiêu?']);
  expect(await page.locator('.turn .facts').first().innerText()).toContain('xã Ia Grai');
  expect(faults).toEqual([]);
  await page.context().close();
});

it('has the chosen days again after a reload', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.getByLabel('Tính đến ngày').fill('2099-08-01');
  await page.getByLabel('Ngày nộp hồ sơ').fill('2099-07-15');
  await askInTurn(page, both[0]);
  await page.reload();
  await expect.poll(() => answered(page)).toEqual([both[0]]);
  const summary = page.locator('so-tay-ask-form summary');
  expect(await summary.innerText()).toContain('Tính đến ngày 01/08/2099 · nộp ngày 15/07/2099');
  await askInTurn(page, both[1]);
  expect(received.at(-1)).toMatchObject({ asOf: '2099-08-01', filedOn: '2099-07-15' });
  await summary.click();
  await page.getByLabel('Tính đến ngày').fill('');
  await page.getByLabel('Ngày nộp hồ sơ').fill('');
  await askInTurn(page, 'Lệ phí bao nhiêu?');
  await page.reload();
  await expect.poll(() => answered(page)).toHaveLength(3);
  expect(await summary.innerText()).toContain('Tính đến hôm nay');
  await page.context().close();
});

it('does not keep today, which would be yesterday when the tab is seen again', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.clock.setFixedTime('2099-11-22T02:00:00Z');
  await page.getByLabel('Tính đến ngày').fill('2099-11-22');
  await askInTurn(page, both[0]);
  await page.clock.setFixedTime('2099-11-23T02:00:00Z');
  await page.reload();
  await expect.poll(() => answered(page)).toEqual([both[0]]);
  const summary = page.locator('so-tay-ask-form summary');
  expect(await summary.innerText()).toContain('Tính đến hôm nay');
  await page.context().close();
});

it('begins anew when told, and stays anew', async () => {
  const { page } = await visit(house.browser, house.url);
  await askInTurn(page, ...both);
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  expect(await page.locator('.turn').count()).toBe(0);
  await page.context().close();
});

it.each([1_280, 390])('has a removed conversation again on undo at %i px', async (width) => {
  const { page, faults } = await visit(house.browser, house.url, { width, height: 740 });
  await askInTurn(page, ...both);
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  const status = page.locator('so-tay-conversation').getByRole('status').first();
  await expect.poll(() => status.innerText()).toMatch(/^Đã xóa cuộc hỏi\./u);
  expect(await seriousFaults(page)).toEqual([]);
  // In the window with the box that has the focus, however little of the page is left.
  const undo = page.getByRole('button', { name: 'Hoàn tác' });
  const { y = 0, height = 0 } = (await undo.boundingBox()) ?? {};
  expect(y).toBeGreaterThan(64);
  expect(y + height).toBeLessThan(740);
  await undo.click();
  await expect.poll(() => answered(page)).toEqual(both);
  const last = page.getByRole('heading', { name: both[1] });
  await expect.poll(() => last.evaluate((heading) => heading.matches(':focus'))).toBe(true);
  expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
  await page.reload();
  await expect.poll(() => answered(page)).toEqual(both);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('has a question that was on its way stopped on undo', async () => {
  const { page } = await visit(house.browser, house.url);
  await askInTurn(page, both[0]);
  await askInVain(page, 'Câu hỏi chậm?', 'Tìm điều khoản');
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  const status = page.locator('so-tay-conversation').getByRole('status').first();
  expect(await status.innerText()).toBe('Đã xóa cuộc hỏi. Có nút Hoàn tác ở trên ô hỏi.');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã dừng theo yêu cầu.').waitFor();
  expect(await answered(page)).toEqual([both[0]]);
  await page.context().close();
});

it('offers no undo once the next question is asked, and writes nothing down for it', async () => {
  const { page } = await visit(house.browser, house.url);
  await askInTurn(page, both[1]);
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
  expect(kept).not.toContain('fake-insufficient');
  await askInTurn(page, both[0]);
  expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
  expect(await answered(page)).toEqual([both[0]]);
  await page.context().close();
});

/** Asks a question that gets no answer, and waits until the page says so. */
async function askInVain(page: Page, question: string, said: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill(question);
  await box.press('Enter');
  await page.getByText(said).last().waitFor();
}

const left = (page: Page) =>
  page.locator('.turn', { has: page.getByRole('button', { name: 'Hỏi lại' }) });

it('has a question again that was waiting when the page was left, and asks it again', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  await page.getByLabel('Xã/phường').fill('xã Ia Grai');
  await page.getByLabel('Tính đến ngày').fill('2099-08-01');
  await askInTurn(page, both[0]);
  await askInVain(page, 'Câu hỏi chậm?', 'Tìm điều khoản');
  await page.reload();
  const card = left(page).getByRole('alert');
  await card.getByText('Kết nối bị ngắt khi câu trả lời chưa xong.').waitFor();
  expect(await left(page).innerText()).toContain('01/08/2099 · xã Ia Grai');
  await expect.poll(() => answered(page)).toEqual([both[0]]);
  expect(await seriousFaults(page)).toEqual([]);

  await card.getByRole('button', { name: 'Hỏi lại' }).click();
  await page.getByRole('button', { name: 'Dừng' }).waitFor();
  expect(received.at(-1)).toEqual({
    text: 'Câu hỏi chậm?',
    asOf: '2099-08-01',
    place: 'xã Ia Grai',
    conversation: [both[0]],
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Reloads with the stored answers held back, and asks again what was left; gives what lets them go. */
async function askAgainEarly(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route('**/api/answers/**', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.reload();
  await left(page).getByRole('button', { name: 'Hỏi lại' }).click();
  await page.getByRole('button', { name: 'Dừng' }).last().waitFor();
  return () => held.resolve();
}

/** What was asked again after the reload: the first asking came with its conversation at once. */
const askings = (text: string) => received.filter((question) => question.text === text);

it('sends the questions before along when it is asked again before their answers are there', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  const text = 'Câu hỏi chậm, còn phí?';
  await askInTurn(page, both[0]);
  await askInVain(page, text, 'Tìm điều khoản');
  await expect.poll(() => askings(text).length).toBe(1);
  const release = await askAgainEarly(page);
  release();
  await expect.poll(() => answered(page)).toEqual([both[0]]);
  await expect.poll(() => askings(text).length).toBe(2);
  expect(askings(text)).toEqual([
    { text, conversation: [both[0]] },
    { text, conversation: [both[0]] },
  ]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('stops at once while it waits for the answers before', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  const text = 'Câu hỏi chậm, còn hồ sơ?';
  await askInTurn(page, both[0]);
  await askInVain(page, text, 'Tìm điều khoản');
  const release = await askAgainEarly(page);
  await page.getByRole('button', { name: 'Dừng' }).last().click();
  await page.getByText('Đã dừng theo yêu cầu.').waitFor();
  release();
  await expect.poll(() => answered(page)).toEqual([both[0]]);
  expect(askings(text)).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('has a question again that failed, in its place, with the failure', async () => {
  const { page } = await visit(house.browser, house.url);
  await askInVain(page, 'Câu hỏi hỏng?', 'Hệ thống gặp lỗi');
  await askInTurn(page, both[0]);
  const id = await page.getByText(/^Mã sự cố:/u).innerText();
  for (let reloads = 0; reloads < 2; reloads += 1) {
    await page.reload();
    await left(page).getByText('Hệ thống gặp lỗi').waitFor();
    expect(await left(page).innerText()).toContain(id);
    await expect.poll(() => answered(page)).toEqual([both[0]]);
    expect(await page.locator('.turn h2').first().innerText()).toContain('Câu hỏi hỏng?');
  }
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  expect(await page.locator('.turn').count()).toBe(0);
  await page.context().close();
});

it('keeps the words of a question in the tab alone, and until it is answered or stopped', async () => {
  const { page } = await visit(house.browser, house.url);
  const words = async () => [
    await page.evaluate('JSON.stringify({ ...localStorage })'),
    await page.evaluate('sessionStorage.getItem("so-tay:unanswered")'),
  ];
  await page.context().setOffline(true);
  await askInVain(page, 'Ai cấp bản sao cho ông Thử?', 'Không kết nối được');
  const [shared, own] = await words();
  expect(String(shared)).not.toContain('ông Thử');
  expect(String(own)).toContain('ông Thử');
  await page.context().setOffline(false);
  await page.reload();
  await left(page).getByRole('button', { name: 'Hỏi lại' }).click();
  await page.locator('so-tay-answer').waitFor();
  expect((await words())[1]).toBeNull();
  await askInVain(page, 'Câu hỏi chậm của ông Thử?', 'Tìm điều khoản');
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByText('Đã dừng theo yêu cầu.').waitFor();
  expect((await words())[1]).toBeNull();
  await page.context().close();
});

it('writes down no word of a question that has its answer', async () => {
  const { page } = await visit(house.browser, house.url);
  await askInTurn(page, 'Ai cấp bản sao cho ông Thử?');
  const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
  expect(JSON.parse(String(kept))).toEqual({
    'so-tay:answers': 'fake-answered',
    'so-tay:place': '',
  });
  await page.context().close();
});

it('has what was typed again after a reload, until it is sent', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill('Ai cấp bản sao\nthẻ thư viện');
  await page.reload();
  await expect.poll(() => box.inputValue()).toBe('Ai cấp bản sao\nthẻ thư viện');
  await box.press('Enter');
  await page.locator('so-tay-answer').waitFor();
  await page.reload();
  await page.locator('so-tay-answer').waitFor();
  expect(await box.inputValue()).toBe('');
  expect(await page.evaluate('sessionStorage["so-tay:draft-question"]')).toBeUndefined();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('works as before where storage is forbidden or full', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  await page.addInitScript(`Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.defineProperty(window, 'sessionStorage', { get() {
    throw new DOMException('forbidden', 'SecurityError');
  } });`);
  await page.reload();
  await askInTurn(page, ...both);
  expect(await answered(page)).toEqual(both);
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  await page.getByRole('textbox', { name: /^Lời thêm/ }).fill('Cần sớm.');
  await page.reload();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('says so when an answer cannot be had again, and has it on retry', async () => {
  const { page } = await visit(house.browser, house.url);
  await askInTurn(page, ...both);
  await page.route('**/api/answers/fake-insufficient', (route) => route.abort());
  await page.reload();
  await page.getByText('Không kết nối được với máy chủ.').waitFor();
  expect(await answered(page)).toEqual(['Ai cấp bản sao?']);
  await page.unroute('**/api/answers/fake-insufficient');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => answered(page)).toEqual(both);
  await page.context().close();
});
