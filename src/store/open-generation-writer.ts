import { mkdirSync } from 'node:fs';
import { storeError } from './files/store-error.ts';
import { cleanUp } from './generation/clean-up.ts';
import { usableGeneration, viewOf, type Generation } from './generation/generation-state.ts';
import { layoutOf } from './generation/layout.ts';
import { publishGeneration } from './generation/publish.ts';
import { takeWriterLock } from './generation/writer-lock.ts';
import type { GenerationWriter, WriterOptions } from './generation.ts';

/**
 * Becomes the one writer of a data folder and clears away what a killed one left.
 *
 * A serving generation that is damaged or was made by another embedder is not built upon: `current`
 * is then undefined, and the next `publish` starts from nothing.
 *
 * @throws AppError DATA_FOLDER_BUSY, DATA_FOLDER_UNUSABLE
 */
export async function openGenerationWriter(
  dataDir: string,
  options: WriterOptions,
): Promise<GenerationWriter> {
  const layout = layoutOf(dataDir);
  const lock = takeWriterLock(dataDir);
  let serving: Generation | undefined;
  try {
    for (const folder of [layout.segments, layout.generations]) {
      mkdirSync(folder, { recursive: true });
    }
    serving = usableGeneration(layout, options.embedder);
    cleanUp(layout, serving?.manifest.number);
  } catch (error) {
    lock.release();
    throw storeError(error, `could not open ${dataDir} for writing`);
  }

  return {
    current: () => serving && viewOf(serving),
    publish: async (change) => {
      serving = await publishGeneration(layout, { serving, change, options });
      cleanUp(layout, serving.manifest.number);
      return viewOf(serving);
    },
    startAnew: () => {
      serving = undefined;
    },
    close: async () => lock.release(),
  };
}
