import { remembered } from '../../language/remembered.ts';
import type { Catalogue } from '../../store/catalogue.ts';

/** What a check reads of the catalogue. */
export type CheckedCatalogue = Pick<
  Catalogue,
  'version' | 'provision' | 'article' | 'relationsTo' | 'outline'
>;

/** Texts at a time; the largest laws take some 2 MB each with their trees. */
const MAX_VERSIONS = 32;
/** A draft of 500 citations names fewer documents than this. */
const MAX_DOCUMENTS = 1_000;

/**
 * The catalogue of one check: what concerns a whole document is read, and its seals are proven, once and
 * not for each of the citations that name it. Not to be kept beyond the check, or it would grow stale.
 */
export function readOnce(catalogue: CheckedCatalogue): CheckedCatalogue {
  return {
    ...catalogue,
    version: remembered(catalogue.version, { limit: MAX_VERSIONS }),
    relationsTo: remembered(catalogue.relationsTo, { limit: MAX_DOCUMENTS }),
    outline: remembered(catalogue.outline, { limit: MAX_DOCUMENTS }),
  };
}
