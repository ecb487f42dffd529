import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { provisionPermalink } from '../../src/domain/permalink.ts';
import { askInTurn, openHouse, visit } from './browser.ts';
import { clause1 } from './fake-law.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);
const phone = { width: 390, height: 740 };

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Đọc điều khoản' });

/** Opens the first citation of the page. */
async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: clause1.label, exact: true }).first().click();
  await sheetOf(page).locator('mark').first().waitFor();
}

/** A phone that came from the check of a draft and got an answer. */
async function asked() {
  const visited = await visit(house.browser, `${house.url}/kiem-tra`, phone);
  await visited.page.goto(house.url);
  await askInTurn(visited.page, 'Ai cấp bản sao?');
  return visited;
}

const closings = {
  Back: (page: Page) => page.goBack(),
  'its button': (page: Page) => sheetOf(page).getByRole('button', { name: 'Đóng' }).click(),
  Escape: (page: Page) => page.keyboard.press('Escape'),
  'a reload': (page: Page) => page.reload(),
};

it.each(Object.entries(closings))(
  'closes the sheet by %s, and Back then leads where it led before',
  async (_name, close) => {
    const { page, faults } = await asked();
    for (let times = 0; times < 2; times += 1) {
      await openSheet(page);
      await close(page);
      await sheetOf(page).waitFor({ state: 'hidden' });
      await page.locator('so-tay-answer').waitFor();
      await page.waitForFunction('history.state === null');
    }
    await page.goBack();
    await page.waitForURL(`${house.url}/kiem-tra`);
    await page.goForward();
    await page.locator('so-tay-answer').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

it('keeps a checked draft when Back closes the sheet over it', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`, phone);
  const draft = page.getByRole('textbox', { name: 'Dự thảo' });
  await draft.fill('Căn cứ khoản 2 Điều 5 Nghị định 9901/2099/NĐ-CP.');
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page
    .getByRole('button', { name: /Điều 5 Nghị định 9901/u })
    .first()
    .click();
  await sheetOf(page).getByRole('heading', { level: 2 }).waitFor();
  await page.goBack();
  await sheetOf(page).waitFor({ state: 'hidden' });
  expect(await draft.inputValue()).toContain('9901/2099/NĐ-CP');
  await page.context().close();
});

it('adds no step to the way back from a link that opens a provision', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`, phone);
  await page.goto(provisionPermalink(house.url, clause1.address));
  await sheetOf(page).getByRole('heading', { level: 2 }).waitFor();
  await page.goBack();
  expect(page.url()).toBe(`${house.url}/kiem-tra`);
  await page.context().close();
});
