import { describe, expect, it } from 'vitest';
import type { Draft } from '#engine/door/shape.ts';
import { outcomesOf, type Outcome } from '#engine/scoring/session-rules.ts';
import type { SessionRule } from '#engine/vocabulary.ts';
import { play } from '../../fixtures/playing.ts';
import { promptIn, saidIn, smallWith, stageIn, t } from '../../fixtures/scripts.ts';

type Change = (draft: Draft) => void;
const same: Change = () => undefined;

const outcome = (rule: SessionRule, moves: readonly string[], change: Change = same): Outcome | undefined => {
  const script = smallWith(change);
  return outcomesOf(script, play(script, moves).session).find((one) => one.rule === rule);
};
/** Such as `1/2`, or nothing where the rule was not in play. */
const share = (rule: SessionRule, moves: readonly string[], change: Change = same): string | undefined => {
  const found = outcome(rule, moves, change);
  return found && `${found.got}/${found.of}`;
};

const RELEASED = ['+care', '+boil', 'release'];

describe('a rule of the whole session', () => {
  it('comes in the order of the rubric, and only where it was in play', () => {
    const script = smallWith();
    const rules = (moves: readonly string[]) => outcomesOf(script, play(script, moves).session).map(({ rule }) => rule);
    expect(rules([])).toEqual(['first_words', 'messages']);
    expect(rules(['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now'])).toEqual([
      'consistency',
      'promises',
      'first_words',
      'care_first',
      'messages',
      'floor',
      'posture',
    ]);
  });
});

describe('consistency', () => {
  const firmly: Change = (draft) => {
    for (const claim of saidIn(draft, 'safe.boil').claims ?? []) claim.hold = 'firm';
  };

  it.each<[string, readonly string[], Change, string | undefined]>([
    ['is not in play while nothing firm was said', [...RELEASED, 'sam', '=boil'], same, undefined],
    ['is whole while what was said stands alone', ['+care', '+calm', 'release'], same, '3/3'],
    ['loses a third where two firm claims clash', ['+care', '+calm', 'release', 'sam', '=boil', '=deny'], firmly, '2/3'],
    ['is whole again once the first was taken back', ['+care', '+calm', 'release', 'sam', '=boil', '=withdraw'], firmly, '3/3'],
    [
      'loses a third for a claim that the facts overtook',
      ['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now', '=defend'],
      same,
      '2/3',
    ],
    [
      'is whole again once that was taken back',
      ['+care', '+calm', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now', '=take_back'],
      same,
      '3/3',
    ],
  ])('%s', (_, moves, change, expected) => {
    expect(share('consistency', moves, change)).toBe(expected);
  });

  const claiming = (draft: Draft, path: `${string}.${string}`, value: string, quote: string): void =>
    void Object.assign(saidIn(draft, path), { claims: [{ fact: 'water', value, hold: 'firm', quote: t(quote) }] });

  it('counts a claim once that both clashes and is overtaken', () => {
    const change: Change = (draft) => claiming(draft, 'words.boil', 'unsafe', 'Boil water');
    const moves = ['+care', '+boil', 'release', 'sam', '=sure', '=deny', '=certain', 'repair', '=tonight', 'sam', '=inquiry'];
    expect(outcome('consistency', moves, change)).toMatchObject({ got: 2, count: 1 });
  });

  it('is not less than nought, however many faults there are', () => {
    const change: Change = (draft) => {
      claiming(draft, 'repair.tonight', 'safe', 'until ten');
      claiming(draft, 'blame.inquiry', 'safe', 'An inspection');
    };
    const moves = ['+care', '+calm', 'release', 'sam', '=sure', '=certain', 'repair', '=tonight', 'sam', '=inquiry'];
    expect(outcome('consistency', moves, change)).toMatchObject({ got: 0, count: 4 });
  });

  it('counts the faults for its sentence and shows the first', () => {
    expect(outcome('consistency', ['+care', '+calm', 'release', 'sam', '=boil', '=deny'], firmly)).toMatchObject({ count: 1, item: 1 });
  });
});

describe('promises', () => {
  const promised = [...RELEASED, 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry'];

  it.each<[string, readonly string[], string | undefined]>([
    ['are not in play while none has fallen due', promised, undefined],
    ['are kept', [...promised, '=now'], '1/1'],
    ['are missed', [...promised, '=wait'], '0/1'],
  ])('%s', (_, moves, expected) => {
    expect(share('promises', moves)).toBe(expected);
  });
});

describe('first words', () => {
  const at =
    (clock: string): Change =>
    (draft) => {
      stageIn(draft, 'first').at = clock;
      stageIn(draft, 'meeting').at = clock;
    };

  it.each<[string, string, string]>([
    ['inside the time that the organisation set itself', '08:30', '2/2'],
    ['a minute after it', '08:31', '1/2'],
    ['at the end of the legal limit', '+1 05:00', '1/2'],
    ['after the legal limit', '+1 05:01', '0/2'],
  ])('%s, at %s, count %s', (_, clock, expected) => {
    expect(share('first_words', RELEASED, at(clock))).toBe(expected);
  });

  it('are measured by the legal limit where the organisation set itself no time', () => {
    const none: Change = (draft) => {
      at('+1 05:00')(draft);
      delete draft.setting.first_words_by;
    };
    expect(share('first_words', RELEASED, none)).toBe('2/2');
  });

  it('are the statement’s; without one, the first answer’s', () => {
    expect(outcome('first_words', ['silence', 'sam', '=boil'])).toMatchObject({ got: 1, item: 1 });
    expect(outcome('first_words', ['silence', 'sam', 'silence'])).toMatchObject({ got: 0 });
  });
});

describe('care first', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['both before reputation', ['+care', '+boil', '+image', 'release'], '2/2'],
    ['both, in the other order, without reputation', ['+boil', '+care', 'release'], '2/2'],
    ['care, then reputation, then action', ['+care', '+image', '+boil', 'release'], '1/2'],
    ['reputation first', ['+image', '+care', '+boil', 'release'], '0/2'],
    ['care without action', ['+care', '+calm', 'release'], '1/2'],
    ['neither', ['+image', '+calm', 'release'], '0/2'],
    ['no statement at all', ['silence'], undefined],
  ])('%s', (_, moves, expected) => {
    expect(share('care_first', moves)).toBe(expected);
  });
});

