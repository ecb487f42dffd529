import { isUnusable, readGeneration } from './generation/generation-state.ts';
import { readCurrent } from './generation/current.ts';
import { layoutOf } from './generation/layout.ts';

/** The model that made the vectors of an index. */
export type ServedModel = { readonly modelId: string; readonly dimensions: number };

/** The model of the generation that serves; undefined when there is none that can be read. */
export function servedModel(dataDir: string): ServedModel | undefined {
  const layout = layoutOf(dataDir);
  try {
    const current = readCurrent(layout);
    return current && readGeneration(layout, current).manifest;
  } catch (error) {
    if (isUnusable(error)) return undefined;
    throw error;
  }
}
