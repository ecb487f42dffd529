import type { Statement } from '../domain/answer.ts';
import { shownDay } from '../domain/calendar-day.ts';
import type { Citation, CitationNote } from '../domain/citation.ts';
import {
  DISTRICTS_ENDED,
  termOn,
  type Authority,
  type Competence,
  type CompetenceTable,
  type CompetenceTerm,
} from '../domain/competence.ts';
import { isWithin } from '../domain/provision.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { basisPassages, isUsable, type Lookup } from './basis-passages.ts';
import { citePassage } from './cite.ts';
import type { Evidenced } from './compose.ts';
import type { Found } from './find.ts';
import { matchMatter } from './match-matter.ts';
import { namesDistrict, renamedIn, renamedNote } from './past-authorities.ts';
import type { Ruling } from './who-decides.ts';

export type NoteParts = { readonly competence: CompetenceTable; readonly catalogue: Catalogue };

type Noting = NoteParts & {
  readonly asOf: string;
  readonly lookup: Lookup;
  readonly ruling: Ruling | undefined;
};

/**
 * Puts beside a quote who acts today: for the provision that the answer rests on whose authority it
 * is, for a quote that names the district level or an agency of the past who has taken its place,
 * or that the table does not say.
 */
export async function noteAuthorities(
  parts: Evidenced,
  { found, ruling }: { readonly found: Found; readonly ruling: Ruling | undefined },
  { competence, catalogue }: NoteParts,
): Promise<Evidenced> {
  const { understood, here: allowed, validityOf } = found;
  const lookup = { catalogue, validityOf, allowed };
  const noting = { competence, catalogue, ruling, lookup, asOf: understood.asOf };
  const noted = (statements: readonly Statement[]) =>
    Promise.all(statements.map((statement) => withNotes(statement, noting)));
  return {
    conclusion: await noted(parts.conclusion),
    conditions: await noted(parts.conditions),
    steps: await noted(parts.steps),
    obsolete: await noted(parts.obsolete),
  };
}

async function withNotes(statement: Statement, noting: Noting): Promise<Statement> {
  const matter = matterOf(statement, noting);
  const citations = await Promise.all(
    statement.citations.map(async (citation) => {
      const notes = [
        ...ownNote(citation, noting),
        ...(await districtNote(citation, matter, noting)),
        ...agencyNotes(citation, noting),
      ];
      return notes.length > 0 ? { ...citation, notes } : citation;
    }),
  );
  return { ...statement, citations };
}

/** The matter of a statement: by the provisions that it cites, by what was asked, by its words. */
function matterOf(
  { citations, text }: Statement,
  { competence: { matters }, ruling }: Noting,
): Competence | undefined {
  const byProvision = matters.filter(({ before, terms }) =>
    citations.some(
      ({ address }) => isOf(before, address) || terms.some((one) => isOf(one, address)),
    ),
  );
  const [only, ...more] = byProvision;
  if (ruling && (!only || byProvision.includes(ruling.matter))) return ruling.matter;
  return more.length === 0 ? (only ?? matchMatter(text, matters)) : undefined;
}

function isOf(authority: Pick<CompetenceTerm, 'basis'> | undefined, address: string): boolean {
  return authority?.basis.some((basis) => isWithin(address, basis.address)) ?? false;
}

/** Whose authority the leading provision of the answer gives, and its limits. */
function ownNote({ address }: Citation, { ruling }: Noting): CitationNote[] {
  const term = ruling?.term;
  if (!term?.basis.some((basis) => isWithin(address, basis.address))) return [];
  const said = [
    term.kind === 'holds' ? `Thẩm quyền của ${withNature(term.holder)}.` : '',
    term.limits ?? '',
    term.caveat ?? '',
    term.source === 'secondary' ? SECOND_HAND : '',
  ].filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [{ code: 'authority', text: said.join(' ') }];
}

const SECOND_HAND = 'Theo nguồn thứ cấp, chưa đối chiếu toàn văn.';
const DISTRICT_LEVEL =
  'Cấp huyện kết thúc hoạt động từ ngày 01/07/2025 (khoản 3 Điều 51 Luật số 72/2025/QH15).';

/** An Ủy ban nhân dân and its Chủ tịch are not the same. */
function withNature({ name, acts }: Authority): string {
  if (acts === 'head') return `${name} (người đứng đầu, không phải tập thể Ủy ban nhân dân)`;
  return acts === 'body' ? `${name} (tập thể, không phải riêng Chủ tịch)` : name;
}

async function districtNote(
  { quote }: Citation,
  matter: Competence | undefined,
  { asOf, lookup }: Noting,
): Promise<CitationNote[]> {
  if (asOf < DISTRICTS_ENDED || !namesDistrict(quote)) return [];
  const term = matter && termOn(matter, asOf);
  const [passage] = term ? await basisPassages(term.basis.slice(0, 1), lookup) : [];
  if (!matter || !term || (passage && !isUsable(passage.leaf))) {
    const text = `${DISTRICT_LEVEL} Ai thay tại ngày ${shownDay(asOf)}: chưa có trong bảng thẩm quyền.`;
    return [{ code: 'district-unknown', text }];
  }
  const text = `${DISTRICT_LEVEL} ${todayOf(matter, term, asOf)}`;
  return [{ code: 'district-ended', text, ...(passage ? { citation: citePassage(passage) } : {}) }];
}

function todayOf({ matter }: Competence, term: CompetenceTerm, asOf: string): string {
  const basis = term.basis.map(({ label }) => label).join('; ');
  const on = `Tại ngày ${shownDay(asOf)}, việc “${matter}”`;
  const mark = term.source === 'secondary' ? ` ${SECOND_HAND}` : '';
  if (term.kind === 'holds') {
    const needs = term.needs ? `; cần ${term.needs.decision}` : '';
    return `${on} thuộc ${withNature(term.holder)} theo ${basis}${needs}.${mark}`;
  }
  return `${on} ${standings[term.kind]} (${basis}).${mark}`;
}

const standings = {
  ended: 'không còn thực hiện',
  open: 'có các quy định chưa khớp',
  rule: 'theo điều khoản riêng',
} as const;

function agencyNotes({ quote }: Citation, { competence }: Noting): CitationNote[] {
  return renamedIn(quote, competence.agencies).map((agency) => {
    return { code: 'renamed-agency', text: renamedNote(agency) };
  });
}
