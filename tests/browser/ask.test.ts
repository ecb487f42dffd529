import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, seriousFaults, visit } from './browser.ts';
import { serveFake } from './serve.ts';
import { startProduct } from './start-product.ts';

/** A server to ask, with questions that it must answer in these ways. */
type House = {
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly questions: { readonly answered: string; readonly insufficient: string };
};

async function startFake(): Promise<House> {
  const questions = { answered: 'Ai cấp bản sao thẻ thư viện?', insufficient: 'Giá vé máy bay?' };
  return { ...(await serveFake()), questions };
}

const houses: readonly [string, () => Promise<House>][] = [
  ['fake services', startFake],
  ['the product', startProduct],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(houses)('over %s', (name, start) => {
  let house: House;
  beforeAll(async () => {
    house = await start();
  }, 180_000);
  afterAll(() => house?.close());

  it('asks, reads, opens a citation, sees the passage, and gets an insufficient', async () => {
    const { page, faults } = await visit(browser, house.url);
    await page.getByRole('button', { name: 'Tôi đã hiểu' }).click();
    const box = page.getByRole('textbox', { name: 'Câu hỏi' });
    await box.fill(house.questions.answered);
    await box.press('Enter');

    const answer = page.locator('so-tay-answer').first();
    await answer.getByRole('heading', { name: 'Kết luận' }).waitFor();
    expect(await answer.locator('.outcome').innerText()).toMatch(/^(TRẢ LỜI|MỘT PHẦN)/);
    expect(await seriousFaults(page)).toEqual([]);

    const citation = answer.locator('.citations > li').first();
    const label = await citation.getByRole('button').innerText();
    await citation.locator('summary').click();
    const quote = await citation.locator('blockquote').innerText();
    await citation.getByRole('button', { name: label, exact: true }).click();

    const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
    await panel.getByRole('heading', { name: label }).waitFor();
    const marks = panel.locator('mark');
    const marked = (await marks.allInnerTexts()).join('\n');
    expect(squeezed(marked)).toBe(squeezed(quote));
    expect(await isInView(marks.first())).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    if (process.env['SO_TAY_SCREENSHOT'] === '1' && name === 'the product') {
      await page.evaluate('window.scrollTo(0, 0)');
      await page.screenshot({ path: 'docs/screenshot.png' });
    }
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });

    await box.fill(house.questions.insufficient);
    await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
    const second = page.locator('so-tay-answer').nth(1);
    await second.waitFor();
    expect(await second.locator('.outcome').innerText()).toMatch(/^CHƯA CÓ CĂN CỨ/);
    expect(await second.getByRole('heading', { name: 'Kết luận' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows a stored answer at its permalink', async () => {
    const { page } = await visit(browser, house.url);
    const box = page.getByRole('textbox', { name: 'Câu hỏi' });
    await box.fill(house.questions.answered);
    await box.press('Enter');
    const link = page.getByRole('link', { name: 'Mở trang riêng' });
    const address = await link.getAttribute('href');
    const conclusion = await page.locator('so-tay-answer .conclusion').innerText();
    const stored = await visit(browser, address ?? '');
    await stored.page.locator('so-tay-answer').waitFor();
    expect(await stored.page.locator('so-tay-answer .conclusion').innerText()).toBe(conclusion);
    expect(await stored.page.getByRole('textbox', { name: 'Câu hỏi' }).count()).toBe(0);
    expect(stored.faults).toEqual([]);
    await Promise.all([page.context().close(), stored.page.context().close()]);
  });
});

/** The panel breaks a quote into its printed lines; the words must be the same. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function isInView(mark: { boundingBox: () => Promise<{ y: number } | null> }) {
  const box = await mark.boundingBox();
  return box !== null && box.y > 0 && box.y < 800;
}

it('offers the questions that are answered here, and asks the one that is taken', async () => {
  const house = await startFake();
  const { page } = await visit(browser, house.url);
  await page.getByRole('button', { name: house.questions.answered }).click();
  await page.locator('so-tay-answer').waitFor();
  const heading = page.getByRole('heading', { level: 2, name: house.questions.answered });
  expect(await heading.count()).toBe(1);
  await house.close();
});

it('shows a conclusion of many lines as a list, each with its citation', async () => {
  const house = await startFake();
  const { page, faults } = await visit(browser, house.url, { width: 390 });
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill('Bản sao gồm gì?');
  await page.getByRole('textbox', { name: 'Câu hỏi' }).press('Enter');
  const conclusion = page.locator('so-tay-answer .conclusion');
  await conclusion.waitFor();
  const items = conclusion.locator('.statements .statements > li');
  expect((await items.allInnerTexts()).map(squeezed)).toEqual([
    'a) Bản sao từ thẻ gốc do thư viện cấp xã giữ; 2',
    'b) Bản sao từ thẻ gốc do thư viện nơi khác cấp, khi người yêu cầu xuất trình thẻ gốc còn nguyên vẹn. 3',
  ]);
  expect(await conclusion.locator('.mark').allInnerTexts()).toEqual(['1', '2', '3', '4', '5']);
  expect(await conclusion.locator('.badge').allInnerTexts()).toEqual(['✓ Còn hiệu lực']);
  expect(await seriousFaults(page)).toEqual([]);
  await items.getByRole('button', { name: '2: điểm a khoản 1 Điều 5' }).click();
  await page.getByRole('dialog', { name: 'Đọc điều khoản' }).waitFor();
  expect(faults).toEqual([]);
  await house.close();
});

it('shows the start of a long question, and all of it on demand', async () => {
  const house = await startFake();
  const { page } = await visit(browser, house.url, { width: 390 });
  const long = `${'Ghe câu neo tại bến thì sao. '.repeat(40)}Ai cấp bản sao thẻ thư viện?`;
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(long);
  await page.getByRole('textbox', { name: 'Câu hỏi' }).press('Enter');
  await page.locator('so-tay-answer').waitFor();
  const heading = page.getByRole('heading', { level: 2, name: /Ghe câu/u });
  expect((await heading.innerText()).length).toBeLessThan(280);
  expect(await page.getByText(long).isVisible()).toBe(false);
  await page.getByText('Xem cả câu hỏi').click();
  expect(await page.getByText(long).isVisible()).toBe(true);
  await house.close();
});
