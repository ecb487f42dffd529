/** Stops work that goes on too long or falls silent. */
export type Watch = {
  /** Aborted by the asker, by silence or at the deadline. */
  readonly signal: AbortSignal;
  /** Something came: the silence begins anew. */
  readonly touch: () => void;
  readonly stop: () => void;
};

/** Times out after `totalMs` in all or `idleMs` of silence; follows `asker` too. */
export function createWatch(
  { totalMs, idleMs }: { readonly totalMs: number; readonly idleMs: number },
  asker: AbortSignal | undefined,
): Watch {
  const controller = new AbortController();
  const give = (why: string) => () => controller.abort(new DOMException(why, 'TimeoutError'));
  const deadline = setTimeout(give(`No end after ${totalMs} ms`), totalMs);
  const silent = give(`Silent for ${idleMs} ms`);
  let idle = setTimeout(silent, idleMs);
  return {
    signal: asker ? AbortSignal.any([asker, controller.signal]) : controller.signal,
    touch: () => {
      clearTimeout(idle);
      idle = setTimeout(silent, idleMs);
    },
    stop: () => {
      clearTimeout(deadline);
      clearTimeout(idle);
    },
  };
}

/**
 * The items of a source until `signal` is aborted, even when the source ignores it.
 *
 * @yields each item as it comes.
 * @throws the reason of the signal.
 */
export async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  aborted.catch(() => undefined);
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    for (;;) {
      const next = iterator.next();
      next.catch(() => undefined);
      const { done, value } = await Promise.race([next, aborted]);
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    iterator.return?.()?.catch(() => undefined);
  }
}
