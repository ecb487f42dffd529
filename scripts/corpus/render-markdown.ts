import type { OutlineLine } from './outline.ts';

const marks: Readonly<Record<OutlineLine['role'], string>> = {
  header: '',
  title: '# ',
  preamble: '',
  chapter: '## ',
  article: '### ',
  clause: '',
  point: '',
};

/** Markdown with one paragraph a line; labels stay text, so that no reader renumbers them. */
export function renderMarkdown(lines: readonly OutlineLine[]): string {
  return `${lines.map((line) => marks[line.role] + printed(line)).join('\n\n')}\n`;
}

/** Label and text as printed. */
export function printed({ label, text }: OutlineLine): string {
  return label === '' ? text : `${label} ${text}`;
}
