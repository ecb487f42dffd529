import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceLine, SourceText } from '../../domain/source-text.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import { structure } from '../structure.ts';

/** Beginnings that the machine reacts to, in any order, and words that mean nothing to it. */
const beginnings = fc.constantFrom(
  'Chương I',
  'Chương II. TÊN',
  'Mục 1',
  'Điều 1. Tên',
  'Điều 2. Tên',
  'Điều 2a. Tên',
  'Điều 9 của Luật này',
  '1. Khoản',
  '2. Khoản',
  '2a. Khoản',
  '4. Khoản',
  'a) Điểm',
  'b) Điểm:',
  'b1) Tiết; b2) Tiết',
  'đ) Điểm',
  '“Điều 5. Mới',
  'Hết.”.',
  'Nơi nhận:',
  'TM. CHÍNH PHỦ',
  'PHỤ LỤC I',
  'PHỤ LỤC',
  'Phụ lục I.2',
  'Mẫu số 01. Đơn',
  'A. LĨNH VỰC',
  'I. Việc',
  '1.1. Việc',
  'QUY CHẾ',
  '(Ban hành kèm theo Quyết định số 9902/QĐ-UBND)',
  'Căn cứ Luật Thử;',
  'MỤC LỤC',
  'Số: 9901/2099/NĐ-CP',
  'NGHỊ ĐỊNH',
  '',
);
const words = fc.stringMatching(/^[a-zăâđêôơưA-Z0-9 .,;:“”"()|-]{0,30}$/u);

const lines: fc.Arbitrary<SourceLine> = fc
  .record({
    beginning: beginnings,
    words,
    page: fc.integer({ min: 1, max: 3 }),
    role: fc.constantFrom(
      'text',
      'text',
      'text',
      'table',
      'footnote',
      'note',
      'furniture',
      'header-cell',
    ),
    wraps: fc.boolean(),
    left: fc.nat(500),
  })
  .map(({ beginning, words: rest, page, role, wraps, left }) => ({
    text: `${beginning} ${rest}`,
    page,
    role,
    wraps,
    box: [left, 0, 595, 20] as const,
    ...(role === 'table' ? { table: 1 } : {}),
  }));

const sources: fc.Arbitrary<SourceText> = fc.array(lines, { maxLength: 60 }).map((drafts) => ({
  mediaType: 'text/plain',
  scanned: false,
  pageCount: 3,
  lines: drafts.toSorted((one, other) => one.page - other.page),
  warnings: [],
}));

function leavesOf({ provisions }: StructuredDocument) {
  const parents = new Set(provisions.map(({ parent }) => parent));
  return provisions.filter(({ path }) => !parents.has(path));
}

it('puts every character that is not blank in exactly one leaf, in document order', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const document = structure(source);
      let at = 0;
      for (const { start, end } of leavesOf(document)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(document.text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(document.text.slice(at).trim()).toBe('');
      expect(document.coverage).toBeCloseTo(1, 12);
    }),
  );
});

it('never gives two provisions the same path', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const paths = structure(source).provisions.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});

it('keeps children inside their parent and every slice free of outer blanks', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { text, provisions } = structure(source);
      const byPath = new Map(provisions.map((node) => [node.path, node]));
      for (const { parent, start, end, pages } of provisions) {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        expect(pages[0]).toBeLessThanOrEqual(pages[1]);
        const outer = parent === undefined ? undefined : byPath.get(parent);
        if (parent === undefined) continue;
        expect(outer?.start).toBeLessThanOrEqual(start);
        expect(outer?.end).toBeGreaterThanOrEqual(end);
      }
    }),
  );
});

it('starts each page at or behind the page before', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { pageStarts } = structure(source);
      expect(pageStarts).toHaveLength(3);
      expect([...pageStarts].toSorted((one, other) => one - other)).toEqual(pageStarts);
    }),
  );
});

it('places every printed line of the text, in its order, and nothing else', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { text, places = [] } = structure(source);
      const shown = source.lines.filter(({ role }) => role !== 'furniture' && role !== 'note');
      const left = new Map(shown.map(({ box, page }) => [box, page]));
      let end = 0;
      for (const place of places) {
        expect(left.get(place.box)).toBe(place.page);
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, place.start).trim()).toBe('');
        end = place.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
