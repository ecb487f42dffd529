import { describe, expect, it } from 'vitest';
import { lineageOf, provisionLabel } from '../domain/label.ts';
import { pathLabel } from '../domain/path-label.ts';
import type { SourceLine, SourceText } from '../domain/source-text.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { structure } from './structure.ts';

function source(...lines: readonly (string | Partial<SourceLine>)[]): SourceText {
  return {
    mediaType: 'text/plain',
    scanned: false,
    pageCount: 1,
    lines: lines.map((line) => ({
      text: '',
      page: 1,
      role: 'text' as const,
      ...(typeof line === 'string' ? { text: line } : line),
    })),
    warnings: [],
  };
}

const opening = [
  'CHÍNH PHỦ',
  'Số: 9901/2099/NĐ-CP',
  'NGHỊ ĐỊNH',
  'Về sổ thử nghiệm',
  'Căn cứ Luật Thử nghiệm số 9900/2098/QH99;',
];

function decree(...lines: readonly (string | Partial<SourceLine>)[]): StructuredDocument {
  return structure(source(...opening, ...lines));
}

const numbered = new Set(['article', 'clause', 'point', 'subpoint', 'item', 'part', 'section']);

/** Paths of the numbered nodes, intro and named parts left out. */
function paths({ provisions }: StructuredDocument): string[] {
  return provisions.filter(({ kind }) => numbered.has(kind)).map(({ path }) => path);
}

function textOf({ text, provisions }: StructuredDocument, path: string): string | undefined {
  const node = provisions.find((provision) => provision.path === path);
  return node && text.slice(node.start, node.end);
}

describe('levels', () => {
  it('divides a decree down to the điểm and keeps chương out of the address of an điều', () => {
    const document = decree(
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Văn bản này thử:',
      'a) Một;',
      'b) Hai.',
      '2. Hết.',
    );
    expect(document.provisions.map(({ path }) => path)).toEqual([
      'header',
      'preamble',
      'chuong-i',
      'chuong-i/intro',
      'd1',
      'd1/intro',
      'd1/k1',
      'd1/k1/intro',
      'd1/k1/a',
      'd1/k1/b',
      'd1/k2',
    ]);
  });

  it('keeps điểm d and điểm đ apart', () => {
    const document = decree(
      'Điều 1. Tên',
      '1. Gồm:',
      'a) A;',
      'b) B;',
      'c) C;',
      'd) Dê;',
      'đ) Đê;',
      'e) E.',
    );
    expect(textOf(document, 'd1/k1/d')).toBe('d) Dê;');
    expect(textOf(document, 'd1/k1/dd')).toBe('đ) Đê;');
    expect(paths(document)).toContain('d1/k1/e');
  });

  it('takes inserted điều and khoản with their letters', () => {
    const document = decree(
      'Điều 1. Một',
      '1. A.',
      '1a. B.',
      '2. C.',
      'Điều 1a. Chèn',
      'Nội dung chèn.',
      'Điều 2. Hai',
      'Nội dung hai.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k1a', 'd1/k2', 'd1a', 'd2']);
  });

  it('reads đ1) behind "đ) …:" as a child and in sequence as an inserted điểm', () => {
    const child = decree(
      'Điều 1. Tên',
      '1. Gồm:',
      'a) A;',
      'b) B;',
      'c) C;',
      'd) D;',
      'đ) Đê gồm:',
      'đ1) Một;',
      'đ2) Hai;',
      'e) E.',
    );
    expect(paths(child)).toContain('d1/k1/dd/2');
    const inserted = decree('Điều 1. Tên', '1. Gồm:', 'a) A;', 'b) B;', 'b1) Chèn;', 'c) C.');
    expect(paths(inserted)).toContain('d1/k1/b.1');
  });

  it('finds a tiết that begins in mid-line', () => {
    const document = decree(
      'Điều 1. Tên',
      '1. Gồm:',
      'a) A gồm:',
      'a1) Các sổ 19, 20; a2) Sổ 5, trừ sổ 6;',
      'b) B.',
    );
    expect(textOf(document, 'd1/k1/a/2')).toBe('a2) Sổ 5, trừ sổ 6;');
  });

  it('restarts mục in each chương without a collision', () => {
    const document = decree(
      'Chương I',
      'MỘT',
      'Mục 1. ĐẦU',
      'Điều 1. A',
      'Một.',
      'Chương II',
      'HAI',
      'Mục 1. ĐẦU',
      'Điều 2. B',
      'Hai.',
    );
    const sections = document.provisions.filter(({ kind }) => kind === 'section');
    expect(sections.map(({ path }) => path)).toEqual(['chuong-i/muc-1', 'chuong-ii/muc-1']);
  });
});

