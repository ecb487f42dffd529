import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';
import { foldAccents } from '../../src/language/fold.ts';
import { questionCase } from './own-questions.ts';

/** How the sides of a procedure are asked for; `X` is its name. */
const phrasings: Readonly<Record<string, readonly string[]>> = {
  papers: [
    'hồ sơ X gồm những gì',
    'X cần giấy tờ gì',
    'thủ tục X: giấy tờ gì',
    'muốn X phải mang theo giấy tờ gì',
    'X cần chuẩn bị gì',
    'đi X nộp những giấy tờ nào',
    'thành phần hồ sơ X',
    'X thì hồ sơ ra sao',
    'giấy tờ phải nộp khi X là gì',
    'cho hỏi thủ tục X cần những giấy tờ gì ạ',
    'tôi muốn X thì cần những gì',
  ],
  time: [
    'X mất mấy ngày',
    'thời hạn giải quyết X là bao lâu',
    'X bao lâu thì có kết quả',
    'mấy ngày thì xong X',
    'thủ tục X: mấy ngày có',
    'X bao nhiêu ngày làm việc',
    'nộp hồ sơ X rồi bao giờ được trả kết quả',
  ],
  fee: [
    'lệ phí X bao nhiêu',
    'X hết bao nhiêu tiền',
    'X có mất tiền không',
    'phí X là bao nhiêu',
    'thủ tục X: phí sao',
    'X phải đóng bao nhiêu tiền',
  ],
  where: [
    'X ở đâu',
    'nộp hồ sơ X ở đâu',
    'X thì đến cơ quan nào',
    'muốn X phải đến đâu',
    'X nộp ở xã hay ở tỉnh',
  ],
  by: ['ai phải đi X', 'X thì ai đi làm được'],
  result: ['X xong được cấp giấy gì', 'kết quả của thủ tục X là gì'],
  terms: ['điều kiện X là gì', 'ai được X', 'trường hợp nào được X'],
  money: ['X được bao nhiêu tiền', 'mức X là bao nhiêu'],
};
/** Ways of asking one side that teach, and every how many questions is typed without accents. */
const EACH = 3;
const BARE = 5;

/**
 * Plain questions on a side of a procedure by its name, as everybody asks first: for each line of
 * `plain.tsv` (names, side, provisions that answer it or `-`) some ways of asking, in turn.
 */
export function plainQuestions(): GoldenCase[] {
  const lines = readFileSync(join(import.meta.dirname, 'plain.tsv'), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).flatMap((line, row) => {
    const [names = '', side = '', where = '-'] = line.split('\t');
    const ways = phrasings[side];
    if (!ways) throw new RangeError(`plain.tsv: unknown side ${side}`);
    return names.split('|').flatMap((name, ofName) =>
      Array.from({ length: Math.min(EACH, ways.length) }, (_, turn) => {
        const at = row + ofName + turn * Math.max(1, Math.floor(ways.length / EACH));
        const question = (ways[at % ways.length] ?? '').replace('X', name);
        const typed = (row + ofName + turn) % BARE === 0 ? foldAccents(question) : question;
        return questionCase(`plain-${row}-${ofName}-${turn}`, typed, where);
      }),
    );
  });
}
