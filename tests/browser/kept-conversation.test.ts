import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import type { Listening } from '../../src/http/listen.ts';
import type { Services } from '../../src/http/services.ts';
import { launchBrowser, visit } from './browser.ts';
import { fakeServices } from './fake-services.ts';
import { serveFake } from './serve.ts';

const services = fakeServices();
const received: Question[] = [];
let browser: Browser;
let server: Listening;
beforeAll(async () => {
  const heard: Partial<Services> = {
    ask: (question, hooks) => {
      received.push(question);
      return services.ask(question, hooks);
    },
    answer: services.answer,
  };
  [browser, server] = await Promise.all([launchBrowser(), serveFake(heard)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function ask(page: Page, ...questions: readonly string[]): Promise<void> {
  const before = await page.locator('so-tay-answer').count();
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  for (const [index, question] of questions.entries()) {
    await box.fill(question);
    await box.press('Enter');
    await page
      .locator('so-tay-answer')
      .nth(before + index)
      .waitFor();
  }
}

/** The questions on the page that have an answer, in order. */
async function answered(page: Page): Promise<string[]> {
  const words = await page.locator('.turn:has(so-tay-answer) h2').allInnerTexts();
  return words.map((text) => text.replace(/^Câu hỏi:\s*/u, ''));
}

const both = ['Ai cấp bản sao?', 'Giá vé máy bay?'];

it('has the conversation again after a reload, and after the check of a draft', async () => {
  const { page, faults } = await visit(browser, server.url);
  await page.getByLabel('Xã/phường').fill('xã Ia Grai');
  await ask(page, ...both);
  await page.reload();
  await expect.poll(() => answered(page)).toEqual(both);
  await page.getByRole('link', { name: 'Kiểm tra dự thảo' }).click();
  await page.getByRole('textbox', { name: 'Dự thảo' }).waitFor();
  await page.goBack();
  await expect.poll(() => answered(page)).toEqual(both);

  await ask(page, 'Lệ phí bao nhiêu?');
  expect(received.at(-1)).toMatchObject({ conversation: both });
  await page.reload();
  await expect.poll(() => answered(page)).toEqual([...both, 'Lệ phí bao nhiêu?']);
  expect(await page.locator('.turn .facts').first().innerText()).toContain('xã Ia Grai');
  expect(faults).toEqual([]);
  await page.context().close();
});

it('begins anew when told, and stays anew', async () => {
  const { page } = await visit(browser, server.url);
  await ask(page, ...both);
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  expect(await page.locator('.turn').count()).toBe(0);
  await page.context().close();
});

it('writes down no word of a question', async () => {
  const { page } = await visit(browser, server.url);
  await ask(page, 'Ai cấp bản sao cho ông Thử?');
  const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
  expect(JSON.parse(String(kept))).toEqual({
    'so-tay:answers': 'fake-answered',
    'so-tay:place': '',
  });
  await page.context().close();
});

it('works as before where storage is forbidden or full', async () => {
  const { page, faults } = await visit(browser, server.url);
  await page.addInitScript(`Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.defineProperty(window, 'sessionStorage', { get() {
    throw new DOMException('forbidden', 'SecurityError');
  } });`);
  await page.reload();
  await ask(page, ...both);
  expect(await answered(page)).toEqual(both);
  await page.reload();
  await page.getByRole('heading', { name: 'Hỏi pháp luật, có căn cứ' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('says so when an answer cannot be had again, and has it on retry', async () => {
  const { page } = await visit(browser, server.url);
  await ask(page, ...both);
  await page.route('**/api/answers/fake-insufficient', (route) => route.abort());
  await page.reload();
  await page.getByText('Không kết nối được với máy chủ.').waitFor();
  expect(await answered(page)).toEqual(['Ai cấp bản sao?']);
  await page.unroute('**/api/answers/fake-insufficient');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => answered(page)).toEqual(both);
  await page.context().close();
});
