import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Article, Leaf } from '../../domain/passage.ts';
import { holderNamed, namesHolder } from '../../language/holders.ts';
import type { Quote } from '../writer.ts';

/** What makes each khoản below it forbidden without saying so there: "Các hành vi bị nghiêm cấm". */
const forbidding = /(?<!\p{L})(?:cấm|không được)(?!\p{L})/iu;
/** A rule of its own, or what follows where something is forbidden. */
const ofItself = /^(?:không được|xử lý|xử phạt|quyền|nghĩa vụ|giải quyết|trách nhiệm)(?!\p{L})/iu;
/** What forbids by itself: it begins so, or says so of somebody. */
const forbids =
  /^\s*(?:\d+\p{L}?\.\s*)?(?:cấm|[^.;,:]{0,40}(?<!\p{L})(?:nghiêm cấm|không được))(?!\p{L})/iu;
/** A khoản of no more letters may be a bare noun: "3. Trẻ em." */
const SHORT = 60;
/** What a rule has and a bare noun has not. */
const rules =
  /[\d:]|(?<!\p{L})(?:là|được|phải|không|có|do|gồm|nộp|theo|cấp|xem|làm|thực hiện|giải quyết|quyết định|ghi|gửi|trả|miễn|cấm|lập|họp|xếp)(?!\p{L})/iu;

/** A heading to be said; one that forbids before each khoản, so that none is read as a permission. */
export type Needed = { readonly quote: Quote; readonly isSaidOnce: boolean };

/**
 * The heading of an điều where what is quoted cannot be understood without it: it forbids and the khoản only names
 * what, it alone says whose duty this is ("Thẩm quyền của Chủ tịch …"), or the khoản is a bare noun. Undefined where
 * the quotes say it themselves.
 */
export function headingNeeded(
  [leaf]: readonly Leaf[],
  quotes: readonly Quote[],
  article: Article,
): Needed | undefined {
  if (!leaf || !article.title) return undefined;
  const { address, start, end, text } = article.title;
  const quote = { address, start, end, text };
  const leads = leadInsOf(leaf, article);
  if (lacksHolder([...quotes, ...leads], article)) return { quote, isSaidOnce: true };
  if (leaf.kind !== 'clause' || quotes.length > 1 || leads.length > 0) return undefined;
  const isForbidden =
    forbidding.test(article.heading) && !ofItself.test(article.heading) && !forbids.test(leaf.text);
  const body = leaf.text.replace(/^\d+\p{L}?\.\s*/u, '');
  const isBare = body.length <= SHORT && !rules.test(body);
  return isForbidden || isBare ? { quote, isSaidOnce: !isForbidden } : undefined;
}

function lacksHolder(said: readonly Pick<Quote, 'text'>[], { heading }: Article): boolean {
  const holder = holderNamed(heading);
  return holder !== '' && said.every(({ text }) => !namesHolder(text, holder));
}
