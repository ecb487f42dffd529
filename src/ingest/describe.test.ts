import { describe as group, expect, it } from 'vitest';
import type { DocumentFacts } from '../domain/legal-document.ts';
import type { SourceText } from '../domain/source-text.ts';
import { describe, type Description } from './describe.ts';
import { structure } from './structure.ts';

function described(
  lines: readonly string[],
  confirmed: Partial<DocumentFacts> = {},
  warnings: SourceText['warnings'] = [],
): Description {
  const source: SourceText = {
    mediaType: 'text/plain',
    scanned: false,
    pageCount: 1,
    lines: lines.map((text) => ({ text, page: 1, role: 'text' })),
    warnings,
  };
  return describe(source, structure(source), { fileName: 'van-ban.txt', confirmed });
}

const decree = [
  'CHÍNH PHỦ',
  'Số: 9901/2099/NĐ-CP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Hà Nội, ngày 12 tháng 6 năm 2099',
  'NGHỊ ĐỊNH',
  'QUY ĐỊNH VỀ SỔ THỬ NGHIỆM',
  'Căn cứ Luật Thử nghiệm số 9900/2098/QH99 ngày 01 tháng 5 năm 2098;',
  'Chính phủ ban hành Nghị định quy định về sổ thử nghiệm.',
  'Điều 1. Phạm vi',
  'Nghị định này quy định về sổ.',
  'Điều 2. Hiệu lực thi hành',
  '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2099, trừ trường hợp quy định tại khoản 2.',
  '2. Quy định tại Điều 1 Nghị định này có hiệu lực từ ngày 20 tháng 6 năm 2099.',
  '3. Nghị định này hết hiệu lực kể từ ngày 01 tháng 3 năm 2100.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. CHÍNH PHỦ',
  'KT. THỦ TƯỚNG',
  'Nguyễn Văn Thử',
];

const codes = ({ review }: Description): string[] => review.map(({ code }) => code);

