import type { Notice } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { MASK, maskPersonalData } from '../language/mask-personal-data.ts';
import type { Decline } from './decline.ts';

/** A question without what must not be kept, logged or sent to a model. */
export type Withheld = {
  readonly question: Question;
  /** Set when the question carries a mark of secrecy: nothing of its text is left. */
  readonly declined?: Decline;
  readonly notices: readonly Notice[];
};

/** A stamp that stands alone in its line or leads a pasted text; words about secrecy are no stamp. */
const stamp =
  /^[\s([|*_–-]*(?:ĐỘ MẬT\s*:\s*)?(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)[\s)\]|*_.:–-]*(?:$|\n|(?=Số\s*:|CỘNG HÒA|[A-ZĐ]{3,}\s+[A-ZĐ]))/mu;

/** Whether a text bears the mark of a secret: then nothing of it may be kept or looked up. */
export function bearsSecrecyMark(text: string): boolean {
  return stamp.test(text.normalize('NFC'));
}

/** Takes personal data out of a question and its conversation, and all of one that is marked secret. */
export function withhold(asked: Question): Withheld {
  const all = [asked.text, ...(asked.conversation ?? [])].map((text) => text.normalize('NFC'));
  if (all.some(bearsSecrecyMark)) {
    const { conversation: _withheld, ...rest } = asked;
    return { question: { ...rest, text: MASK }, declined: secret, notices: [] };
  }
  const [text = '', ...conversation] = all.map(maskPersonalData);
  const isMasked = [text, ...conversation].some((one, at) => one !== all[at]);
  return {
    question: { ...asked, text, ...(asked.conversation ? { conversation } : {}) },
    notices: isMasked ? [masked] : [],
  };
}

const secret: Decline = {
  kind: 'refused',
  reason: 'Câu hỏi mang dấu độ mật: hệ thống không xử lý và không lưu nội dung.',
};

const masked: Notice = {
  code: 'personal-data-masked',
  text: 'Đã che số giấy tờ, điện thoại, tài khoản hoặc tên người trong câu hỏi; không lưu và không gửi đi.',
};
