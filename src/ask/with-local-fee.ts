import type { ProcedureLine } from '../domain/procedure.ts';
import type { LocalFee } from './local-fee.ts';
import { FEE_NOT_HELD } from './procedure-lines.ts';

/** The lines of a checklist with the province's own words on the fee before the record's, which leaves the amount to them. */
export function withLocalFee(
  lines: readonly ProcedureLine[],
  fee: LocalFee | undefined,
): readonly ProcedureLine[] {
  if (!fee) return lines;
  const [held, state] = fee.isSet ? (['', 'stated'] as const) : ([FEE_UNCLEAR, 'unclear'] as const);
  const own = lines.map((line) =>
    line.state === 'local' ? { ...line, state, text: line.text.replace(FEE_NOT_HELD, held) } : line,
  );
  const at = own.findIndex(({ slot }) => slot === 'fee');
  return own.toSpliced(at < 0 ? own.length : at, 0, ...fee.lines);
}

const FEE_UNCLEAR = '; mức thu chưa rõ, cần đọc nghị quyết';
