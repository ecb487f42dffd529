import { foldAccents } from '../language/fold.ts';

/** Why a question is not looked up at all. */
export type Decline = { readonly kind: 'refused' | 'insufficient'; readonly reason: string };

type Rule = Decline & { readonly all: readonly RegExp[] };

const shows =
  /\b(cho (toi |em |minh )?(xem|biet|doc|coi)|noi dung (cua )?(cong van|van ban)|gui (cho )?(toi|em|minh))\b/u;
const teaches = /\b(cach|chi (toi|em|minh)|huong dan|lam sao|lam the nao|meo|giup)\b/u;

/**
 * Questions that the law on file cannot be the answer to. Matched without accents; each rule needs
 * all of its signs, so that a question about the rules on secrets or forgery is still answered.
 */
const rules: readonly Rule[] = [
  {
    kind: 'refused',
    reason: 'Câu hỏi xin nội dung thuộc bí mật nhà nước; hệ thống không lưu và không cung cấp.',
    all: [/\b(tuyet mat|toi mat|dong dau mat|dau mat|bi mat nha nuoc)\b/u, shows],
  },
  {
    kind: 'refused',
    reason: 'Câu hỏi nhờ giúp làm việc trái pháp luật; hệ thống không trả lời.',
    all: [
      /\b(lam gia|gia mao|hop thuc hoa|chay an|dut lot|hoi lo|tron thue|lach luat|nhan tien( boi duong)?|khong bi (phat hien|lo))\b/u,
      teaches,
    ],
  },
  {
    kind: 'insufficient',
    reason:
      'Việc này do Tòa án giải quyết, không thuộc thẩm quyền của Ủy ban nhân dân cấp xã; kho không có quy định tố tụng.',
    all: [
      /\b(an phi|ly hon|toa an|khoi kien)\b/u,
      /\b(nop|o dau|toa|bao nhieu|thu tuc)\b/u,
      /^(?!.*\b(ghi chu|xac nhan|trich luc|ho tich|hoa giai|tranh chap)\b)/u,
    ],
  },
  {
    kind: 'insufficient',
    reason:
      'Đây là sự cố phần mềm hoặc tài khoản, không phải vấn đề văn bản quy định; hãy liên hệ bộ phận hỗ trợ kỹ thuật của hệ thống đó.',
    all: [
      /\b(phan mem|he thong|tai khoan|mat khau|vneid|dang nhap)\b/u,
      /\b(bao loi|bi loi|loi (phan mem|he thong)|khong (vao|nhap|dang nhap) (duoc|noi)|bi treo|quen mat khau|lay lai mat khau|bi khoa)\b/u,
    ],
  },
];

/** Words of somebody who fights what the rules are about. */
const lawful =
  /\b(xu (ly|phat)|bi phat|phat hien|to cao|to giac|khieu nai|phong chong|ngan chan|thu hoi)\b/u;

/**
 * The first rule that a question meets; undefined when it is to be looked up. What is refused is told by the
 * whole message, whatever of it is asked.
 */
export function declineOf(question: string, message = question): Decline | undefined {
  const asked = foldAccents(question);
  const whole = foldAccents(`${message} ${question}`);
  const rule = rules.find(({ kind, all }) =>
    all.every((sign) => sign.test(kind === 'refused' ? whole : asked)),
  );
  const isLawful =
    rule?.kind === 'refused' && lawful.test(whole.replace(/khong bi phat hien/gu, ''));
  if (isLawful) return undefined;
  return rule && { kind: rule.kind, reason: rule.reason };
}
