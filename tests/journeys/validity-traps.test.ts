import { expect, it } from 'vitest';
import { lawOnFile, type Paper } from '../fixtures/law-on-file.ts';

/**
 * Shapes of change that real law has, in fictional documents: each is a case in which a plausible
 * system answers from a rule that is not in force.
 */
const decree = (
  number: string,
  day: string,
  rules: readonly string[],
  rest: Partial<Paper> = {},
): Paper => ({
  number,
  kind: 'NGHỊ ĐỊNH',
  issuer: 'CHÍNH PHỦ',
  day,
  rules,
  ...rest,
});

/** Gives an authority to communes for a time: the shape of the decrees of two-tier government. */
const given = decree('9901/2095/NĐ-CP', '12 tháng 6 năm 2095', [
  'Điều 1. Phạm vi',
  'Sổ.',
  'Điều 2. Đối tượng',
  'Mọi người.',
  'Điều 3. Nguyên tắc',
  'Đúng.',
  'Điều 4. Kế hoạch sổ',
  'Ủy ban nhân dân cấp xã lập kế hoạch sổ.',
  'Điều 5. Thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã',
  '1. Chủ tịch Ủy ban nhân dân cấp xã quyết định:',
  'a) Mở sổ;',
  'b) Thu hồi sổ;',
  'c) Xác định lại sổ.',
  '2. Chủ tịch Ủy ban nhân dân cấp xã giải quyết:',
  'a) Tranh chấp sổ;',
  'b) Trưng dụng sổ.',
  'Điều 6. Hiệu lực thi hành',
  '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2095.',
  '2. Nghị định này được thực hiện đến trước ngày 01 tháng 3 năm 2097.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. CHÍNH PHỦ',
  'THỦ TƯỚNG',
  'PHỤ LỤC II',
  'CÁC BIỂU MẪU',
  '(Kèm theo Nghị định số 9901/2095/NĐ-CP)',
  'Mẫu số 14. Quyết định mở sổ',
  'Ủy ban nhân dân mở sổ.',
  'Mẫu số 47. Quyết định thu hồi sổ',
  'Ủy ban nhân dân thu hồi sổ.',
]);
/** Takes most of it back, in force on its day of signing. */
const taken = decree('9902/2096/NĐ-CP', '31 tháng 01 năm 2096', [
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi',
  'Sổ.',
  'Chương IV',
  'PHÂN CẤP',
  'Điều 2. Thẩm quyền của Ủy ban nhân dân cấp tỉnh',
  '1. Ủy ban nhân dân cấp tỉnh quyết định thu hồi sổ và quyết định việc phân cấp.',
  'Chương V',
  'TỔ CHỨC THỰC HIỆN',
  'Điều 3. Hiệu lực thi hành',
  '1. Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành.',
  '2. Chương IV Nghị định này được thực hiện đến trước ngày 01 tháng 3 năm 2097.',
  'Các quy định về trưng dụng sổ không quy định tại Nghị định này thì tiếp tục thực hiện theo Nghị định số 9901/2095/NĐ-CP.',
  '3. Các quy định sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:',
  'a) Các điều, khoản, điểm của Nghị định số 9901/2095/NĐ-CP, bao gồm:',
  'a1) Điều 4;',
  'a2) Điều 5, trừ các điểm c khoản 1 và điểm a khoản 2;',
  'b) Phụ lục II của Nghị định số 9901/2095/NĐ-CP, trừ các mẫu số: 14, 14a và 15;',
]);
const A = '9901-2095-nd-cp';
const B = '9902-2096-nd-cp';

it('turns on the very day on which the new decree is signed (A1, A2)', async () => {
  const { on } = await lawOnFile([given, taken]);
  expect(on('2096-01-30', `${A}/d5/k1/b`).status).toBe('in-force');
  expect(on('2096-01-31', `${A}/d5/k1/b`)).toMatchObject({
    status: 'expired',
    reason:
      'hết hiệu lực từ 31/01/2096 theo tiết a2 điểm a khoản 3 Điều 3 Nghị định 9902/2096/NĐ-CP',
    cause: { address: `${B}/d3/k3/a/2` },
  });
  expect(on('2096-01-31', `${B}/d2/k1`).status).toBe('in-force');
  expect(on('2095-06-30', `${A}/d5/k1/b`).status).toBe('not-yet');
});

