import { expect, it } from 'vitest';
import { openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

const draft = 'Theo khoản 2 Điều 5 Nghị định 9901/2099/NĐ-CP, thời hạn là 5 ngày.';

it('is reached from the first page and shows each fault beside the text of the law', async () => {
  const { page, faults } = await visit(house.browser, house.url);
  await page.getByRole('link', { name: 'Kiểm tra dự thảo' }).click();
  await page.getByRole('textbox', { name: 'Dự thảo' }).fill(draft);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();

  const wrong = page.locator('.citations > li').first();
  await wrong.getByText('Trích sai').waitFor();
  expect(await wrong.innerText()).toContain('điều khoản ghi 1 ngày làm việc');
  expect(await wrong.locator('blockquote').first().innerText()).toBe(draft);
  expect(await seriousFaults(page)).toEqual([]);

  await wrong.getByRole('button').click();
  await page.getByRole('dialog', { name: 'Đọc điều khoản' }).getByRole('heading').first().waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('checkbox', { name: 'Ẩn các trích dẫn đúng' }).check();
  expect(await page.locator('.citations > li').count()).toBe(1);
  expect(faults).toEqual([]);
});

it('leads from each count to the first citation of its kind', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`);
  await page.getByRole('textbox', { name: 'Dự thảo' }).fill(draft);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Ẩn các trích dẫn đúng' }).check();
  for (const [count, kind] of [
    ['1 Trích sai', 'misquoted'],
    ['1 Đúng', 'right'],
  ] as const) {
    await page.getByRole('button', { name: count, exact: true }).click();
    const first = page.locator(`.citations > li.${kind}:focus`);
    await first.waitFor();
    expect(await first.count()).toBe(1);
  }
});

it('says the chosen day as officers write it, and holds the draft against it', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`);
  await page.getByRole('textbox', { name: 'Dự thảo' }).fill(draft);
  await page.getByLabel('Tính đến ngày').fill('2099-06-01');
  expect(await page.locator('label', { hasText: 'Tính đến ngày' }).innerText()).toContain(
    '01/06/2099',
  );
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Đối chiếu tại ngày 01/06/2099').waitFor();
});

it('says what is missing before it sends an empty draft', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  expect(await page.getByRole('alert').innerText()).toBe('Hãy dán dự thảo trước khi kiểm tra.');
});

it('has the draft again after a reload, until it is removed', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`);
  const box = page.getByRole('textbox', { name: 'Dự thảo' });
  await box.fill(draft);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.locator('.citations > li').first().waitFor();
  await page.reload();
  await expect.poll(() => box.inputValue()).toBe(draft);
  await box.fill('');
  await page.reload();
  await box.waitFor();
  expect(await box.inputValue()).toBe('');
});

it('fits a narrow window', async () => {
  const { page } = await visit(house.browser, `${house.url}/kiem-tra`, { width: 360 });
  await page.getByRole('textbox', { name: 'Dự thảo' }).fill(draft);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.locator('.citations > li').first().waitFor();
  expect(await overflow(page)).toBe(0);
});
