import type { AppError, ErrorCode } from '../domain/errors.ts';

/** Facts as `--set` and document.json name them, in an officer's words. */
const factNames: Readonly<Record<string, string>> = {
  number: 'số, ký hiệu',
  kind: 'loại văn bản, ví dụ Nghị định',
  issuer: 'cơ quan ban hành',
  title: 'trích yếu',
  issuedOn: 'ngày ban hành, dạng 2026-06-01',
  effectiveFrom: 'ngày có hiệu lực, dạng 2026-06-01',
  effectiveTo: 'ngày hết hiệu lực, dạng 2026-06-01',
  retroactive: 'hiệu lực trở về trước, chỉ nhận true',
  signer: 'người ký',
  tier: 'loại nguồn, ví dụ normative',
  territory: 'địa bàn, ví dụ nation',
  fields: 'lĩnh vực',
  periods: 'hiệu lực riêng của điều khoản',
  restsOn: 'căn cứ của điều khoản',
};

/** An administrator mends these by what the system, or the reader of the file, says in its own words. */
const technical: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'INTERNAL',
  'INDEX_DAMAGED',
  'INDEX_INCOMPATIBLE',
  'CATALOGUE_DAMAGED',
  'DATA_FOLDER_BUSY',
  'DATA_FOLDER_UNUSABLE',
  'STORAGE_FULL',
  'MODEL_DAMAGED',
  'MODEL_UNAVAILABLE',
  'COMPETENCE_INVALID',
  'DEPARTMENTS_INVALID',
  'BENCH_FOLDER_INVALID',
]);

/**
 * What a command says on stderr when it fails: the sentence, what it is about and the code. The English
 * message is for the log, and stands on a line of its own only where it helps to mend the fault.
 */
export function failureText(error: AppError): string {
  const { userMessage, code, message, about } = error;
  const told = [userMessage, fieldsIn(error.details), about, `(${code})`].filter(Boolean).join(' ');
  return technical.has(code) ? `${told}\nChi tiết kỹ thuật: ${message}` : told;
}

function fieldsIn({ fields }: AppError['details']): string | undefined {
  if (typeof fields !== 'string' || fields === '') return undefined;
  const named = fields.split(', ').map((field) => {
    const name = factNames[field];
    return name ? `${field} (${name})` : `${field} (không có mục này)`;
  });
  return `Sai ở: ${named.join('; ')}.`;
}
