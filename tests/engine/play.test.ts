import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged, begin, decide, legalMoves, opening, replay, step } from '#engine/play.ts';
import { after } from '#engine/play.ts';
import { cueOf, thinkingTime } from '#engine/script.ts';
import { isRefusal, type Move, type Refusal, type Session } from '#engine/session.ts';
import { PACES, type Pace } from '#engine/vocabulary.ts';
import { play, toldLast } from '../fixtures/playing.ts';
import { promptIn, smallWith } from '../fixtures/scripts.ts';
import { small } from '../fixtures/small.ts';

const script = smallWith();
const RELEASED = ['+care', '+boil', 'release'];
const ALL = [...RELEASED, 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now', '=map'];

/** Freezes all the way down: whoever writes to it throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) frozen(one);
    Object.freeze(value);
  }
  return value;
};

describe('a session', () => {
  it('begins with the first stage entered and something asked', () => {
    const session = begin(script, 1);
    expect(session).toMatchObject({
      stageId: 'first',
      now: { key: 'words' },
      clock: 28_800,
      stageEnds: 30_000,
      stageAsked: 1,
      ended: false,
    });
    expect(session).toMatchObject({ trust: { residents: 50, press: 50 }, patience: { lan: 60, sam: 50 }, seed: 1, pace: 100 });
    expect(after(script, 1, opening(script, 1))).toEqual(session);
  });

  it('is the same for the same seed, and not for every seed', () => {
    expect(begin(script, 7)).toEqual(begin(script, 7));
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        arranged(script, play(script, [...RELEASED, 'sam'], { seed }).session, { key: 'safe', prompt: 'safe' })
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBe(6);
  });

  it('shows responses in an order that hangs on the seed and the question alone', () => {
    const order = (moves: readonly string[]) => {
      const { session } = play(script, moves, { seed: 5 });
      return session.now && arranged(script, session, session.now).map(({ id }) => id);
    };
    expect(order([...RELEASED, 'lan', '=ground', 'sam'])).toEqual(order([...RELEASED, 'sam']));
  });

  it('shows each question in an order of its own', () => {
    const { session } = play(script, RELEASED);
    const places = (seed: number, prompt: string) => {
      const file = promptIn(small(), prompt).responses?.map(({ id }) => id) ?? [];
      return arranged(script, { ...session, seed }, { key: prompt, prompt })
        .map(({ id }) => file.indexOf(id))
        .join('');
    };
    const alike = Array.from({ length: 60 }, (_, seed) => places(seed, 'safe') === places(seed, 'names')).filter(Boolean);
    expect(alike.length).toBeLessThan(30); // ten, if there is nothing between them
  });

  it('keeps nothing of a statement on the lectern once it is out', () => {
    expect(play(script, ['+care', '+boil']).session.composed).toEqual(['care', 'boil']);
    expect(play(script, RELEASED).session.composed).toEqual([]);
  });

  it('is not changed by a decision', () => {
    const { session } = play(script, [...RELEASED, 'sam']);
    const before = structuredClone(session);
    for (const move of legalMoves(script, frozen(session))) decide(script, session, move);
    expect(session).toEqual(before);
  });
});

describe('what may be done', () => {
  const legal = (moves: readonly string[]) =>
    legalMoves(script, play(script, moves).session)
      .map((move) =>
        move.type === 'answer'
          ? `=${move.response}`
          : move.type === 'say'
            ? `+${move.block}`
            : move.type === 'call'
              ? `call ${move.key}`
              : move.type,
      )
      .toSorted();

  it.each([
    ['before any block is said', [], ['+boil', '+calm', '+care', '+image', 'fall_silent']],
    ['with fewer blocks than the least', ['+care'], ['+boil', '+calm', '+image', 'fall_silent']],
    ['with enough blocks', ['+care', '+boil'], ['+calm', '+image', 'fall_silent', 'release']],
    ['with as many blocks as there may be', ['+care', '+boil', '+calm'], ['fall_silent', 'release']],
    ['with hands raised', RELEASED, ['call names', 'call safe']],
    ['with a question put', [...RELEASED, 'sam'], ['=boil', '=dodge', '=sure', 'fall_silent']],
    ['when the session is over', ALL, []],
  ])('%s', (_, moves, expected) => {
    expect(legal(moves)).toEqual(expected);
  });
});

describe('a move is refused', () => {
  const answer = (response: string): Move => ({ type: 'answer', response, seconds: 0 });
  const say = (block: string): Move => ({ type: 'say', block });

  it.each<[string, readonly string[], Move, Refusal]>([
    ['once the session is over', ALL, { type: 'fall_silent' }, 'session_over'],
    ['that answers where nothing is asked', RELEASED, answer('boil'), 'nothing_asked'],
    ['that falls silent where nothing is asked', RELEASED, { type: 'fall_silent' }, 'nothing_asked'],
    ['that calls on a hand that is not up', RELEASED, { type: 'call', key: 'blame' }, 'no_such_hand'],
    ['that calls while a question stands', [...RELEASED, 'sam'], { type: 'call', key: 'repair' }, 'no_such_hand'],
    ['that gives an answer of another question', [...RELEASED, 'sam'], answer('tonight'), 'no_such_response'],
    ['that gives an answer by a name that every object has', [...RELEASED, 'sam'], answer('constructor'), 'no_such_response'],
    ['that gives again the answer that dodged', [...RELEASED, 'sam', '=dodge'], answer('dodge'), 'no_such_response'],
    ['that answers a statement', [], answer('care'), 'compose_a_statement'],
    ['that releases an answer', [...RELEASED, 'sam'], { type: 'release', seconds: 0 }, 'no_such_response'],
    ['that says a block to a question', [...RELEASED, 'sam'], say('care'), 'no_such_block'],
    ['that says a block that there is not', [], say('sorry'), 'no_such_block'],
    ['that says a block twice', ['+care'], say('care'), 'no_such_block'],
    ['that says one block too many', ['+care', '+boil', '+calm'], say('image'), 'too_many_blocks'],
    ['that releases too little', ['+care'], { type: 'release', seconds: 0 }, 'too_few_blocks'],
    ['that releases nothing', [], { type: 'release', seconds: 0 }, 'too_few_blocks'],
  ])('%s', (_, moves, move, refusal) => {
    expect(step(script, play(script, moves).session, move)).toBe(refusal);
  });
});

describe('silence', () => {
  it('costs trust and patience, and the session goes on', () => {
    expect(toldLast(script, [...RELEASED, 'sam', 'silence'])).toMatchInlineSnapshot(`
      "   = (silence)
         trust Residents -3 → 47 (silence)
         trust Press -3 → 47 (silence)
         patience sam -10 → 40
         hands: sam/blame, lan/repair
      "
    `);
  });

  it('may meet the statement, and costs nobody’s patience', () => {
    expect(toldLast(script, ['+care', 'silence'])).toMatchInlineSnapshot(`
      "   = (silence)
         trust Residents -3 → 47 (silence)
         trust Press -3 → 47 (silence)
      -- first: asked_enough

      == 09:00 Conference (meeting)
         hands: sam/safe, lan/names
      "
    `);
  });

  const limit = thinkingTime(script, { key: 'safe', prompt: 'safe' }, 100);
  const said = (pace: Pace, seconds: number) =>
    play(script, [...RELEASED, 'sam', `=boil ${seconds}`], { pace }).session.items.at(-1)?.response;

  it.each<[Pace, number, string | null]>([
    [100, limit, 'boil'],
    [100, limit + 1, null],
    [150, Math.ceil(limit * 1.5), 'boil'],
    [150, Math.ceil(limit * 1.5) + 1, null],
    [200, limit * 2, 'boil'],
    [200, limit * 2 + 1, null],
    [0, 86_400, 'boil'],
  ])('at pace %i after %i seconds: the answer is %s', (pace, seconds, response) => {
    expect(said(pace, seconds)).toBe(response);
  });

  it('is what a statement comes to that took too long', () => {
    const time = thinkingTime(script, { key: 'words', prompt: 'words' }, 100);
    expect(play(script, ['+care', '+boil', `release ${time}`]).session.items[0]?.blocks).toEqual(['care', 'boil']);
    expect(play(script, ['+care', '+boil', `release ${time + 1}`]).session.items[0]?.blocks).toEqual([]);
  });
});

describe('time', () => {
  it('passes as the question is put and the answer is said, at the pace of the reference language', () => {
    const at = (moves: readonly string[]) => play(script, moves).session.clock;
    // "Is the water safe to drink?" has 6 syllables: 20 s for the microphone and 6 / 4 s; the answer has 12.
    expect(at([...RELEASED, 'sam']) - at(RELEASED)).toBe(22);
    expect(at([...RELEASED, 'sam', '=boil']) - at([...RELEASED, 'sam'])).toBe(3);
  });

  it('does not hang on how long the player thought', () => {
    const ends = (seconds: number) => play(script, [...RELEASED, 'sam', `=boil ${seconds}`]).session.clock;
    expect(ends(19)).toBe(ends(0));
  });

  it('for thinking is what the author wrote, else enough for the slowest language, and twenty seconds at least', () => {
    const written = smallWith((draft) => {
      promptIn(draft, 'safe').seconds = 77;
    });
    expect(cueOf(written, { key: 'safe', prompt: 'safe' }).seconds.thinking).toBe(77);
    // Short as it is, it takes longer to read in English than in Vietnamese, and everybody gets that time.
    expect(thinkingTime(script, { key: 'repair', prompt: 'repair' }, 100)).toBe(25);
  });
});

describe('a replay', () => {
  it('gives the events of the play, at every pace', () => {
    for (const pace of PACES) {
      const { turns, moves } = play(script, ALL, { seed: 1, pace });
      expect(replay(script, 1, moves, pace)).toEqual(turns.flat());
    }
  });

  it('of moves that do not fit names the move and the reason', () => {
    const { moves } = play(script, ALL);
    const wrong: readonly Move[] = [...moves.slice(0, 4), { type: 'answer', response: 'nothing', seconds: 0 }];
    expect(() => replay(script, 1, wrong)).toThrow(
      'Move 5 ({"type":"answer","response":"nothing","seconds":0}) was refused: no_such_response.',
    );
  });
});

describe('any move at all', () => {
  it('is either refused or leads to a session, and never throws', () => {
    const word = fc.oneof(fc.constantFrom('care', 'boil', 'safe', 'repair', 'now', '__proto__', 'constructor', ''), fc.string());
    const seconds = fc.oneof(fc.nat(300), fc.constantFrom(-1, Number.NaN, Infinity));
    const move: fc.Arbitrary<Move> = fc.oneof(
      fc.record({ type: fc.constant('call' as const), key: word }),
      fc.record({ type: fc.constant('answer' as const), response: word, seconds }),
      fc.record({ type: fc.constant('say' as const), block: word }),
      fc.record({ type: fc.constant('release' as const), seconds }),
      fc.constant({ type: 'fall_silent' } as const),
    );
    fc.assert(
      fc.property(fc.nat(ALL.length), fc.array(move, { maxLength: 6 }), (depth, moves) => {
        let session: Session = play(script, ALL.slice(0, depth)).session;
        for (const one of moves) {
          const next = step(script, session, one);
          if (typeof next !== 'string') session = next;
        }
        expect(legalMoves(script, session).every((one) => !isRefusal(decide(script, session, one)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
