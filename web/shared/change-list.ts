import type { CauseView, ProvisionView } from '../../src/http/services.ts';
import { sorted } from './sorted.ts';
import { vi } from './vi.ts';

/** One thing that a clause did, or will do, to the điều. */
export type ChangeLine = {
  readonly what: string;
  /** `khoản 2 Điều 5`; empty for the whole document. */
  readonly place: string;
  readonly since?: string;
  readonly until?: string;
  readonly cause: CauseView;
};

/** Everything that acts on a provision in order of its first day, each change once. */
export function changeLines({ changes, amended }: ProvisionView): ChangeLine[] {
  const kinds = vi.reading.changeKinds;
  const chain = amended?.chain ?? [];
  const isTold = (cause: string, on: string) =>
    chain.some((link) => link.by.address === cause && link.on.includes(on));
  const lines = [
    ...chain.map(({ kind, label, from, by }): ChangeLine => ({
      what: kinds[kind],
      place: label,
      ...(from ? { since: from } : {}),
      cause: by,
    })),
    ...changes
      .filter(({ cause, on }) => !isTold(cause.address, on))
      .map(({ what, label, since, until, cause }): ChangeLine => {
        const days = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
        return { what: kinds[what], place: label, ...days, cause };
      }),
  ];
  return sorted(lines, ({ since: one = '' }, { since: other = '' }) =>
    one < other ? -1 : Number(one > other),
  );
}
