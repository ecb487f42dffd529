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

it.each([320, 390, 1_280])('fits a window of %i px', async (width) => {
  const run = await evaluate(goldenSet, fakeProduct(), stamp);
  const broken = await evaluate(goldenSet, fakeProduct('answer-all'), stamp);
  const regressions = [{ metric: 'refusalRecall', share: 0.5, atLeast: 0.8, reason: 'vì sao' }];
  const report = reportHtml({ run: broken, regressions, comparison: compareRuns(run, broken) });
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  await page.setContent(report);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // On a phone each answer stands below its question, with its heading.
  const cell = page.locator('.cases td').first();
  const share = ((await cell.boundingBox())?.width ?? 0) / width;
  if (width < 768) expect(share).toBeGreaterThan(0.8);
  else expect(share).toBeLessThan(0.3);
  await page.close();
});
