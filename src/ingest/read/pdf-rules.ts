import type { Operators, PageGeometry, Rule } from './pdf-shapes.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** Operations of pdfjs 5.4 that move or draw. */
const operation = { save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91 };
/** Paints of a path that show its outline: stroke, closeStroke, and both with a fill. */
const outlines = new Set([20, 21, 24, 25, 26, 27]);
/** Points; a ruled line is 0.5 to 1.5 thick. */
const thin = 2.5;
/** Points; a shorter line is an underline of a letter or part of a drawing. */
const shortest = 5;
/** Paths of a page; a page of a plan has more, and no table. */
const maxPaths = 20_000;

/** Horizontal and vertical ruled lines of a page: thin boxes, lines, and the edges of boxes. */
export function rulesOf({ fnArray, argsArray }: Operators, page: PageGeometry): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = page.transform as unknown as Matrix;
  if (fnArray.filter((code) => code === operation.path).length > maxPaths) return rules;
  for (const [index, code] of fnArray.entries()) {
    const values = argsArray[index] ?? [];
    switch (code) {
      case operation.save:
        stack.push(matrix);
        break;
      case operation.formBegin:
        stack.push(matrix);
        if (Array.isArray(values[0])) matrix = multiply(matrix, values[0] as unknown as Matrix);
        break;
      case operation.restore:
      case operation.formEnd:
        matrix = stack.pop() ?? matrix;
        break;
      case operation.transform:
        matrix = multiply(matrix, values as unknown as Matrix);
        break;
      case operation.path:
        rules.push(...edgesOf(values, matrix));
    }
  }
  return rules;
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ];
}

/** A path by its bounding box; what is thick both ways counts only when its outline is drawn. */
function edgesOf(values: readonly unknown[], [a, b, c, d, e, f]: Matrix): Rule[] {
  const [paint, , box] = values;
  if (box === null || typeof box !== 'object') return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box as ArrayLike<number>);
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  const whole = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const isFlat = whole.bottom - whole.top <= thin;
  const isUpright = whole.right - whole.left <= thin;
  if (isFlat !== isUpright) return isLong(whole) ? [whole] : [];
  if (isFlat || !outlines.has(Number(paint))) return [];
  const { left, top, right, bottom } = whole;
  return [
    { left, top, right, bottom: top },
    { left, top: bottom, right, bottom },
    { left, top, right: left, bottom },
    { left: right, top, right, bottom },
  ].filter(isLong);
}

function isLong({ left, top, right, bottom }: Rule): boolean {
  return Math.max(right - left, bottom - top) >= shortest;
}
