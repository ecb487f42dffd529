import { afterAll, expect, it } from 'vitest';
import { installPlainClone } from './plain-clone.ts';

const usual = globalThis.structuredClone;
installPlainClone();
afterAll(() => {
  globalThis.structuredClone = usual;
});

it('copies plain data so that the copy does not change with it', () => {
  const value = {
    items: [{ str: 'Điều', transform: [1, 0] }],
    styles: Object.create(null),
    none: null,
  };
  const copy = structuredClone(value);
  value.items[0]?.transform.push(9);
  value.items = [];
  expect(copy).toEqual({ items: [{ str: 'Điều', transform: [1, 0] }], styles: {}, none: null });
});

it('leaves everything else to the usual way: bytes, maps, circles, functions, transfers', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const copy = structuredClone(circle);
  expect(copy.self).toBe(copy);
  expect(structuredClone({ bytes: Uint8Array.of(1), map: new Map([[1, 2]]) })).toEqual({
    bytes: Uint8Array.of(1),
    map: new Map([[1, 2]]),
  });
  expect(() => structuredClone({ call: () => 1 })).toThrow('could not be cloned');
  const buffer = new ArrayBuffer(4);
  structuredClone({ buffer }, { transfer: [buffer] });
  expect(buffer.byteLength).toBe(0);
});
