import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { wholeProduct } from '../fixtures/whole-product.ts';
import { builtPage } from './serve.ts';

/** The product over the shipped corpus on a free port, with questions that it must answer so. */
export async function startProduct() {
  const product = await wholeProduct();
  await product.prepare();
  const pageFolder = await builtPage();
  const app = createApp(product.services, { log: () => undefined, pageFolder });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await product.close();
    },
    questions: {
      answered: 'Ai có thẩm quyền chứng thực bản sao từ bản chính?',
      insufficient: 'Giá vé máy bay Pleiku – Hà Nội hôm nay?',
    },
  };
}
