import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import { askInTurn, openHouse, visit } from './browser.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

/** A page whose print dialog stays open: what it holds then is what would be printed. */
async function asked(...questions: readonly string[]): Promise<Page> {
  const { page } = await visit(house.browser, house.url);
  await page.evaluate('window.print = () => window.dispatchEvent(new Event("beforeprint"))');
  await askInTurn(page, ...questions);
  return page;
}

/** Words of the page as they are printed; `innerText` alone would end at a shadow root. */
async function printedWords(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const parts = page.locator('h2, article, so-tay-answer-actions div, form, .another a, footer p');
  return (await parts.filter({ visible: true }).allInnerTexts()).join('\n');
}

const today = dayInVietnam(new Date()).split('-').toReversed().join('/');

it('prints the one answer alone, with what it is, its day and its address', async () => {
  const page = await asked('Ai cấp bản sao?', 'Lệ phí bao nhiêu?', 'Giá vé máy bay?');
  await page.getByRole('button', { name: 'In', exact: true }).nth(1).click();
  const words = await printedWords(page);
  expect(words).toContain('Lệ phí bao nhiêu?');
  expect(words).toContain('tài liệu minh họa');
  expect(words).toContain('công cụ trí tuệ nhân tạo (AI), không phải ý kiến pháp lý');
  expect(words).toContain(`In ngày ${today}; đọc tại ${house.url}/tra-loi/fake-partial`);
  for (const other of ['Ai cấp bản sao?', 'Giá vé máy bay?', 'Tính đến hôm nay', 'Sao chép']) {
    expect(words).not.toContain(other);
  }
  await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
  await expect.poll(() => printedWords(page)).toContain('Ai cấp bản sao?');
  await page.context().close();
});

it('prints each line of a list on its own, with the number of its basis', async () => {
  const page = await asked('Bản sao gồm gì?');
  await page.getByRole('button', { name: 'In', exact: true }).click();
  const lines = (await printedWords(page)).split('\n').map((line) => line.trim());
  expect(lines).toContain('a) Bản sao từ thẻ gốc do thư viện cấp xã giữ; 2');
  expect(lines.filter((line) => line.startsWith('điểm a khoản 1 Điều 5'))).toHaveLength(1);
  await page.context().close();
});

it('prints the page of a stored answer with what it is, its day and its address', async () => {
  const first = await asked('Ai cấp bản sao?');
  await first.context().close();
  const { page } = await visit(house.browser, `${house.url}/tra-loi/fake-answered`);
  await page.locator('so-tay-answer').waitFor();
  const words = await printedWords(page);
  expect(words).toContain('Ai cấp bản sao?');
  expect(words).toContain('không phải ý kiến pháp lý');
  expect(words).toContain('Đang dùng tài liệu minh họa');
  expect(words).toContain(`In ngày ${today}; đọc tại ${house.url}/tra-loi/fake-answered`);
  expect(words).not.toContain('Hỏi câu khác');
  await page.context().close();
});
