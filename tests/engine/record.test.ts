import { describe, expect, it } from 'vitest';
import type { Draft } from '#engine/door/shape.ts';
import { eventsOf, play, told, toldLast } from '../fixtures/playing.ts';
import { factIn, mark, promptIn, saidIn, smallWith, stageIn, t } from '../fixtures/scripts.ts';

const BEFORE_THE_PRESS = ['+care', '+boil', 'release'];

/** The hedged answer made firm: it now clashes with whoever said "safe". */
const firmly = (draft: Draft): void => {
  const [claim] = saidIn(draft, 'safe.boil').claims ?? [];
  if (claim) claim.hold = 'firm';
};

describe('a claim', () => {
  it('that is firm and not what was firmly said before is held against the player, at the next question', () => {
    expect(toldLast(smallWith(firmly), ['+care', '+calm', 'release', 'sam', '=boil'])).toMatchInlineSnapshot(`
      "  > We do not know yet; boil it until the noon sample.
         = boil
         claim water = unsafe (firm): “We do not know yet”
         contradicted water by a claim
         trust Residents -6 → 44 (contradicted)
         trust Press -6 → 44 (contradicted)
         follow-up waits: contradicted:water
         promise sample by 12:00
         trust Residents +2 → 46 (said)
         flag told_truth = true
      09:00 contradicted:water [contradicted] Sam (Wire)
        ? You said “absolutely safe”, now it is unsafe. Which?
      "
    `);
  });

  it('that leaves room contradicts nothing', () => {
    const script = smallWith();
    expect(eventsOf(script, ['+care', '+calm', 'release', 'sam', '=boil'], 'contradicted')).toEqual([]);
  });

  it('that is firm contradicts nothing that was said with room for change', () => {
    const script = smallWith((draft) => {
      Object.assign(saidIn(draft, 'repair.tonight'), {
        claims: [{ fact: 'water', value: 'safe', hold: 'firm', quote: t('until ten tonight') }],
      });
    });
    expect(eventsOf(script, [...BEFORE_THE_PRESS, 'sam', '=boil', 'repair', '=tonight'], 'contradicted')).toEqual([]);
  });

  it('that openly corrects an earlier one takes it back, and nobody asks again', () => {
    const script = smallWith((draft) => {
      firmly(draft);
      const [claim] = saidIn(draft, 'safe.boil').claims ?? [];
      if (claim) claim.corrects = true;
    });
    const { session } = play(script, ['+care', '+calm', 'release', 'sam', '=boil']);
    expect(session.claims.map(({ value, withdrawn }) => [value, withdrawn])).toEqual([
      ['safe', true],
      ['unsafe', false],
    ]);
    expect(session.count.contradicted).toBe(0);
    expect(session.now).toBeNull();
  });

  it('is quoted back in the words in which it was made', () => {
    const { session } = play(smallWith(firmly), ['+care', '+calm', 'release', 'sam', '=boil']);
    expect(session.now).toMatchObject({ trigger: 'contradicted', fact: 'water', about: { item: 0, block: 'calm', claim: 0 } });
  });

  it('that a fact has overtaken comes back when the press is next in the room', () => {
    expect(toldLast(smallWith(), ['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry']))
      .toMatchInlineSnapshot(`
      "  > An inspection will say; it will be published.
         = inquiry
      -- meeting: asked_enough

      == 12:05 Noon (noon)
         fact out: water (denied)
         trust Residents -10 → 42 (said)
         contradicted water by a fact
         trust Residents -5 → 37 (overtaken)
         trust Press -5 → 45 (overtaken)
         follow-up waits: contradicted:water
      12:05 release
        ? Publish?
      "
    `);
    expect(toldLast(smallWith(), ['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now']))
      .toMatchInlineSnapshot(`
      "  > Publish now.
         = now
         promise kept: sample
      -- noon: asked_enough

      == 15:00 Interview (talk)
      15:00 contradicted:water [overtaken] Sam (Wire)
        ? You said “absolutely safe”, but it is unsafe. Does it stand?
      "
    `);
  });

  it('against a fact that is already out is challenged at once', () => {
    const script = smallWith((draft) => {
      stageIn(draft, 'meeting').enter = { reveals: ['water'] };
    });
    expect(toldLast(script, [...BEFORE_THE_PRESS, 'sam', '=sure'])).toMatchInlineSnapshot(`
      "  > The water is safe, nobody need worry.
         = sure
         claim water = safe (firm): “The water is safe”
         contradicted water by a fact
         trust Residents -5 → 45 (overtaken)
         trust Press -5 → 45 (overtaken)
         patience sam -15 → 35
         follow-up waits: contradicted:water
         trust Residents +3 → 48 (said)
         ! overreassured: “nobody need worry”
         trust Residents -2 → 46 (overreassured)
         trust Press -2 → 43 (overreassured)
         patience sam -5 → 30
         follow-up waits: overreassured:safe
      09:00 contradicted:water [overtaken] Sam (Wire)
        ? You said “The water is safe”, but it is unsafe. Does it stand?
      "
    `);
  });

  it('is challenged once, however often it is made', () => {
    const script = smallWith((draft) => {
      firmly(draft);
      Object.assign(saidIn(draft, 'repair.tonight'), {
        claims: [{ fact: 'water', value: 'safe', hold: 'firm', quote: t('until ten tonight') }],
      });
    });
    const moves = ['+care', '+calm', 'release', 'sam', '=boil', '=deny', 'lan', '=tonight'];
    expect(eventsOf(script, moves, 'contradicted').map(({ by }) => by)).toEqual(['claim', 'claim']);
    expect(eventsOf(script, moves, 'asked').filter(({ ask }) => ask.trigger === 'contradicted')).toHaveLength(1);
  });

  it('once challenged may be taken back, and that moves trust and the patience of whoever asked', () => {
    expect(toldLast(smallWith(firmly), ['+care', '+calm', 'release', 'sam', '=boil', '=withdraw'])).toMatchInlineSnapshot(`
      "  > I withdraw the first.
         = withdraw
         withdrew water
         trust Residents +3 → 49 (said)
         trust Press +3 → 47 (said)
         patience sam +8 → 58
         hands: sam/blame, lan/repair
      "
    `);
  });

  it('may be challenged in the words of the author', () => {
    const script = smallWith((draft) => {
      firmly(draft);
      factIn(draft, 'water').challenge = 'which';
      stageIn(draft, 'meeting').prompts.push({
        ...promptIn(draft, 'blame'),
        id: 'which',
        only_as_follow_up: true,
        text: t('Safe or not?'),
      });
    });
    expect(play(script, ['+care', '+calm', 'release', 'sam', '=boil']).session.now).toMatchObject({
      prompt: 'which',
      trigger: 'contradicted',
    });
  });
});

