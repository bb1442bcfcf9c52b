import { answer, decision, promise, question, stage, type Cases, type PromptDraft } from './words.ts';

const asks = (id: string, ...promised: readonly (readonly [string, string])[]): PromptDraft =>
  question(id, 'ann', 'When shall we know?', [
    answer('promise', 'You have my word.', [], { promises: promised.map(([name, due]) => promise(name, due)) }),
    answer('refuse', 'I cannot say.'),
  ]);
const keeps = (id: string, what: string) =>
  decision(id, 'Publish it?', [answer('publish', 'Publish it.', [], { keeps: [what] }), answer('wait', 'Wait.')]);
const morning = (...prompts: PromptDraft[]) => stage('first', 'interview', '09:00', prompts);
const more = question('more', 'ann', 'Anything else?');

/** What is given by a time, and what becomes of it. */
export const PROMISES: Cases = {
  'promise-kept-by-words': {
    idea: 'Words that keep an open promise before it is due keep it.',
    scenario: {
      stages: [morning(asks('when', ['sample', '12:00'])), stage('office', 'decision', '11:00', [keeps('publish', 'sample')])],
    },
    moves: ['=promise', '=publish'],
  },
  'promise-kept-by-a-stage': {
    idea: 'A stage that keeps a promise keeps it on arrival, before promises are called in, even after its hour.',
    scenario: {
      stages: [morning(asks('when', ['sample', '12:00'])), stage('noon', 'interview', '12:05', [more], { keeps: ['sample'] })],
    },
    moves: ['=promise', '=one'],
  },
  'promise-missed-and-called-in': {
    idea: 'A promise whose time has come when press arrives is missed: trust falls with all, patience with the journalist to whom it was given, and the template is put first.',
    scenario: { stages: [morning(asks('when', ['sample', '12:00'])), stage('noon', 'interview', '12:05', [more])] },
    moves: ['=promise', '=soon', '=one'],
  },
  'promise-due-to-the-second': {
    idea: 'A promise is due once the clock has reached its time, not only when it has passed it.',
    scenario: { stages: [morning(asks('when', ['sample', '12:00'])), stage('noon', 'interview', '12:00', [more])] },
    moves: ['=promise', '=here', '=one'],
  },
  'promise-kept-late-where-no-press-is': {
    idea: 'Where no press is, promises are called in only after the answer: words that keep one after its hour still keep it.',
    scenario: {
      stages: [morning(asks('when', ['sample', '12:00'])), stage('office', 'decision', '13:00', [keeps('publish', 'sample')])],
    },
    moves: ['=promise', '=publish'],
  },
  'promise-kept-too-late': {
    idea: 'Words that would keep a promise that was already missed change nothing.',
    scenario: {
      stages: [
        morning(asks('when', ['sample', '12:00'])),
        stage('noon', 'interview', '12:05', [more]),
        stage('office', 'decision', '13:00', [keeps('publish', 'sample')]),
      ],
    },
    moves: ['=promise', '=here', '=one', '=publish'],
  },
  'promise-missed-where-no-press-is': {
    idea: 'A promise missed where no press is costs at once; the question about it waits for the next stage with press.',
    scenario: {
      stages: [
        morning(asks('when', ['sample', '12:00'])),
        stage('office', 'decision', '13:00', [keeps('publish', 'sample')]),
        stage('evening', 'interview', '18:00', [more]),
      ],
    },
    moves: ['=promise', '=wait', '=here', '=one'],
  },
  'two-promises-due-at-once': {
    idea: 'Two promises that fall due together are missed and called in one after the other, in the order in which they were made.',
    scenario: {
      stages: [morning(asks('when', ['sample', '12:00'], ['list', '11:00'])), stage('noon', 'interview', '12:05', [more])],
    },
    moves: ['=promise', '=here', '=soon', '=one'],
  },
  'promise-made-twice-is-one': {
    idea: 'The same promise made again is one promise, given to whoever heard it first.',
    scenario: {
      stages: [
        morning(asks('when', ['sample', '12:00']), asks('again', ['sample', '12:00'])),
        stage('noon', 'interview', '12:05', [more], { keeps: ['sample'] }),
      ],
    },
    moves: ['=promise', '=promise', '=one'],
  },
  'promise-still-open-at-the-end': {
    idea: 'A promise that is not due when the session ends counts neither for nor against the player: the rule of promises is not in play.',
    scenario: { stages: [morning(asks('when', ['sample', '+1 07:00']))] },
    moves: ['=promise'],
  },
  'promise-due-the-day-after': {
    idea: 'A time of "+1 07:00" is seven in the morning of the day after; a stage may begin there.',
    scenario: { stages: [morning(asks('when', ['sample', '+1 07:00'])), stage('next_day', 'interview', '+1 07:00', [more])] },
    moves: ['=promise', '=soon', '=one'],
  },
};
