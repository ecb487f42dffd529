import type { LogicalLine } from './logical-line.ts';

/** A signature that runs on into the first annex: line breaks were lost on the way. */
const annexAfterSignature =
  /(?<=\S)\s(?=(?:PHỤ LỤC|Phụ lục)(?:\s(?:SỐ\s|số\s)?(?:[IVX]{1,5}|\d{1,2}))?\s+(?:\p{Lu}{2}|\((?:Kèm|Ban hành)))/gu;
const signature = /^(?:TM|KT|TL|TUQ|Q)\.|Nơi nhận|\.\/\./u;

/** An annex or a form whose heading stands in mid-line, known by what follows its number. */
const annexWithSource =
  /(?<=[.)…_\p{L}])\s(?=PHỤ LỤC\s(?:SỐ\s)?(?:[IVX]{1,5}|\d{1,2})\s(?:\(Kèm theo|[\p{Lu}\s,–-]{8,}\(?Kèm theo))/gu;
const formTitle = /(?<=[.)…_\]|\p{L}])\s(?=Mẫu số \d{1,3}[a-zđ]?\d?\.\s\p{Lu})/gu;

/** A chapter whose heading ran on behind the last sentence of the chapter before. */
const chapterBehind = /(?<=[.;:)\]”"])\s(?=Chương\s[IVXLC]{1,6}[a-z]?\s\p{Lu}[\p{Lu}\s,–-]{5,}$)/gu;

/** An điều right behind the quotation that ended the one before: `… nhà nước."Điều 3. Điều khoản …`. */
const articleBehind = /(?<=[.;]["”])\s?(?=Điều\s\d{1,3}\.\s\p{Lu})/gu;

/** The first capital of an annex's parts, left behind at the end of a title: "… GẮN LIỀN VỚI ĐẤT A.". */
const capitalBehind = /(?<=\p{Lu}{2}\s\p{Lu}{2,7})\s(?=[A-ZĐ]\.$)/gu;

function cutsOf({ text, role }: LogicalLine): number[] {
  if (role === 'table') return [];
  const patterns = signature.test(text)
    ? [annexAfterSignature, annexWithSource, formTitle]
    : [annexWithSource, formTitle, chapterBehind, articleBehind, capitalBehind];
  const cuts = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: gap }) => index + gap.length),
  );
  return [...new Set(cuts)].toSorted((one, other) => one - other);
}

/**
 * Parts a paragraph that runs on into the heading of an annex or a form. The text stays as it is;
 * only the paragraph ends earlier and another begins.
 */
export function splitGluedLines(lines: readonly LogicalLine[]): LogicalLine[] {
  return lines.flatMap((line) => {
    const cuts = cutsOf(line);
    if (cuts.length === 0) return [line];
    return [0, ...cuts].map((cut, index) => {
      const text = line.text.slice(cut, cuts[index] ?? line.text.length).trimEnd();
      const start = line.start + cut;
      return { ...line, text, start, end: start + text.length };
    });
  });
}
