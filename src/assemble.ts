import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { askQuestion, type AskHooks, type AskParts } from './ask/ask-question.ts';
import { createTurns } from './ask/event-loop-turns.ts';
import { searchProvisions, type SearchResult } from './ask/search-provisions.ts';
import { answersFromDemo, demoEnd } from './ask/demo-end.ts';
import { fieldStates } from './ask/field-states.ts';
import { usableDocuments, usesDemo } from './ask/judge.ts';
import { surveyOf } from './ask/survey.ts';
import { timelineOf } from './ask/timeline.ts';
import { viewProcedure } from './ask/view-procedure.ts';
import { viewProvision } from './ask/view-provision.ts';
import type { McpHandler } from './connect/mcp-handler.ts';
import type { McpServices } from './connect/mcp-services.ts';
import { checkDraft } from './desk/check-draft.ts';
import { collectPetitions } from './desk/collect-petitions.ts';
import { collectionAsked } from './desk/collection-day.ts';
import { exampleQuestions } from './desk/example-questions.ts';
import { exportPetitions } from './desk/export-petitions.ts';
import { filePetition } from './desk/file-petition.ts';
import type { Answer } from './domain/answer.ts';
import type { Chunk } from './domain/chunk.ts';
import type { CompetenceTable } from './domain/competence.ts';
import type { DepartmentTable } from './domain/department.ts';
import { AppError, type ErrorCode } from './domain/errors.ts';
import { trustTiers } from './domain/legal-document.ts';
import type { FieldState, NeededField } from './domain/must-have.ts';
import { formerUnitName } from './domain/place.ts';
import type { Question } from './domain/question.ts';
import type { BenchEngine } from './evaluate/bench.ts';
import type { EvaluationSubject, RunStamp } from './evaluate/evaluation-run.ts';
import { productEngine } from './evaluate/product-engine.ts';
import { answerSchema } from './http/answer-schema.ts';
import type { Petitions, PlaceView, Reviews, Services, StatusView } from './http/services.ts';
import { chunk } from './ingest/chunk.ts';
import { findFiles } from './ingest/find-files.ts';
import { ingestFiles, type FileResult } from './ingest/ingest-files.ts';
import { loadCompetence } from './ingest/load-competence.ts';
import { loadDepartments } from './ingest/load-departments.ts';
import { loadMustHave } from './ingest/load-must-have.ts';
import { loadPlaces } from './ingest/load-places.ts';
import { unpackRecords } from './ingest/unpack-records.ts';
import { createReaderPool, type ReaderPool } from './ingest/read.ts';
import {
  approveReview,
  listReviews,
  rejectReview,
  showReview,
  withdrawDocument,
} from './ingest/review-documents.ts';
import { placeIndexOf, type PlaceIndex } from './language/place-index.ts';
import type { Embedder, LikenessAtLarge } from './models/embedder.ts';
import { createExtractiveWriter } from './models/local/extractive-writer.ts';
import { createLawAtLarge } from './models/local/law-at-large.ts';
import { createStaticEmbedder } from './models/local/static-embedder.ts';
import type { Writer } from './models/writer.ts';
import type { Log } from './observe/logger.ts';
import type { Settings } from './settings/settings.ts';
import { bringUpToDate } from './store/bring-up-to-date.ts';
import type { Catalogue, VersionRecord } from './store/catalogue.ts';
import { forgetAnswers } from './store/forget-answers.ts';
import { openCatalogue } from './store/open-catalogue.ts';
import { openGenerationWriter } from './store/open-generation-writer.ts';
import { servedModel } from './store/served-model.ts';
import { createServingIndex, type ServingIndex } from './store/serving-index.ts';

/** Told of each file as it ends; `done` of `total` are through. */
export type OnFile = (result: FileResult, done: number, total: number) => void;

/** What `so-tay doctor` found. */
export type Examination = {
  /** By field of law: what is not held, and up to when the field is complete. */
  readonly fields: readonly FieldState[];
  readonly checks: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly message: string;
  }[];
};

