import type { Notice } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import type { PrecedenceRule } from '../../domain/precedence.ts';
import type { TrustTier } from '../../domain/legal-document.ts';
import type { Spoken } from './contenders.ts';
import type { ToldSlot } from './told-values.ts';

/** A provision with what it tells: `30 ngày`. */
export type Telling = Pick<Passage, 'leaf' | 'article'> & { readonly told: readonly string[] };

const slotWords: Readonly<Record<ToldSlot, string>> = {
  duration: 'thời hạn',
  money: 'mức tiền',
  percent: 'tỷ lệ',
  authority: 'người có thẩm quyền',
};

const notLaw: Readonly<Record<Exclude<TrustTier, 'normative'>, string>> = {
  administrative: 'văn bản hành chính, không đặt ra quy định (Điều 61 Luật số 64/2025/QH15)',
  guidance: 'hướng dẫn, không phải căn cứ pháp lý',
  answer: 'trả lời kiến nghị, không phải căn cứ pháp lý',
  illustrative: 'tài liệu minh họa, không phải căn cứ pháp lý',
};

const RULING = 'cần xin ý kiến cơ quan có thẩm quyền trước khi dùng.';

/** What decides between two provisions, and the clauses that speak for the governing one. */
export type Decision = { readonly by: PrecedenceRule; readonly spoken: Spoken };

/** One governs and the other gives way: both are named, the rule that decides and its basis. */
export function governsNotice(
  [governs, other]: readonly [Telling, Telling],
  slot: ToldSlot,
  decision: Decision,
): Notice {
  const text = `${bothSaid(governs, other, slot)} Áp dụng ${governs.leaf.label}: ${ruleSaid(decision)}.`;
  return { code: 'precedence', text };
}

/** Only one of them is law. */
export function noBasisNotice([law, other]: readonly [Telling, Telling], slot: ToldSlot): Notice {
  const { tier } = other.article.document;
  const what = tier === 'normative' ? '' : `: ${other.leaf.label} là ${notLaw[tier]}`;
  const text = `${said(law)} và ${said(other)} nêu khác nhau về ${slotWords[slot]}. Căn cứ là ${law.leaf.label}${what}.`;
  return { code: 'precedence', text };
}

/** No rule decides. */
export function undecidedNotice(sides: readonly [Telling, Telling], slot: ToldSlot): Notice {
  const text = `${bothSaid(...sides, slot)} Các quy tắc áp dụng văn bản chưa phân định được quy định nào áp dụng; ${RULING}`;
  return { code: 'precedence-open', text };
}

/** A rule decides only if both are in force, which is not known of all; the governing one first. */
export function doubtfulNotice(
  [governs, other]: readonly [Telling, Telling],
  slot: ToldSlot,
  decision: Decision,
): Notice {
  const doubtful = [governs, other].filter(({ leaf }) => leaf.validity.status !== 'in-force');
  const labels = doubtful.map(({ leaf }) => leaf.label).join(' và ');
  const text = `${bothSaid(governs, other, slot)} Kho chưa xác nhận được hiệu lực của ${labels}; nếu cả hai còn hiệu lực thì áp dụng ${governs.leaf.label}: ${ruleSaid(decision)}. Khi chưa chắc, ${RULING}`;
  return { code: 'precedence-open', text };
}

function bothSaid(one: Telling, other: Telling, slot: ToldSlot): string {
  const isKnown = [one, other].every(({ leaf }) => leaf.validity.status === 'in-force');
  const what = isKnown ? 'Hai quy định đều có hiệu lực nêu' : 'Hai quy định nêu';
  return `${what} khác nhau về ${slotWords[slot]}: ${said(one)} và ${said(other)}.`;
}

function said({ leaf, told }: Telling): string {
  return `${leaf.label} (${told.join(', ')})`;
}

/** The rule with its own basis: the clause that makes it, or the law on legal documents. */
function ruleSaid({ by, spoken }: Decision): string {
  const clause = spoken[by]?.label ?? '';
  switch (by) {
    case 'override':
      return `được ưu tiên áp dụng theo ${clause}`;
    case 'province':
      return `quy định của tỉnh được ưu tiên theo ${clause}`;
    case 'specialty':
      return `quy định riêng được ưu tiên theo ${clause}`;
    case 'rank':
      return 'văn bản có thứ bậc cao hơn (Điều 4 Luật số 64/2025/QH15)';
    case 'later':
      return 'cùng cơ quan ban hành, văn bản ban hành sau (Điều 58 Luật số 64/2025/QH15)';
  }
}
