import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { compareRuns } from '../../src/evaluate/compare-runs.ts';
import { fakeProduct, goldenSet, stamp } from '../../src/evaluate/fake-product.fixture.ts';
import { reportHtml } from '../../src/evaluate/report-html.ts';
import { evaluate } from '../../src/evaluate/run-evaluation.ts';
import { launchBrowser, overflow } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** On a phone each answer stands below its question, with its heading; else beside it. */
it.each([
  [320, 'block'],
  [390, 'block'],
  [1_280, 'table-cell'],
])('fits a window of %i px', async (width, display) => {
  const run = await evaluate(goldenSet, fakeProduct(), stamp);
  const broken = await evaluate(goldenSet, fakeProduct('answer-all'), stamp);
  const regressions = [{ metric: 'refusalRecall', share: 0.5, atLeast: 0.8, reason: 'vì sao' }];
  const report = reportHtml({ run: broken, regressions, comparison: compareRuns(run, broken) });
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  await page.setContent(report);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const cell = page.locator('.cases td').first();
  const shown = await cell.evaluate(
    (one) => Reflect.get(globalThis, 'getComputedStyle')(one).display,
  );
  expect(shown).toBe(display);
  await page.close();
});
