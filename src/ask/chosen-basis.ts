import type { Embedder, LikenessAtLarge } from '../models/embedder.ts';
import type { CompetenceTable } from '../domain/competence.ts';
import { answerProcedure } from './answer-procedure.ts';
import { isUnsaid } from './ask-back.ts';
import { documentStanding, type DocumentStanding } from './document-standing.ts';
import type { FindParts, Found } from './find.ts';
import { heirsAmong } from './re-enacted.ts';
import { ofAskedKind } from './of-asked-kind.ts';
import { selectPassages, type Selection } from './select-passages.ts';
import { servedRarity } from './served-rarity.ts';
import type { AskedProcedure } from './tell-procedure.ts';
import { whoDecides, type Ruling } from './who-decides.ts';
import { withoutProcedures } from './without-procedures.ts';

export type BasisParts = FindParts & {
  readonly competence: CompetenceTable;
  readonly similarity: Embedder;
  readonly atLarge: LikenessAtLarge;
};

/** What an answer is written from; the table of authorities knows best, then what the clauses on a document as a whole say. */
export type ChosenBasis = Pick<Selection, 'usable' | 'obsolete'> & {
  readonly selected: Selection;
  readonly ruling: Ruling | undefined;
  readonly standing: DocumentStanding | undefined;
  readonly procedure: AskedProcedure | undefined;
};

/** Selects what may be relied upon, and who or what leads the answer. */
export async function chooseBasis(
  found: Found,
  passages: Found['passages'],
  parts: BasisParts,
): Promise<ChosenBasis> {
  const { declined, understood, here } = found;
  const { index, similarity, atLarge, catalogue } = parts;
  // Whatever is found, what is not said must be asked first.
  const isLookedUp = !declined && !isUnsaid(understood);
  if (!isLookedUp) {
    const procedure = await answerProcedure(found, undefined, parts);
    return { ...nothing, selected: nothing, ruling: undefined, standing: undefined, procedure };
  }
  const selected = await selectPassages(
    ofAskedKind(withoutProcedures(passages), understood),
    { ...understood, here, heirOf: heirsAmong(passages, found) },
    { similarity, atLarge, rarity: servedRarity(index), chunks: index.chunks },
  );
  const ruling = await whoDecides(found, selected, parts);
  const standing = ruling ? undefined : await documentStanding(found, catalogue);
  if (standing) {
    const { obsolete } = standing;
    return { selected: surely, ruling, standing, procedure: undefined, usable: [], obsolete };
  }
  const procedure = await answerProcedure(found, ruling, parts);
  const { usable, obsolete } = ruling ?? selected;
  return { selected, ruling, standing, procedure, usable, obsolete };
}

const nothing: Selection = {
  usable: [],
  isSure: false,
  far: new Map(),
  obsolete: [],
  awaited: [],
  bearing: [],
};

/** A document that is asked about as a whole is named: what is said of it is of the matter. */
const surely: Selection = { ...nothing, isSure: true };
