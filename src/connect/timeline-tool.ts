import { z } from 'zod';
import type { Change, Timeline } from '../ask/timeline.ts';
import type { Cause, ValidityPeriod } from '../domain/effect.ts';
import { AppError } from '../domain/errors.ts';
import { provisionPermalink } from '../domain/permalink.ts';
import { bounded, pageOf } from './bounds.ts';
import { addressSchema, noteSchema, statusSchema } from './mcp-schemas.ts';
import type { McpServices } from './mcp-services.ts';
import { readingTool, type McpTool } from './mcp-tool.ts';

/** Characters of JSON of each list: together some ten pages. */
const MAX_LIST_CHARS = 5_000;
/** A clause of usual length; longer ones are opened. */
const MAX_QUOTE_CHARS = 400;
/** Addresses that a change leaves alone; longer lists are in the clause itself. */
const MAX_EXCEPTIONS = 20;

const cause = z.object({
  address: z.string(),
  label: z.string(),
  quote: z.string().exactOptional(),
  truncated: z.literal(true).exactOptional(),
});
const period = { from: z.string().exactOptional(), until: z.string().exactOptional() };

const output = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().exactOptional().describe('Page for people; a whole document has none'),
  periods: z.array(
    z.object({
      status: statusSchema,
      reason: z.string(),
      ...period,
      cause: cause.exactOptional(),
    }),
  ),
  changes: z.array(
    z.object({
      what: z.string(),
      on: z.string(),
      label: z.string(),
      since: z.string().exactOptional(),
      until: z.string().exactOptional(),
      exceptions: z.array(z.string()),
      cause,
    }),
  ),
  wordings: z
    .array(z.object({ ...period, kind: z.enum(['assembled', 'side-by-side']), by: z.string() }))
    .describe('Wordings after the one that was issued; read one with fetch and a day in it'),
  missing: z
    .array(z.object({ number: z.string(), title: z.string(), why: z.string() }))
    .describe('Documents that are not held and may have changed it'),
  totals: z.object({ periods: z.int(), changes: z.int(), wordings: z.int(), missing: z.int() }),
  nextOffset: z.int().exactOptional().describe('Present where a list goes on: the next offset'),
  note: noteSchema,
});

/** Tells how a provision stands over time. */
export function timelineTool({ timeline }: Pick<McpServices, 'timeline'>): McpTool {
  return readingTool({
    name: 'timeline',
    title: 'Hiệu lực theo thời gian',
    description:
      'How a provision, or a document by its key, stands over time, and which clause changed it. ' +
      'Long lists come in pages: call again with offset = nextOffset.',
    input: z.strictObject({
      id: addressSchema,
      offset: z.int().min(0).default(0).describe('Items of each list to pass over'),
    }),
    output,
    run: async ({ id, offset }, { origin }) => {
      const found = await timeline(id);
      if (!found) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
      const link = id.includes('/') ? { url: provisionPermalink(origin, id) } : {};
      return { ...pageAt(found, offset), ...link };
    },
  });
}

/** All lists are read on from the same place, which is where the first of them was cut. */
function pageAt(found: Timeline, offset: number): z.infer<typeof output> {
  const { address: id, label: title, wordings = [] } = found;
  const lists = {
    periods: found.periods.map(periodOf),
    changes: found.changes.map(changeOf),
    wordings: wordings.map((one) => {
      const { from, until, kind, chain } = one;
      return { from, ...(until ? { until } : {}), kind, by: chain.at(-1)?.by.label ?? '' };
    }),
    missing: found.missing.map(({ number, title: name, why }) => ({ number, title: name, why })),
  };
  const nexts = Object.values(lists).flatMap(
    (list) => pageOf<object>(list, offset, MAX_LIST_CHARS).next ?? [],
  );
  const end = nexts.length > 0 ? Math.min(...nexts) : undefined;
  const totals = {
    periods: lists.periods.length,
    changes: lists.changes.length,
    wordings: lists.wordings.length,
    missing: lists.missing.length,
  };
  const note = `Danh sách chưa hết; gọi tiếp timeline với offset ${end}.`;
  return {
    id,
    title,
    periods: lists.periods.slice(offset, end),
    changes: lists.changes.slice(offset, end),
    wordings: lists.wordings.slice(offset, end),
    missing: lists.missing.slice(offset, end),
    totals,
    ...(end === undefined ? {} : { nextOffset: end, note }),
  };
}

function periodOf({ status, reason, from, until, cause: by }: ValidityPeriod) {
  return {
    status,
    reason,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(by ? { cause: causeOf(by) } : {}),
  };
}

function changeOf({ what, on, label, since, until, exceptions, cause: by }: Change) {
  return {
    what,
    on,
    label,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    exceptions: exceptions.slice(0, MAX_EXCEPTIONS),
    cause: causeOf(by),
  };
}

function causeOf({ address, label, quote }: Cause) {
  if (quote === undefined) return { address, label };
  const { text, ...cut } = bounded(quote, MAX_QUOTE_CHARS);
  return { address, label, quote: text, ...cut };
}
