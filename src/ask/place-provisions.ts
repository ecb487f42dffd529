import type { LegalDocument } from '../domain/legal-document.ts';
import { unitName, type Gazetteer } from '../domain/place.ts';
import type { Provision } from '../domain/provision.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../language/document-number.ts';
import type { PlaceReading } from '../language/find-places.ts';
import { withoutCourtesy } from '../language/courtesy.ts';
import { foldAccents } from '../language/fold.ts';
import { wholeWords } from '../language/whole-words.ts';
import { findReferences } from '../language/references.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Decline } from './decline.ts';
import { sayReading } from './say-reading.ts';
import type { NamedDocument, Understood } from './understood.ts';

/** Words that a question about a place itself consists of, besides its name. */
const placeWords = new Set(
  (
    'xa phuong thi tran huyen tinh thanh pho gia lai ubnd uy ban nhan dan o dau vay nay hien bay gio la gi nao ' +
    'thuoc co bi duoc sap nhap khong chua cu moi ten doi ma so bao nhieu may don vi hanh chinh cap giu nguyen ' +
    'chia tach gom nhung tu lap thanh cac ke con cho hoi toi em minh a ha nhi the sau truoc va voi may chi'
  ).split(' '),
);
/** `mấy xã không sáp nhập` asks which, not how many. */
const counts =
  /^(?!.*\b(?:sap nhap|giu nguyen)\b).*\b(?:bao nhieu|may)\b.*\b(?:xa|phuong|don vi)\b/u;

/** `… giờ là xã nào`: what has become of a unit is asked, whatever its name; not where something is done ("giờ nộp ở xã nào"). */
const asksSuccessor = wholeWords(
  String.raw`(?:xã|phường|thị trấn|thị xã|huyện)(?!\p{L}).*(?<!\p{L})(?:nay|giờ|mới)(?!\p{L})(?!.*(?<!\p{L})(?:đăng ký|nộp|làm|xin|khai|gửi|chứng thực|hỏi)(?!\p{L})).*(?<!\p{L})(?:là|thuộc|về|thành|vào|ở) (?:\p{L}+ )?(?:xã|phường|đơn vị) nào`,
);

export type PlaceParts = { readonly gazetteer: Gazetteer; readonly catalogue: Catalogue };

/** What a question about places themselves is answered from. */
export type PlaceMatter = {
  /** Provisions that say what has become of the places. */
  readonly named: readonly NamedDocument[];
  /** Set when nothing on file says it. */
  readonly decline?: Decline;
};

/**
 * The provisions that say what has become of the places that a question is about; none when it asks
 * for anything else. They come from the resolution of the gazetteer, or from what rests on it.
 */
export async function placeProvisions(
  { text, readAs, where }: Pick<Understood, 'text' | 'readAs' | 'where'>,
  documents: readonly LegalDocument[],
  parts: PlaceParts,
): Promise<PlaceMatter> {
  const readings = where.named.filter(({ kind }) => kind !== 'province');
  const isUnknown = readings.length === 0 && asksSuccessor.test(readAs);
  if (isUnknown) return declined(NOT_LISTED);
  if (!isAboutPlace(text, where.named)) return { named: [] };
  if (readings.length === 0 && !counts.test(foldAccents(readAs))) return { named: [] };
  const unknown = readings.find(({ units }) => units.length === 0);
  if (unknown) return declined(sayReading(unknown));
  const named = await pathsByDocument(readings, documents, parts);
  return named.length > 0 ? { named } : declined(notHeld(parts.gazetteer));
}

function declined(reason: string): PlaceMatter {
  return { named: [], decline: { kind: 'insufficient', reason } };
}

const NOT_LISTED =
  'Không thấy tên đơn vị này trong danh sách xã, phường cũ và mới của tỉnh Gia Lai trong kho; hãy kiểm tra cách viết, hoặc hỏi tỉnh nơi có đơn vị đó.';

