/**
 * Lets one waiter go on in each turn of the event loop. Finding and writing without a model are one
 * piece of work of some 30 ms: five hundred questions at once would keep the loop from reading what
 * others send, and connections would time out with their requests unread.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const letOneGo = (): void => {
    waiting.shift()?.();
    // Scheduled inside an immediate, this runs after the loop has looked at its sockets.
    if (waiting.length > 0) setImmediate(letOneGo);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(letOneGo);
    });
}