it('shows neither decree as in force when both terms are over (A3, A4)', async () => {
  const { on } = await lawOnFile([given, taken]);
  expect(on('2097-02-28', `${B}/d2/k1`).status).toBe('in-force');
  expect(on('2097-03-01', `${B}/d2/k1`).reason).toBe(
    'hết hiệu lực từ 01/03/2097 theo khoản 2 Điều 3 Nghị định 9902/2096/NĐ-CP',
  );
  expect(on('2097-03-01', `${B}/d1`).status).toBe('in-force');
  expect(on('2097-03-01', `${A}/d5/k1/c`).status).toBe('expired');
});

it('keeps the points that the ending clause excepts (A5, A6, A7)', async () => {
  const { on } = await lawOnFile([given, taken]);
  expect(on('2096-06-01', `${A}/d5/k1/c`).status).toBe('in-force');
  expect(on('2096-06-01', `${A}/d5/k2/a`).status).toBe('in-force');
  expect(on('2096-06-01', `${A}/d5/k1/a`).status).toBe('expired');
});

it('tells an ended form from one that is kept (A8, A9)', async () => {
  const { on } = await lawOnFile([given, taken]);
  expect(on('2096-06-01', `${A}/pl-ii/mau-47`).status).toBe('expired');
  expect(on('2096-06-01', `${A}/pl-ii/mau-14`).status).toBe('in-force');
});

it('leaves to a person what one decree both ends and continues (A10)', async () => {
  const { on } = await lawOnFile([given, taken]);
  const state = on('2096-06-01', `${A}/d5/k2/b`);
  expect(state.status).toBe('unknown');
  expect(state.reason).toMatch(/tiếp tục áp dụng .* nhưng hết hiệu lực/u);
});

it('never shows as simply in force what a decree that is not held may have ended (A3)', async () => {
  const document = { number: '9902/2096/NĐ-CP', title: 'Nghị định thử', why: 'Thẩm quyền.' };
  const needed = [{ field: 'sổ thử nghiệm', completeUntil: '2099-12-31', documents: [document] }];
  const { on, survey } = await lawOnFile([given], needed);
  const state = on('2096-06-01', `${A}/d5/k1/b`);
  expect(state.status).toBe('unknown');
  expect(state.reason).toContain('9902/2096/NĐ-CP');
  expect(survey.missingFor(A, '2096-06-01')).toEqual([document]);
  expect(survey.missingFor(A, '2095-12-31')).toEqual([]);
});

it('never shows as in force what its field lacks, whatever words its title says the field in', async () => {
  const lacked = { number: '9902/2096/NĐ-CP', title: 'Nghị định thử', why: 'Thẩm quyền.' };
  const own = { number: '9901/2095/NĐ-CP', title: 'Nghị định gốc', why: 'Lập sổ.' };
  const needed = [{ field: 'tên khác', documents: [own, lacked] }];
  const { on } = await lawOnFile([given], needed);
  expect(on('2096-06-01', `${A}/d5/k1/b`)).toMatchObject({
    status: 'unknown',
    reason: expect.stringContaining('9902/2096/NĐ-CP'),
  });
});

it('does not hold an older document against a newer one', async () => {
  const older = { number: '9900/2095/NĐ-CP', title: 'Nghị định trước', why: 'Lập sổ.' };
  const needed = [{ field: 'sổ thử nghiệm', documents: [older] }];
  const { survey } = await lawOnFile([given], needed);
  expect(survey.missingFor(A, '2096-06-01')).toEqual([]);
});

it('learns of a change from a text that only mentions it', async () => {
  const teller = decree('9903/2096/NĐ-CP', '01 tháng 4 năm 2096', [
    'Điều 1. Một',
    'Sổ được lập theo Nghị định số 9901/2095/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 9904/2096/NĐ-CP).',
    'Điều 2. Hiệu lực thi hành',
    'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 4 năm 2096.',
  ]);
  const { on, survey } = await lawOnFile([given, teller]);
  expect(on('2095-12-31', `${A}/d4`).status).toBe('in-force');
  expect(on('2096-06-01', `${A}/d4`)).toMatchObject({ status: 'unknown' });
  expect(survey.missingFor(A, '2096-06-01').map(({ number }) => number)).toEqual([
    '9904/2096/NĐ-CP',
  ]);
});

