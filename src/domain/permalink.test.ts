import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  answerPermalink,
  procedureOfPermalink,
  procedurePermalink,
  provisionPermalink,
} from './permalink.ts';

it('keeps the slashes of an address readable in the page of a provision', () => {
  expect(provisionPermalink('https://a.example', '9901-2099-nd-cp/d5/k1/b', '2099-11-22')).toBe(
    'https://a.example/dieu-khoan/9901-2099-nd-cp/d5/k1/b?ngay=2099-11-22',
  );
  expect(provisionPermalink('', '36-qd-ubnd~gia-lai~2025/pl-i.2')).toBe(
    '/dieu-khoan/36-qd-ubnd~gia-lai~2025/pl-i.2',
  );
});

it('names the provision behind the page of an answer, so that one part stays the path', () => {
  expect(answerPermalink('https://a.example', 'id/1', 'x/d1')).toBe(
    'https://a.example/tra-loi/id%2F1#x%2Fd1',
  );
  expect(answerPermalink('', 'id')).toBe('/tra-loi/id');
});

it('keeps day and place of a checklist in its page, readable when it is shown', () => {
  const link = procedurePermalink('1.990101', '2099-11-22', 'xã Ia Grai');
  expect(decodeURI(link)).toBe('/thu-tuc/1.990101?ngay=2099-11-22&noi=xã+Ia+Grai');
  expect(new URL(link, 'https://a.example').searchParams.get('noi')).toBe('xã Ia Grai');
  expect(procedurePermalink('1.990101', '2099-11-22')).toBe('/thu-tuc/1.990101?ngay=2099-11-22');
});

it('knows the page of a checklist again, whatever the place is called', () => {
  const place = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(place, (where) => {
      const path = procedurePermalink('1.990101', '2099-11-22', where);
      expect(procedureOfPermalink(path)).toBe('1.990101');
    }),
  );
  expect(procedureOfPermalink('/thu-tuc/1.990101?ngay=2099-11-22')).toBe('1.990101');
});

it.each([
  'https://b.example/thu-tuc/1.990101?ngay=2099-11-22',
  '//b.example/thu-tuc/1.990101?ngay=2099-11-22',
  'javascript:alert(1)//thu-tuc/1.990101?ngay=2099-11-22',
  '/thu-tuc/1.990101/../../tra-loi/x?ngay=2099-11-22',
  '/thu-tuc/1.99010?ngay=2099-11-22',
  '/thu-tuc/1.990101?ngay=2099-11-22&noi=x#"><script>',
  '/thu-tuc/1.990101?ngay=2099-11-22\n',
  '',
])('takes %s for no checklist', (path) => {
  expect(procedureOfPermalink(path)).toBeUndefined();
});
