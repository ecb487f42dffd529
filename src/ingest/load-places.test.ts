import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnchanged, unitName, type Unit } from '../domain/place.ts';
import { foldAccents } from '../language/fold.ts';
import { findPlaces } from '../language/find-places.ts';
import { placeIndexOf } from '../language/place-index.ts';
import { placeKey } from '../language/place-key.ts';
import { loadPlaces } from './load-places.ts';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';

const gazetteer = await loadPlaces(join(import.meta.dirname, '../../corpus/places.json'));
const index = placeIndexOf(gazetteer);
const { units } = gazetteer;

const read = (text: string) => findPlaces(text, index, { isPlace: true });
const named = (text: string) => findPlaces(text, index);
const codes = (text: string) =>
  read(text).flatMap((reading) => reading.units.map(({ code }) => code));

it('holds 110 xã and 25 phường, 58 of former Bình Định and 77 of former Gia Lai, 9 left as they were', () => {
  expect(Object.groupBy(units, ({ type }) => type)).toMatchObject({
    xã: { length: 110 },
    phường: { length: 25 },
  });
  expect(units.filter(({ former }) => former === 'binh-dinh')).toHaveLength(58);
  expect(units.filter(isUnchanged).map(({ name }) => name)).toHaveLength(9);
});

it('has no two units with one code or one key', () => {
  expect(new Set(units.map(({ code }) => code)).size).toBe(135);
  expect(new Set(units.map(({ name }) => placeKey(name))).size).toBe(135);
});

/** The bare name is the old province's; with its kind it is the phường's (trap of its own below). */
const kindOf = ({ type, name }: Unit) => (name === 'Bình Định' ? `${type} ` : '');

/** Spellings met in papers, on keyboards and out of broken fonts. */
const spellings: Readonly<Record<string, (unit: Unit) => string>> = {
  'as printed': unitName,
  'without its kind': (unit) => kindOf(unit) + unit.name,
  'without accents, small': (unit) => foldAccents(unitName(unit)),
  'in capitals': (unit) => unitName(unit).toUpperCase(),
  'in one word': (unit) => kindOf(unit) + unit.name.replaceAll(' ', ''),
  'with l for I': (unit) => kindOf(unit) + unit.name.replaceAll('I', 'l'),
  'with I for l': (unit) => kindOf(unit) + unit.name.replaceAll('l', 'I'),
  'with 1 for I': (unit) => kindOf(unit) + unit.name.replaceAll('I', '1'),
  'with Đăk, Đắk for Đak and Krông for Krong': (unit) =>
    kindOf(unit) + unit.name.replace(/Đ[aă]k/u, 'Đắk').replace('Krong', 'KRông'),
  'with an apostrophe': (unit) => kindOf(unit) + unit.name.replace(/^K(?=[bB])/u, "K'"),
  'with its province': (unit) => `${unitName(unit)}, tỉnh Gia Lai`,
  abbreviated: ({ type, name }) => `${type === 'xã' ? 'X.' : 'P.'} ${name}`,
  'after UBND': (unit) => `UBND ${unitName(unit)}`,
};

it.each(Object.entries(spellings))(
  'reads each of the 135 names %s as itself and no other',
  (_, spell) => {
    for (const unit of units)
      expect([spell(unit), codes(spell(unit))]).toEqual([spell(unit), [unit.code]]);
  },
);

it('reads a name in any mixture of small, capital and unmarked letters as itself and no other', () => {
  const mixed = fc.tuple(fc.constantFrom(...units), fc.array(fc.nat(3), { minLength: 24 }));
  fc.assert(
    fc.property(mixed, ([unit, choices]) => {
      const typed = [...unit.name].map((letter, at) => {
        const options = [letter, letter.toLowerCase(), letter.toUpperCase(), foldAccents(letter)];
        return options[choices[at] ?? 0] ?? letter;
      });
      expect(codes(kindOf(unit) + typed.join(''))).toEqual([unit.code]);
    }),
  );
});

it.each(units.map((unit) => [unitName(unit), unit] as const))(
  'finds %s in a sentence',
  (name, unit) => {
    const [reading] = named(`Người dân ở ${name} nộp hồ sơ cho ai?`);
    expect(reading).toMatchObject({ said: name, kind: 'unit', units: [unit] });
  },
);

