import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/errors.ts';
import { writeDurably } from '../files/durable.ts';
import type { Layout } from './layout.ts';

/** What CURRENT says. */
export type CurrentGeneration = { readonly number: number; readonly sha256: string };

/**
 * Reads CURRENT; undefined when there is none yet.
 *
 * @throws AppError INDEX_DAMAGED
 */
export function readCurrent(layout: Layout): CurrentGeneration | undefined {
  let content: string;
  try {
    content = readFileSync(layout.current, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AppError('INDEX_DAMAGED', `${layout.current} cannot be read`, { cause: error });
  }
  const [, number, sha256] = /^(\d+) ([0-9a-f]{64})\n$/u.exec(content) ?? [];
  if (number === undefined || sha256 === undefined) {
    throw new AppError('INDEX_DAMAGED', `${layout.current} is not readable`);
  }
  return { number: Number(number), sha256 };
}

/** Names the serving generation, in one rename. */
export function writeCurrent(layout: Layout, { number, sha256 }: CurrentGeneration): void {
  writeDurably(layout.current, `${number} ${sha256}\n`);
}
