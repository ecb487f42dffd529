import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendedText, writtenAnew } from './amended-text.ts';
import type { Amendment } from './amendment.ts';
import type { Unit } from './amended-text/piece.ts';
import { piecesOf, textOf } from './amended-text/wording.ts';

/** An điều of a fictional decree, from `[path, line]`; its lead-ins end in `intro`. */
function unitOf(lines: readonly (readonly [string, string])[], start = 700): Unit {
  let at = start;
  const leaves = lines.map(([path, line]) => {
    const leaf = { path, start: at, end: at + line.length };
    at += line.length + 1;
    return leaf;
  });
  const outer = leaves.flatMap(({ path }) => {
    const parent = path.slice(0, path.lastIndexOf('/'));
    if (!path.endsWith('/intro') || parent === 'd5') return [];
    const below = leaves.filter((leaf) => leaf.path.startsWith(`${parent}/`));
    return [{ path: parent, start: below[0]?.start ?? 0, end: below.at(-1)?.end ?? 0 }];
  });
  return {
    documentKey: 'a',
    path: 'd5',
    text: lines.map(([, line]) => line).join('\n'),
    start,
    end: at - 1,
    parts: [...outer, ...leaves],
  };
}

const lines = [
  ['d5/intro', 'Điều 5. Cấp thẻ thư viện'],
  ['d5/k1/intro', '1. Thư viện huyện cấp thẻ cho:'],
  ['d5/k1/a', 'a) Người cư trú;'],
  ['d5/k1/b', 'b) Người học.'],
  ['d5/k2', '2. Thẻ có giá trị 05 năm, do thư viện huyện gia hạn.'],
  ['d5/k3', '3. Không thu tiền.'],
] as const;
const unit = unitOf(lines);

let clauses = 0;
function amend(
  targets: readonly string[],
  sentence: string,
  payload = '',
  rest: Partial<Amendment> = {},
): Amendment {
  clauses += 1;
  return {
    by: { address: `b/d1/k${clauses}`, label: `khoản ${clauses} Điều 1 Nghị định B` },
    since: '2095-01-01',
    targets,
    sentence,
    words: payload === '' ? sentence : `${sentence}\n${payload}`,
    repeals: false,
    ...rest,
  };
}

const undated = ({ since: _since, ...rest }: Amendment): Amendment => rest;

const day = '2096-01-01';
const now = (...amendments: readonly Amendment[]) => amendedText(unit, amendments, { day });

/** What it reads on the day, as lines; the reason where nothing is assembled. */
function reads(...amendments: readonly Amendment[]): readonly string[] | string {
  const result = now(...amendments);
  return result?.kind === 'assembled' ? result.text.split('\n') : (result?.why ?? '');
}

/** The lines with one of them changed, added behind, or taken out. */
const withLine = (path: string, ...fresh: readonly string[]): string[] =>
  lines.flatMap(([at, line]) => (at === path ? fresh : [line]));

