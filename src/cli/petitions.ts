import { writeFile } from 'node:fs/promises';
import { shownDay } from '../domain/calendar-day.ts';
import type { PetitionGroup } from '../domain/petition.ts';
import type { PetitionExport } from '../http/services.ts';
import { printJson, printLines, printProblem } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & {
  readonly json?: boolean;
  readonly collection?: string;
  readonly department?: string;
};

/** `so-tay petitions`: what the province collects on a Thursday. */
export async function petitionsCommand({ collection, ...options }: Options): Promise<void> {
  const groups = await withProduct(options, ({ services }) =>
    services.petitions.collect(collection),
  );
  if (options.json) return printJson(groups);
  const lines = groups.flatMap(linesOf);
  printLines(lines.length > 0 ? lines : ['Chưa có kiến nghị nào của kỳ này.']);
}

/** `so-tay petitions file`: files one from a stored answer. */
export async function petitionsFileCommand(
  answerId: string,
  { place, note, ...options }: Options & { readonly place?: string; readonly note?: string },
): Promise<void> {
  const addition = { ...(place ? { place } : {}), ...(note ? { note } : {}) };
  const filed = await withProduct(options, ({ services }) =>
    services.petitions.file(answerId, addition),
  );
  if (options.json) return printJson(filed);
  const { petition, askedBy } = filed;
  printLines([
    `Đã ghi kiến nghị gửi ${petition.department}, kỳ thứ Năm ${shownDay(petition.collection)}.`,
    ...(askedBy > 1 ? [`${askedBy} lượt hỏi cùng nội dung.`] : []),
  ]);
}

/** `so-tay petitions export`: a file to send; none, and exit 1, where there is nothing to send. */
export async function petitionsExportCommand(
  path: string,
  { collection, department, ...options }: Options,
): Promise<void> {
  const wanted: PetitionExport = {
    format: /\.docx$/iu.test(path) ? 'docx' : 'csv',
    ...(collection ? { collection } : {}),
    ...(department ? { department } : {}),
  };
  const exported = await withProduct(options, async ({ services: { petitions } }) => {
    const groups = await petitions.collect(collection);
    const isNone = groups.every((group) => department && group.department !== department);
    return isNone ? { groups } : petitions.export(wanted);
  });
  if ('groups' in exported) {
    process.exitCode = 1;
    printProblem(nothingFor(wanted, exported.groups));
    return;
  }
  const { bytes } = exported;
  await writeFile(path, bytes);
  if (options.json) printJson({ path, bytes: bytes.byteLength });
  else printLines([`Đã ghi ${path}.`]);
}

function nothingFor(
  { collection, department }: PetitionExport,
  groups: readonly PetitionGroup[],
): string {
  const when = collection ? `Kỳ thứ Năm ${shownDay(collection)}` : 'Kỳ này';
  const names = [...new Set(groups.map((group) => group.department))];
  const others =
    names.length > 0 ? `có kiến nghị gửi: ${names.join('; ')}` : 'chưa có kiến nghị nào';
  if (!department) return `${when} chưa có kiến nghị nào; chưa ghi tệp nào.`;
  return `${when} không có kiến nghị gửi “${department}”; chưa ghi tệp nào. Kỳ đã chọn ${others}.`;
}

function linesOf({ department, collection, petitions }: PetitionGroup): string[] {
  const [first] = petitions;
  const places = [...new Set(petitions.flatMap(({ question }) => question.place ?? []))];
  return [
    `${department} · thứ Năm ${shownDay(collection)} · ${petitions.length} lượt`,
    `  ${first?.question.text ?? ''}`,
    ...(places.length > 0 ? [`  ${places.join('; ')}`] : []),
  ];
}