/** An older decree about a permit, the one that gives it to communes, and the end of the permit. */
const permits = [
  decree('9911/2087/NĐ-CP', '14 tháng 9 năm 2087', [
    'Điều 1. Điều kiện',
    'Điều kiện bán sổ.',
    'Điều 2. Giấy phép bán sổ',
    'Phòng Kinh tế cấp huyện cấp Giấy phép bán sổ.',
    'Điều 3. Hiệu lực',
    'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 11 năm 2087.',
  ]),
  decree('9912/2095/NĐ-CP', '12 tháng 6 năm 2095', [
    'Điều 1. Thẩm quyền',
    '1. Thẩm quyền cấp Giấy phép bán sổ quy định tại Điều 2 Nghị định số 9911/2087/NĐ-CP do Ủy ban nhân dân cấp xã thực hiện.',
    '2. Thẩm quyền cấp Giấy phép sửa bút quy định tại Điều 1 Nghị định số 9911/2087/NĐ-CP do Ủy ban nhân dân cấp xã thực hiện.',
    'Điều 2. Hiệu lực thi hành',
    '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2095.',
    '2. Nghị định này hết hiệu lực kể từ ngày 01 tháng 3 năm 2097 trừ các trường hợp sau:',
    'a) Quốc hội quyết định kéo dài.',
    '3. Trong thời gian các quy định của Nghị định này có hiệu lực, nếu quy định về thẩm quyền trong Nghị định này khác với các văn bản có liên quan thì thực hiện theo quy định tại Nghị định này.',
    'PHỤ LỤC IV',
    'TRÌNH TỰ, THỦ TỤC CẤP GIẤY PHÉP BÁN SỔ',
    'I. Trình tự',
    '1. Nộp hồ sơ.',
  ]),
  {
    number: '99.18/2096/NQ-CP',
    kind: 'NGHỊ QUYẾT',
    issuer: 'CHÍNH PHỦ',
    day: '18 tháng 5 năm 2096',
    rules: [
      'Điều 1. Hiệu lực thi hành',
      '1. Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2096 đến hết ngày 28 tháng 02 năm 2097 trừ trường hợp quy định tại khoản 2 Điều này.',
      '2. Các quy định tại phần B Phụ lục I ban hành kèm theo Nghị quyết này có hiệu lực thi hành từ ngày 20 tháng 5 năm 2096.',
      '3. Nếu quy định về thủ tục hành chính trong Nghị quyết này khác với các văn bản có liên quan thì thực hiện theo quy định của Nghị quyết này.',
      'PHỤ LỤC I',
      'CẮT GIẢM',
      'A. THỦ TỤC',
      'I. Không thực hiện thủ tục cấp Giấy phép bán sổ quy định tại Điều 2 Nghị định số 9911/2087/NĐ-CP.',
      'B. ĐIỀU KIỆN',
      'I. Không thực hiện điều kiện bán sổ quy định tại Điều 1 Nghị định số 9911/2087/NĐ-CP.',
    ],
  } satisfies Paper,
];

it('gives the authority of the decree while it lasts and lets it go before the old rule (A12)', async () => {
  const { on } = await lawOnFile(permits);
  expect(on('2095-09-01', '9912-2095-nd-cp/d1/k1').status).toBe('in-force');
  expect(on('2095-09-01', '9911-2087-nd-cp/d2').reason).toContain(
    'ưu tiên áp dụng quy định khác theo khoản 1 Điều 1 Nghị định 9912/2095/NĐ-CP',
  );
});

it('ends a procedure in the decree that an officer applies and the text does not name (A13)', async () => {
  const { on } = await lawOnFile(permits);
  const applied = ['9912-2095-nd-cp/d1/k1', '9912-2095-nd-cp/pl-iv/i/1'];
  for (const address of applied) {
    expect(on('2096-06-30', address).status).toBe('in-force');
    expect(on('2096-07-01', address)).toMatchObject({
      status: 'expired',
      reason: expect.stringContaining('không còn thực hiện từ 01/07/2096'),
    });
  }
  expect(on('2096-07-01', '9912-2095-nd-cp/d1/k2').status).toBe('in-force');
});

