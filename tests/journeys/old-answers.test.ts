import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { wholeProduct } from '../fixtures/whole-product.ts';

const DAY_MS = 86_400_000;

it('forgets an answer after the days that are set, and its address says so', async () => {
  const product = await wholeProduct({ SO_TAY_ANSWER_DAYS: '30' });
  onTestFinished(() => product.close());
  await product.prepare();
  const server = await listen(createApp(product.services, { log: () => undefined }), {
    port: 0,
    host: '127.0.0.1',
  });
  onTestFinished(() => server.close());
  const ages = [31, 29, 31];
  const answers = await Promise.all(
    ages.map(() => product.ask({ text: 'Phí bảo dưỡng tàu vũ trụ là bao nhiêu' })),
  );
  const raw = new DatabaseSync(join(product.dataDir, 'so-tay.db'));
  for (const [at, days] of ages.entries()) {
    const made = new Date(Date.now() - days * DAY_MS).toISOString();
    raw.prepare('UPDATE answers SET created_at = ? WHERE id = ?').run(made, answers[at]?.id ?? '');
  }
  raw.close();
  await product.services.petitions.file(answers[2]?.id ?? '', {});
  await product.forgetAnswers(new AbortController().signal);
  const shown = await Promise.all(
    answers.map(async ({ id }) => fetch(`${server.url}/api/answers/${id}`)),
  );
  expect(shown.map(({ status }) => status)).toEqual([404, 200, 200]);
  expect(await shown[0]?.text()).toContain('Không tìm thấy câu trả lời này.');
});
