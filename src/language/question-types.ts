import { foldAccents } from './fold.ts';
import { letters, remembered } from './remembered.ts';

/** What kind of thing an officer wants to know; a question may have several. */
export const questionTypes = [
  'who',
  'how-long',
  'processing',
  'result',
  'how-much',
  'when',
  'papers',
  'steps',
  'where',
  'form',
  'may-must',
  'definition',
  'validity',
] as const;
export type QuestionType = (typeof questionTypes)[number];

type Signs = {
  /** In the question. */
  readonly asks: RegExp;
  /** In the heading of an điều that is about it. */
  readonly heads: RegExp;
  /** In a passage that answers it. */
  readonly answers: RegExp;
};

/**
 * Words of the question, and words that a passage which answers it holds. Both are matched without
 * accents and on whole syllables, so that a question typed without accents is read the same way.
 */
const signs: Readonly<Record<QuestionType, Signs>> = {
  who: {
    asks: /\b(ai|co quan nao|cap nao|don vi nao|phong nao|(?<!(?:dung|trai|sai|vuot|qua|(?:nuoc|cap|nguoi|quan|khong) co) )tham quyen|nguoi nao|xa hay tinh|do ai|phan cap)\b/u,
    heads: /tham quyen|\bai\b|co quan|o dau|\bnoi\b|trach nhiem|nguoi ky|nhiem vu|quyen han/u,
    answers:
      /\b(uy ban nhan dan|chu tich|tham quyen|so [a-z]+|phong [a-z]+|co quan|cong an|cong chung vien|truong phong|van phong)\b/u,
  },
  'how-long': {
    asks: /\b(bao lau|(may|nhieu) (ngay|bua|hom|buoi)(?! (?:nay|qua|roi|lien)\b)|(?<!con |het )thoi han|thoi gian|may thang|trong vong|ngay lam viec|lay ngay|(bao gio|khi nao|luc nao|chung nao)( (thi|moi|duoc|co|xong|lay|nhan|tra)){1,3}( ket qua)?(?= *$| (ket qua|giay|so|the)))\b/u,
    heads: /thoi han|thoi gian|bao lau|may ngay|trong bao/u,
    answers:
      /\b(\d+|mot|hai|ba) (ngay|thang|nam|gio|tuan)\b|\bngay lam viec\b|\bngay trong ngay\b/u,
  },
  processing: {
    asks: /^(?=.*\b(?:bao lau|(?:may|nhieu) (?:ngay|bua|hom|buoi)(?! (?:nay|qua|roi|lien)\b)|thoi han|thoi gian|lay ngay|bao gio|khi nao|luc nao|chung nao)\b).*\b(?:mat|xong|lay|tra|giai quyet|ket qua|moi duoc|thi (?:co|duoc)|ngay co|ngay lam viec)\b/u,
    heads:
      /thoi han (?:giai quyet|cap|chung thuc|xac nhan|dang ky|cong nhan)|ket qua|thoi han(?:,| va)|thoi han$/u,
    answers:
      /\b(?:(?:ngay )?trong ngay|ngay sau khi|ke tu (?:ngay|khi) (?:nhan|tiep nhan)|giai quyet|tra ket qua)\b/u,
  },
  result: {
    asks: /\b(?:(?:cap|nhan|ra) (?:duoc )?(?:giay|so|the) gi|ket qua (?:cua|la|thu tuc)|xong (?:thi )?(?:duoc|co|nhan) (?:gi|giay|cap))/u,
    heads: /ket qua/u,
    answers: /\bket qua\b|\b(?:cap|nhan) (?:ban|giay|trich luc|so)\b/u,
  },
  'how-much': {
    asks: /\b((bao nhieu|may|nhieu) tien|(?<!mien )(le )?phi (sao|nhieu|gi|may|khong|ko|ra sao)|(mat|ton|thu|dong) (tien|phi|le phi)|(le )?phi (la )?(bao nhieu|the nao)|le phi|con phi|phi chung thuc|het bao nhieu|muc (tro cap|ho tro|phat|huong|thu|dong|luong|chuan)|bao nhieu phan tram|duoc (bao nhieu|may)|toi da bao nhieu|phat (bao nhieu|toi da|may))\b/u,
    heads: /\bphi\b|le phi|\bmuc\b|gia\b|kinh phi|tien|che do/u,
    answers:
      /\b\d[\d.]* ?(dong|%|trieu|nghin|phan tram|lan muc)|\bphan tram\b|\bmuc (tro cap|ho tro|phat|huong|thu|dong|luong|chuan)\b/u,
  },
  when: {
    asks: /\b(khi nao|ngay nao|tu ngay|bao gio|luc nao|hieu luc|den ngay)\b/u,
    heads: /hieu luc|thoi diem|khi nao|tu ngay|ngay nao|thoi gian/u,
    answers: /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\bngay \d+ thang \d+\b|\bke tu\b|\btruoc ngay\b/u,
  },
  papers: {
    asks: /\b(giay (to )?(gi|nao)|nhung giay to|giay to can|giay to phai|ho so (gom|can|gi|sao|ra sao|the nao|nhu the nao|nhung gi)|chuan bi (gi|nhung)|can (nhung )?(gi|giay to)|gom nhung gi|gom gi|nhung gi|thanh phan|nop gi|mang theo|bao nhieu bo|may bo)\b/u,
    heads: /ho so|giay to|thanh phan|mang theo/u,
    answers: /\b(to khai|ban chinh|ban sao|giay to|don|ho so gom|xuat trinh|nop)\b/u,
  },
  steps: {
    asks: /\b(trinh tu|cac buoc|buoc nao|quy trinh|lam sao|lam the nao|can lam gi|phai lam gi|xu ly (sao|the nao|ra sao))\b/u,
    heads: /trinh tu|thu tuc|cac buoc|quy trinh|cach\b|giai quyet|xu ly/u,
    answers: /\b(tiep nhan|nop ho so|xem xet|kiem tra|trinh|thong bao|tra ket qua|buoc)\b/u,
  },
  where: {
    asks: /\b((o|tai|nop|den|di|len|ra|toi|gui) dau|(noi|cho) nao|nop ho so o|o xa nao|cho ai|(den|toi|gap|qua|len) (co quan|phong|ban|so) nao|(nop|lam) o (xa|tinh|phuong) hay|hay (o |len )?(tinh|xa|so))\b/u,
    heads: /\bnoi\b|o dau|(?:xa|co quan|phuong) nao|dia diem|tiep nhan|ai\b/u,
    answers: /\b(tai|noi cu tru|bo phan|trung tam|tru so|noi)\b/u,
  },
  form: {
    asks: /\b(mau nao|bieu mau|mau so|mau don|mau to khai|theo mau)\b/u,
    heads: /\bmau\b|bieu mau|giay to|ho so/u,
    answers: /\bmau\b/u,
  },
  'may-must': {
    asks: /\b(co duoc|duoc khong|phai khong|co phai|co can|co bat buoc|co the|duoc phep|phai xin|con phai|dung khong)\b/u,
    heads: /dieu kien|\bduoc\b|\bphai\b|\bkhong\b|mien|truong hop|ai phai|nguyen tac/u,
    answers: /\b(duoc|khong duoc|phai|khong phai|co quyen|co trach nhiem|mien)\b/u,
  },
  definition: {
    asks: /\b(la gi|the nao la|nghia la|khai niem|duoc hieu)\b/u,
    heads: /giai thich|la gi|khai niem|the nao/u,
    answers: /\bla\b/u,
  },
  validity: {
    asks: /\b(con hieu luc|het hieu luc|con ap dung|con dung|thay the|bai bo|co hieu luc)\b/u,
    heads: /hieu luc|thay the|bai bo|chuyen tiep|het\b|\bcon\b|dang ap dung|thoi gian/u,
    answers: /\b(hieu luc|thay the|bai bo|cham dut|khong con|ngung)\b/u,
  },
};

