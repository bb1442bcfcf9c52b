import { answer, firm, hedged, journalist, question, stage, water, type Cases, type PromptDraft } from './words.ts';

const SAYINGS = {
  safe: answer('safe', 'The water is safe.', [], { claims: [firm('water', 'safe', 'The water is safe')] }),
  unsafe: answer('unsafe', 'The water is unsafe.', [], { claims: [firm('water', 'unsafe', 'The water is unsafe')] }),
  perhaps: answer('perhaps', 'It seems safe so far.', [], { claims: [hedged('water', 'safe', 'seems safe')] }),
  correct: answer('correct', 'We were wrong: do not drink it.', [], {
    claims: [firm('water', 'unsafe', 'We were wrong', { corrects: true })],
  }),
  pass: answer('pass', 'We shall tell you at noon.'),
};
type Saying = keyof typeof SAYINGS;

const about = (id: string, ...sayings: readonly Saying[]): PromptDraft =>
  question(
    id,
    'ann',
    'Can the water be drunk?',
    sayings.map((one) => SAYINGS[one]),
  );
const morning = (...prompts: PromptDraft[]) => stage('first', 'interview', '09:00', prompts);
const noon = (...prompts: PromptDraft[]) => stage('noon', 'interview', '12:00', prompts);
const outAtNoon = (more: object = {}) => water({ surfaces: { at: 'noon', by: { en: 'The sample comes back.' } }, ...more });

