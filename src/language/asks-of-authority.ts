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
