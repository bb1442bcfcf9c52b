import {
  answer,
  EITHER,
  firm,
  journalist,
  mark,
  post,
  question,
  stage,
  water,
  type Cases,
  type PromptDraft,
  type StageDraft,
} from './words.ts';

const from = (who: string, id = `of_${who}`, more: object = {}): PromptDraft => question(id, who, `A question of ${who}’s.`, EITHER, more);
const conference = (prompts: PromptDraft[], more: object = {}): StageDraft[] => [
  stage('first', 'conference', '09:00', prompts, { moderator: 'player', ...more }),
];
const people = (...names: readonly string[]) => names.map((name) => journalist(name));
const loud = (name: string, assertiveness: number, adversarialness: number) =>
  journalist(name, 'daily', 1, { pressure: { initiative: 1, directness: 1, assertiveness, adversarialness } });

const dodge = answer('dodge', 'We do all we can.', [mark('MSG-1', -2, 'all we can')]);
const safe = answer('safe', 'The water is safe.', [], { claims: [firm('water', 'safe', 'The water is safe')] });
const pass = answer('pass', 'I cannot say.');
const outAtNoon = water({ surfaces: { at: 'noon', by: { en: 'The sample comes back.' } } });

const three = [from('ann'), from('bo'), from('cy')];

/** Who is in the room, who asks, and in what order. */
export const FLOOR: Cases = {
  'player-picks-among-hands': {
    idea: 'Where the player moderates a conference, hands are raised and the player gives the floor.',
    scenario: { journalists: people('ann', 'bo', 'cy'), stages: conference(three, { asks: 1 }) },
    moves: ['cy', '=one'],
  },
  'four-hands-at-most': {
    idea: 'Of more than four journalists with a question, the first four of the drawn order raise a hand.',
    scenario: {
      journalists: people('ann', 'bo', 'cy', 'di', 'ed', 'flo'),
      stages: conference(
        ['ann', 'bo', 'cy', 'di', 'ed', 'flo'].map((name) => from(name)),
        { asks: 1 },
      ),
    },
    moves: ['ann', '=one'],
  },
  'one-hand-a-journalist': {
    idea: 'A journalist raises a hand for the question of the highest priority; hands come by priority, highest first.',
    scenario: {
      journalists: people('ann', 'bo'),
      stages: conference([from('ann', 'minor', { priority: -1 }), from('bo', 'usual'), from('ann', 'urgent', { priority: 2 })]),
    },
    moves: ['urgent', '=one', 'usual', '=one', 'minor', '=one'],
  },
  'last-asker-waits': {
    idea: 'Whoever has just asked raises no hand while at least two others do.',
    scenario: {
      journalists: people('ann', 'bo', 'cy'),
      stages: conference([from('ann', 'again', { priority: 1 }), ...three], { asks: 2 }),
    },
    moves: ['ann', '=one', 'bo', '=one'],
  },
  'last-asker-where-one-other-is-left': {
    idea: 'Where only one other journalist has a question, whoever has just asked may raise a hand again.',
    scenario: {
      journalists: people('ann', 'bo'),
      stages: conference([from('ann', 'first_of_ann'), from('ann', 'second_of_ann'), from('bo')], { asks: 2 }),
    },
    moves: ['ann', '=one', 'ann', '=one'],
  },
  'hands-by-lot-seed-1': {
    idea: 'Hands of equal priority come in an order drawn from the seed (seed 1; its twin has seed 3).',
    scenario: { journalists: people('ann', 'bo', 'cy'), stages: conference(three, { asks: 1 }) },
    seed: 1,
    moves: ['bo', '=one'],
  },
  'hands-by-lot-seed-3': {
    idea: 'Hands of equal priority come in an order drawn from the seed (seed 3; its twin has seed 1).',
    scenario: { journalists: people('ann', 'bo', 'cy'), stages: conference(three, { asks: 1 }) },
    seed: 3,
    moves: ['bo', '=one'],
  },
  'host-calls-by-priority': {
    idea: 'A host gives the floor by priority; the player makes no move for it.',
    scenario: {
      journalists: people('ann', 'bo', 'cy'),
      stages: conference([from('ann', 'low', { priority: -5 }), from('bo', 'high', { priority: 5 }), from('cy', 'middle')], {
        moderator: 'host',
      }),
    },
    moves: ['=one', '=one', '=one'],
  },
  'host-by-lot-seed-1': {
    idea: 'Among questions of equal priority a host draws from the seed (seed 1; its twin has seed 2).',
    scenario: { journalists: people('ann', 'bo', 'cy'), stages: conference(three, { moderator: undefined }) },
    seed: 1,
    moves: ['=one', '=one', '=one'],
  },
  'host-by-lot-seed-2': {
    idea: 'Among questions of equal priority a host draws from the seed (seed 2; its twin has seed 1).',
    scenario: { journalists: people('ann', 'bo', 'cy'), stages: conference(three, { moderator: undefined }) },
    seed: 2,
    moves: ['=one', '=one', '=one'],
  },
  'interview-in-the-files-order': {
    idea: 'An interview goes by priority, and among equals by the order of the file, not by lot.',
    scenario: {
      stages: [
        stage('first', 'interview', '09:00', [from('ann', 'a'), from('ann', 'b'), from('ann', 'c', { priority: 1 }), from('ann', 'd')]),
      ],
    },
    seed: 5,
    moves: ['=one', '=one', '=one', '=one'],
  },
  'feed-shows-eight-posts': {
    idea: 'A feed that the player moderates shows eight posts at most; dealing with one takes no asking time.',
    scenario: {
      stages: [
        stage(
          'first',
          'feed',
          '09:00',
          Array.from({ length: 9 }, (_, index) => post(`post_${index + 1}`, `Rumour ${index + 1}.`)),
          { moderator: 'player', asks: 2 },
        ),
      ],
    },
    moves: ['post_9', '=one', 'post_1', '=other'],
  },
  'feed-without-a-moderator': {
    idea: 'A feed that nobody moderates puts its posts by priority, then in the order of the file.',
    scenario: {
      stages: [
        stage('first', 'feed', '09:00', [post('one', 'A.'), post('two', 'B.', { priority: 3, reach: 1200 }), post('three', 'C.')], {
          asks: 2,
        }),
      ],
    },
    moves: ['=one', '=one'],
  },
  'follow-up-before-hands': {
    idea: 'A follow-up that waits is put before any hand is raised, and needs no call.',
    scenario: {
      journalists: people('ann', 'bo', 'cy'),
      stages: conference([
        question('safe', 'ann', 'Is it safe?', [dodge, pass, answer('no', 'No.', [mark('MSG-1', 2, 'No')])], { targets: ['MSG-1'] }),
        from('bo'),
        from('cy'),
      ]),
    },
    moves: ['ann', '=dodge', '=no', 'bo', '=one', 'cy', '=one'],
  },
  'journalist-walks-out': {
    idea: 'A journalist whose patience comes to nought walks out, which costs the trust of all.',
    scenario: {
      journalists: [journalist('ann', 'daily', 1, { patience: 12 }), journalist('bo')],
      stages: [
        stage('first', 'interview', '09:00', [
          question('safe', 'ann', 'Is it safe?', [dodge, pass, answer('no', 'No.')], { targets: ['MSG-1'] }),
          from('ann'),
          from('bo'),
        ]),
      ],
    },
    moves: ['=dodge', '=one'],
  },
  'who-walked-out-asks-no-more': {
    idea: 'The questions of a journalist who has walked out are never put, in this stage or a later one.',
    scenario: {
      journalists: [journalist('ann', 'daily', 0, { patience: 10 })],
      stages: [
        stage('first', 'interview', '09:00', [from('ann', 'before'), from('ann', 'after')]),
        stage('noon', 'interview', '12:00', [from('ann', 'at_noon')]),
      ],
    },
    moves: ['silence'],
  },
  'confrontation-by-whoever-presses-hardest': {
    idea: 'A contradiction is raised by whoever in the room has the highest sum of assertiveness and adversarialness; among equals the first.',
    scenario: {
      facts: [outAtNoon],
      journalists: [loud('ann', 0, 0), loud('bo', 1, 1), loud('cy', 2, 0), loud('di', 2, 2)],
      stages: [
        stage('first', 'interview', '09:00', [question('safe', 'ann', 'Is it safe?', [safe, pass])]),
        stage('noon', 'interview', '12:00', [from('bo')], { present: ['ann', 'bo', 'cy'] }),
      ],
    },
    moves: ['=safe', '=defend', '=one'],
  },
  'confrontation-taken-up-by-another': {
    idea: 'A confrontation whose journalist has left is taken up by whoever else in the room presses hardest.',
    scenario: {
      facts: [{ ...outAtNoon, challenge: 'which' }],
      journalists: [journalist('ann', 'daily', 0, { patience: 10 }), journalist('bo')],
      stages: [
        stage('first', 'interview', '09:00', [question('safe', 'bo', 'Is it safe?', [safe, pass]), from('ann')]),
        stage('noon', 'interview', '12:00', [
          from('bo'),
          question('which', 'ann', 'You said “{quote}”. Now {now}. Which?', EITHER, { only_as_follow_up: true }),
        ]),
      ],
    },
    moves: ['=safe', 'silence', '=one', '=one'],
  },
  'follow-up-lapses-with-its-journalist': {
    idea: 'An author’s follow-up that is no confrontation is not put when its journalist has left.',
    scenario: {
      journalists: [journalist('ann', 'daily', 0, { patience: 10 }), journalist('bo')],
      stages: [
        stage('first', 'interview', '09:00', [
          from('ann'),
          question('who', 'bo', 'Who did it?', [answer('him', 'He did.', [], { follow_up: 'name' }), pass]),
          question('name', 'ann', 'Who is he?', EITHER, { only_as_follow_up: true }),
        ]),
      ],
    },
    moves: ['silence', '=him'],
  },
  'only-who-is-present-asks': {
    idea: 'Only journalists whom the stage names as present put questions of their own there; where it names none, all are.',
    scenario: {
      journalists: people('ann', 'bo'),
      stages: [
        stage('first', 'interview', '09:00', [from('ann'), from('bo')]),
        stage(
          'noon',
          'interview',
          '12:00',
          [
            question('who', 'bo', 'Who did it?', [answer('him', 'Ask Ann.', [], { follow_up: 'of_ann_at_noon' }), pass]),
            from('ann', 'of_ann_at_noon'),
          ],
          { present: ['bo'] },
        ),
      ],
    },
    moves: ['=one', '=one', '=pass'],
  },
};
