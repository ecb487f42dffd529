import { findDocumentNumbers } from '../../language/document-number.ts';
import type { Reading } from './evidence.ts';
import type { Zones } from './header-zone.ts';

/** The label in front of a document's own number. */
const label =
  /(?:^|\s)(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh)?\s?(?:S|s)ố\s?(?:hiệu|ký hiệu)?\s?[:.]?\s{0,3}$/u;

/** The publisher's line above the header: kind, name, "số", number and nothing else. */
const titleLine =
  /^(?:Bộ luật|Luật|Nghị quyết|Nghị định|Thông tư|Thông tư liên tịch|Quyết định|Pháp lệnh|Chỉ thị)\s/u;

/** "Số:        /QĐ-UBND": the number was stamped on later and is not in the text. */
const blank = /(?:^|\s)Số\s?:\s{0,30}[.…_]{0,20}\s?\/\s?(?:\d{4}\s?\/)?\s?[A-ZĐ]{2}/u;

export type NumberReading = {
  readonly best: Reading<string> | undefined;
  /** Another number that claims as much, where there is one. */
  readonly rival: string | undefined;
  /** The header has a place for the number and it is empty. */
  readonly blank: boolean;
};

type Claim = Reading<string> & { readonly key: string };

/** Numbers that the header claims for the document, the surest first. */
function claims(zones: Zones, text: string): Claim[] {
  const first = zones.header[0]?.start ?? 0;
  const last = zones.header.at(-1)?.end ?? 0;
  const header = text.slice(first, last);
  return findDocumentNumbers(header).flatMap(({ number, key, start, end, partial }) => {
    if (partial) return [];
    const lineStart = header.lastIndexOf('\n', start - 1) + 1;
    const before = header.slice(Math.max(lineStart, header.lastIndexOf('|', start) + 1), start);
    const lineEnd = header.indexOf('\n', end);
    const after = header.slice(end, lineEnd < 0 ? header.length : lineEnd);
    const confidence = claimConfidence(before, after);
    return confidence === 0
      ? []
      : [{ value: number, key, start: first + start, end: first + end, confidence }];
  });
}

/**
 * 0.98 for a labelled number at the start of its line, 0.9 for the end of a publisher's title line,
 * 0.8 for a line that is kind and number alone; other numbers of a header are citations. Chosen so
 * that only the labelled form stands without a second look.
 */
function claimConfidence(before: string, after: string): number {
  if (label.test(before) && before.trim().length <= 24) return 0.98;
  const closed = /^[\s.;]*$/u.test(after);
  if (titleLine.test(before) && /\ssố\s?$/u.test(before) && closed) return 0.9;
  if (/^(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Luật)\s(?:số\s)?$/u.test(before))
    return closed ? 0.85 : 0.8;
  return 0;
}

/** Reads the document's own number from its header. */
export function readNumber(zones: Zones, text: string): NumberReading {
  const found = claims(zones, text).toSorted(
    (one, other) => other.confidence - one.confidence || one.start - other.start,
  );
  const [best] = found;
  const rival = found.find(
    (claim) => best !== undefined && claim.key !== best.key && claim.confidence >= 0.85,
  );
  const isBlank = zones.header.some((line) => blank.test(line.text));
  return { best, rival: rival?.value, blank: isBlank && (best?.confidence ?? 0) < 0.95 };
}
