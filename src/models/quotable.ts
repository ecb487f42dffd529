import type { Leaf } from '../domain/passage.ts';
import { lineMark } from '../language/line-mark.ts';
import type { Quote } from './writer.ts';

/** The label that a reader sees beside the quote anyway: `Điều 5. Tên điều⏎`, `2. `, `đ) `, `- `. */
const label = new RegExp(
  String.raw`^(?:Điều\s+\d+[a-zđ]*\.?[^\n]*\n|${lineMark}\s+|[-–+•*]\s+)`,
  'u',
);

/** The words of a leaf without its label; nothing when it holds only a label or a heading. */
export function quotable(leaf: Leaf): Quote | undefined {
  const withoutLabel = leaf.text.replace(label, '');
  const isHeadingOnly = /^Điều\s+\d+[a-zđ]*\./u.test(withoutLabel);
  const text = withoutLabel.trim();
  if (text === '' || isHeadingOnly) return undefined;
  const start = leaf.start + leaf.text.lastIndexOf(text);
  return { address: leaf.address, start, end: start + text.length, text };
}
