import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** However a question is put, its answer is the same. */
let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct();
  await product.prepare();
}, 180_000);
afterAll(() => product?.close());

const cited = ({ kind, conclusion, conditions, steps }: Answer) => ({
  kind,
  addresses: [...conclusion, ...conditions, ...steps].flatMap(({ citations }) =>
    citations.map(({ address }) => address),
  ),
});

const frames: Readonly<Record<string, (question: string) => string>> = {
  'asked politely': (question) => `Dạ cho em hỏi ${question} ạ`,
  'by somebody of the office': (question) => `Em là cán bộ một cửa phường, cho em hỏi ${question}`,
  'for somebody': (question) => `Ông Nguyễn Văn Tám ở thôn 3 hỏi: ${question}`,
  'with thanks': (question) => `${question}? Em cảm ơn anh chị nhiều ạ.`,
  'in a hurry': (question) => `${question}, nhờ trả lời gấp giúp em`,
  'with its legal basis asked for': (question) => `${question}? Căn cứ pháp lý là gì`,
  'since the merger': (question) => `Từ khi bỏ cấp huyện thì ${question}`,
};

describe.each([
  'đăng ký khai tử trong mấy ngày',
  'khiếu nại lần đầu giải quyết trong bao lâu',
  'ho so dang ky ket hon gom nhung gi',
  'tạm trú thời hạn mấy năm',
  'giá vàng hôm nay bao nhiêu',
])('“%s”', (question) => {
  it.each(Object.entries(frames))('is answered alike %s', async (_name, framed) => {
    const plain = await product.ask({ text: question });
    const answer = await product.ask({ text: framed(question) });
    expect(cited(answer)).toEqual(cited(plain));
    expect(answer.question.text).toContain(question);
  });
});