group('facts', () => {
  it('reads a decree from its own lines', () => {
    const { facts, review } = described(decree);
    expect(facts).toMatchObject({
      number: '9901/2099/NĐ-CP',
      kind: 'Nghị định',
      issuer: 'Chính phủ',
      title: 'Quy định về sổ thử nghiệm',
      issuedOn: '2099-06-12',
      effectiveFrom: '2099-07-01',
      effectiveTo: '2100-02-28',
      signer: 'Nguyễn Văn Thử',
      tier: 'normative',
      territory: 'nation',
    });
    expect(review).toEqual([]);
  });

  it('says where the number was read', () => {
    const { evidence } = described(decree);
    const found = evidence.find(({ field }) => field === 'number');
    expect(decree.join('\n').slice(found?.start, found?.end)).toBe('9901/2099/NĐ-CP');
  });

  it('lets what a person confirmed win', () => {
    const { facts } = described(decree, {
      number: 'MINH-HỌA-07',
      tier: 'illustrative',
      territory: 'province:gia-lai',
    });
    expect(facts).toMatchObject({
      number: 'MINH-HỌA-07',
      tier: 'illustrative',
      territory: 'province:gia-lai',
    });
  });

  it('takes a decision without a year in its number for an administrative act of its province', () => {
    const { facts } = described([
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÀO CAI',
      'Số: 936/QĐ-UBND',
      'Lào Cai, ngày 03 tháng 4 năm 2099',
      'QUYẾT ĐỊNH',
      'Về việc thử nghiệm',
      'Căn cứ Luật Thử;',
      'Điều 1. Thử.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    ]);
    expect(facts).toMatchObject({
      tier: 'administrative',
      issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
      territory: 'province:lao-cai',
      effectiveFrom: '2099-04-03',
    });
  });

  it('gives an old document of a merged province to the former province', () => {
    const { facts } = described([
      'ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH',
      'Số: 9/2023/QĐ-UBND',
      'Bình Định, ngày 03 tháng 4 năm 2023',
      'QUYẾT ĐỊNH',
      'Về sổ',
      'Điều 1. Thử.',
    ]);
    expect(facts.territory).toBe('former:binh-dinh');
  });

  it('counts an effect so many days after signing', () => {
    const lines = decree.with(11, '1. Nghị định này có hiệu lực sau 15 ngày kể từ ngày ký.');
    expect(described(lines).facts.effectiveFrom).toBe('2099-06-27');
  });

  it('takes no effect date from quoted wording', () => {
    const lines = decree.with(
      9,
      'Thay câu “Nghị định này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2050”.',
    );
    expect(described(lines).facts.effectiveFrom).toBe('2099-07-01');
  });
});

group('review', () => {
  it('asks for the number of a signed file that has none in print', () => {
    const lines = decree
      .with(1, 'Số:        /QĐ-UBND')
      .with(3, 'Lào Cai, ngày     tháng 4 năm 2099');
    const description = described(lines);
    expect(description.facts.number).toBeUndefined();
    expect(codes(description)).toEqual(
      expect.arrayContaining(['NUMBER_MISSING', 'ISSUED_ON_UNREADABLE']),
    );
  });

  it('lists what a reader found beside the text only where number or day is not read', () => {
    const hint = { code: 'SIGNED_AT', message: 'Thời điểm ký số: 15/04/2099 10:45.' };
    const blank = described(decree.with(1, 'Số:        /QĐ-UBND'), {}, [hint]);
    expect(blank.review).toContainEqual(hint);
    expect(blank.facts.number).toBeUndefined();
    expect(described(decree, {}, [hint]).review).toEqual([]);
  });

  it('asks about a date that no calendar has', () => {
    expect(codes(described(decree.with(3, 'Hà Nội, ngày15 tháng 54 năm 2099')))).toContain(
      'ISSUED_ON_UNREADABLE',
    );
  });

  it('asks when the year in the number is not the year of issue', () => {
    expect(codes(described(decree.with(3, 'Hà Nội, ngày 12 tháng 6 năm 2097')))).toContain(
      'NUMBER_YEAR',
    );
  });

  it('asks no more about what a person confirmed', () => {
    const lines = decree.with(1, 'Số:        /NĐ-CP');
    expect(codes(described(lines, { number: '9901/2099/NĐ-CP' }))).toEqual([]);
  });

  it.each(['LABELS_LOST', 'TEXT_GARBLED', 'PAGE_UNREADABLE', 'OCR_DOUBTFUL'])(
    'holds a document back when the reader warns of %s',
    (code) => {
      expect(codes(described(decree, {}, [{ code, message: 'Cần xem lại.' }]))).toContain(code);
    },
  );

  it('lets a document through that was only converted', () => {
    const converted = [{ code: 'ENCODING_CONVERTED', message: 'Đã chuyển mã.' }];
    expect(codes(described(decree, {}, converted))).not.toContain('ENCODING_CONVERTED');
  });

  it('asks about a lost number', () => {
    expect(
      codes(
        described([...decree.slice(0, 13), '5. Câu thừa.', '6. Câu cuối.', ...decree.slice(14)]),
      ),
    ).toContain('CLAUSE_GAP');
  });
});

group('copies that are not the text', () => {
  const digest = [
    'Nghị định 9901/2099/NĐ-CP về sổ thử nghiệm',
    'Nghị định số 9901/2099/NĐ-CP quy định rõ cách mở sổ, gồm những điểm sau:',
    'Điều 1. Phạm vi',
    'Sổ thử nghiệm được mở ở mọi xã.',
    'Điều 2. Hiệu lực',
    'Nghị định có hiệu lực từ ngày 01 tháng 7 năm 2099.',
  ];

  it('holds back a report that has neither header, bases nor signature', () => {
    expect(codes(described(digest))).toContain('NOT_ISSUED_TEXT');
  });

  it('takes a copy under a publisher’s title when it has its bases', () => {
    const bases = 'Căn cứ Luật Thử nghiệm số 9900/2098/QH99 ngày 01 tháng 5 năm 2098;';
    const enacts = 'Chính phủ ban hành Nghị định quy định về sổ thử nghiệm.';
    const lines = [digest[0] ?? '', 'NGHỊ ĐỊNH', bases, enacts, ...digest.slice(2)];
    expect(codes(described(lines))).not.toContain('NOT_ISSUED_TEXT');
  });

  it.each([
    'Lưu ý biên tập: một số khoản dài được tóm tắt.',
    'Văn bản chưa hoàn thiện. Từ Điều 9 được tổng hợp từ báo chí.',
    '- Điều 3-5. Hồ sơ và trình tự mở sổ',
  ])('holds back a copy that says: %s', (remark) => {
    expect(codes(described([...decree.slice(0, 14), remark, ...decree.slice(14)]))).toContain(
      'COPY_ABRIDGED',
    );
  });

  it('holds back a decree without a single điều', () => {
    const lines = [...decree.slice(0, 8), '1. Mở sổ.', '2. Khóa sổ.', ...decree.slice(14)];
    expect(codes(described(lines))).toContain('NO_ARTICLES');
  });

  it('holds back a recognised copy in which syllables lost their tone', () => {
    const recognised = decree.with(9, 'Nghị định này quy định về kêt quả, chât lượng và xuât bản.');
    const [doubt] = described(recognised).review;
    expect(doubt?.code).toBe('TEXT_RECOGNISED');
    expect(doubt?.message).toContain('“kêt”, “chât”, “xuât”');
    expect(codes(described(decree.with(9, 'Nghị định này quy định về kêt quả.')))).toEqual([]);
  });

  it('asks no more once a person has named the document', () => {
    expect(codes(described(digest, { number: '9901/2099/NĐ-CP' }))).not.toContain(
      'NOT_ISSUED_TEXT',
    );
  });
});

group('secrecy', () => {
  it.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    'ĐỘ MẬT: MẬT',
    'Độ mật: Tối mật',
    'T Ố I   M Ậ T',
    'Độc lập - Tự do - Hạnh phúc TỐI MẬT',
    'Số: 12/BC-BTN | MẬT',
  ])('refuses a document stamped %s', (mark) => {
    expect(described([mark, ...decree]).refused).toBe('DOCUMENT_SECRET');
  });

  it('refuses a document for internal use', () => {
    expect(described(['LƯU HÀNH NỘI BỘ', ...decree]).refused).toBe('DOCUMENT_INTERNAL');
  });

  it.each(['QUY CHẾ BẢO VỆ TÀI LIỆU TỐI MẬT', 'Mức độ: mật', 'BÍ MẬT NHÀ NƯỚC', 'MẬT KHẨU'])(
    'takes a document whose title says %s',
    (title) => {
      expect(described([title, ...decree]).refused).toBeUndefined();
    },
  );

  it('accepts a law that speaks of secrets', () => {
    const lines = [
      ...decree.slice(0, 9),
      'Tài liệu tối mật, tuyệt mật được bảo quản riêng.',
      ...decree.slice(10),
    ];
    expect(described(lines).refused).toBeUndefined();
  });
});
