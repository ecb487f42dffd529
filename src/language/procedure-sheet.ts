/**
 * The sheet of one administrative procedure (thủ tục hành chính) as the national portal lays it out:
 * particulars, then sections under fixed labels. Portal pages, their DOC files and records read from
 * JSON all have these labels; they alone make a text a procedure.
 */

/** What stands above the sections. */
const particulars = {
  code: /^Mã (?:số )?thủ tục(?: hành chính)?/u,
  decision: /^(?:Số quyết định|Quyết định công bố)/u,
  name: /^Tên thủ tục(?: hành chính)?/u,
  level: /^Cấp thực hiện/u,
  type: /^Loại thủ tục/u,
  field: /^Lĩnh vực/u,
} as const;

export type Particular = keyof typeof particulars;

/** Sections by the segment of their address, in the portal's order; label as printed. */
export const procedureSections = {
  'trinh-tu': 'Trình tự thực hiện',
  'cach-thuc': 'Cách thức thực hiện',
  'ho-so': 'Thành phần hồ sơ',
  'so-bo': 'Số lượng hồ sơ',
  'thoi-han': 'Thời hạn giải quyết',
  'le-phi': 'Phí, lệ phí',
  'doi-tuong': 'Đối tượng thực hiện',
  'co-quan': 'Cơ quan thực hiện',
  'tham-quyen': 'Cơ quan có thẩm quyền',
  'noi-nop': 'Địa chỉ tiếp nhận hồ sơ',
  'uy-quyen': 'Cơ quan được ủy quyền',
  'phoi-hop': 'Cơ quan phối hợp',
  'ket-qua': 'Kết quả thực hiện',
  'can-cu': 'Căn cứ pháp lý',
  'dieu-kien': 'Yêu cầu, điều kiện thực hiện',
  'lien-quan': 'Thủ tục liên quan',
} as const;

export type ProcedureSection = keyof typeof procedureSections;

/** Code of a procedure: `1.001193` (five first digits are in use). */
export const procedureCode = /(?<![\d.,])[1-6]\.\d{6}(?![\d.,]*\d)/u;

/** Heads of the portal's tables, cell by cell. */
export const procedureTables = {
  channels: ['Hình thức nộp', 'Thời gian', 'Phí, lệ phí', 'Mô tả'],
  papers: ['Tên giấy tờ', 'Mẫu đơn, tờ khai', 'Số lượng'],
  bases: ['Tên văn bản pháp lý', 'Mã văn bản'],
} as const;

const heads = Object.values(procedureTables).map(([first, second]) => `${first} | ${second}`);

/** Whether a row is the head of one of the portal's tables and tells nothing itself. */
export function isTableHead(row: string): boolean {
  return heads.some((head) => row.startsWith(head));
}

/** What the portal prints where nothing was entered. */
export const saysNothing =
  /^(?:không có thông tin|không quy định|không phải trả kết quả[\p{L}\s]*|--?|không)?\.?$/iu;

const rest = String.raw`\s*(?::\s*\|?|\||$)\s*`;
const particularOf = Object.entries(particulars).map(
  ([name, label]) => [name, new RegExp(`${label.source}${rest}`, 'u')] as const,
);
const sectionOf = Object.entries(procedureSections).map(
  ([segment, label]) => [segment as ProcedureSection, new RegExp(`^${label}${rest}`, 'u')] as const,
);

/** The section that a line opens, and what follows its label in the line. */
export function sectionLabel(
  line: string,
): { readonly section: ProcedureSection; readonly rest: string } | undefined {
  for (const [section, pattern] of sectionOf) {
    const [label] = pattern.exec(line) ?? [];
    if (label !== undefined) return { section, rest: line.slice(label.length) };
  }
  return undefined;
}

/** A particular with its offset in the line that gives it. */
export type ParticularReading = {
  readonly value: string;
  readonly line: number;
  readonly at: number;
};

/** Particulars stand within so many lines of the top: the portal has six and a page some links. */
const HEADER_LINES = 40;

/**
 * The particulars of a sheet by its lines, each where its label stands first; undefined when code or
 * name has no label: the text is then no procedure.
 */
export function procedureParticulars(
  lines: readonly string[],
): Partial<Readonly<Record<Particular, ParticularReading>>> | undefined {
  const header = lines.slice(0, HEADER_LINES);
  const end = header.findIndex((line) => sectionLabel(line) !== undefined);
  const above = end < 0 ? header : header.slice(0, end);
  const found = Object.fromEntries(
    particularOf.flatMap(([name, label]) => {
      const line = above.findIndex((text) => label.test(text));
      return line < 0 ? [] : [[name, valueAt(lines, line, label)]];
    }),
  );
  return found['code'] && found['name'] ? found : undefined;
}

/** The value stands behind its label, or on the line below. */
function valueAt(lines: readonly string[], line: number, label: RegExp): ParticularReading {
  const text = lines[line] ?? '';
  const at = label.exec(text)?.[0].length ?? 0;
  const isBelow = at === text.length;
  return {
    value: (isBelow ? (lines[line + 1] ?? '') : text.slice(at)).trim(),
    line: isBelow ? line + 1 : line,
    at: isBelow ? 0 : at,
  };
}
