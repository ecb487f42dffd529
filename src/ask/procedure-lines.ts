import type {
  ChannelRow,
  PaperRow,
  ProcedureChannel,
  ProcedureFee,
  ProcedureRecord,
  ProcedureSlot,
  RecordLine,
  TextRow,
  TimeLimit,
  Told,
} from '../domain/procedure.ts';

/** A line of the checklist with the rows of the record that say so. */
export type DraftLine = {
  readonly slot: ProcedureSlot;
  readonly label: string;
  readonly text: string;
  readonly state: Told<unknown>['state'];
  readonly rows: readonly RecordLine[];
};

/** The lines of a checklist. What is printed in the record stays as printed; the rest is fixed words. */
export function procedureLines(record: ProcedureRecord): DraftLine[] {
  return [
    ...record.papers.map(paperLine),
    ...whereLines(record),
    ...grouped(record.channels, timeText).map(channelLine('time', 'Thời hạn giải quyết')),
    ...grouped(record.channels, feeText).map(channelLine('fee', 'Phí, lệ phí')),
    ...noteLines(record.channels),
    ...textLines('performer', 'Cơ quan thực hiện', record.performers),
    ...textLines('decider', 'Cơ quan có thẩm quyền', record.deciders),
    ...textLines('result', 'Kết quả', record.results),
    ...textLines('condition', 'Yêu cầu, điều kiện', record.conditions),
    ...record.steps.map((row) => ({
      slot: 'step' as const,
      label: 'Trình tự',
      text: row.text,
      state: 'stated' as const,
      rows: [row],
    })),
  ];
}

/** What a checklist should have and the record has not at all. */
export function procedureGaps(record: ProcedureRecord, lines: readonly DraftLine[]): string[] {
  const absent = Object.entries(slotNames).filter(
    ([slot]) => !lines.some((line) => line.slot === slot),
  );
  const { decision } = record;
  return [
    ...absent.map(([, name]) => `${name}: bản ghi không nêu.`),
    ...(decision.state === 'unclear' ? [`Quyết định công bố: chưa rõ, ${decision.reason}.`] : []),
  ];
}

const slotNames = {
  papers: 'Giấy tờ',
  time: 'Thời hạn',
  fee: 'Phí, lệ phí',
  performer: 'Cơ quan thực hiện',
  decider: 'Người, cơ quan quyết định',
  result: 'Kết quả',
} as const satisfies Partial<Record<ProcedureSlot, string>>;

/** Portals list remarks as if they were papers, under a heading that says what they are. */
const remarks = /^[\s*+–-]*(?:lưu ý|ghi chú)/iu;

function paperLine({ name, quantity, case: group, ...row }: PaperRow): DraftLine {
  if (remarks.test(group)) {
    return { slot: 'note', label: 'Lưu ý', text: `${plain(name)}.`, state: 'stated', rows: [row] };
  }
  const count =
    quantity.state === 'stated'
      ? countText(quantity.value)
      : `số bản: chưa rõ${quantity.state === 'none' ? '' : ` (${quantity.reason})`}`;
  const about = isCase(group) ? ` (${plain(group)})` : '';
  return {
    slot: 'papers',
    label: `Giấy tờ${about}`,
    text: `${plain(name)} – ${count}.`,
    state: quantity.state,
    rows: [row],
  };
}

/** Without the list's bullet before it and the stop behind it. */
function plain(words: string): string {
  return words.replace(/^[\s*+•–-]+/u, '').replace(/[.;,:\s]+$/u, '');
}

/** Longer headings are explanations; they stand in the record and would bury the paper's name. */
const MAX_CASE_CHARS = 90;

function isCase(group: string): boolean {
  return (
    group.length <= MAX_CASE_CHARS && /\p{L}/u.test(group) && !/^thành phần hồ sơ/iu.test(group)
  );
}

