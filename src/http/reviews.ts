import express, { type Express, type RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';
import { requireAdminKey } from './admin-key.ts';
import { readApproval, readRejection } from './read-request.ts';
import type { Services } from './services.ts';

/** A title of 500 characters and a handful of dates; far below the limit of a question. */
const bodyLimit = '64kb';

/** Adds what waits for a person, for the administrator's page. */
export function addReviews(app: Express, services: Services, adminKey: string | undefined): void {
  const admin = requireAdminKey(adminKey);
  const body = express.json({ limit: bodyLimit });
  app.get('/api/reviews', admin, list(services));
  app.get('/api/reviews/:id', admin, show(services));
  app.post('/api/reviews/:id/approve', admin, body, approve(services));
  app.post('/api/reviews/:id/reject', admin, body, reject(services));
}

function list({ reviews }: Services): RequestHandler {
  return async (_request, response) => void response.json({ reviews: await reviews.list() });
}

function show({ reviews }: Services): RequestHandler {
  return async (request, response) => {
    const review = await reviews.show(String(request.params['id']));
    if (!review) throw new AppError('REVIEW_NOT_FOUND', 'No such version waits');
    response.json(review);
  };
}

function approve({ reviews }: Services): RequestHandler {
  return async (request, response) => {
    const { notSecret = false, corrections = {}, by } = readApproval(request.body);
    const id = String(request.params['id']);
    response.json(await reviews.approve(id, { corrections, by, notSecret }));
  };
}

function reject({ reviews }: Services): RequestHandler {
  return async (request, response) => {
    await reviews.reject(String(request.params['id']), readRejection(request.body));
    response.json({ outcome: 'rejected' });
  };
}
