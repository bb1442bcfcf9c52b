import {
  answer,
  en,
  EITHER,
  firm,
  journalist,
  outlet,
  promise,
  question,
  stage,
  statement,
  block,
  water,
  type Cases,
  type PromptDraft,
  type StageDraft,
} from './words.ts';

type Strategy = NonNullable<ReturnType<typeof answer>['strategy']>;

const pass = answer('pass', 'I cannot say.');
const ask = (id: string, responses = EITHER, more: object = {}): PromptDraft => question(id, 'ann', `Question ${id}?`, responses, more);
const morning = (prompts: PromptDraft[], more: object = {}): StageDraft => stage('first', 'interview', '09:00', prompts, more);

const says = (id: string, fact: string, value: string) =>
  answer(id, `It is ${value}.`, [], { claims: [firm(fact, value, `It is ${value}`)] });
const lands = (...messages: readonly string[]) => [answer('land', 'Hear this.', [], { lands: [...messages] }), pass];
const THREE = ['boil', 'repair', 'call'].map((id) => ({ id, text: en(id) }));

const takes = (id: string, strategy: Strategy): PromptDraft => ask(id, [answer('take', `That is ${strategy}.`, [], { strategy }), pass]);
const posture = (more: object, ...strategies: readonly Strategy[]) => ({
  stages: [
    morning(
      strategies.map((strategy, index) => takes(`p${index + 1}`, strategy)),
      more,
    ),
  ],
});

/** Two friends and two critics, all with a question. */
const FOUR = {
  outlets: [outlet('daily', 'friendly'), outlet('wire', 'critical')],
  journalists: [journalist('ann', 'daily'), journalist('bo', 'daily'), journalist('cy', 'wire'), journalist('di', 'wire')],
};
const floorFor = (asks: number, ...names: readonly string[]) => [
  stage(
    'first',
    'conference',
    '09:00',
    names.map((name) => question(`of_${name}`, name, `A question of ${name}’s.`)),
    { moderator: 'player', asks },
  ),
];