function countText({ originals, copies }: { originals: number; copies: number }): string {
  const parts = [
    originals > 0 ? `${originals} bản chính` : '',
    copies > 0 ? `${copies} bản sao` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

const channelWords: Readonly<Record<ProcedureChannel, string>> = {
  online: 'trực tuyến',
  post: 'dịch vụ bưu chính',
  'in-person': 'trực tiếp',
};

const channelsIn = (rows: readonly ChannelRow[]): string =>
  [...new Set(rows.map(({ channel }) => channelWords[channel]))].join(', ');

function whereLines({ channels, places }: ProcedureRecord): DraftLine[] {
  const how: DraftLine[] =
    channels.length === 0
      ? []
      : [
          {
            slot: 'where',
            label: 'Cách nộp',
            text: `${channelsIn(channels)}.`,
            state: 'stated',
            rows: channels,
          },
        ];
  return [...how, ...textLines('where', 'Nơi nộp', places)];
}

type Group = { readonly said: Said; readonly rows: readonly ChannelRow[] };
type Said = { readonly text: string; readonly state: DraftLine['state'] };

/** Rows that say the same stand in one line. */
function grouped(rows: readonly ChannelRow[], say: (row: ChannelRow) => Said): Group[] {
  const groups = Map.groupBy(rows, (row) => say(row).text);
  return [...groups].flatMap(([, same]) => {
    const [first] = same;
    return first ? [{ said: say(first), rows: same }] : [];
  });
}

function channelLine(slot: 'time' | 'fee', label: string) {
  return ({ said, rows }: Group): DraftLine => ({
    slot,
    label: `${label} (${channelsIn(rows)})`,
    text: `${said.text}.`,
    state: said.state,
    rows,
  });
}

/** When the time begins to run. */
const begins = /(?:kể )?từ (?:ngày|khi|thời điểm)/iu;
const tellsTime = /\d\s(?:ngày|giờ|tháng|tuần)|(?:kể )?từ (?:ngày|khi)/iu;
const tellsFee = /phí|đồng|vnđ|miễn/iu;
/** `(/cuốn)` directly behind an amount: what it is paid for. */
const paidFor = /^\((\/[^()]{1,40})\)/u;

function timeText({ time, note: whole }: ChannelRow): Said {
  // What an amount is paid for stands before the note and is no part of it.
  const note = whole.replace(paidFor, '').trim();
  const beside = tellsTime.test(note) ? `; ghi chú: ${tidy(note)}` : '';
  return {
    state: time.state,
    text: `${toldText(time, (limit) => limitText(limit, note))}${beside}`,
  };
}

function limitText({ count, unit }: TimeLimit, note: string): string {
  const start = begins.test(note) ? '' : ' (không ghi tính từ khi nào)';
  return `${String(count).padStart(2, '0')} ${unit}${start}`;
}

function feeText({ fee, note }: ChannelRow): Said {
  const [bracket = '', per = ''] = paidFor.exec(note) ?? [];
  const rest = note.slice(bracket.length);
  const isOfFee = tellsFee.test(rest) || (fee.state === 'stated' && /\p{L}/u.test(rest));
  const beside = isOfFee ? `; ghi chú: ${tidy(rest)}` : '';
  const told = toldText(fee, (value) => `${amountText(value)}${per}`);
  return { state: fee.state, text: `${told}${beside}` };
}

function amountText({ amount, currency }: ProcedureFee): string {
  if (amount === 0) return 'không thu, trong trường hợp nêu ở ghi chú';
  const shown = amount.toLocaleString('vi-VN');
  return `${shown} ${currency === 'VND' ? 'đồng' : currency}`;
}

/** What stands behind a fee that the province sets, as long as its resolution is not found. */
export const FEE_NOT_HELD = '; mức thu chưa có trong kho';

function toldText<Value>(told: Told<Value>, say: (value: Value) => string): string {
  switch (told.state) {
    case 'stated':
      return say(told.value);
    case 'none':
      return 'không ghi';
    case 'local':
      return `${told.reason}${FEE_NOT_HELD}`;
    case 'unclear':
      return `chưa rõ (${told.reason})`;
  }
}

/** What else the record adds to a channel: where exactly, at what hours. A stated fee has its note. */
function noteLines(channels: readonly ChannelRow[]): DraftLine[] {
  const others = channels.filter(
    ({ note, fee }) =>
      /\p{L}{2}/u.test(note) &&
      fee.state !== 'stated' &&
      !tellsTime.test(note) &&
      !tellsFee.test(note),
  );
  return grouped(others, ({ note }) => ({ text: tidy(note), state: 'stated' })).map(
    ({ said, rows }) => ({
      slot: tellsPlace.test(said.text) ? 'where' : 'note',
      label: `Ghi chú (${channelsIn(rows)})`,
      text: `${said.text}.`,
      state: said.state,
      rows,
    }),
  );
}

/** Where, or through what, a dossier is handed in. */
const tellsPlace =
  /(?:nộp|gửi|tiếp nhận|thông báo|thông qua|trực tiếp)[^.;]* (?:tại|về|qua|đến|cho) /iu;

/** Without the bracket around the whole and the stop behind it. */
function tidy(note: string): string {
  const bare = /^\((?<inside>[^()]*)\)[.\s]*$/u.exec(note)?.groups?.['inside'] ?? note;
  return bare.trim().replace(/[.;\s]+$/u, '');
}

function textLines(slot: ProcedureSlot, label: string, rows: readonly TextRow[]): DraftLine[] {
  return rows.map((row) => {
    const words = row.text.replace(/\s\|\sMã: KQ[.\w]*$/u, '').replace(/[.;\s]+$/u, '');
    const text = words.endsWith(':') ? words : `${words}.`;
    return { slot, label, text, state: 'stated', rows: [row] };
  });
}
