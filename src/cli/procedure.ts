import { shownDay } from '../domain/calendar-day.ts';
import { AppError } from '../domain/errors.ts';
import type { ProcedureBasis, ProcedureView } from '../domain/procedure.ts';
import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & {
  readonly json?: boolean;
  readonly asOf?: string;
  readonly place?: string;
};

/** `so-tay procedure`: the checklist of one procedure by its code, each line with its citation. */
export async function procedureCommand(code: string, options: Options): Promise<void> {
  const { asOf, place } = options;
  const view = await withProduct(options, async (product) => {
    await product.prepare();
    return product.services.procedure(code, {
      ...(asOf ? { asOf } : {}),
      ...(place ? { place } : {}),
    });
  });
  if (!view) throw new AppError('PROCEDURE_NOT_FOUND', 'No such procedure');
  if (options.json) return printJson(view);
  printLines(linesOf(view));
}

function linesOf({ name, code, standing, lines, bases, gaps, ...view }: ProcedureView): string[] {
  return [
    `${name} (mã ${code})`,
    `Tính đến ngày ${[shownDay(view.asOf), view.place].filter(Boolean).join(', ')}, bản kho ${view.generation}. ${standing}`,
    ...view.notices.map((notice) => notice.text),
    ...lines.map(
      ({ label, text, citations }) =>
        `- ${label}: ${text} [${citations.map(({ address }) => address).join('; ')}]`,
    ),
    ...(bases.length > 0 ? ['Căn cứ mà bản ghi nêu:'] : []),
    ...bases.map((basis) => `- ${basisText(basis)} [${basis.citation.address}]`),
    ...(gaps.length > 0 ? ['Bản ghi không nêu:'] : []),
    ...gaps.map((gap) => `- ${gap}`),
  ];
}

function basisText({ number, title, state, validity }: ProcedureBasis): string {
  const named = number ? `${number}: ${title}` : title;
  if (state === 'unclear') return `${named} (không tách được số, ký hiệu)`;
  return `${named} (${state === 'held' ? (validity?.reason ?? '') : 'chưa có trong kho'})`;
}
