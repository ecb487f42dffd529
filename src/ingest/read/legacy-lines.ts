import type { Warning } from '../../domain/source-text.ts';
import { convertLegacy, detectLegacyEncoding } from '../../language/legacy-encoding.ts';
import { syllableShare } from '../../language/vietnamese-syllable.ts';
import type { DraftLine } from './draft-line.ts';
import { readWarning } from './read-warnings.ts';

/** Characters looked at together: an annex in an old font may follow a decree in Unicode. */
const windowCharacters = 2_000;

/** Vietnamese letters that no one-byte encoding can show: a line with one is Unicode already. */
const unicodeLetter =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

/**
 * Lines with passages in TCVN3 or VNI converted to Unicode. Must come before normalising, which
 * removes the soft hyphen that is TCVN3's ư.
 */
export function convertLegacyLines(lines: readonly DraftLine[]): {
  readonly lines: DraftLine[];
  readonly warnings: Warning[];
} {
  const converted: DraftLine[] = [];
  let changed = false;
  for (const group of windows(lines)) {
    const old = group.filter(({ text }) => !unicodeLetter.test(text));
    const text = old.map((line) => line.text).join('\n');
    // Every sign of both encodings beyond ASCII is Latin-1; a text without them is none of these.
    const encoding = /[\u00A1-\u00FE]/u.test(text) ? detectLegacyEncoding(text) : undefined;
    if (encoding === undefined) {
      converted.push(...group);
      continue;
    }
    changed = true;
    for (const line of group) {
      const unicode = convertLegacy(line.text, encoding);
      const isOld = !unicodeLetter.test(line.text);
      const isBetter = isOld && syllableShare(unicode) >= syllableShare(line.text);
      converted.push(isBetter ? { ...line, text: unicode } : line);
    }
  }
  return { lines: converted, warnings: changed ? [readWarning('ENCODING_CONVERTED')] : [] };
}

function windows(lines: readonly DraftLine[]): DraftLine[][] {
  const groups: DraftLine[][] = [];
  let characters = windowCharacters;
  for (const line of lines) {
    if (characters >= windowCharacters) {
      groups.push([]);
      characters = 0;
    }
    groups.at(-1)?.push(line);
    characters += line.text.length;
  }
  return groups;
}
