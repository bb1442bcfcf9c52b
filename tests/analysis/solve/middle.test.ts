import { describe, expect, it } from 'vitest';
import { search } from '#analysis/solve/search.ts';
import { finish } from '#analysis/work.ts';
import { legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Session } from '#engine/session.ts';
import { play } from '../../fixtures/playing.ts';
import { smallScript } from '../../fixtures/scripts.ts';

/** The score of every session that can still come of one, by playing them all. */
const allFrom = (script: Script, session: Session): readonly number[] =>
  session.ended
    ? [overallOf(script, session)]
    : legalMoves(script, session).flatMap((move) => allFrom(script, step(script, session, move) as Session));

describe('a search from the middle of a session', () => {
  const script = smallScript();
  it.each([
    ['after a promise that can be kept', ['+care', '+boil', 'release', 'safe', '=boil', 'repair', '=tonight', 'blame', '=inquiry']],
    ['after reassurance that has come back', ['+care', '+boil', 'release', 'safe', '=sure']],
    ['after a statement that says too much', ['+calm', '+image', 'release', 'safe', '=boil', 'blame', '=contractor']],
    ['after silence', ['silence', 'safe', '=dodge', 'silence']],
  ] as const)('comes to the best and the worst of all sessions that can still be played: %s', (_, moves) => {
    const { session } = play(script, moves);
    const all = allFrom(script, session);
    const [best, worst] = (['best', 'worst'] as const).map((goal) => finish(search(script, goal, session)));
    expect([best?.score, best?.bound, best?.exact]).toEqual([Math.max(...all), Math.max(...all), true]);
    expect([worst?.score, worst?.bound, worst?.exact]).toEqual([Math.min(...all), Math.min(...all), true]);
  });
});
