/** Levels that plain data of pdfjs has at most; what is deeper may turn in a circle. */
const maxDepth = 12;

/**
 * Makes `structuredClone` fast for plain data, in this process. pdfjs talks to itself through it,
 * some 260 times a page, and that was a fifth of the time of reading a PDF. Anything but arrays,
 * plain objects and primitive values still goes the usual way; a batch of a page's text, for which
 * pdfjs starts new lists each time, is handed over as it is.
 */
export function installPlainClone(): void {
  const usual = globalThis.structuredClone;
  globalThis.structuredClone = <T>(
    value: T,
    options?: Parameters<typeof structuredClone>[1],
  ): T => {
    if ((options?.transfer?.length ?? 0) > 0) return usual(value, options);
    if (isTextBatch(value)) return { ...value, chunk: { ...value.chunk } };
    const copy = copyPlain(value, 0);
    return copy === unusual ? usual(value, options) : (copy as T);
  };
}

type TextBatch = { readonly chunk: { readonly items: unknown; readonly styles: unknown } };

/** `sink.enqueue` of pdfjs 5.4 `getTextContent`, wrapped into a message of its stream. */
function isTextBatch<T>(value: T): value is T & TextBatch {
  if (typeof value !== 'object' || value === null || !('chunk' in value)) return false;
  const { chunk } = value;
  return typeof chunk === 'object' && chunk !== null && 'items' in chunk && 'styles' in chunk;
}

const unusual = Symbol('not plain data');

function copyPlain(value: unknown, depth: number): unknown {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  if (typeof value === 'function' || typeof value === 'symbol') return unusual;
  if (typeof value !== 'object') return value;
  if (depth > maxDepth) return unusual;
  return Array.isArray(value) ? copyArray(value, depth) : copyObject(value, depth);
}

function copyObject(value: object, depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return unusual;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = copyPlain((value as Record<string, unknown>)[key], depth + 1);
    if (inner === unusual) return unusual;
    copy[key] = inner;
  }
  return copy;
}

function copyArray(values: readonly unknown[], depth: number): unknown {
  const copy: unknown[] = [];
  for (const member of values) {
    const inner = copyPlain(member, depth + 1);
    if (inner === unusual) return unusual;
    copy.push(inner);
  }
  return copy;
}
