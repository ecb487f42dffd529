import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';
import { answerFixture } from '../domain/answer.fixture.ts';
import { placeIndexOf } from '../language/place-index.ts';
import { openCatalogue } from '../store/open-catalogue.ts';
import { filePetition, type FileParts } from './file-petition.ts';

const others: Omit<FileParts, 'catalogue'> = {
  departments: { focalPoint: 'Ủy ban nhân dân tỉnh', departments: [] },
  places: placeIndexOf({ resolution: '', total: '', units: [] }),
  now: () => new Date('2099-01-02T00:00:00Z'),
};

function unanswered(id: string, text: string) {
  return answerFixture({
    id,
    kind: 'insufficient',
    question: { text, asOf: '2099-01-02' },
    searched: { generation: 1, documents: 1, readAs: text, tookMs: 1 },
  });
}

/** Two processes over one data folder. */
async function twoDesks() {
  const folder = scratchFolder();
  const catalogues = [await openCatalogue(folder), await openCatalogue(folder)] as const;
  onTestFinished(async () => {
    for (const catalogue of catalogues) await catalogue.close();
  });
  return catalogues;
}

it('joins two petitions that ask the same at the same moment', async () => {
  const desks = await twoDesks();
  const question = 'ai cấp thẻ bến neo cho ghe dân';
  for (const id of ['a', 'b']) await desks[0].saveAnswer(unanswered(id, question));
  const filed = await Promise.all(
    ['a', 'b'].map((id, at) => {
      return filePetition(id, {}, { ...others, catalogue: desks[at] ?? desks[0] });
    }),
  );
  const groups = new Set(filed.map(({ petition }) => petition.joins));
  expect({ groups: groups.size, askedBy: filed.at(-1)?.askedBy }).toEqual({
    groups: 1,
    askedBy: 2,
  });
});

it('files an answer once, whatever the week', async () => {
  const [desk] = await twoDesks();
  await desk.saveAnswer(unanswered('a', 'ai cấp thẻ bến neo cho ghe dân'));
  const first = await filePetition('a', {}, { ...others, catalogue: desk });
  const later = { ...others, now: () => new Date('2099-03-02T00:00:00Z') };
  const again = await filePetition('a', {}, { ...later, catalogue: desk });
  expect(again).toEqual(first);
});
