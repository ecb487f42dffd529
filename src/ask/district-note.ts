import type { Statement } from '../domain/answer.ts';
import type { CitationNote } from '../domain/citation.ts';

/** An authority of the district level that acts, and is no more than named in what goes on after it. */
const districtActs =
  /^(?:Chủ tịch )?(?:Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND) (?:cấp )?huyện(?!\p{L})(?!.*(?:tiếp tục|cấp xã))/u;

/** What is said of the district level beside a conclusion that begins with what it does; read before it. */
export function districtNote([first]: readonly Statement[]): CitationNote | undefined {
  if (!first || !districtActs.test(first.text)) return undefined;
  return first.citations
    .flatMap(({ notes = [] }) => notes)
    .find(({ code }) => code === 'district-unknown' || code === 'district-ended');
}
