import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Answer } from '../domain/answer.ts';
import type { Petition } from '../domain/petition.ts';
import type { DocumentFacts } from '../domain/legal-document.ts';
import type { Provision } from '../domain/provision.ts';
import type { Damage, NewVersion } from './catalogue.ts';
import { sha256 } from './files/sha256.ts';
import { openCatalogue } from './open-catalogue.ts';
import { versionIdOf } from './version-id.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Fictional law of the year 2099.
const lines = [
  'Điều 1. Cấp bản sao',
  '1. Ủy ban nhân dân cấp xã cấp bản sao trong ngày.',
  'a) Người yêu cầu xuất trình giấy tờ.',
  'Điều 2. Hiệu lực',
  'Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2099.',
];
const text = lines.join('\n');
const at = (line: number): number => text.indexOf(lines[line] ?? '');
const node = (
  kind: Provision['kind'],
  path: string,
  [start, end]: readonly [number, number],
  parent?: string,
): Provision => ({
  kind,
  path,
  ...(parent ? { parent } : {}),
  number: path.slice(-1),
  heading: '',
  start,
  end,
  pages: [1, 1],
});
const provisions = [
  node('chapter', 'c1', [0, text.length]),
  node('article', 'd1', [0, at(3)], 'c1'),
  node('intro', 'd1/intro', [0, at(1)], 'd1'),
  node('clause', 'd1/k1', [at(1), at(3)], 'd1'),
  node('point', 'd1/k1/a', [at(2), at(3)], 'd1/k1'),
  node('article', 'd2', [at(3), text.length], 'c1'),
];
const facts: DocumentFacts = {
  number: '9901/2099/NĐ-CP',
  kind: 'Nghị định',
  tier: 'normative',
  territory: 'nation',
  fields: [],
};

type Changes = Omit<Partial<NewVersion>, 'source'> & { text?: string; source?: string };

function version(changes: Changes = {}): NewVersion {
  const { text: newText = text, source: content = 'source', ...rest } = changes;
  const bytes = Buffer.from(content);
  const parts = {
    documentKey: '9901-2099-nd-cp',
    facts,
    structured: {
      text: newText,
      mediaType: 'text/plain',
      scanned: false,
      provisions,
      pageStarts: [0],
      coverage: 1,
      unclassified: 0,
      warnings: [],
    },
    relations: [
      { kind: 'repeals', from: 'd2', target: '9900-2098-nd-cp/d5', quote: 'x', start: 1, end: 2 },
    ],
    review: [],
    confirmed: {},
    ...rest,
  } as const;
  const source = { sha256: sha256(bytes), fileName: 'a.txt', bytes };
  return { ...parts, source, id: versionIdOf(parts, source.sha256) };
}

it('keeps a document and gives it back as it was structured', async () => {
  const catalogue = await openCatalogue(folder);
  const saved = version();
  expect(await catalogue.save(saved)).toEqual({
    outcome: 'accepted',
    versionId: saved.id,
    documentKey: '9901-2099-nd-cp',
    review: [],
  });
  const record = await catalogue.version(saved.id);
  expect(record?.structured).toEqual(saved.structured);
  expect(record?.document).toEqual({ ...facts, key: '9901-2099-nd-cp', versionId: saved.id });
  expect(record?.relations).toMatchObject(saved.relations);
  expect(await catalogue.searchableVersions()).toEqual([saved.id]);
  expect(readFileSync(join(folder, 'sources', saved.source.sha256), 'utf8')).toBe('source');
});

it('keeps where the lines of a version stand on its pages', async () => {
  const catalogue = await openCatalogue(folder);
  const places = [
    { start: 0, end: 9, page: 1, box: [70, 86, 201, 105] },
    { start: 10, end: 15, page: 2, box: [-3, 0, 70_000, 842] },
  ] as const;
  const plain = version();
  const placed = { ...plain, structured: { ...plain.structured, places } };
  await catalogue.save(placed);
  expect(await catalogue.places(placed.id)).toEqual(places);
  expect((await catalogue.version(placed.id))?.structured).toEqual(placed.structured);
  expect(await catalogue.places('no such version')).toEqual([]);
});

