import { z } from 'zod';
import { readableText, type SearchHit } from '../ask/search-provisions.ts';
import { provisionPermalink } from '../domain/permalink.ts';
import { bounded, MAX_CHARS } from './bounds.ts';
import {
  daySchema,
  noteSchema,
  placeSchema,
  questionOf,
  statusSchema,
  tierSchema,
  wordsSchema,
} from './mcp-schemas.ts';
import type { McpServices } from './mcp-services.ts';
import { readingTool, type McpTool } from './mcp-tool.ts';

const output = z.object({
  asOf: z.string(),
  results: z.array(
    z.object({
      id: z.string().describe('Address, for fetch and timeline'),
      title: z.string(),
      url: z.string().describe('Page for people'),
      heading: z.string().describe('Title of the điều'),
      text: z.string().describe('Literal, behind the lead-ins that govern it'),
      truncated: z.literal(true).exactOptional(),
      document: z.object({
        key: z.string(),
        kind: z.string(),
        number: z.string().exactOptional(),
        title: z.string().exactOptional(),
      }),
      status: statusSchema,
      reason: z.string(),
      tier: tierSchema,
      territory: z.string(),
      holdsHere: z.boolean().exactOptional(),
      restsOn: z.array(z.string()).exactOptional(),
    }),
  ),
  reason: z.string().exactOptional().describe('Why the question itself has no answer'),
  notices: z.array(z.object({ code: z.string(), text: z.string() })),
  note: noteSchema,
});

const CUT = 'Đoạn có truncated đã bị cắt; mở trọn điều bằng fetch với id của nó.';

/** Finds provisions. */
export function searchTool({ search }: Pick<McpServices, 'search'>): McpTool {
  return readingTool({
    name: 'search',
    title: 'Tìm điều khoản',
    description:
      'Finds provisions of Vietnamese law on file, best first, each with how it stands on the day. ' +
      'Cite nothing as a legal basis whose status is not in-force or whose tier is not normative.',
    input: z.strictObject({
      query: wordsSchema,
      asOf: daySchema,
      place: placeSchema,
      limit: z.int().min(1).max(20).default(8).describe('Điều wanted'),
    }),
    output,
    run: async ({ query, limit, ...at }, { origin }) => {
      const { results, reason, notices, asOf } = await search(questionOf(query, at), limit);
      const maxChars = Math.floor(MAX_CHARS / Math.max(1, results.length));
      const shown = results.map((hit) => shownHit(hit, { origin, asOf, maxChars }));
      const note = shown.some(({ truncated }) => truncated) ? { note: CUT } : {};
      return {
        asOf,
        results: shown,
        notices: [...notices],
        ...(reason ? { reason } : {}),
        ...note,
      };
    },
  });
}

type Shown = { readonly origin: string; readonly asOf: string; readonly maxChars: number };

function shownHit(hit: SearchHit, { origin, asOf, maxChars }: Shown) {
  const { address, label, heading, document, validity, tier, territory, holdsHere, restsOn } = hit;
  return {
    id: address,
    title: label,
    url: provisionPermalink(origin, address, asOf),
    heading,
    ...bounded(readableText(hit), maxChars),
    document,
    status: validity.status,
    reason: validity.reason,
    tier,
    territory,
    ...(holdsHere === undefined ? {} : { holdsHere }),
    ...(restsOn ? { restsOn: [...restsOn] } : {}),
  };
}
