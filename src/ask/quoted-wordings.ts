import { unusable } from '../domain/citation.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import type { ScoredArticle } from './rank.ts';
import type { Survey } from './survey.ts';

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
export function quotedWordings(
  found: readonly ScoredArticle[],
  { amending }: Pick<Survey, 'amending'>,
): ScoredArticle[] {
  return found.flatMap(({ article, score }) => {
    const clauses = article.leaves.filter((leaf) => isRule(leaf) && opensWording.test(leaf.text));
    if (clauses.length === 0 || amendsHeld(article, amending)) return [];
    const wordings = clauses.flatMap((leaf) => wordingsIn(leaf, article));
    return wordings.map((one): ScoredArticle => ({ article: one, score, isQuoted: true }));
  });
}

/** Whether an điều changes a document that is held. */
function amendsHeld({ address, document }: Article, amending: Survey['amending']): boolean {
  const { path } = splitAddress(address);
  return (amending.get(document.key) ?? []).some(
    ({ by, isHeld }) => isHeld && isWithin(by.path, path),
  );
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
