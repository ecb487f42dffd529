import { expect, it } from 'vitest';
import { answerPermalink, provisionPermalink } from '../../src/domain/permalink.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

it.each([1_280, 360])('opens a provision on its day, marked, at %i px', async (width) => {
  const link = provisionPermalink(house.url, '9901-2099-nd-cp/d5/k1/b', '2099-11-22');
  const { page, faults } = await visit(house.browser, link, { width });
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.getByRole('heading', { level: 2 }).waitFor();
  expect(await panel.getByLabel('Xem theo ngày').inputValue()).toBe('2099-11-22');
  expect(await panel.locator('mark').first().innerText()).toMatch(/^b\) Bản sao từ thẻ gốc/u);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('says so when the provision of a link is not held', async () => {
  const { page } = await visit(house.browser, provisionPermalink(house.url, '9909-2099-nd-cp/d1'));
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  expect(await panel.getByRole('alert').first().innerText()).toBe(
    'Không có điều, khoản này trong kho.',
  );
  expect(await panel.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  await page.context().close();
});

it('opens a stored answer at the citation that its link names', async () => {
  const asked = await fetch(`${house.url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"question":"Ai cấp bản sao thẻ thư viện?"}',
  });
  const { id, conditions } = (await asked.json()) as Answer;
  const address = conditions[0]?.citations[0]?.address ?? '';
  const { page, faults } = await visit(house.browser, answerPermalink(house.url, id, address));
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.getByRole('heading', { level: 2, name: /^điểm b khoản 1 Điều 5/u }).waitFor();
  expect(await panel.locator('mark').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
