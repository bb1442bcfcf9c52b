import type { Browser } from '@playwright/test';
import { serve } from '../../../src/server/serve.ts';
import { median } from '../figures.ts';
import { table } from '../print.ts';
import { buildLibrary } from './build.ts';
import { SLOW_PHONE, visit, type Visit } from './visit.ts';
import { CODE, PLAY, weight } from './weight.ts';

const SIZES = [11, 100] as const;
const ROUNDS = 3;

/** Cold visits of one library, on a slow phone: to the shelf, and straight to a play. */
interface Visits {
  readonly shelf: readonly Visit[];
  readonly play: readonly Visit[];
}

const visits = async (browser: Browser, address: string): Promise<Visits> => {
  const seen = { shelf: [] as Visit[], play: [] as Visit[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.shelf.push(await visit(browser, `${address}/`, SLOW_PHONE, ['shelf']));
    seen.play.push(await visit(browser, `${address}${PLAY}`, SLOW_PHONE, ['response']));
  }
  return seen;
};

const withLibrary = async (browser: Browser, scenarios: number): Promise<Visits> => {
  const { game, remove } = await buildLibrary(scenarios);
  const { address, close } = await serve({ port: 0, root: game });
  try {
    return await visits(browser, address);
  } finally {
    await close();
    remove();
  }
};

const INDEX = /scenarios\/index\..*\.json$/;
const SCENARIO = /scenarios\/(?!index\.).*\.json$/;

const before = (all: readonly Visit[], mark: string) => {
  const last = all.at(-1);
  return last ? last.files.filter(({ until }) => until <= (last.marks[mark] ?? 0)) : [];
};
const kilo = (all: readonly Visit[], mark: string, kind: RegExp): string => (weight(before(all, mark), kind) / 1000).toFixed(1);
const number = (all: readonly Visit[], kind: RegExp): string => String(all.at(-1)?.files.filter(({ path }) => kind.test(path)).length);
const time = (all: readonly Visit[], mark: string): string => median(all.map(({ marks }) => marks[mark] ?? Number.NaN)).toFixed(0);

const ROWS: readonly (readonly [name: string, of: (seen: Visits) => string])[] = [
  ['shelf: kB of code', ({ shelf }) => kilo(shelf, 'shelf', CODE)],
  ['shelf: kB of the index', ({ shelf }) => kilo(shelf, 'shelf', INDEX)],
  ['shelf: scenarios fetched', ({ shelf }) => number(shelf, SCENARIO)],
  ['shelf: ms until the list stands', ({ shelf }) => time(shelf, 'shelf')],
  ['first play: kB of code', ({ play }) => kilo(play, 'response', CODE)],
  ['first play: kB of its scenario', ({ play }) => kilo(play, 'response', SCENARIO)],
  ['first play: scenarios fetched', ({ play }) => number(play, SCENARIO)],
  ['first play: indexes fetched', ({ play }) => number(play, INDEX)],
  ['first play: ms until the first response', ({ play }) => time(play, 'response')],
];

/** What a library costs that grows: the same visits with few scenarios and with many. */
export const libraries = async (browser: Browser): Promise<void> => {
  const seen: Visits[] = [];
  for (const scenarios of SIZES) seen.push(await withLibrary(browser, scenarios));
  table(
    `A growing library, ${SLOW_PHONE.name}, ${ROUNDS} cold visits each`,
    ['scenarios', ...SIZES.map(String)],
    ROWS.map(([name, of]) => [name, ...seen.map(of)]),
  );
};