it('begins some fragments of an annex before the rest (A15)', async () => {
  const { on } = await lawOnFile(permits);
  expect(on('2096-05-19', '9911-2087-nd-cp/d1').status).not.toBe('expired');
  expect(on('2096-05-20', '9911-2087-nd-cp/d1').status).toBe('expired');
  expect(on('2096-05-20', '9911-2087-nd-cp/d2').status).not.toBe('expired');
});

it('revives nothing when the resolution and the decree are both over (A17)', async () => {
  const { on } = await lawOnFile(permits);
  expect(on('2097-03-01', '9911-2087-nd-cp/d2').status).toBe('unknown');
  expect(on('2097-03-01', '9912-2095-nd-cp/d1/k1').status).toBe('expired');
});

const law = (number: string, day: string, rules: readonly string[]): Paper => ({
  number,
  kind: 'LUẬT',
  issuer: 'QUỐC HỘI',
  day,
  rules,
});

it('lets two khoản of a law begin half a year before the rest (A19, A20)', async () => {
  const { on } = await lawOnFile([
    law('9921/2095/QH99', '10 tháng 12 năm 2095', [
      'Điều 1. Sổ',
      '1. Một.',
      '2. Hai:',
      'a) Miễn sổ.',
      '3. Ba.',
      'Điều 2. Hiệu lực thi hành',
      '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2096, trừ trường hợp quy định tại khoản 2 Điều này.',
      '2. Khoản 2, khoản 3 Điều 1 của Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2096.',
      '3. Luật Sổ số 9920/2084/QH93 đã được sửa đổi, bổ sung một số điều theo Luật số 9919/2090/QH94 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
    ]),
    law('9920/2084/QH93', '18 tháng 6 năm 2084', [
      'Điều 1. Một',
      'Sổ cũ.',
      'Điều 2. Hiệu lực thi hành',
      'Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2085.',
    ]),
  ]);
  expect(on('2095-12-31', '9921-2095-qh99/d1/k2/a').status).toBe('not-yet');
  expect(on('2096-03-01', '9921-2095-qh99/d1/k2/a').status).toBe('in-force');
  expect(on('2096-03-01', '9921-2095-qh99/d1/k1').status).toBe('not-yet');
  expect(on('2096-06-30', '9920-2084-qh93/d1').status).not.toBe('expired');
  expect(on('2096-07-01', '9920-2084-qh93/d1').status).toBe('expired');
});

/** A new decree ends an old one, is suspended twice, and the old one goes on meanwhile. */
const food = [
  decree('9931/2088/NĐ-CP', '02 tháng 02 năm 2088', [
    'Điều 1. Tự công bố',
    'Tự công bố sổ.',
    'Điều 2. Hiệu lực',
    'Nghị định này có hiệu lực thi hành từ ngày 02 tháng 02 năm 2088.',
  ]),
  decree('9932/2096/NĐ-CP', '26 tháng 01 năm 2096', [
    'Điều 1. Đăng ký',
    'Đăng ký sổ.',
    'Điều 2. Hiệu lực thi hành',
    '1. Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành.',
    '2. Nghị định số 9931/2088/NĐ-CP ngày 02 tháng 02 năm 2088 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.',
  ]),
  {
    number: '9933/2096/NQ-CP',
    kind: 'NGHỊ QUYẾT',
    issuer: 'CHÍNH PHỦ',
    day: '04 tháng 02 năm 2096',
    rules: [
      'Điều 1. Tạm ngưng',
      'Tạm ngưng hiệu lực Nghị định số 9932/2096/NĐ-CP.',
      'Điều 3. Hiệu lực',
      'Nghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành.',
    ],
  },
  {
    number: '9934/2096/NQ-CP',
    kind: 'NGHỊ QUYẾT',
    issuer: 'CHÍNH PHỦ',
    day: '06 tháng 4 năm 2096',
    rules: [
      'Điều 1. Tạm ngưng',
      'Tạm ngưng hiệu lực áp dụng của Nghị định số 9932/2096/NĐ-CP cho đến khi Luật Sổ sửa đổi có hiệu lực.',
      'Điều 2. Áp dụng',
      'Trong thời gian tạm ngưng, tiếp tục áp dụng quy định của Nghị định số 9931/2088/NĐ-CP.',
      'Điều 3. Hiệu lực',
      '1. Nghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành.',
      '2. Nghị quyết số 9933/2096/NQ-CP ngày 04 tháng 02 năm 2096 của Chính phủ hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực thi hành.',
    ],
  },
] satisfies readonly Paper[];

