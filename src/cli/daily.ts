const DAY_MS = 86_400_000;

/**
 * Does the work now and once a day. It must not reject. What is given back stops that: it tells the
 * work by its signal, and waits for it.
 */
export function daily(work: (signal: AbortSignal) => Promise<void>): () => Promise<void> {
  const stopping = new AbortController();
  let underWay = work(stopping.signal);
  const timer = setInterval(() => {
    underWay = underWay.then(() => work(stopping.signal));
  }, DAY_MS).unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await underWay;
  };
}
