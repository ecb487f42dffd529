import { isLeading } from '../../domain/lead-ins.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import { isWithin } from '../../domain/provision.ts';
import { listsAsked, type ListKind } from '../../language/asked-list.ts';
import { namesGap } from '../../language/names-gap.ts';
import { dutiesListed } from '../duties-list.ts';
import type { Inquiry } from './inquiry.ts';

/** A list beyond this is no answer to be read at once: half a page. */
const MAX_CHARS = 1600;
/** Khoản of one list rank within this share of the best; one that says something else ranks lower. */
const ALIKE = 0.88;
/** A dossier lists papers that no question names. */
const ofDossier: ReadonlySet<ListKind> = new Set(['papers', 'steps']);
/** "Trẻ bị bỏ rơi: …" holds for this case alone. */
const ofCase = /^\d+[a-zđ]*[.)]\s+[^:.;]{3,70}: /u;

/**
 * All khoản of the điều in text order, where a question asks for what its heading announces and one
 * khoản is no answer without the others. Undefined where it is: khoản for one case each, one that
 * ranks far above the others, or a list inside a khoản.
 */
export function wholeList(
  { leaf, article, score }: Passage,
  passages: readonly Passage[],
  question: string,
): Leaf[] | undefined {
  const duties = dutiesListed(question, article);
  if (duties) return duties;
  const asked = listsAsked(question, article.heading);
  const items = article.leaves.filter((one) => !isLeading(one));
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  if (asked.length === 0 || length > MAX_CHARS) return undefined;
  const khoan = new Set(items.map((item) => khoanOf(item, article.address)));
  const cases = items.filter(({ text }) => ofCase.test(text));
  if (khoan.size < 2 || cases.length * 2 > items.length) return undefined;
  const areAlike = [...khoan].every((own) =>
    passages.some((other) => other.score >= score * ALIKE && isWithin(other.leaf.address, own)),
  );
  const isDossier = asked.some((kind) => ofDossier.has(kind)) && leaf.kind === 'clause';
  return isDossier || areAlike ? items : undefined;
}

/**
 * The khoản of a whole list that say what is asked for. What stands before the first paper of a dossier
 * ("Áp dụng khi …") and what only says that something is not on file are told beside them. The leaf
 * that ranks first is always among them.
 */
export function toldOf(list: readonly Leaf[], best: Leaf, { slots }: Inquiry): Leaf[] {
  const papers = slots.find(({ name }) => name === 'papers');
  const from = list.findIndex((leaf) => leaf === best || papers?.isFilledBy(leaf.text) !== false);
  return list.filter((leaf, at) => leaf === best || (at >= from && !namesGap(leaf.text)));
}

/** A list with the điều that it stands in. */
export type ListedArticle = { readonly leaves: readonly Leaf[]; readonly article: Article };

/** The lists that stand in other điều of the document and are asked for as well: papers to hand in, papers to show. */
export function furtherLists(
  best: Passage,
  passages: readonly Passage[],
  { question, aptness }: Inquiry,
): ListedArticle[] {
  const least = aptness(best);
  const others = passages.filter(
    (other) =>
      other.article.document.key === best.article.document.key &&
      other.article.address !== best.article.address &&
      other.score >= best.score * ALIKE &&
      aptness(other) >= least,
  );
  const firsts = [...Map.groupBy(others, ({ article: { address } }) => address).values()];
  return firsts.flatMap(([first]) => {
    const leaves = first && wholeList(first, passages, question);
    return leaves ? [{ leaves, article: first.article }] : [];
  });
}

/** Address of the khoản that an item lies in: two steps below the document, one below the điều. */
function khoanOf({ address }: Leaf, article: string): string {
  const [own = ''] = address.slice(article.length + 1).split('/');
  return `${article}/${own}`;
}
