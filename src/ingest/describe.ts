import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { DocumentFacts } from '../domain/legal-document.ts';
import type { SourceText } from '../domain/source-text.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import type { Known, TextDescription } from './describe/description.ts';
import { evidenceOf, type Evidence, type Reading } from './describe/evidence.ts';
import { describeProcedure } from './describe/procedure.ts';
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

export type Description = TextDescription & {
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

/** Everything that the text says of the document. */
function readAll(structured: StructuredDocument, confirmed: Partial<DocumentFacts>) {
  const zones = zonesOf(structured);
  const number = readNumber(zones, structured.text);
  const knownNumber = confirmed.number ?? number.best?.value;
  const issued = readIssuedOn(zones);
  const issuedOn: CalendarDay | undefined = confirmed.issuedOn ?? issued.best?.value;
  return {
    number,
    kind: readKind(zones, knownNumber),
    issuer: readIssuer(zones, knownNumber),
    title: readTitle(zones),
    issued,
    effect: readEffect(structured, issuedOn),
    signer: readSigner(zones),
  };
}

type Readings = ReturnType<typeof readAll>;

/** The facts as read; a person's own come on top. */
function factsOf(
  read: Readings,
  confirmed: Partial<DocumentFacts>,
  territory: string | undefined,
): DocumentFacts {
  const kind = confirmed.kind ?? read.kind?.value ?? 'Văn bản';
  return {
    kind,
    tier: trustTierOf(kind, confirmed.number ?? read.number.best?.value),
    territory: territory ?? 'nation',
    fields: fieldsOf(read.title?.value ?? ''),
    ...given('number', read.number.best),
    ...given('issuer', read.issuer),
    ...given('title', read.title),
    ...given('issuedOn', read.issued.best),
    ...given('effectiveFrom', read.effect.from),
    ...given('effectiveTo', read.effect.to),
    ...given('signer', read.signer),
    ...confirmed,
  };
}

/** Tier, territory and fields follow from kind, issuer and title, and from the same words. */
function evidenceFor(read: Readings): Evidence[] {
  return [
    ...evidenceOf('number', read.number.best),
    ...evidenceOf('kind', read.kind),
    ...evidenceOf('issuer', read.issuer),
    ...evidenceOf('title', read.title),
    ...evidenceOf('issuedOn', read.issued.best),
    ...evidenceOf('effectiveFrom', read.effect.from),
    ...evidenceOf('effectiveTo', read.effect.to),
    ...evidenceOf('signer', read.signer),
    ...evidenceOf('tier', read.kind),
    ...evidenceOf('territory', read.issuer),
    ...evidenceOf('fields', read.title),
  ];
}

/**
 * Reads number, kind, issuer, title, dates and signer from the text; what a person confirmed wins
 * over what was read. A document with anything in `review` waits for a person.
 */
export function describeText(structured: StructuredDocument, known: Known): TextDescription {
  return describeProcedure(structured, known) ?? describeLaw(structured, known);
}

function describeLaw(structured: StructuredDocument, known: Known): TextDescription {
  const confirmed = known.confirmed ?? {};
  const read = readAll(structured, confirmed);
  const territory = territoryOf(
    confirmed.issuer ?? read.issuer?.value,
    confirmed.issuedOn ?? read.issued.best?.value,
  );
  const facts = factsOf(read, confirmed, territory);
  return {
    facts,
    evidence: evidenceFor(read),
    review: reviewOf({
      structured,
      facts,
      confirmed,
      number: read.number,
      dateImplausible: read.issued.implausible,
      effectFrom: read.effect.from,
      territoryUnclear: territory === undefined,
      fileName: known.fileName,
      notSecret: known.notSecret ?? false,
    }),
  };
}

/** As `describeText`, and looks for a mark of secrecy where stamps stand in the file. */
export function describe(
  source: SourceText,
  structured: StructuredDocument,
  known: Known,
): Description {
  const refused = secrecyMark(source);
  return { ...describeText(structured, known), ...(refused ? { refused } : {}) };
}
