import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { first, kept, second } from '../fixtures/fictional-amendments.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct } from '../fixtures/whole-product.ts';
import { openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { builtPage } from './serve.ts';

const house = openHouse(async () => {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ kept, first, second })) {
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  await product.ingest([folder], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
  const pageFolder = await builtPage();
  const app = createApp(product.services, { log: () => undefined, pageFolder });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const close = async () => {
    await server.close();
    await product.close();
  };
  return { ...server, close };
});

/** The panel at a provision that an answer of 1 August 2024 cites. */
async function opened(
  question: string,
  size: { readonly width?: number; readonly height?: number } = {},
) {
  const { page, faults } = await visit(house.browser, house.url, size);
  await page.getByRole('button', { name: 'Tôi đã hiểu' }).click();
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(question);
  await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
  const citation = page
    .locator('so-tay-answer .citations > li')
    .first()
    .getByRole('button')
    .first();
  await citation.click();
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.getByRole('heading', { level: 2 }).waitFor();
  return { page, panel, faults, day: panel.getByLabel('Xem theo ngày') };
}

/** Type of the field that has the focus, looked for through all shadow roots. */
const focusedType = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.type;
})()`;

const wordingOn = (panel: Locator, day: string) =>
  panel.getByRole('heading', { name: `Lời văn tính đến ${day}` });

it('shows status and wording of the day that is chosen, the focus where it was', async () => {
  const { page, panel, faults, day } = await opened(
    'tính đến 1/8/2024, ai cấp thẻ thư viện thử cho người cư trú?',
  );
  expect(await day.inputValue()).toBe('2024-08-01');
  expect(await panel.getByText('Ủy ban nhân dân cấp huyện cấp thẻ').isVisible()).toBe(true);
  expect(await panel.getByText('Lời văn tính đến').count()).toBe(0);

  await day.focus();
  await day.fill('2024-06-30');
  await panel.getByText('Chưa có hiệu lực').waitFor();
  await day.fill('2025-07-01');
  await wordingOn(panel, '01/07/2025').waitFor();
  const wording = panel.getByRole('region', { name: 'Lời văn tính đến' });
  expect(await wording.innerText()).toContain('Ủy ban nhân dân cấp xã cấp thẻ');
  expect(await wording.innerText()).toContain('a1) Người lao động trên địa bàn;');
  expect(await wording.innerText()).not.toContain('10.000 đồng');
  expect(await page.evaluate(focusedType)).toBe('date');
  expect(await seriousFaults(page)).toEqual([]);

  await day.fill('2026-03-01');
  await wordingOn(panel, '01/03/2026').waitFor();
  expect(await wording.innerText()).toContain('giá trị 12 năm');
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each([
  [1_280, 800],
  [360, 740],
  [320, 256],
])('says the status of the day beside it, in view and aloud, at %i × %i', async (width, height) => {
  const { page, panel, day } = await opened(
    'tính đến 1/8/2024, ai cấp thẻ thư viện thử cho người cư trú?',
    { width, height },
  );
  const status = panel.locator('.day').getByRole('status');
  await expect
    .poll(() => status.innerText())
    .toMatch(/^01\/08\/2024:.*có hiệu lực từ 01\/07\/2024/su);
  await panel.locator('.scroll').evaluate((text) => text.scrollTo(0, text.scrollHeight));
  await day.fill('2024-06-30');
  await expect.poll(() => status.innerText()).toMatch(/^30\/06\/2024:.*Chưa có hiệu lực/su);
  const box = await status.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.context().close();
});

it('leads from a change to the clause that made it, and back', async () => {
  const { page, panel, day } = await opened('tính đến 1/8/2025, ai cấp thẻ thư viện thử?');
  await day.fill('2025-08-01');
  const changes = panel.getByRole('region', { name: 'Các thay đổi' });
  await changes.waitFor();
  expect(await changes.innerText()).toContain('Bãi bỏ: khoản 3 Điều 1, từ 01/07/2025, theo');
  await changes
    .getByRole('button', { name: /^điểm b khoản 1 Điều 1/ })
    .first()
    .click();
  await panel.getByRole('heading', { name: /^điểm b khoản 1 Điều 1 Nghị định 9932/ }).waitFor();
  expect(await day.inputValue()).toBe('2025-08-01');
  await panel.getByRole('button', { name: 'Quay lại' }).click();
  await panel.getByRole('heading', { name: /Nghị định 9931/ }).waitFor();
  await page.context().close();
});

it('puts the kept text and the amendment beside each other on a narrow screen too', async () => {
  const { page, panel, day } = await opened(
    'tính đến 1/8/2024, việc gia hạn thẻ thư viện thử thực hiện trong bao lâu?',
    { width: 360, height: 740 },
  );
  await day.fill('2026-03-01');
  await panel.getByText('Chưa ghép được thành một lời văn').waitFor();
  expect(await panel.getByRole('region', { name: 'Lời văn của bản gốc' }).innerText()).toContain(
    'gia hạn một lần',
  );
  expect(await panel.getByRole('region', { name: 'Điều khoản sửa đổi' }).innerText()).toContain(
    '“nhiều lần”',
  );
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.context().close();
});

it('says in words what is wrong with a day, and goes on with the next', async () => {
  const { page, panel, day } = await opened('tính đến 1/8/2024, ai cấp thẻ thư viện thử?');
  await day.fill('1800-01-01');
  await day.blur();
  await panel.getByText('Hãy chọn một ngày từ 02/09/1945 đến 31/12/2100.').waitFor();
  await page.route('**/api/provisions/**', (route) => route.abort());
  await day.fill('2025-07-02');
  await panel.getByText('Không kết nối được với máy chủ.').waitFor();
  await page.unroute('**/api/provisions/**');
  await day.fill('2025-07-03');
  await wordingOn(panel, '03/07/2025').waitFor();
  expect(await panel.getByRole('alert').allInnerTexts()).toEqual([]);
  await page.context().close();
});
