import { addedProvision, validityOfAdded } from '../../ask/added-provision.ts';
import type { Judgement } from '../../ask/judge.ts';
import type { Survey } from '../../ask/survey.ts';
import type { CitedProvision } from '../../domain/draft-check.ts';
import { documentLabel, provisionLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { pathLabel } from '../../domain/path-label.ts';
import { addressOf } from '../../domain/provision.ts';
import { foldAccents } from '../../language/fold.ts';
import { isTitled, type Attachment } from './attachment.ts';
import type { DraftCitation } from './draft-citations.ts';
import { governingText } from './governing-text.ts';
import type { PathOfLabel } from './printed-labels.ts';
import type { CheckedCatalogue } from './read-once.ts';
import { rewordedBy, type Reworded } from './reworded.ts';
import { shownProvision } from './shown-provision.ts';

export type LookParts = {
  readonly catalogue: CheckedCatalogue;
  readonly survey: Survey;
  readonly judgement: Judgement;
  readonly asOf: string;
  readonly pathOfLabel: PathOfLabel;
};

/** What a cited provision says, with what governs it. */
export type FoundProvision = {
  readonly shown: CitedProvision;
  readonly document: LegalDocument;
  /** Empty for a document that is cited as a whole. */
  readonly texts: readonly string[];
  readonly headings: string;
  /** What it says now, where a later document gave it other words. */
  readonly reworded?: Reworded;
};

export type Look = {
  readonly found: readonly FoundProvision[];
  /** Set when something that was cited is not there. */
  readonly absent?: { readonly reason: string; readonly isSure: boolean };
  /** The spelling leaves open which of those found is meant. */
  readonly isOpen: boolean;
};

/** Looks up what a citation names inside one document. */
export async function lookUp(
  { paths, said, attachment }: Pick<DraftCitation, 'paths' | 'said' | 'attachment'>,
  document: LegalDocument,
  parts: LookParts,
): Promise<Look> {
  if (paths.length === 0) return { found: [whole(document, parts)], isOpen: false };
  if (attachment) return lookInside({ paths, said, attachment }, document, parts);
  const looked = await Promise.all(paths.map((path) => provisionAt(document, path, parts)));
  const found = looked.filter((one) => one !== undefined);
  // Typed without accents, d may be đ: then the paths are readings and not a list.
  const isReading = paths.length > 1 && foldAccents(said) === said.toLowerCase();
  const missing = paths.filter((_path, at) => looked[at] === undefined);
  const [first] = missing;
  if (first === undefined || (isReading && found.length > 0)) {
    return { found, isOpen: isReading && found.length > 1 };
  }
  const printed = await parts.pathOfLabel(said, document);
  const meant = printed === undefined ? undefined : await provisionAt(document, printed, parts);
  if (meant) return { found: [meant], isOpen: false };
  const attached = found.length === 0 ? await attachedAt(document, first, parts) : [];
  if (attached.length > 0) {
    const place = `${documentLabel(document)} không có ${pathLabel(first)} ở phần chính`;
    const reason = `${place}, chỉ có trong phần ban hành kèm theo; hãy ghi rõ tên phần kèm theo.`;
    return { found: attached, absent: { reason, isSure: false }, isOpen: false };
  }
  return { found, absent: await absenceOf(document, first, parts), isOpen: false };
}

type Inside = Pick<DraftCitation, 'paths' | 'said'> & { readonly attachment: Attachment };

/** In what is issued with a document; the copy on file may lack it, or have it undivided. */
async function lookInside(
  { paths, said, attachment }: Inside,
  document: LegalDocument,
  parts: LookParts,
): Promise<Look> {
  const printed = await parts.pathOfLabel(said, document);
  const meant = printed === undefined ? undefined : await provisionAt(document, printed, parts);
  if (meant) return { found: [meant], isOpen: false };
  const outline = await parts.catalogue.outline(document.key);
  const named = outline.filter(
    ({ path, kind }) => kind === 'regulation' && path.replace(/-\d+$/u, '') === attachment.path,
  );
  const label = `${attachment.name} ban hành kèm theo ${documentLabel(document)}`;
  const [only] = named;
  if (!only || named.length > 1) {
    const reason = only
      ? `Có nhiều ${attachment.name} ban hành kèm theo ${documentLabel(document)}.`
      : `Không thấy ${label} trong bản đang có; hãy mở văn bản để xem.`;
    return { found: [], absent: { reason, isSure: false }, isOpen: false };
  }
  const part = await parts.catalogue.provision(addressOf(document.key, only.path));
  if (!isTitled(attachment, part?.text ?? '')) {
    const reason = `Không rõ “${attachment.name} ${attachment.title}” có phải ${label} hay không; hãy mở văn bản để xem.`;
    return { found: [], absent: { reason, isSure: false }, isOpen: false };
  }
  const looked = await Promise.all(
    paths.map((path) => provisionAt(document, `${only.path}/${path}`, parts)),
  );
  const found = looked.filter((one) => one !== undefined);
  const first = paths.find((_path, at) => looked[at] === undefined);
  if (first === undefined) return { found, isOpen: false };
  const reason = `${label} không có ${pathLabel(first)} trong bản đang có; hãy mở văn bản để xem.`;
  return { found, absent: { reason, isSure: false }, isOpen: false };
}

const attachments: ReadonlySet<string> = new Set(['regulation', 'annex']);

/** A decision is often cited for a place in what is issued with it. */
async function attachedAt(
  document: LegalDocument,
  path: string,
  parts: LookParts,
): Promise<FoundProvision[]> {
  if (outsideArticles.test(path)) return [];
  const outline = await parts.catalogue.outline(document.key);
  const tops = outline.filter(({ path: top, kind }) => attachments.has(kind) && !top.includes('/'));
  const looked = await Promise.all(
    tops.map((top) => provisionAt(document, `${top.path}/${path}`, parts)),
  );
  return looked.filter((one) => one !== undefined);
}

function whole(document: LegalDocument, { judgement }: LookParts): FoundProvision {
  const { key, tier, territory } = document;
  const validity = judgement.validityOf(document, '');
  const label = documentLabel(document, { withTitle: true });
  return {
    shown: { address: key, label, validity, tier, territory },
    document,
    texts: [],
    headings: '',
  };
}

async function provisionAt(
  document: LegalDocument,
  path: string,
  parts: LookParts,
): Promise<FoundProvision | undefined> {
  const { catalogue, judgement } = parts;
  const own = await catalogue.provision(addressOf(document.key, path));
  const added = own ? undefined : await addedProvision(document, path, parts);
  const record = own ?? added?.clause;
  if (!record) return undefined;
  const { provision, ancestors, address } = record;
  const text = added?.words ?? record.text;
  const name = own ? provisionLabel([provision, ...ancestors.toReversed()]) : pathLabel(path);
  const governing = await governingText(record, catalogue);
  const validity = added
    ? validityOfAdded({ document, path }, record, judgement.validityOf)
    : judgement.validityOf(document, provision.path);
  const reworded = await rewordedBy({ document, path, validity }, parts);
  return {
    // Of an added khoản, the document that it was added to.
    shown: shownProvision(
      { address, document },
      { label: `${name} ${documentLabel(document)}`.trim(), text, validity },
    ),
    document,
    texts: [...governing.leads, text],
    headings: governing.headings,
    ...(reworded ? { reworded } : {}),
  };
}

/** Annexes and forms may not be split as finely as they are cited. */
const outsideArticles = /^(?!d\d)/u;

async function absenceOf(
  document: LegalDocument,
  path: string,
  parts: LookParts,
): Promise<NonNullable<Look['absent']>> {
  const { survey, asOf } = parts;
  const place = `${documentLabel(document)} có trong kho nhưng không có ${pathLabel(path)}`;
  const last = await lastBefore(document, path, parts);
  if (last !== undefined) {
    return { reason: `${place}: Điều ${last} là điều cuối.`, isSure: true };
  }
  const missing = survey.missingFor(document.key, asOf).map(({ number }) => number);
  if (missing.length > 0) {
    const reason = `${place}; có thể do văn bản chưa có trong kho bổ sung: ${missing.join(', ')}.`;
    return { reason, isSure: false };
  }
  if (outsideArticles.test(path)) {
    const reason = `${place}; phụ lục, mẫu có thể chưa được tách tới mức này, hãy mở văn bản để xem.`;
    return { reason, isSure: false };
  }
  return { reason: `${place}.`, isSure: true };
}

/**
 * The last điều of a document, where what is cited would stand behind it: an điều that is inserted later bears a
 * letter ("Điều 260a"). Undefined where it would not, or the copy lacks something at its end, as it may of what a
 * decision issues.
 */
async function lastBefore(
  { key, title = '' }: LegalDocument,
  path: string,
  { catalogue, survey }: LookParts,
): Promise<number | undefined> {
  const cited = numberOf(path);
  if (cited === undefined || /(?<!\p{L})ban hành(?!\p{L})/iu.test(title)) return undefined;
  const outline = await catalogue.outline(key);
  const last = Math.max(0, ...outline.flatMap((node) => numberOf(node.path) ?? []));
  const isCut = survey.gaps.some((gap) => gap.documentKey === key && isOpenEnd(gap.path, last));
  return last > 0 && cited > last && !isCut ? last : undefined;
}

/** Of an điều without a letter. */
function numberOf(path: string): number | undefined {
  const [, number] = /^d(\d+)(?:\/|$)/u.exec(path) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** What is lacking in the document as a whole, or in its last điều, may be what stood behind it. */
function isOpenEnd(path: string, last: number): boolean {
  const number = numberOf(path);
  return number === undefined || number >= last;
}
