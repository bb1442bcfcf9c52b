import { describe, expect, it } from 'vitest';
import { agreedBy, agreementOf, cast, openPoll, spreadOf, sureOf, takeBack, UNITED, votesIn, type Poll } from '#protocol/workshop/poll.ts';
import { dieFor } from '../fixtures/die.ts';

/**
 * A poll of one side `s` in which people vote in the order written: `an:a binh:b? an:b!`. A question mark is unsure, an
 * exclamation mark sure, neither says nothing.
 */
const polled = (votes: string, side = 's', poll: Poll = openPoll(0, 30)): Poll => {
  for (const [, seat = '', answer = '', sign = ''] of votes.matchAll(/(\w+):(\w+)([?!]?)/g))
    cast(poll, side, seat, { answer, sure: sign === '' ? null : sign === '!' });
  return poll;
};

describe("a side's answer", () => {
  it.each([
    ['nobody says anything', '', null],
    ['one member says it for all', 'an:a', 'a'],
    ['the most votes have it', 'an:a binh:b chi:b', 'b'],
    ['the first is agreed while votes are tied', 'an:a binh:b', 'a'],
    ['a tie keeps what was last agreed', 'an:a binh:b chi:b dung:a', 'b'],
    ['a third answer that only ties changes nothing', 'an:a binh:b chi:c', 'a'],
    ['a tie above others keeps the last agreed, too', 'an:c binh:a chi:a dung:b em:b', 'a'],
    ['a change of mind moves the vote', 'an:a binh:b binh:a', 'a'],
    ['a change of mind makes a majority', 'an:a binh:b an:b', 'b'],
    ['back and forth into a tie keeps the last agreed', 'an:a binh:a an:b binh:b an:a', 'b'],
    ['to say the same again counts once', 'an:a an:a an:a binh:b chi:b', 'b'],
    ['the last one to change leaves nobody behind the first', 'an:a an:b', 'b'],
    ['an answer that nobody holds any more is not kept', 'an:a binh:b an:c', 'b'],
    ['nor one that others are ahead of', 'an:a binh:a chi:b dung:b em:c an:c', 'b'],
    ['the first to have as many is agreed where the last agreed is behind', 'an:a binh:a chi:c dung:b em:b gia:c an:d', 'b'],
    ['to be named first is not to have as many first', 'an:a binh:b chi:c dung:a em:c gia:b an:d', 'c'],
    ['to have fallen to as many is to have them from then on', 'an:a binh:a chi:b binh:c dung:c dung:d binh:e', 'b'],
    ['to become sure of it takes nothing from an answer', 'an:a binh:b chi:c binh:b! an:d', 'b'],
    ['a majority has it in the end, however it came about', 'an:a binh:b chi:c an:b an:c binh:c', 'c'],
  ])('%s', (_, votes, answer) => {
    expect(agreedBy(polled(votes), 's')).toBe(answer);
  });

  it('is always one that no other is ahead of, and does not go to another that has only as many', () => {
    const die = dieFor(5, 'poll');
    const poll = openPoll(0, 30);
    for (let number = 0; number < 2000; number += 1) {
      const before = agreedBy(poll, 's');
      const seat = die.pick(['an', 'binh', 'chi', 'dung', 'em']);
      if (die.chance(20)) takeBack(poll, 's', seat);
      else cast(poll, 's', seat, { answer: die.pick(['a', 'b', 'c', 'd']), sure: null });
      const held = [...(poll.sides.get('s')?.by.values() ?? [])].map(({ answer }) => answer);
      const votesFor = (answer: string | null): number => held.filter((one) => one === answer).length;
      const [agreed, most] = [agreedBy(poll, 's'), Math.max(0, ...held.map(votesFor))];
      expect(votesFor(agreed), `vote ${number}`).toBe(most);
      if (most > 0 && votesFor(before) === most) expect(agreed, `vote ${number}`).toBe(before);
    }
  });

  it.each([
    ['whoever leaves takes the lead along', 'an:a binh:a chi:b dung:c', 'an', 'a'],
    ['and the first of the others has it, where the answer is not held any more', 'an:a binh:b chi:c', 'an', 'b'],
    ['who leaves another answer changes nothing', 'an:a binh:b chi:c', 'binh', 'a'],
  ])('%s', (_, votes, leaver, answer) => {
    const poll = polled(votes);
    takeBack(poll, 's', leaver);
    expect(agreedBy(poll, 's')).toBe(answer);
  });

  it('does not depend on what other sides say', () => {
    const poll = polled('an:a', 'one', polled('binh:b chi:b', 'two'));
    expect([agreedBy(poll, 'one'), agreedBy(poll, 'two'), agreedBy(poll, 'three')]).toEqual(['a', 'b', null]);
  });
});

describe('agreement', () => {
  it.each([
    ['an:a', 100, true],
    ['an:a binh:b', 50, false],
    ['an:a binh:a chi:b', 66, true],
    ['an:a binh:a chi:a dung:b em:b', 60, true],
    ['an:a binh:a chi:a dung:a em:b gia:b ha:b', 57, false],
    ['an:a binh:b chi:b an:b', 100, true],
  ])('of %s is %i percent', (votes, percent, united) => {
    const agreement = agreementOf(polled(votes), 's');
    expect(agreement).toBe(percent);
    expect((agreement ?? 0) >= UNITED).toBe(united);
  });

  it('is not known where nobody spoke', () => {
    expect(agreementOf(polled(''), 's')).toBeNull();
  });
});

describe('sureness', () => {
  it.each([
    ['is not known where nobody said', 'an:a binh:a', null],
    ['is that of whoever said', 'an:a! binh:a', true],
    ['asks only those behind the answer', 'an:a? binh:a chi:b!', false],
    ['wants more sure than unsure', 'an:a! binh:a?', false],
    ['of two against one is sure', 'an:a! binh:a! chi:a?', true],
    ['counts the last word of each', 'an:a! an:a?', false],
    ['of one vote is that vote', 'an:a!', true],
  ])('%s', (_, votes, sure) => {
    expect(sureOf(polled(votes), 's')).toBe(sure);
  });
});

describe('the spread', () => {
  it('counts votes and sides, the most given by sides first', () => {
    const poll = polled('an:a binh:a', 'one', polled('chi:b dung:b em:a', 'two', polled('gia:b', 'three')));
    expect(spreadOf(poll)).toEqual([
      { answer: 'b', votes: 3, sides: 2 },
      { answer: 'a', votes: 3, sides: 1 },
    ]);
    expect(votesIn(poll)).toBe(6);
  });

  it('puts equals in the order of their names', () => {
    expect(spreadOf(polled('an:b', 'one', polled('binh:a', 'two'))).map(({ answer }) => answer)).toEqual(['a', 'b']);
  });

  it('leaves out what nobody says any more', () => {
    expect(spreadOf(polled('an:a an:b'))).toEqual([{ answer: 'b', votes: 1, sides: 1 }]);
  });
});

describe('the clock of a poll', () => {
  it.each([
    [30, 31_000],
    [0, null],
  ])('of %i seconds, opened after one second, closes at %s', (seconds, closes) => {
    expect(openPoll(1000, seconds).closes).toBe(closes);
  });
});
