import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../files/sha256.ts';
import { storeError } from '../files/store-error.ts';
import { syncFolder, writeDurably } from '../files/durable.ts';
import type { SourceFile } from '../catalogue.ts';

/** Keeps the original bytes under their hash, durably, before anything refers to them. */
export function keepSource(dataDir: string, { sha256: name, bytes }: SourceFile): void {
  if (sha256(bytes) !== name) throw new RangeError('the bytes of a source do not have its hash');
  const folder = join(dataDir, 'sources');
  try {
    if (mkdirSync(folder, { recursive: true }) !== undefined) syncFolder(dataDir);
  } catch (error) {
    throw storeError(error, `could not make ${folder}`);
  }
  if (!isWhole(dataDir, name)) writeDurably(join(folder, name), bytes);
}

/** Whether the file kept under a hash is there and still has that hash. */
export function isWhole(dataDir: string, name: string): boolean {
  try {
    return sha256(readFileSync(join(dataDir, 'sources', name))) === name;
  } catch {
    return false;
  }
}
