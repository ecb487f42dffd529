import { expect, it } from 'vitest';
import { buildZip } from '../../../tests/fixtures/files/build-zip.ts';
import { temporaryFolder } from '../../../tests/fixtures/files/temporary-folder.ts';
import { finishLines } from './finish-lines.ts';
import { docLines, hasLostLabels } from './read-doc.ts';
import { readRtf } from './read-rtf.ts';
import { readXlsx } from './read-xlsx.ts';

const folder = temporaryFolder();
const rtf = (body: string, head = '\\ansi\\ansicpg1252') =>
  finishLines(readRtf(Buffer.from(`{\\rtf1${head} ${body}}`, 'latin1'), 10_000).lines);
const shown = (lines: ReturnType<typeof finishLines>) =>
  lines.map(({ role, text }) => [role, text]);

it('reads paragraphs of RTF with letters as \\u, their stand-ins passed over', () => {
  const lines = rtf(
    "{\\fonttbl{\\f0 Times;}}{\\*\\generator Riched;}\\pard\\b\\u272?i\\u7873?u 1.\\b0\\par {\\listtext a)\\tab}\\'dd \\u272\\'44\\u7845't.\\par",
  );
  expect(shown(lines)).toEqual([
    ['text', 'Điều 1.'],
    ['text', 'a) Ý Đất.'],
  ]);
  expect(lines[0]).toMatchObject({ bold: true });
});

it('decodes bytes of RTF as windows-1258 where the file says so', () => {
  expect(shown(rtf("\\'d0i\\'ea\\'ccu 1\\par", '\\ansi\\ansicpg1258'))).toEqual([
    ['text', 'Điều 1'],
  ]);
});

it('reads tables of RTF by row, footnotes apart, hidden text not at all', () => {
  const lines = rtf(
    'Tr{\\v b}a{\\footnote Ch\\par}\\par \\trowd\\intbl A\\cell B\\cell\\row\\trowd\\intbl 1\\cell 2\\cell\\row\\pard sau\\par',
  );
  expect(shown(lines)).toEqual([
    ['text', 'Tra[1]'],
    ['table', 'A | B'],
    ['table', '1 | 2'],
    ['text', 'sau'],
    ['footnote', '[1] Ch'],
  ]);
});

it('refuses RTF with groups without end', () => {
  expect(() => rtf('{'.repeat(5_000))).toThrow('bottomless');
});

it('reads visible sheets by row with shared texts, results of formulas and dates', async () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const path = folder.write(
    'a.xlsx',
    buildZip({
      'xl/workbook.xml': `<workbook ${main} xmlns:r="r"><sheets><sheet name="Danh mục" r:id="a"/><sheet name="Ẩn" state="hidden" r:id="b"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/sharedStrings.xml': `<sst ${main}><si><t>Số hiệu</t></si><si><r><t>9901/</t></r><r><t>2099</t></r></si></sst>`,
      'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Ngày</t></is></c></row><row><c r="A2" t="s"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" s="1"><v>45658</v></c></row></sheetData></worksheet>`,
      'xl/worksheets/sheet2.xml': `<worksheet ${main}><sheetData><row><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
    }),
  );
  expect(shown(finishLines((await readXlsx(path, 1_000)).lines))).toEqual([
    ['text', 'Danh mục'],
    ['table', 'Số hiệu | | Ngày'],
    ['table', '9901/2099 | 2 | 01/01/2025'],
  ]);
});

it('rebuilds rows of a Word 97 text, drops drawings and keeps labels with a tab as text', () => {
  const lines = finishLines(
    docLines(
      'Điều 1.\tPhạm vi\nundefinedundefined\nTT\tViệc\tHạn\t\n1\tCấp\nbản sao\t2 ngày\t\nHết.',
    ),
  );
  expect(shown(lines)).toEqual([
    ['text', 'Điều 1. Phạm vi'],
    ['table', 'TT | Việc | Hạn'],
    ['table', '1 | Cấp bản sao | 2 ngày'],
    ['text', 'Hết.'],
  ]);
});

it('notices a Word 97 text whose automatic labels are gone', () => {
  const bare = 'Hồ sơ gồm:\nMột đơn;\nCơ quan sau:\nỦy ban;\nCác việc sau:\nNhận;'.split('\n');
  const typed = 'Hồ sơ gồm:\na) Một đơn;\n1. Cơ quan sau:\n- Ủy ban;\n2. Các việc'.split('\n');
  expect(hasLostLabels(bare.map((text) => ({ text })))).toBe(true);
  expect(hasLostLabels(typed.map((text) => ({ text })))).toBe(false);
});