describe('a promise', () => {
  const promised = [...BEFORE_THE_PRESS, 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry'];

  it('is kept by the words that keep it, even after its hour, where there was no press to call it in', () => {
    expect(toldLast(smallWith(), [...promised, '=now'])).toMatchInlineSnapshot(`
      "  > Publish now.
         = now
         promise kept: sample
      -- noon: asked_enough

      == 15:00 Interview (talk)
      15:00 lesson Sam (Wire)
        ? What changes?
      "
    `);
  });

  it('that falls due unkept costs trust and is called in', () => {
    expect(toldLast(smallWith(), [...promised, '=wait'])).toMatchInlineSnapshot(`
      "  > Wait for the second sample.
         = wait
         clock 15:05
         promise missed: sample
         trust Residents -6 → 50 (promise_missed)
         trust Press -6 → 44 (promise_missed)
         patience sam -10 → 40
         follow-up waits: promise_due:sample
      -- noon: asked_enough

      == 15:05 Interview (talk)
      15:05 promise_due:sample [promise_due] Sam (Wire)
        ? You promised the noon sample by 12:00. Where is it?
      "
    `);
  });

  it('is called in as soon as the press is there', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'words.boil').promises = [{ id: 'briefing', text: t('a briefing'), due: '08:30' }];
    });
    expect(toldLast(script, BEFORE_THE_PRESS)).toMatchInlineSnapshot(`
      "  > We are sorry for the families without water.
        > Boil water until Friday.
         = care + boil
         promise briefing by 08:30
      -- first: asked_enough

      == 09:00 Conference (meeting)
         promise missed: briefing
         trust Residents -6 → 44 (promise_missed)
         trust Press -6 → 44 (promise_missed)
         follow-up waits: promise_due:briefing
      09:00 promise_due:briefing [promise_due] Sam (Wire)
        ? You promised a briefing by 08:30. Where is it?
      "
    `);
  });

  it('may be kept by the arrival of a stage', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'words.boil').promises = [{ id: 'briefing', text: t('a briefing'), due: '08:30' }];
      stageIn(draft, 'meeting').keeps = ['briefing'];
    });
    expect(play(script, BEFORE_THE_PRESS).session.promises).toEqual([{ id: 'briefing', due: 30_600, state: 'kept', item: 0 }]);
  });

  it('made twice in the same words is one promise', () => {
    const script = smallWith((draft) => {
      const [promise] = saidIn(draft, 'safe.boil').promises ?? [];
      if (promise) saidIn(draft, 'words.boil').promises = [promise];
    });
    expect(play(script, [...BEFORE_THE_PRESS, 'sam', '=boil']).session.promises).toHaveLength(1);
  });
});

