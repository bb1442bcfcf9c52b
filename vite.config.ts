import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { indexOf } from './src/analysis/curriculum/listed.ts';
import { drillsFor } from './src/analysis/handbook/drills.ts';
import { exampleLines } from './src/analysis/handbook/examples.ts';
import { sentence, type Finding } from './src/engine/door/finding.ts';
import { parseRubricText } from './src/engine/door/parse-rubric.ts';
import { parseScenarioText, scenarioSchema } from './src/engine/door/parse-scenario.ts';
import type { Rubric } from './src/engine/rubric.ts';
import type { Scenario } from './src/engine/scenario.ts';
import { prepare } from './src/engine/script.ts';
import { phaserSubset } from './src/stage/phaser-subset/plugin.ts';

/** Another folder than the shipped one only in tests and benches. */
const SCENARIOS = resolve(import.meta.dirname, process.env.SCENARIOS ?? 'scenarios');
const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

const stop = (file: string, findings: readonly Finding[]): never => {
  throw new Error(
    `${file} does not come through the door:\n${findings.map((one) => `${one.line}:${one.column} ${one.rule} ${one.path}: ${sentence(one)}`).join('\n')}`,
  );
};

const readRubrics = (): ReadonlyMap<string, Rubric> =>
  new Map(
    jsonFiles(join(SCENARIOS, 'rubrics')).map((file) => {
      const result = parseRubricText(readFileSync(file, 'utf8'));
      return result.ok ? [result.rubric.id, result.rubric] : stop(file, result.findings);
    }),
  );

const readScenarios = (rubrics: ReadonlyMap<string, Rubric>): readonly Scenario[] =>
  jsonFiles(SCENARIOS).map((file) => {
    const result = parseScenarioText(readFileSync(file, 'utf8'), rubrics);
    return result.ok ? result.scenario : stop(file, result.findings);
  });

interface Asset {
  readonly name: string;
  readonly source: string;
}
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
const asset = (folder: string, id: string, value: unknown): Asset => {
  const source = JSON.stringify(value);
  return { name: `${folder}/${id}.${hashOf(source)}.json`, source };
};

/** The same value with its texts in one language: half the bytes before the first question. */
const inLanguage = (value: unknown, locales: readonly string[], locale: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, locales, locale));
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  const isText =
    keys.length > 0 && keys.every((key) => locales.includes(key)) && Object.values(value).every((one) => typeof one === 'string');
  const kept = Object.entries(value).filter(([key]) => !isText || key === locale);
  return Object.fromEntries(kept.map(([key, one]) => [key, inLanguage(one, locales, locale)]));
};

type Files = Readonly<Record<string, Asset>>;
const names = (files: Files) => Object.fromEntries(Object.entries(files).map(([locale, { name }]) => [locale, name]));

const LOCALES = ['vi', 'en'];
const HANDBOOK = 'default';

/** By language of the product; where the author has not written in one, that is the author's first. */
const inLanguages = (value: { readonly locales: readonly string[] }): readonly (readonly [locale: string, value: unknown])[] =>
  LOCALES.map((locale) => {
    const written = value.locales.includes(locale) ? locale : (value.locales[0] ?? locale);
    return [locale, inLanguage(value, value.locales, written)];
  });

/**
 * Scenarios are named by their id and by one version for all of them, so that an address alone says which file to fetch: the
 * shell needs no list of them, and the first play waits for none.
 */
const scenarioFiles = (all: readonly Scenario[]): { readonly version: string; readonly files: readonly Asset[] } => {
  const texts = all.flatMap((one) =>
    inLanguages(one).map(([locale, value]) => ({ name: `scenarios/${one.id}.${locale}`, source: JSON.stringify(value) })),
  );
  const version = hashOf(JSON.stringify(texts));
  return { version, files: texts.map(({ name, source }) => ({ name: `${name}.${version}.json`, source })) };
};

/** Lines of the library for the handbook, and questions to drill each practice with: files of their own, fetched when asked for. */
const handbookOf = (all: readonly Scenario[], rubrics: ReadonlyMap<string, Rubric>) => {
  const rubric = rubrics.get(HANDBOOK);
  if (!rubric) throw new Error(`There is no rubric ${HANDBOOK}.`);
  const scripts = all.filter((scenario) => scenario.rubric === HANDBOOK).map((scenario) => prepare(scenario, rubric));
  const practices = rubric.practices.map(({ id }) => id);
  const files = (id: string, value: object): Files =>
    Object.fromEntries(LOCALES.map((locale) => [locale, asset('handbook', `${id}.${locale}`, inLanguage(value, LOCALES, locale))]));
  return {
    lines: files('lines', exampleLines(scripts, practices)),
    drills: new Map([...drillsFor(scripts, practices)].map(([practice, drills]) => [practice, files(practice, drills)])),
  };
};

interface Library {
  readonly assets: readonly Asset[];
  /** What the shell is told. It must not grow with the number of scenarios. */
  readonly modules: Readonly<Record<string, object>>;
}