it('keeps the old decree going while the new one is suspended, without inventing an end (A22)', async () => {
  const { on } = await lawOnFile(food);
  const suspended = on('2096-05-10', '9932-2096-nd-cp/d1');
  expect(suspended).toMatchObject({
    status: 'suspended',
    cause: { address: '9934-2096-nq-cp/d1' },
  });
  expect(suspended.reason).toContain('chưa xác định ngày kết thúc');
  expect(on('2096-05-10', '9931-2088-nd-cp/d1')).toMatchObject({
    status: 'in-force',
    reason: expect.stringContaining('tiếp tục áp dụng từ 06/04/2096'),
  });
});

it('gives another answer for each date of a decree that begins and is suspended (A23)', async () => {
  const { on } = await lawOnFile(food);
  expect(on('2096-01-28', '9932-2096-nd-cp/d1').status).toBe('in-force');
  expect(on('2096-03-01', '9932-2096-nd-cp/d1').status).toBe('suspended');
});

it('lets a resolution go before a law on the same matter from its first day (A24, A25)', async () => {
  const { on } = await lawOnFile([
    law('9941/2094/QH99', '18 tháng 01 năm 2094', [
      'Điều 1. Thông báo',
      '1. Thông báo trước 90 ngày.',
      'Điều 2. Hiệu lực',
      'Luật này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2094.',
    ]),
    {
      number: '9942/2095/QH99',
      kind: 'NGHỊ QUYẾT',
      issuer: 'QUỐC HỘI',
      day: '11 tháng 12 năm 2095',
      rules: [
        'Điều 1. Thông báo',
        '1. Thông báo trước 60 ngày.',
        'Điều 2. Kế hoạch',
        '1. Một:',
        'a) Không lập kế hoạch.',
        'Điều 3. Hiệu lực',
        '1. Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2096.',
        '2. Điều 2 của Nghị quyết này có hiệu lực thi hành từ ngày 11 tháng 12 năm 2095.',
      ],
    },
  ]);
  expect(on('2095-10-01', '9942-2095-qh99/d1/k1').status).toBe('not-yet');
  expect(on('2096-02-01', '9942-2095-qh99/d1/k1').status).toBe('in-force');
  // The turning day of the plan is its own, not the general start (A37).
  expect(on('2095-12-20', '9942-2095-qh99/d2').status).toBe('in-force');
  expect(on('2095-12-01', '9942-2095-qh99/d2').status).toBe('not-yet');
});

it('does not take a law that was passed for a law in force (A31, A34)', async () => {
  const { on } = await lawOnFile([
    law('9951/2096/QH99', '23 tháng 4 năm 2096', [
      'Điều 1. Một',
      'Sổ mới.',
      'Điều 2. Hiệu lực',
      'Luật này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2097.',
    ]),
  ]);
  expect(on('2096-11-22', '9951-2096-qh99/d1')).toMatchObject({
    status: 'not-yet',
    reason: expect.stringContaining('có hiệu lực từ 01/03/2097'),
  });
});

it('does not end the decree of a law that was replaced (A35)', async () => {
  const { on } = await lawOnFile([
    law('9961/2094/QH99', '18 tháng 01 năm 2094', [
      'Điều 1. Một',
      'Sổ.',
      'Điều 2. Hiệu lực',
      'Luật này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2094.',
    ]),
    decree('9962/2094/NĐ-CP', '01 tháng 9 năm 2094', [
      'Điều 1. Phạm vi',
      'Nghị định này quy định chi tiết Luật Sổ số 9961/2094/QH99.',
      'Điều 2. Hiệu lực',
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 10 năm 2094.',
    ]),
    law('9963/2096/QH99', '16 tháng 6 năm 2096', [
      'Điều 1. Một',
      'Sổ mới.',
      'Điều 2. Hiệu lực',
      '1. Luật này có hiệu lực thi hành từ ngày được thông qua.',
      '2. Luật Sổ số 9961/2094/QH99 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
    ]),
  ]);
  expect(on('2096-06-16', '9961-2094-qh99/d1')).toMatchObject({
    status: 'expired',
    reason: 'hết hiệu lực từ 16/06/2096 theo khoản 2 Điều 2 Luật Về sổ thử nghiệm 9963/2096/QH99',
  });
  expect(on('2096-11-22', '9962-2094-nd-cp/d1').status).toBe('in-force');
});

