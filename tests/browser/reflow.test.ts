import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askInTurn, openHouse, overflow, visit } from './browser.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

/** The address of a dossier on a portal, in one piece as officers paste it. */
const longToken = `https://dichvucong.example.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma=${'a1b2c3d4'.repeat(9)}`;

/** The page once the questions are answered, each after the other. */
async function asked(
  questions: readonly string[],
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const { page } = await visit(house.browser, house.url, size);
  await askInTurn(page, ...questions);
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

/** Edges in the window, in CSS pixels. */
async function edges(one: Locator) {
  const box = await one.boundingBox();
  if (!box) throw new Error('not shown');
  const { x: left, y: top, width, height } = box;
  return { left, top, right: left + width, bottom: top + height };
}

it.each([320, 360, 390])('has its header in one line at %i px', async (width) => {
  const page = await asked(['Lệ phí bao nhiêu?'], { width, height: 740 });
  const header = page.getByRole('banner');
  const parts = await Promise.all(
    [
      header.getByRole('link', { name: 'Sổ Tay' }),
      header.getByRole('link', { name: 'Kiểm tra dự thảo' }),
      header.getByRole('button', { name: 'Cuộc hỏi mới' }),
    ].map(edges),
  );
  for (const { top, bottom } of parts) expect(bottom - top).toBeLessThanOrEqual(40);
  const rights = parts.map(({ right }) => right);
  expect(parts.slice(1).every(({ left }, index) => left >= (rights[index] ?? width))).toBe(true);
  expect(rights.at(-1)).toBeLessThanOrEqual(width);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

const windows = [
  ['640 × 400, which is 200 %', 640, 400],
  ['320 × 256, which is 400 %', 320, 256],
] as const;

it.each(windows)('covers no part of an answer at %s', async (_name, width, height) => {
  const page = await asked(['Lệ phí bao nhiêu?', 'Giá vé máy bay?'], { width, height });
  for (const answer of await page.locator('so-tay-answer .outcome').all()) {
    await answer.evaluate((outcome) => outcome.scrollIntoView());
    const { top } = await edges(page.locator('so-tay-conversation .dock'));
    expect(top).toBeGreaterThanOrEqual(height);
    expect((await edges(page.getByRole('banner'))).bottom).toBeLessThanOrEqual(0);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

it.each([
  [1_280, 800],
  [640, 400],
])('opens a petition beside the ask box, not under it, at %i × %i', async (width, height) => {
  const page = await asked(['Lệ phí bao nhiêu?'], { width, height });
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  const title = await edges(page.getByRole('heading', { name: 'Kiến nghị gửi tỉnh' }));
  const form = await edges(page.locator('so-tay-petition form'));
  const dock = await edges(page.locator('so-tay-conversation .dock'));
  expect(title.top).toBeGreaterThanOrEqual(0);
  expect(title.bottom).toBeLessThanOrEqual(height);
  expect(form.bottom).toBeLessThanOrEqual(dock.top);
  await page.context().close();
});

it('shows two whole lines of a long question under those asked, and no slice of a third', async () => {
  const long = 'Người dân ở xã khác có được cấp bản sao thẻ thư viện không, và nộp ở đâu? '.repeat(
    3,
  );
  const page = await asked([long, 'Giá vé máy bay?'], { width: 1_440, height: 900 });
  const button = page.getByRole('navigation', { name: 'Đã hỏi' }).getByRole('button').first();
  const words = await edges(button.locator('span'));
  const [lines, isCut] = await button.locator('span').evaluate((span) => {
    const style = Reflect.get(globalThis, 'getComputedStyle')(span);
    const { clientHeight, scrollHeight } = span;
    return [clientHeight / Number.parseFloat(style.lineHeight), scrollHeight > clientHeight];
  });
  expect(lines).toBeCloseTo(2, 1);
  expect(isCut).toBe(true);
  expect(words.bottom).toBeLessThan((await edges(button)).bottom);
  await page.context().close();
});
