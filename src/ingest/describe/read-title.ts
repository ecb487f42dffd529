import type { Reading } from './evidence.ts';
import { kindLineOf, type KindLine } from './read-kind.ts';
import type { ZoneLine, Zones } from './header-zone.ts';

/** Rules under a title, marks of editions, names of issuers before "Căn cứ". */
const notTitle =
  /^[\s\-–_*.=:|]*$|^(?:Căn cứ|Nguồn:|Đã biết|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN|UỶ BAN|BỘ TRƯỞNG|THỦ TƯỚNG|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|\(Ban hành|Số\s?:)/u;

/** A title is at most this long; the longest of 202/2025-style resolutions has about 420. */
const maxTitle = 600;

function linesAfter(zones: Zones, { index, rest, line }: KindLine): ZoneLine[] {
  const own: ZoneLine[] =
    rest === '' ? [] : [{ text: rest, start: line.end - rest.length, end: line.end }];
  const below: ZoneLine[] = [];
  for (const next of zones.header.slice(index + 1)) {
    if (notTitle.test(next.text)) {
      if (below.length > 0 || own.length > 0) break;
      continue;
    }
    below.push(next);
  }
  return [...own, ...below];
}

/** Spelling of a title in capitals as the preamble writes it ("… ban hành Nghị định quy định …"). */
function inSentenceCase(title: string, places: readonly string[]): string {
  if (/\p{Ll}/u.test(title)) return title;
  const wanted = title.toLowerCase();
  for (const place of places) {
    const at = place.toLowerCase().indexOf(wanted);
    if (at >= 0) return capitalised(place.slice(at, at + title.length));
  }
  return title;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function tidy(title: string): string {
  return title
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s:–-]+|[\s.:;_*–-]+$/gu, '')
    .trim();
}

/** The subject line of an official letter. */
function subjectOf(zones: Zones): Reading<string> | undefined {
  const line = zones.header.find(({ text }) => /^(?:V\/v|Về việc)\s?:?\s/iu.test(text));
  if (!line) return undefined;
  return {
    value: capitalised(tidy(line.text.replace(/^V\/v\s?:?\s*/iu, ''))),
    start: line.start,
    end: line.end,
    confidence: 0.9,
  };
}

/** The publisher's line above the header ("Luật Đất đai số 31/2024/QH15"), without number and kind. */
function publisherTitle(zones: Zones): string | undefined {
  const line = zones.header
    .slice(0, 6)
    .find(({ text }) =>
      /^(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Nghị định|Thông tư|Quyết định)\s.*\ssố\s\S+$/u.test(
        text,
      ),
    );
  return line?.text
    .replace(/\ssố\s\S+$/u, '')
    .replace(/^(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Nghị định|Thông tư|Quyết định)\s/u, '');
}

/** Title printed under the kind. */
function printedTitle(zones: Zones): Reading<string> | undefined {
  const kind = kindLineOf(zones);
  const lines = kind ? linesAfter(zones, kind) : [];
  const [first] = lines;
  const joined = tidy(lines.map(({ text }) => text).join(' '));
  if (!first || joined === '' || joined.length > maxTitle) return undefined;
  const places = [publisherTitle(zones) ?? '', ...zones.preamble.map(({ text }) => text)];
  const value = capitalised(inSentenceCase(joined, places));
  return { value, start: first.start, end: lines.at(-1)?.end ?? first.end, confidence: 0.95 };
}

/** Trích yếu: the words under the kind, without it. */
export function readTitle(zones: Zones): Reading<string> | undefined {
  const printed = printedTitle(zones);
  if (printed) return printed;
  const published = publisherTitle(zones);
  if (published === undefined) return subjectOf(zones);
  const { start, end } = zones.header[0] ?? { start: 0, end: 0 };
  return { value: capitalised(tidy(published)), start, end, confidence: 0.8 };
}
