import { deepActiveElement } from './deep-active-element.ts';

/** Copies text; false when the browser allows neither way, so that the text can be shown instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The only way on a page without TLS, where `navigator.clipboard` does not exist. */
function copyBySelection(text: string): boolean {
  const focused = deepActiveElement();
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}
