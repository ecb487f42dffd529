import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { DocumentFacts } from '../domain/legal-document.ts';
import type { SourceText, Warning } from '../domain/source-text.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { evidenceOf, type Evidence, type Reading } from './describe/evidence.ts';
import { fieldsOf } from './describe/fields.ts';
import { zonesOf } from './describe/header-zone.ts';
import { readEffect, readIssuedOn } from './describe/read-dates.ts';
import { readIssuer } from './describe/read-issuer.ts';
import { readKind } from './describe/read-kind.ts';
import { readNumber } from './describe/read-number.ts';
import { readSigner } from './describe/read-signer.ts';
import { readTitle } from './describe/read-title.ts';
import { reviewOf } from './describe/review.ts';
import { secrecyMark } from './describe/secrecy.ts';
import { territoryOf } from './describe/territory.ts';
import { trustTierOf } from './describe/trust-tier.ts';

/** What a document says of itself, with the words that say so. */
export type Description = {
  readonly facts: DocumentFacts;
  readonly evidence: readonly Evidence[];
  /** Why a person must look before the document may answer; empty when nothing is in doubt. */
  readonly review: readonly Warning[];
  /** The mark that forbids taking it in. */
  readonly refused?: ErrorCode;
};

/** Leaves out what was not read, so that optional fields stay absent. */
function given<Field extends keyof DocumentFacts>(
  field: Field,
  reading: Reading<NonNullable<DocumentFacts[Field]>> | undefined,
): Partial<Pick<DocumentFacts, Field>> {
  if (!reading) return {};
  return { [field]: reading.value } as unknown as Partial<Pick<DocumentFacts, Field>>;
}

/**
 * Reads number, kind, issuer, title, dates and signer from the text; what a person confirmed wins
 * over what was read. A document with anything in `review` waits for a person.
 */
export function describe(
  source: SourceText,
  structured: StructuredDocument,
  context: { readonly fileName: string; readonly confirmed?: Partial<DocumentFacts> | undefined },
): Description {
  const confirmed = context.confirmed ?? {};
  const zones = zonesOf(structured);
  const number = readNumber(zones, structured.text);
  const knownNumber = confirmed.number ?? number.best?.value;
  const kind = readKind(zones, knownNumber);
  const issuer = readIssuer(zones, knownNumber);
  const title = readTitle(zones);
  const issued = readIssuedOn(zones);
  const issuedOn: CalendarDay | undefined = confirmed.issuedOn ?? issued.best?.value;
  const effect = readEffect(structured, issuedOn);
  const signer = readSigner(zones);
  const knownKind = confirmed.kind ?? kind?.value ?? 'Văn bản';
  const knownIssuer = confirmed.issuer ?? issuer?.value;
  const territory = territoryOf(knownIssuer, issuedOn);
  const facts: DocumentFacts = {
    kind: knownKind,
    tier: trustTierOf(knownKind, knownNumber),
    territory: territory ?? 'nation',
    fields: fieldsOf(title?.value ?? ''),
    ...given('number', number.best),
    ...given('issuer', issuer),
    ...given('title', title),
    ...given('issuedOn', issued.best),
    ...given('effectiveFrom', effect.from),
    ...given('effectiveTo', effect.to),
    ...given('signer', signer),
    ...confirmed,
  };
  const refused = secrecyMark(source);
  return {
    facts,
    evidence: [
      ...evidenceOf('number', number.best),
      ...evidenceOf('kind', kind),
      ...evidenceOf('issuer', issuer),
      ...evidenceOf('title', title),
      ...evidenceOf('issuedOn', issued.best),
      ...evidenceOf('effectiveFrom', effect.from),
      ...evidenceOf('effectiveTo', effect.to),
      ...evidenceOf('signer', signer),
    ],
    review: reviewOf({
      structured,
      facts,
      confirmed,
      number,
      dateImplausible: issued.implausible,
      territoryUnclear: territory === undefined,
      fileName: context.fileName,
    }),
    ...(refused ? { refused } : {}),
  };
}
