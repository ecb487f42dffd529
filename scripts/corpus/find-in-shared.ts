import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// Folders of ../shared that hold law or verified statements about it. Questions and sealed data for
// acceptance lie beside them and are not looked at.
const folders = ['data/texts', 'data/procedures', 'data/retrieval', 'domain', 'mission'];

/**
 * Numbers that no text of `shared` names. That folder holds the team's own copies of the law, is not
 * part of the project and may be absent: `undefined` then.
 */
export function numbersNotIn(
  shared: string,
  numbers: readonly string[],
): readonly string[] | undefined {
  if (!existsSync(shared)) return undefined;
  let missing = numbers;
  for (const path of folders.flatMap((folder) => textsUnder(join(shared, folder)))) {
    if (missing.length === 0) break;
    const bytes = readFileSync(path);
    const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    missing = missing.filter((number) => !text.includes(number));
  }
  return missing;
}

function textsUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => /\.(?:md|txt|jsonl?)(?:\.gz)?$/u.test(file) && !/(?:^|\/)queries\./u.test(file),
    )
    .map((file) => join(folder, file));
}
