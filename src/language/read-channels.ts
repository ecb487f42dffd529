import type { ChannelRow, ProcedureFee, TextRow, TimeLimit, Told } from '../domain/procedure.ts';
import { channelNames, feeCell, timeCell } from './procedure-cells.ts';
import { saysNothing } from './procedure-sheet.ts';

/** A row of "Cách thức thực hiện", its cells apart; undefined when it names no channel. */
export function readChannel({ text, ...line }: TextRow): ChannelRow | undefined {
  const [name = '', second = '', third = '', ...others] = text.split(' | ');
  const channel = channelOf(name);
  if (channel === undefined) return undefined;
  const { cell: fee, bracket } = feeParts(third);
  const note = [bracket, ...others].filter(Boolean).join(' ').trim();
  return {
    ...line,
    channel,
    time: third === '' ? unclear(GLUED) : readTime(second.trim(), note),
    fee: third === '' ? unclear(GLUED) : readFee(fee, note),
    note,
  };
}

const GLUED = 'thời hạn và phí dính liền, không tách được';

function unclear(reason: string): { state: 'unclear'; reason: string } {
  return { state: 'unclear', reason };
}

function channelOf(name: string): ChannelRow['channel'] | undefined {
  return Object.entries(channelNames).find(([printed]) => printed === name.trim())?.[1];
}

/** `10,000 Việt Nam Đồng(/trường hợp)`: the fee and the bracket that belongs to it. */
function feeParts(printed: string): { readonly cell: string; readonly bracket: string } {
  const at = printed.indexOf('(');
  if (at < 0) return { cell: printed.trim(), bracket: '' };
  return { cell: printed.slice(0, at).trim(), bracket: printed.slice(at).trim() };
}

/** Times that a note names: `05 ngày làm việc`, `30 ngày`. */
const namedTime = /(?<![\d/.,])(\d{1,3})\s(ngày làm việc|ngày|giờ|tháng|tuần)(?!\s?\/|\p{L})/giu;

function readTime(cell: string, note: string): Told<TimeLimit> {
  if (saysNothing.test(cell)) return { state: 'none' };
  const [, count = '', unit = ''] = timeCell.exec(cell) ?? [];
  if (count === '') {
    return unclear(
      /^\d+$/u.test(cell) ? 'thiếu đơn vị (ngày hay ngày làm việc)' : 'không ghi số ngày',
    );
  }
  const limit = { count: Number(count), unit: unit.toLowerCase() as TimeLimit['unit'] };
  if (limit.count === 0) return unclear('ghi 0, không phải một thời hạn');
  const named = [...note.matchAll(namedTime)].map(([, number = '', name = '']) => ({
    count: Number(number),
    unit: name.toLowerCase(),
  }));
  const agrees = named.some(({ count: n, unit: u }) => n === limit.count && u === limit.unit);
  if (named.length > 0 && !agrees) return unclear('cột thời gian và phần mô tả ghi khác nhau');
  const otherUnit = named.some(({ count: n, unit: u }) => n === limit.count && u !== limit.unit);
  return otherUnit
    ? unclear('phần mô tả ghi cùng số nhưng khác đơn vị')
    : { state: 'stated', value: limit };
}

/** A figure that the council of the province sets: no portal can state it. */
const setByCouncil = /Hội đồng nhân dân|HĐND/iu;
/** The same said of the province, which does much else, such as taking dossiers in. */
const setByProvince =
  /(?:quy định|quyết định) của (?:tỉnh|địa phương|(?:Ủy ban nhân dân|UBND) (?:cấp )?tỉnh)|(?:địa phương|(?:Ủy ban nhân dân|UBND) (?:cấp )?tỉnh) (?:quy định|quyết định|ban hành)/iu;
/** Words that say why or for whom nothing is to be paid. */
const saysWhyFree =
  /miễn (?:phí|lệ phí|thu)|không (?:thu|phải nộp)|không quy định (?:phí|lệ phí)/iu;
/** Amounts of a note: `10.000 đồng`, `20.000 đ/tờ khai`, `70.000đ`. */
const namedAmount =
  /(?<![\d/.,])(\d{1,3}(?:[.,]\d{3})+|\d{3,})\s?(?:đồng|vnđ|đ(?!\p{L})|việt nam đồng)/giu;
/** Coins and notes below this are not in use; the portal drops thousands ("20 VNĐ" for 20.000). */
const LEAST_VND = 1_000;

function readFee(cell: string, note: string): Told<ProcedureFee> {
  if (isLocal(cell, note)) {
    const by = setByCouncil.test(note) ? 'Hội đồng nhân dân cấp tỉnh' : 'tỉnh';
    return { state: 'local', reason: `do ${by} quy định` };
  }
  if (saysNothing.test(cell)) return { state: 'none' };
  return free.test(cell) ? freeFee(note) : amountFee(cell, note);
}

const free = /^miễn phí$/iu;

/** Where the column says nothing, a description that speaks of a fee must say who sets it. */
function isLocal(cell: string, note: string): boolean {
  const isSet = setByCouncil.test(note) || setByProvince.test(note);
  return isSet && (!saysNothing.test(cell) || /phí/iu.test(note));
}

function amountFee(cell: string, note: string): Told<ProcedureFee> {
  const [, digits = '', printed] = feeCell.exec(cell) ?? [];
  const amount = amountOf(digits);
  if (amount === undefined) return unclear('không ghi rõ số tiền và đơn vị tiền');
  if (printed === 'USD') return { state: 'stated', value: { amount, currency: 'USD' } };
  const named = [...note.matchAll(namedAmount)].map(([, number = '']) => amountOf(number));
  if (named.length > 0 && !named.includes(amount)) {
    return unclear('cột phí và phần mô tả ghi khác nhau');
  }
  if (amount < LEAST_VND) return unclear(`ghi “${cell}”, không giống một mức thu`);
  return { state: 'stated', value: { amount, currency: 'VND' } };
}

function freeFee(note: string): Told<ProcedureFee> {
  if (note.search(namedAmount) >= 0) {
    return unclear('cột phí ghi miễn phí nhưng phần mô tả nêu mức thu');
  }
  if (saysWhyFree.test(note)) return { state: 'stated', value: { amount: 0, currency: 'VND' } };
  return unclear('ghi “Miễn phí” nhưng không nêu điều kiện hay căn cứ');
}

/** `10,000` and `10.000` have thousands; `1500` is read as it stands; anything else is no amount. */
function amountOf(digits: string): number | undefined {
  if (!/^(?:\d{1,3}(?:[.,]\d{3})+|\d+)$/u.test(digits)) return undefined;
  return Number(digits.replace(/[.,]/gu, ''));
}
