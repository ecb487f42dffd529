import { AppError } from '../../domain/errors.ts';
import { normaliseText } from '../../language/normalise.ts';
import { procedureSections, procedureTables } from '../../language/procedure-sheet.ts';
import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { basisRows, channelRows, pageTail, paperTables, resultRows } from './unglue-cells.ts';

/** Fields of a portal record with the label that the portal's sheet prints for them, in its order. */
const particulars = [
  ['ma_thu_tuc', 'Mã thủ tục'],
  ['so_quyet_dinh', 'Số quyết định'],
  ['ten_thu_tuc', 'Tên thủ tục'],
  ['cap_thuc_hien', 'Cấp thực hiện'],
  ['loai_thu_tuc', 'Loại thủ tục'],
  ['linh_vuc', 'Lĩnh vực'],
] as const;

type Layout = (cell: string) => readonly DraftLine[];

const sections: readonly (readonly [string, string, Layout])[] = [
  ['trinh_tu_thuc_hien', procedureSections['trinh-tu'], paragraphs],
  ['cach_thuc_thuc_hien', procedureSections['cach-thuc'], (cell) => table(cell, 'channels')],
  ['thanh_phan_ho_so', procedureSections['ho-so'], papers],
  ['doi_tuong_thuc_hien', procedureSections['doi-tuong'], paragraphs],
  ['co_quan_thuc_hien', procedureSections['co-quan'], paragraphs],
  ['co_quan_co_tham_quyen', procedureSections['tham-quyen'], paragraphs],
  ['dia_chi_tiep_nhan', procedureSections['noi-nop'], paragraphs],
  ['co_quan_duoc_uy_quyen', procedureSections['uy-quyen'], paragraphs],
  ['co_quan_phoi_hop', procedureSections['phoi-hop'], paragraphs],
  ['ket_qua_xu_ly', procedureSections['ket-qua'], (cell) => rows(resultRows(cell), 4)],
  ['can_cu_phap_ly', procedureSections['can-cu'], (cell) => table(cell, 'bases')],
  ['yeu_cau_dieu_kien', procedureSections['dieu-kien'], paragraphs],
  ['thu_tuc_lien_quan', procedureSections['lien-quan'], paragraphs],
];

const rowsOf = { channels: channelRows, bases: basisRows } as const;

/**
 * Lays a portal record out as the sheet that the portal prints of it: labels in bold, tables by row.
 * What of a cell is not its own but the page's becomes furniture.
 *
 * @throws {AppError} `FILE_DAMAGED`, `FILE_TYPE_UNSUPPORTED` for JSON that is no procedure.
 */
export function readProcedure(json: string): Draft {
  const record = recordIn(json);
  const text = (field: string): string => {
    const value = record[field];
    return typeof value === 'string' ? normaliseText(value) : '';
  };
  const lines: DraftLine[] = [
    { text: 'THỦ TỤC HÀNH CHÍNH', centred: true, bold: true },
    ...particulars
      .filter(([field]) => text(field).trim() !== '')
      .map(([field, label]) => ({ text: `${label}: ${text(field)}`, bold: true })),
  ];
  for (const [field, label, layOut] of sections) {
    const cell = text(field);
    if (cell.trim() === '') continue;
    const tail = pageTail(cell);
    // A cell of the portal's sheet, so that no line before it can go on in it.
    lines.push({ text: `${label}:`, bold: true, role: 'table' }, ...layOut(cell.slice(0, tail)));
    if (tail < cell.length) lines.push({ text: cell.slice(tail), role: 'furniture' });
  }
  return draftOf(lines);
}

function recordIn(json: string): Readonly<Record<string, unknown>> {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', 'not JSON', { cause });
  }
  if (!isProcedureRecord(record)) {
    throw new AppError('FILE_TYPE_UNSUPPORTED', 'JSON without code and name of a procedure');
  }
  return record;
}

function isProcedureRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && 'ma_thu_tuc' in value && 'ten_thu_tuc' in value
  );
}

function paragraphs(cell: string): DraftLine[] {
  return cell.split('\n').map((text) => ({ text }));
}

function rows(texts: readonly string[], ordinal: number): DraftLine[] {
  return texts.map((text) => ({ text, role: 'table', table: ordinal }));
}

function table(cell: string, name: keyof typeof rowsOf): readonly DraftLine[] {
  const found = rowsOf[name](cell);
  return found
    ? rows([procedureTables[name].join(' | '), ...found], name === 'channels' ? 1 : 3)
    : paragraphs(cell);
}

function papers(cell: string): readonly DraftLine[] {
  const tables = paperTables(cell);
  if (!tables) return paragraphs(cell);
  const head = procedureTables.papers.join(' | ');
  return tables.flatMap(({ heading, rows: found }) => [
    ...paragraphs(heading),
    ...rows([head, ...found], 2),
  ]);
}
