import { Command, Help, InvalidArgumentError, Option, type CommanderError } from 'commander';
import { collectionFrom } from '../desk/collection-day.ts';
import { isCalendarDay } from '../domain/calendar-day.ts';
import { askCommand } from './ask.ts';
import { benchCommand } from './bench.ts';
import { checkCommand } from './check.ts';
import { doctorCommand } from './doctor.ts';
import { evalCommand } from './eval.ts';
import { ingestCommand } from './ingest.ts';
import { inspectCommand } from './inspect.ts';
import { petitionsCommand, petitionsExportCommand, petitionsFileCommand } from './petitions.ts';
import {
  reviewApproveCommand,
  reviewCommand,
  reviewRejectCommand,
  reviewReopenCommand,
  reviewShowCommand,
} from './review.ts';
import { procedureCommand } from './procedure.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { timelineCommand } from './timeline.ts';
import { withdrawCommand } from './withdraw.ts';

const data = new Option('--data <thư-mục>', 'thư mục dữ liệu (mặc định: SO_TAY_DATA, ./indexes)');
const json = new Option('--json', 'in JSON ra stdout, nhật ký ra stderr');
const notSecret = new Option('--not-secret', 'khẳng định văn bản không có dấu độ mật');
const asOf = new Option('--as-of <ngày>', 'ngày cần biết quy định, dạng 2026-06-01').argParser(day);
const place = new Option('--place <nơi>', 'xã, phường của người hỏi');

/** The `so-tay` command: one sub-command a file, exit 0, 1 (failed) or 2 (wrong usage). */
export function createProgram(): Command {
  const program = new Command('so-tay')
    .description('Sổ Tay: trợ lý tra cứu văn bản pháp luật cho công chức cấp xã')
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand(false)
    .showHelpAfterError('(so-tay --help để xem hướng dẫn)')
    .configureHelp(vietnameseHelp)
    .configureOutput({ outputError: (text, write) => write(inVietnamese(text)) });
  program
    .command('serve')
    .description('chạy trang hỏi đáp và API')
    .option('--port <số>', 'cổng, 0 là cổng trống bất kỳ', port)
    .addOption(data)
    .action(serveCommand);
  program
    .command('ingest')
    .description('nạp văn bản: tệp hoặc thư mục')
    .argument('<đường-dẫn...>')
    .addOption(notSecret)
    .addOption(data)
    .addOption(json)
    .action(ingestCommand);
  program
    .command('withdraw')
    .description('gỡ một văn bản đã nhận: không còn trả lời, câu trả lời cũ vẫn mở được')
    .argument('<số-hiệu>', 'số, ký hiệu hoặc mã văn bản')
    .requiredOption('--reason <lý-do>', 'lý do gỡ')
    .addOption(data)
    .addOption(json)
    .action(withdrawCommand);
  addReview(program);
  addPetitions(program);
  program
    .command('inspect')
    .description('đọc một tệp và in cấu trúc, không lưu')
    .argument('<tệp>')
    .addOption(json)
    .action(inspectCommand);
  program
    .command('search')
    .description('tìm điều khoản')
    .argument('<câu-tìm>')
    .option('--top <số>', 'số kết quả', wholeNumber, 10)
    .addOption(asOf)
    .addOption(place)
    .addOption(data)
    .addOption(json)
    .action(searchCommand);
  program
    .command('timeline')
    .description('xem hiệu lực của một điều khoản theo thời gian')
    .argument('<địa-chỉ>')
    .addOption(data)
    .addOption(json)
    .action(timelineCommand);
  program
    .command('procedure')
    .description('in danh mục của một thủ tục: giấy tờ, thời hạn, phí, nơi nộp')
    .argument('<mã-thủ-tục>')
    .addOption(asOf)
    .addOption(place)
    .addOption(data)
    .addOption(json)
    .action(procedureCommand);
  program
    .command('ask')
    .description('hỏi và nhận câu trả lời có trích dẫn')
    .argument('<câu-hỏi>')
    .addOption(asOf)
    .addOption(new Option('--filed-on <ngày>', 'ngày nộp hồ sơ').argParser(day))
    .addOption(place)
    .addOption(data)
    .addOption(json)
    .action(askCommand);
  program
    .command('check')
    .description('kiểm tra mọi trích dẫn trong một dự thảo; không lưu dự thảo')
    .argument('<tệp>', 'tệp dự thảo, - là đọc từ stdin')
    .addOption(asOf)
    .addOption(data)
    .addOption(json)
    .action(checkCommand);
  program
    .command('bench')
    .description('đo tìm kiếm trên một thư mục BEIR')
    .argument('<thư-mục>')
    .option('--split <tên>', 'tập câu hỏi', 'dev')
    .option('--limit <số>', 'số câu hỏi tối đa', wholeNumber)
    .option('--run <tệp>', 'ghi kết quả theo dạng TREC')
    .addOption(json)
    .action(benchCommand);
  program
    .command('eval')
    .description('chạy bộ câu hỏi chuẩn và so với lần trước')
    .option('--set <tệp>', 'bộ câu hỏi', 'eval/golden.jsonl')
    .option('--compare <tệp>', 'lần chạy trước, tệp JSON trong eval/reports')
    .addOption(
      new Option('--writer <cách>', 'ai viết câu trả lời').choices(['extractive', 'model']),
    )
    .addOption(data)
    .addOption(json)
    .action(evalCommand);
  program
    .command('doctor')
    .description('kiểm tra thư mục dữ liệu, chỉ mục và những văn bản còn thiếu')
    .addOption(data)
    .addOption(json)
    .action(doctorCommand);
  for (const command of everyCommand(program)) {
    if (command !== program) command.copyInheritedSettings(program);
    command.exitOverride();
  }
  return program;
}

