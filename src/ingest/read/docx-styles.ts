import { parseXml, type Attributes } from './parse-xml.ts';

/** What a paragraph style says that matters here; absent: the style it is based on decides. */
export type ParagraphStyle = {
  basedOn?: string;
  listId?: string;
  depth?: number;
  centred?: boolean;
  bold?: boolean;
};

/** Styles by id; the default paragraph style also under the empty id. */
export type Styles = Map<string, ParagraphStyle>;

/** Collects styles.xml; feed it text, then use `styles`. */
export function stylesParser(): ReturnType<typeof parseXml> & { styles: Styles } {
  const styles: Styles = new Map();
  let style: ParagraphStyle | undefined;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'w:style' && (attributes['type'] ?? 'paragraph') === 'paragraph') {
      style = {};
      styles.set(attributes['styleId'] ?? '', style);
      if (isOn(attributes['default'] ?? '0')) styles.set('', style);
    } else if (style) setStyle(style, name, attributes['val']);
  };
  const close = (name: string): void => {
    if (name === 'w:style') style = undefined;
  };
  return { ...parseXml({ open, close, text: () => undefined }), styles };
}

function setStyle(style: ParagraphStyle, name: string, value: string | undefined): void {
  if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
  else if (name === 'w:numId' && value !== undefined) style.listId = value;
  else if (name === 'w:ilvl') style.depth = Number(value);
  else if (name === 'w:jc') style.centred = value === 'center';
  else if (name === 'w:b') style.bold = isOn(value ?? '1');
}

/** Follows `basedOn`; 20 steps are more than Word allows, and a circle ends there. */
export function resolveStyle(styles: Styles, id: string): ParagraphStyle {
  let resolved: ParagraphStyle = {};
  let style = styles.get(id) ?? styles.get('');
  for (let step = 0; style && step < 20; step += 1) {
    resolved = { ...style, ...resolved };
    const next: string | undefined = style.basedOn;
    style = next === undefined ? undefined : styles.get(next);
  }
  return resolved;
}

/** Word's switches: present means on unless the value says otherwise. */
export function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
