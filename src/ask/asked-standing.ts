import { documentLabel } from '../domain/label.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { asksStanding, NAMED, type StandingAsked } from '../language/asks-standing.ts';
import { findDocumentNumbers } from '../language/document-number.ts';
import { foldAccents } from '../language/fold.ts';
import type { Understood } from './understood.ts';

/** Documents whose standing as a whole is asked for, and what of it. */
export type AskedStanding = {
  readonly asked: StandingAsked;
  readonly documents: readonly LegalDocument[];
  /** Names without a number, and the held law that each was taken for. */
  readonly chosen: readonly { readonly said: string; readonly document: LegalDocument }[];
};

/** More than a question names: a number alone that fits many. */
const MAX_DOCUMENTS = 3;

/**
 * Reads that a question asks of documents as a whole whether they hold or what changed them, and of
 * nothing else; a law may be named by its name alone.
 */
export function askedStanding(
  { readAs, named, unheld }: Pick<Understood, 'readAs' | 'named' | 'unheld'>,
  usable: readonly LegalDocument[],
): AskedStanding | undefined {
  if (unheld.length > 0 || named.some(({ paths }) => paths.length > 0)) return undefined;
  const held = usable.filter(({ tier }) => tier === 'normative');
  const { rest, chosen } = withoutNames(withoutNumbers(readAs), held);
  const keys = new Set([...named, ...chosen].map(({ document }) => document.key));
  const documents = held.filter(({ key }) => keys.has(key));
  const asked = asksStanding(rest);
  const isAsked = documents.length === keys.size && keys.size > 0 && keys.size <= MAX_DOCUMENTS;
  return asked && isAsked ? { asked, documents, chosen } : undefined;
}

const kind =
  '(?:hien phap|bo luat|luat|phap lenh|nghi quyet|nghi dinh|thong tu lien tich|thong tu|quyet dinh|chi thi)';
/** "nghị định của Chính phủ về đất đai số …"; "luật nào thay thế nghị định …" names one by its number alone. */
const titled = new RegExp(
  String.raw`\b${kind}(?: (?!(?:nao|${kind})\b)[a-z]+){0,20}? (?:so )?${NAMED}\b`,
  'gu',
);

/** The text, folded, with `NAMED` in place of each number and of the name before it. */
function withoutNumbers(text: string): string {
  const cut = findDocumentNumbers(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${NAMED} ${left.slice(end)}`,
    text,
  );
  return plain(cut).replace(titled, NAMED);
}

/** Without the names of held laws; of those that begin alike the longest is meant, of one name the newest. */
function withoutNames(
  text: string,
  held: readonly LegalDocument[],
): { readonly rest: string; readonly chosen: AskedStanding['chosen'] } {
  const laws = held
    .filter((law) => law.title !== undefined && /^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(law.kind))
    .map((law) => ({ law, name: nameOf(law) }))
    .toSorted(
      (a, b) => b.name.length - a.name.length || ((a.law.key ?? '') < (b.law.key ?? '') ? 1 : -1),
    );
  let rest = text;
  const chosen: { said: string; document: LegalDocument }[] = [];
  for (const name of new Set(laws.map((one) => one.name))) {
    const found = new RegExp(String.raw`\b${name}(?: (?:nam )?((?:19|20)\d{2}))?\b`, 'u').exec(
      rest,
    );
    if (!found) continue;
    const [said, year] = found;
    const meant = laws
      .filter((one) => one.name === name && (!year || one.law.number?.includes(`/${year}/`)))
      .map(({ law }) => law)
      .toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1));
    const [document] = meant;
    if (!document) continue;
    rest = rest.replace(said, NAMED);
    chosen.push({
      said: documentLabel({ kind: document.kind, title: document.title ?? '' }),
      document,
    });
  }
  return { rest, chosen };
}

function nameOf({ kind: own, title = '' }: LegalDocument): string {
  return plain(documentLabel({ kind: own, title }));
}

function plain(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
