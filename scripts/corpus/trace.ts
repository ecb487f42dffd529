/** What the check of the corpus knows of one made document. */
export type TracedDocument = {
  /** Folder under corpus/, which every message begins with. */
  readonly folder: string;
  readonly fields: readonly string[];
  /** References of document.json by provision path, `d1`. */
  readonly restsOn: Readonly<Record<string, readonly string[]>>;
  /** Paths of the điều that the reader finds in the document's own text. */
  readonly articles: readonly string[];
};

/** corpus/must-have.json: per field the documents that a commune office cannot do without. */
export type MustHave = {
  readonly fields: readonly {
    readonly field: string;
    /** Last day up to which the list of this field is known to be complete, `null` when nobody checked. */
    readonly completeUntil: string | null;
    readonly documents: readonly {
      readonly number: string;
      readonly title: string;
      readonly why: string;
    }[];
  }[];
};

/** Numbers of the documents that one reference names, `49/2026/NĐ-CP`. */
export function numbersIn(reference: string): readonly string[] {
  return [...reference.matchAll(/số (\d[^\s(),;]*)/gu)].flatMap(([, number]) => number ?? []);
}

/**
 * What is wrong with one document: a điều that rests on nothing, an entry without its điều, a
 * reference without a number, a number or field that must-have.json does not list.
 */
export function faultsOf(document: TracedDocument, mustHave: MustHave): readonly string[] {
  const listed = new Set(
    mustHave.fields.flatMap(({ documents }) => documents.map(({ number }) => number)),
  );
  const fields = new Set(mustHave.fields.map(({ field }) => field));
  const articles = new Set(document.articles);
  const faults = [
    ...document.articles
      .filter((path) => (document.restsOn[path] ?? []).length === 0)
      .map((path) => `${path} rests on nothing`),
    ...Object.keys(document.restsOn)
      .filter((path) => !articles.has(path))
      .map((path) => `restsOn names ${path}, which the text does not have`),
    ...document.fields
      .filter((field) => !fields.has(field))
      .map((field) => `field "${field}" is not in must-have.json`),
    ...Object.entries(document.restsOn).flatMap(([path, references]) =>
      references.flatMap((reference) => faultsOfReference(path, reference, listed)),
    ),
  ];
  return faults.map((fault) => `${document.folder}: ${fault}`);
}

function faultsOfReference(
  path: string,
  reference: string,
  listed: ReadonlySet<string>,
): readonly string[] {
  const numbers = numbersIn(reference);
  if (numbers.length === 0) return [`${path}: "${reference}" names no document`];
  return numbers
    .filter((number) => !listed.has(number))
    .map((number) => `${path}: ${number} is not in must-have.json`);
}
