import type { Citation } from '../../src/domain/citation.ts';
import type { ProvisionView, TimelineView } from '../../src/http/services.ts';

/** A decree that cannot exist: everything that the fake services answer comes from it. */
const heading = 'Thẩm quyền cấp bản sao thẻ thư viện';
const lines = {
  title: `Điều 5. ${heading}`,
  clause1:
    '1. Ủy ban nhân dân cấp xã có thẩm quyền và trách nhiệm cấp bản sao thẻ thư viện cho người đang cư trú trên địa bàn, bao gồm:',
  pointA: 'a) Bản sao từ thẻ gốc do thư viện cấp xã giữ;',
  pointB:
    'b) Bản sao từ thẻ gốc do thư viện nơi khác cấp, khi người yêu cầu xuất trình thẻ gốc còn nguyên vẹn.',
  clause2:
    '2. Việc cấp bản sao được thực hiện trong ngày làm việc; trường hợp nhận yêu cầu sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.',
  clause3:
    '3. Không cấp bản sao trong trường hợp thẻ gốc bị tẩy xóa, hoặc nội dung không thể xác định được.',
};

/** The điều as the version holds it; offset 1,200 stands for the text before it. */
const articleStart = 1_200;
const text = Object.values(lines).join('\n');

/** Span of a line in the version's text. */
function spanOf(line: string): readonly [number, number] {
  const start = articleStart + text.indexOf(line);
  return [start, start + line.length];
}

const document = {
  key: '9901-2099-nd-cp',
  number: '9901/2099/NĐ-CP',
  kind: 'Nghị định',
  title: 'Quy định về thư viện cấp xã',
  issuer: 'Chính phủ',
  tier: 'normative',
  territory: 'nation',
  issuedOn: '2099-06-12',
  effectiveFrom: '2099-07-01',
} as const;

const validity = {
  status: 'in-force',
  reason: 'có hiệu lực từ 01/07/2099',
  from: '2099-07-01',
} as const;

function cite(path: string, where: string, line: string): Citation {
  return {
    address: `${document.key}/${path}`,
    label: `${where} Nghị định 9901/2099/NĐ-CP`,
    quote: line,
    documentId: document.key,
    version: 'a'.repeat(64),
    span: spanOf(line),
    page: 4,
    tier: 'normative',
    validity,
    territory: 'nation',
  };
}

export const clause1 = cite('d5/k1', 'khoản 1 Điều 5', lines.clause1);
export const clause2 = cite('d5/k2', 'khoản 2 Điều 5', lines.clause2);
/** With a remark beside it, which names the provision that bears it out. */
export const pointB: Citation = {
  ...cite('d5/k1/b', 'điểm b khoản 1 Điều 5', lines.pointB),
  notes: [
    {
      code: 'district-ended',
      text: 'Cấp huyện đã kết thúc hoạt động; nay việc này thuộc thư viện cấp xã.',
      citation: clause2,
    },
  ],
};
export const clause3 = cite('d5/k3', 'khoản 3 Điều 5', lines.clause3);

/** The items of one list with its lead-in, as they are quoted together. */
export const listOfClause1: readonly Citation[] = [
  { ...clause1, address: `${clause1.address}/intro` },
  cite('d5/k1/a', 'điểm a khoản 1 Điều 5', lines.pointA),
  pointB,
];

/** A handbook: no legal basis, and says what it rests on. */
export const illustrative: Citation = {
  ...cite('d2', 'Điều 2', lines.clause2),
  label: 'Điều 2 Sổ tay minh họa 9902/2099/ST',
  tier: 'illustrative',
  territory: 'province:gia-lai',
  validity: { status: 'unknown', reason: 'tài liệu minh họa, không có hiệu lực pháp lý' },
  restsOn: ['Điều 5 Nghị định 9901/2099/NĐ-CP'],
};

/** A line of a portal's record: it guides and is no legal basis. */
export const recordLine: Citation = {
  ...illustrative,
  address: '1.990101/cach-thuc/2',
  label: 'Thủ tục 1.990101',
  tier: 'guidance',
};

/** The rule that an officer may still remember. */
export const former: Citation = {
  ...clause1,
  address: '9900-2098-nd-cp/d4/k1',
  label: 'khoản 1 Điều 4 Nghị định 9900/2098/NĐ-CP',
  validity: {
    status: 'expired',
    reason: 'hết hiệu lực từ 01/07/2099, bị thay thế bởi Nghị định 9901/2099/NĐ-CP',
    until: '2099-07-01',
  },
};

function part(path: string, kind: 'clause' | 'point', line: string) {
  const [start, end] = spanOf(line);
  const label = kind === 'clause' ? `khoản ${path.slice(-1)}` : `điểm ${path.slice(-1)}`;
  return { address: `${document.key}/${path}`, kind, label, start, end, boxes: [] };
}

/** The điều that every citation of the fake law opens. */
export const article: ProvisionView = {
  address: `${document.key}/d5`,
  label: 'Điều 5 Nghị định 9901/2099/NĐ-CP',
  document,
  version: 'a'.repeat(64),
  validity,
  changes: [],
  article: {
    address: `${document.key}/d5`,
    label: 'Điều 5',
    heading,
    text,
    start: articleStart,
    boxes: [],
    parts: [
      { ...part('d5/k1', 'clause', lines.clause1), end: spanOf(lines.pointB)[1] },
      part('d5/k1/a', 'point', lines.pointA),
      part('d5/k1/b', 'point', lines.pointB),
      part('d5/k2', 'clause', lines.clause2),
      part('d5/k3', 'clause', lines.clause3),
    ],
  },
  previous: { address: `${document.key}/d4`, label: 'Điều 4' },
  next: { address: `${document.key}/d6`, label: 'Điều 6' },
  restsOn: [],
  aknIri: '/akn/vn/act/nghi-dinh/chinh-phu/2099-06-12/9901-2099-nd-cp/vie@2099-07-01/~art_5',
};

/** The điều opened at one of its provisions; undefined for anything that the fake does not hold. */
export function articleAt(address: string): ProvisionView | undefined {
  const cited = [clause1, pointB, clause2, clause3].find((one) => one.address === address);
  if (cited) return { ...article, address, label: cited.label };
  return address.startsWith(`${document.key}/`) ? article : undefined;
}

/** How the fake law's first khoản stands over time; nothing else is held. */
export function timelineAt(address: string): TimelineView | undefined {
  if (address !== `${document.key}/d5/k1`) return undefined;
  const cause = {
    address: `${document.key}/d9`,
    label: 'Điều 9 Nghị định 9901/2099/NĐ-CP',
    quote: 'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2099.',
  };
  return {
    address,
    label: 'khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP',
    periods: [
      {
        status: 'not-yet',
        reason: `có hiệu lực từ 01/07/2099 theo ${cause.label}`,
        until: '2099-07-01',
        cause,
      },
      { status: 'in-force', reason: 'có hiệu lực từ 01/07/2099', from: '2099-07-01' },
    ],
    changes: [],
    missing: [],
  };
}
