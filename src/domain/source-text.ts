import type { Box } from './line-place.ts';

/**
 * What a reader makes of a file, before any structure: lines in reading order. One line is one
 * paragraph where the format knows paragraphs (DOCX, HTML) and one visual line where it does not
 * (PDF); `wraps` then says that it continues the line before.
 */
export type SourceLine = {
  /** NFC, without line breaks; numbering labels ("1.", "a)") rebuilt and in place. */
  readonly text: string;
  /** 1-based page of the source file; 1 for formats without pages. */
  readonly page: number;
  readonly role: LineRole;
  /** The line continues the paragraph of the line before it. */
  readonly wraps?: boolean;
  readonly centred?: boolean;
  readonly bold?: boolean;
  /** 1-based ordinal of the table; a table's line is one row, cells joined by ` | `. */
  readonly table?: number;
  /** Where it stands on its page; absent for formats without pages. */
  readonly box?: Box;
};

/**
 * `text` rule text · `table` one row · `header-cell` a cell of the borderless two-column header ·
 * `footnote` never rule text · `note` a publisher's note, kept out of rule text · `furniture` page
 * numbers, running heads.
 */
export type LineRole = 'text' | 'table' | 'header-cell' | 'footnote' | 'note' | 'furniture';

export type Warning = {
  readonly code: string;
  /** Vietnamese, for the person who reviews. */
  readonly message: string;
  readonly page?: number;
  /** Offset of the doubtful place in the structured document's text. */
  readonly start?: number;
};

export type SourceText = {
  readonly mediaType: string;
  /** True when the pages are pictures; its lines then come from OCR or are absent. */
  readonly scanned: boolean;
  readonly pageCount: number;
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly Warning[];
};
