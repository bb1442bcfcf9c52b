import { block, journalist, question, stage, statement, type Cases } from './words.ts';

const blocks = ['a', 'b', 'c'].map((id) => block(id, 'facts', `Block ${id}.`));

/** Moves that may not be made. A refused move changes nothing. */
export const REFUSALS: Cases = {
  'refused-at-raised-hands': {
    idea: 'While hands are up, only a hand that is up can be called, and nothing can be answered; once the session is over nothing can be done.',
    scenario: {
      journalists: [journalist('ann'), journalist('bo')],
      stages: [
        stage('first', 'conference', '09:00', [question('of_ann', 'ann', 'A question.'), question('of_bo', 'bo', 'Another.')], {
          moderator: 'player',
          asks: 1,
        }),
      ],
    },
    moves: ['ann', '=one'],
    refused: [
      { after: 0, move: { type: 'call', key: 'of_nobody' }, why: 'no_such_hand' },
      { after: 0, move: { type: 'answer', response: 'one', seconds: 0 }, why: 'nothing_asked' },
      { after: 0, move: { type: 'say', block: 'a' }, why: 'nothing_asked' },
      { after: 0, move: { type: 'release', seconds: 0 }, why: 'nothing_asked' },
      { after: 0, move: { type: 'fall_silent' }, why: 'nothing_asked' },
      { after: 1, move: { type: 'call', key: 'of_bo' }, why: 'no_such_hand' },
      { after: 2, move: { type: 'fall_silent' }, why: 'session_over' },
      { after: 2, move: { type: 'call', key: 'of_bo' }, why: 'session_over' },
    ],
  },
  'refused-at-a-question': {
    idea: 'A question takes one of its responses or silence, neither blocks nor a release; an unknown response is refused even when it comes too late.',
    scenario: { stages: [stage('first', 'interview', '09:00', [question('a', 'ann', 'A question.')])] },
    moves: ['=one'],
    refused: [
      { after: 0, move: { type: 'answer', response: 'third', seconds: 0 }, why: 'no_such_response' },
      { after: 0, move: { type: 'answer', response: 'third', seconds: 5000 }, why: 'no_such_response' },
      { after: 0, move: { type: 'release', seconds: 0 }, why: 'no_such_response' },
      { after: 0, move: { type: 'say', block: 'a' }, why: 'no_such_block' },
      { after: 0, move: { type: 'call', key: 'a' }, why: 'no_such_hand' },
    ],
  },
  'refused-at-a-statement': {
    idea: 'A statement takes each of its blocks once, as many as "use" allows, and is released with no fewer than "use" demands.',
    scenario: { stages: [stage('first', 'statement', '09:00', [statement('words', blocks, { least: 2, most: 2 })])] },
    moves: ['+a', '+b', 'release'],
    refused: [
      { after: 0, move: { type: 'answer', response: 'a', seconds: 0 }, why: 'compose_a_statement' },
      { after: 0, move: { type: 'say', block: 'z' }, why: 'no_such_block' },
      { after: 1, move: { type: 'say', block: 'a' }, why: 'no_such_block' },
      { after: 1, move: { type: 'release', seconds: 0 }, why: 'too_few_blocks' },
      { after: 2, move: { type: 'say', block: 'c' }, why: 'too_many_blocks' },
      { after: 2, move: { type: 'say', block: 'b' }, why: 'no_such_block' },
    ],
  },
};
