// What each room of src/ may import besides itself. docs/architecture.md gives the reasons and
// decides the rooms; keep the two alike. tests/architecture.test.ts enforces this table.
const mayImport = {
  domain: [],
  language: ['domain'],
  settings: ['domain'],
  observe: ['domain'],
  models: ['domain', 'language'],
  store: ['domain', 'language'],
  ingest: ['domain', 'language', 'models', 'store'],
  ask: ['domain', 'language', 'models', 'store'],
  evaluate: ['domain', 'language', 'store', 'ask'],
  connect: ['domain', 'language', 'store', 'ask'],
  desk: ['domain', 'language', 'store', 'ask'],
  http: ['domain', 'observe'],
};
/** The doors of the process: they may import every room, and no room may import them. */
const doors = ['cli', 'assemble.ts', 'main.ts'];
/** Packages, as regular expressions, that only one folder may know. */
const vendors = {
  express: 'http',
  'hnswlib-node': 'store',
  '(langchain|@langchain/openai)': 'models/openai',
  'pdf-parse': 'ingest/read',
};

const error = { severity: 'error' };
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', ...error, from: {}, to: { circular: true } },
    {
      name: 'no-import-of-a-test',
      ...error,
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' },
    },
    ...Object.entries(mayImport).map(([room, allowed]) => ({
      name: `${room}-may-import`,
      ...error,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
    })),
    {
      name: 'every-file-is-in-a-room',
      comment: 'Only the doors stand outside the rooms.',
      ...error,
      from: {
        path: '^src/',
        pathNot: [
          ...Object.keys(mayImport).map((room) => `^src/${room}/`),
          ...doors.map((door) => `^src/${door.replace('.', '\\.')}`),
        ],
      },
      to: {},
    },
    {
      name: 'sub-folders-are-private',
      comment: 'Only the files directly in a room are its public face. assemble.ts picks parts.',
      ...error,
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/[^/]+/', pathNot: '^src/$1/' },
    },
    ...Object.entries(vendors).map(([vendor, owner]) => ({
      name: `only-${owner.replace('/', '-')}-knows-its-vendor`,
      ...error,
      from: { path: '^src/', pathNot: [`^src/${owner}/`] },
      to: { path: `node_modules/${vendor}/` },
    })),
    {
      name: 'only-store-knows-sqlite',
      ...error,
      from: { path: '^src/', pathNot: ['^src/store/'] },
      to: { path: '^(node:)?sqlite$' },
    },
  ],
  // Without swc no TypeScript file is seen and every rule passes (toolchain trap 3).
  options: { parser: 'swc', doNotFollow: { path: 'node_modules' } },
};