describe('what is unambiguous', () => {
  const rewriteK2 = amend(['d5/k2'], 'Sửa đổi, bổ sung khoản 2 Điều 5 như sau:', '“2. Mười năm.”.');
  it.each([
    ['a khoản written anew', rewriteK2, withLine('d5/k2', '2. Mười năm.')],
    [
      'a điểm written anew, in straight quotation marks',
      amend(['d5/k1/b'], 'b) Sửa đổi điểm b khoản 1 Điều 5 như sau:', '"b) Người đọc.";'),
      withLine('d5/k1/b', 'b) Người đọc.'),
    ],
    [
      'a place that is named before its verb',
      amend(['d5/k3'], 'Khoản 3 Điều 5 được sửa đổi, bổ sung như sau:', '“3. Thu tiền.”'),
      withLine('d5/k3', '3. Thu tiền.'),
    ],
    [
      'two khoản in one wording',
      amend(['d5/k2', 'd5/k3'], 'Sửa đổi khoản 2 và khoản 3 Điều 5 như sau:', '“2. Hai.\n3. Ba.”.'),
      [...withLine('d5/k2', '2. Hai.').slice(0, -1), '3. Ba.'],
    ],
    [
      'the whole điều',
      amend(['d5'], '3. Sửa đổi, bổ sung Điều 5 như sau:', '“Điều 5. Thẻ\n1. Một.\n2. Hai.”.'),
      ['Điều 5. Thẻ', '1. Một.', '2. Hai.'],
    ],
    [
      'an inserted khoản',
      amend(['d5/k2a'], 'Bổ sung khoản 2a vào sau khoản 2 Điều 5 như sau:', '“2a. Miễn phí.”.'),
      withLine('d5/k2', lines[4][1], '2a. Miễn phí.'),
    ],
    [
      'an inserted điểm',
      amend(
        ['d5/k1/a.1'],
        'Bổ sung điểm a1 vào sau điểm a khoản 1 Điều 5 như sau:',
        '“a1) Trẻ em;”.',
      ),
      withLine('d5/k1/a', lines[2][1], 'a1) Trẻ em;'),
    ],
    [
      'khoản added at the end',
      amend(
        ['d5/k4', 'd5/k5'],
        'Bổ sung khoản 4, khoản 5 vào sau khoản 3 Điều 5 như sau:',
        '“4. D.\n5. E.”',
      ),
      [...lines.map(([, line]) => line), '4. D.', '5. E.'],
    ],
    [
      'words replaced wherever they stand in the place',
      amend(
        ['d5/k1', 'd5/k2'],
        'Thay thế cụm từ “huyện” bằng cụm từ “xã” tại khoản 1, khoản 2 Điều 5.',
      ),
      lines.map(([, line]) => line.replace('huyện', 'xã')),
    ],
    [
      'words taken out',
      amend(['d5/k2'], 'Bỏ cụm từ “, do thư viện huyện gia hạn” tại khoản 2 Điều 5;'),
      withLine('d5/k2', '2. Thẻ có giá trị 05 năm.'),
    ],
    [
      'words put behind others',
      amend(['d5/k2'], '- Cụm từ “cấp xã” vào sau cụm từ “thư viện” tại khoản 2 Điều 5.'),
      withLine('d5/k2', '2. Thẻ có giá trị 05 năm, do thư viện cấp xã huyện gia hạn.'),
    ],
    [
      'words that turn into others, without naming them as words again',
      amend(['d5/k2'], 'g) Thay thế cụm từ “thư viện huyện” thành “nhà sách” tại khoản 2 Điều 5.'),
      withLine('d5/k2', '2. Thẻ có giá trị 05 năm, do nhà sách gia hạn.'),
    ],
    [
      'words put behind others without saying "vào"',
      amend(['d5/k2'], 'i) Bổ sung cụm từ “cấp xã” sau cụm từ “thư viện” tại khoản 2\nĐiều 5.'),
      withLine('d5/k2', '2. Thẻ có giá trị 05 năm, do thư viện cấp xã huyện gia hạn.'),
    ],
    [
      'a khoản repealed',
      amend(['d5/k3'], 'Bãi bỏ khoản 3 Điều 5 Nghị định số 1/2090/NĐ-CP.', '', { repeals: true }),
      lines.slice(0, -1).map(([, line]) => line),
    ],
  ])('assembles %s', (_what, amendment, expected) => {
    expect(reads(amendment)).toEqual(expected);
  });

  it('says of every piece the address that it literally comes from', () => {
    const result = now(rewriteK2);
    expect(result?.kind === 'assembled' && result.pieces.map(({ address }) => address)).toEqual([
      'a/d5/intro',
      'a/d5/k1/intro',
      'a/d5/k1/a',
      'a/d5/k1/b',
      rewriteK2.by.address,
      'a/d5/k3',
    ]);
    expect(result?.chain).toEqual([
      {
        kind: 'rewritten',
        on: ['a/d5/k2'],
        label: 'khoản 2 Điều 5',
        from: '2095-01-01',
        by: rewriteK2.by,
      },
    ]);
  });

  it('finds a điểm in a khoản that an earlier amendment wrote', () => {
    const first = amend(
      ['d5/k2'],
      'Sửa đổi khoản 2 Điều 5 như sau:',
      '“2. Thẻ:\na) Xanh;\nb) Đỏ.”.',
    );
    const later = amend(['d5/k2/b'], 'Sửa đổi điểm b khoản 2 Điều 5 như sau:', '“b) Vàng.”.', {
      since: '2095-06-01',
    });
    expect(reads(later, first)).toEqual(withLine('d5/k2', '2. Thẻ:', 'a) Xanh;', 'b) Vàng.'));
  });

  it('takes away the doubt about a place that is later written anew as a whole', () => {
    const unclear = amend(['d5/k2'], 'Sửa đổi đoạn thứ nhất khoản 2 Điều 5 như sau:', '“Thẻ”.', {
      since: '2094-01-01',
    });
    expect(reads(unclear, rewriteK2)).toEqual(withLine('d5/k2', '2. Mười năm.'));
  });

  it('changes words around what the same day adds or takes out without them', () => {
    const swap = amend(['d5/k1'], 'Thay từ “huyện” bằng từ “xã” tại khoản 1 Điều 5.');
    const add = amend(
      ['d5/k1/c'],
      'Bổ sung điểm c vào sau điểm b khoản 1 Điều 5 như sau:',
      '“c) Trẻ em.”.',
    );
    const out = amend(['d5/k1/a'], 'Bãi bỏ điểm a khoản 1 Điều 5.', '', { repeals: true });
    expect(reads(add, swap, out)).toEqual([
      lines[0][1],
      '1. Thư viện xã cấp thẻ cho:',
      'b) Người học.',
      'c) Trẻ em.',
      lines[4][1],
      lines[5][1],
    ]);
  });

  it('cuts one provision out of the wording', () => {
    expect(amendedText(unit, [rewriteK2], { day, path: 'd5/k2' })).toMatchObject({
      kind: 'assembled',
      text: '2. Mười năm.\n',
    });
    expect(amendedText(unit, [rewriteK2], { day, path: 'd5/k1' })).toBeUndefined();
  });
});

