import { solve as solved, type Solution } from '#analysis/solve/solve.ts';
import type { Found } from '#analysis/solve/search.ts';
import type { Move } from '#engine/session.ts';
import { aligned } from './aligned.ts';
import { isOn, textValue, wholeNumber, type Command } from './command.ts';
import { drive, type Driven } from './drive.ts';
import { scriptAt } from './play.ts';
import { EXIT } from './wrong.ts';

const points = (thousandths: number): string => (thousandths / 1000).toFixed(1);

/** A move in the notation of the manual. */
const short = (move: Move): string => {
  switch (move.type) {
    case 'call':
      return move.key;
    case 'answer':
      return `=${move.response}`;
    case 'say':
      return `+${move.block}`;
    case 'release':
      return 'release';
    case 'fall_silent':
      return 'silence';
    default:
      return move satisfies never;
  }
};

const certainty = ({ exact, goal, bound, score }: Found): string =>
  exact ? 'exact' : `no session ${goal === 'best' ? 'above' : 'below'} ${points(bound)}, a gap of ${points(Math.abs(bound - score))}`;

const foundLines = (found: Found): string =>
  found.moves.length === 0
    ? `${found.goal.padEnd(6)} none found; ${certainty(found)}\n`
    : `${found.goal.padEnd(6)} ${points(found.score).padStart(5)}  ${certainty(found)}\n       ${found.moves.map(short).join(' ')}\n`;

const chanceLines = ({ distribution: { plays, quantiles } }: Solution): string =>
  plays === 0
    ? ''
    : `chance (${plays} random plays)\n${aligned([
        ['  % of plays below', ...quantiles.map(({ percent }) => String(percent))],
        ['  points', ...quantiles.map(({ score }) => points(score))],
      ])}`;

const idleLine = ({ idle }: Solution): string =>
  `${idle.length} ${idle.length === 1 ? 'response' : 'responses'} that never matter${idle.length > 0 ? `: ${idle.join(', ')}` : ''}\n`;

const told = (solution: Solution): string =>
  [
    foundLines(solution.best),
    foundLines(solution.worst),
    `${solution.states} states told apart, ${solution.best.looked + solution.worst.looked} sessions gone on from\n`,
    chanceLines(solution),
    idleLine(solution),
  ].join('');

const STOPPED = { no: '', time: 'stopped when the time was up', interrupt: 'stopped' } as const;

const exitFor = ({ stopped }: Driven<Solution>): number => (stopped === 'interrupt' ? EXIT.stopped : EXIT.clean);

export const solve: Command = {
  name: 'solve',
  usage: ['solve FILE [--seed N] [--budget SESSIONS] [--seconds N] [--json]'],
  about: 'finds the best and the worst session, exactly or with a proven bound; --budget limits how far it looks',
  options: { seed: { type: 'string' }, budget: { type: 'string' }, seconds: { type: 'string' }, json: { type: 'boolean' } },
  takes: { least: 1, most: 1, what: 'a scenario file' },
  run: async (call) => {
    const seed = wholeNumber(call, 'seed', 1, Number.MIN_SAFE_INTEGER);
    const budget = wholeNumber(call, 'budget', 200_000, 1);
    const seconds = textValue(call, 'seconds') === undefined ? undefined : wholeNumber(call, 'seconds', 60, 1);
    const script = await scriptAt(call.files[0] ?? '');
    const driven = await drive('solving', solved(script, { seed, budget }), seconds);
    call.write(isOn(call, 'json') ? `${JSON.stringify({ scenario: script.scenario.id, seed, ...driven.value })}\n` : told(driven.value));
    if (driven.stopped !== 'no') call.note(`scenario: ${STOPPED[driven.stopped]}; these are the figures so far.\n`);
    return exitFor(driven);
  },
};