/** The whole product over one data folder. */
export type Product = {
  /** Makes everything that is held searchable; an empty folder takes the shipped corpus first. */
  readonly prepare: (onFile?: OnFile) => Promise<void>;
  readonly ask: (question: Question, hooks?: AskHooks) => Promise<Answer>;
  readonly search: (question: Question, limit: number) => Promise<SearchResult>;
  /** Resolves with what whoever brings the files should know besides, in Vietnamese. */
  readonly ingest: (
    paths: readonly string[],
    onFile: OnFile,
    declared?: { readonly notSecret: boolean },
  ) => Promise<readonly string[]>;
  /** Removes the answers that are older than the settings allow; never rejects. */
  readonly forgetAnswers: (signal: AbortSignal) => Promise<void>;
  readonly services: Services;
  readonly mcp: McpHandler;
  readonly subject: EvaluationSubject;
  readonly stamp: () => Promise<Omit<RunStamp, 'set'>>;
  readonly examine: () => Promise<Examination>;
  readonly close: () => Promise<void>;
};

/** Readers as the settings want them. */
export function createReaders(settings: Settings): ReaderPool {
  return createReaderPool({
    workers: settings.readers,
    timeoutMs: settings.readTimeoutMs,
    maxBytes: settings.maxFileBytes,
  });
}