describe('what is no heading', () => {
  it('takes a reference at the start of a line as text', () => {
    const document = decree(
      'Điều 1. Một',
      'Việc này theo',
      'Điều 7 của Nghị định này và',
      'khoản 2 Điều 9.',
      'Điều 2. Hai',
      'Hết.',
    );
    expect(paths(document)).toEqual(['d1', 'd2']);
  });

  it('takes a number out of sequence as text', () => {
    const document = decree('Điều 1. Một', '1. A.', '45. Không phải khoản.', '2. B.');
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2']);
  });

  it('keeps quoted wording inside the amending khoản', () => {
    const document = decree(
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9801/2098/NĐ-CP',
      '1. Bổ sung Điều 54a vào sau Điều 54 như sau:',
      '“Điều 54a. Sổ phụ',
      '1. Sổ phụ gồm “bản một” và bản hai.',
      '2. Nghị định này không áp dụng.”.',
      '2. Sửa đổi khoản 3 Điều 60 như sau:',
      '“3. Câu mới.”.',
      'Điều 2. Hiệu lực thi hành',
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2099.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd2']);
    expect(textOf(document, 'd1/k1')).toContain('“Điều 54a. Sổ phụ');
  });

  it('ends a quotation that was never closed at the next own number', () => {
    const document = decree(
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9801/2098/NĐ-CP',
      '1. Sửa đổi Điều 5 như sau:',
      '“Điều 5. Mới',
      'Câu không đóng ngoặc.',
      '2. Bãi bỏ Điều 6.',
      'Điều 2. Hiệu lực thi hành',
      'Hết.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd2']);
  });
});

