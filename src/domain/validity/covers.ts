import type { OwnDay, Effect } from '../effect.ts';
import { isWithin } from '../provision.ts';

/**
 * Whether an exception keeps a provision out: it is the excepted one, lies below it, or is a lead-in
 * that the excepted one cannot be read without.
 */
function isExcepted(path: string, exception: string): boolean {
  if (isWithin(path, exception)) return true;
  const leadsIn = /^(.*)\/intro$/u.exec(path)?.[1];
  return leadsIn !== undefined && exception.startsWith(`${leadsIn}/`);
}

/** Whether what is said of `path` holds for a provision. */
export function covers(
  { path, exceptions = [] }: Pick<OwnDay, 'path' | 'exceptions'>,
  provision: string,
): boolean {
  return isWithin(provision, path) && !exceptions.some((one) => isExcepted(provision, one));
}

/** Whether an effect acts on a provision of its document. */
export function actsOn(
  { on, exceptions }: Pick<Effect, 'on' | 'exceptions'>,
  path: string,
): boolean {
  return covers({ path: on.path, exceptions }, path);
}