it('marks nothing on a page once damage has been at the places of its lines', async () => {
  const catalogue = await openCatalogue(folder);
  const plain = version();
  const places = [{ start: 0, end: 9, page: 1, box: [70, 86, 201, 105] }] as const;
  await catalogue.save({ ...plain, structured: { ...plain.structured, places } });
  const database = new DatabaseSync(join(folder, 'so-tay.db'));
  database.exec("UPDATE line_places SET places = x'01'");
  database.close();
  expect(await catalogue.places(plain.id)).toEqual([]);
});

it('calls the same bytes, or the same words of the same document, a duplicate', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  expect(await catalogue.save(version())).toMatchObject({ outcome: 'duplicate' });
  expect(await catalogue.save(version({ source: 'other file' }))).toMatchObject({
    outcome: 'duplicate',
  });
  expect(await catalogue.save(version({ documentKey: 'other-name-read-from-it' }))).toMatchObject({
    outcome: 'duplicate',
    documentKey: '9901-2099-nd-cp',
  });
});

it('makes other words of a held document a new version and does not go back by itself', async () => {
  const catalogue = await openCatalogue(folder);
  const first = version();
  const second = version({ source: 'newer', text: text.replace('trong ngày', 'trong hai') });
  await catalogue.save(first);
  expect(await catalogue.save(second)).toMatchObject({ outcome: 'new-version' });
  expect(await catalogue.save(first)).toMatchObject({ outcome: 'duplicate' });
  expect(await catalogue.searchableVersions()).toEqual([second.id]);
  const old = await catalogue.provision('9901-2099-nd-cp/d1', { versionId: first.id });
  expect(old?.text).toContain('trong ngày');
});

it('opens a provision with its text, parents and children', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  const clause = await catalogue.provision('9901-2099-nd-cp/d1/k1');
  expect(clause?.text).toBe(text.slice(at(1), at(3)));
  expect(clause?.ancestors.map(({ path }) => path)).toEqual(['c1', 'd1']);
  expect(clause?.children.map(({ path }) => path)).toEqual(['d1/k1/a']);
  expect(await catalogue.provision('9901-2099-nd-cp/d1/k9')).toBeUndefined();
  expect(await catalogue.provision('9902-2099-nd-cp/d1')).toBeUndefined();
});

it('opens the whole điều around a point, with its neighbours', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  const article = await catalogue.article('9901-2099-nd-cp/d1/k1/a');
  expect(article?.address).toBe('9901-2099-nd-cp/d1');
  expect(article?.text).toBe(text.slice(0, at(3)));
  expect(article?.descendants.map(({ path }) => path)).toEqual(['d1/intro', 'd1/k1', 'd1/k1/a']);
  expect(article?.previous).toBeUndefined();
  expect(article?.next?.path).toBe('d2');
});

it('finds documents by number however it is spaced, and keeps d and đ apart', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  expect(await catalogue.documentsNumbered(' 9901 / 2099/nđ-cp')).toHaveLength(1);
  expect(await catalogue.documentsNumbered('9901/2099/ND-CP')).toHaveLength(0);
  expect(await catalogue.documentsNumbered('')).toHaveLength(0);
});

it('finds the relations that point into a document', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  expect(await catalogue.relationsTo('9900-2098-nd-cp')).toMatchObject([
    { documentKey: '9901-2099-nd-cp', from: 'd2', kind: 'repeals' },
  ]);
  expect(await catalogue.relationsTo('9900-2098-nd')).toEqual([]);
});