describe('what stands behind the signature', () => {
  const closing = [
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TM. CHÍNH PHỦ',
    'THỦ TƯỚNG',
    'Nguyễn Văn Thử',
  ];

  it('keeps the điều of a form out of the document', () => {
    const document = decree(
      'Điều 1. Một',
      'A.',
      'Điều 2. Hai',
      'B.',
      ...closing,
      'PHỤ LỤC II',
      'CÁC BIỂU MẪU',
      '(Kèm theo Nghị định số 9901/2099/NĐ-CP)',
      'Mẫu số 01. Quyết định thử',
      'Điều 1. Giao ông',
      'Điều 2. Hiệu lực thi hành',
      'Nơi nhận:',
    );
    expect(document.provisions.filter(({ kind }) => kind === 'article')).toHaveLength(2);
    const form = document.provisions.find(({ kind }) => kind === 'form');
    expect(form).toMatchObject({
      path: 'pl-ii/mau-01',
      heading: 'Quyết định thử',
      parent: 'pl-ii',
    });
  });

  it('gives a regulation issued with a decision its own điều', () => {
    const document = decree(
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế thử nghiệm.',
      'Điều 2. Có hiệu lực từ ngày ký.',
      ...closing,
      'QUY CHẾ',
      'THỬ NGHIỆM',
      '(Ban hành kèm theo Quyết định số 9902/QĐ-UBND)',
      'Điều 1. Phạm vi',
      'Trong phòng.',
      'Điều 2. Đối tượng',
      '1. Người thử.',
      '2. Người xem.',
    );
    expect(paths(document)).toEqual([
      'd1',
      'd2',
      'quy-che/d1',
      'quy-che/d2',
      'quy-che/d2/k1',
      'quy-che/d2/k2',
    ]);
  });

  it.each([
    'QUY CHẾ',
    'QUY ĐỊNH',
    'ĐIỀU LỆ',
    'QUY TRÌNH',
    'CHƯƠNG TRÌNH',
    'KẾ HOẠCH',
    'ĐỀ ÁN',
    'DANH MỤC',
    'HƯỚNG DẪN',
    'QUY CHUẨN',
    'NỘI QUY',
    'PHƯƠNG ÁN',
  ])('names an issued %s alike by its path and by its tree, a second one apart', (name) => {
    const issued = [`${name} THỬ`, '(Ban hành kèm theo Quyết định số 9902/QĐ-UBND)', 'Điều 1. Một'];
    const { provisions } = decree('Điều 1. Ban hành', 'Nay.', ...closing, ...issued, ...issued);
    const byPath = new Map(provisions.map((node) => [node.path, node]));
    const articles = provisions.filter(({ kind }) => kind === 'article').slice(1);
    const labels = articles.map((node) => provisionLabel(lineageOf(node, byPath)));
    const said = `${name.charAt(0)}${name.slice(1).toLowerCase()}`;
    expect(labels).toEqual([`Điều 1 ${said}`, `Điều 1 ${said} thứ 2`]);
    expect(articles.map(({ path }) => pathLabel(path))).toEqual(labels);
  });

  it('learns the order of levels in an annex', () => {
    const document = decree(
      'Điều 1. Một',
      'A.',
      ...closing,
      'Phụ lục I.2',
      'SỔ MẪU',
      'Mục 3',
      'BÃI BỎ',
      'Tiểu mục 3.1',
      'THỦ TỤC',
      'A. LĨNH VỰC MỘT',
      'I. Việc một',
      'B. LĨNH VỰC HAI',
      'I. Việc hai',
      'II. Việc ba',
      '1. Bước một',
      '2. Bước hai',
    );
    expect(paths(document)).toContain('pl-i.2/muc-3/tieu-muc-3.1/phan-b/ii/2');
  });

  it('takes điểm c behind b1, b2 for the one after điểm b in an annex too', () => {
    const document = decree(
      'Điều 1. Một',
      'A.',
      ...closing,
      'Phụ lục I',
      'SỔ MẪU',
      '1. Hồ sơ',
      'a) Nộp;',
      'b) Gồm:',
      'b1) Đơn;',
      'b2) Ảnh;',
      'c) Trả.',
    );
    expect(paths(document).filter((path) => path.startsWith('pl-i/'))).toEqual([
      'pl-i/1',
      'pl-i/1/a',
      'pl-i/1/b',
      'pl-i/1/b/1',
      'pl-i/1/b/2',
      'pl-i/1/c',
    ]);
  });

  it('opens the annex that runs on behind a signature', () => {
    const document = decree(
      'Điều 1. Một',
      'A.',
      'Nơi nhận:',
      '- Lưu.',
      'TM. CHÍNH PHỦ THỦ TƯỚNG Nguyễn Văn Thử PHỤ LỤC I TRÌNH TỰ THỬ',
      '1. Bước một',
      '2. Bước hai',
    );
    expect(paths(document)).toEqual(['d1', 'pl-i/1', 'pl-i/2']);
  });

  it('cuts a long table into groups of rows with its header', () => {
    const rows = Array.from({ length: 90 }, (_, row) => ({
      text: `${row + 1} | Việc thử thứ ${row + 1} của sổ mẫu | Ủy ban nhân dân xã Thử Nghiệm`,
      role: 'table' as const,
      table: 4,
    }));
    const document = decree(
      'Điều 1. Một',
      'A.',
      ...closing,
      'PHỤ LỤC I',
      { text: 'TT | Việc | Cơ quan', role: 'table', table: 4 },
      ...rows,
    );
    const groups = document.provisions.filter(({ kind }) => kind === 'rows');
    expect(groups.length).toBeGreaterThan(1);
    expect(groups[0]).toMatchObject({ path: 'pl-i/bang-4.1', heading: 'TT | Việc | Cơ quan' });
  });
});