/** What only a whole session can show. */
export const RULES: Cases = {
  'consistency-loses-a-third-for-each-fault': {
    idea: 'Each claim that stands against an earlier one, or against a fact that is out, costs a third of the rule of consistency; it is in play where any firm claim was made.',
    scenario: { stages: [morning([ask('a', [says('safe', 'water', 'safe'), pass]), ask('b', [says('unsafe', 'water', 'unsafe'), pass])])] },
    moves: ['=safe', '=unsafe', '=deny'],
  },
  'consistency-of-four-faults-is-nought': {
    idea: 'Consistency does not fall below nought, however many faults there are.',
    scenario: {
      journalists: [journalist('ann', 'daily', 1, { patience: 100 })],
      facts: [water({ surfaces: { at: 'noon', by: en('The sample comes back.') } })],
      stages: [
        stage(
          'noon',
          'interview',
          '12:00',
          ['a', 'b', 'c', 'd'].map((id) => ask(id, [says('safe', 'water', 'safe'), pass])),
        ),
        stage('first', 'decision', '13:00', [{ id: 'z', form: 'decision', text: en('What now?'), targets: ['ACT-1'], responses: EITHER }]),
      ],
    },
    moves: ['=safe', '=defend', '=safe', '=safe', '=safe', '=one'],
  },
  'consistency-is-whole-without-a-fault': {
    idea: 'Firm claims without a fault earn the whole rule of consistency; hedged ones alone do not bring it into play.',
    scenario: {
      stages: [morning([ask('a', [says('unsafe', 'water', 'unsafe'), pass]), ask('b', [says('unsafe', 'water', 'unsafe'), pass])])],
    },
    moves: ['=unsafe', '=unsafe'],
  },
  'promises-kept-of-those-settled': {
    idea: 'The rule of promises counts those kept among those kept or missed.',
    scenario: {
      stages: [
        morning([
          ask('a', [answer('promise', 'All of it.', [], { promises: [promise('list', '12:00'), promise('map', '12:00')] }), pass]),
          ask('b', [answer('give', 'Here it is.', [], { keeps: ['map'] }), pass]),
        ]),
        stage('noon', 'interview', '12:05', [ask('c')]),
      ],
    },
    moves: ['=promise', '=give', '=soon', '=one'],
  },
  'messages-landed-count-once': {
    idea: 'The rule of messages counts each message once, however often it was said: here two of three.',
    scenario: { messages: THREE, stages: [morning([ask('a', lands('boil')), ask('b', lands('boil', 'repair'))])] },
    moves: ['=land', '=land'],
  },
  'messages-none-landed': {
    idea: 'The rule of messages is always in play: none landed earns nothing.',
    scenario: { messages: THREE, stages: [morning([ask('a', lands('boil'))])] },
    moves: ['=pass'],
  },
  'floor-shared-fairly': {
    idea: 'Where the same share of friendly and of critical journalists who raised a hand got the floor, the rule of the floor is whole.',
    scenario: { ...FOUR, stages: floorFor(2, 'ann', 'bo', 'cy', 'di') },
    moves: ['ann', '=one', 'cy', '=one'],
  },
  'floor-shared-unfairly': {
    idea: 'Otherwise it earns the smaller share by the larger: here one of two critics and two of two friends.',
    scenario: { ...FOUR, stages: floorFor(3, 'ann', 'bo', 'cy', 'di') },
    moves: ['ann', '=one', 'bo', '=one', 'cy', '=one'],
  },
  'floor-for-friends-only': {
    idea: 'Where no critic got the floor the rule earns nothing.',
    scenario: { ...FOUR, stages: floorFor(2, 'ann', 'bo', 'cy', 'di') },
    moves: ['ann', '=one', 'bo', '=one'],
  },
  'floor-without-critics-is-not-judged': {
    idea: 'Where no critic, or no friend, raised a hand the rule is not in play.',
    scenario: { ...FOUR, stages: floorFor(2, 'ann', 'bo') },
    moves: ['ann', '=one', 'bo', '=one'],
  },
  'posture-that-fits': {
    idea: 'A strategy whose family fits the stage’s cluster earns the rule of posture: an excuse after an accident.',
    scenario: posture({ cluster: 'accidental' }, 'excuse'),
    moves: ['=take'],
  },
  'posture-that-misfits': {
    idea: 'The rule counts the strategies that fit among all that were taken: compensation fits after an accident, ingratiation does not.',
    scenario: posture({ cluster: 'accidental' }, 'compensation', 'ingratiation'),
    moves: ['=take', '=take'],
  },
  'posture-raised-by-an-intensifier': {
    idea: 'An intensifier moves the cluster one step on: an excuse no longer fits after an accident with a history.',
    scenario: posture({ cluster: 'accidental', intensifiers: ['history_similar'] }, 'excuse'),
    moves: ['=take'],
  },
  'posture-denial-beside-apology': {
    idea: 'Families that the rubric calls incompatible halve what the rule earns, rounded down: here two of three becomes one.',
    scenario: posture({ cluster: 'preventable' }, 'apology', 'compensation', 'denial'),
    moves: ['=take', '=take', '=take'],
  },
  'posture-before-a-rumour': {
    idea: 'Where the rubric has a row for the crisis type, it goes before the cluster’s: denial fits a rumour.',
    scenario: { setting: { crisis_type: 'rumor' }, ...posture({ cluster: 'victim' }, 'denial') },
    moves: ['=take'],
  },
  'posture-before-a-rumour-that-could-be-prevented': {
    idea: 'That row does not hold in a stage whose cluster is preventable.',
    scenario: { setting: { crisis_type: 'rumor' }, ...posture({ cluster: 'preventable' }, 'denial') },
    moves: ['=take'],
  },
  'posture-without-a-cluster-is-not-judged': {
    idea: 'A strategy taken in a stage without a cluster is not judged.',
    scenario: posture({}, 'scapegoat'),
    moves: ['=take'],
  },
  'every-rule-in-play': {
    idea: 'Rules come last in the ledger: by dimension, in the rubric’s order of dimensions, and within one in the rubric’s order of rules.',
    scenario: {
      ...FOUR,
      stages: [
        stage(
          'first',
          'statement',
          '08:30',
          [
            statement(
              'words',
              [
                block('sorry', 'care', 'We are sorry.', [], { strategy: 'apology' }),
                block('boil', 'action', 'Boil the water.', [], {
                  lands: ['boil'],
                  claims: [firm('water', 'unsafe', 'Boil')],
                  promises: [promise('list', '09:00')],
                }),
                block('proud', 'reputation', 'We are the best.'),
              ],
              { least: 1, most: 3 },
            ),
          ],
          { cluster: 'preventable' },
        ),
        { ...(floorFor(2, 'ann', 'cy')[0] as StageDraft), id: 'ten', at: '10:00', keeps: ['list'] },
      ],
    },
    moves: ['+sorry', '+boil', 'release', 'ann', '=one', 'cy', '=one'],
  },
};
