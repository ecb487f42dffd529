import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Listening } from '../../src/http/listen.ts';

/** Where Debian, Ubuntu, Fedora, Alpine and macOS put it; `CHROMIUM_PATH` comes first. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the Chromium of this machine; a machine without one fails the test with what to do. */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  const executablePath = [given, ...usualPlaces].find((path) => path && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A browser and a server for the tests of one file; both are there once its tests run. */
export type House = { readonly browser: Browser; readonly url: string };

/** Opens browser and server before the tests of a file and closes both after them. */
export function openHouse(serve: () => Promise<Listening>): House {
  let browser: Browser | undefined;
  let server: Listening | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serve();
    // The first to serve builds the page, or takes in documents.
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return opened(browser);
    },
    get url() {
      return opened(server).url;
    },
  };
}

/** A fault of the test file, which asked too early. */
function opened<T>(one: T | undefined): T {
  if (one === undefined) throw new RangeError('Asked for before the tests run');
  return one;
}

/** A page and everything that went wrong in it. */
export type Visit = {
  readonly page: Page;
  /** Script errors, CSP violations, and requests to anywhere but the allowed origins. */
  readonly faults: readonly string[];
};

/** Opens an address as a new person with an empty browser. */
export async function visit(
  browser: Browser,
  url: string,
  options: { readonly width?: number; readonly height?: number; readonly allowed?: string[] } = {},
): Promise<Visit> {
  const { width = 1_280, height = 800, allowed = [] } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
  const page = await context.newPage();
  const faults: string[] = [];
  const origins = [new URL(url).origin, ...allowed];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Chromium itself reports each 4xx and 5xx response; those are the journeys' own business.
    const isOwn = !message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && isOwn) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) faults.push(request.url());
  });
  await page.goto(url);
  return { page, faults };
}

/** Asks the questions one after the other, each once the one before is answered. */
export async function askInTurn(page: Page, ...questions: readonly string[]): Promise<void> {
  const answers = page.locator('so-tay-answer');
  const before = await answers.count();
  const box = page.getByRole('textbox', { name: 'Câu hỏi' });
  for (const [index, question] of questions.entries()) {
    await box.fill(question);
    await box.press('Enter');
    await answers.nth(before + index).waitFor();
  }
}

/** Lets requests to `path` fail with a fault that is none of the network's, as a fault of the page does. */
export async function breakRequests(page: Page, path: string): Promise<void> {
  // A string, because the compiler checks tests without the types of a browser.
  const script = `{
    const { fetch } = window;
    window.fetch = async (url, init) => {
      if (!String(url).includes(${JSON.stringify(path)})) return fetch(url, init);
      throw new DOMException('a fault of the page', 'AbortError');
    };
    window.mendRequests = () => void (window.fetch = fetch);
  }`;
  await page.addInitScript(script);
  await page.evaluate(script);
}

/** What axe finds serious or critical, rule and place. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

/** Pixels by which the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  // A string, because the compiler checks tests without the types of a browser.
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}
