import { splitAddress } from '../../domain/provision.ts';
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

/** A key or an address that a sentence acts upon, and what of it stays as it is. */
export type Target = {
  readonly address: string;
  readonly exceptions: readonly string[];
  /** The words except something and do not say which provisions. */
  readonly open: boolean;
};

/** The exceptions of a place; behind a semicolon the next place begins in capitals. */
const except = /(?:,\s|\s)(?:trừ|ngoại trừ)\s.*?(?=;\s+\p{Lu}|$)/gsu;
/** An opening of a list: its lines are exceptions, read on their own. */
/** Cases that a transition keeps going, and not provisions that stay. */
const ofCases = /^[,\s]*(?:trừ|ngoại trừ) (?:các )?trường hợp\s/u;
const opensList = /sau(?:\sđây)?\s?:$/u;

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

/** What a sentence names; where it `leavesOut` the rest, what it acts upon with the exceptions. */
export function targetsOf({ text }: Pick<RuleSentence, 'text'>, reading: Reading): Target[] {
  if (!reading.leavesOut) return unique(namedIn(text, reading).flatMap(({ targets }) => targets));
  const { stated, excepted } = withoutExceptions(text.replaceAll(sinceWhen, ''));
  const kept = withoutChangers(namedIn(stated, reading), stated);
  return kept.flatMap(({ end, targets }, at) => {
    const next = kept[at + 1]?.start ?? Infinity;
    const own = excepted.find(({ index }) => index >= end && index < next);
    if (!own) return unique(targets);
    return unique(targets).map((target) => ({
      ...target,
      ...exceptionsOf(own.words, target.address, reading),
    }));
  });
}

/** A sentence without its exceptions, and where in what is left each stood. */
function withoutExceptions(text: string) {
  const excepted: { readonly index: number; readonly words: string }[] = [];
  let removed = 0;
  const stated = text.replaceAll(except, (words: string, at: number) => {
    excepted.push({ index: at - removed, words });
    removed += words.length;
    return '';
  });
  return { stated, excepted };
}

function unique(addresses: readonly string[]): Target[] {
  return [...new Set(addresses)].map((address) => ({ address, exceptions: [], open: false }));
}

/** Addresses that exception words name below a target: "các điểm i khoản 1 và d khoản 5". */
export function exceptionsOf(
  words: string,
  address: string,
  reading: Reading,
): Pick<Target, 'exceptions' | 'open'> {
  const { documentKey, path } = splitAddress(address);
  const inside = { ...reading, key: documentKey, within: path, leavesOut: false };
  const named = namedIn(words, inside).flatMap(({ targets }) => targets);
  const exceptions = named
    .map((one) => (path.startsWith('pl') ? belowAnnex(one, address) : one))
    .filter((one) => one.startsWith(`${address}/`));
  const open = exceptions.length === 0 && !opensList.test(words) && !ofCases.test(words);
  return { exceptions, open };
}

/** Inside an annex "Phần II" or "mẫu số 14" names a part of that annex. */
function belowAnnex(one: string, address: string): string {
  const { documentKey, path } = splitAddress(one);
  return one.startsWith(`${address}/`) || documentKey !== splitAddress(address).documentKey
    ? one
    : `${address}/${path}`;
}

/**
 * Addresses of what a sentence adds: "Bổ sung khoản 3 vào sau khoản 2 Điều 14" adds khoản 3 of Điều
 * 14; what it is put behind stays as it is.
 */
export function addedBy({ text }: Pick<RuleSentence, 'text'>, reading: Reading): Target[] {
  const put = /\svào (sau|trước)?\s?/u.exec(text);
  if (!put) return targetsOf({ text }, reading);
  const behind = targetsOf({ text: text.slice(put.index) }, reading)[0]?.address;
  const around = put[1] ? behind?.slice(0, behind.lastIndexOf('/')) : behind;
  const { documentKey = '', path = '' } = around === undefined ? {} : splitAddress(around);
  const inside = documentKey === '' ? reading : { ...reading, key: documentKey, within: path };
  return targetsOf({ text: text.slice(0, put.index) }, inside);
}

/** Paths that name a place in a document by themselves. */
const absolute = /^(?:d\d|pl|mau|chuong)/u;

/** A path as it stands in the document; undefined where the words leave open which điều they mean. */
function placed(path: string, within: string | undefined): string | undefined {
  if (absolute.test(path)) return path;
  return within ? `${within}/${path}` : undefined;
}

function keyOf(reference: Reference, { definitions, key }: Reading): string | undefined {
  if (reference.key !== undefined) return reference.key;
  if (reference.relative !== undefined) return undefined;
  if (reference.documentName === undefined) return key;
  return definitions.find(({ name }) => name === reference.documentName)?.key;
}
