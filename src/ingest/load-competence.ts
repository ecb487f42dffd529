import { z } from 'zod';
import { competenceAnswers, type CompetenceTable, type LegalBasis } from '../domain/competence.ts';
import { addressOf } from '../domain/provision.ts';
import { findDocumentNumbers } from '../language/document-number.ts';
import { findReferences } from '../language/references.ts';
import { readJsonFile } from './read-json-file.ts';

const words = z.string().trim().min(1);
const day = z.iso.date();

/** Reading a reference takes .4 ms and the shipped table repeats most of its 700: read once each. */
const known = new Map<string, LegalBasis | undefined>();

/** A reference as printed that names exactly one provision of one numbered document, or all of it. */
const basis = words.transform((label, context): LegalBasis => {
  if (!known.has(label)) known.set(label, basisOf(label));
  const found = known.get(label);
  if (found) return found;
  context.addIssue({ code: 'custom', message: `not one provision: ${label}` });
  return z.NEVER;
});

function basisOf(label: string): LegalBasis | undefined {
  const [document, ...others] = findDocumentNumbers(label);
  const [reference, ...more] = findReferences(label);
  const [path, ...paths] = reference?.paths ?? [];
  if (!document || others.length + more.length + paths.length > 0) return undefined;
  const { number, key } = document;
  if (!reference) return { label, number, address: key };
  return path && reference.key ? { label, number, address: addressOf(key, path) } : undefined;
}

const authority = z.strictObject({
  name: words,
  acts: z.enum(['body', 'head', 'council', 'office']),
});
const source = z.enum(['verified', 'secondary']);

const common = {
  from: day,
  until: day.exactOptional(),
  basis: z.array(basis).min(1),
  also: z.array(basis).default([]),
  limits: words.exactOptional(),
  ends: basis.exactOptional(),
  caveat: words.exactOptional(),
  mayEnd: z
    .array(z.strictObject({ from: day, number: words, title: words, why: words }))
    .default([]),
  source,
};

const term = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('holds'),
    holder: authority,
    means: z.enum(['phân định', 'phân quyền', 'phân cấp', 'ủy quyền']).exactOptional(),
    needs: z
      .strictObject({
        decision: words,
        under: basis.exactOptional(),
        number: words.exactOptional(),
        ask: words,
      })
      .exactOptional(),
  }),
  z.strictObject({ ...common, kind: z.enum(['ended', 'open', 'rule']) }),
]);

/** `cưỡng chế + thu hồi đất`: phrases that must all occur. */
const saying = words.transform((text) => text.split(/\s*\+\s*/u).filter(Boolean));

const matter = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    name: words,
    field: words,
    says: z.array(saying).min(1),
    unless: z.array(words).default([]),
    answers: z.array(z.enum(competenceAnswers)).default(['who']),
    transitional: z.boolean().default(false),
    before: z.strictObject({ holder: authority, basis: z.array(basis).min(1) }).exactOptional(),
    terms: z.array(term).min(1),
  })
  .refine(({ terms }) => terms.every((one, at) => followsOn(one, terms[at - 1])), {
    message: 'terms overlap or are not in order of time',
  })
  .transform(({ name, ...rest }) => ({ ...rest, matter: name }));

const agency = z.strictObject({
  old: words,
  says: z.array(words).min(1),
  now: words,
  field: words.exactOptional(),
  basis: basis.exactOptional(),
  source,
});

const schema = z.strictObject({
  matters: z.array(matter).default([]),
  agencies: z.array(agency).default([]),
});

type Span = { readonly from: string; readonly until?: string };

function followsOn({ from, until }: Span, before: Span | undefined): boolean {
  const inOrder = until === undefined || from < until;
  return inOrder && (before === undefined || (before.until ?? '9999') <= from);
}

/**
 * Reads the tables of who decides what. A later file adds matters and agencies, and replaces those
 * of the same id or old name; an absent file adds nothing.
 *
 * @throws {AppError} `COMPETENCE_INVALID` when a file cannot be read or is not as expected.
 */
export async function loadCompetence(paths: readonly string[]): Promise<CompetenceTable> {
  const tables = await Promise.all(paths.map(readTable));
  return {
    matters: lastOf(tables, 'matters', ({ id }) => id),
    agencies: lastOf(tables, 'agencies', ({ old }) => old),
  };
}

async function readTable(path: string): Promise<CompetenceTable> {
  const table = await readJsonFile(path, { schema, code: 'COMPETENCE_INVALID' });
  return table ?? { matters: [], agencies: [] };
}

function lastOf<Part extends keyof CompetenceTable>(
  tables: readonly CompetenceTable[],
  part: Part,
  nameOf: (row: CompetenceTable[Part][number]) => string,
): CompetenceTable[Part][number][] {
  const rows = tables.flatMap((table): readonly CompetenceTable[Part][number][] => table[part]);
  return [...new Map(rows.map((row) => [nameOf(row), row])).values()];
}