describe('a dodge', () => {
  it('comes back at once, shorter, with the responses that are left', () => {
    const script = smallWith();
    expect(toldLast(script, [...BEFORE_THE_PRESS, 'sam', '=dodge'])).toMatchInlineSnapshot(`
      "  > Our engineers are doing all they can.
         = dodge
         ! dodged: “all they can”
         patience sam -15 → 35
         follow-up waits: dodged:safe
      09:00 dodged:safe [dodged] Sam (Wire)
        ? Once more: Is it safe?
      "
    `);
    expect(play(script, [...BEFORE_THE_PRESS, 'sam', '=dodge']).session.now).toMatchObject({ key: 'dodged:safe', left: ['sure', 'boil'] });
  });

  it('is let pass by a journalist of little initiative, who still loses patience', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'names.none').marks = [mark('MSG-1', -2, 'No comment')];
    });
    const moves = [...BEFORE_THE_PRESS, 'lan', '=none'];
    expect(toldLast(script, moves)).toMatchInlineSnapshot(`
      "  > No comment.
         = none
         ! dodged: “No comment”
         patience lan -15 → 45
         hands: sam/safe, lan/repair
      "
    `);
  });

  it('is let pass where only one response would be left', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'blame.contractor').marks = [mark('MSG-1', -2, 'The contractor')];
    });
    const moves = [...BEFORE_THE_PRESS, 'sam', '=boil', 'lan', '=tonight', 'sam', '=contractor'];
    expect(eventsOf(script, moves, 'follow_up_queued')).toEqual([]);
    expect(play(script, moves).session.count.dodged).toBe(1);
  });

  it('does not come back a second time', () => {
    const moves = [...BEFORE_THE_PRESS, 'sam', '=dodge', '=sure'];
    expect(eventsOf(smallWith(), moves, 'follow_up_queued').map(({ ask }) => ask.key)).toEqual(['dodged:safe']);
  });

  it('comes back in the words of the author where there are such', () => {
    const script = smallWith((draft) => {
      promptIn(draft, 'safe').follow_ups = { dodged: 'chase' };
      stageIn(draft, 'meeting').prompts.push({ ...promptIn(draft, 'blame'), id: 'chase', only_as_follow_up: true, text: t('Yes or no?') });
    });
    expect(
      toldLast(script, [...BEFORE_THE_PRESS, 'sam', '=dodge'])
        .split('\n')
        .slice(-3),
    ).toEqual(['09:00 dodged:safe [dodged] Sam (Wire)', '  ? Yes or no?', '']);
  });

  it('goes before an over-reassurance in the same breath, and that before a guess', () => {
    const chasedFor = (...practices: readonly string[]) => {
      const script = smallWith((draft) => {
        saidIn(draft, 'safe.dodge').marks = practices.map((practice) => mark(practice, -1, 'all they can'));
      });
      return eventsOf(script, [...BEFORE_THE_PRESS, 'sam', '=dodge'], 'follow_up_queued').map(({ ask }) => ask.key);
    };
    expect(chasedFor('UNC-3', 'UNC-2', 'MSG-1')).toEqual(['dodged:safe']);
    expect(chasedFor('UNC-3', 'UNC-2')).toEqual(['overreassured:safe']);
    expect(chasedFor('UNC-3')).toEqual(['guessed:safe']);
    expect(chasedFor('ACT-1')).toEqual([]);
  });
});

