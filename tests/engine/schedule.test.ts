import { describe, expect, it } from 'vitest';
import type { Draft } from '#engine/door/shape.ts';
import { begin } from '#engine/play.ts';
import { eventsOf, play, toldLast } from '../fixtures/playing.ts';
import { factIn, promptIn, saidIn, smallWith, stageIn, t } from '../fixtures/scripts.ts';

const RELEASED = ['+care', '+boil', 'release'];

/** Only that stage, so that the session begins in it. */
const only = (draft: Draft, id: string): void => {
  draft.stages = [stageIn(draft, id)];
  for (const fact of draft.facts) {
    delete fact.surfaces;
    for (const known of fact.known) known.from = id;
  }
  delete stageIn(draft, id).when;
  for (const { keeps } of stageIn(draft, id).prompts.flatMap(({ responses }) => responses ?? [])) keeps?.splice(0);
};

/** The same question `count` times, under other ids and from the journalists named in turn. */
const crowd = (draft: Draft, count: number, from: readonly string[]): void => {
  const repair = promptIn(draft, 'repair');
  stageIn(draft, 'meeting').prompts = Array.from({ length: count }, (_, index) => ({
    ...repair,
    id: `q${index}`,
    from: from[index % from.length] ?? 'lan',
  }));
};

/** Journalists beside the two. */
const press = (draft: Draft, count: number): readonly string[] => {
  const [lan] = draft.journalists;
  if (!lan) return [];
  const more = Array.from({ length: count }, (_, index) => ({ ...lan, id: `j${index}` }));
  draft.journalists.push(...more);
  return more.map(({ id }) => id);
};

describe('raised hands', () => {
  it('are one a journalist: the most pressing question', () => {
    const [event] = eventsOf(smallWith(), RELEASED, 'hands_raised');
    expect(event?.open.map(({ from, key }) => `${from}/${key}`)[0]).toBe('sam/safe'); // priority 2, before "blame" with none
    expect(event?.open.map(({ from }) => from)).toEqual(['sam', 'lan']);
  });

  it('are four at most', () => {
    const script = smallWith((draft) => {
      only(draft, 'meeting');
      crowd(draft, 6, press(draft, 6));
    });
    expect(begin(script, 1).open).toHaveLength(4);
  });

  it('leave out whoever has just asked, as long as that leaves a choice', () => {
    const script = smallWith((draft) => {
      only(draft, 'meeting');
      crowd(draft, 5, ['lan', 'sam', 'j0']);
      press(draft, 1);
      stageIn(draft, 'meeting').asks = 5;
    });
    const hands = eventsOf(
      script,
      ['j0', '=tonight', 'lan', '=tonight', 'sam', '=tonight', 'lan', '=tonight', 'sam', '=tonight'],
      'hands_raised',
    );
    expect(
      hands.map(({ open }) =>
        open
          .map(({ from }) => from)
          .toSorted()
          .join(' '),
      ),
    ).toEqual(['j0 lan sam', 'lan sam', 'lan sam', 'lan sam', 'sam']);
  });

  it('come in an order drawn from the seed among equals', () => {
    const script = smallWith((draft) => {
      only(draft, 'meeting');
      crowd(draft, 3, press(draft, 3));
    });
    const orders = Array.from({ length: 60 }, (_, seed) =>
      begin(script, seed)
        .open.map(({ from }) => from)
        .join(' '),
    );
    expect(new Set(orders).size).toBe(6);
  });
});

describe('posts', () => {
  it('are shown eight at most, and the player picks', () => {
    const script = smallWith((draft) => {
      only(draft, 'meeting');
      const stage = stageIn(draft, 'meeting');
      const { from: _from, ...repair } = promptIn(draft, 'repair');
      stage.form = 'feed';
      stage.prompts = Array.from({ length: 10 }, (_, index) => ({
        ...repair,
        id: `p${index}`,
        form: 'post' as const,
        by: t('Somebody'),
        reach: 10,
      }));
    });
    expect(begin(script, 1).open).toHaveLength(8);
    expect(begin(script, 1).open.every(({ from }) => from === undefined)).toBe(true);
    expect(begin(script, 1).now).toBeNull();
  });
});

