import type { Unit } from '../domain/place.ts';
import { placeKey } from './place-key.ts';
import { isCapital, standsAsPlace, typeBefore, type NamedSpan } from './place-cues.ts';
import { districtKey, type Namesakes, type PlaceIndex, type Succession } from './place-index.ts';

/** How a name in a text was understood. */
export type PlaceReading = {
  /** As typed, with the word for its kind; `[start, end)` in the text. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** `unit` one of today · `former` an old unit · `district` an old one · `province`. */
  readonly kind: 'unit' | 'former' | 'district' | 'province';
  /** Units of today that are meant; none for a province or a district that nothing is known of. */
  readonly units: readonly Unit[];
  /** How the old units that are meant became those. */
  readonly successions: readonly Succession[];
  /** Others of the same name that are not meant, to be told apart. */
  readonly others: readonly Succession[];
  /** Today's unit of the same name, when an old one is meant. */
  readonly namesake?: Unit;
  /** Today's unit whose whole name the bare name begins with: `ayun pa` begins with `ayun`. */
  readonly shorter?: Unit;
};

/** Longest name, in written words: `Kông Lơng Khơng`, typed with an apostrophe cut off, has four. */
const MAX_WORDS = 5;
const provinces: ReadonlySet<string> = new Set([placeKey('Gia Lai'), placeKey('Bình Định')]);

export type FindOptions = {
  /** The text is nothing but a place, so that no word has to say so. */
  readonly isPlace?: boolean;
};

/** The places that a text (NFC) names, in order, the longest name first wherever two begin. */
export function findPlaces(
  text: string,
  index: PlaceIndex,
  { isPlace = false }: FindOptions = {},
): PlaceReading[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*/gu)];
  const found: PlaceReading[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(MAX_WORDS, words.length - at); count > 0; count -= 1) {
      const span = spanOf(text, words.slice(at, at + count));
      const reading = span && readSpan(span, index, isPlace);
      if (!reading || goesOn(span, words.slice(at + count), index)) continue;
      found.push(withShorter(reading, words.slice(at, at + count - 1), index));
      at += count - 1;
      break;
    }
  }
  return withDistricts(found, text);
}

/** "Xã Đông Anh" is no xã Đông: another capital goes on with the name, unless it begins a place of its own. */
function goesOn(
  { text, end, typed }: NamedSpan,
  [next, ...rest]: readonly RegExpExecArray[],
  index: PlaceIndex,
): boolean {
  const isNext = next !== undefined && /^ $/u.test(text.slice(end, next.index));
  if (!isNext || !isCapital(typed) || !isCapital(next[0])) return false;
  // "Xã Đông Tỉnh Gia Lai": what follows is the word for the next one's kind.
  if (typeBefore({ text, start: rest[0]?.index ?? text.length, end, typed }).type) return false;
  return ![next, ...rest].slice(0, MAX_WORDS).some((_word, last, after) => {
    const key = placeKey(
      after
        .slice(0, last + 1)
        .map(([word]) => word)
        .join(''),
    );
    return index.byKey.has(key) || provinces.has(key);
  });
}

/** The word for its kind leaves no doubt; without it the shorter name is told apart. */
function withShorter(
  reading: PlaceReading,
  words: readonly RegExpExecArray[],
  { byKey }: PlaceIndex,
): PlaceReading {
  const isBare = words[0]?.index === reading.start && reading.kind === 'unit';
  const shorter = isBare ? byKey.get(placeKey(words.join('')))?.unit : undefined;
  return shorter ? { ...reading, shorter } : reading;
}

