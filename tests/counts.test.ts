import { describe, expect, it } from 'vitest';
import { begin, legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { allScripts, smallScript } from './fixtures/scripts.ts';

/** How many ways there are to play that many moves. */
const ways = (script: Script, session: Session, moves: number): number => {
  const legal = legalMoves(script, session);
  if (moves === 1) return legal.length;
  return legal.reduce((sum, move) => {
    const next = step(script, session, move);
    if (typeof next === 'string') throw new Error(`A legal move, ${JSON.stringify(move)}, was refused: ${next}.`);
    return sum + ways(script, next, moves - 1);
  }, 0);
};

const row = (script: Script, deepest: number): string =>
  Array.from({ length: deepest }, (_, index) => String(ways(script, begin(script, 1), index + 1)).padStart(7)).join('');

/**
 * The table that chess programs call perft: a rule that changes what may be done changes a number here. A changed number
 * that nobody meant is a fault; one that was meant belongs in the commit with its reason.
 */
describe('the ways to play from the start, at seed 1,', () => {
  it('are as many as they were, one to four moves deep', () => {
    const table = [...allScripts()].map(([id, script]) => id.padEnd(18) + row(script, 4)).join('\n');
    expect(table).toMatchInlineSnapshot(`
      "small                   5     18     64    148
      boat-not-home           5     50    425   3160
      boundary-market        10     86    643   4196
      custody-complaint       5     55    520   4350
      delegation-falls-ill      5     55    525   4420
      festival-ferry         10     86    646   4213
      first-time-at-the-lectern      7     39    181    800
      fish-kill              11    104    870   6404
      leaked-records          5     25    250   2150
      resettlement            4     19     57    270
      school-gate             5     55    525   4425
      sea-dyke-video          8     37    259   1196
      tariff-morning          4     18     54    242
      the-recall              5     50    425   3150"
    `);
  });

  it('of the small scenario are as many as they were, one to eight moves deep', () => {
    expect(row(smallScript(), 8)).toMatchInlineSnapshot(`"      5     18     64    148    424   1222   3168   8196"`);
  });
});
