import { hasBasis } from '../domain/answer.ts';
import { splitAddress } from '../domain/provision.ts';
import type { GoldenCase } from './golden-case.ts';
import { addressesOfReference, isSameProvision, type Level } from './provision-reference.ts';

/** What a citation or a passage stands for: its own addresses and the law that it rests on. */
export type Named = {
  readonly addresses: readonly string[];
  readonly restsOn?: readonly string[] | undefined;
};

/** What recall is measured over: the annotated addresses, or the basis where there are none yet. */
export function expectedProvisions(golden: GoldenCase): readonly string[] {
  return golden.cites.length > 0 ? golden.cites : basisAddresses(golden);
}

/** What makes a citation right: an annotated address, or the real provision behind it. */
export function rightProvisions(golden: GoldenCase): readonly string[] {
  return [...golden.cites, ...basisAddresses(golden)];
}

/** Only an answer has to cite; a refusal may name its basis, but is not asked to. */
export function expectsProvision({ outcome, basis, cites }: GoldenCase): boolean {
  return hasBasis(outcome) && basis.length + cites.length > 0;
}

/** The cases that nothing in these documents can answer as they expect. */
export function unansweredBy(
  documents: ReadonlySet<string>,
  cases: readonly GoldenCase[],
): GoldenCase[] {
  return cases
    .filter(expectsProvision)
    .filter((golden) =>
      rightProvisions(golden).every((address) => !documents.has(splitAddress(address).documentKey)),
    );
}

/** Whether something covers an expected provision, itself or by the law that it rests on. */
export function covers(
  expected: string,
  { addresses, restsOn = [] }: Named,
  level: Level,
): boolean {
  const resting = restsOn.flatMap((printed) => addressesOfReference(printed));
  return [...addresses, ...resting].some((cited) => isSameProvision(expected, cited, level));
}

/** A case is validated to print only references that have an address. */
function basisAddresses({ basis }: GoldenCase): string[] {
  return basis.flatMap((printed) => addressesOfReference(printed));
}
