import type { Reading } from './evidence.ts';
import type { Zones } from './header-zone.ts';

/** A person's name: two to five capitalised words and nothing else. */
const name = /^(?:\(?(?:Đã|đã) ký\)?:?\s*)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u;
const office =
  /(?:CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|THỨ TRƯỞNG|TRƯỞNG|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|CHỦ NHIỆM|CỤC TRƯỞNG|TM\.|KT\.|TL\.|TUQ\.)/u;
const signedBy = /[Đđ]ã ký\s?:\s?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})/u;

/** Name under the signature; the last name behind an office is the signer's. */
export function readSigner({ closing }: Zones): Reading<string> | undefined {
  const signed = closing.find(({ text }) => signedBy.test(text));
  const inline = signed ? signedBy.exec(signed.text)?.[1] : undefined;
  if (signed && inline)
    return { value: inline, start: signed.start, end: signed.end, confidence: 0.9 };
  const from = closing.findIndex(({ text }) => office.test(text));
  if (from < 0) return undefined;
  for (const line of closing.slice(from)) {
    const found = name.exec(line.text.trim())?.[1];
    if (found !== undefined)
      return { value: found, start: line.start, end: line.end, confidence: 0.85 };
  }
  return undefined;
}
