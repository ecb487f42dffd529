import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSettings, settingsSchema } from './settings.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

it('works with nothing set: embedded index, no model, loopback only', () => {
  expect(readSettings({ OPENAI_API_KEY: '' })).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    dataDir: './indexes',
  });
  expect(readSettings({}).openai).toBeUndefined();
});

it('names every wrong variable and hides its value', () => {
  expect(() => readSettings({ PORT: 'tám', LOG_LEVEL: 'secret' })).toThrow(
    /^Wrong or missing: PORT, LOG_LEVEL$/u,
  );
});

it('refuses half of the endpoint group', () => {
  expect(() => readSettings({ OPENAI_MODEL: 'm' })).toThrow(/OPENAI_BASE_URL, OPENAI_API_KEY/u);
  expect(() =>
    readSettings({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API_KEY: 'k' }),
  ).toThrow(/OPENAI_MODEL/u);
});

it('takes a whole endpoint group', () => {
  const { openai } = readSettings({
    OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    OPENAI_API_KEY: 'k',
    OPENAI_MODEL: 'm',
  });
  expect(openai).toMatchObject({ baseUrl: 'http://127.0.0.1:1/v1', apiKey: 'k', model: 'm' });
});

it('keeps .env.example in step with the schema: names, order, purpose and default', () => {
  const rows = Object.entries(settingsSchema.shape).map(([name, type]) => {
    const fallback = type.safeParse(undefined).data;
    const purpose = type.meta()?.['purpose'];
    return `# ${String(purpose)}.\n${name}=${typeof fallback === 'object' ? '' : (fallback ?? '')}`;
  });
  expect(example.split('\n\n').slice(1).join('\n\n').trim()).toBe(rows.join('\n\n'));
});

it('takes a daily cost only with the prices that it is counted by', () => {
  const money = { OPENAI_DAILY_COST: '5', OPENAI_INPUT_PRICE: '1' };
  expect(() => readSettings(money)).toThrow('OPENAI_OUTPUT_PRICE');
});

it('serves under the name of its public address, which has no path', () => {
  const { publicUrl, hosts } = readSettings({ SO_TAY_PUBLIC_URL: 'https://so-tay.example.vn/' });
  expect(publicUrl).toBe('https://so-tay.example.vn/');
  expect(hosts).toContain('so-tay.example.vn');
  for (const wrong of ['so-tay.example.vn', 'https://a.example/so-tay', 'ftp://a.example']) {
    expect(() => readSettings({ SO_TAY_PUBLIC_URL: wrong })).toThrow('SO_TAY_PUBLIC_URL');
  }
});