describe('key messages', () => {
  it('count once each, however often they were said', () => {
    expect(share('messages', ['silence'])).toBe('0/2');
    expect(share('messages', [...RELEASED, 'sam', '=boil'])).toBe('1/2');
    expect(share('messages', [...RELEASED, 'sam', '=boil', 'repair', '=tonight'])).toBe('2/2');
  });
});

describe('the floor', () => {
  const crowd: Change = (draft) => {
    delete saidIn(draft, 'release.now').keeps;
    const [lan, sam] = draft.journalists;
    if (lan && sam) draft.journalists.push({ ...sam, id: 'kim' }, { ...sam, id: 'bo' });
    const stage = stageIn(draft, 'meeting');
    stage.prompts = ['lan', 'sam', 'kim', 'bo'].map((from) => ({ ...promptIn(draft, 'repair'), id: `of_${from}`, from }));
  };
  const [friend, critics] = [
    ['lan', '=tonight'],
    [
      ['sam', '=tonight'],
      ['kim', '=tonight'],
      ['bo', '=tonight'],
    ],
  ] as const;

  it.each<[string, readonly string[], string | undefined]>([
    ['is not judged while nobody was called', RELEASED, undefined],
    ['given to the one friend and to one of three critics is a third fair', [...RELEASED, ...friend, ...critics[0]], '1/3'],
    ['given to the friend and to two of three critics is two thirds fair', [...RELEASED, ...friend, ...critics[0], ...critics[1]], '2/3'],
    ['given to critics alone is not fair', [...RELEASED, ...critics[0], ...critics[1], ...critics[2]], '0/3'],
    ['given to the friend alone is not fair', [...RELEASED, ...friend], '0/3'],
  ])('%s', (_, moves, expected) => {
    expect(share('floor', moves, crowd)).toBe(expected);
  });

  it('is fair where both of two were called', () => {
    expect(share('floor', [...RELEASED, 'sam', '=boil', 'lan', '=tonight'])).toBe('1/1');
  });

  it('is not judged where a host gave it', () => {
    const hosted: Change = (draft) => {
      stageIn(draft, 'meeting').moderator = 'host';
    };
    expect(share('floor', [...RELEASED, '=boil'], hosted)).toBeUndefined();
  });
});

describe('posture', () => {
  const strategies =
    (words: Record<string, 'apology' | 'denial' | 'scapegoat' | 'excuse' | 'reminder'>): Change =>
    (draft) => {
      for (const [path, strategy] of Object.entries(words)) saidIn(draft, path as `${string}.${string}`).strategy = strategy;
    };
  const asked = [...RELEASED, 'sam', '=boil', 'repair', '=tonight', 'sam', '=inquiry'];

  it.each<[string, Change, string]>([
    // The stage is accidental, raised by its history to preventable: only rebuilding fits.
    ['fits by rebuilding', same, '1/1'],
    ['does not fit by bolstering', strategies({ 'repair.tonight': 'reminder' }), '1/2'],
    ['does not fit by an excuse where the history raised the cluster', strategies({ 'repair.tonight': 'excuse' }), '1/2'],
    ['is halved where denial stands beside an apology', strategies({ 'safe.boil': 'apology', 'repair.tonight': 'denial' }), '1/3'],
  ])('%s', (_, change, expected) => {
    expect(share('posture', asked, change)).toBe(expected);
  });

  it('fits by an excuse where nothing raises the cluster', () => {
    const plain: Change = (draft) => {
      strategies({ 'repair.tonight': 'excuse' })(draft);
      delete stageIn(draft, 'meeting').intensifiers;
    };
    expect(share('posture', asked, plain)).toBe('2/2');
  });

  it('fits by denial in the face of a rumour, unless the stage is one that could have been prevented', () => {
    const rumour =
      (cluster: 'victim' | 'preventable'): Change =>
      (draft) => {
        strategies({ 'repair.tonight': 'denial' })(draft);
        draft.setting.crisis_type = 'rumor';
        Object.assign(stageIn(draft, 'meeting'), { cluster, intensifiers: [] });
      };
    const denied = [...RELEASED, 'sam', '=boil', 'repair', '=tonight'];
    expect(share('posture', denied, rumour('victim'))).toBe('1/1');
    expect(share('posture', denied, rumour('preventable'))).toBe('0/1');
  });

  it('is not judged in a stage without a cluster', () => {
    const none: Change = (draft) => {
      delete stageIn(draft, 'meeting').cluster;
    };
    expect(share('posture', asked, none)).toBeUndefined();
  });

  it('never fits a scapegoat', () => {
    expect(share('posture', [...RELEASED, 'sam', '=boil', 'repair', '=tonight', 'sam', '=contractor'], same)).toBe('0/1');
  });

  it('shows the words that fitted least', () => {
    expect(outcome('posture', asked, strategies({ 'repair.tonight': 'reminder' }))).toMatchObject({ item: 2 });
  });
});
