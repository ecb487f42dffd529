/**
 * The server under load, as `npm start` runs it but for the limits on one address: the product over the
 * shipped corpus on a free port. Prints its address; tells its CPU time when it is asked to stop.
 */
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { wholeProduct } from '../../tests/fixtures/whole-product.ts';

const unlimited = 1_000_000_000;
const product = await wholeProduct();
await product.prepare();
const app = createApp(product.services, {
  log: () => undefined,
  rateLimits: { questions: unlimited, reads: unlimited },
});
const server = await listen(app, { port: 0, host: '127.0.0.1' });
// One question reads the models in; no officer is the first one of a day.
await product.ask({ text: 'ai chứng thực bản sao' });
const start = process.cpuUsage();
process.send?.({ url: server.url });
process.on('message', (message) => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage(start);
    const { rss } = process.memoryUsage();
    process.send?.({ cpuSeconds: (user + system) / 1e6, rss });
  }
  if (message === 'stop') {
    void server
      .close()
      .then(() => product.close())
      .then(() => process.disconnect());
  }
});
