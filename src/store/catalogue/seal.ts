import { sha256 } from '../files/sha256.ts';

/**
 * SHA-256 over the values of a row, kept in the row. A row whose values no longer give its seal is
 * withdrawn: SQLite itself does not notice most damage to what it stores.
 */
export function seal(...values: readonly (string | number | undefined)[]): string {
  return sha256(JSON.stringify(values));
}
