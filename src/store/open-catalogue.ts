import type { Catalogue, Damage } from './catalogue.ts';
import { counts, readAnswer, removeAnswers, saveAnswer } from './catalogue/answers.ts';
import { openDatabase } from './catalogue/database.ts';
import { findDamage } from './catalogue/find-damage.ts';
import { placesOf } from './catalogue/line-places.ts';
import { readPetitions, savePetition } from './catalogue/petitions.ts';
import {
  readDocument,
  readDocuments,
  readDocumentsNumbered,
  readGaps,
  readText,
  readVersion,
  readWaiting,
  withdraw,
} from './catalogue/read-documents.ts';
import { articlesHeaded, readOutline } from './catalogue/read-outline.ts';
import { readArticle, readProvision } from './catalogue/read-provision.ts';
import { relationsFrom, relationsOfKinds, relationsTo } from './catalogue/relations.ts';
import { approve, correctionsFor, pendingReview, reject, reopen } from './catalogue/review.ts';
import { saveVersion } from './catalogue/save-version.ts';
import { keepSource } from './catalogue/sources.ts';
import { createTexts } from './catalogue/texts.ts';

export type CatalogueOptions = {
  /** Told of every passage that is withdrawn because it lost its hash. */
  readonly onDamage?: (damage: Damage) => void;
};

/**
 * Opens the catalogue of a data folder; the folder is made when it is absent.
 *
 * @throws AppError DATA_FOLDER_UNUSABLE, DATA_FOLDER_BUSY, CATALOGUE_DAMAGED, STORAGE_FULL
 */
export async function openCatalogue(
  dataDir: string,
  { onDamage = () => undefined }: CatalogueOptions = {},
): Promise<Catalogue> {
  const database = openDatabase(dataDir);
  const texts = createTexts(database);
  const reading = { database, texts, onDamage };
  return {
    save: async (version) => {
      keepSource(dataDir, version.source);
      return saveVersion(database, version);
    },
    searchableVersions: async () =>
      database
        .all<{ id: string }>(
          `SELECT current_version AS id FROM documents
           WHERE current_version IS NOT NULL ORDER BY key`,
        )
        .map(({ id }) => id),
    documents: async () => readDocuments(reading),
    document: async (key) => readDocument(key, reading),
    documentsNumbered: async (number) => readDocumentsNumbered(number, reading),
    version: async (versionId) => readVersion(versionId, reading),
    provision: async (address, options = {}) => readProvision(address, options, reading),
    article: async (address, options = {}) => readArticle(address, options, reading),
    text: async (versionId, start, end) => readText(versionId, [start, end], reading),
    places: async (versionId) => placesOf(database, versionId),
    relationsFrom: async (documentKey) => relationsFrom(documentKey, reading),
    relationsTo: async (documentKey) => relationsTo(documentKey, reading),
    relationsOfKinds: async (kinds) => relationsOfKinds(kinds, reading),
    articlesHeaded: async (words) => articlesHeaded(database, words),
    gaps: async () => readGaps(reading),
    outline: async (documentKey) => readOutline(database, documentKey),
    pendingReview: async () => pendingReview(database),
    waiting: async (versionId) => readWaiting(versionId, reading),
    approve: async (versionId, approval) => approve(database, versionId, approval),
    reject: async (versionId, reason) => reject(database, versionId, reason),
    reopen: async (versionId) => reopen(database, versionId),
    corrections: async (source) => correctionsFor(database, source),
    withdraw: async (documentKey, reason) => withdraw(database, documentKey, reason),
    saveAnswer: async (answer) => saveAnswer(database, answer),
    answer: async (id) => readAnswer(id, reading),
    removeAnswers: async (before, limit) => removeAnswers(database, before, limit),
    savePetition: async (filing) => savePetition(filing, reading),
    petitions: async (collection) => readPetitions(collection, reading),
    counts: async () => counts(database),
    findDamage: async () => findDamage(dataDir, reading),
    close: async () => database.close(),
  };
}
