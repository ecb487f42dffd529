import type { Article, Leaf } from '../domain/passage.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { unusable } from './judge.ts';
import type { ScoredArticle } from './rank.ts';

/** `Sửa đổi, bổ sung Điều 4 như sau: “…”.`: an instruction and the one wording that it gives. */
const clause =
  /^(?<instruction>[^“”"]{0,600}(?:sửa đổi|bổ sung)[^“”"]{0,600}như sau\s*:\s*)["“](?<wording>[^“”"]+)["”]\s*[.;]*\s*$/isu;
/** Looked for first: few clauses have it. */
const opensWording = /như sau\s*:\s*["“]/iu;
const heading = /^Điều [^\s.]+\. (?<name>[^\n]+)\n/u;
/** Where a khoản of the wording begins. */
const unit = /\n(?=\d{1,3}[a-zđ]?\. )/u;

/**
 * What clauses of found điều put in the place of words that are not held: each khoản of a wording, under
 * its own heading. A clause as it is printed speaks of amending, and of a wording that is quoted in it only
 * the first words would be read. Where the amended document is held, its own wording of the day counts.
 */
export async function quotedWordings(
  found: readonly ScoredArticle[],
  catalogue: Pick<Catalogue, 'relationsFrom' | 'document'>,
): Promise<ScoredArticle[]> {
  const made = await Promise.all(
    found.map(async ({ article, score }) => {
      const clauses = article.leaves.filter((leaf) => isRule(leaf) && opensWording.test(leaf.text));
      const wordings = clauses.flatMap((leaf) => wordingsIn(leaf, article));
      if (wordings.length === 0 || (await amendsHeld(article, catalogue))) return [];
      return wordings.map((one): ScoredArticle => ({ article: one, score, isQuoted: true }));
    }),
  );
  return made.flat();
}

/** Whether an điều changes a document that is held. */
async function amendsHeld(
  { address, document }: Article,
  catalogue: Pick<Catalogue, 'relationsFrom' | 'document'>,
): Promise<boolean> {
  const { path } = splitAddress(address);
  const stated = await catalogue.relationsFrom(document.key);
  const targets = stated
    .filter(({ kind, from }) => kind === 'amends' && isWithin(from, path))
    .map(({ target }) => splitAddress(target).documentKey);
  const held = await Promise.all([...new Set(targets)].map((key) => catalogue.document(key)));
  return held.some((one) => one !== undefined);
}

function isRule({ address, validity }: Leaf): boolean {
  return /^d\d/u.test(splitAddress(address).path) && !unusable.has(validity.status);
}

function wordingsIn(leaf: Leaf, article: Article): Article[] {
  const { instruction, wording } = clause.exec(leaf.text)?.groups ?? {};
  if (instruction === undefined || wording === undefined) return [];
  const name = heading.exec(wording)?.groups?.['name'];
  const body = name === undefined ? wording : wording.replace(heading, '');
  const label = `${leaf.label} (lời văn mới)`;
  let from = leaf.start + leaf.text.lastIndexOf(body);
  return body.split(unit).map((text) => {
    const start = from + text.length - text.trimStart().length;
    from += text.length + 1;
    const own = { ...leaf, label, text: text.trim(), start, end: start + text.trim().length };
    const path = [article.path, article.heading, instruction.trim()].filter(Boolean).join(' › ');
    return { ...article, label, heading: name ?? article.heading, path, leaves: [own] };
  });
}
