import { z } from 'zod';
import { answerKinds } from '../domain/answer.ts';

/** Fields of a commune office that the golden set is spread over; `khác` is none of them. */
export const goldenFields = [
  'đất đai',
  'hộ tịch',
  'chứng thực',
  'cư trú',
  'bảo trợ xã hội',
  'người có công',
  'hộ kinh doanh',
  'công thương',
  'xây dựng',
  'môi trường',
  'an toàn thực phẩm',
  'cán bộ công chức',
  'tài chính',
  'khiếu nại tố cáo',
  'một cửa',
  'thẩm quyền hai cấp',
  'văn bản pháp luật',
  'đơn vị hành chính',
  'xử phạt',
  'khác',
] as const;

/** What is asked for; a case may ask for several things. */
export const questionTypes = [
  'who',
  'when',
  'how-long',
  'how-much',
  'papers',
  'steps',
  'form',
  'may-must',
  'definition',
  'list',
  'validity',
  'place',
  'number',
  'premise',
  'out-of-field',
] as const;

const plainStyles = [
  'plain',
  'no-accents',
  'abbreviation',
  'telex',
  'multi-part',
  'follow-up',
] as const;

const isoDate = z.iso.date('không phải một ngày có thật, dạng 2026-06-01');
const styleWords = `chỉ nhận ${plainStyles.join(', ')}, hoặc paraphrase:tên-nhóm`;
const styleSchema = z.union(
  [z.enum(plainStyles), z.string().regex(/^paraphrase:[a-z0-9-]+$/, styleWords)],
  styleWords,
);

/** A literal, or a regular expression between slashes; both ignore letter case. */
const patternSchema = z.string().min(1).refine(isPattern, 'không phải biểu thức chính quy');

/**
 * One golden question with what a right answer does. Words: eval/README.md. Messages are Vietnamese: a
 * trainer reads them.
 */
export const goldenCaseSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ dat-dai-01',
      ),
    question: z.string().min(1).max(2000),
    conversation: z.array(z.string().min(1)).min(1).optional(),
    asOf: isoDate,
    filedOn: isoDate.optional(),
    place: z.string().min(1).optional(),
    field: z.enum(goldenFields),
    types: z.array(z.enum(questionTypes)).min(1),
    style: z.array(styleSchema).min(1),
    outcome: z.enum(answerKinds),
    outcomeAlso: z.array(z.enum(answerKinds)).optional(),
    basis: z.array(z.string().min(1)),
    cites: z.array(z.string().min(1)),
    points: z.array(patternSchema),
    forbidden: z.array(patternSchema),
    note: z.string().min(1),
  })
  .superRefine((golden, context) => {
    for (const message of contradictionsOf(golden)) context.addIssue({ code: 'custom', message });
  });

export type GoldenCase = z.infer<typeof goldenCaseSchema>;

/** Turns a point or a forbidden word into what it matches. @throws SyntaxError */
export function patternOf(written: string): RegExp {
  const expression = /^\/(.+)\/$/u.exec(written)?.[1];
  return new RegExp((expression ?? escapeLiteral(written)).normalize('NFC'), 'iu');
}

function escapeLiteral(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

function isPattern(written: string): boolean {
  try {
    return patternOf(written) instanceof RegExp;
  } catch {
    return false;
  }
}

type Expectation = Pick<GoldenCase, 'conversation' | 'style' | 'outcome' | 'basis' | 'cites'>;

/** What cannot be true together, e.g. an answer expected that rests on nothing. */
function contradictionsOf({ conversation, style, outcome, basis, cites }: Expectation): string[] {
  const found: string[] = [];
  const provisions = basis.length + cites.length;
  if (outcome === 'answered' && provisions === 0)
    found.push('outcome là answered mà basis và cites đều trống');
  if (outcome === 'refused' && provisions > 0)
    found.push('outcome là refused mà có basis hoặc cites');
  if (style.includes('follow-up') !== (conversation !== undefined))
    found.push('style follow-up và trường conversation phải đi cùng nhau');
  return found;
}
