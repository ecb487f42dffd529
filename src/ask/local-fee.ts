import type { Statement } from '../domain/answer.ts';
import { leadInsOf } from '../domain/lead-ins.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { Article, Leaf, Passage } from '../domain/passage.ts';
import type { Unit } from '../domain/place.ts';
import type { ProcedureLine } from '../domain/procedure.ts';
import { addressOf } from '../domain/provision.ts';
import { exempts, feeLine, type FeeLine } from '../language/fee-line.ts';
import { quotable } from '../models/quotable.ts';
import type { DraftStatement, Quote } from '../models/writer.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { isUsable } from './basis-passages.ts';
import { cite } from './cite.ts';
import { holdsHere } from './holds-here.ts';
import type { ValidityOf } from './judge.ts';
import { loadArticles } from './load-articles.ts';
import { verify } from './verify.ts';

/** The fee that the province sets for a procedure, as its resolution says it. */
export type LocalFee = {
  /** One line sets it; else those found are only pointed to, for a person to read. */
  readonly isSet: boolean;
  /** Quoted, with who need not pay where the resolution says so. */
  readonly lines: readonly ProcedureLine[];
  /** Keys of the resolutions that speak of it. */
  readonly documents: ReadonlySet<string>;
};

/** Where and when it is asked for. */
type Asked = {
  /** Documents that may be used there. */
  readonly usable: readonly LegalDocument[];
  readonly validityOf: ValidityOf;
  readonly where: { readonly units: readonly Unit[] };
};
type Line = { readonly fits: FeeLine; readonly quote: Quote; readonly passage: Passage };

/** Lines of one resolution that are pointed to; more are a table to be read as a whole. */
const MAX_SHOWN = 3;

/**
 * Looks for the fee of a procedure in the resolutions of the council that are in force where it is
 * asked for. Undefined where none speaks of it. Two that set it, one that holds in an unknown part of
 * the province, a narrower case or a missing currency set nothing: no fee is guessed.
 */
export async function localFee(
  name: string,
  asked: Asked,
  catalogue: Catalogue,
): Promise<LocalFee | undefined> {
  const articles = await articlesOnFees(asked, catalogue);
  const lines = articles.flatMap((article) => linesOf(article, name));
  if (lines.length === 0) return undefined;
  const documents = new Set(lines.map(({ passage }) => passage.article.document.key));
  const [only, ...more] = lines.filter(({ fits }) => fits === 'sets');
  const isHere =
    only && holdsHere(only.passage.article.document.territory, asked.where.units) === true;
  if (!only || more.length > 0 || !isHere) {
    const shown = await saidOf(lines.slice(0, MAX_SHOWN), UNCLEAR, catalogue);
    return { isSet: false, documents, lines: shown.map((line) => ({ ...line, state: 'unclear' })) };
  }
  const { document } = only.passage.article;
  const own = articles.filter((article) => article.document.key === document.key);
  const others = lines.filter(
    (line) => line !== only && line.passage.article.document.key === document.key,
  );
  return {
    isSet: true,
    documents,
    lines: [
      ...(await saidOf([only], SET, catalogue)),
      ...(await exemptionsIn(own, only, catalogue)),
      ...(await saidOf(others.slice(0, MAX_SHOWN), OTHER, catalogue)),
    ],
  };
}

const SET = 'Phí, lệ phí (nghị quyết của Hội đồng nhân dân)';
const EXEMPT = 'Miễn, giảm (nghị quyết của Hội đồng nhân dân)';
const OTHER = 'Mức khác trong cùng nghị quyết';
const UNCLEAR = 'Chưa rõ mức nào áp dụng cho thủ tục này, cần đọc';

const resolution = /NQ-HĐND\d*$/iu;
/** Most resolutions of a council are of other matters: only those are read whose title says fees. */
const onFees = /(?<!\p{L})phí(?!\p{L})/iu;

function isOnFees({ number = '', title = '', tier }: LegalDocument): boolean {
  return tier === 'normative' && resolution.test(number) && onFees.test(title);
}

async function articlesOnFees(
  { usable, validityOf }: Asked,
  catalogue: Catalogue,
): Promise<Article[]> {
  const documents = usable.filter(isOnFees);
  const versions = await Promise.all(
    documents.map(({ versionId }) => catalogue.version(versionId)),
  );
  const found = versions.flatMap((version) =>
    (version?.structured.provisions ?? [])
      .filter(({ kind }) => kind === 'article' || kind === 'annex')
      .map(({ path }) => ({ article: addressOf(version?.document.key ?? '', path), score: 1 })),
  );
  const loaded = await loadArticles(found, validityOf, catalogue);
  return loaded.map(({ article }) => ({ ...article, leaves: article.leaves.filter(isUsable) }));
}

/** The lines of an điều that speak of the fee of a procedure. */
function linesOf(article: Article, name: string): Line[] {
  return article.leaves.flatMap((leaf) => {
    const above = leadInsOf(leaf, article).map(({ text }) => text);
    const around = [article.document.title ?? '', article.path, article.heading, ...above].join(
      '\n',
    );
    return quotesOf(leaf).flatMap((quote) => {
      const fits = feeLine(quote.text, name, around);
      const passage = { leaf, article, support: 1, score: 1 };
      return fits ? [{ fits, quote, passage }] : [];
    });
  });
}

/** A leaf without its label, line by line: rows of a table may share one. */
function quotesOf(leaf: Leaf): Quote[] {
  const whole = quotable(leaf);
  if (!whole) return [];
  let start = whole.start;
  return whole.text.split('\n').flatMap((line) => {
    const text = line.trim();
    const at = start + line.indexOf(text);
    start += line.length + 1;
    return text === '' ? [] : [{ address: leaf.address, start: at, end: at + text.length, text }];
  });
}

/** Who need not pay: in the điều that sets the fee, and in those whose heading says it. */
async function exemptionsIn(
  articles: readonly Article[],
  fee: Line,
  catalogue: Catalogue,
): Promise<ProcedureLine[]> {
  const found = articles.flatMap((article) => {
    const isWhole = exempts(article.heading);
    const isOwn = article.address === fee.passage.article.address;
    return article.leaves
      .filter((leaf) => leaf.address !== fee.quote.address && !/:\s*$/u.test(leaf.text))
      .filter((leaf) => isWhole || (isOwn && exempts(withLeads(leaf, article))))
      .flatMap((leaf): Line[] => {
        const quote = quotable(leaf);
        const passage = { leaf, article, support: 1, score: 1 };
        return quote ? [{ fits: 'speaks', quote, passage }] : [];
      });
  });
  return saidOf(found, EXEMPT, catalogue);
}

function withLeads(leaf: Leaf, article: Article): string {
  return [...leadInsOf(leaf, article), leaf].map(({ text }) => text).join('\n');
}

/** Lines as they are quoted, each after the lead-ins that govern it; only what is proven literally. */
async function saidOf(
  lines: readonly Line[],
  label: string,
  catalogue: Catalogue,
): Promise<ProcedureLine[]> {
  const draft = { conclusion: [], conditions: lines.map(statementOf), steps: [] };
  const passages = lines.map(({ passage }) => passage);
  const { conditions } = await verify(draft, passages, catalogue);
  return conditions.map(cite).map(({ text, citations }: Statement) => ({
    slot: 'fee',
    label,
    text: `“${text}”`,
    state: 'stated',
    citations,
  }));
}

function statementOf({ quote, passage: { leaf, article } }: Line): DraftStatement {
  const quotes = [...leadInsOf(leaf, article).flatMap((lead) => quotable(lead) ?? []), quote];
  return { text: quotes.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' '), quotes };
}