describe('a conference with a host', () => {
  const hosted = (change: (draft: Draft) => void = () => undefined) =>
    smallWith((draft) => {
      only(draft, 'meeting');
      stageIn(draft, 'meeting').moderator = 'host';
      change(draft);
    });

  it('gives the floor without the player, the most pressing question first', () => {
    const script = hosted((draft) => {
      for (const [id, priority] of Object.entries({ blame: -1, repair: 1, names: -2 })) promptIn(draft, id).priority = priority;
    });
    expect(toldLast(script, ['=boil'])).toMatchInlineSnapshot(`
      "  > We do not know yet; boil it until the noon sample.
         = boil
         claim water = unsafe (hedged): “We do not know yet”
         promise sample by 12:00
         trust Residents +2 → 52 (said)
         flag told_truth = true
      09:00 repair Lan (Daily)
        ? When will it be mended?
      "
    `);
    expect(eventsOf(script, ['=boil', '=tonight', '=inquiry'], 'asked').map(({ ask }) => ask.key)).toEqual(['safe', 'repair', 'blame']);
    for (let seed = 0; seed < 20; seed += 1) expect(begin(script, seed).now?.key).toBe('safe');
  });

  it('draws among equals by lot', () => {
    const script = hosted((draft) => crowd(draft, 3, press(draft, 3)));
    const first = Array.from({ length: 300 }, (_, seed) => begin(script, seed).now?.key ?? '');
    for (const key of ['q0', 'q1', 'q2']) expect(Math.abs(first.filter((one) => one === key).length - 100)).toBeLessThan(40);
  });
});

describe('an interview', () => {
  it('goes by priority, and in the order of the file among equals', () => {
    const script = smallWith((draft) => {
      only(draft, 'talk');
      const lesson = promptIn(draft, 'lesson');
      stageIn(draft, 'talk').asks = 3;
      stageIn(draft, 'talk').prompts = [lesson, { ...lesson, id: 'second' }, { ...lesson, id: 'urgent', priority: 1 }];
    });
    expect(eventsOf(script, ['=map', '=map', '=map'], 'asked').map(({ ask }) => ask.key)).toEqual(['urgent', 'lesson', 'second']);
  });
});

