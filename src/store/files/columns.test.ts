import { expect, it } from 'vitest';
import { decodeColumns, encodeColumns } from './columns.ts';

const written = (): ArrayBuffer => {
  const parts = encodeColumns({
    bytes: Buffer.from('abc'),
    words: Uint32Array.of(1, 2 ** 32 - 1),
    none: new Uint16Array(0),
    reals: Float64Array.of(Math.PI),
  });
  return new Uint8Array(Buffer.concat(parts)).buffer;
};

it('lays typed arrays over the file that it wrote', () => {
  const columns = decodeColumns(written());
  expect([...columns.get('bytes', 'Uint8Array')]).toEqual([97, 98, 99]);
  expect([...columns.get('words', 'Uint32Array')]).toEqual([1, 2 ** 32 - 1]);
  expect(columns.get('none', 'Uint16Array')).toHaveLength(0);
  expect([...columns.get('reals', 'Float64Array')]).toEqual([Math.PI]);
});

it('refuses a column that is not there or is of another kind', () => {
  const columns = decodeColumns(written());
  const damaged = expect.objectContaining({ code: 'INDEX_DAMAGED' }) as Error;
  expect(() => columns.get('more', 'Uint8Array')).toThrow(damaged);
  expect(() => columns.get('words', 'Float32Array')).toThrow(damaged);
});

it('refuses a file that is no columns at all', () => {
  const damaged = expect.objectContaining({ code: 'INDEX_DAMAGED' }) as Error;
  for (const bytes of [[], [255, 255, 255, 255], [4, 0, 0, 0, 1, 2, 3, 4]]) {
    expect(() => decodeColumns(Uint8Array.from(bytes).buffer)).toThrow(damaged);
  }
  expect(() => decodeColumns(written().slice(0, 200))).toThrow(damaged);
});