describe('what is not unambiguous', () => {
  const k2 = 'Sửa đổi khoản 2 Điều 5 như sau:';
  it.each([
    [
      'words that do not occur',
      [amend(['d5/k2'], 'Thay cụm từ “tỉnh” bằng cụm từ “xã” tại khoản 2 Điều 5.')],
    ],
    ['a part of a word', [amend(['d5/k2'], 'Thay từ “huyệ” bằng từ “xã” tại khoản 2 Điều 5.')]],
    [
      'new words that stand there already',
      [amend(['d5/k2'], 'Thay cụm từ “thư viện” bằng cụm từ “thư viện huyện” tại khoản 2 Điều 5.')],
    ],
    ['a wording with another number', [amend(['d5/k2'], k2, '“3. Ba.”.')]],
    ['a wording with more numbers', [amend(['d5/k2'], k2, '“2. Hai.\n3. Ba.”.')]],
    ['a wording that is not closed', [amend(['d5/k2'], k2, '“2. Hai.')]],
    ['a wording without quotation marks', [amend(['d5/k2'], k2, '2. Hai.')]],
    [
      'two wordings in one clause',
      [amend(['d5/k2'], k2, '“2. Hai.”.\nSửa tên Điều 6 như sau:\n“Thẻ”.')],
    ],
    ['no wording', [amend(['d5/k2'], k2)]],
    [
      'a khoản that is there already',
      [amend(['d5/k3'], 'Bổ sung khoản 3 vào sau khoản 2 Điều 5 như sau:', '“3. Ba.”.')],
    ],
    [
      'a place that its number contradicts',
      [amend(['d5/k4'], 'Bổ sung khoản 4 vào sau khoản 2 Điều 5 như sau:', '“4. D.”.')],
    ],
    [
      'a place that does not exist',
      [amend(['d5/k9'], 'Sửa đổi khoản 9 Điều 5 như sau:', '“9. Chín.”.')],
    ],
    [
      'part of a khoản repealed',
      [amend(['d5/k2'], 'Bãi bỏ đoạn thứ hai khoản 2 Điều 5.', '', { repeals: true })],
    ],
    [
      'mixed verbs',
      [
        amend(
          ['d5'],
          'Sửa đổi khoản 3 và bổ sung khoản 4 vào Điều 5 như sau:',
          '“3. Ba.\n4. Bốn.”.',
        ),
      ],
    ],
    [
      'a sentence that was cut short',
      [amend(['d5/k2'], 'Thay cụm từ “huyện” bằng cụm từ “xã” tại khoản 2 Điều 5, các khoản')],
    ],
    ['no day', [undated(amend(['d5/k2'], k2, '“2. Hai.”.'))]],
    ['a doubt about the clause', [amend(['d5/k2'], k2, '“2. Hai.”.', { doubt: 'thử' })]],
    [
      'two wordings of one place on one day',
      [
        amend(['d5/k2'], k2, '“2. Hai.”.'),
        amend(['d5'], 'Sửa đổi Điều 5 như sau:', '“Điều 5. Thẻ”.'),
      ],
    ],
    [
      'words changed in what the same day adds with them',
      [
        amend(['d5/k2'], 'Thay từ “huyện” bằng từ “xã” tại khoản 2 Điều 5.'),
        amend(['d5/k2/a'], 'Bổ sung điểm a khoản 2 Điều 5 như sau:', '“a) Ở huyện.”.'),
      ],
    ],
    [
      'a wording whose clause no longer stands',
      [amend(['d5/k2'], k2, '“2. Hai.”.', { lapsesOn: '2095-09-01' })],
    ],
    [
      'a phrase of the whole document',
      [
        amend(
          [''],
          'Thay thế cụm từ “thư viện huyện” bằng cụm từ “thư viện xã” tại Nghị định số 1/2090/NĐ-CP.',
        ),
      ],
    ],
  ])('shows side by side %s', (_what, amendments) => {
    const result = now(...amendments);
    expect(result?.kind).toBe('side-by-side');
    if (result?.kind !== 'side-by-side') return;
    expect(result.original).toBe(unit.text);
    expect(result.amendments.map(({ text }) => text)).toEqual(amendments.map(({ words }) => words));
    expect(result.why).not.toBe('');
  });

  it('doubts a điều that an item names which was not understood, and no other', () => {
    const lead = 'Sửa đổi, bổ sung một số điều của Nghị định số 1/2090/NĐ-CP như sau:';
    const unread = (words: string) => ({ ...amend([''], lead), words, unread: true as const });
    expect(now(unread('Chuyển khoản 2 Điều 5 thành khoản 3.'))?.kind).toBe('side-by-side');
    expect(now(unread('Chuyển khoản 2 Điều 55 thành khoản 3.'))).toBeUndefined();
  });

  it('leaves alone what another điều and a phrase that does not occur are about', () => {
    const other = amend(['d6/k2'], 'Sửa đổi khoản 2 Điều 6 như sau:', '“2. Hai.”.');
    const absent = amend(
      [''],
      'Thay thế cụm từ “bảo tàng” bằng cụm từ “nhà” tại Nghị định số 1/2090/NĐ-CP.',
    );
    expect(
      now(other, absent, amend(['d5/k2'], k2, '“2. Hai.”.', { since: '2097-01-01' })),
    ).toBeUndefined();
  });
});

