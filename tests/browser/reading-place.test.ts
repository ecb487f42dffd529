import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askInTurn, openHouse, visit } from './browser.ts';
import { clause1 } from './fake-law.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

const questions = ['Ai cấp bản sao?', 'Lệ phí bao nhiêu?', 'Nộp ở đâu?', 'Mấy ngày?'];

/** The first citation of an answer in the middle of a long conversation. */
async function citationOf(page: Page): Promise<Locator> {
  await askInTurn(page, ...questions);
  const answer = page.locator('so-tay-answer').nth(1);
  return answer.getByRole('button', { name: clause1.label, exact: true }).first();
}

const topOf = async (one: Locator) => Math.round((await one.boundingBox())?.y ?? Number.NaN);

it.each([
  [1_280, 800],
  [1_440, 900],
])('leaves the sentence that is read where it is at %i × %i', async (width, height) => {
  const { page, faults } = await visit(house.browser, house.url, { width, height });
  const citation = await citationOf(page);
  await citation.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  const top = await topOf(citation);
  await citation.click();
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.locator('mark').first().waitFor();
  expect(await topOf(citation)).toBeCloseTo(top, -1);
  expect(await topOf(panel)).toBeLessThan(height / 4);
  await panel.getByRole('button', { name: 'Đóng' }).click();
  await panel.waitFor({ state: 'hidden' });
  await page.locator('so-tay-conversation:not([reading])').waitFor();
  expect(await topOf(citation)).toBeCloseTo(top, -1);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('stays at what is read when that is no longer the cited sentence', async () => {
  const { page } = await visit(house.browser, house.url);
  const citation = await citationOf(page);
  await citation.click();
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.locator('mark').first().waitFor();
  const later = page.locator('so-tay-answer').last().locator('.outcome');
  await later.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  const top = await topOf(later);
  await page.keyboard.press('Escape');
  await page.locator('so-tay-conversation:not([reading])').waitFor();
  expect(await topOf(later)).toBeCloseTo(top, -1);
  await page.context().close();
});
