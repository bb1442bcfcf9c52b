/**
 * Writes the scenarios and moves of the cases anew, and the table of the README: `npx tsx tests/conformance/make.ts`.
 * Transcripts and scores come from the test: `UPDATE_CONFORMANCE=1 npx vitest run tests/conformance`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../fixtures/playing.ts';
import { TOPICS } from './cases/all.ts';
import { draftOf, type Case } from './cases/words.ts';
import { caseNames, HOME, scriptFrom, type CaseMoves } from './corpus.ts';
import { written } from './written.ts';

const movesOf = (name: string, one: Case, scenario: string): CaseMoves => {
  const how = { seed: one.seed ?? 1, pace: one.pace ?? 100 };
  const { session, moves } = play(scriptFrom(scenario, name), one.moves, how);
  if (!session.ended)
    throw new Error(`${name} is not at its end, but at ${session.now?.key ?? session.open.map(({ key }) => key).join(' ')}.`);
  return { ...how, moves, ...(one.refused ? { refused: one.refused } : {}) };
};

const make = (name: string, one: Case): void => {
  const scenario = `${written(draftOf(name, one))}\n`;
  const moves = `${written(movesOf(name, one, scenario))}\n`;
  mkdirSync(join(HOME, name), { recursive: true });
  writeFileSync(join(HOME, name, 'scenario.json'), scenario);
  writeFileSync(join(HOME, name, 'moves.json'), moves);
};

const table = (): string =>
  Object.entries(TOPICS)
    .map(([topic, cases]) =>
      [
        `### ${topic}`,
        '',
        '| case | what it holds |',
        '|---|---|',
        ...Object.entries(cases).map(([name, { idea }]) => `| \`${name}\` | ${idea} |`),
      ].join('\n'),
    )
    .join('\n\n');

const README = join(HOME, 'README.md');
const cases = Object.values(TOPICS).flatMap((topic) => Object.entries(topic));
for (const name of caseNames()) if (!cases.some(([known]) => known === name)) rmSync(join(HOME, name), { recursive: true });
let faults = 0;
for (const [name, one] of cases)
  try {
    make(name, one);
  } catch (error) {
    faults += 1;
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
writeFileSync(
  README,
  readFileSync(README, 'utf8').replace(/(<!-- cases -->\n)[\s\S]*$/, (_, mark: string) => `${mark}\n${table()}\n`),
);
console.log(`${cases.length} cases, ${faults} with a fault`);
process.exitCode = faults > 0 ? 1 : 0;
