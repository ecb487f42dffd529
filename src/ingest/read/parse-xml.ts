import { SaxesParser } from 'saxes';
import { AppError } from '../../domain/errors.ts';

/** Attributes of an element by their name without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one XML part listens to; names carry the prefix `w:` whatever the file uses. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Elements inside one another; Word's own files stay below 60, nested tables included. */
const maxDepth = 400;
/** Namespaces whose elements are told apart by prefix; both editions of the standard. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
};

/**
 * A streaming parser that knows no external entity and refuses a document type declaration, which
 * Office never writes.
 * @throws AppError FILE_DAMAGED
 */
export function parseXml(listener: XmlListener): { write(text: string): void; close(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const known = new Map<string, string>();
  const names = new Map<string, string>();
  let depth = 0;
  const nameOf = (printed: string): string => {
    const cached = names.get(printed);
    if (cached !== undefined) return cached;
    const colon = printed.indexOf(':');
    const prefix = known.get(printed.slice(0, Math.max(colon, 0)));
    const name = prefix === undefined ? printed : prefix + printed.slice(colon + 1);
    names.set(printed, name);
    return name;
  };
  parser.on('doctype', () => {
    throw new AppError('FILE_DAMAGED', 'a document type declaration in an Office part');
  });
  parser.on('error', (cause) => {
    throw new AppError('FILE_DAMAGED', 'not well-formed XML', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) throw new AppError('FILE_DAMAGED', `more than ${maxDepth} levels of XML`);
    const plain: Record<string, string> = {};
    for (const key in attributes) {
      const value = attributes[key] ?? '';
      if (key.startsWith('xmlns')) declare(known, names, key, value);
      else plain[key.slice(key.indexOf(':') + 1)] = value;
    }
    listener.open(nameOf(name), plain);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(nameOf(name));
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  return {
    write: (text) => void parser.write(text),
    close: () => void parser.close(),
  };
}

function declare(
  known: Map<string, string>,
  names: Map<string, string>,
  key: string,
  namespace: string,
): void {
  const prefix = prefixes[namespace];
  const own = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
  if (prefix === undefined || known.get(own) === prefix) return;
  known.set(own, prefix);
  names.clear();
}
