import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Listening } from '../../src/http/listen.ts';
import { launchBrowser, overflow, visit } from './browser.ts';
import { serveFake } from './serve.ts';

let browser: Browser;
let server: Listening;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFake()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The address of a dossier on a portal, in one piece as officers paste it. */
const longToken = `https://dichvucong.example.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma=${'a1b2c3d4'.repeat(9)}`;

/** The page once the questions are answered, each after the other. */
async function asked(
  questions: readonly string[],
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const { page } = await visit(browser, server.url, size);
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  for (const [index, question] of questions.entries()) {
    await box.fill(question);
    await box.press('Enter');
    await page.locator('so-tay-answer').nth(index).waitFor();
  }
  return page;
}

it.each([320, 390, 1_280])('breaks a pasted portal address at %i px', async (width) => {
  const questions = [`Lệ phí bao nhiêu? ${longToken}`, `Giá vé máy bay? ${longToken}`];
  const page = await asked(questions, { width, height: 740 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const petition = page.getByRole('button', { name: 'Gửi kiến nghị' });
  await petition.first().click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});
