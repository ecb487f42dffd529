import { AppError } from '../../domain/errors.ts';
import { detectLegacyEncoding } from '../../language/legacy-encoding.ts';

/**
 * Text of a file without a declared encoding: byte order mark, then UTF-16 by its zero bytes, then
 * UTF-8, then the one-byte encodings: TCVN3 and VNI by their letters, else windows-1258.
 * @throws AppError FILE_DAMAGED
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  const zeros = zeroShare(bytes);
  if (zeros.odd > 0.2 && zeros.even < 0.02) return decode(bytes, 'utf-16le');
  if (zeros.even > 0.2 && zeros.odd < 0.02) return decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ? decode(bytes, 'utf-8') : decodeOneByte(bytes);
  }
}

/** Windows-1258, unless the bytes are letters of TCVN3 or VNI, which stay as they are for later. */
function decodeOneByte(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  // 20,000 characters are ten pages; what a text is shows in them.
  return detectLegacyEncoding(latin.slice(0, 20_000)) === undefined
    ? decode(bytes, 'windows-1258')
    : latin;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', `cannot be decoded as ${encoding}`, { cause });
  }
}

/** A long UTF-8 file with a few broken bytes stays UTF-8: one part in a thousand is damage. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return broken < text.length / 1000;
}

/** Share of zero bytes at even and odd places of the first 64 kB. */
function zeroShare(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 65_536);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even: (2 * even) / length, odd: (2 * odd) / length };
}
