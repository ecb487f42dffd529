import type { Express } from 'express';
import { expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { openApiDocument } from '../../src/http/openapi.ts';
import { fakeServices } from '../browser/fake-services.ts';

/** Every route that the app itself holds, as `METHOD /path` in OpenAPI's spelling. */
function routesOf({ router }: Express): string[] {
  return router.stack.flatMap(({ route }) =>
    route === undefined
      ? []
      : route.stack.map(
          ({ method }) =>
            `${method.toUpperCase()} ${route.path.replaceAll(/[:*]([a-z]+)/gi, '{$1}')}`,
        ),
  );
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

it('documents every API route and no other', () => {
  const documented = Object.entries(openApiDocument.paths ?? {}).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const app = createApp(fakeServices(), { log: () => undefined, mcp: async () => undefined });
  expect([...new Set(routesOf(app))].toSorted()).toEqual(documented.toSorted());
});

it('is OpenAPI 3.1 whose references all lead somewhere', () => {
  expect(openApiDocument.openapi).toMatch(/^3\.1\./);
  const text = JSON.stringify(openApiDocument);
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(0);
  for (const [, name = ''] of references) {
    expect(openApiDocument.components?.schemas).toHaveProperty([name]);
  }
});

it('names optional fields as optional and requires the rest', () => {
  const question = openApiDocument.components?.schemas?.['Question'];
  expect(question).toMatchObject({ required: ['question'], additionalProperties: false });
});
