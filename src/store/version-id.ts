import type { NewVersion } from './catalogue.ts';
import { sha256 } from './files/sha256.ts';

/** Names a version after everything that makes it: bytes, text, tree and facts. 64 bits as hex. */
export function versionIdOf(
  version: Pick<NewVersion, 'documentKey' | 'facts' | 'structured'>,
  sourceSha256: string,
): string {
  const { text, provisions } = version.structured;
  const content = [sourceSha256, version.documentKey, version.facts, text, provisions];
  return sha256(JSON.stringify(content)).slice(0, 16);
}
