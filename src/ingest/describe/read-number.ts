import { findDocumentNumbers } from '../../language/document-number.ts';
import type { Reading } from './evidence.ts';
import type { Zones } from './header-zone.ts';

/** The label in front of a document's own number, perhaps a line above; a citation has no colon. */
const label =
  /(?:(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Lệnh)\s[Ss]ố|Số)(?:\s(?:hiệu|ký hiệu))?\s?:[\s*_]{0,30}$/u;
const looseLabel = /^[\s(*_-]*Số\s?\.?\s{0,3}$/u;
/** A cell of a table of particulars that names the cell after it. */
const cellLabel = /(?:Số hiệu|Số, ký hiệu|Số ký hiệu|Số\/ký hiệu)\W*$/u;

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

/** The cell or line that a number stands in, and what stands before it. */
type Place = {
  readonly before: string;
  /** The last words before the number, of this cell or the line above. */
  readonly lead: string;
  readonly after: string;
  /** Words of the cell before, in a table. */
  readonly previous: string;
  /** 0-based line of the header. */
  readonly line: number;
};

function placeAt(header: string, start: number, end: number): Place {
  const lineStart = header.lastIndexOf('\n', start - 1) + 1;
  const cellStart = Math.max(lineStart, header.lastIndexOf('|', start) + 1);
  const stop = /[\n|]/u.exec(header.slice(end))?.index;
  return {
    before: header.slice(cellStart, start),
    lead: header.slice(Math.max(start - 60, header.lastIndexOf('|', start) + 1, 0), start),
    after: header.slice(end, stop === undefined ? header.length : end + stop),
    previous: header.slice(lineStart, cellStart),
    line: header.slice(0, start).split('\n').length - 1,
  };
}

/** Numbers that the header claims for the document. */
function claims(zones: Zones, text: string): Claim[] {
  const first = zones.header[0]?.start ?? 0;
  const last = zones.header.at(-1)?.end ?? 0;
  const header = text.slice(first, last);
  return findDocumentNumbers(header).flatMap(({ number, key, start, end, partial }) => {
    const confidence = partial ? 0 : claimConfidence(placeAt(header, start, end));
    return confidence === 0
      ? []
      : [{ value: number, key, start: first + start, end: first + end, confidence }];
  });
}

/** A publisher's title stands within this many lines of the top (measured: line 4 at the latest). */
const maxTitleLine = 8;

type Rule = { readonly confidence: number; readonly holds: (place: Place) => boolean };

const isClosed = ({ after }: Place): boolean => /^[\s.;*]*$/u.test(after);
const isAlone = (place: Place): boolean => isClosed(place) && /^[\s*]*$/u.test(place.before);
const isAtTop = ({ line }: Place): boolean => line <= maxTitleLine;
const kindAlone = /^(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Luật)\s(?:số\s)?$/u;

/** How a header claims a number, the surest first; other numbers of a header are citations. */
const rules: readonly Rule[] = [
  { confidence: 0.98, holds: ({ lead }) => label.test(lead) },
  { confidence: 0.95, holds: (place) => isClosed(place) && looseLabel.test(place.before) },
  { confidence: 0.9, holds: (place) => isAlone(place) && cellLabel.test(place.previous) },
  {
    confidence: 0.9,
    holds: (place) =>
      isAtTop(place) &&
      isClosed(place) &&
      titleLine.test(place.before) &&
      /\ssố\s?$/u.test(place.before),
  },
  { confidence: 0.85, holds: (place) => isAtTop(place) && isAlone(place) },
  {
    confidence: 0.85,
    holds: (place) =>
      isAtTop(place) && kindAlone.test(place.before) && !/^\s(?:ngày|của)/u.test(place.after),
  },
];

const claimConfidence = (place: Place): number =>
  rules.find(({ holds }) => holds(place))?.confidence ?? 0;

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
