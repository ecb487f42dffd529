import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/errors.ts';
import type { StaticEmbedderVocabulary } from './static-embedder-vocabulary.ts';

/** What the training script learned: a vocabulary and one quantised vector per row of it. */
export type StaticEmbedderWeights = {
  readonly vocabulary: StaticEmbedderVocabulary;
  readonly dimensions: number;
  /** A row that stands n times in a text counts n to this power. */
  readonly countPower: number;
  /** Value of one quantisation step of each row. */
  readonly steps: Float32Array;
  /** Row-major, `dimensions` values a row, -127 to 127. */
  readonly values: Int8Array;
};

const MAGIC = 'SOTAYEMB';
const VERSION = 1;
/** Magic, SHA-256 of all that follows it, version and length of the JSON header. */
const HEADER_AT = 48;

type Header = {
  readonly dimensions: number;
  readonly countPower: number;
  readonly buckets: number;
  readonly pairs: number;
  readonly syllables: readonly string[];
};

/**
 * One file of weights: magic (8 bytes), SHA-256 of the rest (32), version and header length
 * (32-bit), JSON header padded to 4 bytes, pairs, steps, values; all numbers little-endian.
 */
export function writeStaticEmbedderWeights(weights: StaticEmbedderWeights): Buffer {
  const { vocabulary, dimensions, countPower, steps, values } = weights;
  const header: Header = {
    dimensions,
    countPower,
    buckets: vocabulary.buckets,
    pairs: vocabulary.pairs.length,
    syllables: vocabulary.syllables,
  };
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4, ' ')]);
  const lengths = Uint32Array.of(VERSION, padded.length);
  const arrays = [vocabulary.pairs, steps, values].map(bytesOf);
  const rest = Buffer.concat([bytesOf(lengths), padded, ...arrays]);
  const hash = createHash('sha256').update(rest).digest();
  return Buffer.concat([Buffer.from(MAGIC), hash, rest]);
}

/**
 * Reads a file of weights and checks all of it; also returns its SHA-256, which names the model.
 * @throws AppError MODEL_DAMAGED when the file is absent, cut short, changed or of another version.
 */
export function readStaticEmbedderWeights(
  path: string | URL,
): StaticEmbedderWeights & { readonly sha256: string } {
  const file = readWhole(path);
  if (file.length < HEADER_AT || file.toString('latin1', 0, 8) !== MAGIC) {
    throw damaged(path, 'not a file of static embedder weights');
  }
  const sha256 = createHash('sha256').update(file.subarray(40)).digest('hex');
  if (sha256 !== file.toString('hex', 8, 40)) throw damaged(path, 'its SHA-256 does not match');
  if (file.readUInt32LE(40) !== VERSION) throw damaged(path, 'another version of the format');
  // Typed arrays need aligned memory, which a pooled Buffer does not promise.
  const bytes = new Uint8Array(file).buffer;
  const headerEnd = HEADER_AT + file.readUInt32LE(44);
  // The hash matched, so what follows is what writeStaticEmbedderWeights wrote.
  const header = JSON.parse(file.toString('utf8', HEADER_AT, headerEnd)) as Header;
  const { dimensions, countPower, buckets, syllables } = header;
  const rows = syllables.length + buckets + header.pairs;
  const stepsAt = headerEnd + header.pairs * 4;
  const valuesAt = stepsAt + rows * 4;
  return {
    sha256,
    dimensions,
    countPower,
    vocabulary: { syllables, buckets, pairs: new Uint32Array(bytes, headerEnd, header.pairs) },
    steps: new Float32Array(bytes, stepsAt, rows),
    values: new Int8Array(bytes, valuesAt, rows * dimensions),
  };
}

function readWhole(path: string | URL): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw damaged(path, 'it cannot be read', cause);
  }
}

function damaged(path: string | URL, reason: string, cause?: unknown): AppError {
  const message = `The weights of the local embedder cannot be used: ${reason}.`;
  return new AppError('MODEL_DAMAGED', message, { cause, details: { path: String(path), reason } });
}

function bytesOf(numbers: Uint32Array | Float32Array | Int8Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
