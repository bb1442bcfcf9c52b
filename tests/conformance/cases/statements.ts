import { block, firm, mark, stage, statement, question, type Cases } from './words.ts';

const sorry = block('sorry', 'care', 'We are sorry for the families.', [mark('EMP-1', 2, 'the families')]);
const boil = block('boil', 'action', 'Boil the water.', [mark('ACT-1', 2, 'Boil')], { lands: ['boil'] });
const proud = block('proud', 'reputation', 'Our network is the best.', [mark('ACT-1', -1, 'the best')]);
const words = (blocks: Parameters<typeof statement>[1], least = 1, most = 3) => statement('words', blocks, { least, most });
const firstAt = (at: string, ...prompts: Parameters<typeof stage>[3]) => [stage('first', 'statement', at, prompts)];
const first = (...prompts: Parameters<typeof stage>[3]) => firstAt('09:00', ...prompts);
const own = { first_words_by: '09:30', deadline_hours: 2 };

/** First statements: blocks in an order, and when they come. */
export const STATEMENTS: Cases = {
  'statement-in-the-order-said': {
    idea: 'Blocks are put on the record in the order in which they were said: what one claims, a later one may contradict.',
    scenario: {
      stages: first(
        words([
          sorry,
          block('calm', 'facts', 'The water is safe.', [], { claims: [firm('water', 'safe', 'The water is safe')] }),
          block('warn', 'facts', 'The water is unsafe.', [], { claims: [firm('water', 'unsafe', 'The water is unsafe')] }),
        ]),
      ),
    },
    moves: ['+warn', '+calm', 'release'],
  },
  'statement-lapse-is-only-counted': {
    idea: 'A lapse in a block of a statement is counted and is not followed up, for nobody asked.',
    scenario: {
      stages: [
        ...first(words([sorry, boil, block('calm', 'facts', 'There is no danger.', [mark('UNC-2', -2, 'no danger')])])),
        stage('ten', 'interview', '10:00', [question('more', 'ann', 'Anything else?')]),
      ],
    },
    moves: ['+calm', 'release', '=one'],
  },
  'care-and-action-before-reputation': {
    idea: 'Care and action both said before reputation earn the whole rule of care first.',
    scenario: { stages: first(words([sorry, boil, proud])) },
    moves: ['+boil', '+sorry', '+proud', 'release'],
  },
  'reputation-before-care': {
    idea: 'Of care and action, what is said after reputation, or not at all, earns nothing of that rule.',
    scenario: { stages: first(words([sorry, boil, proud])) },
    moves: ['+boil', '+proud', '+sorry', 'release'],
  },
  'statement-between-its-worst-and-best': {
    idea: 'A statement is placed between the worst and the best sum that its "use" allows: here one block of +10 (ACT-1) with most 2 blocks of +20, +10 and −10.',
    scenario: {
      stages: first(
        words(
          [
            boil,
            block('ferry', 'action', 'Stay at home.', [mark('ACT-1', 1, 'Stay')]),
            block('proud', 'reputation', 'We are the best.', [mark('ACT-1', -1, 'the best')]),
          ],
          1,
          2,
        ),
      ),
    },
    moves: ['+ferry', 'release'],
  },
  'statement-that-must-hold-a-bad-block': {
    idea: 'Where "use" demands more blocks than there are good ones, the best choice includes the least bad.',
    scenario: {
      stages: first(
        words(
          [
            boil,
            block('proud', 'reputation', 'We are the best.', [mark('ACT-1', -1, 'the best')]),
            block('loud', 'reputation', 'Nobody is better.', [mark('ACT-1', -2, 'Nobody')]),
          ],
          2,
          2,
        ),
      ),
    },
    moves: ['+boil', '+proud', 'release'],
  },
  'red-line-in-a-block': {
    idea: 'A red line in one block leaves the whole statement with nothing.',
    scenario: { stages: first(words([sorry, boil, block('name', 'facts', 'Young An did it.', [mark('EMP-4', -2, 'Young An')])])) },
    moves: ['+sorry', '+boil', '+name', 'release'],
  },
  'first-words-in-time': {
    idea: 'A statement begun inside the time the organisation set itself earns the whole rule of first words.',
    scenario: { setting: own, stages: first(words([sorry, boil, proud])) },
    moves: ['+sorry', 'release'],
  },
  'first-words-late': {
    idea: 'A statement begun after the organisation’s own time and inside the legal limit earns half.',
    scenario: { setting: own, stages: firstAt('09:31', words([sorry, boil, proud])) },
    moves: ['+sorry', 'release'],
  },
  'first-words-too-late': {
    idea: 'A statement begun after the legal limit, which counts from when it happened, earns nothing of that rule.',
    scenario: { setting: own, stages: firstAt('10:01', words([sorry, boil, proud])) },
    moves: ['+sorry', 'release'],
  },
  'first-words-never': {
    idea: 'A session in which nothing was said earns nothing for first words.',
    scenario: { setting: own, stages: first(words([sorry, boil, proud])) },
    moves: ['silence'],
  },
  'first-words-are-the-statements': {
    idea: 'First words are the first statement’s, even after an earlier answer; without a statement, the first answer’s.',
    scenario: {
      setting: own,
      stages: [
        stage('early', 'interview', '09:00', [question('early_question', 'ann', 'A word?')]),
        stage('late', 'statement', '09:45', [words([sorry, boil, proud])]),
      ],
      facts: [
        {
          id: 'water',
          text: { en: 'Can the water be drunk?' },
          values: { unsafe: { en: 'it cannot be drunk' } },
          truth: 'unsafe',
          known: [{ from: 'early', state: 'confirmed' }],
        },
      ],
    },
    moves: ['=one', '+sorry', 'release'],
  },
  'statement-in-silence': {
    idea: 'Silence after blocks were chosen says none of them; it costs trust and nobody’s patience.',
    scenario: { stages: first(words([sorry, boil, proud])) },
    moves: ['+sorry', '+boil', 'silence'],
  },
};
