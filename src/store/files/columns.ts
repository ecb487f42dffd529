import { AppError } from '../../domain/errors.ts';

const kinds = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
type Kinds = typeof kinds;
type KindName = keyof Kinds;

/** A typed array as it lies in a file. */
export type Column =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** Alignment of every column, in bytes: the widest element. */
const ALIGNMENT = 8;

/**
 * Several typed arrays as one file: the length of the header (u32, little-endian), the header
 * (JSON: name, kind and length of each column), then the columns, each aligned to 8 bytes. The
 * parts are written one after the other; reading needs one read and no copy.
 */
export function encodeColumns(columns: Readonly<Record<string, Column>>): Uint8Array[] {
  const header = Buffer.from(
    JSON.stringify(
      Object.entries(columns).map(([name, column]) => ({
        name,
        kind: kindOf(column),
        length: column.length,
      })),
    ),
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  const parts = [length, header, padding(4 + header.length)];
  for (const column of Object.values(columns)) {
    parts.push(
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
      padding(column.byteLength),
    );
  }
  return parts;
}

/** Columns by name and kind. */
export type Columns = {
  /** @throws AppError INDEX_DAMAGED when there is no such column of that kind */
  readonly get: <Name extends KindName>(name: string, kind: Name) => InstanceType<Kinds[Name]>;
};

/**
 * Views over the columns of a file that was read whole.
 *
 * @throws AppError INDEX_DAMAGED
 */
export function decodeColumns(file: ArrayBuffer): Columns {
  const views = viewsOf(file);
  return {
    get: <Name extends KindName>(name: string, kind: Name) => {
      const view = views.get(name);
      if (!(view instanceof kinds[kind])) {
        throw new AppError('INDEX_DAMAGED', `a file of the index has no ${kind} ${name}`);
      }
      return view as InstanceType<Kinds[Name]>;
    },
  };
}

/** A Buffer is a Uint8Array here. */
function kindOf(column: Column): string | undefined {
  return Object.keys(kinds).find((name) => column instanceof kinds[name as KindName]);
}

function viewsOf(file: ArrayBuffer): Map<string, Column> {
  try {
    const headerLength = new DataView(file).getUint32(0, true);
    const header = JSON.parse(Buffer.from(file, 4, headerLength).toString()) as {
      name: string;
      kind: KindName;
      length: number;
    }[];
    let at = aligned(4 + headerLength);
    const views = new Map<string, Column>();
    for (const { name, kind, length } of header) {
      const view = new kinds[kind](file, at, length);
      views.set(name, view);
      at += aligned(view.byteLength);
    }
    return views;
  } catch (error) {
    throw new AppError('INDEX_DAMAGED', 'a file of the index is not laid out as columns', {
      cause: error,
    });
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function padding(bytes: number): Uint8Array {
  return new Uint8Array(aligned(bytes) - bytes);
}
