import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { provisionPermalink } from '../domain/permalink.ts';
import { MAX_CHARS, stretch } from './bounds.ts';
import { addressSchema, daySchema, noteSchema, tierSchema, validitySchema } from './mcp-schemas.ts';
import type { McpServices, ReadProvision } from './mcp-services.ts';
import { readingTool, type McpTool } from './mcp-tool.ts';

const wordings = ['kept', 'assembled', 'side-by-side'] as const;

const output = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().describe('Page for people'),
  text: z.string().describe('The whole điều around the provision, or a stretch of it'),
  start: z.int().describe('Where the stretch begins in the whole, in UTF-16 units'),
  totalChars: z.int(),
  nextOffset: z.int().exactOptional().describe('Present where more follows: the next offset'),
  note: noteSchema,
  metadata: z.object({
    validity: validitySchema,
    wording: z
      .enum(wordings)
      .describe(
        'kept: as issued; assembled: of the day, put together from amendments; side-by-side: as issued, with the amending clauses behind it, because they allow no one reading',
      ),
    why: z.string().exactOptional(),
    document: z.object({
      key: z.string(),
      kind: z.string(),
      number: z.string().exactOptional(),
      title: z.string().exactOptional(),
      issuer: z.string().exactOptional(),
      tier: tierSchema,
      territory: z.string(),
      issuedOn: z.string().exactOptional(),
      effectiveFrom: z.string().exactOptional(),
    }),
    restsOn: z.array(z.string()),
    aknIri: z.string(),
  }),
});

/** Opens a provision to read. */
export function fetchTool({ provision }: Pick<McpServices, 'provision'>): McpTool {
  return readingTool({
    name: 'fetch',
    title: 'Mở điều khoản',
    description:
      'Gives the literal text of the điều around an address as it reads on the day, with its validity. ' +
      'A long one comes in stretches: call again with offset = nextOffset.',
    input: z.strictObject({
      id: addressSchema,
      asOf: daySchema,
      offset: z
        .int()
        .min(0)
        .exactOptional()
        .describe('Where to read on; the provision when absent'),
    }),
    output,
    run: async ({ id, asOf, offset }, { origin }) => {
      const view = await provision(id, asOf ? { asOf } : {});
      if (!view) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
      const { text: whole, ...wording } = wordingOf(view);
      const start = Math.min(offset ?? startOf(view, whole), whole.length);
      const { text, next } = stretch(whole, start, MAX_CHARS);
      const note = noteOf(start, whole.length, next);
      const { validity, document, restsOn, aknIri } = view;
      return {
        id,
        title: view.label,
        url: provisionPermalink(origin, id, asOf),
        text,
        start,
        totalChars: whole.length,
        ...(next === undefined ? {} : { nextOffset: next }),
        ...(note ? { note } : {}),
        metadata: { validity, ...wording, document, restsOn: [...restsOn], aknIri },
      };
    },
  });
}

type Wording = {
  readonly text: string;
  readonly wording: (typeof wordings)[number];
  readonly why?: string;
};

/** The wording of the day; where it is open, all that has to be read together to know it. */
function wordingOf({ article, amended }: ReadProvision): Wording {
  if (!amended) return { text: article.text, wording: 'kept' };
  if (amended.kind === 'assembled') return { text: amended.text, wording: 'assembled' };
  const clauses = amended.amendments.map(({ label, from, text }) => {
    return `[${[label, from && `từ ${from}`].filter(Boolean).join(', ')}]\n${text}`;
  });
  return {
    text: [amended.original, ...clauses].join('\n\n'),
    wording: 'side-by-side',
    why: amended.why,
  };
}

/** At the provision that was asked for, where the điều around it is too long for one result. */
function startOf({ address, article, amended }: ReadProvision, whole: string): number {
  if (amended || whole.length <= MAX_CHARS) return 0;
  const part = article.parts.find((one) => one.address === address);
  return part ? part.start - article.start : 0;
}

function noteOf(start: number, total: number, next: number | undefined): string | undefined {
  if (start === 0 && next === undefined) return undefined;
  const rest = next === undefined ? 'đến hết' : `đọc tiếp bằng fetch với offset ${next}`;
  const before = start === 0 ? '' : '; phần trước đó: offset 0';
  return `Chỉ là một phần của điều, từ ký tự ${start} trong ${total}; ${rest}${before}.`;
}
