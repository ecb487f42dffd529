import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesOf, type Box, type LinePlace } from './line-place.ts';

it('covers exactly the lines of a span: none is outside and every edge is a line’s edge', () => {
  const line = fc.record({
    length: fc.integer({ min: 1, max: 20 }),
    page: fc.integer({ min: 1, max: 3 }),
    corner: fc.tuple(fc.nat(500), fc.nat(800)),
    size: fc.tuple(fc.nat(90), fc.nat(40)),
  });
  const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 80 }));
  fc.assert(
    fc.property(fc.array(line), span, (lines, [start, length]) => {
      let offset = 0;
      const places = lines.map(({ length: letters, page, corner: [x, y], size: [w, h] }) => {
        const box: Box = [x, y, x + w, y + h];
        const place: LinePlace = { start: offset, end: offset + letters, page, box };
        offset = place.end + 1;
        return place;
      });
      const inside = places.filter((place) => place.start < start + length && place.end > start);
      const boxes = boxesOf(places, start, start + length);
      expect(boxes.map(({ page }) => page)).toEqual([...new Set(inside.map(({ page }) => page))]);
      for (const { page, box } of boxes) {
        const own = inside.filter((place) => place.page === page).map((place) => place.box);
        expect(box).toEqual([
          Math.min(...own.map(([left]) => left)),
          Math.min(...own.map(([, top]) => top)),
          Math.max(...own.map(([, , right]) => right)),
          Math.max(...own.map(([, , , bottom]) => bottom)),
        ]);
      }
    }),
  );
});