const everyCommand = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(everyCommand),
];

function addReview(program: Command): void {
  const review = program
    .command('review')
    .description('văn bản chờ người kiểm tra: liệt kê, xem, duyệt, loại, mở lại')
    .addOption(data)
    .addOption(json)
    .action(reviewCommand);
  review
    .command('show')
    .description('xem một văn bản chờ kiểm tra')
    .argument('<mã>')
    .addOption(data)
    .addOption(json)
    .action((id: string, _own, command: Command) =>
      reviewShowCommand(id, command.optsWithGlobals()),
    );
  review
    .command('approve')
    .description('duyệt, kèm thông tin đã sửa')
    .argument('<mã>')
    .option('--set <tên=giá trị>', 'sửa một thông tin, viết như trong document.json', setFact)
    .requiredOption('--by <người>', 'người duyệt')
    .addOption(notSecret)
    .addOption(data)
    .addOption(json)
    .action((id: string, _own, command: Command) =>
      reviewApproveCommand(id, command.optsWithGlobals()),
    );
  review
    .command('reject')
    .description('loại khỏi hàng chờ')
    .argument('<mã>')
    .requiredOption('--reason <lý-do>', 'lý do loại')
    .addOption(data)
    .addOption(json)
    .action((id: string, _own, command: Command) =>
      reviewRejectCommand(id, command.optsWithGlobals()),
    );
  review
    .command('reopen')
    .description('đưa văn bản đã loại về hàng chờ')
    .argument('<mã>')
    .addOption(data)
    .addOption(json)
    .action((id: string, _own, command: Command) =>
      reviewReopenCommand(id, command.optsWithGlobals()),
    );
}