function spanOf(text: string, words: readonly RegExpExecArray[]): NamedSpan | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const end = last.index + last[0].length;
  const typed = text.slice(first.index, end);
  // A name never runs over a mark of punctuation other than an apostrophe or a hyphen.
  if (/[^\p{L}\p{N}\s'’ʼ-]/u.test(typed)) return undefined;
  return { text, start: first.index, end, typed };
}

function readSpan(
  span: NamedSpan,
  { byKey }: PlaceIndex,
  isPlace: boolean,
): PlaceReading | undefined {
  const key = placeKey(span.typed);
  const namesakes = byKey.get(key) ?? NONE;
  const { type, start } = typeBefore(span);
  const base = { said: span.text.slice(start, span.end), start, end: span.end };
  const isProvince = provinces.has(key) && (type === undefined || type === 'tỉnh');
  if (isProvince) return { ...base, ...provinceReading(namesakes, type !== undefined) };
  const reading = readingOf(namesakes, type);
  if (!reading) return undefined;
  const names = namesOf(reading, namesakes);
  const isMeant =
    isPlace || standsAsPlace(span, { type, names, typeFits: typeFits(reading, type) });
  return isMeant ? { ...base, ...reading } : undefined;
}

const NONE: Namesakes = { successions: [], districts: [] };
const nothing = { units: [], successions: [], others: [] } as const;
type Reading = Omit<PlaceReading, 'said' | 'start' | 'end'>;

/** The bare name may also be the unit's; after `tỉnh` it is not. */
function provinceReading({ unit }: Namesakes, isSure: boolean): Reading {
  return { ...nothing, kind: 'province', ...(unit && !isSure ? { namesake: unit } : {}) };
}

/** What a name means after the word for its kind; the bare name means today's unit first. */
function readingOf(namesakes: Namesakes, type: string | undefined): Reading | undefined {
  const { unit, successions, districts } = namesakes;
  if (type === 'tỉnh' || namesakes === NONE) return undefined;
  if (isDistrictType(type)) return districtReading(namesakes, type);
  const ofType = successions.filter(({ former }) => former.type === type);
  if (unit && (type === undefined || unit.type === type || ofType.length === 0)) {
    const others = successions.filter((one) => one.unit !== unit);
    return { ...nothing, kind: 'unit', units: [unit], others };
  }
  const meant = ofType.length > 0 ? ofType : successions;
  if (meant.length > 0) return formerReading(meant, unit);
  return districts.length > 0 ? districtReading(namesakes, '') : undefined;
}

/** `xã hội phú quý` holds no phường Hội Phú. */
function typeFits({ kind, units, successions }: Reading, type: string | undefined): boolean {
  if (kind === 'unit') return units.some((unit) => unit.type === type);
  return kind !== 'former' || successions.some(({ former }) => former.type === type);
}

function formerReading(meant: readonly Succession[], unit: Unit | undefined): Reading {
  return {
    kind: 'former',
    units: [...new Set(meant.map((one) => one.unit))],
    successions: meant,
    others: [],
    ...(unit ? { namesake: unit } : {}),
  };
}

function districtReading({ unit, districts }: Namesakes, type: string): Reading {
  const meant = districts.filter(({ district }) => district.startsWith(type));
  return {
    ...nothing,
    kind: 'district',
    units: [...new Set(meant.flatMap(({ units }) => units))],
    ...(unit ? { namesake: unit } : {}),
  };
}

function isDistrictType(type: string | undefined): type is string {
  return type === 'huyện' || type === 'thị xã' || type === 'thành phố';
}

/** Every spelling that could be meant, for comparing marks. */
function namesOf({ units, namesake }: Reading, { successions, districts }: Namesakes): string[] {
  const today = [...units, ...(namesake ? [namesake] : [])];
  return [
    ...today.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...successions.map(({ former }) => former.name),
    ...districts.map(({ district }) => district.replace(/^(?:huyện|thị xã|thành phố) /u, '')),
  ];
}

/** `xã Ia Băng, huyện Chư Prông`: the district tells which old unit is meant. */
function withDistricts(found: readonly PlaceReading[], text: string): PlaceReading[] {
  return found.flatMap((reading, at) => {
    const next = found[at + 1];
    const before = found[at - 1];
    if (before && qualifies(reading, before, text)) return [];
    return next && qualifies(next, reading, text) ? [narrowed(reading, next)] : [reading];
  });
}

/** Whether a place only says where the one before it lies. */
function qualifies(outer: PlaceReading, inner: PlaceReading, text: string): boolean {
  const isOuter = outer.kind === 'district' || outer.kind === 'province';
  const between = text.slice(inner.end, outer.start);
  return isOuter && inner.kind !== 'province' && /^[\s,(–-]*(?:thuộc\s+|của\s+)?$/iu.test(between);
}

function narrowed(reading: PlaceReading, { said, kind }: PlaceReading): PlaceReading {
  if (kind === 'province') return reading;
  const key = districtKey(said.replace(/^\S+\s+(?=\p{Lu})/u, ''));
  const candidates = [...reading.successions, ...reading.others];
  const meant = candidates.filter(
    ({ former }) =>
      former.district !== undefined && said.length > 0 && key === districtKey(former.district),
  );
  if (meant.length === 0) return reading;
  const [only] = reading.units;
  return { ...reading, ...formerReading(meant, only) };
}
