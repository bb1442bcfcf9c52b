import { BANDS, STEADY, type Flag, type ItemStatistics, type ResponseStatistics } from '#analysis/statistics/items.ts';
import type { NotCounted } from '#analysis/statistics/plays.ts';
import { FIT_FOR_GROUPS, statisticsOfLogs, type Spread, type Statistics } from '#analysis/statistics/report.ts';
import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { isOn, textValue, type Command } from './command.ts';
import { drive } from './drive.ts';
import { logsAt } from './logs.ts';
import { scriptAt } from './play.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

const WHY: Readonly<Record<NotCounted, string>> = {
  not_a_play_log: 'it is not a play log',
  other_rules: 'it was played by another version of the rules',
  other_scenario: 'it is the log of another scenario',
  other_version: 'it was played on another version of this scenario',
  does_not_fit: 'a move of it may not be made here',
  unfinished: 'the play was left before its end',
};

const FLAG: Readonly<Record<Flag, string>> = {
  'too-hard': 'too hard',
  'too-easy': 'too easy',
  'key-in-doubt': 'key in doubt',
  weak: 'weak',
  'unused-response': 'unused response',
  inversion: 'inversion',
};

const ratio = (thousandths: number | null): string =>
  thousandths === null
    ? '–'
    : (thousandths / 1000)
        .toFixed(2)
        .replace(/^-(?=.*[1-9])/, '−')
        .replace('-', '');
const points = (thousandths: number): string => (thousandths / 1000).toFixed(1);
const percent = (thousandths: number): string => `${Math.round(thousandths / 10)} %`;

const spread = ({ mean, deviation, least, quarter, median, threeQuarters, most }: Spread): string =>
  [
    `overall   mean ${points(mean)}${deviation === null ? '' : `, standard deviation ${points(deviation)}`}\n`,
    `          least ${points(least)}, a quarter below ${points(quarter)}, half below ${points(median)}, three quarters below ${points(threeQuarters)}, most ${points(most)}\n`,
  ].join('');

const alphas = ({ alpha: { form, dimensions } }: Statistics): string =>
  `alpha     form ${ratio(form)}; ${Object.entries(dimensions)
    .map(([id, alpha]) => `${id} ${ratio(alpha)}`)
    .join(', ')}\n`;

const COLUMNS = ['n', 'difficulty', 'item–rest', 'upper–lower'] as const;
const figures = ({ n, difficulty, discrimination, upperLower }: ItemStatistics): readonly string[] => [
  String(n),
  ratio(difficulty),
  ratio(discrimination),
  ratio(upperLower),
];

const line = (name: string, width: number, cells: readonly string[], rest: string): string =>
  `${name.padEnd(width)}${cells.map((cell, index) => cell.padStart((COLUMNS[index]?.length ?? 0) + 2)).join('')}  ${rest}`.trimEnd();

const response = ({ id, worth, share, rest }: ResponseStatistics, width: number): string =>
  `  ${id.padEnd(width - 2)}${percent(share).padStart(7)} chose it; worth ${ratio(worth)}; they got ${ratio(rest)} elsewhere`;

const flagsOf = ({ flags, inversions, provisional }: ItemStatistics): string => {
  const told = flags.map((flag) =>
    flag === 'inversion' ? `inversion ${inversions.map((pair) => pair.join(' under ')).join(', ')}` : FLAG[flag],
  );
  return told.length === 0 ? '' : `${told.join('; ')}${provisional ? ' (provisional)' : ''}`;
};

const table = ({ items }: Statistics): string => {
  const width = Math.max(
    6,
    ...items.map(({ prompt }) => prompt.length),
    ...items.flatMap(({ responses }) => responses.map(({ id }) => id.length + 2)),
  );
  const rows = items.flatMap((item) => [
    line(item.prompt, width, figures(item), flagsOf(item)),
    ...[...item.responses].sort((a, b) => b.worth - a.worth).map((one) => response(one, width)),
  ]);
  return items.length === 0 ? '' : `\n${line('prompt', width, COLUMNS, '')}\n${rows.join('\n')}\n`;
};

const guide = `
How to read it
  difficulty   mean of what was got, of what was to be had; useful 0.30 to 0.80, flagged under ${ratio(BANDS.tooHard)} and over ${ratio(BANDS.tooEasy)}
  item–rest    correlation with what the same plays got on their other prompts; ${ratio(BANDS.good)} and more is good, under ${ratio(BANDS.weak)} weak, under 0 the key is in doubt
  upper–lower  the best 27 % of plays less the worst 27 %; 0.30 and more is good
  response     fewer than ${percent(BANDS.unused)} chose it: it does not function; an inversion: those who chose the better one did worse elsewhere
  alpha        ${ratio(FIT_FOR_GROUPS)} and more tells groups apart; such a test is broad, so low alpha alone does not damn it
  by language  not available: a play log does not say which language was read
  learning     not available: a play log does not say whose it is, nor which came first
Only real players say anything about a scenario; programs that play say whether the sums are right.
`;

const inWords = (script: Script, file: string, all: Statistics): string => {
  const { plays, refused, overall, provisional, unmet } = all;
  const { title } = script.scenario;
  return [
    `${wordsIn(title, 'en')} (${all.scenario} ${all.version}, ${file})\n`,
    `${plays} ${plays === 1 ? 'play' : 'plays'} counted, ${refused.length} ${refused.length === 1 ? 'log' : 'logs'} not\n`,
    ...refused.map(({ name, why }) => `  ${name}: ${WHY[why]}\n`),
    ...(overall ? [spread(overall), alphas(all)] : []),
    provisional ? `provisional: figures of single prompts are unsteady below ${STEADY} plays\n` : '',
    table(all),
    ...(unmet.length > 0 ? [`\nNo play met: ${unmet.join(', ')}\n`] : []),
    guide,
  ].join('');
};

export const report: Command = {
  name: 'report',
  usage: ['report LOGS... --scenario FILE [--json]'],
  about: 'statistics of play logs: how hard, how telling, what nobody chooses',
  options: { scenario: { type: 'string' }, json: { type: 'boolean' } },
  takes: { least: 1, most: 100_000, what: 'play logs: files, or folders of them' },
  run: async (call) => {
    const file = textValue(call, 'scenario');
    if (file === undefined) throw new Misused('report needs --scenario FILE.');
    const script = await scriptAt(file);
    const logs = await logsAt(call.files);
    if (logs.length === 0) throw new Wrong(`There is no play log in ${call.files.join(', ')}.`);
    const { value, stopped } = await drive('replayed', statisticsOfLogs(script, logs));
    call.write(isOn(call, 'json') ? `${JSON.stringify(value, null, 2)}\n` : inWords(script, file, value));
    return stopped === 'interrupt' ? EXIT.stopped : EXIT.clean;
  },
};
