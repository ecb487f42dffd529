import type { OutlineLine } from './outline.ts';
import { printed } from './render-markdown.ts';

// A4 with the margins of NĐ 30/2020/NĐ-CP (20–25 mm top and bottom, 30–35 left, 15–20 right);
// Liberation Serif and DejaVu Serif both hold every Vietnamese letter and come with Debian.
// A paragraph stays on one page: Chromium prints the tip of a tall capital such as Ủ on both pages
// when a page ends inside one, and a reader then finds the letter twice.
const style = `@page { size: A4; margin: 20mm 20mm 20mm 30mm }
body { font: 13pt/1.35 'Liberation Serif', 'DejaVu Serif', serif; margin: 0 }
.header { margin: 0; text-align: center }
h1 { font-size: 14pt; text-align: center; margin: 8pt 0 }
h2 { font-size: 13pt; text-align: center; margin: 12pt 0 6pt }
h3 { font-size: 13pt; margin: 10pt 0 4pt; break-after: avoid }
p { margin: 0 0 4pt; text-align: justify; text-indent: 10mm;
  break-inside: avoid }
.header { text-indent: 0 }`;

const elements: Readonly<Record<OutlineLine['role'], readonly [string, string]>> = {
  header: ['<p class="header">', '</p>'],
  title: ['<h1>', '</h1>'],
  preamble: ['<p><i>', '</i></p>'],
  chapter: ['<h2>', '</h2>'],
  article: ['<h3>', '</h3>'],
  clause: ['<p>', '</p>'],
  point: ['<p>', '</p>'],
};

/** A whole page of HTML; the PDF is printed from the same page. */
export function renderHtml(title: string, lines: readonly OutlineLine[]): string {
  const body = lines.map((line) => {
    const [open, close] = elements[line.role];
    return open + escapeMarkup(printed(line)) + close;
  });
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** Text for an element or an attribute of HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
