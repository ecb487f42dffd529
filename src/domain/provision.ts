/**
 * The parts of a Vietnamese legal text that an officer can be sent to.
 *
 * A document's provisions form a tree that partitions its text: every non-blank body character lies
 * in exactly one leaf. A node that has children keeps its heading and lead-in in a child of kind
 * `intro`, so leaves alone cover the text.
 */
export const provisionKinds = [
  'part', // Phần
  'chapter', // Chương
  'section', // Mục
  'subsection', // Tiểu mục
  'article', // Điều
  'clause', // Khoản
  'point', // Điểm
  'subpoint', // Tiết: a numbered item under a điểm
  'annex', // Phụ lục
  'form', // Mẫu: opaque, the điều inside are never the document's own
  'regulation', // Quy chế, quy định… issued with a decision: a named part with its own điều
  'item', // A numbered or lettered node of an annex or of a công văn that is none of the above
  'rows', // A group of table rows
  'intro', // Heading and lead-in of a node that has children
  'header', // Issuer, number, Quốc hiệu, place and date, kind and title
  'preamble', // Căn cứ and lời dẫn before the first provision
  'footer', // Signature block
  'recipients', // Nơi nhận
  'contents', // Table of contents
  'footnotes',
  'unclassified',
] as const;

export type ProvisionKind = (typeof provisionKinds)[number];

/** A stable, human name of one provision, e.g. `151-2025-nd-cp/d5/k1/b`. */
export type ProvisionAddress = string & { readonly __brand: 'ProvisionAddress' };

/**
 * One node of a document's tree.
 *
 * `path` is the address inside the document (`d5/k1/b`), unique in it. `start` and `end` are
 * UTF-16 offsets into the document's normalised text, end exclusive; a parent's span contains its
 * children's.
 */
export type Provision = {
  readonly kind: ProvisionKind;
  readonly path: string;
  /** Path of the enclosing node; absent for a root. */
  readonly parent?: string;
  /** As printed, without the unit's name: `5`, `54a`, `đ`, `I.2`. Empty for intro and named parts. */
  readonly number: string;
  /** Title printed with the number, without it: `Thẩm quyền …`. Empty when there is none. */
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  /** First and last 1-based page of the source file. */
  readonly pages: readonly [number, number];
};

/** Joins a document key and a path inside the document. */
export function addressOf(documentKey: string, path: string): ProvisionAddress {
  return `${documentKey}/${path}` as ProvisionAddress;
}

/** Splits an address into document key and path; `path` is empty for a bare document key. */
export function splitAddress(address: string): { documentKey: string; path: string } {
  const slash = address.indexOf('/');
  return slash < 0
    ? { documentKey: address, path: '' }
    : { documentKey: address.slice(0, slash), path: address.slice(slash + 1) };
}

/** Whether a path or an address is `root` or lies below it; everything lies below ''. */
export function isWithin(path: string, root: string): boolean {
  return root === '' || path === root || path.startsWith(`${root}/`);
}

const unitNames: Partial<Record<ProvisionKind, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  subpoint: 'tiết',
  annex: 'Phụ lục',
  form: 'Mẫu số',
  item: 'mục',
};

/**
 * Names one node as officers write it (`khoản 2`, `Điều 5`). Khoản and điểm are not capitalised
 * (NĐ 30/2020/NĐ-CP, Phụ lục II, VI.7). A named part without a number gives its heading.
 */
export function unitLabel({ kind, number, heading }: Provision): string {
  const name = unitNames[kind];
  if (!name || number === '') return heading;
  return `${name} ${number}`;
}
