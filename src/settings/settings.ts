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
  SO_TAY_PUBLIC_URL: z
    .url({ protocol: /^https?$/u })
    .refine((url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`)
    .optional()
    .meta({
      purpose:
        'Address by which readers reach this server, https://so-tay.example.vn, for links given to programs; leave empty to use the one by which the request came',
    }),
  SO_TAY_ADMIN_KEY: z.string().min(16).optional().meta({
    purpose:
      'Key of the administrator for reviewing over HTTP, at least 16 characters; leave empty to review by command only',
  }),
  SO_TAY_API_KEYS: z
    .string()
    .transform((list) => list.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().min(16)))
    .optional()
    .meta({
      purpose:
        'Keys of programs that may use /v1 and /mcp, separated by commas, at least 16 characters each; leave empty to keep both off',
    }),
  SO_TAY_PROCESSES: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(1)
    .meta({ purpose: 'Processes that answer at the same time, each with the index in its memory' }),
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
  SO_TAY_ANSWER_DAYS: z.coerce.number().int().min(1).max(36_500).default(365).meta({
    purpose: 'Days that an answer is kept, unless a petition was filed from it',
  }),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional().meta({
    purpose:
      'Least important log line that is written to stderr: debug, info, warn, error or silent; leave empty for info while serving and warn in the other commands',
  }),
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
  OPENAI_TOTAL_SECONDS: z.coerce.number().int().min(1).max(600).default(45).meta({
    purpose: 'Seconds that the model may take for one answer; then the answer is extracted',
  }),
  OPENAI_IDLE_SECONDS: z.coerce.number().int().min(1).max(600).default(15).meta({
    purpose: 'Seconds without a word of the model after which its answer is given up',
  }),
  OPENAI_MAX_TOKENS: z.coerce
    .number()
    .int()
    .min(100)
    .max(100_000)
    .default(2_000)
    .meta({ purpose: 'Longest answer of the model, in tokens' }),
  OPENAI_DAILY_TOKENS: z.coerce.number().int().min(0).default(2_000_000).meta({
    purpose: 'Tokens a day that this server may use; beyond them answers are extracted',
  }),
  OPENAI_DAILY_COST: z.coerce.number().min(0).optional().meta({
    purpose: 'Money a day that this server may spend, in the currency of the prices below',
  }),
  OPENAI_INPUT_PRICE: z.coerce
    .number()
    .min(0)
    .optional()
    .meta({ purpose: 'Price of a million tokens that the model reads' }),
  OPENAI_OUTPUT_PRICE: z.coerce
    .number()
    .min(0)
    .optional()
    .meta({ purpose: 'Price of a million tokens that the model writes' }),
});

/** How long a model may write and what that may cost. */
export type ModelLimits = {
  readonly totalMs: number;
  readonly idleMs: number;
  readonly maxTokens: number;
  /** Prices are of a million tokens. */
  readonly budget: {
    readonly dailyTokens: number;
    readonly dailyCost?: number;
    readonly inputPrice?: number;
    readonly outputPrice?: number;
  };
};

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
  /** Origin of links given to programs. Absent: the one by which the request came. */
  readonly publicUrl?: string;
  /** Absent: nothing is reviewed over HTTP. */
  readonly adminKey?: string;
  /** Empty: nothing is served to programs. */
  readonly apiKeys: readonly string[];
  /** That answer at the same time. */
  readonly processes: number;
  readonly readers: number;
  readonly readTimeoutMs: number;
  readonly maxFileBytes: number;
  /** That an answer without a petition is kept. */
  readonly answerDays: number;
  /** Absent: each command has its own. */
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Absent: answer from the corpus alone, with no network. */
  readonly openai?: {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly model?: string;
    readonly embeddingModel?: string;
    /** For the model that writes. */
    readonly limits: ModelLimits;
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
  const refused = new Set(result.error?.issues.map((issue) => String(issue.path[0])));
  const wrong = new Set([...refused, ...unmatched(given)]);
  if (!result.success || wrong.size > 0) {
    const names = [...wrong];
    const told = names.map((name) => (refused.has(name) ? `${name}${takenBy(name)}` : name));
    throw new AppError('SETTINGS_INVALID', `Wrong or missing: ${names.join(', ')}`, {
      details: { subject: told.join(', ') },
    });
  }
  return Object.freeze(toSettings(result.data));
}

/** What a variable takes, where a few words say it; else empty. */
function takenBy(name: string): string {
  const type = innermost(Object.entries(settingsSchema.shape).find(([own]) => own === name)?.[1]);
  if (type instanceof z.ZodEnum) return ` (chỉ nhận ${type.options.join(', ')})`;
  if (!(type instanceof z.ZodNumber)) return '';
  const { minValue, maxValue, format } = type;
  // An integer without a largest value of its own ends with what a number can hold.
  const isOpen = maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER;
  const number = format === 'safeint' ? 'số nguyên' : 'số';
  return ` (${number} từ ${minValue}${isOpen ? '' : ` đến ${maxValue}`})`;
}

/** Without its default and what makes it optional. */
function innermost(type: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return type instanceof z.ZodDefault || type instanceof z.ZodOptional
    ? innermost(type.unwrap())
    : type;
}

/** Variables that only work together: half a group is an error, not a silent fallback. */
function unmatched(given: Record<string, string | undefined>): string[] {
  const endpoint = ['OPENAI_BASE_URL', 'OPENAI_API_KEY'];
  const users = ['OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL'];
  const money = ['OPENAI_DAILY_COST', 'OPENAI_INPUT_PRICE', 'OPENAI_OUTPUT_PRICE'];
  const unpriced = money.some((name) => given[name]) ? money.filter((name) => !given[name]) : [];
  const any = [...endpoint, ...users].some((name) => given[name]);
  if (!any) return unpriced;
  const missing = endpoint.filter((name) => !given[name]);
  const unused = users.some((name) => given[name]) ? [] : ['OPENAI_MODEL'];
  return [...missing, ...unused, ...unpriced];
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
    hosts: [data.HOST, ...hostOf(data.SO_TAY_PUBLIC_URL), ...(data.SO_TAY_HOSTS ?? [])],
    ...(data.SO_TAY_PUBLIC_URL ? { publicUrl: data.SO_TAY_PUBLIC_URL } : {}),
    ...(data.SO_TAY_ADMIN_KEY ? { adminKey: data.SO_TAY_ADMIN_KEY } : {}),
    apiKeys: data.SO_TAY_API_KEYS ?? [],
    processes: data.SO_TAY_PROCESSES,
    readers: data.SO_TAY_READERS,
    readTimeoutMs: data.SO_TAY_READ_SECONDS * 1_000,
    maxFileBytes: data.SO_TAY_MAX_FILE_MB * 1_000_000,
    answerDays: data.SO_TAY_ANSWER_DAYS,
    ...(data.LOG_LEVEL ? { logLevel: data.LOG_LEVEL } : {}),
    ...(baseUrl && apiKey ? { openai: openaiOf(data, { baseUrl, apiKey }) } : {}),
  };
}

function hostOf(url: string | undefined): string[] {
  return url === undefined ? [] : [new URL(url).hostname];
}

function openaiOf(
  data: z.infer<typeof settingsSchema>,
  endpoint: { readonly baseUrl: string; readonly apiKey: string },
) {
  return {
    ...endpoint,
    ...(data.OPENAI_MODEL ? { model: data.OPENAI_MODEL } : {}),
    ...(data.OPENAI_EMBEDDING_MODEL ? { embeddingModel: data.OPENAI_EMBEDDING_MODEL } : {}),
    limits: limitsOf(data),
  };
}

function limitsOf(data: z.infer<typeof settingsSchema>): ModelLimits {
  const { OPENAI_DAILY_COST, OPENAI_INPUT_PRICE, OPENAI_OUTPUT_PRICE } = data;
  return {
    totalMs: data.OPENAI_TOTAL_SECONDS * 1_000,
    idleMs: data.OPENAI_IDLE_SECONDS * 1_000,
    maxTokens: data.OPENAI_MAX_TOKENS,
    budget: {
      dailyTokens: data.OPENAI_DAILY_TOKENS,
      ...(OPENAI_DAILY_COST === undefined ? {} : { dailyCost: OPENAI_DAILY_COST }),
      ...(OPENAI_INPUT_PRICE === undefined ? {} : { inputPrice: OPENAI_INPUT_PRICE }),
      ...(OPENAI_OUTPUT_PRICE === undefined ? {} : { outputPrice: OPENAI_OUTPUT_PRICE }),
    },
  };
}