function notHeld({ resolution }: Gazetteer): string {
  return `Chưa có trong kho: ${resolution} về sắp xếp xã, phường của tỉnh Gia Lai.`;
}

async function pathsByDocument(
  readings: readonly PlaceReading[],
  documents: readonly LegalDocument[],
  { gazetteer, catalogue }: PlaceParts,
): Promise<NamedDocument[]> {
  const [resolution] = findDocumentNumbers(gazetteer.resolution);
  const found = documents.map(async (document) => {
    if (resolution && fitsDocumentKey(resolution, document.key)) {
      return { document, paths: pathsIn(gazetteer, readings) };
    }
    const rests = Object.values(document.restsOn ?? {}).flat();
    if (!rests.some((reference) => reference.includes(gazetteer.resolution))) {
      return { document, paths: [] };
    }
    const version = await catalogue.version(document.versionId);
    const wanted = patternsOf(gazetteer, readings);
    return { document, paths: version ? pathsSaying(wanted, version.structured) : [] };
  });
  return (await Promise.all(found)).filter(({ paths }) => paths.length > 0);
}

/** Whether nothing is left of a question without its places and the words of such questions. */
function isAboutPlace(text: string, named: readonly PlaceReading[]): boolean {
  const rest = named.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  const words = foldAccents(withoutCourtesy(rest)).match(/[a-z0-9]+/gu) ?? [];
  return words.every((word) => placeWords.has(word));
}

/** The resolution's own provisions, from the gazetteer: `khoản 88 Điều 1` → `d1/k88`. */
function pathsIn(gazetteer: Gazetteer, readings: readonly PlaceReading[]): string[] {
  const units = readings.flatMap((reading) => reading.units);
  const bases = units.length > 0 ? units.map(({ basis }) => basis) : [gazetteer.total];
  return [
    ...new Set(bases.flatMap((basis) => findReferences(basis).flatMap(({ paths }) => paths))),
  ];
}

/**
 * What a provision says that is about the places: their names with the word for their kind, else
 * the bare names; or how many there are.
 */
function patternsOf({ units }: Gazetteer, readings: readonly PlaceReading[]): RegExp[][] {
  if (readings.length === 0) return [[new RegExp(`${units.length} đơn vị hành chính`, 'u')]];
  return readings.map((reading) => {
    const olds = reading.successions.map(({ former }) => former);
    const meant = reading.kind === 'former' ? olds : reading.units;
    return [
      wholeNames(meant.flatMap((one) => [unitName(one), capitalised(unitName(one))])),
      wholeNames(meant.map(({ name }) => name)),
    ];
  });
}

/** Names that no longer one begins with: `Ayun` is not in `Ayun Pa`. Matches nothing without names. */
function wholeNames(names: readonly string[]): RegExp {
  const any = names.length > 0 ? names.map((name) => RegExp.escape(name)).join('|') : '(?!)';
  return new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L}|\s\p{Lu})`, 'u');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Longest label before the words of a khoản: `127. `. What stands there is what it is about. */
const LABEL_CHARS = 5;

/**
 * Innermost provisions with the first of the patterns that any of them holds; only those that are
 * about it, where there are such.
 */
function pathsSaying(
  wanted: readonly (readonly RegExp[])[],
  { text, provisions }: { readonly text: string; readonly provisions: readonly Provision[] },
): string[] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const leaves = provisions.filter(({ kind, path }) => kind !== 'intro' && !parents.has(path));
  return wanted.flatMap((patterns) => {
    const saying = patterns.map((pattern) => {
      const found = leaves.flatMap(({ path, start, end }) => {
        const at = text.slice(start, end).search(pattern);
        return at < 0 ? [] : [{ path, isSubject: at <= LABEL_CHARS }];
      });
      const subjects = found.filter(({ isSubject }) => isSubject);
      return subjects.length > 0 ? subjects : found;
    });
    return (saying.find((found) => found.length > 0) ?? []).map(({ path }) => path);
  });
}
