import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { after, replay } from '#engine/play.ts';
import { transcriptOf } from '#cli/transcript.ts';
import { allScripts } from '../fixtures/scripts.ts';
import { goldenGames, type GoldenGame } from './games.ts';

/** `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes the transcripts anew. A changed one is a change of rules: say so in the commit. */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const scripts = allScripts();

const told = ({ scenario, seed, pace, locale, moves }: GoldenGame): string => {
  const script = scripts.get(scenario);
  if (!script) throw new Error(`There is no scenario ${scenario}.`);
  return transcriptOf(script, after(script, seed, [], pace), replay(script, seed, moves, pace), locale);
};

describe('the golden games', () => {
  it('are there for every scenario', () => {
    const games = [...goldenGames().values()].map(({ scenario }) => scenario);
    for (const id of scripts.keys()) expect(games.filter((scenario) => scenario === id).length, id).toBeGreaterThanOrEqual(2);
  });

  it.each([...goldenGames()])('%s goes as it always went', (path, game) => {
    const file = join(import.meta.dirname, path, 'transcript.txt');
    const transcript = told(game);
    if (isUpdate) writeFileSync(file, transcript);
    expect(existsSync(file), `${path} has no transcript; UPDATE_GOLDEN=1 writes it`).toBe(true);
    expect(transcript).toBe(readFileSync(file, 'utf8'));
    expect(transcript).toContain('\n== end\n'); // a golden game is a whole one
  });
});
