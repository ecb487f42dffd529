import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ProvisionRetriever } from '../../src/connect/provision-retriever.ts';
import { first, kept, second } from '../fixtures/fictional-amendments.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const question = 'ai cấp thẻ thư viện thử cho người cư trú?';
const origin = 'https://so-tay.example.vn';
let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ kept, first, second })) {
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  await product.ingest([folder], () => undefined);
}, 60_000);
afterAll(() => product?.close());

const retrieverOn = (asOf: string) =>
  new ProvisionRetriever({ search: product.search, origin, asOf, limit: 2, tags: ['luat'] });

it('gives the literal text with all that a citation of it needs', async () => {
  const documents = await retrieverOn('2024-08-01').invoke(question);
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.length).toBeLessThanOrEqual(2);
  const [document] = documents;
  const { address = '' } = document?.metadata ?? {};
  expect(document?.id).toBe(address);
  expect(document?.pageContent).toContain('cấp thẻ');
  expect(document?.metadata).toMatchObject({
    source: `${origin}/dieu-khoan/${address}?ngay=2024-08-01`,
    title: expect.stringContaining('Nghị định 9931/') as string,
    documentNumber: expect.stringMatching(/^9931\/.+NĐ-CP$/u) as string,
    documentKind: 'Nghị định',
    asOf: '2024-08-01',
    status: 'unknown',
    tier: 'normative',
  });
});

it('shows the validity of the day that it was made for', async () => {
  const [before] = await retrieverOn('2020-01-01').invoke(question);
  expect(before?.metadata).toMatchObject({ asOf: '2020-01-01', status: 'not-yet' });
});

it('runs in a chain and in a batch, as any retriever does', async () => {
  const prompt = ChatPromptTemplate.fromTemplate('Trích dẫn:\n{passages}');
  const cited = RunnableLambda.from(
    (documents: Awaited<ReturnType<ProvisionRetriever['invoke']>>) => ({
      passages: documents
        .map(({ metadata }) => `${metadata.title} <${metadata.source}>`)
        .join('\n'),
    }),
  );
  const retriever = retrieverOn('2024-08-01');
  const said = await RunnableSequence.from([retriever, cited, prompt]).invoke(question);
  expect(said.toString()).toContain(`<${origin}/dieu-khoan/`);
  const batches = await retriever.batch([question, question]);
  expect(batches[0]).toEqual(batches[1]);
});
