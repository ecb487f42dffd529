import type { MissingDocument, Notice, Statement } from '../domain/answer.ts';
import { unusable, type Citation } from '../domain/citation.ts';
import {
  procedureSlots,
  type ProcedureLine,
  type ProcedureSlot,
  type ProcedureView,
} from '../domain/procedure.ts';

/** The checklist of a procedure as an answer gives it. */
export type Checklist = {
  /** What was asked; every line says that it only guides. */
  readonly conclusion: readonly Statement[];
  /** The rest. */
  readonly steps: readonly Statement[];
  /** Something that was asked is unclear, or the law behind it is not held or not in force. */
  readonly partial: boolean;
  readonly missing: readonly MissingDocument[];
  readonly nextStep?: string;
  readonly notices: readonly Notice[];
};

const GUIDES = 'Theo Cổng dịch vụ công (hướng dẫn, không phải căn cứ pháp lý):';

/** What is asked of a procedure. */
export type Wanted = {
  /** Slots, those that answer the same together. */
  readonly slots: readonly (readonly ProcedureSlot[])[];
  /** Lines of other slots that tell what is asked, for want of one of these. */
  readonly instead: readonly ProcedureLine[];
  /** Something is asked that a name does not tell. */
  readonly isQuestion: boolean;
};

/**
 * Lays out a checklist: what is wanted, then the rest. `header` says code and name, which lead only where
 * nothing is asked: a name concludes no question.
 */
export function checklist(view: ProcedureView, wanted: Wanted, header: Citation): Checklist {
  const { lines } = view;
  const inSlots = lines.filter(({ slot }) => wanted.slots.flat().includes(slot));
  const asked = inSlots.length > 0 ? inSlots : wanted.instead;
  const others = lines
    .filter((line) => !asked.includes(line) && line.slot !== 'step')
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const untold = wanted.slots.filter((slots) => !asked.some(({ slot }) => slots.includes(slot)));
  const isUnclear = asked.some(({ state }) => state !== 'stated');
  const local = asked.some(({ state }) => state === 'local');
  const nextStep = local ? LOCAL_STEP : feeStep(asked);
  const named = { text: `${GUIDES} thủ tục “${view.name}”, mã ${view.code}.`, citations: [header] };
  const [leading, beside] = wanted.isQuestion ? [[], [named]] : [[named], []];
  const rest = shortened(others).map(said);
  return {
    conclusion: asked.length > 0 ? guiding(shortened(asked)) : leading,
    steps: asked.length > 0 ? rest : [...beside, ...rest],
    partial: untold.length > 0 || isUnclear || !restsOnHeldLaw(view),
    missing: missingOf(view, local),
    ...(nextStep ? { nextStep } : {}),
    notices: [...untoldNotice(untold), ...noticesOf(view)],
  };
}

/** Remarks stand where the portal has them, often before all else: they are read last. */
function placeOf({ slot }: ProcedureLine): number {
  return procedureSlots.indexOf(slot);
}

/** Guidance is as good as the law that it names: all of it held, and in force on the day. */
function restsOnHeldLaw({ bases }: ProcedureView): boolean {
  return bases.length > 0 && bases.every(({ validity }) => validity?.status === 'in-force');
}

/** Papers of many cases fill pages: beyond this the printed checklist is the place to read them. */
const MAX_PAPERS = 40;

function shortened(lines: readonly ProcedureLine[]): ProcedureLine[] {
  const papers = lines.filter(({ slot }) => slot === 'papers');
  const [first] = papers;
  if (!first || papers.length <= MAX_PAPERS) return [...lines];
  const text = `${papers.length} dòng cho nhiều trường hợp, xem danh mục in.`;
  return [{ ...first, label: 'Giấy tờ', text }, ...lines.filter(({ slot }) => slot !== 'papers')];
}

/** The whole sentence once, then its short form: each line of the record says what it rests on. */
function guiding(lines: readonly ProcedureLine[]): Statement[] {
  const first = lines.find(isFromPortal);
  return lines.map((line) => {
    const { label, text, citations } = line;
    return line === first ? { text: `${GUIDES} ${label}: ${text}`, citations } : said(line);
  });
}

function said(line: ProcedureLine): Statement {
  const { label, text, citations } = line;
  return {
    text: `${label}: ${text}${isFromPortal(line) ? ' (theo Cổng, hướng dẫn)' : ''}`,
    citations,
  };
}

function isFromPortal({ citations }: ProcedureLine): boolean {
  return citations[0]?.tier === 'guidance';
}

const LOCAL_STEP =
  'Đối chiếu nghị quyết của Hội đồng nhân dân tỉnh Gia Lai về phí, lệ phí: chưa có trong kho, không dùng mức in trên Cổng.';

/** Provisions that speak of the fee and do not settle it are for the officer to read. */
function feeStep(asked: readonly ProcedureLine[]): string | undefined {
  const open = asked.filter((line) => line.state === 'unclear' && !isFromPortal(line));
  const labels = [...new Set(open.flatMap(({ citations }) => citations.at(-1)?.label ?? []))];
  return labels.length > 0
    ? `Đọc ${labels.join('; ')} để biết mức nào áp dụng; không dùng mức in trên Cổng.`
    : undefined;
}

function missingOf({ bases, code }: ProcedureView, local: boolean): MissingDocument[] {
  const why = `Là căn cứ của thủ tục ${code}; chưa có trong kho nên chưa đối chiếu được.`;
  const absent = bases.flatMap(({ state, number, title }) =>
    state === 'not-held' && number ? [{ number, title, why }] : [],
  );
  const fee = {
    number: 'nghị quyết của Hội đồng nhân dân tỉnh về phí, lệ phí',
    title: '',
    why: 'Quy định mức thu; chưa có trong kho.',
  };
  return local ? [fee, ...absent] : absent;
}

const slotNames: Readonly<Record<ProcedureSlot, string>> = {
  papers: 'giấy tờ',
  where: 'nơi nộp',
  time: 'thời hạn giải quyết',
  fee: 'phí, lệ phí',
  performer: 'cơ quan thực hiện',
  decider: 'người, cơ quan quyết định',
  result: 'kết quả',
  condition: 'yêu cầu, điều kiện',
  step: 'trình tự',
  note: 'ghi chú',
};

/** What was asked and stands nowhere in the record is said to be missing, not passed over. */
function untoldNotice(untold: readonly (readonly ProcedureSlot[])[]): Notice[] {
  const names = [...new Set(untold.flatMap(([slot]) => (slot ? slotNames[slot] : [])))];
  if (names.length === 0) return [];
  const text = `Bản ghi của Cổng không nêu: ${names.join('; ')}.`;
  return [{ code: 'procedure-untold', text }];
}

function noticesOf({ bases, permalink, gaps, lines }: ProcedureView): Notice[] {
  const unclear = lines.filter((line) => isFromPortal(line) && line.state !== 'stated');
  const open = gaps.length + unclear.length;
  const ended = bases.flatMap(({ state, number, validity }) =>
    state === 'held' && validity && unusable.has(validity.status)
      ? [`${number ?? ''} (${validity.reason})`]
      : [],
  );
  return [
    { code: 'procedure', text: `Danh mục một trang để in: ${decodeURI(permalink)}`, permalink },
    ...(ended.length > 0
      ? [{ code: 'procedure-basis', text: `Căn cứ mà Cổng nêu: ${ended.join('; ')}.` }]
      : []),
    ...(open > 0
      ? [{ code: 'procedure-gaps', text: `Bản ghi của Cổng có ${open} chỗ thiếu hoặc chưa rõ.` }]
      : []),
  ];
}
