import type { SourceLine } from '../../domain/source-text.ts';
import { normaliseText } from '../../language/normalise.ts';
import type { DraftLine } from './draft-line.ts';
import { splitNotes } from './publisher-notes.ts';
import { markSiteNoise } from './site-noise.ts';
import { splitHeader } from './split-header.ts';

/** Longer lines are cut, so that no single message to the parent is large; law has 12,000 at most. */
const maxLineCharacters = 50_000;

/** Rules drawn with characters. Dots are blanks to fill in, and stay. */
const decoration = /^[\s_=*~–—-]{3,}$/u;
const ruleUnderHeader = /^([^\p{Ll}:]{3,70}?)\s?[_–—=-]{2,}\s*$/u;

/** Lines as the rest of the product gets them: NFC, one space, no blanks, publishers' notes apart. */
export function finishLines(drafts: readonly DraftLine[]): SourceLine[] {
  const tidied = drafts
    .map((draft) => ({ ...draft, text: tidy(draft.text) }))
    .filter(({ text }) => text !== '');
  return splitHeader(markSiteNoise(splitNotes(tidied)))
    .flatMap(cutLong)
    .map((line) => finish({ ...line, text: stripRule(line.text).trim() }))
    .filter(({ text }) => text !== '');
}

function tidy(raw: string): string {
  // oxlint-disable-next-line no-control-regex -- controls are what goes
  const text = normaliseText(raw).replace(/[\s\u0001-\u001F\u007F-\u009F]+/gu, ' ');
  return text.trim() === '' || decoration.test(text) ? '' : text;
}

/** `QUỐC HỘI_____`: the rule under a header's cell, glued to it. Blanks of a form follow a colon. */
function stripRule(text: string): string {
  return text.replace(ruleUnderHeader, '$1');
}

function cutLong(line: DraftLine): DraftLine[] {
  if (line.text.length <= maxLineCharacters) return [line];
  const parts: DraftLine[] = [];
  for (let rest = line.text; rest !== '';) {
    const space = rest.length > maxLineCharacters ? rest.lastIndexOf(' ', maxLineCharacters) : -1;
    const end = space > 0 ? space : maxLineCharacters;
    const part = { ...line, text: rest.slice(0, end) };
    parts.push(parts.length > 0 ? { ...part, wraps: true } : part);
    rest = rest.slice(end).trimStart();
  }
  return parts;
}

function finish(draft: DraftLine): SourceLine {
  return {
    text: draft.text,
    page: draft.page ?? 1,
    role: draft.role ?? 'text',
    ...(draft.wraps === true ? { wraps: true } : {}),
    ...(draft.centred === true ? { centred: true } : {}),
    ...(draft.bold === true ? { bold: true } : {}),
    ...(draft.table === undefined ? {} : { table: draft.table }),
    ...(draft.box === undefined ? {} : { box: draft.box }),
  };
}
