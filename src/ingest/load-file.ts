import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { documentKinds, trustTiers, type DocumentFacts } from '../domain/legal-document.ts';
import { isData } from './find-files.ts';

const day = z.iso.date();

/** `document.json`: facts that a person confirmed; they win over what a machine reads. */
const confirmedFacts = z.strictObject({
  number: z.string().min(1).optional(),
  kind: z.enum(Object.keys(documentKinds) as [keyof typeof documentKinds]).optional(),
  issuer: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  issuedOn: day.optional(),
  effectiveFrom: day.optional(),
  effectiveTo: day.optional(),
  signer: z.string().min(1).optional(),
  tier: z.enum(trustTiers).optional(),
  territory: z.string().min(1).optional(),
  fields: z.array(z.string().min(1)).optional(),
  periods: z
    .record(z.string(), z.strictObject({ from: day.optional(), until: day.optional() }))
    .optional(),
  restsOn: z.record(z.string(), z.array(z.string().min(1))).optional(),
});

export type LoadedFile = {
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly confirmed: Partial<DocumentFacts>;
};

/**
 * Reads a file's bytes and the `document.json` beside it.
 *
 * @throws {AppError} `PATH_NOT_FOUND`, `FILE_EMPTY`, `FILE_TOO_LARGE`, `DOCUMENT_FACTS_INVALID`.
 */
export async function loadFile(path: string, maxBytes: number): Promise<LoadedFile> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new AppError('PATH_NOT_FOUND', 'No such file', { cause });
  });
  if (size === 0) throw new AppError('FILE_EMPTY', 'The file has no bytes');
  if (size > maxBytes) throw new AppError('FILE_TOO_LARGE', `${size} bytes`, { details: { size } });
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AppError('READ_FAILED', 'The file cannot be read', { cause });
  });
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    confirmed: await confirmedBeside(path),
  };
}

/** @throws {AppError} `READ_FAILED` for anything but an absent file. */
async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new AppError('READ_FAILED', 'document.json cannot be read', { cause });
  }
}

async function confirmedBeside(path: string): Promise<Partial<DocumentFacts>> {
  const folder = dirname(path);
  const text = await readIfPresent(join(folder, 'document.json'));
  if (text === undefined) return {};
  const others = (await readdir(folder)).filter((name) => {
    return !name.startsWith('.') && !isData.test(name) && name !== basename(path);
  });
  if (others.length > 0) {
    throw new AppError('DOCUMENT_FACTS_INVALID', 'document.json stands beside several files');
  }
  try {
    const facts = confirmedFacts.parse(JSON.parse(text));
    const given = Object.entries(facts).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
  } catch (cause) {
    throw new AppError('DOCUMENT_FACTS_INVALID', 'document.json is not as expected', { cause });
  }
}
