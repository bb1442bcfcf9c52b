import { chromium, type Browser } from '@playwright/test';
import { serve } from '../../../src/server/serve.ts';
import { findChromium } from '../../browser/chromium.ts';
import { against, median, ratio, spread } from '../figures.ts';
import { heading, say, table } from '../print.ts';
import { buildBoth } from './build.ts';
import { libraries } from './libraries.ts';
import { SLOW_PHONE, UNTHROTTLED, visit, type Conditions, type Fetched, type Visit } from './visit.ts';
import { CODE, PLAY, weight } from './weight.ts';

const ROUNDS = 5;

interface Rounds {
  readonly game: readonly Visit[];
  readonly bare: readonly Visit[];
}

/** Both pages in turn, each as on a first visit; the first round warms the browser up and is left out. */
const inTurn = async (browser: Browser, game: string, bare: string, conditions: Conditions): Promise<Rounds> => {
  const visits = { game: [] as Visit[], bare: [] as Visit[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = await visit(browser, `${game}${PLAY}`, conditions, ['response', 'canvas']);
    const theirs = await visit(browser, bare, conditions, ['frame']);
    if (round === 0) continue;
    visits.game.push(ours);
    visits.bare.push(theirs);
  }
  return visits;
};

const at = (visits: readonly Visit[], mark: string): readonly number[] => visits.map(({ marks }) => marks[mark] ?? Number.NaN);
const stageCame = (visits: readonly Visit[]): readonly number[] =>
  visits.map(({ files }) => files.find(({ path }) => path.includes('/press-room'))?.until ?? Number.NaN);

const row = (name: string, times: readonly number[], reference: readonly number[]): readonly string[] => {
  const { least, most } = spread(times);
  return [name, median(times).toFixed(0), `${least.toFixed(0)}–${most.toFixed(0)}`, ratio(times, reference).toFixed(2)];
};

const tellTimes = (conditions: Conditions, { game, bare }: Rounds): void => {
  const frame = at(bare, 'frame');
  const response = at(game, 'response');
  table(
    `Milliseconds from navigation, ${conditions.name}, ${ROUNDS} cold visits each`,
    ['', 'median', 'min–max', '× bare Phaser'],
    [
      row('ours: Begin can be pressed', at(game, 'begin'), frame),
      row('ours: first response can be chosen', response, frame),
      row('ours: the code of the stage has arrived', stageCame(game), frame),
      row('ours: the stage stands', at(game, 'canvas'), frame),
      row('bare page: first frame of Phaser', frame, frame),
    ],
  );
  if (conditions !== SLOW_PHONE) return;
  say(`aim, first response × bare Phaser, ${against(ratio(response, frame), { atMost: 0.6 })}`);
  const before = response.filter((time, round) => time < (stageCame(game)[round] ?? 0)).length;
  say(`aim, playable before the stage's code has arrived: in ${before} of ${response.length} visits`);
};

const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['code (html, js, css)', CODE],
  ['scenario and rubric', /(scenarios|rubrics)\/.*\.json$/],
  ['fonts', /\.woff2?$/],
  ['pictures', /\.(webp|png|svg|jpg)$|portraits\/.*\.json$/],
  ['sound', /\.(mp3|ogg|webm|m4a)$|sound\//],
];

const tellBytes = (ours: Visit, theirs: Visit): void => {
  const before = ours.files.filter(({ until }) => until <= (ours.marks['response'] ?? 0));
  const kilo = (files: readonly Fetched[], pattern: RegExp): string => (weight(files, pattern) / 1000).toFixed(1);
  table(
    'Kilobytes over the wire, in brotli',
    ['', 'ours, until the first response', 'ours, until the stage stands', 'bare Phaser'],
    KINDS.map(([name, pattern]) => [name, kilo(before, pattern), kilo(ours.files, pattern), kilo(theirs.files, pattern)]),
  );
  say(
    `aim, all code × bare Phaser's, ${against(weight(ours.files, CODE) / weight(theirs.files, CODE), { atMost: 1.25 })} (${(weight(ours.files, CODE) / weight(theirs.files, CODE)).toFixed(2)})`,
  );
};

const tellFiles = ({ files }: Visit): void => {
  table(
    'Files of one slow visit, as they came',
    ['', 'kB', 'asked for at', 'there at'],
    files
      .toSorted((a, b) => a.until - b.until)
      .map(({ path, bytes, from, until }) => [path, (bytes / 1000).toFixed(1), from.toFixed(0), until.toFixed(0)]),
  );
};

/** The built game beside a bare page that only starts Phaser, both served by our server, in one browser. */
export const load = async (): Promise<void> => {
  heading('Load');
  const { game, bare, remove } = await buildBoth();
  const [ours, theirs] = await Promise.all([serve({ port: 0, root: game }), serve({ port: 0, root: bare })]);
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    say(`Chromium ${browser.version()}`);
    tellTimes(UNTHROTTLED, await inTurn(browser, ours.address, theirs.address, UNTHROTTLED));
    const slow = await inTurn(browser, ours.address, theirs.address, SLOW_PHONE);
    tellTimes(SLOW_PHONE, slow);
    tellBytes(slow.game.at(-1) as Visit, slow.bare.at(-1) as Visit);
    if (process.env['FILES'] === '1') tellFiles(slow.game.at(-1) as Visit);
    await libraries(browser);
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
    remove();
  }
};
