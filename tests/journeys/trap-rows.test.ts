import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, AnswerKind } from '../../src/domain/answer.ts';
import { trapCompetence, trapNeeded, trapPapers } from '../fixtures/trap-law.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** Questions that a plausible system answers from the wrong rule, over law that does not exist. */
let folder: string;
let product: WholeProduct;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-traps-'));
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  copyFileSync(new URL('../../corpus/places.json', import.meta.url), join(corpus, 'places.json'));
  writeFileSync(join(corpus, 'competence.json'), JSON.stringify(trapCompetence()));
  writeFileSync(join(corpus, 'must-have.json'), JSON.stringify(trapNeeded));
  for (const [name, text] of Object.entries(trapPapers)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, name), text);
    writeFileSync(join(folder, name, 'document.json'), JSON.stringify({ fields: ['bãi cỏ thử'] }));
  }
  product = await wholeProduct({ SO_TAY_CORPUS: corpus });
  await product.ingest(
    Object.keys(trapPapers).map((name) => join(folder, name)),
    () => undefined,
  );
}, 120_000);
afterAll(async () => {
  await product?.close();
  await rm(folder, { recursive: true, force: true });
});

type Row = {
  readonly ask: string;
  readonly asOf: string;
  readonly place?: string;
  readonly filedOn?: string;
  readonly kind: AnswerKind | readonly AnswerKind[];
  /** Addresses that the conclusion and what stands with it must cite. */
  readonly cites?: readonly string[];
  /** What a plausible system would say or cite. */
  readonly never?: RegExp;
  /** What must be said of documents that are not held. */
  readonly missing?: string;
  /** Part of a notice. */
  readonly notice?: RegExp;
};

const D = '9952-2025-nd-cp';
const N = '9953-2025-qh15';
const U = '9954-2026-nd-cp';