describe('named parts', () => {
  it('puts signature and recipients behind the last điều', () => {
    const document = decree(
      'Điều 1. Một',
      'A.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. CHÍNH PHỦ',
      'Nguyễn Văn Thử',
    );
    expect(document.provisions.map(({ kind }) => kind).slice(-2)).toEqual(['recipients', 'footer']);
  });

  it('keeps footnotes out of the rule text', () => {
    const document = decree(
      'Điều 1. Một',
      { text: '1 Chú thích của bản hợp nhất.', role: 'footnote' },
      'A tiếp theo.',
      'Điều 2. Hai',
      'B.',
    );
    expect(textOf(document, 'd1')).toBe('Điều 1. Một\nA tiếp theo.');
    expect(textOf(document, 'footnotes')).toContain('Chú thích');
  });

  it('reads a consolidated text with footnote marks and its list of footnotes', () => {
    const document = decree(
      'Điều 1.[2] Một',
      '1.[3] A.',
      '2. B.',
      'TM. VĂN PHÒNG',
      '[1] Nghị định số 9905/2098/NĐ-CP có căn cứ như sau:',
      '“Căn cứ Luật Thử;”',
      '[2] Điều này được sửa đổi.',
      'Điều 3. Không phải điều của văn bản.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2']);
    expect(document.provisions.find(({ path }) => path === 'd1')?.heading).toBe('Một');
    expect(textOf(document, 'footnotes')).toContain('Điều 3.');
  });

  it('leaves publishers’ notes and page furniture out of the text', () => {
    const document = decree(
      'Điều 1. Một',
      { text: '17', role: 'furniture' },
      { text: '[Điều này được hướng dẫn bởi …]', role: 'note' },
      'Việc [Cụm từ này bị thay thế bởi Khoản 2 Điều 3 Nghị định 9903/2099/NĐ-CP có hiệu lực từ ngày 15/08/2099] thử.',
    );
    expect(textOf(document, 'd1')).toBe('Điều 1. Một\nViệc thử.');
  });

  it('sets a table of contents apart from the headings that it lists', () => {
    const document = structure(
      source(
        'CHÍNH PHỦ',
        'Số: 9901/2099/NĐ-CP',
        'NGHỊ ĐỊNH',
        'MỤC LỤC',
        'Điều 1. Một',
        'Điều 2. Hai',
        'Căn cứ Luật Thử;',
        'Điều 1. Một',
        'Nội dung một.',
        'Điều 2. Hai',
        'Nội dung hai.',
      ),
    );
    expect(document.provisions.filter(({ kind }) => kind === 'article')).toHaveLength(2);
    expect(textOf(document, 'contents')).toContain('Điều 2. Hai');
  });

  it('divides an official letter by its own numbering', () => {
    const document = structure(
      source(
        'SỞ THỬ NGHIỆM',
        'Số: 9904/STN-VP',
        'V/v trả lời về sổ',
        'Kính gửi: Ủy ban nhân dân xã Thử',
        'I. Về sổ',
        '1. Ghi sổ.',
        '2. Đóng sổ.',
        'II. Về bút',
        'a) Bút xanh.',
        'Nơi nhận:',
        '- Như trên.',
      ),
    );
    expect(paths(document)).toEqual(['i', 'i/1', 'i/2', 'ii', 'ii/a']);
  });

  it('divides guidance by Phần, I, 1, a', () => {
    const document = structure(
      source(
        'SỞ THỬ NGHIỆM',
        'Số: 9905/HD-STN',
        'HƯỚNG DẪN',
        'Về sổ',
        'Phần I',
        'QUY ĐỊNH CHUNG',
        'I. MỤC ĐÍCH',
        '1. Ghi sổ:',
        'a) Sổ xanh;',
        'b) Sổ đỏ.',
        '2. Đóng sổ.',
        'II. YÊU CẦU',
        '1. Giữ sổ.',
        'Phần II',
        'TỔ CHỨC THỰC HIỆN',
        'I. PHÂN CÔNG',
        '1. Xã.',
        'Nơi nhận:',
        '- Như trên.',
      ),
    );
    expect(paths(document)).toEqual([
      'phan-i',
      'phan-i/i',
      'phan-i/i/1',
      'phan-i/i/1/a',
      'phan-i/i/1/b',
      'phan-i/i/2',
      'phan-i/ii',
      'phan-i/ii/1',
      'phan-ii',
      'phan-ii/i',
      'phan-ii/i/1',
    ]);
  });
});

