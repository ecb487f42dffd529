import type { Effect } from '../../domain/effect.ts';
import { pathLabel } from '../../domain/path-label.ts';
import { isWithin } from '../../domain/provision.ts';
import type { HeldGap } from '../../store/catalogue.ts';

/**
 * What acts on a part of a provision that is held undivided leaves a doubt on the whole of it: the part
 * has no address of its own, and its words would be quoted as if nothing had happened.
 */
export function effectsInGaps(effects: readonly Effect[], gaps: readonly HeldGap[]): Effect[] {
  return effects.flatMap((effect) =>
    gaps
      .filter(({ documentKey, path }) => {
        const { on } = effect;
        return on.documentKey === documentKey && on.path !== path && isWithin(on.path, path);
      })
      .map(({ path }) => ({
        ...effect,
        ...doubtOf(effect),
        on: { ...effect.on, path },
        exceptions: [],
      })),
  );
}

function doubtOf({ gives, words, cause, on }: Effect): Pick<Effect, 'gives' | 'words'> {
  if (gives === 'unknown') return { gives, words };
  const part = pathLabel(on.path);
  return {
    gives: 'unknown',
    words: `${part} đã ${words} theo ${cause.label}, bản trong kho không tách riêng phần này; hãy đối chiếu`,
  };
}
