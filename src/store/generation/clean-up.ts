import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDING, type Layout } from './layout.ts';
import type { GenerationManifest } from './manifest.ts';

/** Generations that stay: the serving one and two that a reader may be opening at this moment. */
const KEPT = 3;

/** Numbers of all generations in the folder, ascending; not every one need be whole. */
export function generationNumbers(layout: Layout): number[] {
  return entriesOf(layout.generations)
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .toSorted((a, b) => a - b);
}

/**
 * Removes what a killed writer left and what the last three generations no longer need. Only for
 * the holder of the writer's lock. A process that still serves an old segment has it in memory.
 */
export function cleanUp(layout: Layout, serving: number | undefined): void {
  const numbers = generationNumbers(layout);
  const kept = new Set(numbers.slice(-KEPT));
  if (serving !== undefined) kept.add(serving);
  for (const number of numbers) {
    if (!kept.has(number)) remove(layout.generation(number));
  }
  const needed = new Set([...kept].flatMap((number) => segmentsOf(layout, number)));
  for (const name of entriesOf(layout.segments)) {
    if (!needed.has(name)) remove(layout.segment(name));
  }
  for (const name of entriesOf(layout.generations)) {
    if (name.startsWith(BUILDING)) remove(join(layout.generations, name));
  }
  removeHalfWritten(layout.root);
  removeHalfWritten(join(layout.root, 'sources'));
}

function removeHalfWritten(folder: string): void {
  for (const name of entriesOf(folder)) {
    const [, pid] = /\.(\d+)\.tmp$/u.exec(name) ?? [];
    if (pid !== undefined && isGone(Number(pid))) remove(join(folder, name));
  }
}

/** Segments of a kept generation; a generation that cannot be read keeps none. */
function segmentsOf(layout: Layout, number: number): string[] {
  try {
    const content = readFileSync(join(layout.generation(number), 'manifest.json'), 'utf8');
    return (JSON.parse(content) as GenerationManifest).segments.map(({ id }) => id);
  } catch {
    return [];
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What will not go now (open elsewhere, not ours) only takes room; the next writer tries again. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}

/** Another process may be keeping a source file at this moment; that needs no lock. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
