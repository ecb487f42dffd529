import { expect, it } from 'vitest';
import { buildDocx, listItem, paragraph, table } from '../../../tests/fixtures/files/build-docx.ts';
import { buildZip } from '../../../tests/fixtures/files/build-zip.ts';
import { temporaryFolder } from '../../../tests/fixtures/files/temporary-folder.ts';
import { finishLines } from './finish-lines.ts';
import { readDocx } from './read-docx.ts';

const folder = temporaryFolder();

const read = async (parts: Parameters<typeof buildDocx>[0], maxCharacters = 100_000) =>
  finishLines((await readDocx(folder.write('a.docx', buildDocx(parts)), maxCharacters)).lines);
const texts = async (parts: Parameters<typeof buildDocx>[0]) =>
  (await read(parts)).map(({ text }) => text);

const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const use = (id: number, abstract: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;

it('rebuilds the labels of điều, khoản and điểm from the lists', async () => {
  const numbering =
    list(
      0,
      level(0, 'decimal', 'Điều %1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'lowerLetter', '%3)'),
    ) + use(1, 0);
  const body =
    listItem('Phạm vi', 1) +
    listItem('Một', 1, 1) +
    listItem('Ý đầu', 1, 2) +
    listItem('Ý sau', 1, 2) +
    listItem('Hai', 1, 1) +
    listItem('Ý riêng', 1, 2) +
    listItem('Đối tượng', 1) +
    listItem('Lại một', 1, 1);
  expect(await texts({ body, numbering })).toEqual([
    'Điều 1. Phạm vi',
    '1. Một',
    'a) Ý đầu',
    'b) Ý sau',
    '2. Hai',
    'a) Ý riêng',
    'Điều 2. Đối tượng',
    '1. Lại một',
  ]);
});

it('joins the numbers of several levels, in Arabic digits where the level asks for it', async () => {
  const numbering =
    list(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + use(1, 0);
  const body =
    listItem('Phần', 1) + listItem('Mục', 1, 1) + listItem('Phần', 1) + listItem('Mục', 1, 1);
  expect(await texts({ body, numbering })).toEqual(['I. Phần', '1.1. Mục', 'II. Phần', '2.1. Mục']);
});

it('starts a list again where its number says so and goes on where it does not', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering =
    list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0) + use(3, 0, restart);
  const body = listItem('a', 1) + listItem('b', 2) + listItem('c', 3) + listItem('d', 3);
  expect(await texts({ body, numbering })).toEqual(['1. a', '2. b', '1. c', '2. d']);
});

it('takes the list of a paragraph from its style, and none when the paragraph says none', async () => {
  const numbering = list(0, level(0, 'decimal', 'Điều %1.')) + use(7, 0);
  const styles =
    '<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Dieu"><w:basedOn w:val="Goc"/></w:style>';
  const body =
    paragraph('Phạm vi', '<w:pStyle w:val="Dieu"/>') +
    paragraph('Không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(await texts({ body, numbering, styles })).toEqual(['Điều 1. Phạm vi', 'Không số']);
});

it('prints the letter đ of a list where the writer put it', async () => {
  const numbering = list(0, level(0, 'none', 'đ)')) + use(1, 0);
  expect(await texts({ body: listItem('Ý thứ năm', 1), numbering })).toEqual(['đ) Ý thứ năm']);
});

it('reads a table by row and numbers it', async () => {
  const body = table([
    ['TT', 'Tên việc', 'Thời hạn'],
    ['1', 'Cấp bản sao\ntừ sổ gốc', '02 ngày'],
  ]);
  expect(await read({ body })).toMatchObject([
    { text: 'TT | Tên việc | Thời hạn', role: 'table', table: 1 },
    { text: '1 | Cấp bản sao từ sổ gốc | 02 ngày', role: 'table', table: 1 },
  ]);
});

it('gives the cells of the two-column header as lines of their own', async () => {
  const body = table([
    [
      'ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    ],
    ['Số: 9901/QĐ-UBND', 'Suối Mơ, ngày 02 tháng 9 năm 2099'],
  ]);
  const lines = await read({ body });
  expect(lines.map(({ text }) => text)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ SUỐI MƠ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 9901/QĐ-UBND',
    'Suối Mơ, ngày 02 tháng 9 năm 2099',
  ]);
  expect(new Set(lines.map(({ role }) => role))).toEqual(new Set(['header-cell']));
});

it('keeps footnotes out of the text and marks where they are called', async () => {
  const body = '<w:p><w:r><w:t>Điều 1</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const footnotes =
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
    `<w:footnote w:id="2">${paragraph('Khoản này được sửa đổi.')}</w:footnote>`;
  expect(await read({ body, footnotes })).toMatchObject([
    { text: 'Điều 1[1]', role: 'text' },
    { text: '[1] Khoản này được sửa đổi.', role: 'footnote' },
  ]);
});

it('drops what is not on the printed page: deletions, hidden text, field codes, fallbacks', async () => {
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = `<w:p>${run('Giữ ')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>${run('ẩn', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins>${run('thêm')}</w:ins></w:p>`;
  expect(await texts({ body })).toEqual(['Giữ thêm']);
});

it('joins a paragraph whose end mark is deleted with the next one', async () => {
  const body =
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Một nửa </w:t></w:r></w:p>' +
    paragraph('và nửa kia');
  expect(await texts({ body })).toEqual(['Một nửa và nửa kia']);
});

it('reads a text box once, after the paragraph that it hangs on', async () => {
  const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`;
  const body = `<w:p><w:r><w:t>Ngoài khung</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await texts({ body })).toEqual(['Ngoài khung', 'Trong khung']);
});

it('reads the same file whatever prefix the writer chose', async () => {
  const xml =
    '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>Chữ</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
  const path = folder.write('b.docx', buildZip({ 'word/document.xml': xml }));
  expect((await readDocx(path, 1000)).lines.map(({ text }) => text)).toEqual(['Chữ']);
});

it('refuses more characters than allowed, entities and bottomless nesting', async () => {
  await expect(read({ body: paragraph('dài '.repeat(100)) }, 100)).rejects.toMatchObject({
    code: 'FILE_TOO_LARGE',
  });
  const entity = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><d>&a;</d>';
  const path = folder.write('c.docx', buildZip({ 'word/document.xml': entity }));
  await expect(readDocx(path, 1000)).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  const deep = '<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000);
  await expect(read({ body: deep })).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
});

it('refuses a part that inflates beyond the limit', async () => {
  const bomb = `<w:document>${' '.repeat(101 * 1024 * 1024)}</w:document>`;
  const path = folder.write('d.docx', buildZip({ 'word/document.xml': bomb }));
  await expect(readDocx(path, 1000)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
});
