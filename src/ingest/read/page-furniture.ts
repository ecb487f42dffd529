const gazette = /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số[\s\S]{0,60}?(?:\s+\d{1,4})?$/u;
const continued = /^\(?(?:Xem tiếp|Tiếp theo) Công báo số[\s\S]{0,80}$/u;
const gazetteHeading =
  /^(?:PHẦN (?:VĂN BẢN QUY PHẠM PHÁP LUẬT|VĂN BẢN KHÁC|I+\.? VĂN BẢN)[\s\S]{0,30}|VĂN BẢN QUY PHẠM PHÁP LUẬT)$/u;
const pageNumber = /^[-–—\s]*(?:Trang\s+)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/u;
const stamp =
  /^(?:Người ký|Ký bởi|Được ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký|Signature|Digitally signed|Signed by|Date)\s*:\s?|^Cổng Thông tin điện tử Chính phủ$|^Văn phòng Chính phủ$|^thongtinchinhphu@|^\d{2}[./-]\d{2}[./-]\d{4} \d{2}:\d{2}:\d{2}|Thời gian ký:\s*\d{2}[./]\d{2}[./]\d{4}|Cơ quan: V[ĂA]N PH[ÒO]NG|^C[ÔỔO]NG THÔNG TIN [ĐB]IỆN T\p{Lu} CHÍNH PH\p{Lu}/u;
/** Lines at the top and at the bottom of a page that may be running heads. */
const edge = 2;
/** Characters of a running head; `a)` may stand at the edge of many pages by chance. */
const shortestHead = 8;

/**
 * Which lines of each page are furniture: page numbers, gazette lines, signing stamps and heads that
 * repeat on at least three pages and a third of all (odd and even pages may differ). Only the edges
 * of a page are looked at, and all of the first and the last page, where stamps stand above the head.
 */
export function findFurniture<Line>(
  pages: readonly (readonly Line[])[],
  textOf: (line: Line) => string,
): boolean[][] {
  const repeats = new Map<string, number>();
  for (const lines of pages) {
    const heads = lines.filter((_, index) => isEdge(index, lines.length));
    for (const key of new Set(heads.map((line) => keyOf(textOf(line))))) {
      repeats.set(key, (repeats.get(key) ?? 0) + 1);
    }
  }
  const enough = Math.max(3, pages.length / 3);
  const isRepeated = (key: string): boolean => key !== '' && (repeats.get(key) ?? 0) >= enough;
  return pages.map((lines, page) => {
    const stamped = page === 0 || page === pages.length - 1 || lines.length <= 8;
    return lines.map((line, index) => {
      const edged = isEdge(index, lines.length);
      if (!edged && !stamped) return false;
      const text = textOf(line).trim();
      if (gazette.test(text) || continued.test(text)) return true;
      if (page < 2 && gazetteHeading.test(text)) return true;
      if (stamped && stamp.test(text)) return true;
      return edged && (pageNumber.test(text) || isRepeated(keyOf(text)));
    });
  });
}

function isEdge(index: number, count: number): boolean {
  return index < edge || index >= count - edge;
}

/** Numbers differ from page to page and do not tell heads apart; a short text is no head. */
function keyOf(text: string): string {
  const key = text.trim().replace(/\d+/g, '#').toLowerCase();
  return key.length < shortestHead ? '' : key;
}
