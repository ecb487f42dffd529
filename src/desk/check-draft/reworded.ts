import { unitAt } from '../../ask/amended-article.ts';
import { amendmentsOf } from '../../ask/amendments.ts';
import type { Judgement } from '../../ask/judge.ts';
import { isRewritten } from '../../ask/new-wordings.ts';
import type { Survey } from '../../ask/survey.ts';
import { amendedText } from '../../domain/amended-text.ts';
import { unusable, type ValidityView } from '../../domain/citation.ts';
import type { CitedProvision } from '../../domain/draft-check.ts';
import { documentLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { pathLabel } from '../../domain/path-label.ts';
import type { CheckedCatalogue } from './read-once.ts';
import { shownProvision } from './shown-provision.ts';

/** The words that stand in place of those on file, with the clause that put them there. */
export type Reworded = { readonly texts: readonly string[]; readonly clause: CitedProvision };

/**
 * What a provision says since a later document gave it new words: it holds, though what is on file under
 * its number no longer does. The clause as a whole where its words allow more than one reading. A clause
 * that ends it ("Điều 5, trừ …") gives no words.
 */
export async function rewordedBy(
  { document, path, validity }: Rewritten,
  { catalogue, survey, judgement, asOf: day }: Parts,
): Promise<Reworded | undefined> {
  const { cause } = validity;
  if (!isRewritten({ validity }) || !cause) return undefined;
  const article = path.split('/')[0] ?? path;
  const bearing = { document, article: { path: article } };
  const amendments = await amendmentsOf(bearing, { catalogue, survey });
  const now = amendedText(await unitAt(document, article, catalogue), amendments, { day, path });
  const link = now?.chain.find(({ by }) => by.address === cause.address);
  const clause = await catalogue.provision(cause.address);
  if (!now || !link || link.kind === 'repealed' || !clause) return undefined;
  const standing = judgement.validityOf(clause.document, clause.provision.path);
  if (unusable.has(standing.status)) return undefined;
  const words = now.kind === 'assembled' && now.text.trim() !== '' ? now.text : clause.text;
  const label = `${pathLabel(clause.provision.path)} ${documentLabel(clause.document)}`;
  return {
    texts: [words],
    clause: shownProvision(clause, { label, text: words, validity: standing }),
  };
}

type Parts = {
  readonly catalogue: CheckedCatalogue;
  readonly survey: Survey;
  readonly judgement: Judgement;
  readonly asOf: string;
};

type Rewritten = {
  readonly document: LegalDocument;
  readonly path: string;
  readonly validity: ValidityView;
};
