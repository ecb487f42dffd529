import { expect, it } from 'vitest';
import { answerFixture } from '../domain/answer.fixture.ts';
import type { Passage } from '../domain/passage.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { createAnnouncer } from './announcer.ts';

const text = 'Thủ thư giữ thẻ gốc trong 05 ngày.';
const address = 'thu/d1/k1';
const leaf = { address, kind: 'clause', text, start: 0, end: text.length, parent: 'thu/d1' };
const article = { address: 'thu/d1', heading: '', leaves: [leaf], document: { versionId: 'v' } };
const passage = {
  leaf: { ...leaf, label: 'khoản 1', page: 1, validity: { status: 'in-force', reason: '' } },
  article,
} as unknown as Passage;
const catalogue = {
  text: async (_version: string, start: number, end: number) => text.slice(start, end),
} as unknown as Catalogue;

/** What an asker sees of an answer whose sentence was told while it was written. */
async function seen(doubt?: string): Promise<string[]> {
  const events: string[] = [];
  const told = createAnnouncer(
    {
      onStatement: (_part, statement) => events.push(statement.text),
      onOutcome: () => events.push('outcome'),
      onReplaced: () => events.push('replaced'),
    },
    catalogue,
  );
  const quote = { address, start: 0, end: text.length, text };
  await told.writing(() => [passage])('conclusion', { text, quotes: [quote] });
  const conclusion = [{ text, citations: [] }];
  told.finish(answerFixture({ conclusion, ...(doubt ? { doubt } : {}) }));
  return events;
}

it('tells a sentence once where nothing is in doubt', async () => {
  expect(await seen()).toEqual([text, 'outcome']);
});

it('tells a sentence anew behind a doubt that was found after it', async () => {
  expect(await seen('Chưa chắc.')).toEqual([text, 'replaced', 'outcome', text]);
});