describe('a stage', () => {
  const why = (change: (draft: Draft) => void, moves: readonly string[]) =>
    eventsOf(
      smallWith((draft) => {
        only(draft, 'meeting');
        change(draft);
      }),
      moves,
      'stage_left',
    ).map((event) => event.why);

  it('ends when enough was asked', () => {
    expect(why((draft) => (stageIn(draft, 'meeting').asks = 1), ['sam', '=boil'])).toEqual(['asked_enough']);
  });

  it('ends when its time is up', () => {
    const slow = (draft: Draft) => {
      stageIn(draft, 'meeting').minutes = 1;
      saidIn(draft, 'safe.boil').effects = { minutes: 1 };
    };
    expect(why(slow, ['sam', '=boil'])).toEqual(['time_up']);
  });

  it('puts one question however late it is', () => {
    const late = (draft: Draft) => {
      stageIn(draft, 'meeting').enter = { minutes: 60 }; // longer than the stage itself
    };
    expect(why(late, [])).toEqual([]);
    expect(why(late, ['sam', '=boil'])).toEqual(['time_up']);
  });

  it('ends when nobody has anything left to ask', () => {
    expect(
      why((draft) => (stageIn(draft, 'meeting').asks = 20), ['sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', 'lan', '=ground']),
    ).toEqual(['nothing_left']);
  });

  it('is skipped where its condition does not hold when its turn comes', () => {
    const moves = [...RELEASED, 'sam', '=dodge', 'silence', 'lan', '=tonight', 'sam', '=inquiry', '=now'];
    expect(toldLast(smallWith(), moves).split('\n\n')[0]).toMatchInlineSnapshot(`
      "  > Publish now.
         = now
      -- noon: asked_enough
      -- talk: skipped"
    `);
  });

  it('begins at its hour, or as late as the story already is', () => {
    const entered = (answer: string) =>
      eventsOf(smallWith(), [...RELEASED, 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', answer], 'stage_entered').map(
        ({ stage, clock }) => [stage, clock / 60],
      );
    expect(entered('=now').at(-1)).toEqual(['talk', 900]);
    expect(entered('=wait').at(-1)?.[1]).toBeGreaterThan(900);
  });

  it('has only those in the room whom it names', () => {
    const script = smallWith((draft) => {
      only(draft, 'meeting');
      stageIn(draft, 'meeting').present = ['lan'];
      stageIn(draft, 'meeting').prompts = ['repair', 'names'].map((id) => promptIn(draft, id));
    });
    expect(begin(script, 1).open.map(({ from }) => from)).toEqual(['lan']);
  });

  it('puts no prompt whose condition does not hold', () => {
    const script = smallWith((draft) => {
      for (const one of draft.publics) one.trust = 10; // "names" wants more than 20
    });
    expect(eventsOf(script, RELEASED, 'hands_raised').flatMap(({ open }) => open.map(({ key }) => key))).toEqual(['safe', 'repair']);
  });
});

describe('a follow-up that waits', () => {
  const firmly = (draft: Draft): void => {
    for (const claim of saidIn(draft, 'safe.boil').claims ?? []) claim.hold = 'firm';
  };

  it('goes before any raised hand', () => {
    expect(play(smallWith(firmly), ['+care', '+calm', 'release', 'sam', '=boil']).session).toMatchObject({
      open: [],
      now: { trigger: 'contradicted' },
    });
  });

  it('is put by the most adversarial and assertive in the room', () => {
    const asker = (change: (draft: Draft) => void) =>
      play(
        smallWith((draft) => {
          firmly(draft);
          change(draft);
        }),
        ['+care', '+calm', 'release', 'sam', '=boil'],
      ).session.now?.from;
    expect(asker(() => undefined)).toBe('sam');
    expect(
      asker((draft) => {
        for (const { id, pressure } of draft.journalists) pressure.assertiveness = id === 'lan' ? 2 : 0;
        for (const { pressure } of draft.journalists) pressure.adversarialness = 1;
      }),
    ).toBe('lan');
  });

  it('does not lapse because that journalist has left: another takes it up', () => {
    const script = smallWith((draft) => {
      firmly(draft);
      saidIn(draft, 'safe.boil').effects = { patience: { sam: -60 } };
    });
    expect(play(script, ['+care', '+calm', 'release', 'sam', '=boil']).session).toMatchObject({
      gone: ['sam'],
      now: { trigger: 'contradicted', from: 'lan' },
    });
  });

  it('does not lapse though the author gave it to a journalist who has left', () => {
    const script = smallWith((draft) => {
      firmly(draft);
      factIn(draft, 'water').challenge = 'which';
      stageIn(draft, 'meeting').prompts.push({ ...promptIn(draft, 'blame'), id: 'which', only_as_follow_up: true });
      saidIn(draft, 'safe.boil').effects = { patience: { sam: -60 } };
    });
    expect(play(script, ['+care', '+calm', 'release', 'sam', '=boil']).session).toMatchObject({
      gone: ['sam'],
      now: { prompt: 'which', from: 'lan' },
    });
  });

  it('waits where there is no press to put it', () => {
    const moves = ['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry'];
    expect(play(smallWith(), moves).session).toMatchObject({
      stageId: 'noon',
      now: { key: 'release' },
      waiting: [{ trigger: 'overtaken' }],
    });
  });

  it('is dropped once the claim that it is about was taken back', () => {
    const script = smallWith((draft) => {
      Object.assign(saidIn(draft, 'release.now'), {
        claims: [{ fact: 'water', value: 'unsafe', hold: 'firm', corrects: true, quote: t('now') }],
      });
    });
    const { session } = play(script, ['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now']);
    expect(session).toMatchObject({ stageId: 'talk', now: { key: 'lesson' }, waiting: [] });
  });
});
