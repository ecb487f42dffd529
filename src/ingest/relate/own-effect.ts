import { documentKeyOf } from '../../domain/document-key.ts';
import type { DocumentFacts, Relation } from '../../domain/legal-document.ts';
import { daysAfter } from '../../domain/calendar-day.ts';
import type { Provision } from '../../domain/provision.ts';
import { pathsFitting } from '../../language/path-fit.ts';
import { findReferences, type Reference } from '../../language/references.ts';
import { dayBehind } from './clause-days.ts';
import { exceptWords } from './exceptions.ts';
import type { RuleSentence } from './rule-sentence.ts';

const label = String.raw`^\s*(?:\d{1,2}\.\s*|[a-zđ]\d?\)\s*)?`;
const ownName =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Thông tư liên tịch|Quyết định) này';
const holds = String.raw`,?\s(?:chính thức\s)?(?:có hiệu lực|hết hiệu lực|được thực hiện|thực hiện|được áp dụng|áp dụng)`;
/** The sentence is about the document itself, or about parts of it that it names first. */
const ofWhole = new RegExp(`${label}${ownName}${holds}`, 'u');
const ofParts = new RegExp(`${label}.{3,1200}?${ownName}${holds}`, 'su');
const partsFirst = new RegExp(
  `${label}(?:(?:Các )?[Qq]uy định (?:tại|của) )?(?:các )?(?:phần|khoản|điểm|Điều|Chương|Mục|Phụ lục|Mẫu|tiểu mục)\\s`,
  'iu',
);

const begins = /có hiệu lực(?: thi hành)?,?\s(?:kể\s)?từ\s/u;
const over = /hết hiệu lực(?: thi hành)?,?\s(?:kể\s)?từ\s/u;
const lastsTo = /đến (?:trước|hết) ngày\s/u;

/** What a document's own effect clause says of the whole and of parts that begin or end apart. */
export function ownEffects(
  sentence: RuleSentence,
  facts: DocumentFacts,
  provisions: readonly Provision[],
): Relation[] {
  const { text, start, provision } = sentence;
  if (/^(?:pl|mau)/u.test(provision.path)) return [];
  const stated = text.slice(0, exceptWords.exec(text)?.index);
  const whole = ofWhole.test(stated);
  if (!whole && !(partsFirst.test(stated) && ofParts.test(stated))) return [];
  const days = ownDays(text, whole ? facts.effectiveFrom : undefined);
  if (!days.since && !days.until) return [];
  const key = documentKeyOf(facts);
  const targets = whole ? [key] : partsNamed(stated, provisions).map((path) => `${key}/${path}`);
  return targets.map((target) => ({
    kind: 'effect' as const,
    from: provision.path,
    target,
    quote: text,
    start,
    end: start + text.length,
    ...days,
  }));
}

/** `signed` is the day of "từ ngày ký", which the facts give. */
function ownDays(text: string, signed: string | undefined): Pick<Relation, 'since' | 'until'> {
  const since = dayBehind(begins, text)?.day ?? (begins.test(text) ? signed : undefined);
  const end = dayBehind(lastsTo, text);
  const lastDay = end && (end.match[0].includes('hết') ? daysAfter(end.day, 1) : end.day);
  const until = dayBehind(over, text)?.day ?? lastDay;
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

/** "Khoản 4, khoản 13 Điều 1 và … tại khoản 8 Điều 1 của Luật này": a list may name its document at the end alone. */
function isOwn({ relative, key, documentNumber, documentName }: Reference): boolean {
  if (relative !== undefined) return relative === 'document';
  return (key ?? documentNumber ?? documentName) === undefined;
}

function partsNamed(text: string, provisions: readonly Provision[]): string[] {
  const held = new Set(provisions.map(({ path }) => path));
  return findReferences(text)
    .filter(isOwn)
    .flatMap(({ paths }) => paths)
    .flatMap((path) => pathsFitting(path, held))
    .flatMap((path) => articlesIn(path, provisions));
}

/** A chapter or section stands in no path of its điều: they are named instead of it. */
function articlesIn(path: string, provisions: readonly Provision[]): string[] {
  const below = provisions.filter(({ parent }) => parent === path);
  const outside = below.filter((node) => !node.path.startsWith(`${path}/`));
  if (outside.length === 0) return [path];
  return [path, ...outside.flatMap((node) => articlesIn(node.path, provisions))];
}
