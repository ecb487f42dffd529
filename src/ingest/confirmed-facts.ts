import { z } from 'zod';
import { AppError, type ErrorCode } from '../domain/errors.ts';
import { documentKinds, trustTiers, type DocumentFacts } from '../domain/legal-document.ts';

/** Outside these years a day is a slip of the pen, or a database's way of saying "no end". */
const years = { first: '1900', last: '2199' };

const day = z.iso.date().refine((date) => date >= years.first && date.slice(0, 4) <= years.last, {
  when: ({ issues }) => issues.length === 0,
  error: `năm phải từ ${years.first} đến ${years.last}; văn bản không có ngày hết hiệu lực thì bỏ mục ấy`,
});

/** Composed, as the law on file is: what is typed on a Mac, or copied from one, comes decomposed. */
const words = z.string().normalize('NFC').min(1);

const facts = z.strictObject({
  number: words.optional(),
  kind: words.pipe(z.enum(Object.keys(documentKinds) as [keyof typeof documentKinds])).optional(),
  issuer: words.optional(),
  title: words.optional(),
  issuedOn: day.optional(),
  effectiveFrom: day.optional(),
  effectiveTo: day.optional(),
  retroactive: z.literal(true).optional(),
  signer: words.optional(),
  tier: z.enum(trustTiers).optional(),
  territory: words.optional(),
  fields: z.array(words).optional(),
  periods: z
    .record(z.string(), z.strictObject({ from: day.optional(), until: day.optional() }))
    .optional(),
  restsOn: z.record(z.string(), z.array(words)).optional(),
});

/** Of a picture no machine reads a mark of secrecy surely: whoever brings it says that it has none. */
const declaration = z.strictObject({ notSecret: z.literal(true).optional() });

/** What a person says of a file before it is taken in. */
export type Confirmation = {
  /** They win over what a machine reads. */
  readonly facts: Partial<DocumentFacts>;
  /** Declares that the document bears no mark of secrecy. */
  readonly notSecret: boolean;
};

/**
 * Reads what stands in a `document.json`.
 *
 * @throws {AppError} `DOCUMENT_FACTS_INVALID`.
 */
export function readConfirmation(given: unknown): Confirmation {
  const schema = facts.extend(declaration.shape);
  const { notSecret, ...rest } = parsed(schema, given, 'DOCUMENT_FACTS_INVALID');
  return { facts: present(rest), notSecret: notSecret ?? false };
}

/**
 * Reads the facts that a person gives in review.
 *
 * @throws {AppError} `CORRECTION_INVALID`, with the names of the wrong fields.
 */
export function readCorrections(given: unknown): Partial<DocumentFacts> {
  return present(parsed(facts, given, 'CORRECTION_INVALID'));
}

function parsed<T>(schema: z.ZodType<T>, given: unknown, code: ErrorCode): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  );
  const fields = [...new Set(wrong)].join(', ');
  const told = result.error.issues.flatMap((issue) =>
    issue.code === 'custom' ? [`${issue.path.join('.')}: ${issue.message}`] : [],
  );
  throw new AppError(code, `Not as expected: ${fields}`, {
    cause: result.error,
    details: { fields, ...(told.length > 0 ? { subject: told.join('. ') } : {}) },
  });
}

function present(given: z.infer<typeof facts>): Partial<DocumentFacts> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