/** The product's retrieval over an index of its own, for `so-tay bench`; close takes it away. */
export async function benchEngine(
  settings: Settings,
): Promise<BenchEngine & { readonly close: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'so-tay-bench-'));
  const embedder = await chooseEmbedder(settings, createStaticEmbedder());
  const writer = await openGenerationWriter(dataDir, { embedder });
  const serving = createServingIndex(dataDir, { embedder });
  const open = async () => {
    await serving.open();
    const index = serving.current();
    if (!index) throw new AppError('INDEX_NOT_READY', 'No generation yet');
    return { index, embedder };
  };
  return {
    ...productEngine({ writer, open }),
    close: async () => {
      serving.close();
      await writer.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Parts = {
  readonly settings: Settings;
  readonly log: Log;
  readonly catalogue: Catalogue;
  readonly embedder: Embedder;
  readonly similarity: Embedder;
  readonly atLarge: LikenessAtLarge;
  readonly writer: Writer;
  readonly fallback: Writer;
  readonly serving: ServingIndex;
  readonly needed: readonly NeededField[];
  readonly competence: CompetenceTable;
  readonly departments: DepartmentTable;
  readonly places: PlaceIndex;
};

/** Chooses the implementation behind every port and opens the data folder. */
export async function assemble(settings: Settings, log: Log): Promise<Product> {
  const similarity = createStaticEmbedder();
  const atLarge = createLawAtLarge(similarity);
  const embedder = await chooseEmbedder(settings, similarity);
  const fallback = createExtractiveWriter();
  const writer = (await chooseWriter(settings)) ?? fallback;
  const catalogue = await openCatalogue(settings.dataDir, {
    onDamage: ({ what, id }) => log('passage-withdrawn-failed', { what, id }),
  });
  const serving = createServingIndex(settings.dataDir, {
    embedder,
    onFailure: (error) => log('generation-refused-failed', { code: codeOf(error) }),
  });
  const needed = await loadMustHave(join(settings.corpusDir, 'must-have.json'));
  const competence = await loadCompetence(
    [settings.corpusDir, settings.dataDir].map((folder) => join(folder, 'competence.json')),
  );
  const departments = await loadDepartments(
    [settings.corpusDir, settings.dataDir].map((folder) => join(folder, 'departments.json')),
  );
  const places = placeIndexOf(await loadPlaces(join(settings.corpusDir, 'places.json')));
  const parts: Parts = {
    settings,
    needed,
    competence,
    departments,
    places,
    log,
    catalogue,
    embedder,
    similarity,
    atLarge,
    writer,
    fallback,
    serving,
  };
  const turn = createTurns();
  const ask = async (question: Question, hooks: AskHooks = {}) => {
    await turn();
    hooks.signal?.throwIfAborted();
    return askQuestion(question, hooks, askParts(parts));
  };
  const search = (question: Question, limit: number) =>
    searchProvisions(question, limit, askParts(parts));
  const services = servicesOf(ask, parts);
  return {
    prepare: (onFile) => prepare(onFile, parts),
    ask,
    search,
    ingest: async (paths, onFile, declared) => {
      const work = () => ingest(paths, onFile, { ...parts, ...declared });
      return (await watchDemo(work, parts)).notices;
    },
    forgetAnswers: (signal) => forgetOldAnswers(signal, parts),
    services,
    mcp: lazyMcp({
      ...services,
      search,
      answerSchema,
      onFault: (fault) => log('mcp-call-failed', { code: codeOf(fault) }),
    }),
    subject: {
      ask,
      search: async (question, limit) =>
        (await search(question, limit)).results.map(({ address, article, restsOn }) => ({
          addresses: [article, address],
          ...(restsOn ? { restsOn } : {}),
        })),
      textAt: (versionId, [start, end]) => catalogue.text(versionId, start, end),
      usableDocuments: async () => {
        const usable = usableDocuments(settings.demo, await catalogue.documents());
        return new Set(usable.map(({ key }) => key));
      },
      provisionExists: async (address) => (await catalogue.provision(address)) !== undefined,
    },
    stamp: async () => ({
      generation: serving.current()?.generation ?? 0,
      embedder: embedder.modelId,
      writer: writer.id,
      settings: { demo: settings.demo },
      ranAt: new Date().toISOString(),
    }),
    examine: () => examine(parts),
    close: async () => {
      serving.close();
      await catalogue.close();
    },
  };
}

/** Loaded at the first call: the protocol's library would slow every command down. */
function lazyMcp(services: McpServices): McpHandler {
  let handler: Promise<McpHandler> | undefined;
  return async (...exchange) => {
    handler ??= import('./connect/mcp-handler.ts').then((made) => made.createMcpHandler(services));
    return (await handler)(...exchange);
  };
}

async function chooseEmbedder({ openai, dataDir }: Settings, local: Embedder): Promise<Embedder> {
  if (!openai?.embeddingModel) return local;
  const { createOpenAiEmbedder } = await import('./models/openai/openai-embedder.ts');
  const served = servedModel(dataDir);
  return createOpenAiEmbedder({ ...openai, model: openai.embeddingModel, served });
}

/** Loaded only when configured: the import alone takes a second. */
async function chooseWriter({ openai }: Settings): Promise<Writer | undefined> {
  if (!openai?.model) return undefined;
  const { createOpenAiWriter } = await import('./models/openai/openai-writer.ts');
  const { baseUrl, apiKey, model, limits } = openai;
  return createOpenAiWriter({ baseUrl, apiKey, model, ...limits });
}

const now = () => new Date();

/** @throws {AppError} `INDEX_NOT_READY` before the first generation. */
function askParts(parts: Parts): AskParts {
  const { serving, settings, catalogue, needed, places, embedder, similarity, atLarge } = parts;
  const { competence, departments, writer, fallback } = parts;
  const index = serving.current();
  if (!index) throw new AppError('INDEX_NOT_READY', 'No generation yet');
  const { demo } = settings;
  const finding = { catalogue, index, needed, places, embedder, demo, now };
  return { ...finding, similarity, atLarge, competence, departments, writer, fallback };
}

type PublishOptions = {
  /** Uses nothing of the serving generation. */
  readonly rebuild?: boolean;
  /** Waits for another process that is writing: it may have started before ours were kept. */
  readonly wait?: boolean;
};

function chunkVersion({ document, structured }: VersionRecord): Chunk[] {
  return chunk(document, structured);
}

/** Makes the index say what the catalogue says, and serves it. */
async function publish(
  parts: Parts,
  { rebuild = false, wait = true }: PublishOptions = {},
): Promise<void> {
  const { settings, embedder, catalogue, serving, log } = parts;
  const startedAt = performance.now();
  const { generation, added, removed } = await whenFree(wait ? MAX_WAIT_MS : 0, () =>
    bringUpToDate(settings.dataDir, { embedder, catalogue, chunk: chunkVersion, rebuild }),
  );
  await serving.open();
  if (added + removed === 0) return;
  const durationMs = Math.round(performance.now() - startedAt);
  log('generation-published', { generation: generation.number, added, removed, durationMs });
}

/** Longest wait for another writer: building 84,000 điều anew takes less on two cores. */
const MAX_WAIT_MS = 600_000;
const POLL_MS = 250;

async function whenFree<T>(maxWaitMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + maxWaitMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!hasCode(error, 'DATA_FOLDER_BUSY') || performance.now() > deadline) throw error;
      await setTimeout(POLL_MS);
    }
  }
}

function codeOf(error: unknown): ErrorCode | undefined {
  return error instanceof AppError ? error.code : undefined;
}

function hasCode(error: unknown, ...codes: readonly ErrorCode[]): boolean {
  const code = codeOf(error);
  return code !== undefined && codes.includes(code);
}

