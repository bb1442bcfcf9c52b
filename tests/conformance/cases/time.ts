import { answer, EITHER, mark, question, stage, statement, block, type Cases, type PromptDraft } from './words.ts';

const told = answer('tell', 'Boil the water.', [mark('ACT-1', 2, 'Boil')]);
const kept = answer('keep', 'No comment.');
const limited = (seconds: number): PromptDraft => question('a', 'ann', 'What should people do?', [told, kept], { seconds });
const morning = (...prompts: PromptDraft[]) => [stage('first', 'interview', '09:00', prompts)];
const notice = stage('first', 'statement', '09:00', [
  statement(
    'notice',
    [
      block('boil', 'action', 'Boil the water.', [mark('ACT-1', 2, 'Boil')]),
      block('sorry', 'care', 'We are sorry.'),
      block('proud', 'reputation', 'We are the best.'),
    ],
    { least: 1, most: 3 },
    { seconds: 40 },
  ),
]);

const LONG = question('long', 'ann', `Tell us ${'please '.repeat(40)}why?`, [
  answer('one', 'Because. '.repeat(30).trim()),
  answer('other', 'No.'),
]);

/** Thinking time, which is the player's; and story time, which is not. */
export const TIME: Cases = {
  'time-out-is-silence': {
    idea: 'An answer that took longer than the thinking time is silence.',
    scenario: { stages: morning(limited(30)) },
    moves: ['=tell 31'],
  },
  'thinking-time-to-the-second': {
    idea: 'An answer that took exactly the thinking time counts.',
    scenario: { stages: morning(limited(30)) },
    moves: ['=tell 30'],
  },
  'release-too-late': {
    idea: 'A statement released after the thinking time is silence: none of its blocks was said.',
    scenario: { stages: [notice] },
    moves: ['+boil', 'release 41'],
  },
  'pace-200-doubles': {
    idea: 'At pace 200 the thinking time is twice what is written.',
    scenario: { stages: morning(limited(30), { ...limited(30), id: 'b' }) },
    pace: 200,
    moves: ['=tell 60', '=tell 61'],
  },
  'pace-150-rounds-up': {
    idea: 'At pace 150 the thinking time is half as much again, rounded up to a whole second: 25 becomes 38.',
    scenario: { stages: morning(limited(25), { ...limited(25), id: 'b' }) },
    pace: 150,
    moves: ['=tell 38', '=tell 39'],
  },
  'pace-0-has-no-limit': {
    idea: 'At pace 0 there is no limit to thinking.',
    scenario: { stages: morning(limited(30)) },
    pace: 0,
    moves: ['=tell 86400'],
  },
  'thinking-time-from-the-texts': {
    idea: 'Where none is written, thinking time is the time to read the prompt and all answers and 15 seconds more, rounded up to 5, at least 20: here 20 and 40.',
    scenario: {
      stages: morning(question('short', 'ann', 'Why?', EITHER), question('too_short', 'ann', 'Why?', EITHER), LONG, {
        ...LONG,
        id: 'too_long',
      }),
    },
    moves: ['=one 20', '=one 21', '=one 40', '=one 41'],
  },
  'silence-costs': {
    idea: 'Silence costs the trust of all and the patience of whoever asked, and earns nothing at that prompt.',
    scenario: { stages: morning(limited(30)) },
    moves: ['silence'],
  },
  'story-time-of-words': {
    idea: 'Asking takes 20 seconds and the time to say the question; answering the time to say the answer: words divided by 2.6, rounded up; thinking takes none.',
    scenario: {
      stages: morning(
        question('a', 'ann', 'word '.repeat(105).trim(), [answer('long', 'word '.repeat(156).trim()), kept]),
        question('b', 'ann', 'And now?', EITHER),
      ),
    },
    moves: ['=long 20', '=one'],
  },
};