function addPetitions(program: Command): void {
  const collection = new Option('--collection <ngày>', 'thứ Năm của kỳ tổng hợp').argParser(
    thursday,
  );
  const department = new Option('--department <tên>', 'chỉ một sở, cơ quan');
  const petitions = program
    .command('petitions')
    .description('kiến nghị của một kỳ thứ Năm: liệt kê, ghi, xuất tệp')
    .addOption(collection)
    .addOption(data)
    .addOption(json)
    .action(petitionsCommand);
  petitions
    .command('file')
    .description('ghi kiến nghị từ một câu trả lời chưa đủ căn cứ')
    .argument('<mã-trả-lời>')
    .addOption(place)
    .option('--note <lời>', 'lời thêm của người hỏi')
    .addOption(data)
    .addOption(json)
    .action((id: string, _own, command: Command) =>
      petitionsFileCommand(id, command.optsWithGlobals()),
    );
  petitions
    .command('export')
    .description('xuất kiến nghị ra tệp .csv hoặc .docx')
    .argument('<tệp>', 'tên tệp, đuôi .csv hoặc .docx', petitionFile)
    .addOption(collection)
    .addOption(department)
    .addOption(data)
    .addOption(json)
    .action((path: string, _own, command: Command) =>
      petitionsExportCommand(path, command.optsWithGlobals()),
    );
}

function petitionFile(path: string): string {
  if (!/\.(?:csv|docx)$/iu.test(path)) throw new InvalidArgumentError('cần đuôi .csv hoặc .docx.');
  return path;
}

/** `fields=a,b` is a list, `true` a yes; every other fact is words or a day. */
function setFact(
  given: string,
  facts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const [, name, value] = /^(\w+)=(.+)$/su.exec(given) ?? [];
  if (!name || !value)
    throw new InvalidArgumentError('cần tên=giá trị, ví dụ number=9901/2099/NĐ-CP.');
  if (name === 'fields') return { ...facts, fields: value.split(/\s*,\s*/u) };
  return { ...facts, [name]: value === 'true' ? true : value };
}

const phrases: readonly (readonly [RegExp, string])[] = [
  [/^error: /u, 'Lỗi: '],
  [/unknown command/u, 'không có lệnh'],
  [/unknown option/u, 'không có tùy chọn'],
  [/missing required argument/u, 'thiếu'],
  [/too many arguments[^\n]*/u, 'thừa đối số; câu nhiều chữ đặt trong dấu ngoặc kép.'],
  [/required option ('.*') not specified/u, 'thiếu tùy chọn $1'],
  [/option ('.*') argument missing/u, 'tùy chọn $1 thiếu giá trị'],
  [/option ('.*') argument ('.*') is invalid\./u, 'tùy chọn $1 có giá trị $2 không hợp lệ:'],
  [
    /command-argument value ('.*') is invalid for argument ('.*')\./u,
    'đối số $2 có giá trị $1 không hợp lệ:',
  ],
  [/Allowed choices are/u, 'chỉ nhận'],
  [/\(Did you mean (?:one of )?(.*)\?\)/u, '(có phải $1?)'],
];

const help = new Help();
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

function placeholders(usage: string): string {
  return usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');
}

/** What `--help` says around the words that each command brings. */
const vietnameseHelp: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  commandUsage: (command) => placeholders(help.commandUsage(command)),
  subcommandTerm: (command) => placeholders(help.subcommandTerm(command)),
  optionDescription: (option) =>
    help
      .optionDescription(option)
      .replace('(choices: ', '(chỉ nhận: ')
      .replace('(default: ', '(mặc định: '),
};

/** Commander speaks English; an administrator is told in Vietnamese. */
function inVietnamese(message: string): string {
  return phrases.reduce(
    (text, [english, vietnamese]) => text.replace(english, vietnamese),
    message,
  );
}

/** Commander's own code is 1 for a wrong usage; the contract says 2. Help ends well. */
export function exitCodeOf(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('cần một số nguyên không âm.');
  return Number(text);
}

function port(text: string): number {
  const number = wholeNumber(text);
  if (number > 65_535) throw new InvalidArgumentError('cổng lớn nhất là 65535.');
  return number;
}

function thursday(text: string): string {
  const given = day(text);
  const collection = collectionFrom(given);
  if (collection === given) return given;
  throw new InvalidArgumentError(
    `kiến nghị được tổng hợp vào thứ Năm; thứ Năm kế tiếp là ${collection}.`,
  );
}

function day(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('cần một ngày dạng 2026-06-01.');
  return text;
}
