import {
  procedureCode,
  procedureParticulars,
  procedureSections,
  sectionLabel,
  type ProcedureSection,
} from '../../language/procedure-sheet.ts';
import type { LogicalLine } from './logical-line.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';

/** A page that merely speaks of a procedure has none or one of the labels. */
const LEAST_SECTIONS = 3;

/** Whether lines are the sheet of one procedure: code, name, and sections under the portal's labels. */
export function isProcedure(lines: readonly LogicalLine[]): boolean {
  const particulars = procedureParticulars(lines.map(({ text }) => text));
  if (!particulars || !procedureCode.test(particulars.code?.value ?? '')) return false;
  return new Set(labelsOf(lines).map(({ section }) => section)).size >= LEAST_SECTIONS;
}

/**
 * Divides a sheet: header, then one node a section, and in it one node a line, so that each paper,
 * channel, step and basis has an address of its own.
 */
export function addProcedure(builder: TreeBuilder, lines: readonly LogicalLine[]): void {
  builder.open({ kind: 'header', segment: 'header', start: 0 });
  const labels = new Map(labelsOf(lines).map(({ section, at }) => [at, section]));
  let open: GrowingNode | undefined;
  let number = 0;
  for (const [at, { start }] of lines.entries()) {
    const section = labels.get(at);
    if (section) {
      open = builder.open({
        kind: 'item',
        segment: section,
        heading: procedureSections[section],
        start,
      });
      number = 0;
    } else if (open) {
      number += 1;
      builder.open({
        kind: 'item',
        segment: `${number}`,
        number: `${number}`,
        start,
        parent: open,
      });
    }
  }
}

type Label = { readonly at: number; readonly section: ProcedureSection };

/**
 * The lines that open a section, each section once. Steps may have a line that reads like a label:
 * where the source prints labels in bold, only those are.
 */
function labelsOf(lines: readonly LogicalLine[]): Label[] {
  const found = lines.flatMap(({ text, bold }, at) => {
    const label = sectionLabel(text);
    return label ? [{ at, section: label.section, bold }] : [];
  });
  const printed = found.some(({ bold }) => bold) ? found.filter(({ bold }) => bold) : found;
  return printed.filter(
    ({ section }, at) => printed.findIndex((other) => other.section === section) === at,
  );
}