describe('lines', () => {
  it('joins wrapped lines and counts pages by their first character', () => {
    const document = structure({
      ...source(),
      pageCount: 2,
      lines: [
        { text: 'Điều 1. Một', page: 1, role: 'text' },
        { text: '1. Câu bắt đầu ở trang', page: 1, role: 'text' },
        { text: 'một và hết ở trang hai.', page: 2, role: 'text', wraps: true },
        { text: '2. Câu sau.', page: 2, role: 'text' },
      ],
    });
    expect(textOf(document, 'd1/k1')).toBe('1. Câu bắt đầu ở trang một và hết ở trang hai.');
    expect(document.provisions.find(({ path }) => path === 'd1/k1')?.pages).toEqual([1, 2]);
    expect(document.text.slice(document.pageStarts[1])).toBe(
      'một và hết ở trang hai.\n2. Câu sau.',
    );
  });

  it('mends a khoản whose line break was lost, and only a number that is due', () => {
    const document = decree('Điều 1. Một', '1. Sổ 7. 5. Bút. 2. Giấy theo mẫu 2. Mực.', '3. Hết.');
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd1/k3']);
  });

  it('finds no khoản 1 in the number of Điều 1 itself', () => {
    const document = decree('Điều 1. Phạm vi : 1. Sổ thử.', '2. Bút thử.');
    expect(textOf(document, 'd1/k1')).toBe('1. Sổ thử.');
  });

  it('reads a misprinted dot where the number is due', () => {
    const document = decree('Điều 1. Một', '1. A.', '2: B.', '3. C.');
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd1/k3']);
  });

  it('warns of a number that is missing', () => {
    const { warnings } = decree('Điều 1. Một', '1. A.', '2. B.', '4. D.', '5. E.');
    expect(warnings.map(({ code }) => code)).toEqual(['CLAUSE_GAP']);
  });

  it.each([
    ['14 Hai', ['13. Một.', '14 Hai.', '15. Ba.']],
    ['a speck', ['13. Một.', '_14. Hai.', '15. Ba.']],
  ])('reads the due number where its print has a slip: %s', (_, lines) => {
    const before = Array.from({ length: 12 }, (_one, at) => `${at + 1}. Câu.`);
    expect(paths(decree('Điều 1. Một', ...before, ...lines))).toContain('d1/k14');
  });

  it('reads the first of two điểm đ as điểm d where d is due', () => {
    const lines = ['a) A;', 'b) B;', 'c) C;', 'đ) Dê;', 'đ) Đê;', 'e) E.'];
    const document = decree('Điều 1. Tên', '1. Gồm:', ...lines);
    expect(textOf(document, 'd1/k1/d')).toBe('đ) Dê;');
    expect(textOf(document, 'd1/k1/dd')).toBe('đ) Đê;');
  });

  it('reads the sign that recognition prints for the due one', () => {
    const lines = ['1. A.', '2. B.', '3. C.', '4. D.', '$. E.', '6. F.', '1. G.', '8. H.'];
    expect(paths(decree('Điều 1. Tên', ...lines))).toEqual([
      'd1',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `d1/k${number}`),
    ]);
  });

  it('takes a list of its own in the place of a lost khoản for no misread number', () => {
    const before = ['1. A.', '2. B.', '3. C.', '4. D.', '5. E.'];
    const lines = [...before, '6. Gồm:', '1. Sổ.', '2. Bút.', '8. H.'];
    const document = decree('Điều 1. Tên', ...lines);
    expect(paths(document)).not.toContain('d1/k7');
  });

  it('warns of a copy in which many labels are misread', () => {
    const misread = [1, 2, 3, 4].flatMap((number) => [
      `Điều ${number}. Tên`,
      '1. Một.',
      '2, Hai.',
      '3. Ba.',
    ]);
    const codes = ({ warnings }: StructuredDocument) => warnings.map(({ code }) => code);
    expect(codes(decree(...misread))).toContain('LABELS_MISREAD');
    expect(codes(decree(...misread.slice(0, 12)))).not.toContain('LABELS_MISREAD');
  });
});

