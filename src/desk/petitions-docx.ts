import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { shownDay } from '../domain/calendar-day.ts';
import type { PetitionGroup } from '../domain/petition.ts';
import { petitionRow, petitionRowHeads } from './petition-row.ts';

/** Times New Roman 13, as Nghị định 30/2020/NĐ-CP (Phụ lục I) sets official papers; half-points. */
const style = { font: 'Times New Roman', size: 26 };

/** One list a department, each on a page of its own, with an empty column for its answer. */
export async function petitionsDocx(
  groups: readonly PetitionGroup[],
  collection: string,
): Promise<Uint8Array> {
  const byDepartment = Map.groupBy(groups, ({ department }) => department);
  const sections = [...byDepartment].map(([department, own]) => ({
    properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
    children: [
      new Paragraph({ children: [new TextRun({ text: 'TỔNG HỢP KIẾN NGHỊ', bold: true })] }),
      new Paragraph(`Gửi: ${department}`),
      new Paragraph(`Kỳ tổng hợp: thứ Năm, ngày ${shownDay(collection)}`),
      new Paragraph(''),
      tableOf(own),
    ],
  }));
  const document = new Document({
    creator: 'Sổ Tay',
    styles: { default: { document: { run: style } } },
    sections,
  });
  return Packer.toBuffer(document);
}

function tableOf(groups: readonly PetitionGroup[]): Table {
  const heads = ['STT', ...petitionRowHeads, 'Trả lời'];
  const rows = groups.map((group, at) => [String(at + 1), ...petitionRow(group), '']);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [rowOf(heads, true), ...rows.map((cells) => rowOf(cells, false))],
  });
}

function rowOf(cells: readonly string[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    children: cells.map(
      (text) =>
        new TableCell({
          children: text
            .split('\n')
            .map(
              (line) => new Paragraph({ children: [new TextRun({ text: line, bold: isHead })] }),
            ),
        }),
    ),
  });
}
