import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { finishLines } from './finish-lines.ts';
import { convertLegacyLines } from './legacy-lines.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

const html = async (body: string) =>
  finishLines((await readHtml(Buffer.from(`<html><body>${body}</body></html>`))).lines);
const markdown = (text: string) => finishLines(readMarkdown(text).lines);

it('reads blocks of a page as lines and leaves scripts and navigation out', async () => {
  const lines = await html(
    '<nav>Trang chủ</nav><script>alert(1)</script><h2>Điều 1. Phạm vi</h2><p>1. Một <b>quy định</b>\n ngắn.</p><div>a) Ý<br>b) Ý khác</div>',
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'Điều 1. Phạm vi',
    '1. Một quy định ngắn.',
    'a) Ý',
    'b) Ý khác',
  ]);
  expect(lines[0]).toMatchObject({ bold: true });
});

it('gives the items of an ordered list the numbers that a browser draws', async () => {
  const lines = await html('<ol start="3"><li>Ba</li><li>Bốn</li></ol><ul><li>Gạch</li></ul>');
  expect(lines.map(({ text }) => text)).toEqual(['3. Ba', '4. Bốn', '- Gạch']);
});

it('reads a table of a page by row and its header by cell', async () => {
  const lines = await html(
    '<table><tr><td>CHÍNH PHỦ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Cấp <i>bản sao</i></td></tr></table>',
  );
  expect(lines.map(({ role, text }) => [role, text])).toEqual([
    ['header-cell', 'CHÍNH PHỦ'],
    ['header-cell', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['table', 'TT | Việc'],
    ['table', '1 | Cấp bản sao'],
  ]);
});

it('survives tags inside one another without end', async () => {
  const lines = await html('<div>'.repeat(5_000) + 'sâu');
  expect(lines.map(({ text }) => text)).toEqual(['sâu']);
});

it('keeps headings of Markdown as lines and takes its marks off', () => {
  const lines = markdown(
    '---\ntitle: "Điều 9. Không phải chữ"\n---\n# Nghị định\n\n## Điều 1. Phạm vi\n\n**1.** Một *ý* với [đường dẫn](https://example.vn/a_(b)).\n\n- gạch đầu dòng\n\n| TT | Việc |\n|---|---|\n| 1 | **Cấp** |\n',
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'Nghị định',
    'Điều 1. Phạm vi',
    '1. Một ý với đường dẫn.',
    '- gạch đầu dòng',
    'TT | Việc',
    '1 | Cấp',
  ]);
  expect(lines.at(-1)).toMatchObject({ role: 'table', table: 1 });
});

it.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFFĐiều 1')],
  ['UTF-16 little-endian', Buffer.from('\uFEFFĐiều 1', 'utf16le')],
  ['UTF-16 big-endian', Buffer.from('\uFEFFĐiều 1', 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from('Dieu 1 va Dieu 2', 'utf16le')],
  ['windows-1258', Buffer.from([0xd0, 0x69, 0xea, 0xcc, 0x75, 0x20, 0x31])],
])('decodes %s', (_, bytes) => {
  const text = finishLines(readPlainText(decodeText(bytes)).lines)[0]?.text ?? '';
  expect(['Điều 1', 'Dieu 1 va Dieu 2']).toContain(text);
});

it('joins hard-wrapped lines and keeps units apart', () => {
  const column = (start: string): string => start.padEnd(70, ' chữ').slice(0, 70);
  const lines = finishLines(
    readPlainText(
      [
        'Điều 1. Phạm vi',
        column('1. Thông tư này quy định'),
        column('Bộ trưởng và những người khác'),
        'hết câu.',
        column('2. Khoản sau'),
        'còn tiếp.',
        'Điều 2. Hiệu lực',
      ].join('\n'),
    ).lines,
  );
  expect(lines.map(({ wraps }) => wraps === true)).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});

it('keeps what a publisher wrote in brackets apart from the rule', () => {
  const [rule, note, plain] = finishLines([
    {
      text: '1. Cơ quan cấp xã [Khoản này được hướng dẫn bởi Điều 3 Nghị định 9901/2099/NĐ-CP có hiệu lực từ ngày 01/01/2099] quyết định [1].',
    },
    { text: 'Mẫu [ghi rõ họ tên]' },
  ]);
  expect(rule).toMatchObject({ text: '1. Cơ quan cấp xã quyết định [1].', role: 'text' });
  expect(note?.role).toBe('note');
  expect(plain).toMatchObject({ text: 'Mẫu [ghi rõ họ tên]', role: 'text' });
});

