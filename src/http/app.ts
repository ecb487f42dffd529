import express, { type Express, type RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';
import type { Log } from '../observe/logger.ts';
import { chat } from './chat.ts';
import { addCompletions } from './completions.ts';
import { allowOrigins } from './cross-origin.ts';
import { guardHost, guardOrigin } from './host-guard.ts';
import { addMcp, type McpRoute } from './mcp.ts';
import { openApiDocument } from './openapi.ts';
import { pages } from './pages.ts';
import { addPetitions } from './petitions.ts';
import { publicOrigin } from './public-origin.ts';
import { defaultRateLimits, limitRate, type RateLimits } from './rate-limits.ts';
import { readDraft, readProcedureQuery, readProvisionQuery } from './read-request.ts';
import { nameRequest } from './request-id.ts';
import { addReviews } from './reviews.ts';
import { securityHeaders } from './security-headers.ts';
import { notFound, sendError } from './send-error.ts';
import type { Services } from './services.ts';

/** Everything that the app is told by whoever assembles it. */
export type AppOptions = {
  readonly log: Log;
  /** Folder of the built page; without it only the API is served, and readers are told why. */
  readonly pageFolder?: string;
  /** Sites that may embed the widget and frame the page. */
  readonly widgetOrigins?: readonly string[];
  readonly rateLimits?: RateLimits;
  /** Names by which this server is reached, beside loopback and addresses in digits. */
  readonly hosts?: readonly string[];
  /** Where readers reach this server, for links; where the request came when absent. */
  readonly publicUrl?: string;
  /** What the administrator proves himself with; without one nothing of his is served. */
  readonly adminKey?: string;
  /** Keys of programs that may use /v1 and /mcp; without any, both are off. */
  readonly apiKeys?: readonly string[];
  /** Serves MCP clients. */
  readonly mcp?: McpRoute;
};

/** Far above any question; 318 files of JSONTestSuite gave only 400 and 413 under it. */
const bodyLimit = '64kb';

/** A draft of 100,000 characters takes up to three bytes a character in UTF-8, and JSON escapes. */
const draftLimit = '512kb';

/** Builds the app. Opens no port and reads no setting, so that a test can hold many at once. */
export function createApp(services: Services, options: AppOptions): Express {
  const { log, pageFolder, widgetOrigins = [], rateLimits = defaultRateLimits } = options;
  const { hosts = [], publicUrl, adminKey, apiKeys: keys = [], mcp } = options;
  const originOf = publicOrigin(publicUrl);
  const app = express().disable('x-powered-by').set('query parser', 'simple');
  app.use(nameRequest, securityHeaders(widgetOrigins), allowOrigins(widgetOrigins));
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', ready(services));
  app.use(guardHost({ hosts }), guardOrigin({ hosts, widgetOrigins }));
  const limitReads = limitRate(rateLimits.reads);
  app.use('/api', limitReads);
  app.post(
    '/api/chat',
    limitRate(rateLimits.questions),
    express.json({ limit: bodyLimit }),
    chat(services, log),
  );
  app.post(
    '/api/check',
    limitRate(rateLimits.questions),
    express.json({ limit: draftLimit }),
    check(services),
  );
  app.get('/api/provisions/*address/timeline', timeline(services));
  app.get('/api/provisions/*address', provision(services));
  app.get('/api/procedures/:code', procedure(services));
  app.get('/api/answers/:id', answer(services));
  app.use('/api/reviews', limitRate(rateLimits.questions));
  addReviews(app, services, adminKey);
  app.use('/api/petitions', limitRate(rateLimits.questions));
  addPetitions(app, services, adminKey);
  app.get('/api/places', (_request, response) => void response.json(services.places()));
  app.get('/api/status', async (_request, response) => void response.json(await services.status()));
  app.get(
    '/api/examples',
    async (_request, response) => void response.json(await services.examples()),
  );
  app.use(['/v1', '/mcp'], limitRate(rateLimits.questions));
  addCompletions(app, services, { log, keys, originOf });
  if (mcp) addMcp(app, mcp, { keys, originOf });
  app.get('/openapi.json', (_request, response) => void response.json(openApiDocument));
  if (pageFolder !== undefined) app.use(pages(pageFolder, services, { log, limitReads }));
  return app.use(notFound, sendError(log, pageFolder));
}

function ready(services: Services): RequestHandler {
  return async (_request, response) => {
    const readiness = await services.ready();
    if (!readiness.ready) throw new AppError(readiness.code, 'Not ready');
    response.json({ status: 'ready' });
  };
}

function provision(services: Services): RequestHandler {
  return async (request, response) => {
    // Express 5 gives a wildcard as its decoded segments.
    const address = [request.params['address'] ?? []].flat().join('/');
    const view = await services.provision(address, readProvisionQuery(request.query));
    if (!view) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
    response.json(view);
  };
}

function procedure(services: Services): RequestHandler {
  return async (request, response) => {
    const code = String(request.params['code']);
    const view = await services.procedure(code, readProcedureQuery(request.query));
    if (!view) throw new AppError('PROCEDURE_NOT_FOUND', 'No such procedure');
    response.json(view);
  };
}

function timeline(services: Services): RequestHandler {
  return async (request, response) => {
    const address = [request.params['address'] ?? []].flat().join('/');
    const view = await services.timeline(address);
    if (!view) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
    response.json(view);
  };
}

function check(services: Services): RequestHandler {
  return async (request, response) => {
    response.set('cache-control', 'no-store').json(await services.check(readDraft(request.body)));
  };
}

function answer(services: Services): RequestHandler {
  return async (request, response) => {
    const stored = await services.answer(String(request.params['id']));
    if (!stored) throw new AppError('ANSWER_NOT_FOUND', 'No such answer');
    response.set('cache-control', 'no-store').json(stored);
  };
}
