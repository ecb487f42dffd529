import { AppError, type ErrorCode } from '../../domain/errors.ts';

/** SQLite primary result codes (https://sqlite.org/rescode.html). */
const sqliteCodes: Readonly<Record<number, ErrorCode>> = {
  5: 'DATA_FOLDER_BUSY',
  6: 'DATA_FOLDER_BUSY',
  8: 'DATA_FOLDER_UNUSABLE',
  10: 'DATA_FOLDER_UNUSABLE',
  11: 'CATALOGUE_DAMAGED',
  13: 'STORAGE_FULL',
  14: 'DATA_FOLDER_UNUSABLE',
  26: 'CATALOGUE_DAMAGED',
};

const systemCodes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'STORAGE_FULL',
  EDQUOT: 'STORAGE_FULL',
  EFBIG: 'STORAGE_FULL',
  EACCES: 'DATA_FOLDER_UNUSABLE',
  EPERM: 'DATA_FOLDER_UNUSABLE',
  EROFS: 'DATA_FOLDER_UNUSABLE',
  EIO: 'DATA_FOLDER_UNUSABLE',
  ENOENT: 'DATA_FOLDER_UNUSABLE',
  ENOTDIR: 'DATA_FOLDER_UNUSABLE',
  EEXIST: 'DATA_FOLDER_UNUSABLE',
  EMFILE: 'DATA_FOLDER_UNUSABLE',
  ENFILE: 'DATA_FOLDER_UNUSABLE',
};

/** Names a failure of disk or database for the person; a programming fault comes back as it is. */
export function storeError(error: unknown, doing: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const { errcode, code } = error as Error & { errcode?: number; code?: string };
  const known = errcode === undefined ? systemCodes[code ?? ''] : sqliteCodes[errcode & 0xff];
  return known === undefined
    ? error
    : new AppError(known, `${doing}: ${error.message}`, { cause: error });
}
