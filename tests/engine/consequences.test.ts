import { describe, expect, it } from 'vitest';
import { eventsOf, play, toldLast } from '../fixtures/playing.ts';
import { factIn, saidIn, smallWith, stageIn } from '../fixtures/scripts.ts';

const RELEASED = ['+care', '+boil', 'release'];

describe('trust', () => {
  it('moves as far as its scale goes, and the event says how far that was', () => {
    const script = smallWith((draft) => {
      for (const one of draft.publics) one.trust = one.id === 'press' ? 1 : 98;
      saidIn(draft, 'words.boil').effects = { trust: { residents: 20, press: -20 } };
    });
    expect(eventsOf(script, RELEASED, 'trust_moved')).toEqual([
      { type: 'trust_moved', public: 'residents', by: 2, to: 100, why: 'said' },
      { type: 'trust_moved', public: 'press', by: -1, to: 0, why: 'said' },
    ]);
  });

  it('that cannot move further moves nothing, and nothing is told', () => {
    const script = smallWith((draft) => {
      for (const one of draft.publics) one.trust = 100;
      saidIn(draft, 'words.boil').effects = { trust: { residents: 20 } };
    });
    expect(eventsOf(script, RELEASED, 'trust_moved')).toEqual([]);
  });
});

describe('a journalist whose patience is used up', () => {
  const script = smallWith((draft) => {
    for (const one of draft.journalists) if (one.id === 'sam') one.patience = 15;
  });

  it('walks out at nought, at a cost, and is not followed up', () => {
    expect(toldLast(script, [...RELEASED, 'sam', '=dodge'])).toMatchInlineSnapshot(`
      "  > Our engineers are doing all they can.
         = dodge
         ! dodged: “all they can”
         patience sam -15 → 0
         Sam (Wire) walks out
         trust Residents -4 → 46 (walked_out)
         trust Press -4 → 46 (walked_out)
         hands: lan/names
      "
    `);
  });

  it('raises no hand again, in this stage or a later one', () => {
    const moves = [...RELEASED, 'sam', '=dodge', 'names', '=ground', 'repair', '=tonight', '=now'];
    const { session } = play(script, moves);
    expect(session.gone).toEqual(['sam']);
    expect(session.ended).toBe(true); // the interview was his alone
    expect(eventsOf(script, moves, 'asked').filter(({ ask }) => ask.from === 'sam')).toHaveLength(1);
  });

  it('leaves once, however much more he is tried', () => {
    const worse = smallWith((draft) => {
      for (const one of draft.journalists) if (one.id === 'sam') one.patience = 15;
      saidIn(draft, 'names.ground').effects = { patience: { sam: 20 } };
      saidIn(draft, 'repair.tonight').effects = { patience: { sam: -60 } };
    });
    expect(eventsOf(worse, [...RELEASED, 'sam', '=dodge', 'names', '=ground', 'repair', '=tonight'], 'walked_out')).toHaveLength(1);
  });
});

describe('a fact that comes out', () => {
  const upTo = (answer: string) => [
    ...RELEASED,
    'sam',
    answer,
    ...(answer === '=sure' ? ['=too_strong'] : []),
    'lan',
    '=tonight',
    'sam',
    '=inquiry',
  ];
  const had = (moves: readonly string[]) => eventsOf(smallWith(), moves, 'fact_came_out').map((event) => event.had);

  it.each([
    ['what was said is so', ['+care', '+boil', 'release', 'sam', '=boil'], 'disclosed'],
    ['what was said is firmly not so', ['+care', '+calm', 'release', 'sam', '=boil'], 'denied'],
    ['nothing was said of it', ['+care', '+boil', 'release', 'sam', '=dodge', 'silence'], 'silent'],
  ])('finds the player out according to whether %s', (_, start, outcome) => {
    expect(had([...start, 'lan', '=tonight', 'sam', '=inquiry'])).toEqual([outcome]);
  });

  it('takes the effects that the author wrote for that outcome', () => {
    expect(eventsOf(smallWith(), upTo('=boil'), 'trust_moved').at(-1)).toMatchObject({ public: 'residents', by: 4 });
    expect(eventsOf(smallWith(), upTo('=sure'), 'trust_moved').map(({ by }) => by)).toContain(-10);
  });

  it('comes out once, whoever brings it out', () => {
    const script = smallWith((draft) => {
      stageIn(draft, 'meeting').enter = { reveals: ['water', 'worker'] };
      saidIn(draft, 'safe.boil').effects = { reveals: ['worker'] };
    });
    expect(eventsOf(script, upTo('=boil'), 'fact_came_out').map(({ fact }) => fact)).toEqual(['water', 'worker']);
  });

  it('without a word by the author for that outcome only comes out', () => {
    const script = smallWith((draft) => {
      delete factIn(draft, 'water').surfaces?.if_disclosed;
    });
    expect(toldLast(script, upTo('=boil'))).toMatchInlineSnapshot(`
      "  > An inspection will say; it will be published.
         = inquiry
      -- meeting: asked_enough

      == 12:05 Noon (noon)
         fact out: water (disclosed)
      12:05 release
        ? Publish?
      "
    `);
  });
});

describe('effects', () => {
  it('come in order: trust, patience, flags, time, facts', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'words.boil').effects = {
        reveals: ['worker'],
        minutes: 90,
        flags: { told_truth: true },
        patience: { sam: -5 },
        trust: { press: 1 },
      };
    });
    expect(toldLast(script, RELEASED)).toMatchInlineSnapshot(`
      "  > We are sorry for the families without water.
        > Boil water until Friday.
         = care + boil
         trust Press +1 → 51 (said)
         patience sam -5 → 45
         flag told_truth = true
         clock 09:30
         fact out: worker (silent)
      -- first: asked_enough

      == 09:30 Conference (meeting)
         hands: sam/safe, lan/names
      "
    `);
  });

  it('may take a flag back', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'repair.tonight').effects = { flags: { told_truth: false } };
    });
    expect(play(script, [...RELEASED, 'sam', '=boil', 'lan', '=tonight']).session.flags).toEqual({ told_truth: false });
  });
});
