import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInVietnam } from '../domain/calendar-day.ts';
import { collectionAsked, collectionDay, collectionFrom } from './collection-day.ts';

it('is the Thursday itself until it is over in Vietnam', () => {
  expect(collectionDay(new Date('2099-11-26T16:59:59Z'))).toBe('2099-11-26');
  expect(collectionDay(new Date('2099-11-26T17:00:00Z'))).toBe('2099-12-03');
});

it('takes a Thursday for itself and any other day for the Thursday after it', () => {
  expect(collectionFrom('2099-11-26')).toBe('2099-11-26');
  expect(collectionFrom('2099-11-27')).toBe('2099-12-03');
});

it('is always a Thursday of the next seven days', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2025-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
      (at) => {
        const day = collectionDay(at);
        const ahead = (Date.parse(day) - Date.parse(dayInVietnam(at))) / 86_400_000;
        expect(new Date(day).getUTCDay()).toBe(4);
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThan(7);
      },
    ),
  );
});

it('takes the coming Thursday where none is named, and refuses every other day', () => {
  const now = () => new Date('2099-11-27T00:00:00Z');
  expect(collectionAsked(undefined, now)).toBe('2099-12-03');
  expect(collectionAsked('2099-11-26', now)).toBe('2099-11-26');
  expect(() => collectionAsked('2099-11-27', now)).toThrow(
    expect.objectContaining({
      code: 'COLLECTION_INVALID',
      message: '2099-11-27 is no Thursday, the next is 2099-12-03',
    }),
  );
});
