import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeError } from './store-error.ts';

/**
 * Puts a file in place so that it is there, whole, after the power fails: written beside, made
 * durable, renamed, and the folder made durable too.
 *
 * @throws AppError STORAGE_FULL, DATA_FOLDER_UNUSABLE
 */
export function writeDurably(path: string, data: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeAndSync(beside, data);
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(beside, { force: true });
    throw storeError(error, `could not write ${path}`);
  }
}

/** Writes a whole file and waits until it is on the disk; an old file of that name is replaced. */
export function writeAndSync(path: string, data: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until a file that others wrote is on the disk. */
export function syncFile(path: string): void {
  syncDescriptor(openSync(path, 'r+'));
}

/** Makes names that were made or renamed in a folder durable. */
export function syncFolder(path: string): void {
  syncDescriptor(openSync(path, 'r'));
}

function syncDescriptor(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
