import { answer, EITHER, journalist, mark, question, stage, type Cases, type PromptDraft, type StageDraft } from './words.ts';

const dodge = answer('dodge', 'We do all we can.', [mark('MSG-1', -2, 'all we can')]);
const assure = answer('assure', 'There is no danger.', [mark('UNC-2', -2, 'no danger')]);
const guess = answer('guess', 'Surely the contractor.', [mark('UNC-3', -1, 'Surely')]);
const plain = answer('plain', 'Do not drink it.', [mark('MSG-1', 2, 'Do not drink it')]);
const plainer = answer('plainer', 'No.', [mark('MSG-1', 1, 'No')]);

const room = (...prompts: PromptDraft[]): StageDraft[] => [stage('first', 'interview', '09:00', prompts)];
const safe = (responses: PromptDraft['responses'], more: object = {}) =>
  question('safe', 'ann', 'We have all seen the brown water. Can it be drunk?', responses, {
    short: { en: 'Can it be drunk?' },
    targets: ['MSG-1', 'UNC-2', 'UNC-3'],
    ...more,
  });
const later = question('later', 'ann', 'What now?');

/** What makes a journalist come back to an answer. */
export const LAPSES: Cases = {
  'dodge-comes-back-shorter': {
    idea: 'A dodged question comes back at once through the rubric’s template, in its short words, with the responses that are left.',
    scenario: { stages: room(safe([dodge, plain, plainer])) },
    moves: ['=dodge', '=plain'],
  },
  'dodge-without-short-words': {
    idea: 'A dodged question without short words comes back with its text.',
    scenario: { stages: room(safe([dodge, plain, plainer], { short: undefined })) },
    moves: ['=dodge', '=plainer'],
  },
  'dodge-let-pass-for-want-of-initiative': {
    idea: 'A journalist whose initiative is below the template’s lets a dodge pass, but loses patience all the same.',
    scenario: { journalists: [journalist('ann', 'daily', 0)], stages: room(safe([dodge, plain, plainer])) },
    moves: ['=dodge'],
  },
  'dodge-that-leaves-no-choice': {
    idea: 'A dodge does not come back where only one response would be left.',
    scenario: { stages: room(safe([dodge, plain])) },
    moves: ['=dodge'],
  },
  'dodge-in-the-authors-words': {
    idea: 'Where the prompt names a prompt of the author’s for a dodge, that one is put instead, with all its own responses, even if only two were left.',
    scenario: {
      stages: room(
        safe([dodge, plain], { follow_ups: { dodged: 'chase' } }),
        question('chase', 'ann', 'You said “{quote}”. Yes or no?', EITHER, { only_as_follow_up: true }),
      ),
    },
    moves: ['=dodge', '=one'],
  },
  'dodge-of-a-follow-up-is-not-pressed': {
    idea: 'A second dodge, of the question that came back, is counted as a lapse and neither costs nor comes back.',
    scenario: { stages: room(safe([dodge, answer('dodge_again', 'As I said.', [mark('MSG-1', -1, 'As I said')]), plain])) },
    moves: ['=dodge', '=dodge_again'],
  },
  'over-reassurance-is-followed-up': {
    idea: 'An over-reassurance costs trust and patience and is followed up by the rubric’s template, which quotes the words of the mark.',
    scenario: { stages: room(safe([assure, plain]), later) },
    moves: ['=assure', '=too_strong', '=one'],
  },
  'guess-is-followed-up': {
    idea: 'A guess costs trust and patience and is followed up by the rubric’s template.',
    scenario: { stages: room(safe([guess, plain]), later) },
    moves: ['=guess', '=a_finding', '=one'],
  },
  'lapse-at-a-template-is-only-counted': {
    idea: 'A lapse in the reply to a template is counted and is not followed up.',
    scenario: { stages: room(safe([assure, plain])) },
    moves: ['=assure', '=certain'],
  },
  'dodge-before-over-reassurance': {
    idea: 'Of several lapses in one answer one is followed up: a dodge before an over-reassurance before a guess; only that one costs.',
    scenario: {
      stages: room(
        safe([
          answer('all', 'No danger, surely; we do all we can.', [
            mark('UNC-3', -1, 'surely'),
            mark('UNC-2', -1, 'No danger'),
            mark('MSG-1', -1, 'all we can'),
          ]),
          plain,
          plainer,
        ]),
      ),
    },
    moves: ['=all', '=plain'],
  },
  'over-reassurance-before-guess': {
    idea: 'An over-reassurance is followed up before a guess in the same answer.',
    scenario: {
      stages: room(safe([answer('both', 'No danger, surely.', [mark('UNC-3', -1, 'surely'), mark('UNC-2', -1, 'No danger')]), plain])),
    },
    moves: ['=both', '=too_strong'],
  },
  'next-lapse-where-the-first-cannot-come-back': {
    idea: 'Where a dodge cannot come back for want of a choice, the next lapse of the same answer is followed up; both have cost.',
    scenario: {
      stages: room(
        safe([answer('both', 'Surely we do all we can.', [mark('MSG-1', -2, 'all we can'), mark('UNC-3', -1, 'Surely')]), plain]),
      ),
    },
    moves: ['=both', '=a_guess'],
  },
  'authors-follow-up': {
    idea: 'A response’s own follow-up is put next and does not use up what the stage may ask.',
    scenario: {
      stages: room(
        question('who', 'ann', 'Who did it?', [answer('him', 'He did.', [], { follow_up: 'name' }), answer('nobody', 'Nobody knows.')]),
        question('name', 'ann', 'Who is he?', EITHER, { only_as_follow_up: true }),
        later,
      ),
    },
    moves: ['=him', '=one', '=one'],
  },
  'follow-up-that-was-asked-already': {
    idea: 'A follow-up to a prompt that was put before is not put again.',
    scenario: {
      stages: room(
        later,
        question('who', 'ann', 'Who did it?', [answer('him', 'He did.', [], { follow_up: 'later' }), answer('nobody', 'Nobody knows.')]),
      ),
    },
    moves: ['=one', '=him'],
  },
  'follow-up-whatever-its-condition': {
    idea: 'A prompt put as a follow-up is put whatever its own condition says.',
    scenario: {
      stages: room(
        question('who', 'ann', 'Who did it?', [answer('him', 'He did.', [], { follow_up: 'name' }), answer('nobody', 'Nobody knows.')]),
        question('name', 'ann', 'Who is he?', EITHER, { when: 'trust.people < 10' }),
      ),
    },
    moves: ['=him', '=one'],
  },
  'follow-up-in-another-stage': {
    idea: 'An author’s follow-up that stands in a later stage waits for that stage and comes first there.',
    scenario: {
      stages: [
        stage('first', 'interview', '09:00', [
          question('who', 'ann', 'Who did it?', [answer('him', 'He did.', [], { follow_up: 'name' }), answer('nobody', 'Nobody knows.')]),
        ]),
        stage('noon', 'interview', '12:00', [later, question('name', 'ann', 'At nine you said it was he. Who is he?', EITHER)], {
          asks: 1,
        }),
      ],
    },
    moves: ['=him', '=one', '=one'],
  },
  'authors-follow-up-before-the-templates': {
    idea: 'Where an answer has a follow-up of the author’s and a lapse, the author’s is put first and the template after it.',
    scenario: {
      stages: room(
        safe([{ ...assure, follow_up: 'proof' }, plain]),
        question('proof', 'ann', 'Where is the proof?', EITHER, { only_as_follow_up: true }),
      ),
    },
    moves: ['=assure', '=one', '=too_strong'],
  },
  'red-line-of-a-practice': {
    idea: 'A mark of −2 on a red-line practice leaves the whole prompt with nothing, in every dimension, and is counted.',
    scenario: {
      stages: room(
        question(
          'who',
          'ann',
          'Who opened the valve?',
          [
            answer('name', 'Young An did; boil the water.', [mark('ACT-1', 2, 'boil the water'), mark('EMP-4', -2, 'Young An')]),
            answer('ground', 'I name nobody.', [mark('EMP-4', 2, 'I name nobody')]),
          ],
          { targets: ['EMP-4', 'ACT-1'] },
        ),
      ),
    },
    moves: ['=name'],
  },
  'red-line-one-level-higher': {
    idea: 'A mark of −1 on a red-line practice crosses no line: the rest of the answer keeps what it earned.',
    scenario: {
      stages: room(
        question(
          'who',
          'ann',
          'Who opened the valve?',
          [
            answer('hint', 'A young man; boil the water.', [mark('ACT-1', 2, 'boil the water'), mark('EMP-4', -1, 'A young man')]),
            answer('ground', 'I name nobody.', [mark('EMP-4', 2, 'I name nobody')]),
          ],
          { targets: ['EMP-4', 'ACT-1'] },
        ),
      ),
    },
    moves: ['=hint'],
  },
  'red-line-in-its-context': {
    idea: 'A mark that names a red line of the rubric crosses it at any level and on any practice.',
    scenario: {
      journalists: [journalist('ann', 'daily', 0)],
      stages: room(
        safe([
          answer('clear', 'It can be drunk; I answer plainly.', [
            mark('UNC-2', -1, 'can be drunk', { red_line: 'false_all_clear' }),
            mark('MSG-1', 2, 'I answer plainly'),
          ]),
          plainer,
        ]),
      ),
    },
    moves: ['=clear'],
  },
};
