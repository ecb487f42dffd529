/** One server-sent event: its name and its data, lines joined. */
export type ServerEvent = { readonly name: string; readonly data: string };

/**
 * Reads server-sent events (WHATWG HTML, 9.2.6) from a body of any chunking.
 *
 * @yields each event that has data; comments are dropped
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const blocks = rest.split(/\r?\n\r?\n/);
      // What follows the last blank line is not complete; at the end it is dropped, as the
      // standard asks.
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parse(block);
        if (event) yield event;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

function parse(block: string): ServerEvent | undefined {
  const fields = block.split(/\r?\n/).map((line) => {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    return { name, value };
  });
  const valuesOf = (name: string) =>
    fields.filter((field) => field.name === name).map(({ value }) => value);
  const data = valuesOf('data');
  if (data.length === 0) return undefined;
  return { name: valuesOf('event').at(-1) ?? 'message', data: data.join('\n') };
}
