import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounded, pageOf, stretch } from './bounds.ts';

it('joins the stretches of a text to the text, none longer than the bound', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 4, max: 50 }),
      (text, max) => {
        const parts: string[] = [];
        for (let next: number | undefined = 0; next !== undefined;) {
          const part = stretch(text, next, max);
          parts.push(part.text);
          next = part.next;
        }
        expect(parts.join('')).toBe(text);
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(max);
      },
    ),
  );
});

it('cuts behind a space and says so', () => {
  expect(bounded('ba ngày làm việc', 10)).toEqual({ text: 'ba ngày ', truncated: true });
  expect(bounded('ba ngày', 10)).toEqual({ text: 'ba ngày' });
});

it('pages through a list without losing an item, one at least on a page', () => {
  const items = ['a'.repeat(50), 'b', 'c', 'd'.repeat(9)];
  const seen: string[] = [];
  for (let next: number | undefined = 0; next !== undefined;) {
    const page: ReturnType<typeof pageOf<string>> = pageOf(items, next, 12);
    expect(page.items.length).toBeGreaterThan(0);
    seen.push(...page.items);
    next = page.next;
  }
  expect(seen).toEqual(items);
  expect(pageOf([], 0, 10)).toEqual({ items: [] });
});
