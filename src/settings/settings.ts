import { z } from 'zod';
import { AppError } from '../domain/errors.ts';

/**
 * Every variable that Sổ Tay reads, in the order of `.env.example`. A test keeps the two equal.
 * The description is the comment that stands above the variable there.
 */
export const settingsSchema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8080)
    .meta({ purpose: 'Port of the HTTP server; 0 takes a free one' }),
  HOST: z
    .string()
    .default('127.0.0.1')
    .meta({ purpose: 'Address to listen on; the default is reachable from this machine only' }),
  SO_TAY_DATA: z
    .string()
    .default('./indexes')
    .meta({ purpose: 'Folder of the catalogue and the index' }),
  SO_TAY_CORPUS: z
    .string()
    .default('./corpus')
    .meta({ purpose: 'Folder that is ingested when the data folder is empty' }),
  SO_TAY_DEMO: z.enum(['auto', 'on', 'off']).default('auto').meta({
    purpose: 'Illustrative documents in answers: auto leaves them out once a real document is held',
  }),
  SO_TAY_WIDGET_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.url()))
    .optional()
    .meta({
      purpose: 'Sites that may embed the widget, separated by commas; leave empty for none',
    }),
  SO_TAY_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .pipe(z.array(z.hostname()))
    .optional()
    .meta({
      purpose:
        'Names under which a browser reaches this server, separated by commas; leave empty for loopback and addresses in digits',
    }),
  SO_TAY_ADMIN_KEY: z.string().min(16).optional().meta({
    purpose:
      'Key of the administrator for reviewing over HTTP, at least 16 characters; leave empty to review by command only',
  }),
  SO_TAY_READERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(16)
    .default(2)
    .meta({ purpose: 'Child processes that read files at the same time' }),
  SO_TAY_READ_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_600)
    .default(60)
    .meta({ purpose: 'Seconds after which reading one file is stopped' }),
  SO_TAY_MAX_FILE_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_000)
    .default(200)
    .meta({ purpose: 'Largest file that is read, in MB' }),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .meta({ purpose: 'Least important log line that is written to stderr' }),
  OPENAI_BASE_URL: z
    .url()
    .optional()
    .meta({ purpose: 'OpenAI-compatible endpoint; leave empty to work without a model' }),
  OPENAI_API_KEY: z
    .string()
    .min(1)
    .optional()
    .meta({ purpose: 'Key of that endpoint; leave empty together with OPENAI_BASE_URL' }),
  OPENAI_MODEL: z
    .string()
    .min(1)
    .optional()
    .meta({ purpose: 'Model that writes answers; leave empty for the extractive writer' }),
  OPENAI_EMBEDDING_MODEL: z
    .string()
    .min(1)
    .optional()
    .meta({ purpose: 'Model that embeds; leave empty for the local embedder' }),
});

/** What the operator chose: `cli/start.ts` hands the environment over once, at start. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly corpusDir: string;
  readonly demo: 'auto' | 'on' | 'off';
  readonly widgetOrigins: readonly string[];
  /** Names that a Host header may hold, the one listened on included. */
  readonly hosts: readonly string[];
  /** Absent: nothing is reviewed over HTTP. */
  readonly adminKey?: string;
  readonly readers: number;
  readonly readTimeoutMs: number;
  readonly maxFileBytes: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Absent: answer from the corpus alone, with no network. */
  readonly openai?: {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly model?: string;
    readonly embeddingModel?: string;
  };
};

/**
 * Turns environment variables into settings. An empty string is unset.
 *
 * @throws {AppError} `SETTINGS_INVALID`, naming every wrong variable at once, never its value.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settingsSchema.safeParse(given);
  const wrong = new Set(result.error?.issues.map((issue) => String(issue.path[0])));
  for (const name of unmatched(given)) wrong.add(name);
  if (!result.success || wrong.size > 0) {
    throw new AppError('SETTINGS_INVALID', `Wrong or missing: ${[...wrong].join(', ')}`);
  }
  return Object.freeze(toSettings(result.data));
}

/** Variables that only work together: half a group is an error, not a silent fallback. */
function unmatched(given: Record<string, string | undefined>): string[] {
  const endpoint = ['OPENAI_BASE_URL', 'OPENAI_API_KEY'];
  const users = ['OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL'];
  const any = [...endpoint, ...users].some((name) => given[name]);
  if (!any) return [];
  const missing = endpoint.filter((name) => !given[name]);
  return users.some((name) => given[name]) ? missing : [...missing, 'OPENAI_MODEL'];
}

function toSettings(data: z.infer<typeof settingsSchema>): Settings {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey } = data;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.SO_TAY_DATA,
    corpusDir: data.SO_TAY_CORPUS,
    demo: data.SO_TAY_DEMO,
    widgetOrigins: data.SO_TAY_WIDGET_ORIGINS ?? [],
    hosts: [data.HOST, ...(data.SO_TAY_HOSTS ?? [])],
    ...(data.SO_TAY_ADMIN_KEY ? { adminKey: data.SO_TAY_ADMIN_KEY } : {}),
    readers: data.SO_TAY_READERS,
    readTimeoutMs: data.SO_TAY_READ_SECONDS * 1_000,
    maxFileBytes: data.SO_TAY_MAX_FILE_MB * 1_000_000,
    logLevel: data.LOG_LEVEL,
    ...(baseUrl && apiKey ? { openai: openaiOf(data, { baseUrl, apiKey }) } : {}),
  };
}

function openaiOf(
  data: z.infer<typeof settingsSchema>,
  endpoint: { readonly baseUrl: string; readonly apiKey: string },
) {
  return {
    ...endpoint,
    ...(data.OPENAI_MODEL ? { model: data.OPENAI_MODEL } : {}),
    ...(data.OPENAI_EMBEDDING_MODEL ? { embeddingModel: data.OPENAI_EMBEDDING_MODEL } : {}),
  };
}