it.each([
  ['An Bình', 'An Vinh'],
  ['An Lão', 'Ân Hảo'],
  ['Ân Tường', 'An Lương'],
  ['Vĩnh Thạnh', 'Vĩnh Thịnh'],
  ['Kbang', 'KDang'],
  ['Đak Rong', 'Đăk Song'],
  ['Chư Păh', 'Chư Pưh'],
  ['Ia Ly', 'Ia Le'],
  ['Ia Grai', 'Ia Krái'],
  ['Ia Dơk', 'Ia Dom'],
  ['Ia Pa', 'Ia Pia'],
  ['An Bình', 'Bình An'],
])('never takes %s for %s', (one, other) => {
  const of = (name: string) => units.find((unit) => unit.name === name)?.code;
  expect(codes(foldAccents(one))).toEqual([of(one)]);
  expect(codes(foldAccents(other))).toEqual([of(other)]);
});

it.each([
  ['Ayun Pa', 'phường Ayun Pa'],
  ['Ayun', 'xã Ayun'],
  ['Ia Hrung', 'xã Ia Hrung'],
  ['An Nhơn Bắc', 'phường An Nhơn Bắc'],
  ['Tuy Phước Tây', 'xã Tuy Phước Tây'],
  ['Đăk Roong', 'xã Đak Rong'],
])('takes the longest name: %s is %s', (typed, name) => {
  expect(read(typed).map((reading) => reading.units.map(unitName))).toEqual([[name]]);
});

it('gives every unit that an old one went into', () => {
  const [split] = read('xã Canh Hiệp');
  expect(split).toMatchObject({
    kind: 'former',
    units: [{ name: 'Vân Canh' }, { name: 'Canh Vinh' }],
  });
  const [street] = read('phường Tây Sơn');
  expect(street).toMatchObject({
    units: [{ name: 'Pleiku' }, { name: 'An Khê' }],
    namesake: { type: 'xã' },
  });
});

it('tells old units of one name apart by their district', () => {
  const [reading] = named('xã Ia Băng (huyện Chư Prông) nay là xã nào');
  expect(reading).toMatchObject({ kind: 'former', units: [{ name: 'Ia Tôr' }] });
  const [today] = named('xã Ia Băng nay thế nào');
  expect(today).toMatchObject({
    units: [{ code: '23710' }],
    others: [{ unit: { name: 'Ia Tôr' } }, {}],
  });
});

it('reads an old district as what is known of it, and not as the unit of its name', () => {
  expect(read('huyện Chư Sê')).toMatchObject([{ kind: 'district', units: [{ name: 'Al Bá' }] }]);
  expect(read('huyện Đức Cơ')).toMatchObject([
    { kind: 'district', units: [], namesake: { name: 'Đức Cơ' } },
  ]);
});

it('tells tỉnh Bình Định from phường Bình Định', () => {
  expect(named('quyết định của UBND tỉnh Bình Định')).toMatchObject([{ kind: 'province' }]);
  expect(read('Bình Định')).toMatchObject([{ kind: 'province', namesake: { code: '21907' } }]);
  expect(named('phường Bình Định ở đâu')).toMatchObject([
    { kind: 'unit', units: [{ code: '21907' }] },
  ]);
});

it.each([
  'thẩm quyền của xã là ở đâu',
  'tham quyen cua xa la o dau',
  'thu tuc nay o xa la phi bao nhieu',
  'người dân xã an toàn khu được hưởng gì',
  'giấy chứng nhận an toàn thực phẩm',
  'xã đông dân thì chia thôn thế nào',
  'xã hội phú quý',
  'bao tro xa hoi phu thuoc vao dau',
  'hai bên thống nhất hòa giải',
  'hội đồng đoàn kết toàn dân',
  'quang trung tâm phục vụ hành chính công',
  'là bằng lái xe',
])('finds no place in: %s', (text) => {
  expect(named(text)).toEqual([]);
});

it('knows no place without the file, and refuses a file of another shape', async () => {
  expect(await loadPlaces('/no/such/places.json')).toMatchObject({ units: [] });
  const path = join(scratchFolder(), 'places.json');
  writeFileSync(path, '{"units":[{"code":"1"}]}');
  await expect(loadPlaces(path)).rejects.toMatchObject({ code: 'DOCUMENT_FACTS_INVALID' });
});

it.each(['Xã Đông Anh của Hà Nội', 'xã Đông Anh có mấy thôn'])(
  'reads no shorter name where a name goes on: “%s”',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

it('reads a name before another place', () => {
  expect(named('phường Đống Đa Quy Nhơn cũ')[0]?.said).toContain('Đống Đa');
  expect(named('xã An Toàn tỉnh Gia Lai')[0]?.said).toBe('xã An Toàn');
});
