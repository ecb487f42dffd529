import { foldAccents } from './fold.ts';

const opening = String.raw`(?:^|[,;:] ?|\b(?:thi|gio|bay gio|vay|hoi|nay) )`;
const body = String.raw`(?:(?:pho )?chu tich(?: uy ban nhan dan)?|uy ban nhan dan)(?: cap)? (?:xa|phuong|tinh|thanh pho|dac khu)`;
const level = String.raw`(?:cap )?(?:xa|phuong|tinh)(?: minh)?`;
const may = String.raw`(?: hien nay| bay gio| gio| nay)?(?: van)?(?: con)? (?:co (?:duoc|quyen|tham quyen|the|phai)|duoc quyen|duoc phep)`;
const asked = new RegExp(String.raw`${opening}(?:${body}|${level})${may}\b`, 'u');

/**
 * Whether a question asks if an authority may do something: `chủ tịch xã có được cấp sổ đỏ không`. It is
 * answered by who may. Not where people of a place are meant: `người dân ở xã có được …`.
 */
export function asksOfAuthority(question: string): boolean {
  return asked.test(foldAccents(question));
}

const getsOrPays = new RegExp(
  [
    // "Ai được bồi thường" asks for whom, "ai được quyền bồi thường" who does it.
    String.raw`\b(?:ai|(?:nguoi|doi tuong|ho|truong hop) nao)(?: se| thi| moi| dang)? duoc (?:nha nuoc )?(?:boi thuong|den bu|huong|nhan|ho tro|mien|giam|tro cap|tai dinh cu|vay|thue|mua)\b`,
    // "Giao tài sản cho cơ quan nào?": the end of the question is who gets it, not who does it.
    String.raw`\b(?:ban giao|giao|tra|nop|gui|bao|thong bao) (?:[^,;?.]* )?cho (?:ai|(?:co quan|cap|don vi|ben|noi) nao)\s*(?:a|vay)?\s*[?.]?$`,
    // "Chi phí di chuyển ai trả": who bears it, not who decides on it.
    String.raw`\b(?:ai|(?:nguoi|ben|co quan|don vi) nao)(?: se| phai| la nguoi)? (?:chi )?(?:tra|chiu)(?! (?:loi|ket qua|ho so|trach nhiem))\b`,
  ].join('|'),
  'u',
);

/** Whether a question asks who is given something, or pays for it: no authority answers it. */
export function asksWhoGetsOrPays(question: string): boolean {
  return getsOrPays.test(foldAccents(question.trim()));
}
