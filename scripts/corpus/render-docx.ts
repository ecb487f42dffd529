import type { OutlineLine } from './outline.ts';
import { escapeMarkup } from './render-html.ts';
import { printed } from './render-markdown.ts';
import { writeZip } from './write-zip.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A Word document whose khoản are numbered by Word, as in many real files: their numbers are not in
 * the text and a reader has to rebuild them. Each điều has its own numbering, so it starts at 1.
 * Điểm keep typed letters, because Word has no list that runs a b c d đ e.
 */
export function renderDocx(lines: readonly OutlineLine[]): Buffer {
  let article = 0;
  const paragraphs = lines.map((line) => {
    if (line.role === 'article') article += 1;
    return paragraph(line, article);
  });
  return writeZip([
    { path: '[Content_Types].xml', text: contentTypes },
    { path: '_rels/.rels', text: packageRelationships },
    {
      path: 'word/document.xml',
      text: `${declaration}<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    },
    { path: 'word/_rels/document.xml.rels', text: documentRelationships },
    { path: 'word/numbering.xml', text: numbering(article) },
  ]);
}

function paragraph(line: OutlineLine, article: number): string {
  const numbered = line.role === 'clause';
  const properties = numbered
    ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${article}"/></w:numPr>`
    : centred[line.role];
  const bold = ['title', 'chapter', 'article'].includes(line.role) ? '<w:rPr><w:b/></w:rPr>' : '';
  const text = escapeMarkup(numbered ? line.text : printed(line));
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${bold}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const centre = '<w:jc w:val="center"/>';
const centred: Readonly<Record<OutlineLine['role'], string>> = {
  header: centre,
  title: centre,
  chapter: centre,
  preamble: '',
  article: '',
  clause: '',
  point: '',
};

function numbering(articles: number): string {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  const nums = Array.from(
    { length: articles },
    (_, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${declaration}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${nums.join('')}</w:numbering>`;
}

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;
const packageRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`;
const documentRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/numbering" Target="numbering.xml"/></Relationships>`;
