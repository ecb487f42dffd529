import type { ReasonView, ReviewLine, ReviewView } from '../domain/review.ts';
import { AppError } from '../domain/errors.ts';
import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & { readonly json?: boolean };
type ApproveOptions = Options & {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly notSecret?: boolean;
};

/** `so-tay review`: what waits for a person, and why. */
export async function reviewCommand(options: Options): Promise<void> {
  const waiting = await withProduct(options, ({ services }) => services.reviews.list());
  if (options.json) for (const line of waiting) printJson(line);
  else if (waiting.length === 0) printLines(['Không có văn bản nào chờ kiểm tra.']);
  else printLines(waiting.flatMap(linesOf));
}

/** `so-tay review show`: one waiting document with what it was read from. */
export async function reviewShowCommand(versionId: string, options: Options): Promise<void> {
  const review = await withProduct(options, ({ services }) => services.reviews.show(versionId));
  if (!review) throw new AppError('REVIEW_NOT_FOUND', 'no such version waits');
  if (options.json) printJson(review);
  else printLines(viewOf(review));
}

/** `so-tay review approve`: accepts it under corrected facts and makes it searchable. */
export async function reviewApproveCommand(
  versionId: string,
  { set: corrections = {}, by, notSecret = false, ...options }: ApproveOptions,
): Promise<void> {
  const approved = await withProduct(options, ({ services }) =>
    services.reviews.approve(versionId, { corrections, by, notSecret }),
  );
  if (options.json) printJson(approved);
  else printLines([`Đã nhận: ${approved.documentKey}`, ...(approved.notices ?? [])]);
}

/** `so-tay review reject`: takes it off the queue. */
export async function reviewRejectCommand(
  versionId: string,
  { reason, ...options }: Options & { readonly reason: string },
): Promise<void> {
  await withProduct(options, ({ services }) => services.reviews.reject(versionId, reason));
  if (options.json) printJson({ outcome: 'rejected', versionId });
  else printLines([`Đã loại: ${versionId}`]);
}

/** `so-tay review reopen`: puts a rejected document back on the queue. */
export async function reviewReopenCommand(versionId: string, options: Options): Promise<void> {
  await withProduct(options, ({ services }) => services.reviews.reopen(versionId));
  if (options.json) printJson({ outcome: 'needs-review', versionId });
  else printLines([`Chờ kiểm tra lại: ${versionId}`]);
}

function linesOf({ versionId, fileName, number, title, reasons }: ReviewLine): string[] {
  return [
    `${versionId}  ${fileName}  ${number ?? '(chưa rõ số)'}  ${title ?? ''}`,
    ...reasons.map(reasonLine),
  ];
}

function reasonLine({ code, message, page, line }: ReasonView): string {
  const place = page === undefined ? '' : ` (trang ${page})`;
  return `  - ${message}${place} [${code}]${line ? `\n      “${line}”` : ''}`;
}

const origins = { confirmed: 'người xác nhận', read: 'đọc được', assumed: 'suy ra' } as const;

function viewOf(review: ReviewView): string[] {
  return [
    ...linesOf(review),
    `${review.mediaType}, ${review.pages} trang${review.scanned ? ', bản chụp' : ''}`,
    ...review.facts.map(
      ({ field, value, from, confidence, quote }) =>
        `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)} — ${origins[from]}, ${Math.round(confidence * 100)} %${quote ? `, “${quote}”` : ''}`,
    ),
    ...review.outline.map(({ path, heading }) => `  ${path} ${heading}`),
    '',
    review.excerpt,
  ];
}
