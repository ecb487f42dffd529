import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { documentKinds, trustTiers, type DocumentFacts } from '../domain/legal-document.ts';

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
  const bytes = await readFile(path);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    confirmed: await confirmedBeside(path),
  };
}

async function confirmedBeside(path: string): Promise<Partial<DocumentFacts>> {
  const text = await readFile(join(dirname(path), 'document.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  try {
    const facts = confirmedFacts.parse(JSON.parse(text));
    const given = Object.entries(facts).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
  } catch (cause) {
    throw new AppError('DOCUMENT_FACTS_INVALID', 'document.json is not as expected', { cause });
  }
}
