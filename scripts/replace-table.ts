import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a table between the markers of a page of docs/. */
export function replaceTable(page: string, table: string): void {
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split('<!-- table -->');
  const after = rest.split('<!-- end of table -->')[1];
  if (after === undefined) throw new RangeError(`${page} has lost its markers`);
  writeFileSync(page, `${before}<!-- table -->\n\n${table}\n\n<!-- end of table -->${after}`);
}
