import { discriminations, type Discrimination } from '#analysis/simulate/discrimination.ts';
import { PERCENTS } from '#analysis/simulate/figures.ts';
import { barOf, type TestWise } from '#analysis/simulate/test-wise.ts';
import type { Script } from '#engine/script.ts';
import type { Plays } from '#analysis/simulate/simulate.ts';
import { aligned } from './aligned.ts';

/** What came of a trial, as it is told. */
export interface Simulation {
  readonly script: Script;
  readonly runs: number;
  readonly seed: number;
  readonly plays: readonly Plays[];
  readonly range: number | undefined;
  readonly findings: readonly TestWise[];
}

/** Thousandths of a point as points; `–` where there is nothing. */
const points = (thousandths: number | undefined): string => (thousandths === undefined ? '–' : (thousandths / 1000).toFixed(1));
const signed = (thousandths: number | undefined): string =>
  thousandths !== undefined && thousandths >= 0 ? `+${points(thousandths)}` : points(thousandths);

const HEAD = ['policy', 'language', 'plays', 'mean', 'spread', 'least', ...PERCENTS.map((one) => `${one} %`), 'most', 'over random'];

const row = ({ policy, locale, scores, overall }: Plays, chance: number | undefined, isOver: boolean): readonly string[] => {
  if (!overall) return [policy, locale || '–', '0'];
  const { mean, spread, least, most, quantiles } = overall;
  const over = chance === undefined ? undefined : mean - chance;
  return [
    policy,
    locale || '–',
    String(scores.length),
    ...[mean, spread, least, ...PERCENTS.map((one) => quantiles[one]), most].map(points),
    `${signed(over)}${isOver ? ' !' : '  '}`,
  ];
};

const chanceIn = (plays: readonly Plays[]): number | undefined => plays.find(({ policy }) => policy === 'random')?.overall?.mean;

const scoresText = ({ plays, findings }: Simulation): string => {
  const isOver = ({ policy, locale }: Plays): boolean => findings.some((one) => one.policy === policy && one.locale === locale);
  return aligned([HEAD, ...plays.map((one) => row(one, chanceIn(plays), isOver(one)))], 2);
};

const verdict = ({ plays, range, findings }: Simulation): string => {
  const chance = chanceIn(plays);
  if (chance === undefined || range === undefined) return '';
  const bar = `A policy that goes by looks may score ${points(barOf(chance, range))}: random ${points(chance)} and 15 % of the range ${points(range)}.`;
  const over = findings.map(({ policy, locale, mean }) => `  ${policy}${locale ? ` (${locale})` : ''} scores ${points(mean)}\n`);
  return `\n${bar}\n${over.length === 0 ? 'None scores more.\n' : `Over the bar (!):\n${over.join('')}`}`;
};

const COLUMNS = ['prompt', 'met', 'skilled − unskilled', 'with the rest'];

const promptRow = ({ prompt, met, difference, withRest }: Discrimination): readonly string[] => [
  prompt,
  String(met),
  signed(difference),
  withRest === undefined ? '–' : (withRest / 1000).toFixed(2),
];

const promptsText = ({ plays }: Simulation): string => {
  const rows = discriminations(plays);
  return rows.length === 0 ? '' : `\nWhich prompts tell skilled learners from unskilled:\n${aligned([COLUMNS, ...rows.map(promptRow)])}`;
};

/** What a simulation came to, for a person: who scored what, who was over the bar, and which prompts tell learners apart. */
export const simulationText = (simulation: Simulation): string => {
  const { script, runs, seed } = simulation;
  const title = `${script.scenario.id}: ${runs} plays each, from seed ${seed} on; points of 100\n\n`;
  return title + scoresText(simulation) + verdict(simulation) + promptsText(simulation);
};
