/**
 * An entry of the browser's history for a sheet that covers the page: on a phone Back is how a sheet
 * is closed, and without an entry of its own it would close the page.
 */
const sheet = 'so-tay:sheet';

/** Whether the current entry stands for a sheet. */
function isAtSheet(): boolean {
  return window.history.state === sheet;
}

/** Gives an open sheet its entry; Back then fires `popstate`. */
export function addSheetEntry(): void {
  if (!isAtSheet()) window.history.pushState(sheet, '');
}

/** Takes the entry of a closed sheet back, so that the next Back does something. */
export function dropSheetEntry(): void {
  if (isAtSheet()) window.history.back();
}
