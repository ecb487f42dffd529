import type { Catalogue } from '../store/catalogue.ts';
import type { ChunkedVersion, GenerationView, GenerationWriter } from '../store/generation.ts';
import { chunk } from './chunk.ts';

/**
 * Brings the index to the catalogue's state: what was accepted since becomes searchable, what was
 * replaced or withdrawn is no longer found. Undefined when there is nothing to do.
 */
export async function publish(
  catalogue: Catalogue,
  writer: GenerationWriter,
): Promise<GenerationView | undefined> {
  const wanted = new Set(await catalogue.searchableVersions());
  const held = writer.current()?.versionIds ?? new Set<string>();
  const missing = [...wanted].filter((id) => !held.has(id));
  const remove = [...held].filter((id) => !wanted.has(id));
  if (missing.length === 0 && remove.length === 0) return undefined;
  return writer.publish({ add: chunkedVersions(missing, catalogue), remove });
}

async function* chunkedVersions(
  ids: readonly string[],
  catalogue: Catalogue,
): AsyncGenerator<ChunkedVersion> {
  for (const id of ids) {
    const version = await catalogue.version(id);
    if (!version) continue;
    const { document, structured } = version;
    yield { versionId: id, documentKey: document.key, chunks: chunk(document, structured) };
  }
}
