import type { ErrorCode } from '../../domain/errors.ts';
import type { SourceLine, Warning } from '../../domain/source-text.ts';

/** What the parent asks of a reader child. */
export type ReadRequest = {
  readonly name: string;
  readonly path: string;
  readonly maxCharacters: number;
};

/**
 * What a reader child says, in order: `lines` in batches, so that no single message is large
 * enough to block the parent, then `done`; or `failed`. `page` announces one page of OCR, which
 * earns more time.
 */
export type ReaderMessage =
  | { readonly kind: 'lines'; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'page'; readonly page: number }
  | {
      readonly kind: 'done';
      readonly mediaType: string;
      readonly scanned: boolean;
      readonly pageCount: number;
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    };
