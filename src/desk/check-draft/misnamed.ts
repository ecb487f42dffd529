import { documentLabel } from '../../domain/label.ts';
import { documentKinds, type LegalDocument } from '../../domain/legal-document.ts';
import type { DocumentNumber } from '../../language/document-number.ts';
import { foldAccents } from '../../language/fold.ts';
import { nameKey } from './cited-documents.ts';

/** Longest first: `Thông tư liên tịch` begins with another kind. */
const kinds = Object.keys(documentKinds).toSorted((one, other) => other.length - one.length);
const kindBefore = new RegExp(String.raw`(?<!\p{L})(${kinds.join('|')})(?:\s+số)?\s*:?\s*$`, 'iu');
const laws = '(?:Bộ luật|Luật|Pháp lệnh)';
/** A law's name up to its number; of two names only the second stands there. */
const nameBefore = new RegExp(
  String.raw`(?<!\p{L})(${laws}\s+\p{Lu}(?:(?!\s(?:${laws}|Nghị|Thông tư|Quyết định|của)\s)[\p{L}\s,–-]){1,120}?)(?:\s+năm\s+\d{4})?\s*,?\s*(?:\((?:${laws}\s+)?)?(?:số\s*:?\s*)?$`,
  'u',
);

/** Longer names are no names. */
const MAX_BEFORE = 180;

/** A number that is held under another kind or name than the draft gives it; undefined while they agree. */
export function misnameOf(
  { start, number, partial }: DocumentNumber,
  document: LegalDocument,
  draft: string,
): string | undefined {
  if (partial || document.tier === 'illustrative') return undefined;
  const before = draft.slice(Math.max(0, start - MAX_BEFORE), start);
  const name = nameBefore.exec(before)?.[1]?.trim();
  const said = name ?? kindBefore.exec(before)?.[1];
  if (said === undefined) return undefined;
  const fits = name === undefined ? isKind(said, document) : isName(name, document);
  return fits ? undefined : `Dự thảo ghi “${said}”; ${number} là ${documentLabel(document)}.`;
}

/** "Luật số …" is said of a Bộ luật, "Thông tư …" of a joint one. */
function isKind(said: string, { kind }: LegalDocument): boolean {
  const [one, other] = [foldAccents(said), foldAccents(kind)];
  return one.includes(other) || other.includes(one) || kind === 'Văn bản';
}

/** A law that changes another is often called by the name of the other. */
function isName(name: string, { kind, title }: LegalDocument): boolean {
  if (!/^(?:luật|bộ luật|pháp lệnh)$/iu.test(kind)) return false;
  const held = nameKey(title ?? '');
  const own = nameKey(name).replace(/^(?:bo luat|luat|phap lenh)\s+/u, '');
  return held === '' || held.includes(own) || own.includes(held);
}