const rubricFiles = (rubrics: ReadonlyMap<string, Rubric>): readonly (readonly [id: string, files: Files])[] =>
  [...rubrics].map(([id, rubric]) => [
    id,
    Object.fromEntries(inLanguages(rubric).map(([locale, value]) => [locale, asset('rubrics', `${id}.${locale}`, value)])),
  ]);

const indexFiles = (all: readonly Scenario[], rubrics: ReadonlyMap<string, Rubric>): Files => {
  const judged = all.flatMap((scenario) => {
    const rubric = rubrics.get(scenario.rubric);
    return rubric ? [{ scenario, rubric }] : [];
  });
  return Object.fromEntries(LOCALES.map((locale) => [locale, asset('scenarios', `index.${locale}`, indexOf(judged, locale))]));
};

const libraryOf = (rubrics: ReadonlyMap<string, Rubric>, all: readonly Scenario[]): Library => {
  const { version, files } = scenarioFiles(all);
  const judgedBy = rubricFiles(rubrics);
  const index = indexFiles(all, rubrics);
  const { lines, drills } = handbookOf(all, rubrics);
  return {
    assets: [...files, ...[index, lines, ...drills.values(), ...judgedBy.map(([, own]) => own)].flatMap((own) => Object.values(own))],
    modules: {
      library: { version, index: names(index), rubrics: Object.fromEntries(judgedBy.map(([id, own]) => [id, names(own)])) },
      handbook: { lines: names(lines), drills: Object.fromEntries([...drills].map(([id, own]) => [id, names(own)])) },
    },
  };
};

const readLibrary = (): Library => {
  const rubrics = readRubrics();
  return libraryOf(rubrics, readScenarios(rubrics));
};

/**
 * Brings every scenario through the door while the game is built, so that the browser gets checked, plain data and does
 * not need the door (and its libraries) before the first question. A faulty scenario stops the build.
 */
const scenarios = (): Plugin => {
  let made: Library | undefined;
  const library = (): Library => (made ??= readLibrary());
  return {
    name: 'scenarios',
    buildStart: () => void (made = undefined),
    resolveId: (id) => (id === 'virtual:library' || id === 'virtual:handbook' ? `\0${id}` : undefined),
    load(id) {
      const name = /^\0virtual:(library|handbook)$/.exec(id)?.[1];
      return name === undefined ? undefined : `export const ${name} = ${JSON.stringify(library().modules[name])};`;
    },
    generateBundle() {
      for (const { name, source } of library().assets) this.emitFile({ type: 'asset', fileName: name, source });
    },
    configureServer(server) {
      server.watcher.add(SCENARIOS).on('all', (_, file) => {
        if (file.startsWith(SCENARIOS)) void server.restart();
      });
      server.middlewares.use((request, response, next) => {
        if (!/^\/(scenarios|rubrics|handbook)\/.*\.json$/.test(request.url ?? '')) return next();
        const found = library().assets.find(({ name }) => `/${name}` === request.url);
        response.statusCode = found ? 200 : 404;
        response.setHeader('Content-Type', 'application/json');
        response.end(found?.source);
      });
    },
  };
};

/** Publishes the format's JSON Schema beside the game. */
const schema = (): Plugin => ({
  name: 'schema',
  buildStart() {
    mkdirSync(join(import.meta.dirname, 'public/schema'), { recursive: true });
    writeFileSync(join(import.meta.dirname, 'public/schema/scenario-1.json'), `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
  },
});

/** A few lines of their own ahead of the rest: they ask for the scenario while the code that shows it is on its way. */
const ahead = (): Plugin => {
  const id = join(import.meta.dirname, 'src/app/ahead.ts');
  return {
    name: 'ahead',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId === id);
        if (chunk?.type !== 'chunk') throw new Error('The build has no chunk for ahead.ts.');
        const link = (file: string) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` } });
        return [
          { tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, src: `./${chunk.fileName}` } },
          ...chunk.imports.map(link),
        ];
      },
    },
  };
};

/** Most of the shell runs before the first question, so browsers that read this line compile it whole, on a thread of its own. */
const compiledAtOnce = (): Plugin => ({
  name: 'compiled-at-once',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
});

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? walk(join(folder, one.name)) : [join(folder, one.name)],
  );

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const compress = async (file: string): Promise<void> => {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [small, old] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  writeFileSync(`${file}.br`, small);
  writeFileSync(`${file}.gz`, old);
};

/** Writes `.br` and `.gz` beside every text that is worth it: the server then compresses nothing while a hall is waiting. */
const compressed = (): Plugin => {
  let config: ResolvedConfig;
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    async closeBundle() {
      const files = walk(resolve(config.root, config.build.outDir)).filter((name) => /\.(js|css|html|json|svg)$/.test(name));
      await Promise.all(files.map(compress));
    },
  };
};

export default defineConfig({
  plugins: [phaserSubset(import.meta.dirname), react(), scenarios(), schema(), ahead(), compiledAtOnce(), compressed()],
  base: './',
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Whoever starts a workshop is not helped by how long each plugin took.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { port: Number(process.env.PORT ?? 5173) },
});
