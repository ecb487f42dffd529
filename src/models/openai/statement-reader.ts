import { z } from 'zod';

/** A statement as a model writes it: the number of a passage and words said to stand there. */
export const writtenStatement = z.object({
  part: z.enum(['conclusion', 'conditions', 'steps']),
  text: z.string().min(1).max(2_000),
  quotes: z
    .array(z.object({ passage: z.number().int().min(1), quote: z.string().min(1).max(8_000) }))
    .min(1)
    .max(8),
});
export type WrittenStatement = z.infer<typeof writtenStatement>;

/** What a model says when no passage answers. */
const nothing = z.object({ part: z.literal('none') });

/** A statement with its quotes is shorter; what is longer is no statement. */
const MAX_OBJECT_CHARS = 20_000;

export type StatementReader = {
  /** The statements that the next piece of text completes, in order. */
  readonly read: (piece: string) => WrittenStatement[];
  /** The model said that nothing answers. */
  readonly saysNothing: () => boolean;
};

/**
 * Finds statements in text as it arrives: one a line, in an array, inside another object or in a
 * fenced block; endpoints without structured output wrap them in all these ways. Prose is passed over.
 */
export function createStatementReader(): StatementReader {
  let text = '';
  let opened: number[] = [];
  let inString = false;
  let escaped = false;
  let saysNothing = false;
  const close = (): WrittenStatement[] => {
    const start = opened.pop();
    if (start === undefined) return [];
    const value = text.length - start > MAX_OBJECT_CHARS ? undefined : parsed(text.slice(start));
    if (value === undefined) return [];
    saysNothing ||= nothing.safeParse(value).success;
    const statement = writtenStatement.safeParse(value);
    return statement.success ? [statement.data] : [];
  };
  const step = (letter: string): WrittenStatement[] => {
    text += letter;
    if (inString) {
      // JSON has no line break in a string: this was prose.
      if (letter === '\n') [opened, inString] = [[], false];
      else if (letter === '"' && !escaped) inString = false;
      escaped = letter === '\\' && !escaped;
    } else if (letter === '"') inString = opened.length > 0;
    else if (letter === '{') opened.push(text.length - 1);
    else if (letter === '}') return close();
    return [];
  };
  return {
    read: (piece) => Array.from(piece).flatMap(step),
    saysNothing: () => saysNothing,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
