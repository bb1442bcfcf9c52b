import { describe, expect, it } from 'vitest';
import { inAnyOrder } from '../../src/protocol/workshop/answer.ts';
import { lettersOf } from '../../src/ui/workshop/letters.ts';
import { ownAnswers } from '../../src/ui/attend/own-answers.ts';
import { sureSort } from '../../src/ui/attend/sure-sort.ts';
import type { Refused } from '../../src/store/workshop.ts';
import { refusalOf } from '../../src/ui/attend/seat-view.ts';
import { isSettled } from '../../src/ui/attend/use-answer.ts';
import { isWaiting } from '../../src/ui/attend/use-move.ts';
import { toldOf, toldOptions } from '../../src/ui/attend/told.ts';

const refused = (why: Refused['why']): Refused => ({ deed: { type: 'vote', round: 0, put: 2, again: false, answer: 'a' }, why });
const option = (id: string) => ({ id, words: { vi: id } });
const shown = { options: ['a', 'b', 'c', 'd'].map(option) };
const reason = (level: -2 | -1 | 1 | 2) => ({ practice: 'TRU-1', name: {}, level, quote: {}, why: {} });
const judged = (id: string, worth: number, ...levels: readonly (-2 | -1 | 1 | 2)[]) => ({ id, worth, reasons: levels.map(reason) });
const verdict = {
  options: [judged('c', 90_000, 2), judged('a', 20_000, -1), judged('d', 10_000), judged('b', 50_000, 1, -1)],
  right: { first: 0, again: null },
};
const all = toldOptions(shown, verdict);
const idsOf = (options: readonly { readonly id: string }[]): string => options.map(({ id }) => id).join('');
const told = (...[form, mine, team]: readonly [Parameters<typeof toldOf>[0], string | null, string | null]): string => {
  const { mine: own, team: ours, best, others } = toldOf(form, all, { mine, team });
  return [own, ours, best, others].map(idsOf).join(' / ');
};

describe('the marks on a phone', () => {
  it('keep the letters of the room', () => expect(all.map(({ id, index }) => `${id}${index}`)).toEqual(['a0', 'b1', 'c2', 'd3']));

  it.each([
    ['question', 'a', null, 'a /  / c / bd'],
    ['question', 'c', 'c', 'c /  /  / bad'],
    ['question', 'a', 'b', 'a / b / c / d'],
    ['question', null, null, ' /  / c / bad'],
    ['statement', 'd+a', null, 'ad /  / c / b'],
    ['statement', 'c+b', 'a+b', 'bc / a /  / d'],
  ] as const)('of a %s show %s, of the team %s, in this order: %s', (form, mine, team, order) =>
    expect(told(form, mine, team)).toBe(order),
  );
});

describe("a seat's own answer", () => {
  const vote = { answer: 'a', sure: null };
  const teamVotes = { members: 2, count: [], agreed: 'b' };
  it.each([
    ['solo', null, { mine: 'a', team: null }],
    ['shared', null, { mine: null, team: 'a' }],
    ['votes', teamVotes, { mine: 'a', team: 'b' }],
  ] as const)('with sides %s', (sides, votes, answers) => expect(ownAnswers({ sides }, { vote, teamVotes: votes })).toEqual(answers));
});

describe('a statement', () => {
  it('is called by its letters, in whatever order it was put together', () => expect(lettersOf(shown.options, 'c+a')).toBe('A, C'));
  it.each([
    ['c+a+b', 'a+b+c', true],
    ['a', 'a', true],
    ['a+b', 'a+c', false],
    ['a+b', 'a', false],
  ])('%s says what %s says: %s', (one, other, same) => expect(inAnyOrder(one) === inAnyOrder(other)).toBe(same));
});

describe('an answer that was chosen', () => {
  const [MINE, OTHER, NONE] = ['mine', 'other', 'none'];
  it.each([
    ['is on its way', NONE, 1, false, false],
    ['has arrived, and its news has not', NONE, 0, false, false],
    ['is what the server has', MINE, 0, false, true],
    ['was refused', NONE, 0, true, true],
    ['is sent again after a refusal', NONE, 1, true, false],
    ['was overtaken by another phone', OTHER, 0, false, true],
  ] as const)('stands until the server has it or has something else: it %s', (_, server, unsent, isRefused, settled) =>
    expect(isSettled(MINE, NONE, server, { unsent, refused: isRefused })).toBe(settled),
  );

  it('was refused for its own prompt, and for no other', () => {
    const seat = { refused: refused('too_late') };
    expect([
      refusalOf(seat, 2, false),
      refusalOf(seat, 2, true),
      refusalOf(seat, 3, false),
      refusalOf({ refused: null }, 2, false),
    ]).toEqual(['too_late', null, null, null]);
  });
});

describe('a move', () => {
  it.each([
    ['is being sent', 4, 4, 1, null, true],
    ['is being sent after another was refused', 4, 4, 1, refused('too_late'), true],
    ['was taken and has led nowhere yet', 4, 4, 0, null, true],
    ['was taken and has led on', 4, 5, 0, null, false],
    ['was refused', 4, 4, 0, refused('not_now'), false],
    ['was not made yet', -1, 4, 0, null, false],
  ] as const)('that %s', (_, made, number, unsent, refused, waiting) =>
    expect(isWaiting(made, { number }, { unsent, refused })).toBe(waiting),
  );
});

describe('sureness', () => {
  it.each([
    [3, 0, 0, 1, 'good'],
    [3, 1, 0, 0, 'good'],
    [1, 1, 5, 0, 'overconfident'],
    [0, 1, 0, 0, 'overconfident'],
    [1, 0, 2, 1, 'underconfident'],
    [0, 0, 0, 2, 'good'],
  ])('of %i, %i sure and %i, %i unsure, right and wrong, is %s', (sureAndRight, sureAndWrong, unsureAndRight, unsureAndWrong, sort) =>
    expect(sureSort({ of: 0, points: 0, sureAndRight, sureAndWrong, unsureAndRight, unsureAndWrong })).toBe(sort),
  );
});
