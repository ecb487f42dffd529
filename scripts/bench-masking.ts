/**
 * `npm run bench:masking`: of 1,000 made-up identifiers in questions, how many are hidden; of 5,000
 * sentences of law (../shared/data/texts, skipped when absent), how many are changed.
 */
import { existsSync } from 'node:fs';
import { MASK, maskPersonalData } from '../src/language/mask-personal-data.ts';
import { lawSentences, lawTexts } from './bench-verification/law-sentences.ts';
import { seeded, shuffled } from './bench-verification/random.ts';

const IDENTIFIERS = 1_000;
const SENTENCES = 5_000;
const random = seeded(1);
const digits = (count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const oneOf = <T>(...items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const inGroups = (number: string, sizes: readonly number[], mark: string) => {
  let at = 0;
  return sizes.map((size) => number.slice(at, (at += size))).join(mark);
};

const province = () => String(1 + Math.floor(random() * 96)).padStart(3, '0');
const makers: readonly (() => string)[] = [
  () => `${province()}${digits(9)}`,
  () =>
    inGroups(`${province()}${digits(9)}`, oneOf([4, 4, 4], [3, 3, 3, 3], [3, 9]), oneOf(' ', '.')),
  () => `CMND ${oneOf('', 'số ', ': ')}${oneOf('0', '1', '2')}${digits(8)}`,
  () => `CMND ${inGroups(`2${digits(8)}`, [3, 3, 3], ' ')}`,
  () => `0${oneOf('3', '5', '7', '8', '9')}${digits(8)}`,
  () =>
    inGroups(
      `0${oneOf('3', '7', '9')}${digits(8)}`,
      oneOf([4, 3, 3], [3, 3, 4], [4, 2, 2, 2]),
      oneOf(' ', '.', '-'),
    ),
  () => `${oneOf('+84', '84', '+84 ')}9${digits(8)}`,
  () =>
    `${oneOf('nguyen', 'tran.van', 'le_thi', 'h.pham')}${digits(2)}@${oneOf('gmail.com', 'xa.gialai.gov.vn', 'yahoo.com.vn')}`,
  () =>
    `${oneOf('STK', 'stk:', 'số tài khoản', 'tài khoản số')} ${digits(oneOf(9, 10, 12, 13, 14))}`,
  () => `STK ${inGroups(digits(12), [4, 4, 4], ' ')}`,
];
const around: readonly (readonly [string, string])[] = [
  ['Công dân có ', ' thì làm thủ tục ở đâu?'],
  ['Cho hỏi hồ sơ của bà ấy, ', ', đã giải quyết chưa'],
  ['', ' xin cấp lại giấy khai sinh'],
  ['liên hệ (', ') để được hướng dẫn.'],
];

let hidden = 0;
const missed: string[] = [];
for (let count = 0; count < IDENTIFIERS; count += 1) {
  const identifier = makers[count % makers.length]?.() ?? '';
  const [before, after] = oneOf(...around);
  const masked = maskPersonalData(`${before}${identifier}${after}`);
  if (masked.includes(MASK) && !/\d{3}/u.test(masked)) hidden += 1;
  else missed.push(`${identifier} → ${masked}`);
}
console.log(`identifiers hidden: ${hidden} of ${IDENTIFIERS}`);
for (const one of missed.slice(0, 10)) console.log(`   ${one}`);

if (existsSync(lawTexts)) {
  const sentences = shuffled(lawSentences(), random).slice(0, SENTENCES);
  const changed = sentences.filter((sentence) => maskPersonalData(sentence) !== sentence);
  console.log(`sentences of law changed: ${changed.length} of ${sentences.length}`);
  for (const one of changed.slice(0, 10)) console.log(`   ${maskPersonalData(one)}`);
} else console.log('skipped: ../shared/data/texts is not on this machine');