describe('references that a line break brought to the start of a line', () => {
  it('opens no mục of an annex', () => {
    const document = decree(
      'Điều 1. Sổ',
      'Sổ thử.',
      'TM. CHÍNH PHỦ',
      'PHỤ LỤC I',
      '(Kèm theo Nghị định số 9901/2099/NĐ-CP)',
      'Phần I',
      'TRÌNH TỰ',
      'A. MỞ SỔ',
      'I. Mở sổ lần đầu',
      '1. Người mở sổ thực hiện công việc quy định tại điểm d',
      'Mục 3 Phần VI này.',
      'II. Mở sổ lần hai',
      '1. Như trên.',
    );
    expect(paths(document).filter((path) => path.startsWith('pl-i/'))).toEqual([
      'pl-i/phan-i',
      'pl-i/phan-i/phan-a',
      'pl-i/phan-i/phan-a/i',
      'pl-i/phan-i/phan-a/i/1',
      'pl-i/phan-i/phan-a/ii',
      'pl-i/phan-i/phan-a/ii/1',
    ]);
  });
});

describe('numbers that a copy lost', () => {
  const whole = Array.from({ length: 12 }, (_, at) => [
    `Điều ${at + 2}. Sổ thứ ${at + 2}`,
    '1. Sổ được mở ở xã.',
    '2. Sổ được giữ mười năm.',
  ]).flat();

  it('leaves the khoản undivided whose điểm lack a letter, and says so', () => {
    const broken = ['Điều 1. Tên', '1. Gồm:', 'a) A;', 'b) B;', 'd) D.', '2. Hết.'];
    const document = decree(...broken, ...whole);
    expect(paths(document).slice(0, 3)).toEqual(['d1', 'd1/k1', 'd1/k2']);
    expect(textOf(document, 'd1/k1')).toBe('1. Gồm:\na) A;\nb) B;\nd) D.');
    expect(document.gaps).toEqual([
      {
        path: 'd1/k1',
        message:
          'Bản trong kho thiếu số thứ tự giữa điểm b và điểm d của khoản 1 Điều 1 (mất chữ hoặc mất nhãn), nên chỉ dẫn đến khoản 1 Điều 1; hãy đối chiếu bản gốc.',
      },
    ]);
    expect(document.warnings).toEqual([]);
    expect(document.coverage).toBe(1);
  });

  it('leaves the điều undivided whose first khoản are lost', () => {
    const document = decree('Điều 1. Tên', '3. Ba.', 'a) A;', 'b) B.', '4. Bốn.', ...whole);
    expect(paths(document).slice(0, 2)).toEqual(['d1', 'd2']);
    expect(document.gaps?.[0]?.message).toContain('trước khoản 3 của Điều 1');
  });

  it('keeps the tree and asks a person where much of the text is concerned', () => {
    const document = decree('Điều 1. Tên', '1. Một.', '3. Ba.');
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k3']);
    expect(document.gaps).toBeUndefined();
    expect(document.warnings.map(({ code }) => code)).toEqual(['CLAUSE_GAP']);
  });

  it('never bears with a lost điều', () => {
    const document = decree(...whole.slice(0, 9), ...whole.slice(12));
    expect(document.gaps).toBeUndefined();
    expect(document.warnings.map(({ code }) => code)).toContain('ARTICLE_GAP');
  });
});

