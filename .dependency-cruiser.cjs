/** Who may import whom. `npm run check:imports` checks it; tests/architecture proves that the check bites. */

/** Folders of src/ and the folders each may import besides itself. `app`, `server` and `cli` stand in no list: nobody imports them. */
const layers = {
  engine: [],
  analysis: ['engine'],
  protocol: ['engine'],
  store: ['engine', 'protocol'],
  stage: ['engine', 'store'],
  ui: ['engine', 'analysis', 'protocol', 'store'],
  audio: ['engine', 'store'],
  remote: ['engine', 'protocol', 'store'],
  app: ['engine', 'analysis', 'protocol', 'store', 'stage', 'ui', 'audio', 'remote'],
  server: ['engine', 'analysis', 'protocol'],
  cli: ['engine', 'analysis', 'protocol'],
};

/** npm packages that a folder may use; a name ending in `/` stands for the whole scope. Not named: none. */
const packages = {
  engine: [],
  // The door alone reads files: shape (zod), line and column (jsonc-parser), conditions (cel-js), the hash of the content (noble).
  // The rest of the engine sees none of them, so that a phone plays without loading a parser.
  'engine/door': ['zod', 'jsonc-parser', '@marcbachmann/cel-js', '@noble/hashes'],
  analysis: [],
  // One place says what a request looks like; browsers take the types alone.
  protocol: ['zod'],
  // The vanilla store only: whoever watches it chooses how (the hook is ui's).
  store: ['zustand/(esm/)?vanilla'],
  stage: ['phaser'],
  // zustand here is its hook. i18next is the screens' dictionary; nothing else has words of its own.
  // uqr draws the code that phones read.
  ui: ['react', 'react-aria-components', 'i18next', 'zustand', 'uqr'],
  audio: ['howler'],
  remote: [],
  // app mounts the view and chooses the type; what it shows, ui knows.
  app: ['react', 'react-dom', '@fontsource/'],
  server: ['fastify', '@fastify/', 'helmet', 'kysely', 'pg', '@electric-sql/pglite', 'write-excel-file'],
  // Node's own modules only: the command must start at once.
  cli: [],
};

const under = (...folders) => `^src/(${folders.join('|')})/`;
/** Also as written: the stage takes single files of phaser that its exports do not name, which only the bundler resolves. */
const inPackage = (name) => `(^|node_modules/)${name.endsWith('/') ? name : `${name}[/.]`}`;
const anyPackage = ['node_modules/', '^phaser/'];
/** A folder without the folders inside it that have a line of their own. */
const home = (folder) => {
  const inner = Object.keys(packages).filter((other) => other.startsWith(`${folder}/`));
  return { path: under(folder), ...(inner.length > 0 ? { pathNot: under(...inner) } : {}) };
};

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([from, may]) => ({
      name: `${from}-may-import`,
      severity: 'error',
      comment: `${from}/ may import ${may.join(', ') || 'nothing'} and itself.`,
      from: { path: under(from) },
      to: { path: '^src/', pathNot: under(from, ...may) },
    })),
    ...Object.entries(packages).map(([from, may]) => ({
      name: `${from}-may-use`,
      severity: 'error',
      comment: `${from}/ may use ${may.join(', ') || 'no package'}.`,
      from: home(from),
      to: { path: anyPackage, ...(may.length > 0 ? { pathNot: may.map(inPackage) } : {}) },
    })),
    {
      name: 'the-door-is-not-needed-to-play',
      severity: 'error',
      comment: 'Outside engine/door the engine may take types from the door, and nothing that runs.',
      from: { path: '^src/engine/', pathNot: '^src/engine/door/' },
      to: { path: '^src/engine/door/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'node-stays-in-server-and-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: under('server', 'cli') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'a-relative-import-stays-at-home',
      severity: 'error',
      comment: 'A # import crosses a border, so that the head of a file shows its dependencies at a glance.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'every-file-has-a-folder',
      severity: 'error',
      comment: 'A new folder of src/ needs a line in the tables above.',
      from: { path: '^src/', pathNot: under(...Object.keys(layers)) },
      to: {},
    },
    { name: 'src-does-not-know-its-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'Except what only the bundler knows: single files of phaser, and what vite.config.ts makes of the library.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^phaser/src/', '^virtual:'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