async function prepare(onFile: OnFile | undefined, parts: Parts): Promise<void> {
  const { catalogue, settings, serving, log } = parts;
  const { versions } = await catalogue.counts();
  // The mark outlives a kill: what is missing of the corpus then follows, the rest is a duplicate.
  const unfinished = join(settings.dataDir, 'corpus-unfinished');
  if (versions === 0) await writeFile(unfinished, '');
  if (existsSync(unfinished)) {
    await ingest([settings.corpusDir], onFile ?? (() => undefined), parts);
    return rm(unfinished);
  }
  try {
    // With something to serve, whoever writes now also brings the index up to date.
    const wait = !(await serving.open());
    await publish(parts, { wait });
  } catch (error) {
    if (hasCode(error, 'DATA_FOLDER_BUSY')) return;
    if (!hasCode(error, 'INDEX_DAMAGED', 'INDEX_INCOMPATIBLE')) throw error;
    log('index-rebuilding', { code: codeOf(error) });
    await publish(parts, { rebuild: true });
  }
}

/** What could not be removed today is tomorrow: nobody waits for it. */
async function forgetOldAnswers(
  signal: AbortSignal,
  { settings, catalogue, log }: Parts,
): Promise<void> {
  const before = new Date(now().getTime() - settings.answerDays * DAY_MS);
  try {
    const removed = await forgetAnswers(before, catalogue, signal);
    if (removed > 0) log('answers-removed', { removed });
  } catch (error) {
    log('answers-removal-failed', { code: codeOf(error) });
  }
}

const DAY_MS = 86_400_000;

async function ingest(
  paths: readonly string[],
  onFile: OnFile,
  parts: Parts & { readonly notSecret?: boolean },
): Promise<void> {
  const { settings, catalogue, log, notSecret = false } = parts;
  const { files, nameOf, close } = await unpackRecords(
    await findFiles(paths),
    settings.maxFileBytes,
  );
  const readers = createReaders(settings);
  let done = 0;
  const onResult = (result: FileResult) => {
    done += 1;
    log('file-ingested', {
      outcome: result.outcome,
      code: result.code ?? undefined,
      chunks: result.chunks,
    });
    onFile({ ...result, file: nameOf(result.file) }, done, files.length);
  };
  try {
    await ingestFiles(files, onResult, {
      publish: () => publish(parts),
      readers,
      catalogue,
      maxFileBytes: settings.maxFileBytes,
      notSecret,
      parallel: settings.readers,
    });
  } finally {
    await readers.close();
    await close();
  }
}

/** Does the work and tells when it ended the answers from illustrative documents. */
async function watchDemo<T>(
  work: () => Promise<T>,
  { catalogue, settings: { demo } }: Parts,
): Promise<{ readonly result: T; readonly notices: readonly string[] }> {
  const before = answersFromDemo(demo, await catalogue.documents());
  const result = await work();
  const ended = before && !answersFromDemo(demo, await catalogue.documents());
  return { result, notices: ended ? [demoEnd] : [] };
}

function servicesOf(ask: Product['ask'], parts: Parts): Services {
  const { catalogue, serving } = parts;
  return {
    ask,
    answer: (id) => catalogue.answer(id),
    provision: (address, options = {}) => viewProvision(address, options, askParts(parts)),
    procedure: (code, options = {}) => viewProcedure(code, options, askParts(parts)),
    timeline: (address) => timelineOf(address, askParts(parts)),
    check: (draft) => checkDraft(draft, askParts(parts)),
    places: () => placesOf(parts),
    status: () => statusOf(parts),
    examples: () => examplesOf(parts),
    reviews: reviewsOf(parts),
    petitions: petitionsOf(parts),
    ready: async () =>
      serving.current() ? { ready: true } : { ready: false, code: 'INDEX_NOT_READY' },
  };
}