/** What is said of facts, and what becomes of it. */
export const CLAIMS: Cases = {
  'claim-against-claim': {
    idea: 'A firm claim against an earlier firm claim about the same fact is a contradiction: trust and patience fall, and the rubric’s template is put next.',
    scenario: { stages: [morning(about('before', 'safe', 'pass'), about('after', 'unsafe', 'pass'))] },
    moves: ['=safe', '=unsafe', '=deny'],
  },
  'claim-overtaken-by-fact': {
    idea: 'When a fact comes out, the first firm claim that said otherwise is contradicted by the fact, and the question about it is put as soon as press is there.',
    scenario: { facts: [outAtNoon()], stages: [morning(about('before', 'safe', 'pass')), noon(question('more', 'ann', 'Anything else?'))] },
    moves: ['=safe', '=defend', '=one'],
  },
  'claim-against-a-fact-that-is-out': {
    idea: 'A firm claim against a fact that is already out is contradicted at once; the words themselves are what it quotes.',
    scenario: { facts: [outAtNoon()], stages: [morning(question('more', 'ann', 'Anything new?')), noon(about('after', 'safe', 'pass'))] },
    moves: ['=one', '=safe', '=defend'],
  },
  'claim-that-a-fact-bears-out': {
    idea: 'A firm claim that says what comes out is never held against the player.',
    scenario: { facts: [outAtNoon()], stages: [morning(about('before', 'unsafe', 'pass')), noon(about('after', 'unsafe', 'pass'))] },
    moves: ['=unsafe', '=unsafe'],
  },
  'claim-corrected-in-time': {
    idea: 'A claim that openly corrects withdraws every earlier claim of another value about its fact, so that nothing is contradicted, then or when the fact comes out.',
    scenario: {
      facts: [outAtNoon()],
      stages: [
        morning(about('before', 'safe', 'pass'), about('later', 'correct', 'pass')),
        noon(question('more', 'ann', 'Anything else?')),
      ],
    },
    moves: ['=safe', '=correct', '=one'],
  },
  'claim-opposite-without-correcting': {
    idea: 'Saying the truth after a firm untruth without openly correcting is a contradiction too; the earlier claim stands and counts against consistency.',
    scenario: {
      facts: [outAtNoon()],
      stages: [morning(about('before', 'safe', 'pass'), about('later', 'unsafe', 'pass')), noon(question('more', 'ann', 'Anything else?'))],
    },
    moves: ['=safe', '=unsafe', '=deny', '=one'],
  },
  'hedged-claim-is-not-held': {
    idea: 'A hedged claim is contradicted neither by a later firm claim nor by the fact that comes out.',
    scenario: {
      facts: [outAtNoon()],
      stages: [
        morning(about('before', 'perhaps', 'pass'), about('later', 'unsafe', 'pass')),
        noon(question('more', 'ann', 'Anything else?')),
      ],
    },
    moves: ['=perhaps', '=unsafe', '=one'],
  },
  'hedged-claim-contradicts-nothing': {
    idea: 'A hedged claim of another value contradicts no firm claim before it.',
    scenario: { stages: [morning(about('before', 'unsafe', 'pass'), about('later', 'perhaps', 'pass'))] },
    moves: ['=unsafe', '=perhaps'],
  },
  'contradiction-is-asked-once': {
    idea: 'Every contradiction about a fact costs trust and patience, but the question about that fact is put once in a session.',
    scenario: { stages: [morning(about('before', 'safe', 'pass'), about('later', 'unsafe', 'pass'), about('again', 'unsafe', 'pass'))] },
    moves: ['=safe', '=unsafe', '=deny', '=unsafe'],
  },
  'reply-takes-a-claim-back': {
    idea: 'A reply of the rubric that corrects withdraws the claim that was challenged, and its effects move the trust of all and the patience of whoever asked.',
    scenario: { facts: [outAtNoon()], stages: [morning(about('before', 'safe', 'pass')), noon(question('more', 'ann', 'Anything else?'))] },
    moves: ['=safe', '=take_back', '=one'],
  },
  'withdrawn-before-it-is-asked': {
    idea: 'A question about a claim that waits for the press is dropped when the claim is withdrawn before the press is there.',
    scenario: {
      facts: [outAtNoon()],
      stages: [
        morning(about('before', 'safe', 'pass')),
        stage('noon', 'decision', '12:00', [
          {
            id: 'notice',
            form: 'decision',
            text: { en: 'Put out a correction?' },
            targets: ['TRU-5'],
            responses: [SAYINGS.correct, SAYINGS.pass],
          },
        ]),
        stage('evening', 'interview', '18:00', [question('more', 'ann', 'Anything else?')]),
      ],
    },
    moves: ['=safe', '=correct', '=one'],
  },
  'condition-on-a-withdrawn-claim': {
    idea: 'A claim that was withdrawn is not read by conditions: with nothing else said, its fact reads as "".',
    scenario: {
      facts: [outAtNoon()],
      stages: [
        morning(about('before', 'safe', 'pass')),
        noon(
          question('stands', 'ann', 'So it stands?', undefined, { when: 'claimed.water == "safe"' }),
          question('gone', 'ann', 'So nothing stands?', undefined, { when: 'claimed.water == "" && !firm.water' }),
        ),
      ],
    },
    moves: ['=safe', '=take_back', '=one'],
  },
  'challenge-in-the-authors-words': {
    idea: 'Where the fact names a challenge, that prompt of the author’s is put in place of the rubric’s template, by the journalist it names.',
    scenario: {
      journalists: [journalist('ann'), journalist('bo')],
      facts: [outAtNoon({ challenge: 'which' })],
      stages: [
        morning(about('before', 'safe', 'pass')),
        noon(
          question('more', 'ann', 'Anything else?'),
          question('which', 'bo', 'At nine you said “{quote}”. Now {now}. Who answers for that?', undefined, { only_as_follow_up: true }),
        ),
      ],
    },
    moves: ['=safe', '=one', '=one'],
  },
  'challenge-that-was-asked-before': {
    idea: 'An author’s challenge that was already put as an ordinary question is not put again; the contradiction still costs.',
    scenario: {
      facts: [outAtNoon({ challenge: 'which' })],
      stages: [
        morning(about('before', 'safe', 'pass'), question('which', 'ann', 'Who answers for what you say?')),
        noon(question('more', 'ann', 'Anything else?')),
      ],
    },
    moves: ['=safe', '=one', '=one'],
  },
};
