import type { CallToolResult, Tool as ToolDescription } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { AppError, type ErrorCode } from '../domain/errors.ts';

/** What a tool knows of its call beside the arguments. */
export type CallContext = {
  /** Where this server is reached: `https://so-tay.example.vn`. */
  readonly origin: string;
  readonly signal: AbortSignal;
};

/** A tool as clients see it, and how it is called with what a client sends. */
export type McpTool = {
  readonly description: ToolDescription;
  readonly call: (given: unknown, context: CallContext) => Promise<object>;
};

type ToolParts<Input, Output> = {
  readonly name: string;
  /** Vietnamese, for people. */
  readonly title: string;
  /** English, for the model that chooses among tools. */
  readonly description: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  readonly run: (input: Input, context: CallContext) => Promise<Output>;
};

/** Makes a tool that only reads what is on file. */
export function readingTool<Input, Output extends object>(
  parts: ToolParts<Input, Output>,
): McpTool {
  const { name, title, description, input, output, run } = parts;
  return {
    description: {
      name,
      title,
      description,
      inputSchema: schemaOf(input),
      outputSchema: schemaOf(output),
      annotations: {
        title,
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    call: async (given, context) => run(read(input, given), context),
  };
}

/** JSON Schema of an object, in the draft that clients check with. */
function schemaOf(schema: z.ZodType): ToolDescription['inputSchema'] {
  const { $schema: _draft, ...described } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // Every model that chooses among the tools reads this: the format says all that the pattern does.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { ...described, type: 'object' } as ToolDescription['inputSchema'];
}

/** Fields whose fault has a sentence of its own. */
const codes: Readonly<Record<string, ErrorCode>> = {
  query: 'QUESTION_INVALID',
  question: 'QUESTION_INVALID',
  asOf: 'DATE_INVALID',
  filedOn: 'DATE_INVALID',
};

/** @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID` or `REQUEST_INVALID` */
function read<Input>(schema: z.ZodType<Input>, given: unknown): Input {
  const parsed = schema.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, ...issue }) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return [String(path[0] ?? ''), ...unknown].filter(Boolean).join(',');
  });
  const code = issues.map((field) => codes[field]).find((found) => found !== undefined);
  throw new AppError(code ?? 'REQUEST_INVALID', 'An argument is wrong', {
    details: { fields: issues.join(',') },
  });
}

/**
 * The result as data and as the same in text; a failure as its sentence for people, marked as one.
 * The words of a fault are never told: they may repeat what is on file.
 */
export async function told(
  work: () => Promise<object>,
  onFault: (fault: AppError) => void,
): Promise<CallToolResult> {
  try {
    const structuredContent = { ...(await work()) };
    return { structuredContent, content: [textOf(JSON.stringify(structuredContent))] };
  } catch (fault) {
    const error =
      fault instanceof AppError
        ? fault
        : new AppError('INTERNAL', 'Unexpected fault', { cause: fault });
    if (error.status >= 500) onFault(error);
    const { fields } = error.details;
    const where = typeof fields === 'string' && fields !== '' ? ` Xem lại: ${fields}.` : '';
    const text = `${error.userMessage}${where} (${error.code})`;
    return { isError: true, content: [textOf(text)] };
  }
}

function textOf(text: string) {
  return { type: 'text' as const, text };
}