const rows: Readonly<Record<string, Row>> = {
  'keeps the settling of disputes that the ending clause excepts (A6)': {
    ask: 'hai hộ tranh chấp bãi cỏ thử, hòa giải ko thành thì ai giải quyết',
    asOf: '2026-11-22',
    kind: 'answered',
    cites: [`${D}/d2/k2/a`],
    never: /huyện giải quyết|hết hiệu lực/u,
  },
  'finds the khoản that the exception keeps behind the others (A7)': {
    ask: 'cưỡng chế thực hiện quyết định giải quyết tranh chấp bãi cỏ thử thì ai ra quyết định?',
    asOf: '2026-11-22',
    kind: 'answered',
    cites: [`${D}/d2/k3`],
  },
  'answers for a form from the clause that ends its annex (A8)': {
    ask: 'mẫu quyết định thu hồi bãi cỏ thử kèm nghị định 9952/2025/NĐ-CP còn dùng được ko',
    asOf: '2026-06-01',
    kind: ['answered', 'partial'],
    cites: [`${U}/d3/k2/b`],
  },
  'answers for a form that the clause keeps, though its annex is not held (A9)': {
    ask: 'mẫu số 30 phụ lục II nghị định 9952/2025/NĐ-CP còn hiệu lực không?',
    asOf: '2026-06-01',
    kind: ['answered', 'partial'],
    cites: [`${U}/d3/k2/b`],
    never: /không có Mẫu số 30/u,
  },
  'shows every case of a power that depends on the level (A11)': {
    ask: 'cấp thẻ bãi cỏ thử lần đầu ai ký',
    asOf: '2026-06-01',
    kind: 'answered',
    cites: [`${U}/d1/k2/a`, `${U}/d1/k2/b`, `${U}/d1/k2/c`],
  },
  'gives a licence to the commune from its first day (A18)': {
    ask: 'ai cấp giấy phép dựng nhà thử',
    asOf: '2025-10-01',
    kind: 'answered',
    cites: ['9956-2025-nd-cp/d1/k1'],
    never: /cấp huyện/u,
  },
  'gives the time of the resolution that shortens it, with its unit (A21)': {
    ask: 'thời gian cấp giấy phép dựng nhà thử là bao lâu',
    asOf: '2026-08-01',
    kind: 'answered',
    cites: ['99.18-2026-nq-cp/d1/k1'],
  },
  'lets the resolution go before the law from its first day (A24)': {
    ask: 'gửi thông báo thu hồi bãi cỏ thử trước bao nhiêu ngày?',
    asOf: '2026-02-01',
    kind: ['answered', 'partial'],
    cites: [`${N}/d1/k1`],
  },
  'and leaves the law alone until then (A25)': {
    ask: 'gửi thông báo thu hồi bãi cỏ thử trước bao nhiêu ngày?',
    asOf: '2025-10-01',
    kind: 'answered',
    cites: ['9951-2024-qh15/d1/k1'],
    never: /60 ngày/u,
  },
  'tells the posting time of the resolution from that of the law (A26)': {
    ask: 'niêm yết phương án bồi thường bãi cỏ thử mấy ngày',
    asOf: '2026-02-01',
    kind: ['answered', 'partial'],
    cites: [`${N}/d1/k2`],
  },
  'ends a notice of before that no decision followed (A28)': {
    ask: 'thông báo thu hồi bãi cỏ thử ra ngày 1/6/2024 mà chưa có quyết định thì còn hiệu lực ko',
    asOf: '2026-03-01',
    kind: ['answered', 'partial'],
    cites: [`${N}/d3/k2`],
  },
  'leads a project of before to its transition (A29)': {
    ask: 'dự án đã phê duyệt phương án bồi thường bãi cỏ thử thì tiếp tục theo phương án nào',
    asOf: '2026-03-01',
    kind: ['answered', 'partial'],
    cites: [`${N}/d3/k1`],
  },
  'says that another law moved the day on which the law begins (A30)': {
    ask: 'Luật Bãi cỏ thử có hiệu lực từ ngày nào',
    asOf: '2026-11-22',
    kind: 'partial',
    cites: ['9951-2024-qh15/d3/k1'],
    missing: '9961/2024/QH15',
  },
  'answers for a decree that is over from nothing else (A32, A33)': {
    ask: 'đăng ký kết hôn thử mấy ngày xong',
    asOf: '2027-03-01',
    kind: 'insufficient',
    never: /\d+ ngày/u,
  },
  'names the decree that would say it and is not held (A32)': {
    ask: 'đăng ký kết hôn thử mấy ngày xong',
    asOf: '2026-11-22',
    kind: 'insufficient',
    missing: '9962/2025/NĐ-CP',
  },
  'ends no paper of a district for the end of the districts (A36)': {
    ask: 'quyết định của UBND huyện năm 2022 còn hiệu lực không',
    asOf: '2026-11-22',
    kind: 'insufficient',
    missing: '9960/2025/QH15',
    never: /hết hiệu lực/u,
  },
  'says that a law of the name and year is not held (A31)': {
    ask: 'luật sổ đỏ thử 2026 áp dụng chưa?',
    asOf: '2026-11-22',
    kind: 'insufficient',
    missing: '9959/2026/QH16',
  },
  'knows a law by a name cut short (A34)': {
    ask: 'luật ban hành giấy thử 2025 hiệu lực ngày mấy',
    asOf: '2026-11-22',
    kind: 'insufficient',
    missing: '9960/2025/QH15',
  },
  'makes plans until the day on which one điều of the resolution begins (A37)': {
    ask: 'xã có phải lập kế hoạch bãi cỏ thử 5 năm nữa không',
    asOf: '2025-12-01',
    kind: 'answered',
    cites: [`${D}/d5/k1`],
  },
  'and not from that day on, though the rest begins later (A37)': {
    ask: 'xã có phải lập kế hoạch bãi cỏ thử 5 năm nữa không',
    asOf: '2025-12-20',
    kind: 'answered',
    cites: [`${N}/d2/k1`],
    never: /lập kế hoạch sử dụng bãi cỏ thử 05 năm\.$/u,
  },
  'lets the province assign another body where the decree says so (B1)': {
    ask: 'Ủy ban nhân dân cấp tỉnh giao cơ quan khác thực hiện, khác với nghị định phân định thẩm quyền thì theo quy định nào',
    asOf: '2026-07-15',
    kind: ['answered', 'partial'],
    cites: [`${U}/d2/k1`],
  },
  'hands what the district had begun to the commune (B2)': {
    ask: 'công việc bãi cỏ thử đang được ủy ban nhân dân cấp huyện giải quyết dở giờ ai làm tiếp',
    asOf: '2025-07-10',
    kind: 'answered',
    cites: [`${D}/d6/k1`],
  },
  'lets a dossier be handed in anywhere in the province (B3)': {
    ask: 'người dân Ia Dom nộp hồ sơ đăng ký bãi cỏ thử ở Pleiku được không',
    asOf: '2026-11-22',
    place: 'xã Ia Dom',
    kind: 'answered',
    cites: [`${D}/d4/k1`],
  },
  'names the office of the commune for that of the district (B4)': {
    ask: 'phòng tài nguyên huyện ngày xưa thẩm định phương án bồi thường bãi cỏ thử, giờ ai',
    asOf: '2026-11-22',
    kind: 'answered',
    cites: [`${D}/d3/k1`],
    never: /Sở/u,
  },
  'gives no single amount where the decree is not held (B5)': {
    ask: 'chủ tịch xã phạt hành chính tối đa bao nhiêu',
    asOf: '2026-11-22',
    kind: 'insufficient',
    missing: '9957/2025/NĐ-CP',
    never: /\d+ ?(?:đồng|triệu)/u,
  },
  'keeps a card of the district until its date (B6)': {
    ask: 'thẻ bãi cỏ thử do cấp huyện cấp có được tiếp tục sử dụng ko',
    asOf: '2026-01-10',
    kind: 'answered',
    cites: [`${D}/d6/k2`],
  },
  'names no room of a phường without the decree (B7)': {
    ask: 'phòng nào của phường lo bãi cỏ thử',
    asOf: '2026-11-22',
    place: 'phường Pleiku',
    kind: 'insufficient',
    missing: '9958/2025/NĐ-CP',
  },
  'tells a power of its own from one that waits for the province (B10)': {
    ask: 'xã có được cấp giấy phép dựng nhà thử khi tỉnh chưa phân cấp không',
    asOf: '2025-10-01',
    kind: 'answered',
    cites: ['9956-2025-nd-cp/d1/k1'],
  },
  'reads a number cut short as the whole one, and says so (E7)': {
    ask: 'nghị quyết 18/2026 quy định thời gian cấp giấy phép dựng nhà thử thế nào',
    asOf: '2026-11-22',
    kind: ['answered', 'partial'],
    cites: ['99.18-2026-nq-cp/d1/k1'],
    notice: /“18\/2026” được hiểu là Nghị quyết 99\.18\/2026\/NQ-CP/u,
  },
};

const nothing = /(?!)/u;
const anything = /^/u;

const partsOf = (answer: Answer) => [...answer.conclusion, ...answer.conditions, ...answer.steps];

it.each(Object.entries(rows))('%s', async (_title, row) => {
  const { ask: text, asOf, place, filedOn } = row;
  const answer = await product.ask({
    text,
    asOf,
    ...(place ? { place } : {}),
    ...(filedOn ? { filedOn } : {}),
  });
  const said = partsOf(answer);
  const cited = said.flatMap(({ citations }) => citations.map(({ address }) => address));
  expect([row.kind].flat()).toContain(answer.kind);
  expect(cited).toEqual(expect.arrayContaining([...(row.cites ?? [])]));
  const words = [answer.reason ?? '', ...answer.conclusion.map((one) => one.text)].join('\n');
  expect(words).not.toMatch(row.never ?? nothing);
  const missing = answer.missing.map(({ number }) => number);
  expect(missing).toEqual(expect.arrayContaining(row.missing ? [row.missing] : []));
  expect(answer.notices.map((one) => one.text).join('\n')).toMatch(row.notice ?? anything);
});
