import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlayLog, restore } from '#engine/door/parse-play-log.ts';
import { RULES_VERSION, type PlayLog } from '#engine/play-log.ts';
import { play } from '../../fixtures/playing.ts';
import { smallWith } from '../../fixtures/scripts.ts';

const script = smallWith();
const { moves, session } = play(script, ['+care', '+boil', 'release', 'sam', '=boil 7'], { pace: 200 });
const log: PlayLog = {
  format: 1,
  rules: RULES_VERSION,
  scenario: 'small',
  version: '1.0.0',
  hash: script.scenario.hash,
  seed: 1,
  pace: 200,
  moves,
};

describe('a play log', () => {
  it('is read back from its text and leads to where the play was', () => {
    const read = parsePlayLog(JSON.stringify(log));
    expect(read).toEqual(log);
    expect(typeof read === 'object' && restore(script, read)).toEqual(session);
  });

  it.each([
    ['other rules', { rules: RULES_VERSION + 1 }, 'other_rules'],
    ['another scenario', { scenario: 'large' }, 'other_scenario'],
    ['another version of the scenario', { hash: '0'.repeat(64) }, 'other_version'],
    ['moves that do not fit', { moves: [{ type: 'call' as const, key: 'safe' }] }, 'does_not_fit'],
    ['one move too many', { moves: [...moves, ...moves] }, 'does_not_fit'],
  ])('of %s is refused', (_, change, refusal) => {
    expect(restore(script, { ...log, ...change })).toBe(refusal);
  });

  it.each<[string, unknown]>([
    ['another format', { ...log, format: 2 }],
    ['a key of its own', { ...log, score: 100_000 }],
    ['no seed', { ...log, seed: undefined }],
    ['a seed that is no whole number', { ...log, seed: 0.5 }],
    ['a pace that there is not', { ...log, pace: 50 }],
    ['a move that there is not', { ...log, moves: [{ type: 'cheat' }] }],
    ['a thought of less than no time', { ...log, moves: [{ type: 'release', seconds: -1 }] }],
    ['more moves than a session can hold', { ...log, moves: Array.from({ length: 1001 }, () => ({ type: 'fall_silent' })) }],
    ['no object', []],
  ])('with %s is no play log', (_, value) => {
    expect(parsePlayLog(JSON.stringify(value))).toBe('not_a_play_log');
  });

  it('is never more than refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => parsePlayLog(text) === 'not_a_play_log'),
      { numRuns: 300 },
    );
  });
});