export function questionTypesOf(question: string): QuestionType[] {
  const folded = foldAccents(question);
  return questionTypes.filter((type) => signs[type].asks.test(folded));
}

/** Share, 0 to 1, of the asked types that a heading announces; 0 when none is asked. */
export function headsTypes(heading: string, types: readonly QuestionType[]): number {
  return shareOf(types, typesHeaded(heading));
}

/** Share, 0 to 1, of the asked types for which `passage` holds an answering word; 0 when none. */
export function answersTypes(passage: string, types: readonly QuestionType[]): number {
  return shareOf(types, typesAnswered(passage));
}

/** Letters of texts whose types are kept: a chunk is looked at for every question that finds it. */
const MAX_CHARS = 4_000_000;
const typesHeaded = remembered((heading: string) => typesIn(heading, 'heads'), letters(MAX_CHARS));
const typesAnswered = remembered((text: string) => typesIn(text, 'answers'), letters(MAX_CHARS));

function typesIn(text: string, sign: 'heads' | 'answers'): ReadonlySet<QuestionType> {
  const folded = foldAccents(text);
  return new Set(questionTypes.filter((type) => signs[type][sign].test(folded)));
}

function shareOf(types: readonly QuestionType[], found: ReadonlySet<QuestionType>): number {
  return types.length === 0 ? 0 : types.filter((type) => found.has(type)).length / types.length;
}