it('drops rules that are drawn with characters and keeps blanks to fill in', () => {
  const lines = finishLines([
    { text: 'CHÍNH PHỦ ______' },
    { text: '---------' },
    { text: 'Họ và tên: ________' },
    { text: '..........' },
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['CHÍNH PHỦ', 'Họ và tên: ________', '..........']);
});

it('gives the title of an điều the lines that a hard-wrapped copy broke off', () => {
  const lines = markdown(
    '### Điều 3. Căn cứ tính khoản thu quy định tại khoản 1 Điều 5 Nghị\nquyết số 9901/2099/QH15\n\n1. Một khoản.\n\n### Điều 4. Hiệu lực\nVăn bản này có hiệu lực từ ngày ký.\n',
  );
  expect(lines.map(({ text, wraps }) => [text, wraps === true])).toEqual([
    ['Điều 3. Căn cứ tính khoản thu quy định tại khoản 1 Điều 5 Nghị', false],
    ['quyết số 9901/2099/QH15', true],
    ['1. Một khoản.', false],
    ['Điều 4. Hiệu lực', false],
    ['Văn bản này có hiệu lực từ ngày ký.', false],
  ]);
});

it('takes a note out that a hard-wrapped copy broke over lines', () => {
  const lines = finishLines([
    { text: '2. Cơ quan cấp huyện [Cụm từ này bị thay thế bởi' },
    { text: 'Điều 7 Nghị định 9901/2099/NĐ-CP có hiệu lực' },
    { text: 'từ ngày 01/01/2099] quyết định.' },
    { text: '3. Khoản sau [để trống' },
  ]);
  expect(lines.map(({ role, text }) => [role, text])).toEqual([
    ['text', '2. Cơ quan cấp huyện quyết định.'],
    [
      'note',
      '[Cụm từ này bị thay thế bởi Điều 7 Nghị định 9901/2099/NĐ-CP có hiệu lực từ ngày 01/01/2099]',
    ],
    ['text', '3. Khoản sau [để trống'],
  ]);
});

it('takes a header apart that a copy ran together', () => {
  const lines = finishLines([
    {
      text: 'CHÍNH PHỦ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc ------ Số: 9901/2099/NĐ-CP Hà Nội, ngày 02 tháng 9 năm 2099 NGHỊ ĐỊNH QUY ĐỊNH VỀ VIỆC MẪU',
    },
    { text: 'Căn cứ Luật Mẫu;' },
  ]);
  expect(lines.map(({ role, text }) => [role, text])).toEqual([
    ['header-cell', 'CHÍNH PHỦ'],
    ['header-cell', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['header-cell', 'Độc lập - Tự do - Hạnh phúc'],
    ['header-cell', 'Số: 9901/2099/NĐ-CP'],
    ['header-cell', 'Hà Nội, ngày 02 tháng 9 năm 2099'],
    ['text', 'NGHỊ ĐỊNH'],
    ['text', 'QUY ĐỊNH VỀ VIỆC MẪU'],
    ['text', 'Căn cứ Luật Mẫu;'],
  ]);
});

it('sets aside what a portal says of a document', () => {
  const lines = markdown(
    '# Nghị định 9901/2099/NĐ-CP\n## THÔNG TIN VĂN BẢN\n| Số hiệu | 9901/2099/NĐ-CP |\n### Căn cứ pháp lý\n- Luật Mẫu\n## VĂN BẢN\n### Điều 1. Phạm vi\nMột câu.\n## GHI CHÚ\nLời của trang.\n',
  );
  expect(lines.filter(({ role }) => role !== 'furniture').map(({ text }) => text)).toEqual([
    'Nghị định 9901/2099/NĐ-CP',
    'Điều 1. Phạm vi',
    'Một câu.',
  ]);
});

it('drops the copy of a title that stands glued to the line before it', () => {
  const lines = markdown(
    '**NGHỊ ĐỊNH****Về việc mẫu, bổ sung điều**\n\n**Về việc mẫu,**\n\n**bổ sung điều**\n\n**Chương I****QUY ĐỊNH CHUNG**\n',
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'NGHỊ ĐỊNH',
    'Về việc mẫu,',
    'bổ sung điều',
    'Chương I',
    'QUY ĐỊNH CHUNG',
  ]);
});

it('converts passages in old encodings and leaves the Unicode around them alone', () => {
  const old = 'ñy ban nh©n d©n cÊp x· quyÕt ®Þnh viÖc giao ®Êt ë ®Þa ph\u00AD¬ng nµy';
  const { lines, warnings } = convertLegacyLines([
    { text: old },
    { text: 'Điều 1. Đã là Unicode.' },
  ]);
  expect(lines.map(({ text }) => text)).toEqual([
    'ủy ban nhân dân cấp xã quyết định việc giao đất ở địa phương này',
    'Điều 1. Đã là Unicode.',
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(['ENCODING_CONVERTED']);
  const bytes = Buffer.from(old, 'latin1');
  expect(convertLegacyLines(readPlainText(decodeText(bytes)).lines).lines[0]?.text).toContain(
    'ủy ban',
  );
});
