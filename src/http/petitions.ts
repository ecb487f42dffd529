import express, { type Express, type RequestHandler } from 'express';
import { requireAdminKey } from './admin-key.ts';
import { readPetition, readPetitionExport, readPetitionQuery } from './read-request.ts';
import type { Services } from './services.ts';

/** A note of 2,000 characters and a place. */
const bodyLimit = '64kb';

/**
 * Adds petitions: whoever asks may file one from an answer, what was filed is for the administrator,
 * because it holds what all communes ask.
 */
export function addPetitions(app: Express, services: Services, adminKey: string | undefined): void {
  const admin = requireAdminKey(adminKey);
  app.post('/api/petitions', express.json({ limit: bodyLimit }), file(services));
  app.get('/api/petitions', admin, collect(services));
  app.get('/api/petitions/export', admin, exported(services));
}

function file({ petitions }: Services): RequestHandler {
  return async (request, response) => {
    const { answerId, ...addition } = readPetition(request.body);
    response.status(201).json(await petitions.file(answerId, addition));
  };
}

function collect({ petitions }: Services): RequestHandler {
  return async (request, response) => {
    const { collection } = readPetitionQuery(request.query);
    response.json({ groups: await petitions.collect(collection) });
  };
}

function exported({ petitions }: Services): RequestHandler {
  return async (request, response) => {
    const { fileName, mediaType, bytes } = await petitions.export(
      readPetitionExport(request.query),
    );
    response.attachment(fileName).type(mediaType).send(Buffer.from(bytes));
  };
}
