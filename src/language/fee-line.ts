import { syllables } from './syllables.ts';

/**
 * What a line of a resolution says of the fee of a matter: it sets it, it speaks of the matter with
 * other words or without a unit, so that a person must read it.
 */
export type FeeLine = 'sets' | 'speaks';

/** An amount of 1.000 or more; what is less is a count or a number of the line. */
const figure = /(?<![\d/.,])(?:\d{1,3}(?:\.\d{3})+|\d{4,})(?![\d/])/u;
const none = /(?<!\p{L})(?:miễn|không thu)(?!\p{L})/iu;
const currency = /^[\d.]+\s?(?:đồng|đ(?!\p{L})|vnđ|việt nam đồng)/iu;

/** Words around the name of a matter that do not narrow it. */
const fillers = new Set(
  syllables(
    'mức thu lệ phí là bằng đối với cho việc thủ tục một mỗi trường hợp khi nộp phải như sau',
  ),
);
const office = /tại (?:ủy ban nhân dân|ubnd|công an)(?: cấp)? xã(?:, phường)?/giu;
/** In every name of a field; the heading may say it for the whole list. */
const shared = new Set(syllables('đăng ký'));

/**
 * Reads a line against the name of a procedure. It sets the fee only when it names this matter and
 * nothing narrower or wider, with an amount in its currency or with none to be paid; `around` are
 * the headings and lead-ins above it.
 */
export function feeLine(line: string, name: string, around: string): FeeLine | undefined {
  const at = Math.min(...[figure, none].map((found) => positionOf(line, found)));
  if (at === Number.POSITIVE_INFINITY) return undefined;
  const wanted = syllables(name).filter((syllable) => !fillers.has(syllable));
  const said = syllables(line.slice(0, at).replaceAll(office, ' ')).filter(
    (syllable) => !fillers.has(syllable) && !/^\d+$/u.test(syllable),
  );
  const own = wanted.filter((syllable) => !shared.has(syllable));
  if (own.length === 0 || !own.every((syllable) => said.includes(syllable))) return undefined;
  const known = new Set([...said, ...syllables(around)]);
  const isSame = said.every((one) => wanted.includes(one)) && wanted.every((one) => known.has(one));
  const tells = currency.test(line.slice(at)) || none.test(line.slice(at, at + LONGEST_NONE));
  return isSame && tells ? 'sets' : 'speaks';
}

/** Letters of "không thu". */
const LONGEST_NONE = 9;

function positionOf(line: string, found: RegExp): number {
  return found.exec(line)?.index ?? Number.POSITIVE_INFINITY;
}

/** Whether a text says who need not pay. */
export function exempts(text: string): boolean {
  return /(?<!\p{L})(?:miễn|không thu|không phải nộp)(?!\p{L})/iu.test(text);
}
