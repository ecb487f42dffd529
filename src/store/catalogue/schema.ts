/**
 * Steps that bring a database from one version of the schema to the next; the position is the
 * version. A step that was released is never edited: add another.
 *
 * Every row that can be shown as law carries `seal`, the SHA-256 of its content (seal.ts), because
 * SQLite does not notice a flipped bit in a row (research: 280 of 300 went unseen).
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE documents (
    key TEXT PRIMARY KEY,
    number_key TEXT NOT NULL,
    current_version TEXT REFERENCES versions (id)
  ) WITHOUT ROWID;
  CREATE INDEX documents_by_number ON documents (number_key);

  CREATE TABLE versions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    document_key TEXT NOT NULL,
    state TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    facts TEXT NOT NULL,
    structure TEXT NOT NULL,
    review TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    seal TEXT NOT NULL
  );
  CREATE INDEX versions_by_source ON versions (source_sha256);
  CREATE INDEX versions_by_document ON versions (document_key, sequence);
  CREATE INDEX versions_by_state ON versions (state, sequence);

  CREATE TABLE provisions (
    version_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    last_ordinal INTEGER NOT NULL,
    path TEXT NOT NULL,
    parent TEXT,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    heading TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    first_page INTEGER NOT NULL,
    last_page INTEGER NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (version_id, ordinal)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX provisions_by_path ON provisions (version_id, path);

  CREATE TABLE relations (
    version_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    target TEXT NOT NULL,
    relation TEXT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (version_id, ordinal)
  ) WITHOUT ROWID;
  CREATE INDEX relations_by_target ON relations (target);

  CREATE TABLE corrections (
    source_sha256 TEXT PRIMARY KEY,
    facts TEXT NOT NULL,
    corrected_by TEXT NOT NULL,
    corrected_at TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE known_documents (
    key TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    effects TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    created_at TEXT NOT NULL,
    answer TEXT NOT NULL,
    seal TEXT NOT NULL
  ) WITHOUT ROWID;
  `,
  // What a person said of a file that waits must still be known when another approves it.
  `ALTER TABLE versions ADD COLUMN confirmed TEXT NOT NULL DEFAULT '{}'`,
  // Beside the versions: every question reads their rows, and only the reading panel reads places.
  `CREATE TABLE line_places (
    version_id TEXT PRIMARY KEY,
    places BLOB NOT NULL,
    seal TEXT NOT NULL
  ) WITHOUT ROWID`,
  // One petition an answer: sending it twice asks once.
  `CREATE TABLE petitions (
    id TEXT PRIMARY KEY,
    answer_id TEXT NOT NULL UNIQUE,
    collection TEXT NOT NULL,
    petition TEXT NOT NULL,
    seal TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX petitions_by_collection ON petitions (collection)`,
  // Old answers are removed a few at a time: finding them must not read them all.
  'CREATE INDEX answers_by_age ON answers (created_at)',
  // Nothing ever wrote it: what is not held is told by must-have.json.
  'DROP TABLE known_documents',
];
