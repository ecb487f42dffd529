import type { Notice } from '../domain/answer.ts';
import { shownDay } from '../domain/calendar-day.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { documentLabel } from '../domain/label.ts';
import type { Passage } from '../domain/passage.ts';
import { addressOf, splitAddress } from '../domain/provision.ts';
import { foldAccents } from '../language/fold.ts';
import { quotable } from '../models/quotable.ts';
import type { Draft, DraftStatement } from '../models/writer.ts';
import { wholeStatement } from './whole-statement.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Found } from './find.ts';
import { loadArticles } from './load-articles.ts';

/** What the law says of a dossier that was filed before it changed. */
export type Transition = {
  /** Transitional provisions, word by word, those nearest to the question. */
  readonly statements: readonly DraftStatement[];
  /** The passages that they are taken from. */
  readonly passages: readonly Passage[];
  readonly notices: readonly Notice[];
  /** The rule itself ended in between, and who decides is not asked: the transition is the answer. */
  readonly leads: boolean;
};

/** What of a question's walk its transition is looked for in. */
type TransitionOf = Pick<Found, 'understood' | 'survey' | 'here' | 'validityOf' | 'rankArticles'>;

const none: Transition = { statements: [], passages: [], notices: [], leads: false };
/** Provisions shown of all changes together; a transition has two or three cases. */
const MAX_SHOWN = 3;
/** Documents that the answer could rest on and whose changes are looked at. */
const MAX_BEARING = 6;
const changing: ReadonlySet<string> = new Set([
  'amends',
  'replaces',
  'repeals',
  'suspends',
  'overrides',
]);
const transitional = /\b(?:chuyen tiep|ho so (?:dang|do)|dang giai quyet)/u;

/**
 * The transitional provisions of what has begun to apply between the day a dossier was filed and the
 * day it is decided on. Who decides is asked for that later day; the rule may be the transition's.
 */
export async function transition(
  found: TransitionOf,
  bearing: readonly Passage[],
  catalogue: Catalogue,
): Promise<Transition> {
  const { asOf, filedOn } = found.understood;
  if (filedOn === undefined || bearing.length === 0) return none;
  if (filedOn > asOf) return { ...none, notices: [notice(FILED_LATER)] };
  const span = `Hồ sơ nộp ${shownDay(filedOn)}, xét tại ${shownDay(asOf)}: thẩm quyền theo ngày xét.`;
  const isBetween = (day: string | undefined) => day !== undefined && filedOn < day && day <= asOf;
  const ended = endersOf(bearing, isBetween);
  const changed = (await changesOf(found, bearing, catalogue)).filter(
    ({ key, effectiveFrom }) => ended.has(key) || isBetween(effectiveFrom),
  );
  const names = changed.map((document) => documentLabel(document)).join(', ');
  if (changed.length === 0) return { ...none, notices: [notice(`${span} ${UNCHANGED}`)] };
  const passages = await transitionalIn(found, changed, catalogue);
  const statements = passages.map(wholeStatement);
  const outcome =
    statements.length > 0
      ? 'nêu quy định chuyển tiếp của'
      : 'không thấy quy định chuyển tiếp trong';
  return {
    statements,
    passages,
    leads: ended.size > 0 && !found.understood.types.includes('who'),
    notices: [notice(`${span} Trong thời gian đó có thay đổi; câu trả lời ${outcome} ${names}.`)],
  };
}

/** The transition's cases among the conditions, or as the answer where they lead or nothing else does. */
export function withTransition(draft: Draft, { statements, leads }: Transition): Draft {
  if (statements.length > 0 && (leads || draft.conclusion.length === 0)) {
    return { conclusion: statements, conditions: [], steps: [] };
  }
  return { ...draft, conditions: [...statements, ...draft.conditions] };
}

/** Documents that ended a provision which bears on the question, in the time between. */
function endersOf(
  bearing: readonly Passage[],
  isBetween: (day: string | undefined) => boolean,
): ReadonlySet<string> {
  const enders = bearing.flatMap(({ leaf: { validity } }) =>
    validity.cause && isBetween(validity.until)
      ? splitAddress(validity.cause.address).documentKey
      : [],
  );
  return new Set(enders);
}

const FILED_LATER =
  'Ngày nộp hồ sơ ở sau ngày cần biết quy định; câu trả lời không xét chuyển tiếp.';
const UNCHANGED =
  'Kho không có văn bản liên quan nào bắt đầu áp dụng trong thời gian đó; nếu kho còn thiếu văn bản thì có thể có quy định chuyển tiếp.';

function notice(text: string): Notice {
  return { code: 'filed-on', text };
}

/** What bears on the question, and what changes it. */
async function changesOf(
  { survey, here }: TransitionOf,
  bearing: readonly Passage[],
  catalogue: Catalogue,
): Promise<LegalDocument[]> {
  const looked = [...new Set(bearing.map(({ article }) => article.document.key))].slice(
    0,
    MAX_BEARING,
  );
  const causes = bearing.flatMap(({ leaf }) => leaf.validity.cause ?? []);
  const relations = await Promise.all(looked.map((key) => catalogue.relationsTo(key)));
  const by = relations.flat().filter(({ kind }) => changing.has(kind));
  const keys = new Set([
    ...looked,
    ...causes.map(({ address }) => splitAddress(address).documentKey),
    ...by.map((one) => one.documentKey),
  ]);
  return survey.documents.filter(({ key }) => keys.has(key) && here.has(key));
}

async function transitionalIn(
  { validityOf, rankArticles }: TransitionOf,
  changed: readonly LegalDocument[],
  catalogue: Catalogue,
): Promise<Passage[]> {
  const versions = await Promise.all(changed.map(({ versionId }) => catalogue.version(versionId)));
  const found = versions.flatMap((version) =>
    (version?.structured.provisions ?? [])
      .filter(({ kind, heading }) => kind === 'article' && transitional.test(foldAccents(heading)))
      .map(({ path }) => ({ article: addressOf(version?.document.key ?? '', path), score: 1 })),
  );
  const articles = await loadArticles(found, validityOf, catalogue);
  const ranked = rankArticles(articles);
  const shown = ranked.filter(({ leaf }) => quotable(leaf) !== undefined).slice(0, MAX_SHOWN);
  // In the order of the text: the cases of a transition are told apart by what comes before.
  return shown.toSorted((a, b) =>
    a.article.address === b.article.address ? a.leaf.start - b.leaf.start : 0,
  );
}
