/** Markup that is safe to write into a page as it is. */
export type Html = { readonly markup: string };

type Value = string | number | Html | readonly Html[];

/** Builds markup from a template; every inserted text is escaped, only `Html` is kept as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {
    markup: parts.reduce((text, part, index) => text + markupOf(values[index - 1] ?? '') + part),
  };
}

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function markupOf(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  if ('markup' in value) return value.markup;
  return value.map(({ markup }) => markup).join('');
}