it('keeps a doubtful document out of search until a person approves it', async () => {
  const catalogue = await openCatalogue(folder);
  const doubtful = version({ review: [{ code: 'number-missing', message: 'Không đọc được số.' }] });
  expect(await catalogue.save(doubtful)).toMatchObject({ outcome: 'needs-review' });
  expect(await catalogue.save(doubtful)).toMatchObject({ outcome: 'needs-review' });
  expect(await catalogue.searchableVersions()).toEqual([]);
  expect(await catalogue.provision('9901-2099-nd-cp/d1')).toBeUndefined();
  const [waiting] = await catalogue.pendingReview();
  const item = await catalogue.waiting(waiting?.id ?? '');
  expect(item?.reasons).toEqual(doubtful.review);
  const corrections = { number: '9903/2099/NĐ-CP' };
  const corrected = version({
    documentKey: '9903-2099-nd-cp',
    facts: { ...facts, ...corrections },
  });
  const approval = { corrections, version: corrected, by: 'reviewer' };
  expect(await catalogue.approve(doubtful.id, approval)).toMatchObject({ outcome: 'accepted' });
  expect((await catalogue.document('9903-2099-nd-cp'))?.number).toBe('9903/2099/NĐ-CP');
  expect(await catalogue.corrections(doubtful.source.sha256)).toEqual(approval.corrections);
  expect(await catalogue.pendingReview()).toEqual([]);
  await expect(catalogue.approve(doubtful.id, approval)).rejects.toMatchObject({
    code: 'REVIEW_NOT_FOUND',
  });
});

it('accepts a waiting document when it comes again and needs no review', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version({ review: [{ code: 'x', message: 'x' }] }));
  expect(await catalogue.save(version())).toMatchObject({ outcome: 'accepted' });
  expect(await catalogue.pendingReview()).toEqual([]);
});

it('keeps a rejected document out', async () => {
  const catalogue = await openCatalogue(folder);
  const doubtful = version({ review: [{ code: 'x', message: 'x' }] });
  await catalogue.save(doubtful);
  await catalogue.reject(doubtful.id, 'not law');
  expect(await catalogue.pendingReview()).toEqual([]);
  expect(await catalogue.searchableVersions()).toEqual([]);
});

it('says why a rejected file was rejected when it comes again, until it is reopened', async () => {
  const catalogue = await openCatalogue(folder);
  const doubtful = version({ review: [{ code: 'x', message: 'x' }] });
  await catalogue.save(doubtful);
  await catalogue.reject(doubtful.id, 'not law');
  expect(await catalogue.save(doubtful)).toMatchObject({
    outcome: 'duplicate',
    versionId: doubtful.id,
    rejected: 'not law',
  });
  await catalogue.reopen(doubtful.id);
  expect((await catalogue.waiting(doubtful.id))?.reasons).toEqual(doubtful.review);
  expect(await catalogue.save(doubtful)).toMatchObject({ outcome: 'needs-review' });
  await expect(catalogue.reopen(doubtful.id)).rejects.toMatchObject({ code: 'REVIEW_NOT_FOUND' });
});

it('lets a person move a document to its right number', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  const corrected = version({
    documentKey: '9904-2099-nd-cp',
    facts: { ...facts, number: '9904/2099/NĐ-CP' },
    confirmed: { number: '9904/2099/NĐ-CP' },
  });
  expect(await catalogue.save(corrected)).toMatchObject({ outcome: 'accepted' });
  expect((await catalogue.documents()).map(({ key }) => key)).toEqual(['9904-2099-nd-cp']);
});

it('withdraws a document and takes it back when it comes again', async () => {
  const catalogue = await openCatalogue(folder);
  const saved = version();
  await catalogue.save(saved);
  const reviews = () => {
    const database = new DatabaseSync(join(folder, 'so-tay.db'), { readOnly: true });
    const { review } = database.prepare('SELECT review FROM versions').get() ?? {};
    database.close();
    return review;
  };
  expect(await catalogue.withdraw('9901-2099-nd-cp', 'bản nháp')).toBe(true);
  expect(reviews()).toContain('bản nháp');
  expect(await catalogue.searchableVersions()).toEqual([]);
  expect(await catalogue.provision('9901-2099-nd-cp/d1', { versionId: saved.id })).toMatchObject({
    versionId: saved.id,
  });
  expect(await catalogue.save(saved)).toMatchObject({ outcome: 'accepted' });
  expect(await catalogue.searchableVersions()).toEqual([saved.id]);
  expect(reviews()).toBe('[]');
});