describe('words that another document wrote', () => {
  const written = (...amendments: readonly Amendment[]) => writtenAnew(unit, amendments, day);
  const k1 = amend(
    ['d5/k1'],
    'Sửa đổi khoản 1 Điều 5 như sau:',
    '“1. Cấp cho:\na) Trẻ em;\nb) Ai hỏi.”.',
  );
  const everywhere = amend(
    [''],
    'a) Bổ sung cụm từ “mới” sau cụm từ “Thẻ” tại toàn bộ Nghị định số 1/2090/NĐ-CP.',
    '',
    { since: '2094-01-01' },
  );

  it('are a khoản with its điểm, as they stand in their clause', () => {
    expect(written(k1)).toEqual([
      { path: 'd5/k1', address: k1.by.address, text: '1. Cấp cho:\na) Trẻ em;\nb) Ai hỏi.' },
    ]);
  });

  it('are what was written of a khoản whose rest is older, and no changed phrase inside it', () => {
    const point = amend(['d5/k1/b'], 'Sửa đổi điểm b khoản 1 Điều 5 như sau:', '“b) Ai hỏi.”.');
    const phrase = amend(
      ['d5/k2'],
      'Thay cụm từ “05 năm” bằng cụm từ “một năm” tại khoản 2 Điều 5.',
    );
    expect(written(point, phrase).map(({ path }) => path)).toEqual(['d5/k1/b']);
  });

  it('hold beside a part that is in doubt, and not inside it', () => {
    const unclear = (place: string, label: string) =>
      amend([place], `Sửa ${label} cho phù hợp.`, '', { since: '2094-01-01' });
    expect(written(unclear('d5/k2', 'khoản 2 Điều 5'), k1)).toHaveLength(1);
    expect(
      written(k1, { ...unclear('d5/k1/a', 'điểm a khoản 1 Điều 5'), since: '2095-02-01' }),
    ).toEqual([]);
    expect(written(unclear('d5', 'Điều 5'), k1)).toEqual([]);
  });

  it('hold after a phrase was changed all over the document, and beside that of their own document', () => {
    const k2 = amend(['d5/k2'], 'Sửa đổi khoản 2 Điều 5 như sau:', '“2. Thẻ có giá trị một năm.”.');
    expect(now(everywhere)?.kind).toBe('side-by-side');
    expect(written(everywhere, k2).map(({ path }) => path)).toEqual(['d5/k2']);
    expect(written(k2, { ...everywhere, since: '2095-01-01' }).map(({ path }) => path)).toEqual([
      'd5/k2',
    ]);
    const foreign = {
      ...everywhere,
      since: '2095-01-01',
      by: { address: 'c/d1', label: 'Điều 1 C' },
    };
    expect(written(k2, foreign)).toEqual([]);
  });
});