function reviewsOf(parts: Parts): Reviews {
  const { catalogue, log } = parts;
  return {
    list: () => listReviews(catalogue),
    show: (versionId) => showReview(versionId, catalogue),
    approve: async (versionId, decision) => {
      const work = async () => {
        const approved = await approveReview(versionId, decision, catalogue);
        log('review-approved', { versionId, documentKey: approved.documentKey });
        await publish(parts);
        return approved;
      };
      const { result, notices } = await watchDemo(work, parts);
      const told = [...(result.notices ?? []), ...notices];
      return { ...result, ...(told.length > 0 ? { notices: told } : {}) };
    },
    reject: async (versionId, reason) => {
      await rejectReview(versionId, reason, catalogue);
      log('review-rejected', { versionId });
    },
    reopen: async (versionId) => {
      await catalogue.reopen(versionId);
      log('review-reopened', { versionId });
    },
    withdraw: async (numberOrKey, reason) => {
      const documentKey = await withdrawDocument(numberOrKey, reason, catalogue);
      log('document-withdrawn', { documentKey, reason });
      await publish(parts);
      return documentKey;
    },
  };
}

function petitionsOf({ catalogue, departments, places, log }: Parts): Petitions {
  return {
    file: async (answerId, addition) => {
      const filed = await filePetition(answerId, addition, { catalogue, departments, places, now });
      const { id, collection } = filed.petition;
      log('petition-filed', { petitionId: id, collection, askedBy: filed.askedBy });
      return filed;
    },
    collect: async (wanted) => collectPetitions(collectionAsked(wanted, now), catalogue),
    export: async ({ collection: wanted, ...rest }) => {
      const collection = collectionAsked(wanted, now);
      return exportPetitions(await collectPetitions(collection, catalogue), {
        ...rest,
        collection,
      });
    },
  };
}

function placesOf({ places }: Parts): readonly PlaceView[] {
  return places.gazetteer.units.map(({ code, type, name, former, from }) => {
    return { code, type, name, former, from: from.map(formerUnitName) };
  });
}

/** What was found of a generation holds as long as it is served. */
const examplesKnown = new WeakMap<object, Promise<readonly string[]>>();

/** Asks without a model, and keeps no answer that nobody asked for. */
async function examplesOf(parts: Parts): Promise<readonly string[]> {
  const own = askParts(parts);
  const known = examplesKnown.get(own.index);
  if (known) return known;
  const turn = createTurns();
  const catalogue = { ...own.catalogue, saveAnswer: async () => undefined };
  const found = exampleQuestions(async (question) => {
    await turn();
    return askQuestion(question, {}, { ...own, catalogue, writer: own.fallback });
  });
  examplesKnown.set(own.index, found);
  found.catch(() => examplesKnown.delete(own.index));
  return found;
}

async function statusOf({
  catalogue,
  serving,
  settings,
  writer,
  needed,
}: Parts): Promise<StatusView> {
  const index = serving.current();
  const { documents, fields } = index
    ? await surveyOf({ index, catalogue, needed })
    : { documents: [], fields: fieldStates(needed, []) };
  const inTier = (wanted: string) => documents.filter(({ tier }) => tier === wanted).length;
  return {
    generation: index?.generation ?? 0,
    documents: documents.length,
    chunks: index?.chunks ?? 0,
    tiers: Object.fromEntries(
      trustTiers.map((tier) => [tier, inTier(tier)]),
    ) as StatusView['tiers'],
    demo: usesDemo(settings.demo, documents),
    fields,
    model: writer.generatedBy === 'ai',
  };
}

async function examine({ catalogue, serving, needed }: Parts): Promise<Examination> {
  const refused = await serving.open().then(() => undefined, codeOf);
  const damage = await catalogue.findDamage();
  const counts = await catalogue.counts();
  const index = serving.current();
  const searchable = (await catalogue.searchableVersions()).length;
  return {
    checks: [
      {
        name: 'kho văn bản',
        ok: damage.length === 0,
        message:
          damage.length === 0
            ? `${counts.documents} văn bản, ${counts.provisions} điều khoản, không có hư hỏng`
            : `hư hỏng: ${damage.map(({ what, id }) => `${what} ${id}`).join(', ')}`,
      },
      {
        name: 'chỉ mục',
        ok: refused === undefined && (index !== undefined || searchable === 0),
        message: index
          ? `thế hệ ${index.generation}, ${index.chunks} đoạn, ${index.documents}/${searchable} văn bản tìm được`
          : `chưa có chỉ mục dùng được${refused ? ` (${refused})` : ''}; lần chạy tới sẽ dựng lại`,
      },
      { name: 'chờ kiểm tra', ok: true, message: `${counts.pendingReview} văn bản` },
    ],
    fields: fieldStates(needed, await catalogue.documents()),
  };
}