describe('quotation marks', () => {
  it('reads a mark behind a semicolon as closing', () => {
    const document = decree(
      'Điều 1. Sửa đổi Nghị định số 9801/2098/NĐ-CP',
      '1. Sửa đổi điểm d như sau:',
      '"d) Sổ phải phù hợp;".',
      '2. Bãi bỏ điểm đ.',
      'Điều 2. Sổ sách',
      'A.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd2']);
  });

  it('keeps wording between straight marks in the khoản, over several paragraphs', () => {
    const document = decree(
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9801/2098/NĐ-CP',
      '1. Sửa đổi, bổ sung Điều 5 như sau:',
      '"Điều 5. Sổ mới',
      '1. Sổ gồm:',
      'a) Bản một;',
      'b) Bản hai.',
      '2. Sổ giữ tại xã.".',
      '2. Sửa đổi, bổ sung Điều 6 như sau:',
      '"Điều 6. Bút',
      'a) Bút bị cắt giữa chừng',
      '3. Sửa đổi, bổ sung khoản 2 Điều 7 như sau:',
      '"2. Mực.".',
      'Điều 2. Hiệu lực thi hành',
      'A.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd1/k3', 'd2']);
  });

  it('takes wording that is announced and not quoted for wording', () => {
    const document = decree(
      'Điều 1. Sửa đổi, bổ sung Nghị định số 9801/2098/NĐ-CP',
      '1. Bổ sung Điều 64a vào sau Điều 64 như sau:',
      'Điều 64a. Thuê sổ',
      '1. Sổ thuê.',
      '2. Bãi bỏ Điều 65.',
      'Điều 2. Hiệu lực thi hành',
      'A.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd2']);
  });

  it('warns when the text ends inside a quotation', () => {
    const { warnings } = decree(
      'Điều 1. Sửa đổi Nghị định số 9801/2098/NĐ-CP',
      '1. Sửa đổi Điều 5 như sau:',
      '“Điều 5. Mới',
      'Câu không đóng ngoặc.',
    );
    expect(warnings.map(({ code }) => code)).toContain('QUOTATION_OPEN');
  });
});

describe('lost line breaks', () => {
  it('cuts an điều whose khoản stand in one paragraph', () => {
    const document = decree(
      'Điều 1. Tên điều 1. Sổ một. 2. Sổ hai. 3. Sổ ba.',
      'Điều 2. Hai',
      'B.',
    );
    expect(paths(document)).toEqual(['d1', 'd1/k1', 'd1/k2', 'd1/k3', 'd2']);
  });

  it('takes a heading of an annex though the first of its kind was lost', () => {
    const document = decree(
      'Điều 1. Một',
      'A.',
      'Nơi nhận:',
      'PHỤ LỤC I',
      'I. Việc một',
      'II. Việc hai',
      'Phần II',
      'SỔ PHỤ',
      'I. Việc ba',
    );
    expect(paths(document)).toEqual(['d1', 'pl-i/i', 'pl-i/ii', 'pl-i/phan-ii', 'pl-i/phan-ii/i']);
  });
});

it('finds a chapter whose heading a publisher remarks upon', () => {
  const { provisions } = decree(
    'Điều 1. Một',
    'A.',
    'Chương II: PHÂN CẤP',
    'Ghi chú: Chương này có hiệu lực đến trước ngày 01/3/2099.',
    'Điều 2. Hai',
    'B.',
  );
  expect(provisions.find(({ path }) => path === 'd2')?.parent).toBe('chuong-ii');
});