describe('over histories that chance makes', () => {
  const word = fc.constantFrom('sổ', 'thẻ', 'xã', 'đơn', 'hạn');
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
  const khoan = fc.integer({ min: 1, max: 5 });
  const made = fc.oneof(
    fc.record({ kind: fc.constant('rewrite' as const), k: khoan, text: words }),
    fc.record({ kind: fc.constant('add' as const), k: khoan, text: words }),
    fc.record({ kind: fc.constant('swap' as const), k: khoan, text: word, fresh: words }),
    fc.record({ kind: fc.constant('repeal' as const), k: khoan, text: fc.constant('') }),
  );
  const amendment = fc.tuple(made, fc.integer({ min: 1, max: 6 })).map(([one, month]) => {
    const since = { since: `2095-0${month}-01` };
    const at = [`d5/k${one.k}`];
    if (one.kind === 'rewrite')
      return amend(
        at,
        `Sửa đổi khoản ${one.k} Điều 5 như sau:`,
        `“${one.k}. ${one.text}.”.`,
        since,
      );
    if (one.kind === 'add')
      return amend(
        [`d5/k${one.k}a`],
        `Bổ sung khoản ${one.k}a vào sau khoản ${one.k} Điều 5 như sau:`,
        `“${one.k}a. ${one.text}.”.`,
        since,
      );
    if (one.kind === 'swap')
      return amend(
        at,
        `Thay cụm từ “${one.text}” bằng cụm từ “${one.fresh}” tại khoản ${one.k} Điều 5.`,
        '',
        since,
      );
    return amend(at, `Bãi bỏ khoản ${one.k} Điều 5.`, '', { ...since, repeals: true });
  });
  const drawn = fc
    .array(words, { minLength: 1, maxLength: 5 })
    .map((texts) =>
      unitOf([
        ['d5/intro', 'Điều 5. Thẻ'],
        ...texts.map((text, at) => [`d5/k${at + 1}`, `${at + 1}. ${text}.`] as const),
      ]),
    );

  it('takes every character from the kept text or from a new wording', () => {
    fc.assert(
      fc.property(drawn, fc.array(amendment, { maxLength: 6 }), (one, amendments) => {
        const result = amendedText(one, amendments, { day });
        if (result?.kind !== 'assembled') return;
        const sources = new Map(amendments.map(({ by, words: said }) => [by.address, said]));
        let reached = 0;
        for (const { address, start, end } of result.pieces) {
          expect(result.text.slice(reached, start)).toMatch(/^\s*$/u);
          expect(sources.get(address) ?? one.text).toContain(result.text.slice(start, end));
          reached = end;
        }
        expect(result.text.slice(reached)).toMatch(/^\s*$/u);
      }),
    );
  });

  it('is the kept text, letter for letter, when nothing is applied', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        expect(textOf(piecesOf(one)).text).toBe(one.text);
      }),
    );
  });

  it('acts by day and not by the order in which the documents are held', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.uniqueArray(amendment, { maxLength: 6, selector: ({ since }) => since }),
        (one, amendments) => {
          const turned = amendedText(one, amendments.toReversed(), { day });
          expect(turned).toEqual(amendedText(one, amendments, { day }));
        },
      ),
    );
  });
});
