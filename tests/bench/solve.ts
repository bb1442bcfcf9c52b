import { search } from '#analysis/solve/search.ts';
import type { Work } from '#analysis/work.ts';
import { parseScenario } from '#engine/door/parse-scenario.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import { prepare, type Script } from '#engine/script.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Session } from '#engine/session.ts';
import { large } from '../fixtures/generated.ts';
import { rubrics, shippedScripts } from '../fixtures/scripts.ts';
import { short } from './figures.ts';
import { heading, say, table } from './print.ts';

const SIZES = [5, 10, 20, 40];
const SECONDS = 15;
const SECONDS_SHIPPED = 60;

const scriptOf = (prompts: number): Script => {
  const result = parseScenario(large(prompts), rubrics);
  if (!result.ok) throw new Error(`The generated file is refused: ${JSON.stringify(result.findings[0])}`);
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`There is no rubric ${result.scenario.rubric}.`);
  return prepare(result.scenario, rubric);
};

const spent = (): number => process.cpuUsage().user / 1e6;

const within = <T>(work: Work<T>, seconds: number): { readonly value: T; readonly seconds: number } => {
  const from = spent();
  for (;;) {
    const { done, value } = work.next(spent() - from > seconds);
    if (done === true) return { value, seconds: spent() - from };
  }
};

interface Walk {
  readonly best: number;
  readonly looked: number;
  readonly whole: boolean;
  readonly seconds: number;
}

/** What anybody would write first: play on from every move, keep the best, share nothing. */
const plainSearch = (script: Script, seconds: number): Walk => {
  const from = spent();
  const open: Session[] = [begin(script, 1)];
  let [best, looked] = [0, 0];
  while (open.length > 0 && (looked % 1000 !== 0 || spent() - from < seconds)) {
    const session = open.pop() as Session;
    looked += 1;
    if (session.ended) best = Math.max(best, overallOf(script, session));
    for (const move of legalMoves(script, session)) {
      const next = step(script, session, move);
      if (typeof next === 'string') throw new Error(`A legal move was refused: ${next}.`);
      open.push(next);
    }
  }
  return { best, looked, whole: open.length === 0, seconds: spent() - from };
};

const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)}`;
const points = (thousandths: number): string => (thousandths / 1000).toFixed(1);

const row = (name: string, script: Script, seconds: number): readonly string[] => {
  const { value, seconds: took } = within(search(script, 'best', begin(script, 1)), seconds);
  const plain = plainSearch(script, Math.min(seconds, 5));
  return [
    name,
    points(value.score),
    value.exact ? 'exact' : `≤ ${points(value.bound)}`,
    String(value.states),
    took.toFixed(1),
    short(value.looked / took),
    megabytes(),
    `${points(plain.best)}${plain.whole ? '' : ' so far'}`,
    short(plain.looked / plain.seconds),
  ];
};

/** The solver as a scenario grows, beside a search that shares nothing and proves nothing. */
export const solving = (): void => {
  heading('Solve');
  const head = ['', 'best', 'proved', 'states', 's', 'sessions/s', 'MB', 'plain: best', 'sessions/s'];
  table(
    `The best session, ${SECONDS} s of processor time each at most`,
    head,
    SIZES.map((size) => row(`${size} prompts`, scriptOf(size), SECONDS)),
  );
  table(
    `The best session of what ships, ${SECONDS_SHIPPED} s at most`,
    head,
    [...shippedScripts()].map(([id, script]) => row(id, script, SECONDS_SHIPPED)),
  );
  say('“sessions/s” counts sessions gone on from; the plain search needs no key and no bound, and gets nowhere for it.');
};
