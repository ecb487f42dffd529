/**
 * WebAssembly for one loop: inner products of a vector of 16-bit numbers with rows of 8-bit ones,
 * in 128-bit SIMD. Assembled here byte by byte (https://webassembly.github.io/spec/core/binary/),
 * because a compiler would be a dependency for forty instructions.
 */
export type ScanModule = {
  readonly memory: ArrayBuffer;
  /**
   * Writes `count` 32-bit products to `out`: those of the rows from `rows` on with the vector at
   * `query`. `width` is a row's length in bytes, a multiple of 16. All four are byte addresses.
   */
  readonly scan: (query: number, rows: number, count: number, width: number, out: number) => void;
};

/** What is used of WebAssembly; its types come with a browser's, which the server must not see. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

const PAGE = 65_536;

/** A module with memory for `bytes`. */
export function createScanModule(bytes: number): ScanModule {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  compiled ??= new WebAssembly.Module(moduleBytes());
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { memory: memory.buffer, scan: exports['scan'] as ScanModule['scan'] };
}

let compiled: object | undefined;

const I32 = 0x7f;
const V128 = 0x7b;
const [QUERY, ROWS, COUNT, WIDTH, OUT, AT, END, SUM] = [0, 1, 2, 3, 4, 5, 6, 7];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, value];
const add = 0x6a;
const subtract = 0x6b;
const lessUnsigned = 0x49;
const loop = [0x03, 0x40];
const branchIf = [0x0d, 0];
const end = 0x0b;
const store = [0x36, 2, 0];
const zeros = [0xfd, 0x0c, ...new Uint8Array(16)];
const load = (offset: number): number[] => [0xfd, 0x00, 0, offset];
/** Eight bytes as eight signed 16-bit numbers. */
const loadBytes = (offset: number): number[] => [0xfd, 0x01, 0, offset];
/** Products of eight 16-bit pairs, added up two by two into four 32-bit numbers. */
const multiply = [0xfd, 0xba, 0x01];
const addLanes = [0xfd, 0xae, 0x01];
const lane = (number: number): number[] => [get(SUM), [0xfd, 0x1b, number]].flat();

/** Eight more components: from `2 · offset` on in the query, from `offset` on in the row. */
const step = (offset: number): number[] =>
  [
    get(SUM),
    get(AT),
    load(2 * offset),
    get(ROWS),
    loadBytes(offset),
    multiply,
    addLanes,
    set(SUM),
  ].flat();

const advance = (local: number, by: readonly number[]): number[] =>
  [get(local), by, add, set(local)].flat();

const code = [
  [2, 2, I32, 1, V128],
  [get(QUERY), get(WIDTH), get(WIDTH), add, add, set(END)],
  [loop, zeros, set(SUM), get(QUERY), set(AT)],
  [loop, step(0), step(8), advance(AT, constant(32)), advance(ROWS, constant(16))],
  [get(AT), get(END), lessUnsigned, branchIf, end],
  [get(OUT), lane(0), lane(1), add, lane(2), add, lane(3), add, store],
  [advance(OUT, constant(4)), get(COUNT), constant(1), subtract, 0x22, COUNT, branchIf, end],
  [end],
].flat(2);

const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const type = [1, 0x60, 5, I32, I32, I32, I32, I32, 0];
  const imported = [1, name('env'), name('memory'), 0x02, 0x00, 1].flat();
  const exported = [1, name('scan'), 0x00, 0].flat();
  const body = [1, leb(code.length), code].flat();
  const sections = [
    section(1, type),
    section(2, imported),
    section(3, [1, 0]),
    section(7, exported),
    section(10, body),
  ];
  return Uint8Array.from([magic, ...sections].flat());
}

function name(text: string): number[] {
  return [text.length, ...Buffer.from(text)];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, leb(content.length), content].flat();
}

/** Unsigned LEB128. */
function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}
