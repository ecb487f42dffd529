import { z } from 'zod';
import type { FormerUnit, Gazetteer } from '../domain/place.ts';
import { readJsonFile } from './read-json-file.ts';

/** `một phần xã Canh Hiệp`, `phường Tây Sơn (thành phố Pleiku)`. */
const formerUnit =
  /^(?<part>một phần |phần còn lại )?(?<type>xã|phường|thị trấn) (?<name>[^()]+?)(?: \((?<district>[^()]+)\))?$/u;

const schema = z.object({
  resolution: z.string().min(1),
  total: z.string().min(1),
  units: z.array(
    z.object({
      code: z.string().regex(/^\d{5}$/u),
      type: z.enum(['xã', 'phường']),
      name: z.string().min(1),
      former: z.enum(['gia-lai', 'binh-dinh']),
      basis: z.string().min(1),
      from: z.array(z.string().regex(formerUnit)).min(1),
      aliases: z.array(z.string().min(1)).default([]),
    }),
  ),
});

/**
 * Reads `places.json`; an absent file knows no place.
 *
 * @throws {AppError} `DOCUMENT_FACTS_INVALID` when it cannot be read or is not as expected.
 */
export async function loadPlaces(path: string): Promise<Gazetteer> {
  const read = await readJsonFile(path, { schema, code: 'DOCUMENT_FACTS_INVALID' });
  if (read === undefined) return { resolution: '', total: '', units: [] };
  const { units, ...rest } = read;
  return { ...rest, units: units.map((unit) => ({ ...unit, from: unit.from.map(readFormer) })) };
}

function readFormer(printed: string): FormerUnit {
  const { type, name = '', district, part } = formerUnit.exec(printed)?.groups ?? {};
  return {
    type: type as FormerUnit['type'],
    name,
    isPart: part !== undefined,
    ...(district ? { district } : {}),
  };
}
