import {
  answer,
  decision,
  EITHER,
  firm,
  journalist,
  mark,
  people,
  promise,
  question,
  stage,
  water,
  type Cases,
  type PromptDraft,
} from './words.ts';

const ask = (id: string, more: object = {}, responses = EITHER): PromptDraft => question(id, 'ann', `Question ${id}?`, responses, more);
const sets = (flag: string) => [answer('do', 'We do it.', [], { effects: { flags: { [flag]: true } } }), answer('leave', 'We leave it.')];
const morning = (...prompts: PromptDraft[]) => stage('first', 'interview', '09:00', prompts);
const trust = (id: string, by: number, words = 'So be it.') => answer(id, words, [], { effects: { trust: { people: by } } });
const safe = answer('safe', 'The water is safe.', [], { claims: [firm('water', 'safe', 'The water is safe')] });
const unsafe = answer('unsafe', 'The water is unsafe.', [], { claims: [firm('water', 'unsafe', 'The water is unsafe')] });
const pass = answer('pass', 'I cannot say.');
const surfacing = water({
  surfaces: {
    at: 'noon',
    by: { en: 'The sample comes back.' },
    if_disclosed: { trust: { people: 4 } },
    if_denied: { trust: { people: -8 } },
    if_silent: { trust: { people: -2 } },
  },
});
const surfaces = (said: typeof safe) => ({
  facts: [surfacing],
  stages: [morning(ask('safe', {}, [said, pass])), stage('noon', 'decision', '12:00', [decision('next', 'What now?')])],
});

