/**
 * Makes `moves.json` of the golden games: `npx tsx tests/golden/make.ts`, then `UPDATE_GOLDEN=1 npx vitest run tests/golden`.
 * Those of the small scenario are written here by hand; those of the scenarios that ship are played by picking, each
 * time, the best or the worst response by worth.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, legalMoves, step } from '#engine/play.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { ranked } from '#engine/scoring/rank.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Ask, Move, Session } from '#engine/session.ts';
import { play } from '../fixtures/playing.ts';
import { shippedScripts, smallScript } from '../fixtures/scripts.ts';
import type { GoldenGame } from './games.ts';

const SMALL: Readonly<Record<string, readonly string[]>> = {
  candid: ['+care', '+boil', 'release', 'sam', '=boil', 'repair', '=tonight', 'sam', '=inquiry', '=now', '=map'],
  denial: [
    '+image',
    '+calm',
    'release',
    'names',
    '=name',
    'sam',
    '=dodge',
    '=sure',
    'sam',
    '=contractor',
    '=points_that_way',
    '=wait',
    '=regret_and_move_on',
    '=learn',
  ],
  silence: ['+care', 'silence', 'sam', 'silence', 'lan', '=soon', 'sam', '=inquiry 500', 'silence'],
};

type Taste = 'best' | 'worst';

const next = (script: Script, session: Session, move: Move): Session => {
  const after = step(script, session, move);
  if (typeof after === 'string') throw new Error(`${JSON.stringify(move)} was refused: ${after}.`);
  return after;
};

const answered = (script: Script, session: Session, ask: Ask, taste: Taste): Move => {
  const list = ranked(script, { ask, stage: session.stageId, response: null, blocks: [], at: session.clock });
  const chosen = taste === 'best' ? list[0] : list.at(-1);
  if (!chosen) throw new Error(`${ask.key} has no response.`);
  return { type: 'answer', response: chosen.response, seconds: 12 };
};

/** The block after which a release would score best or worst; the release itself once no block betters it. */
const composed = (script: Script, session: Session, taste: Taste): Move => {
  const moves = legalMoves(script, session).filter(({ type }) => type !== 'fall_silent');
  const release = moves.find(({ type }) => type === 'release');
  const worth = (move: Move): number => {
    const said = next(script, session, move);
    const over = move.type === 'release' ? said : step(script, said, { type: 'release', seconds: 40 });
    return typeof over === 'string' ? 0 : scoreOf(script, over).overall * (taste === 'best' ? 1 : -1);
  };
  const order = moves.filter((move) => move !== release).toSorted((a, b) => worth(b) - worth(a));
  const [first] = order;
  if (release && (!first || worth(first) <= worth(release))) return { type: 'release', seconds: 40 };
  return first ?? { type: 'fall_silent' };
};

const picked = (script: Script, session: Session, taste: Taste): Move => {
  if (!session.now) return legalMoves(script, session)[0] ?? { type: 'fall_silent' };
  const isStatement = cueOf(script, session.now).prompt.form === 'statement';
  return isStatement ? composed(script, session, taste) : answered(script, session, session.now, taste);
};

const greedy = (script: Script, seed: number, taste: Taste): readonly Move[] => {
  const moves: Move[] = [];
  for (let session = begin(script, seed); !session.ended;) {
    const move = picked(script, session, taste);
    moves.push(move);
    session = next(script, session, move);
  }
  return moves;
};

const write = (scenario: string, name: string, game: Omit<GoldenGame, 'scenario'>): void => {
  const folder = join(import.meta.dirname, scenario, name);
  const { seed, pace, locale, moves } = game;
  const lines = moves.map((move) => `    ${JSON.stringify(move)}`).join(',\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'moves.json'),
    `{\n  "scenario": "${scenario}",\n  "seed": ${seed},\n  "pace": ${pace},\n  "locale": "${locale}",\n  "moves": [\n${lines}\n  ]\n}\n`,
  );
  console.log(`${scenario}/${name}: ${moves.length} moves`);
};

const small = smallScript();
for (const [name, moves] of Object.entries(SMALL))
  write('small', name, { seed: 1, pace: 100, locale: name === 'denial' ? 'vi' : 'en', moves: play(small, moves).moves });
for (const [id, script] of shippedScripts()) {
  write(id, 'best', { seed: 1, pace: 100, locale: 'vi', moves: greedy(script, 1, 'best') });
  write(id, 'worst', { seed: 2, pace: 150, locale: 'en', moves: greedy(script, 2, 'worst') });
}
