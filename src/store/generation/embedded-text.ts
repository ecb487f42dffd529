import type { Chunk } from '../../domain/chunk.ts';

/** What a chunk's vector is made of: its heading first, because it says most in few words. */
export function embeddedText({ heading, path, text }: Chunk): string {
  return [heading, path, text].filter((part) => part !== '').join('\n');
}
