import { z } from 'zod';
import type { ValidityView } from '../domain/citation.ts';
import { trustTiers } from '../domain/legal-document.ts';
import type { Question } from '../domain/question.ts';

/** The day whose law is asked for. */
export const daySchema = z.iso
  .date()
  .exactOptional()
  .describe('Day whose law is asked for, 2026-06-01; today when absent');

/** The office that asks. */
export const placeSchema = z.string().max(200).exactOptional().describe('Commune: xã Ia Grai');

/** Words of a question. */
export const wordsSchema = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .refine((text) => text.isWellFormed(), 'Unpaired surrogate')
  .describe('In Vietnamese, with or without accents');

/** The address of a provision. */
export const addressSchema = z
  .string()
  .min(1)
  .max(300)
  .describe('Address of a provision: 151-2025-nd-cp/d5/k1/b');

export const tierSchema = z
  .enum(trustTiers)
  .describe('Only normative and administrative ones may be a legal basis');

export const statusSchema = z.enum(['in-force', 'not-yet', 'expired', 'suspended', 'unknown']);

/** How a provision stands on the day. */
export const validitySchema: z.ZodType<ValidityView> = z.object({
  status: statusSchema,
  reason: z.string(),
  from: z.string().exactOptional(),
  until: z.string().exactOptional().describe('Exclusive end'),
  cause: z.object({ address: z.string(), label: z.string() }).exactOptional(),
});

/** Present where something was cut: how to get the rest. */
export const noteSchema = z.string().exactOptional().describe('What was cut and how to get it');

type Asked = Pick<Question, 'asOf' | 'filedOn' | 'place'>;

/** Arguments as a question. */
export function questionOf(text: string, at: Asked): Question {
  return { ...at, text: text.normalize('NFC') };
}
