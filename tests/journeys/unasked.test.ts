import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasBasis } from '../../src/domain/answer.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct();
  await product.prepare();
}, 180_000);
afterAll(() => product?.close());

it.each(['tôi vừa sinh con', 'ba em mới mất hôm qua', 'em tinh cuoi vo', 'em sắp mở quán'])(
  'asks back what "%s" wants, and answers whatever is chosen as the page asks it on',
  async (text) => {
    const answer = await product.ask({ text });
    expect(answer).toMatchObject({ kind: 'clarify', conclusion: [] });
    expect(answer.choices.length).toBeGreaterThan(1);
    const unanswered: string[] = [];
    for (const choice of answer.choices) {
      const { kind } = await product.ask({ text: `${text} – ${choice}` });
      if (!hasBasis(kind)) unanswered.push(choice);
    }
    expect(unanswered).toEqual([]);
  },
);

it.each(['cảm ơn nhé', 'chào em', 'alo'])(
  'asks for a question and proposes nothing after "%s"',
  async (text) => {
    const conversation = ['lệ phí đăng ký khai sinh bao nhiêu'];
    const answer = await product.ask({ text, conversation });
    expect(answer).toMatchObject({ kind: 'clarify', conclusion: [], choices: [], nearest: [] });
    expect(answer.reason).toContain('hỏi về thủ tục');
  },
);

it('asks which matter is meant by papers for somebody', async () => {
  const answer = await product.ask({ text: 'đi làm giấy tờ cho mẹ' });
  expect(answer.kind).toBe('clarify');
  expect(answer.choices.length).toBeGreaterThan(1);
});

it('still answers what is typed into a search box', async () => {
  const answer = await product.ask({ text: 'hồ sơ đăng ký kết hôn' });
  expect(answer.kind).toBe('answered');
});
