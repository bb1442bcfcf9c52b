import { describe, expect, it } from 'vitest';
import { compare, type Change } from '#analysis/compare/changes.ts';
import { refit } from '#analysis/compare/refit.ts';
import type { Draft } from '#engine/door/shape.ts';
import { RULES_VERSION, type PlayLog } from '#engine/play-log.ts';
import { firstOf, promptIn, saidIn, smallWith, stageIn, t, type Change as Edit } from '../../fixtures/scripts.ts';
import { play } from '../../fixtures/playing.ts';

const SMALL = smallWith();
const since = (change: Edit<Draft>) => compare(SMALL.scenario, smallWith(change).scenario);
const line = ({ sort, what, at, aspect, replays, locales, before, after }: Change): string =>
  [sort, what, at, aspect, replays, ...(sort === 'reworded' ? [locales.join()] : before === '' ? [] : [`${before} → ${after}`])]
    .filter(Boolean)
    .join(' | ');

describe('two scenarios compared', () => {
  it('are the same where nothing differs, or remarks for authors only', () => {
    expect(compare(SMALL.scenario, smallWith().scenario)).toEqual({ same: true, replays: 'same', changes: [] });
    const { same, changes } = since((draft) => void (draft.silences = [{ rule: 'LEN', at: 'safe', reason: 'It has to be long.' }]));
    expect({ same, aspects: changes.map(({ aspect }) => aspect) }).toEqual({ same: true, aspects: ['remarks'] });
  });

  const cases: readonly (readonly [string, Edit<Draft>, readonly string[]])[] = [
    [
      'a translation alone',
      (draft) => void (draft.title = { vi: 'Burst main', en: 'A burst main' }),
      ['reworded | file | words | same | en'],
    ],
    [
      'the words of a response that take longer to say',
      (draft) =>
        void (saidIn(draft, 'safe.sure').text = t('The water is safe, so nobody need worry. nobody need worry at all, believe me.')),
      ['reworded | response | safe.sure | words | same | vi,en', 'changed | prompt | safe | time | course | sure 2 → sure 4'],
    ],
    [
      'a mark that no journalist minds',
      (draft) => void (firstOf(saidIn(draft, 'repair.tonight').marks).level = 1),
      ['changed | response | repair.tonight | marks | judged | ACT-2 +2 → ACT-2 +1'],
    ],
    [
      'a mark that brings a journalist back',
      (draft) => void (firstOf(saidIn(draft, 'safe.dodge').marks).level = 1),
      ['changed | response | safe.dodge | marks | course | MSG-1 −2 → MSG-1 +1'],
    ],
    [
      'a claim, a promise, an effect',
      (draft) => {
        const said = saidIn(draft, 'safe.boil');
        said.claims = [{ fact: 'water', value: 'unsafe', hold: 'firm', quote: t('We do not know yet') }];
        said.promises = [{ id: 'sample', text: t('the noon sample'), due: '13:00' }];
        said.effects = { trust: { residents: 2 } };
      },
      [
        'changed | response | safe.boil | claims | course | water = unsafe, hedged → water = unsafe, firm',
        'changed | response | safe.boil | promises | course | sample by 12:00 → sample by 13:00',
        'changed | response | safe.boil | effects | course | trust (residents 2), flags (told_truth true) → trust (residents 2)',
      ],
    ],
    [
      'a condition and a time',
      (draft) => {
        promptIn(draft, 'names').when = 'trust.residents > 30';
        stageIn(draft, 'meeting').minutes = 20;
      },
      [
        'changed | stage | stages.meeting | time | course | 15 → 20',
        'changed | prompt | names | conditions | course | trust.residents > 20 → trust.residents > 30',
      ],
    ],
    [
      'the order of prompts',
      (draft) => void stageIn(draft, 'meeting').prompts.reverse(),
      ['reordered | prompts | stages.meeting | order | course | safe, repair, blame, names → names, blame, repair, safe'],
    ],
    [
      'the order of answers, which every play shuffles',
      (draft) => void promptIn(draft, 'repair').responses?.reverse(),
      ['reordered | responses | repair | order | same | tonight, soon → soon, tonight'],
    ],
    [
      'a response more and a headline less',
      (draft) => {
        promptIn(draft, 'repair').responses?.push({ id: 'later', text: t('Later.'), marks: [] });
        draft.headlines = draft.headlines.filter(({ id }) => id !== 'daily_good');
      },
      ['added | response | repair.later | other | course', 'removed | headline | headlines.daily_good | papers | same'],
    ],
    [
      'what stands at the head of the file',
      (draft) => {
        draft.version = '1.0.1';
        draft.setting.deadline_hours = 12;
      },
      ['changed | file | head | same | 1.0.0 → 1.0.1', 'changed | setting | setting | time | judged | 24 → 12'],
    ],
  ];
  it.each(cases)('tell of %s', (_, change, lines) => {
    const { same, changes } = since(change);
    expect(same).toBe(false);
    // Thinking time follows from the length of texts in any language, which is not what these are about.
    expect(
      changes
        .map(line)
        .map((one) => one.replace(/thinking \d+(, )?/g, ''))
        .filter((one) => !one.endsWith('|  → ')),
    ).toEqual(lines);
  });

  it('give the same things added one way and removed the other', () => {
    const more = smallWith(
      (draft) => void promptIn(draft, 'repair').responses?.push({ id: 'later', text: t('Later.'), marks: [] }),
    ).scenario;
    const there = compare(SMALL.scenario, more).changes.filter(({ sort }) => sort === 'added');
    const back = compare(more, SMALL.scenario).changes.filter(({ sort }) => sort === 'removed');
    expect(back.map(({ at }) => at)).toEqual(there.map(({ at }) => at));
  });
});

describe('a play log tried on another scenario', () => {
  const written = ['+care', '+boil', 'release', 'sam', '=boil', 'lan', '=tonight'];
  const { moves } = play(SMALL, written);
  const log: PlayLog = {
    format: 1,
    rules: RULES_VERSION,
    scenario: 'small',
    version: '1.0.0',
    hash: SMALL.scenario.hash,
    seed: 1,
    pace: 100,
    moves,
  };

  it('fits where all its moves are accepted', () => {
    expect(
      refit(
        smallWith((draft) => void (draft.version = '2.0.0')),
        log,
      ),
    ).toMatchObject({ made: 7, moves: 7, ended: false });
    expect(refit(SMALL, log)).not.toHaveProperty('refused');
  });

  it('stops at the first move that is refused, and says at which prompt', () => {
    const without = smallWith((draft) => void (saidIn(draft, 'safe.boil').id = 'boil_it'));
    expect(refit(without, log)).toMatchObject({ made: 4, moves: 7, refused: 'no_such_response', asked: 'safe' });
  });
});
