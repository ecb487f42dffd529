import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createApp, type AppOptions } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import { reviewViewSchema } from '../../src/http/review-schema.ts';
import { fakeServices } from '../browser/fake-services.ts';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

const key = 'khoa-quan-tri-thu-nghiem';
const review = '/api/reviews/00c0ffee00c0ffee';
const bearer = { authorization: `Bearer ${key}` };

type Sent = { readonly status: number; readonly body: unknown };

/** The app over fakes; `send` sets any header, Host too, as a browser would for a foreign name. */
async function start(options: Partial<AppOptions> = {}) {
  const app = createApp(fakeServices(), { log: () => undefined, ...options });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  open.push(server);
  const send = (
    path: string,
    { method = 'GET', headers = {}, body = '' }: Record<string, unknown> & { body?: string } = {},
  ) =>
    new Promise<Sent>((resolve, reject) => {
      const sent = request(
        `${server.url}${path}`,
        {
          method: String(method),
          headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown }),
          );
        },
      );
      sent.on('error', reject).end(body);
    });
  return { send };
}

const approve = (
  headers: Record<string, string>,
  corrections: object = { number: '1/QĐ-UBND' },
) => ({
  method: 'POST',
  headers,
  body: JSON.stringify({ by: 'Người duyệt', corrections }),
});

it.each(['localhost', '127.0.0.1:8080', '[::1]:8080', '192.0.2.7', 'so-tay.localhost'])(
  'serves under the name %s',
  async (host) => {
    const { send } = await start();
    expect((await send('/api/status', { headers: { host } })).status).toBe(200);
  },
);

it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example'])(
  'refuses a page that points its own name "%s" at this machine',
  async (host) => {
    const { send } = await start();
    expect(await send('/api/status', { headers: { host } })).toMatchObject({
      status: 421,
      body: { code: 'HOST_REFUSED' },
    });
  },
);

it('serves under the names that the office configured', async () => {
  const { send } = await start({ hosts: ['so-tay.xa.example.vn'] });
  const headers = { host: 'So-Tay.xa.example.vn:443' };
  expect((await send('/api/status', { headers })).status).toBe(200);
});

it('changes nothing for a page of another site', async () => {
  const { send } = await start({ adminKey: key, hosts: ['so-tay.example.vn'] });
  const from = (origin: string) => send(`${review}/approve`, approve({ ...bearer, origin }));
  expect(await from('https://evil.example')).toMatchObject({
    status: 403,
    body: { code: 'ORIGIN_REFUSED' },
  });
  expect((await from('null')).status).toBe(403);
  expect((await from('https://so-tay.example.vn')).status).toBe(200);
});

it.each([
  ['GET', '/api/reviews'],
  ['GET', review],
  ['POST', `${review}/approve`],
  ['POST', `${review}/reject`],
])('says how to review when no key is set: %s %s', async (method, path) => {
  const { send } = await start();
  const { status, body } = await send(path, { method, headers: bearer });
  expect(status).toBe(403);
  expect(body).toMatchObject({
    code: 'ADMIN_KEY_UNSET',
    message: expect.stringMatching(/so-tay review.*SO_TAY_ADMIN_KEY/u) as string,
  });
});

it.each([{}, { authorization: `Bearer ${key}x` }, { authorization: key }])(
  'refuses to review with %o',
  async (headers) => {
    const { send } = await start({ adminKey: key });
    expect(await send('/api/reviews', { headers })).toMatchObject({
      status: 401,
      body: { code: 'ADMIN_KEY_WRONG' },
    });
  },
);

it('lists, shows, approves and rejects for who holds the key', async () => {
  const { send } = await start({ adminKey: key });
  const listed = await send('/api/reviews', { headers: bearer });
  expect(listed.body).toMatchObject({ reviews: [{ reasons: [{ code: 'NUMBER_MISSING' }] }] });
  const shown = await send(review, { headers: bearer });
  expect(reviewViewSchema.parse(shown.body).fileName).toBe('ban-ky-so.pdf');
  expect(await send(`${review}/approve`, approve(bearer))).toMatchObject({
    status: 200,
    body: { outcome: 'accepted' },
  });
  const rejection = { method: 'POST', headers: bearer, body: '{"reason":"bản nháp"}' };
  expect(await send(`${review}/reject`, rejection)).toMatchObject({
    body: { outcome: 'rejected' },
  });
});

it('says what is wrong with an approval, and what it is about', async () => {
  const { send } = await start({ adminKey: key });
  expect(await send('/api/reviews/khong-co', { headers: bearer })).toMatchObject({
    status: 404,
    body: { code: 'REVIEW_NOT_FOUND' },
  });
  expect(await send(`${review}/approve`, approve(bearer, {}))).toMatchObject({
    status: 422,
    body: {
      code: 'REVIEW_NUMBER_MISSING',
      message: expect.stringMatching(
        /; hãy điền số, ký hiệu\. Cụ thể: ban-ky-so\.pdf\.$/u,
      ) as string,
    },
  });
  const unsigned = { method: 'POST', headers: bearer, body: '{}' };
  expect(await send(`${review}/approve`, unsigned)).toMatchObject({
    status: 400,
    body: { code: 'REQUEST_INVALID' },
  });
});
