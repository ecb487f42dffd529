import { expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { openHouse, overflow, seriousFaults, visit } from './browser.ts';
import { fakeServices } from './fake-services.ts';
import { serveFake } from './serve.ts';

const house = openHouse(serveFake);

it('tells a reader in Vietnamese that no such page exists, and leads home', async () => {
  const { page, faults } = await visit(house.browser, `${house.url}/khong-co-trang`, {
    width: 360,
  });
  await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Câu hỏi' }).count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Về trang hỏi đáp' }).click();
  await page.getByRole('textbox', { name: 'Câu hỏi' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each(['/', '/kiem-tra/', '/thu-tuc/1.990101/'])('has a page at %s', async (path) => {
  const { page } = await visit(house.browser, `${house.url}${path}`);
  const work = page.locator('so-tay-conversation, so-tay-draft-check, so-tay-procedure');
  await expect.poll(() => work.count()).toBe(1);
  await page.context().close();
});

const readers = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

it.each([
  ['a browser', '/khong-co-trang', readers, 404, 'text/html'],
  ['a browser that wants a file', '/assets/khong-co.js', readers, 404, 'text/html'],
  ['a program that takes anything', '/khong-co-trang', { accept: '*/*' }, 404, 'application/json'],
  ['a program', '/khong-co-trang', { accept: 'application/json' }, 404, 'application/json'],
  ['a browser at the API', '/api/answers/khong-co', readers, 404, 'application/json'],
] as const)('answers %s at %s', async (_who, path, headers, status, type) => {
  const response = await fetch(`${house.url}${path}`, { headers });
  expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(response.headers.get('content-type')).toContain(type);
});

it('answers what is sent to an unknown address with JSON', async () => {
  const response = await fetch(`${house.url}/khong-co-trang`, {
    method: 'POST',
    headers: readers,
  });
  expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
});

it('says in Vietnamese how the page is built where it is not, and answers programs', async () => {
  const app = createApp(fakeServices(), { log: () => undefined });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const { page, faults } = await visit(house.browser, server.url, { width: 360 });
  await page.getByText('Trang hỏi đáp chưa được dựng.').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('npm run build:web');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await (await fetch(`${server.url}/api/status`)).json()).toMatchObject({ documents: 12 });
  expect(await (await fetch(server.url)).json()).toMatchObject({ code: 'NOT_FOUND' });
  expect(faults).toEqual([]);
  await page.context().close();
  await server.close();
});
