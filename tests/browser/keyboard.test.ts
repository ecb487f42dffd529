import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { clause1 } from './fake-law.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

/** Text, or else name, of what has the focus, looked for through all shadow roots. */
const focused = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.id || active?.textContent?.trim() || active?.localName || '';
})()`;

async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press(key);
    if ((await page.evaluate(focused)) === name) return;
  }
  throw new Error(`40 steps of ${key} did not reach "${name}"`);
}

it('asks, opens a citation, closes it and goes on, with the keyboard alone', async () => {
  const { page } = await visit(house.browser, house.url);
  await tabTo(page, 'Tới ô đặt câu hỏi');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(focused)).toBe('question');
  await page.keyboard.type('Ai cấp');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('bản sao?');
  await page.keyboard.press('Enter');
  await page.locator('so-tay-answer').waitFor();
  expect(await page.evaluate(focused)).toBe('question');

  await tabTo(page, clause1.label, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await panel.locator('mark').waitFor();
  await page.waitForFunction(`${focused} === ${JSON.stringify(clause1.label)}`);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await page.evaluate(focused)).toBe(clause1.label);
  await page.context().close();
});

it('keeps the focus inside the reading panel where it covers the page', async () => {
  const { page } = await visit(house.browser, house.url, { width: 360, height: 740 });
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill('Ai cấp bản sao?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: clause1.label, exact: true }).first().click();
  const panel = page.getByRole('dialog');
  await panel.locator('mark').first().waitFor();
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).not.toBe('question');
  }
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await page.context().close();
});

it('tells a screen reader that it searches and what it found', async () => {
  const { page } = await visit(house.browser, house.url);
  const status = page.locator('so-tay-conversation').getByRole('status').first();
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill('câu hỏi chậm');
  await page.keyboard.press('Enter');
  await status.getByText('Đang tìm câu trả lời').waitFor({ state: 'attached' });
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill('Ai cấp bản sao?');
  await page.keyboard.press('Enter');
  await expect.poll(() => status.innerText()).toMatch(/^Trả lời\. Ủy ban nhân dân cấp xã/);
  await page.context().close();
});

it('does not send half a syllable of a Vietnamese input method', async () => {
  const { page } = await visit(house.browser, house.url);
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill('Ai cấp');
  await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(await page.locator('so-tay-conversation .turn').count()).toBe(0);
  await page.context().close();
});

it('says why an empty question is not sent', async () => {
  const { page } = await visit(house.browser, house.url);
  await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
  await page.getByRole('alert').getByText('Hãy viết câu hỏi trước khi gửi.').waitFor();
  expect(await page.evaluate(focused)).toBe('question');
  await page.context().close();
});