it('ends nothing by a paper that is not law, and little by a lower one', async () => {
  const rules = [
    'Điều 1. Bãi bỏ',
    'Bãi bỏ Điều 4 Nghị định số 9901/2095/NĐ-CP.',
    'Điều 2. Hiệu lực',
    'Quy định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2096.',
  ];
  const guide = decree('9971/2096/NĐ-CP', '01 tháng 02 năm 2096', rules, {
    facts: { tier: 'guidance', effectiveFrom: '2096-02-01' },
  });
  const circular: Paper = {
    number: '9972/2096/TT-BTC',
    kind: 'THÔNG TƯ',
    issuer: 'BỘ TÀI CHÍNH',
    day: '01 tháng 02 năm 2096',
    rules,
    facts: { effectiveFrom: '2096-02-01' },
  };
  expect((await lawOnFile([given, guide])).on('2096-06-01', `${A}/d4`).status).toBe('in-force');
  const below = (await lawOnFile([given, circular])).on('2096-06-01', `${A}/d4`);
  expect(below.status).toBe('unknown');
  expect(below.reason).toContain('cấp thấp hơn');
});

it('does not quote wording that was written anew as if it still held', async () => {
  const { on } = await lawOnFile([
    given,
    decree('9981/2096/NĐ-CP', '01 tháng 02 năm 2096', [
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9901/2095/NĐ-CP',
      '1. Sửa đổi, bổ sung khoản 1 Điều 5 như sau:',
      '“1. Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định sổ.”.',
      '2. Thay thế cụm từ “giải quyết” bằng cụm từ “xem xét” tại khoản 2 Điều 5.',
      'Điều 2. Hiệu lực',
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2096.',
    ]),
  ]);
  expect(on('2096-02-01', `${A}/d5/k1/b`)).toMatchObject({
    status: 'expired',
    reason: expect.stringContaining('khoản 1 Điều 1 Nghị định 9981/2096/NĐ-CP'),
  });
  expect(on('2096-02-01', `${A}/d5/k2/a`).status).toBe('unknown');
  expect(on('2096-02-01', `${A}/d4`).status).toBe('in-force');
});

it('suspends what a document suspends that is known and not held, from its first day', async () => {
  const needed = {
    field: 'sổ thử nghiệm',
    documents: [
      {
        number: '9951/2096/NQ-CP',
        title: 'Nghị quyết ngưng sổ',
        why: 'Ngưng hiệu lực.',
        from: '2096-02-04',
        suspends: '9950/2096/NĐ-CP',
      },
    ],
  };
  const rules = [
    'Điều 1. Sổ',
    'Ủy ban nhân dân cấp xã mở sổ.',
    'Điều 2. Hiệu lực thi hành',
    'Nghị định này có hiệu lực thi hành từ ngày 26 tháng 01 năm 2096.',
  ];
  const held = await lawOnFile(
    [decree('9950/2096/NĐ-CP', '26 tháng 01 năm 2096', rules)],
    [needed],
  );
  expect(held.on('2096-01-28', '9950-2096-nd-cp/d1').status).not.toBe('suspended');
  expect(held.on('2096-03-01', '9950-2096-nd-cp/d1')).toMatchObject({
    status: 'suspended',
    reason: 'ngưng hiệu lực từ 04/02/2096 theo 9951/2096/NQ-CP; chưa xác định ngày kết thúc',
  });
});

