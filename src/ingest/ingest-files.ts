import { AppError, type ErrorCode } from '../domain/errors.ts';
import type { SaveOutcome } from '../store/catalogue.ts';
import { ingestDocument, type Ingested, type IngestParts } from './ingest-document.ts';

/**
 * Accepted documents after which a generation is published in the middle of a batch. One publication
 * costs about as much as reading this many files, so a batch takes at most twice its reading time and
 * a kill leaves little to catch up with.
 */
const PUBLISH_EVERY = 200;

/** One line of `so-tay ingest --json`. */
export type FileResult = {
  readonly file: string;
  readonly outcome: SaveOutcome | 'refused';
  readonly code: ErrorCode | null;
  /** Vietnamese. */
  readonly message: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly provisions: number;
  readonly chunks: number;
};

export type IngestBatchParts = IngestParts & {
  /** Makes what was accepted searchable. */
  readonly publish: () => Promise<void>;
  /** Files that are on their way at the same time; as many as there are readers. */
  readonly parallel: number;
};

/**
 * Ingests files side by side and reports each as it ends; a refused file does not stop the others.
 * Everything accepted is searchable when it resolves.
 *
 * @throws {AppError} `STORAGE_FULL`, `CATALOGUE_DAMAGED`, when no file is under way any more.
 */
export async function ingestFiles(
  files: readonly string[],
  onResult: (result: FileResult) => void,
  { publish, parallel, ...parts }: IngestBatchParts,
): Promise<void> {
  // A loop that throws ends the generator for all: nothing more is begun, what is under way ends.
  const queue = oneByOne(files);
  let sincePublished = 0;
  let publishing: Promise<unknown> = Promise.resolve();
  const work = async () => {
    for (const file of queue) {
      const result = await ingestOne(file, parts);
      onResult(result);
      sincePublished += 1;
      if (sincePublished >= PUBLISH_EVERY) {
        sincePublished = 0;
        publishing = publishing.then(publish);
        await publishing;
      }
    }
  };
  const workers = Array.from({ length: parallel }, work);
  await Promise.allSettled(workers);
  await Promise.all(workers);
  await publish();
}

function* oneByOne(files: readonly string[]): Generator<string> {
  yield* files;
}

async function ingestOne(file: string, parts: IngestParts): Promise<FileResult> {
  try {
    return accepted(file, await ingestDocument(file, parts));
  } catch (error) {
    const refusal =
      error instanceof AppError
        ? error
        : new AppError('READ_FAILED', 'A stage failed on this file', { cause: error });
    // A full disk or a damaged catalogue is not this file's fault: the batch must stop.
    if (refusal.code === 'STORAGE_FULL' || refusal.code === 'CATALOGUE_DAMAGED') throw refusal;
    return {
      file,
      outcome: 'refused',
      code: refusal.code,
      message: [refusal.userMessage, refusal.about].filter(Boolean).join(' '),
      number: null,
      title: null,
      provisions: 0,
      chunks: 0,
    };
  }
}

function accepted(
  file: string,
  { outcome, facts, reasons, rejected, provisions, chunks }: Ingested,
): FileResult {
  const needsReview = outcome === 'needs-review';
  return {
    file,
    outcome,
    ...(rejected ? rejectedBefore(rejected) : { code: null, message: null }),
    ...(needsReview ? { code: 'DOCUMENT_NEEDS_REVIEW', message: reasons.join(' ') } : {}),
    number: facts.number ?? null,
    title: facts.title ?? null,
    provisions,
    chunks: needsReview ? 0 : chunks,
  };
}

/** Why the file answers nothing although it was taken before, and how to look at it again. */
function rejectedBefore({
  versionId,
  reason,
}: NonNullable<Ingested['rejected']>): Pick<FileResult, 'code' | 'message'> {
  return {
    code: 'DOCUMENT_REJECTED',
    message: `Đã bị loại khi kiểm tra: ${reason}. Mở lại: so-tay review reopen ${versionId}`,
  };
}
