import { expandChatSpellings } from './chat-spellings.ts';

/**
 * Abbreviations of offices, counted on 238 documents (domain/facts.md §8), and what they stand for.
 * Only those with one meaning: KT, CT, TT, TP, BC, HD and NQ depend on the context and stay.
 */
const offices: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  hdnd: 'hội đồng nhân dân',
  pccc: 'phòng cháy chữa cháy',
  tthc: 'thủ tục hành chính',
  ttpvhcc: 'trung tâm phục vụ hành chính công',
  pvhcc: 'phục vụ hành chính công',
  gcn: 'giấy chứng nhận',
  qsdđ: 'quyền sử dụng đất',
  qsdd: 'quyền sử dụng đất',
  gcnqsdđ: 'giấy chứng nhận quyền sử dụng đất',
  gcnqsdd: 'giấy chứng nhận quyền sử dụng đất',
  vbqppl: 'văn bản quy phạm pháp luật',
  cccd: 'căn cước công dân',
  cmnd: 'chứng minh nhân dân',
  gpmb: 'giải phóng mặt bằng',
  gpxd: 'giấy phép xây dựng',
  đtm: 'đánh giá tác động môi trường',
  htx: 'hợp tác xã',
  hkd: 'hộ kinh doanh',
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  btxh: 'bảo trợ xã hội',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  nđ: 'nghị định',
  qđ: 'quyết định',
  mttq: 'mặt trận tổ quốc',
  attp: 'an toàn thực phẩm',
  tcxh: 'trợ cấp xã hội',
  htxh: 'hưu trí xã hội',
  vphc: 'vi phạm hành chính',
  xphc: 'xử phạt vi phạm hành chính',
  ctubnd: 'chủ tịch ủy ban nhân dân',
  kcn: 'khu công nghiệp',
  ccn: 'cụm công nghiệp',
  tdp: 'tổ dân phố',
  tđc: 'tái định cư',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  csdl: 'cơ sở dữ liệu',
  đvhc: 'đơn vị hành chính',
  dvhc: 'đơn vị hành chính',
  ntm: 'nông thôn mới',
  mtqg: 'mục tiêu quốc gia',
  ncc: 'người có công',
  nct: 'người cao tuổi',
  nkt: 'người khuyết tật',
  đktt: 'đăng ký thường trú',
  dktt: 'đăng ký thường trú',
  hktt: 'hộ khẩu thường trú',
  đkkh: 'đăng ký kết hôn',
  đkks: 'đăng ký khai sinh',
  nvqs: 'nghĩa vụ quân sự',
  tgpl: 'trợ giúp pháp lý',
  tđkt: 'thi đua khen thưởng',
  tdkt: 'thi đua khen thưởng',
  hđlđ: 'hợp đồng lao động',
  ccv: 'công chứng viên',
  vpcc: 'văn phòng công chứng',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  vpđk: 'văn phòng đăng ký',
  nsnn: 'ngân sách nhà nước',
  bvmt: 'bảo vệ môi trường',
  ctrsh: 'chất thải rắn sinh hoạt',
  vsattp: 'an toàn thực phẩm',
  cmt: 'chứng minh thư',
  khsdđ: 'kế hoạch sử dụng đất',
};

/** What is typed to save letters; no document is written so. */
const typed: Readonly<Record<string, string>> = {
  ko: 'không',
  k: 'không',
  hok: 'không',
  dc: 'được',
  đc: 'được',
  bn: 'bao nhiêu',
  cq: 'cơ quan',
  hs: 'hồ sơ',
  gđ: 'gia đình',
  ntn: 'như thế nào',
  vs: 'với',
  nx: 'nữa',
  gp: 'giấy phép',
  kd: 'kinh doanh',
  xd: 'xây dựng',
  dky: 'đăng ký',
  đky: 'đăng ký',
  j: 'gì',
  hông: 'không',
  hổng: 'không',
  ngta: 'người ta',
  bnhieu: 'bao nhiêu',
  bnhiu: 'bao nhiêu',
  bnhiêu: 'bao nhiêu',
  nhiu: 'nhiêu',
  kq: 'kết quả',
  gtờ: 'giấy tờ',
  lun: 'luôn',
};

/** Behind a figure `k` is a thousand: "phí 20 k". */
const thousands = /\d\s*$/u;

/** `HĐ` is a contract or a council, by the words before and after it. */
const contract = {
  before: /(?:chứng thực|công chứng|ký|lập|hủy|thanh lý|theo|phí)\s+$/iu,
  after:
    /^\s*(?:,|giao dịch|mua|bán|thuê|tặng|chuyển|lao động|vay|ủy quyền|thế chấp|đặt cọc|dân sự)/iu,
};
const council = /^\s*(?:bồi thường|kỷ luật|xét|thẩm định|hòa giải|tư vấn|nghĩa vụ|xác định)/iu;

/** Writes out the abbreviations of a question; a quote is never passed through this. */
export function expandAbbreviations(text: string): string {
  const spelled = expandChatSpellings(expand(text, (word) => offices[word] ?? typed[word]));
  return spelled.replace(/(?<![\p{L}\p{N}/-])hđ(?![\p{L}\p{N}/-])/giu, (word, at: number) => {
    const after = spelled.slice(at + word.length);
    if (council.test(after)) return 'hội đồng';
    const isContract = contract.before.test(spelled.slice(0, at)) || contract.after.test(after);
    return isContract ? 'hợp đồng' : word;
  });
}

/** Writes out only what documents abbreviate too, to compare a sentence with its source. */
export function expandOfficeAbbreviations(text: string): string {
  return expand(text, (word) => offices[word]);
}

function expand(text: string, meaningOf: (word: string) => string | undefined): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word, offset: number) => {
    const isUnit = /^k$/iu.test(word) && thousands.test(text.slice(0, offset));
    const meaning = isUnit ? undefined : meaningOf(word.toLowerCase());
    return meaning && !insideNumber(text, offset, word.length) ? meaning : word;
  });
}

/** `QĐ` in `36/QĐ-UBND` and the `k` of `k2 Đ5` belong to a number or a reference. */
function insideNumber(text: string, offset: number, length: number): boolean {
  return /[\d/\-–.]/u.test(text[offset - 1] ?? '') || /[\d/\-–]/u.test(text[offset + length] ?? '');
}
