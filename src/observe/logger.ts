import { pino } from 'pino';

/**
 * Writes one event. `event` is a noun and a verb (`document-indexed`); fields carry their units in
 * the name (`durationMs`). Never pass the text of a question, an answer or a document, a key, or a
 * person's name: nothing here can take them out again.
 */
export type Log = (event: string, fields?: Readonly<Record<string, LogValue>>) => void;

type LogValue = string | number | boolean | undefined;

/** JSON lines on stderr, so that stdout stays free for the results of commands. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    pino.destination({ dest: 2, sync: true }),
  );
  return (event, fields = {}) => {
    if (event.endsWith('-failed')) logger.error(fields, event);
    else logger.info(fields, event);
  };
}
