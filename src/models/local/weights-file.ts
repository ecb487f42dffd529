import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/errors.ts';

const VERSION = 1;
/** Magic, SHA-256 of all that follows it, version and length of the JSON header. */
const HEADER_AT = 48;

type Numbers = Uint32Array | Float32Array | Int8Array;

/**
 * A file of learned numbers: magic (8 letters), SHA-256 of the rest (32 bytes), version and header length
 * (32-bit), JSON header padded to 4 bytes, arrays; all numbers little-endian.
 */
export function writeWeightsFile(
  magic: string,
  header: object,
  arrays: readonly Numbers[],
): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4, ' ')]);
  const lengths = Uint32Array.of(VERSION, padded.length);
  const rest = Buffer.concat([bytesOf(lengths), padded, ...arrays.map(bytesOf)]);
  const hash = createHash('sha256').update(rest).digest();
  return Buffer.concat([Buffer.from(magic), hash, rest]);
}

/**
 * Reads what `writeWeightsFile` wrote with this magic and checks all of it. The arrays begin at `arraysAt`.
 * @throws AppError MODEL_DAMAGED when the file is absent, cut short, changed or of another version.
 */
export function readWeightsFile(
  path: string | URL,
  magic: string,
): {
  readonly sha256: string;
  /** As it was written with this magic. */
  readonly header: unknown;
  readonly bytes: ArrayBuffer;
  readonly arraysAt: number;
} {
  const file = readWhole(path);
  if (file.length < HEADER_AT || file.toString('latin1', 0, 8) !== magic) {
    throw damaged(path, 'not a file of such weights');
  }
  const sha256 = createHash('sha256').update(file.subarray(40)).digest('hex');
  if (sha256 !== file.toString('hex', 8, 40)) throw damaged(path, 'its SHA-256 does not match');
  if (file.readUInt32LE(40) !== VERSION) throw damaged(path, 'another version of the format');
  const arraysAt = HEADER_AT + file.readUInt32LE(44);
  // The hash matched, so what follows is what writeWeightsFile wrote.
  const header: unknown = JSON.parse(file.toString('utf8', HEADER_AT, arraysAt));
  // Typed arrays need aligned memory, which a pooled Buffer does not promise.
  return { sha256, header, bytes: new Uint8Array(file).buffer, arraysAt };
}

function readWhole(path: string | URL): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw damaged(path, 'it cannot be read', cause);
  }
}

function damaged(path: string | URL, reason: string, cause?: unknown): AppError {
  const message = `A file of weights cannot be used: ${reason}.`;
  return new AppError('MODEL_DAMAGED', message, { cause, details: { path: String(path), reason } });
}

function bytesOf(numbers: Numbers): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