/** When stages begin and end, what effects do, and what conditions read. */
export const STAGES: Cases = {
  'stage-skipped-by-its-condition': {
    idea: 'A stage whose condition does not hold when its turn comes is skipped for good.',
    scenario: {
      flags: ['called'],
      stages: [
        morning(ask('call', {}, sets('called'))),
        stage('hotline', 'decision', '10:00', [decision('open', 'Open the line?')], { when: 'flags.called' }),
        stage('noon', 'decision', '12:00', [decision('close', 'Close the day?')]),
      ],
    },
    moves: ['=leave', '=one'],
  },
  'stage-entered-by-its-condition': {
    idea: 'A stage whose condition holds when its turn comes is entered.',
    scenario: {
      flags: ['called'],
      stages: [
        morning(ask('call', {}, sets('called'))),
        stage('hotline', 'decision', '10:00', [decision('open', 'Open the line?')], { when: 'flags.called' }),
      ],
    },
    moves: ['=do', '=one'],
  },
  'last-stage-skipped': {
    idea: 'A session whose last stages are all skipped ends.',
    scenario: {
      flags: ['called'],
      stages: [
        morning(ask('call', {}, sets('called'))),
        stage('noon', 'decision', '12:00', [decision('open', 'Open the line?')], { when: 'flags.called' }),
        stage('evening', 'decision', '18:00', [decision('close', 'Close it?')], { when: 'flags.called' }),
      ],
    },
    moves: ['=leave'],
  },
  'stage-ends-by-asks': {
    idea: 'A stage ends after as many of its own prompts as it asks.',
    scenario: { stages: [{ ...morning(ask('a'), ask('b'), ask('c')), asks: 2 }] },
    moves: ['=one', '=one'],
  },
  'stage-ends-by-the-clock': {
    idea: 'A stage in which something was put ends once its minutes are up.',
    scenario: {
      stages: [
        {
          ...morning(ask('a', {}, [answer('long', 'Wait.', [], { effects: { minutes: 10 } }), answer('short', 'No.')]), ask('b')),
          minutes: 10,
        },
      ],
    },
    moves: ['=long'],
  },
  'stage-ends-with-nothing-left': {
    idea: 'A stage ends when no prompt of it may be put, though it might ask more.',
    scenario: { stages: [{ ...morning(ask('a'), ask('b', { when: 'trust.people < 20' })), asks: 5 }] },
    moves: ['=one'],
  },
  'stage-puts-one-prompt-however-late': {
    idea: 'A stage whose minutes are up as it begins still puts one prompt.',
    scenario: {
      stages: [
        morning(ask('a', {}, [answer('long', 'Wait.', [], { effects: { minutes: 120 } }), answer('short', 'No.')])),
        stage('ten', 'interview', '10:00', [ask('b', {}, [answer('long', 'Wait.', [], { effects: { minutes: 5 } }), pass]), ask('c')], {
          minutes: 1,
        }),
      ],
    },
    moves: ['=long', '=long'],
  },
  'stage-begins-as-late-as-the-story-is': {
    idea: 'A stage begins at its hour, or at once where the story is already past it; its minutes count from there.',
    scenario: {
      stages: [
        morning(ask('a', {}, [answer('long', 'Wait.', [], { effects: { minutes: 120 } }), answer('short', 'No.')])),
        stage('ten', 'interview', '10:00', [ask('b'), ask('c')], { minutes: 30 }),
      ],
    },
    moves: ['=long', '=one', '=one'],
  },
  'stage-entry-effects': {
    idea: 'On arrival a stage keeps its promises, then takes its effects, then facts come out in the order of the file.',
    scenario: {
      flags: ['begun'],
      facts: [
        water({ surfaces: { at: 'noon', by: { en: 'The sample.' } } }),
        water({ id: 'second', surfaces: { at: 'noon', by: { en: 'The second sample.' } } }),
      ],
      stages: [
        morning(ask('a', {}, [answer('promise', 'By noon.', [], { promises: [promise('list', '12:00')] }), pass])),
        stage('noon', 'decision', '12:00', [decision('next', 'What now?')], {
          keeps: ['list'],
          enter: { trust: { people: 5 }, patience: { ann: -5 }, flags: { begun: true } },
        }),
      ],
    },
    moves: ['=promise', '=one'],
  },
  'decision-is-nobodys-question': {
    idea: 'A decision takes no asking time, and silence at it costs trust but nobody’s patience.',
    scenario: { stages: [stage('first', 'decision', '09:00', [decision('speak', 'Who speaks?')])] },
    moves: ['silence'],
  },
  'effects-in-order': {
    idea: 'Effects come in order: trust, patience, flags, time, facts that come out; claims and promises of the same words come before them.',
    scenario: {
      flags: ['told'],
      facts: [water(), water({ id: 'second' })],
      stages: [
        morning(
          ask('a', {}, [
            answer('tell', 'The water is unsafe; a list by noon.', [], {
              effects: { reveals: ['second'], minutes: 15, flags: { told: true }, patience: { ann: 5 }, trust: { people: 3 } },
              claims: [firm('water', 'unsafe', 'The water is unsafe')],
              promises: [promise('list', '12:00')],
            }),
            pass,
          ]),
        ),
      ],
    },
    moves: ['=tell'],
  },
  'time-passes-by-minutes': {
    idea: 'Minutes among the effects move the story’s clock on.',
    scenario: {
      stages: [morning(ask('a', {}, [answer('wait', 'Give us half an hour.', [], { effects: { minutes: 30 } }), pass]), ask('b'))],
    },
    moves: ['=wait', '=one'],
  },
  'fact-revealed-by-words': {
    idea: 'A fact that words reveal comes out at once, and not a second time when its stage arrives.',
    scenario: {
      facts: [surfacing],
      stages: [
        morning(ask('a', {}, [answer('show', 'Here is the sample.', [], { effects: { reveals: ['water'] } }), pass])),
        stage('noon', 'decision', '12:00', [decision('next', 'What now?')]),
      ],
    },
    moves: ['=show', '=one'],
  },
  'fact-out-after-it-was-disclosed': {
    idea: 'A fact of which the last claim was the truth comes out as disclosed, with the effects for that.',
    scenario: surfaces(unsafe),
    moves: ['=unsafe', '=one'],
  },
  'fact-out-after-it-was-denied': {
    idea: 'A fact of which a firm claim said otherwise comes out as denied: the effects for that first, then the contradiction.',
    scenario: surfaces(safe),
    moves: ['=safe', '=one'],
  },
  'fact-out-after-silence': {
    idea: 'A fact of which nothing lasting was said comes out as silent, with the effects for that.',
    scenario: surfaces(safe),
    moves: ['=pass', '=one'],
  },
  'fact-out-after-a-hedged-untruth': {
    idea: 'A hedged untruth is no denial: the fact comes out as silent.',
    scenario: surfaces(
      answer('safe', 'It seems safe.', [], { claims: [{ fact: 'water', value: 'safe', hold: 'hedged', quote: { en: 'seems safe' } }] }),
    ),
    moves: ['=safe', '=one'],
  },
  'trust-stops-at-nought': {
    idea: 'Trust stops at 0: the event says how far it moved, and a move that goes nowhere is no event.',
    scenario: { publics: people(3), stages: [morning(ask('a', {}, [trust('bad', -5), pass]), ask('b', {}, [trust('bad', -5), pass]))] },
    moves: ['=bad', '=bad'],
  },
  'trust-stops-at-a-hundred': {
    idea: 'Trust stops at 100.',
    scenario: { publics: people(98), stages: [morning(ask('a', {}, [trust('good', 5), pass]), ask('b', {}, [trust('good', 5), pass]))] },
    moves: ['=good', '=good'],
  },
  'flag-taken-back': {
    idea: 'A flag may be taken back, and a condition reads what it is now.',
    scenario: {
      flags: ['open'],
      stages: [
        morning(
          ask('a', {}, sets('open')),
          ask('b', {}, [answer('shut', 'We shut it.', [], { effects: { flags: { open: false } } }), pass]),
          ask('c', { when: '!flags.open' }),
          ask('d', { when: 'flags.open' }),
        ),
      ],
    },
    moves: ['=do', '=shut', '=one'],
  },
  'condition-on-what-was-chosen': {
    idea: 'Conditions read whether a prompt was put, and which response was given to it; a prompt without an answer reads as "".',
    scenario: {
      stages: [
        morning(
          ask('a'),
          ask('b', { when: 'asked.a && chose.a == "other"' }),
          ask('c', { when: 'chose.a in ["one", "none"]' }),
          ask('d', { when: 'chose.b == "" && !asked.b' }),
        ),
      ],
    },
    moves: ['=other', 'silence'],
  },
  'condition-on-claims': {
    idea: 'Conditions read the last claim about a fact that was not withdrawn, whether it was firm, and whether the fact is out.',
    scenario: {
      facts: [water({ surfaces: { at: 'noon', by: { en: 'The sample comes back.' } } })],
      stages: [
        morning(ask('a', {}, [safe, unsafe]), ask('b', { when: 'claimed.water == "safe" && firm.water && !out.water' })),
        stage('noon', 'decision', '12:00', [
          decision('c', 'Withdraw?', undefined, { when: 'claimed.water == "unsafe"' }),
          decision('d', 'Stand?', undefined, { when: 'out.water ? claimed.water == "safe" : false' }),
        ]),
      ],
    },
    moves: ['=safe', '=one', '=one'],
  },
  'condition-on-promises': {
    idea: 'Conditions read whether a promise was made, kept or missed; an open one is neither.',
    scenario: {
      stages: [
        morning(
          ask('a', {}, [answer('promise', 'By noon.', [], { promises: [promise('list', '12:00')] }), pass]),
          ask('b', { when: 'promised.list && !kept.list && !missed.list' }),
        ),
        stage('noon', 'decision', '12:30', [
          decision('c', 'Publish it?', [answer('publish', 'Publish.', [], { keeps: ['list'] }), pass]),
          decision('d', 'Apologise?', undefined, { when: 'missed.list' }),
          decision('e', 'Rest?', undefined, { when: 'kept.list' }),
        ]),
      ],
    },
    moves: ['=promise', '=one', '=pass', '=one'],
  },
  'condition-on-counts': {
    idea: 'Conditions read counts: of what was asked, of lapses, contradictions, missed promises and red lines.',
    scenario: {
      journalists: [journalist('ann', 'daily', 0)],
      stages: [
        morning(
          ask('a', {}, [answer('dodge', 'We do all we can.', [mark('MSG-1', -2, 'all we can')]), pass]),
          ask('b', { when: 'count.asked == 1 && count.dodged == 1' }),
          ask('c', { when: 'count.overreassured + count.guessed + count.contradicted + count.missed + count.red_lines > 0' }),
        ),
      ],
    },
    moves: ['=dodge', '=one'],
  },
  'condition-on-the-clock': {
    idea: 'Conditions read the clock in whole minutes since 00:00 of the day on which the story begins, rounded down.',
    scenario: {
      stages: [
        morning(
          ask('a', {}, [answer('wait', 'Give us half an hour.', [], { effects: { minutes: 30 } }), pass]),
          ask('b', { when: 'clock >= 570' }),
          ask('c', { when: 'clock < 570' }),
        ),
      ],
    },
    moves: ['=wait', '=one'],
  },
  'condition-on-trust-and-patience': {
    idea: 'Conditions reckon in whole numbers with trust and patience.',
    scenario: {
      stages: [
        morning(
          ask('a', {}, [trust('bad', -20), pass]),
          ask('b', { when: 'trust.people * 2 - patience.ann < 20' }),
          ask('c', { when: '-trust.people > 0 || patience.ann != 50' }),
        ),
      ],
    },
    moves: ['=bad', '=one'],
  },
};