it.each([
  ['goes before those above it', { prevails: true } as const, true],
  ['is of a lower rank', {}, false],
])(
  'doubts what a document that is known and not held may have changed where it %s',
  async (_why, more, isNamed) => {
    const number = '9952/2095/NĐ-CP';
    const lower = '9953/2096/TT-BXD';
    const needed = {
      field: 'sổ thử nghiệm',
      documents: [
        { number, title: 'Nghị định về sổ thử nghiệm', why: 'Văn bản gốc.' },
        { number: lower, title: 'Thông tư', why: 'Ai làm.', from: '2096-07-01', ...more },
      ],
    };
    const rules = [
      'Điều 1. Sổ',
      'Ủy ban nhân dân cấp huyện mở sổ.',
      'Điều 2. Hiệu lực thi hành',
      'Nghị định này có hiệu lực thi hành từ ngày 26 tháng 01 năm 2095.',
    ];
    const { on } = await lawOnFile([decree(number, '26 tháng 01 năm 2095', rules)], [needed]);
    const names = (day: string) => on(day, '9952-2095-nd-cp/d1').reason?.includes(lower) ?? false;
    expect(names('2096-06-30')).toBe(false);
    expect(names('2096-07-01')).toBe(isNamed);
  },
);

const act = (number: string, day: string, rules: readonly string[]): Paper => ({
  number,
  kind: 'LUẬT',
  issuer: 'QUỐC HỘI',
  day,
  rules,
});

it('ends what amends a law together with that law, and nothing else of its document', async () => {
  const amending = act('9912/2094/QH99', '01 tháng 6 năm 2094', [
    'Điều 1. Sửa đổi, bổ sung một số điều của Luật Sổ số 9911/2090/QH99',
    '1. Sửa đổi, bổ sung khoản 1 Điều 5 như sau:',
    '“1. Sổ được mở trong 05 ngày.”.',
    '2. Bãi bỏ khoản 2 Điều 6.',
    'Điều 2. Sửa đổi, bổ sung một số điều của Luật Thẻ số 9910/2090/QH99',
    '1. Sửa đổi, bổ sung khoản 1 Điều 3 như sau:',
    '“1. Thẻ được cấp trong 05 ngày.”.',
    'Điều 3. Hiệu lực thi hành',
    '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2095.',
  ]);
  const ending = act('9913/2096/QH99', '01 tháng 6 năm 2096', [
    'Điều 1. Sổ',
    '1. Sổ được mở trong 03 ngày.',
    'Điều 2. Hiệu lực thi hành',
    '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2097.',
    '2. Luật Sổ số 9911/2090/QH99 đã được sửa đổi, bổ sung một số điều theo Luật số 9912/2094/QH99 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
  ]);
  const { on } = await lawOnFile([amending, ending]);
  const B2 = '9912-2094-qh99';
  expect(on('2096-12-31', `${B2}/d1/k1`).status).toBe('in-force');
  expect(on('2097-01-01', `${B2}/d1/k1`)).toMatchObject({
    status: 'expired',
    reason:
      'hết hiệu lực cùng văn bản được sửa đổi từ 01/01/2097 theo khoản 2 Điều 2 Luật Về sổ thử nghiệm 9913/2096/QH99',
  });
  expect(on('2097-01-01', `${B2}/d1/k2`).status).toBe('expired');
  expect(on('2097-01-01', `${B2}/d2/k1`).status).toBe('in-force');
  expect(on('2097-01-01', `${B2}/d3/k1`).status).toBe('in-force');
});

it('does not end what amends a law where the clause that ends the law keeps a part of it', async () => {
  const amending = act('9912/2094/QH99', '01 tháng 6 năm 2094', [
    'Điều 1. Sửa đổi, bổ sung một số điều của Luật Sổ số 9911/2090/QH99',
    '1. Sửa đổi, bổ sung khoản 1 Điều 5 như sau:',
    '“1. Sổ được mở trong 05 ngày.”.',
    'Điều 2. Hiệu lực thi hành',
    '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2095.',
  ]);
  const ending = act('9913/2096/QH99', '01 tháng 6 năm 2096', [
    'Điều 1. Hiệu lực thi hành',
    '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2097.',
    '2. Luật Sổ số 9911/2090/QH99 đã được sửa đổi, bổ sung một số điều theo Luật số 9912/2094/QH99 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành, trừ khoản 1 Điều 5.',
  ]);
  const { on } = await lawOnFile([amending, ending]);
  expect(on('2097-01-01', '9912-2094-qh99/d1/k1').status).not.toBe('expired');
});
