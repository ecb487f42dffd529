import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Statement } from '../domain/answer.ts';
import { answerFixture } from '../domain/answer.fixture.ts';
import type { Citation } from '../domain/citation.ts';
import { draftCompletion } from './completion-text.ts';
import { answerParts } from './services.ts';

const citation = (at: number): Citation => ({
  address: `9901-2099-nd-cp/d${at % 5}`,
  label: `Điều ${at % 5} Nghị định 9901/2099/NĐ-CP`,
  quote: `câu ${at}`,
  documentId: '9901-2099-nd-cp',
  version: 'v1',
  span: [at, at + 5],
  page: 1,
  tier: 'normative',
  validity: { status: 'in-force', reason: 'có hiệu lực từ 01/07/2099' },
  territory: 'nation',
});

const answer = answerFixture({
  id: 'a-1',
  outcome: 'TRẢ LỜI · tính đến ngày 22/11/2099',
  question: { text: 'Ai?', asOf: '2099-11-22' },
  generatedBy: 'ai',
});

const statement = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, at]): Statement => ({ text, citations: at.map(citation) }));
const told = fc.array(fc.tuple(fc.constantFrom(...answerParts), statement), { maxLength: 6 });

it('marks every sentence with numbers that stand where it says and lead to what proves it', () => {
  fc.assert(
    fc.property(told, told, fc.boolean(), (early, late, isReplaced) => {
      const pieces: string[] = [];
      const draft = draftCompletion((piece) => pieces.push(piece));
      for (const [part, one] of early) draft.onStatement(part, one);
      if (isReplaced) draft.onReplaced();
      const said = isReplaced ? late : [...early, ...late];
      const parts = Object.fromEntries(
        answerParts.map((part) => [
          part,
          said.filter(([own]) => own === part).map(([, one]) => one),
        ]),
      );
      const text = draft.finish({ ...answer, ...parts }, 'https://a.example');
      expect(pieces.join('')).toBe(text.content);
      expect(text.citations.map(({ index }) => index)).toEqual(
        text.citations.map((_, at) => at + 1),
      );
      const marked = text.annotations.map(({ url_citation: at }) => {
        return text.content.slice(at.start_index, at.end_index);
      });
      const cited = [...early, ...said].flatMap(([, { citations }]) => citations);
      expect(new Set(marked)).toEqual(new Set(text.citations.map(({ index }) => `[${index}]`)));
      expect(new Set(text.citations.map(({ quote }) => quote))).toEqual(
        new Set(cited.map(({ quote }) => quote)),
      );
    }),
  );
});

it('puts the outcome first where no sentence came before it was known', () => {
  const draft = draftCompletion(() => undefined);
  const conclusion = [{ text: 'Xã cấp.', citations: [citation(1)] }];
  const { content } = draft.finish({ ...answer, conclusion }, 'https://a.example');
  expect(content).toBe(
    [
      'TRẢ LỜI · tính đến ngày 22/11/2099',
      'Xã cấp. [1]',
      'Căn cứ:\n- [1] Điều 1 Nghị định 9901/2099/NĐ-CP, có hiệu lực từ 01/07/2099',
      'Mở câu trả lời và nguyên văn: https://a.example/tra-loi/a-1',
    ].join('\n\n'),
  );
});

it('names the part anew where the sentences of a model change between parts', () => {
  const draft = draftCompletion(() => undefined);
  const say = (text: string) => ({ text, citations: [citation(1)] });
  draft.onStatement('conclusion', say('Một.'));
  draft.onStatement('steps', say('Hai.'));
  draft.onStatement('conclusion', say('Ba.'));
  const said = { conclusion: [say('Một.'), say('Ba.')], steps: [say('Hai.')] };
  const { content } = draft.finish({ ...answer, ...said }, '');
  expect(
    content.startsWith('Một. [1]\n\nCách làm:\n- Hai. [1]\n\nKết luận:\nBa. [1]\n\nTRẢ LỜI'),
  ).toBe(true);
});

it('says what is in doubt before what is quoted', () => {
  const draft = draftCompletion(() => undefined);
  const conclusion = [{ text: 'Xã cấp.', citations: [citation(1)] }];
  const { content } = draft.finish(
    { ...answer, doubt: 'Chưa chắc.', conclusion },
    'https://a.example',
  );
  expect(content.indexOf('Chưa chắc.')).toBeGreaterThan(0);
  expect(content.indexOf('Chưa chắc.')).toBeLessThan(content.indexOf('Xã cấp.'));
});