it('keeps answers across a restart', async () => {
  const catalogue = await openCatalogue(folder);
  const answer = { id: 'a-1', createdAt: '2099-01-01T00:00:00Z', kind: 'answered' } as Answer;
  await catalogue.saveAnswer(answer);
  await catalogue.close();
  const again = await openCatalogue(folder);
  expect(await again.answer('a-1')).toEqual(answer);
  expect(await again.answer('a-2')).toBeUndefined();
  expect(await again.counts()).toMatchObject({ documents: 0, answers: 1 });
});

it('removes old answers a few at a time, and none that a petition rests on', async () => {
  const catalogue = await openCatalogue(folder);
  for (const [id, day] of Object.entries({ a: '01', b: '02', c: '03', d: '04', e: '09' })) {
    await catalogue.saveAnswer({ id, createdAt: `2099-01-${day}T00:00:00.000Z` } as Answer);
  }
  const draw = () => ({ id: 'p', answerId: 'b', collection: '2099-01-08' }) as Petition;
  await catalogue.savePetition({ answerId: 'b', collection: '2099-01-08', draw });
  const before = new Date('2099-01-09');
  expect(await catalogue.removeAnswers(before, 2)).toBe(2);
  expect(await catalogue.answer('d')).toBeDefined();
  expect(await catalogue.removeAnswers(before, 2)).toBe(1);
  expect(await catalogue.removeAnswers(before, 2)).toBe(0);
  const kept = ['a', 'b', 'c', 'd', 'e'].map(async (id) => (await catalogue.answer(id))?.id);
  expect(await Promise.all(kept)).toEqual([undefined, 'b', undefined, undefined, 'e']);
  await catalogue.close();
});

it('withdraws a passage whose text was changed behind its back and keeps its neighbours', async () => {
  const damaged: Damage[] = [];
  const catalogue = await openCatalogue(folder);
  const saved = version();
  await catalogue.save(saved);
  await catalogue.close();
  const raw = new DatabaseSync(join(folder, 'so-tay.db'));
  raw.exec("UPDATE versions SET text = replace(text, 'trong ngày', 'sau 9 ngày')");
  raw.close();
  const again = await openCatalogue(folder, { onDamage: (damage) => damaged.push(damage) });
  expect(await again.provision('9901-2099-nd-cp/d1/k1')).toBeUndefined();
  expect(damaged).toContainEqual({ what: 'provision', id: `${saved.id}/d1/k1` });
  expect((await again.provision('9901-2099-nd-cp/d2'))?.text).toContain('Hiệu lực');
  expect(await again.text(saved.id, 0, 5)).toBeUndefined();
  expect(await again.version(saved.id)).toBeUndefined();
  expect(await again.findDamage()).toContainEqual({ what: 'text', id: saved.id });
});

it('withdraws a document whose facts were changed, and an answer that was', async () => {
  const catalogue = await openCatalogue(folder);
  await catalogue.save(version());
  await catalogue.saveAnswer({ id: 'a', createdAt: 'x', kind: 'answered' } as Answer);
  await catalogue.close();
  const raw = new DatabaseSync(join(folder, 'so-tay.db'));
  raw.exec("UPDATE versions SET facts = replace(facts, '9901', '9907')");
  raw.exec("UPDATE answers SET answer = replace(answer, 'answered', 'refused')");
  raw.close();
  const again = await openCatalogue(folder);
  expect(await again.documents()).toEqual([]);
  expect(await again.answer('a')).toBeUndefined();
});

it('finds nothing wrong with what it wrote itself, and a source file that was changed', async () => {
  const catalogue = await openCatalogue(folder);
  const saved = version();
  await catalogue.save(saved);
  expect(await catalogue.findDamage()).toEqual([]);
  writeFileSync(join(folder, 'sources', saved.source.sha256), 'other');
  expect(await catalogue.findDamage()).toEqual([{ what: 'source', id: saved.source.sha256 }]);
});

it('refuses a file that is no database with the code of a damaged catalogue', async () => {
  writeFileSync(join(folder, 'so-tay.db'), 'x'.repeat(5000));
  await expect(openCatalogue(folder)).rejects.toMatchObject({ code: 'CATALOGUE_DAMAGED' });
});

it('refuses a folder that is a file', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openCatalogue(join(folder, 'file'))).rejects.toMatchObject({
    code: 'DATA_FOLDER_UNUSABLE',
  });
});
