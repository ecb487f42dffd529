import { expect, it } from 'vitest';
import { openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

/** A page with the answer to a question. */
async function asked(question: string, width = 1_280) {
  const { page, faults } = await visit(house.browser, house.url, { width });
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill(question);
  await box.press('Enter');
  await page.locator('so-tay-answer .outcome').first().waitFor();
  return { page, faults };
}

it('files a petition from an answer without a basis, after showing what is sent', async () => {
  const { page, faults } = await asked('Giá vé máy bay?');
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  const form = page.locator('so-tay-petition form');
  expect(await form.innerText()).toContain('Giá vé máy bay?');
  expect(await seriousFaults(page)).toEqual([]);
  await form.getByRole('textbox', { name: /^Xã\/phường/ }).fill('xã Ia Grai');
  await form.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByText('Đã ghi kiến nghị gửi Sở Thử nghiệm').waitFor();
  expect(await page.locator('so-tay-petition .filed').innerText()).toContain(
    'tổng hợp thứ Năm 26/11/2099. 2 lượt hỏi cùng nội dung',
  );
  await page.reload();
  await page.getByText('Đã ghi kiến nghị gửi Sở Thử nghiệm').waitFor();
  expect(await page.locator('so-tay-petition .filed').innerText()).toContain(
    'tổng hợp thứ Năm 26/11/2099. 2 lượt hỏi cùng nội dung',
  );
  expect(await page.getByRole('button', { name: 'Gửi kiến nghị' }).count()).toBe(0);
  expect(await page.evaluate('sessionStorage["so-tay:petitions"]')).not.toContain('vé máy bay');
  expect(faults).toEqual([]);
});

it('has what was written again after a reload, until it is filed or given up', async () => {
  const { page, faults } = await asked('Giá vé máy bay?');
  const note = page.getByRole('textbox', { name: /^Lời thêm/ });
  const kept = () => page.evaluate('sessionStorage["so-tay:petition-drafts"]');
  const open = page.getByRole('button', { name: 'Gửi kiến nghị' });
  await open.click();
  await note.fill('Cần cho người dân ở xa.');
  await page
    .getByRole('textbox', { name: /^Xã\/phường/ })
    .last()
    .fill('xã Ia Grai');
  await page.reload();
  await expect.poll(() => note.inputValue()).toBe('Cần cho người dân ở xa.');
  await page.getByRole('button', { name: 'Thôi' }).click();
  expect(await kept()).toBeUndefined();
  await open.click();
  expect(await note.inputValue()).toBe('');
  await note.fill('Cần sớm.');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByText('Đã ghi kiến nghị gửi Sở Thử nghiệm').waitFor();
  expect(await kept()).toBeUndefined();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('forgets what was written for a petition with its conversation', async () => {
  const { page } = await asked('Giá vé máy bay?');
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  await page.getByRole('textbox', { name: /^Lời thêm/ }).fill('Cần sớm.');
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await expect
    .poll(() => page.evaluate('sessionStorage["so-tay:petition-drafts"]'))
    .toBeUndefined();
  await page.context().close();
});

it('forgets a petition with its conversation', async () => {
  const { page } = await asked('Giá vé máy bay?');
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByText('Đã ghi kiến nghị gửi Sở Thử nghiệm').waitFor();
  await page.getByRole('button', { name: 'Cuộc hỏi mới' }).click();
  await expect.poll(() => page.evaluate('sessionStorage["so-tay:petitions"]')).toBeUndefined();
  await page.context().close();
});

it('offers none where the answer has its basis', async () => {
  const { page } = await asked('Ai cấp bản sao thẻ thư viện?');
  expect(await page.getByRole('button', { name: 'Gửi kiến nghị' }).count()).toBe(0);
});

it('fits a narrow window', async () => {
  const { page } = await asked('Lệ phí cấp bản sao?', 360);
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  await page.locator('so-tay-petition form').waitFor();
  expect(await overflow(page)).toBe(0);
});
