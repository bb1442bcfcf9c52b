import type { Replays } from '#analysis/compare/aspect.ts';
import { compare, type Change, type Comparison } from '#analysis/compare/changes.ts';
import { refit, type Refit } from '#analysis/compare/refit.ts';
import type { Script } from '#engine/script.ts';
import { isOn, type Call, type Command } from './command.ts';
import { logsAt, type NamedLog } from './logs.ts';
import { scriptAt } from './play.ts';
import { EXIT, Misused } from './wrong.ts';

const SIGNS: Readonly<Record<Change['sort'], string>> = { added: '+', removed: '-', reordered: '~', reworded: '~', changed: '~' };
const MEANING: Readonly<Record<Replays, string>> = { same: '', judged: '  [score]', course: '  [course]' };

const detail = ({ sort, aspect, keys, locales, before, after }: Change, reference: string): string => {
  if (sort === 'added' || sort === 'removed') return sort;
  if (sort === 'reordered') return `order: ${before} → ${after}`;
  if (sort === 'changed')
    return `${aspect === 'other' || aspect === 'head' || keys[0] === aspect ? '' : `${aspect}, `}${keys.join(', ')}: ${before} → ${after}`;
  const only = locales.includes(reference) ? '' : ', translation only';
  return `words (${locales.join(', ')}${only}): ${keys.join(', ')}`;
};

const AROUND = 24;
const MOST_SHOWN = 160;

/** The words from shortly before they differ. */
const shown = (words: string, other: string): string => {
  let same = 0;
  while (same < words.length && words[same] === other[same]) same += 1;
  const from = same > AROUND * 2 ? words.lastIndexOf(' ', same - AROUND) + 1 : 0;
  const rest = words.slice(from);
  return `${from > 0 ? '…' : ''}${rest.length <= MOST_SHOWN ? rest : `${rest.slice(0, MOST_SHOWN)}…`}`;
};

const told = (change: Change, reference: string): string => {
  const { sort, what, at, locales, before, after, replays } = change;
  const line = `${SIGNS[sort]} ${at === '' ? what : `${what} ${at}`}  ${detail(change, reference)}${MEANING[replays]}\n`;
  if (sort !== 'reworded' || before === '') return line;
  return `${line}    ${locales[0]} - ${shown(before, after)}\n    ${' '.repeat(locales[0]?.length ?? 0)} + ${shown(after, before)}\n`;
};

const points = (thousandths: number): string => (thousandths / 1000).toFixed(1);

const count = (changes: readonly Change[], replays: Replays): number => changes.filter((change) => change.replays === replays).length;

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** What becomes of plays that were recorded on the first file. */
const verdict = ({ same, changes }: Comparison): string => {
  if (same) return 'Old play logs replay: the content has the same hash.\n';
  const [course, judged] = [count(changes, 'course'), count(changes, 'judged')];
  const moves =
    course > 0
      ? `${plural(course, 'change')} marked [course] can lead old moves elsewhere; --logs tries them.`
      : `No change touches the course of a play, so old moves would still be accepted${judged > 0 ? `; ${plural(judged, 'change')} marked [score] would judge them otherwise` : ''}.`;
  return `Old play logs do not replay: the content has another hash, and a log names the one it was played on. ${moves}\n`;
};

interface Tried {
  readonly name: string;
  readonly fit: Refit | 'not_a_play_log';
}

const tryOn = (script: Script, logs: readonly NamedLog[]): readonly Tried[] =>
  logs.map(({ name, log }) => ({ name, fit: log === 'not_a_play_log' ? log : refit(script, log) }));

const toldTried = ({ name, fit }: Tried): string => {
  if (fit === 'not_a_play_log') return `${name}: is not a play log\n`;
  const { made, moves, refused, asked, ended, overall } = fit;
  if (refused !== undefined)
    return `${name}: stops fitting at move ${made + 1} of ${moves}: ${refused}${asked === '' ? '' : ` at ${asked}`}\n`;
  return `${name}: fits, ${moves} moves${ended ? `, overall ${points(overall)}` : ', and the play is not over after them'}\n`;
};

const inOneObject = (comparison: Comparison, tried: readonly Tried[]): string =>
  `${JSON.stringify({ ...comparison, logs: tried }, null, 2)}\n`;

const inWords = (comparison: Comparison, tried: readonly Tried[], reference: string): string => {
  const { same, changes } = comparison;
  const met = changes.filter(({ aspect }) => aspect !== 'remarks');
  const head = same
    ? `The same for a player${changes.length > 0 ? '; only remarks for authors differ' : ''}.\n`
    : `${plural(met.length, 'difference')}:\n`;
  return [head, ...changes.map((change) => told(change, reference)), verdict(comparison), ...tried.map(toldTried)].join('');
};

/** A and B stand first; with --logs, all that follows are logs. */
const filesOf = (call: Call): readonly [a: string, b: string, logs: readonly string[]] => {
  const [a = '', b = '', ...logs] = call.files;
  if (logs.length > 0 && !isOn(call, 'logs')) throw new Misused('diff takes two scenario files; play logs come after --logs.');
  if (logs.length === 0 && isOn(call, 'logs')) throw new Misused('--logs needs play logs: files, or folders of them.');
  return [a, b, logs];
};

export const diff: Command = {
  name: 'diff',
  usage: ['diff A B [--json] [--logs LOG...]'],
  about: 'says what changed for a player, and whether old play logs still replay',
  options: { json: { type: 'boolean' }, logs: { type: 'boolean' } },
  takes: { least: 2, most: 100_000, what: 'two scenario files' },
  run: async (call) => {
    const [a, b, logs] = filesOf(call);
    const [before, after] = [await scriptAt(a), await scriptAt(b)];
    const comparison = compare(before.scenario, after.scenario);
    const tried = tryOn(after, await logsAt(logs));
    call.write(isOn(call, 'json') ? inOneObject(comparison, tried) : inWords(comparison, tried, after.scenario.locales[0] ?? ''));
    return comparison.same ? EXIT.clean : EXIT.findings;
  },
};