describe('a follow-up of the author', () => {
  const script = smallWith((draft) => {
    Object.assign(saidIn(draft, 'safe.boil'), { follow_up: 'how_long' });
    stageIn(draft, 'meeting').prompts.push({
      ...promptIn(draft, 'blame'),
      id: 'how_long',
      only_as_follow_up: true,
      text: t('For how long?'),
    });
  });

  it('is put next and does not use up what the stage may ask', () => {
    expect(told(script, [...BEFORE_THE_PRESS, 'sam', '=boil', '=inquiry', 'lan', '=tonight', 'sam', '=inquiry'])).toMatchInlineSnapshot(`
      "
      == 08:00 First words (first)
      08:00 words
        ? Compose.
         + care
         + boil
        > We are sorry for the families without water.
        > Boil water until Friday.
         = care + boil
      -- first: asked_enough

      == 09:00 Conference (meeting)
         hands: sam/safe, lan/names
         floor to sam
      09:00 safe Sam (Wire)
        ? Is the water safe to drink?
        > We do not know yet; boil it until the noon sample.
         = boil
         claim water = unsafe (hedged): “We do not know yet”
         promise sample by 12:00
         trust Residents +2 → 52 (said)
         flag told_truth = true
         follow-up waits: how_long
      09:00 how_long Sam (Wire)
        ? For how long?
        > An inspection will say; it will be published.
         = inquiry
         hands: sam/blame, lan/repair
         floor to lan
      09:01 repair Lan (Daily)
        ? When will it be mended?
        > The crew works until ten tonight.
         = tonight
         hands: sam/blame, lan/names
         floor to sam
      09:01 blame Sam (Wire)
        ? Whose fault is it?
        > An inspection will say; it will be published.
         = inquiry
      -- meeting: asked_enough

      == 12:05 Noon (noon)
         fact out: water (disclosed)
         trust Residents +4 → 56 (said)
      12:05 release
        ? Publish?
      "
    `);
  });

  it('is put once, though two answers lead to it', () => {
    const twice = smallWith((draft) => {
      for (const path of ['safe.boil', 'repair.tonight'] as const) Object.assign(saidIn(draft, path), { follow_up: 'how_long' });
      stageIn(draft, 'meeting').prompts.push({
        ...promptIn(draft, 'blame'),
        id: 'how_long',
        only_as_follow_up: true,
        text: t('For how long?'),
      });
    });
    const moves = [...BEFORE_THE_PRESS, 'sam', '=boil', '=inquiry', 'repair', '=tonight', 'sam'];
    expect(eventsOf(twice, moves, 'asked').filter(({ ask }) => ask.key === 'how_long')).toHaveLength(1);
  });

  it('is never put without the words that lead to it', () => {
    const asked = eventsOf(script, [...BEFORE_THE_PRESS, 'sam', '=sure', '=certain', 'lan', '=soon', 'sam', '=inquiry'], 'asked');
    expect(asked.map(({ ask }) => ask.key)).not.toContain('how_long');
  });
});

describe('lapses', () => {
  it('are counted for conditions, red lines among them', () => {
    const moves = [...BEFORE_THE_PRESS, 'lan', '=name', 'sam', '=dodge', '=sure', 'lan', '=soon'];
    expect(play(smallWith(), moves).session.count).toEqual({
      asked: 6,
      dodged: 1,
      guessed: 0,
      overreassured: 1,
      contradicted: 1, // "safe" was firm, and at noon the sample came back
      missed: 0,
      red_lines: 1,
    });
  });

  it('include a red line that holds only in its context', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'safe.sure').marks = [{ ...mark('UNC-2', -1, 'nobody need worry'), red_line: 'false_all_clear' }];
    });
    expect(play(script, [...BEFORE_THE_PRESS, 'sam', '=sure']).session.count.red_lines).toBe(1);
  });
});

describe('a prompt of the author’s', () => {
  it('is put once, though a dodge elsewhere leads to it again', () => {
    const script = smallWith((draft) => {
      Object.assign(promptIn(draft, 'safe'), { priority: -1, follow_ups: { dodged: 'blame' } });
    });
    const moves = [...BEFORE_THE_PRESS, 'sam', '=inquiry', 'repair', '=tonight', 'sam', '=dodge'];
    expect(eventsOf(script, moves, 'asked').map(({ ask }) => ask.prompt)).toEqual(['words', 'blame', 'repair', 'safe', 'release']);
  });
});
