import { findDocumentNumbers } from '../../language/document-number.ts';
import { findReferences, type Reference } from '../../language/references.ts';
import type { NamedDocument } from './named-document.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** What a sentence's references are read with. */
export type Reading = {
  readonly definitions: readonly NamedDocument[];
  /** Document of the references that name none, and the provision of it that they lie in. */
  readonly key?: string | undefined;
  readonly within?: string | undefined;
  /** "trừ …": what the sentence excepts is not changed by it. */
  readonly leavesOut: boolean;
};

/** The exceptions of a place; behind a semicolon the next place begins in capitals. */
const except = /(?:,\s|\s)(?:trừ|ngoại trừ)\s.*?(?=;\s+\p{Lu}|$)/gsu;

/** The day from which something holds may be another document's; that one is not acted upon. */
const sinceWhen = /(?:[Kk]ể từ ngày|[Kk]ể từ khi|[Kk]hi|[Tt]ừ ngày)\s[^.;]{0,160}?\scó hiệu lực/gu;

/** "… được sửa đổi, bổ sung bởi": what follows made the provision what it is, and stays itself. */
const change =
  '(?:sửa đổi, bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ)(?: một số (?:điều|khoản|điểm|nội dung))?';
const changedBy = new RegExp(
  `(?:được|đã)\\s${change}\\s(?:bởi|tại|theo)\\s|${change}\\sbởi\\s`,
  'u',
);

/** What stands between two documents or places of one list. */
const listed =
  /^[\s,]*(?:(?:và|bởi|tại|của)\s)*(?:(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định)\s(?:số\s)?)?$/u;

/** A document, or places in it, `[start, end)`. */
type Named = {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
  readonly targets: readonly string[];
};

/** Everything that a sentence names, in order; a document only where none of its parts is named. */
function namedIn(text: string, reading: Reading): Named[] {
  const covered = new Set<string>();
  const places = findReferences(text).flatMap((reference): Named[] => {
    const key = keyOf(reference, reading);
    if (key === undefined) return [];
    covered.add(key);
    const paths = reference.paths.flatMap((path) => placed(path, reading.within) ?? []);
    const whole = reference.paths.length === 0;
    const targets = whole ? [key] : paths.map((path) => `${key}/${path}`);
    return [{ start: reference.start, end: reference.end, whole, targets }];
  });
  const documents = findDocumentNumbers(text)
    .filter(({ key, partial }) => !partial && !covered.has(key))
    .map(({ key, start, end }) => ({ start, end, whole: true, targets: [key] }));
  return [...places, ...documents].toSorted((one, other) => one.start - other.start);
}

/** Leaves out the documents and places that changed what a sentence speaks of. */
function withoutChangers(named: readonly Named[], text: string): Named[] {
  let before: (Named & { readonly changer: boolean }) | undefined;
  return named.filter((one) => {
    const gap = text.slice(before?.end ?? 0, one.start);
    const goesOn = before?.changer === true && before.whole === one.whole && listed.test(gap);
    before = { ...one, changer: goesOn || changedBy.test(gap) };
    return !before.changer;
  });
}

/** Keys and addresses that a sentence names; those that it acts upon where it `leavesOut` the rest. */
export function targetsOf({ text }: RuleSentence, reading: Reading): string[] {
  const stated = reading.leavesOut ? text.replaceAll(except, '').replaceAll(sinceWhen, '') : text;
  const named = namedIn(stated, reading);
  const kept = reading.leavesOut ? withoutChangers(named, stated) : named;
  return [...new Set(kept.flatMap(({ targets }) => targets))];
}

/** Paths that name a place in a document by themselves. */
const absolute = /^(?:d\d|pl|mau|chuong)/u;

/** A path as it stands in the document; undefined where the words leave open which điều they mean. */
function placed(path: string, within: string | undefined): string | undefined {
  if (absolute.test(path)) return path;
  return within === undefined ? undefined : `${within}/${path}`;
}

function keyOf(reference: Reference, { definitions, key }: Reading): string | undefined {
  if (reference.key !== undefined) return reference.key;
  if (reference.relative !== undefined) return undefined;
  if (reference.documentName === undefined) return key;
  return definitions.find(({ name }) => name === reference.documentName)?.key;
}
