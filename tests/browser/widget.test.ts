import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Listening } from '../../src/http/listen.ts';
import { launchBrowser, overflow, seriousFaults, visit } from './browser.ts';
import { serveFake } from './serve.ts';

let browser: Browser;
let server: Listening;
let portal: Server;
let portalUrl: string;

/** A foreign portal: its own type size, colours and rules, one script tag of ours. */
const html = (api: string, body: string) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng một cửa</title>
<meta name="viewport" content="width=device-width">
<style>html{font-size:10px} button{display:none!important} *{color:red}</style></head>
<body><h1>Cổng một cửa</h1>${body}<script src="${api}/widget.js" data-api="${api}"></script></body></html>`;

beforeAll(async () => {
  let api = '';
  portal = createServer((request, response) => {
    const body = request.url === '/inline' ? '<so-tay-widget></so-tay-widget>' : '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html(api, body));
  });
  await new Promise<void>((resolve) => {
    portal.listen(0, '127.0.0.1', resolve);
  });
  portalUrl = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  [browser, server] = await Promise.all([
    launchBrowser(),
    serveFake({}, { widgetOrigins: [portalUrl] }),
  ]);
  api = server.url;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  portal.close();
});

it('opens from one script tag in another site, answers and opens a citation', async () => {
  const { page, faults } = await visit(browser, portalUrl, { allowed: [server.url] });
  await page.getByRole('button', { name: 'Hỏi Sổ Tay' }).click();
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill('Ai cấp bản sao?');
  await box.press('Enter');
  await page.getByRole('heading', { name: 'Kết luận' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const steps = await page.evaluate('history.length');
  await page
    .getByRole('button', { name: 'khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP' })
    .first()
    .click();
  const panel = page.getByRole('dialog', { name: 'Đọc điều khoản' });
  await panel.locator('mark').first().waitFor();
  // The history is the site's own.
  expect(await page.evaluate('history.length')).toBe(steps);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await page.getByRole('button', { name: 'Hỏi Sổ Tay' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('stands where the site wrote its element, in its own colours and sizes', async () => {
  const { page } = await visit(browser, `${portalUrl}/inline`, {
    allowed: [server.url],
    width: 360,
    height: 740,
  });
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  expect(await box.getAttribute('placeholder')).toBe('Viết câu hỏi…');
  await box.fill('Lệ phí bao nhiêu?');
  await box.press('Enter');
  expect(await box.getAttribute('placeholder')).toBe('Hỏi tiếp…');
  const conclusion = page.locator('so-tay-answer .conclusion li');
  await conclusion.waitFor();
  const style = await conclusion.evaluate((element) => {
    const { color, fontSize } = Reflect.get(globalThis, 'getComputedStyle')(element);
    return [color, fontSize];
  });
  expect(style).toEqual(['rgb(29, 39, 51)', '18.5008px']);
  expect(await page.getByRole('button', { name: 'Hỏi Sổ Tay' }).count()).toBe(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.context().close();
});

it('opens the page of an answer to print it, for the site is not ours to print', async () => {
  const { page } = await visit(browser, `${portalUrl}/inline`, { allowed: [server.url] });
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill('Ai cấp bản sao?');
  await box.press('Enter');
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'In', exact: true }).click();
  const stored = await opened;
  await stored.getByRole('heading', { name: 'Kết luận' }).waitFor();
  expect(stored.url()).toBe(`${server.url}/tra-loi/fake-answered`);
  await page.context().close();
});

it('gets no answer in a site that was not allowed', async () => {
  const stranger = portalUrl.replace('127.0.0.1', 'localhost');
  const { page } = await visit(browser, stranger, { allowed: [server.url] });
  await page.getByRole('button', { name: 'Hỏi Sổ Tay' }).click();
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  await box.fill('Ai cấp bản sao?');
  await box.press('Enter');
  await expect.poll(() => page.getByText('Không kết nối được với máy chủ.').count()).toBe(1);
  await page.context().close();
});
