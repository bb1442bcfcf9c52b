import { describe, expect, it } from 'vitest';
import { answersOf } from '#protocol/report/answers.ts';
import { logsOf } from '#protocol/report/logs.ts';
import { scoresOf } from '#protocol/report/record.ts';
import { reportOf } from '#protocol/report/report.ts';
import { boardView } from '#protocol/view/board.ts';
import { sceneOf } from '#protocol/view/scene.ts';
import { GRACE, roomAnswer } from '#protocol/workshop/paced.ts';
import { roundScore } from '#protocol/workshop/score.ts';
import { currentPoll, currentPut } from '#protocol/workshop/workshop.ts';
import { smallScript, smallWith } from '../fixtures/scripts.ts';
import { roomOf } from './room.ts';
import { pacedIn, tell } from './tell.ts';
import { allViews } from './views.ts';

const script = smallScript();

/** Two teams, `an` and `binh` in the first and `chi` in the second, before the first prompt of the small scenario. */
const begun = () => {
  const room = roomOf([script]);
  room.join('an', 't1');
  room.join('binh', 't1');
  room.join('chi', 't2');
  room.start(script);
  return room;
};
type Begun = ReturnType<typeof begun>;

const clockOf = (room: Begun) => {
  const put = currentPut(pacedIn(room));
  const poll = put && currentPoll(put);
  return poll && { closes: poll.closes, left: poll.left };
};

describe('a round in which all meet the same prompt', () => {
  it.each([
    [
      'goes from prompt to floor to prompt',
      'open an>care+boil close reveal next call:safe open',
      'open, open, closed, revealed, floor, put safe, open',
    ],
    ['may go on without a look at the marks', 'open an>care+boil close next', 'open, open, closed, floor'],
    ['goes on in silence where nobody spoke', 'open close reveal next', 'open, closed, revealed, floor'],
    [
      'takes answers only while they are open',
      'an>care+boil open close an>care+boil reveal an>care+boil',
      '(too_late), open, closed, (too_late), revealed, (too_late)',
    ],
    ['opens once', 'open open', 'open, (not_now)'],
    ['does not close before it is open, nor twice', 'close open close close', '(not_now), open, closed, (not_now)'],
    [
      'does not show marks while answers are open',
      'reveal open reveal close reveal reveal',
      '(not_now), open, (not_now), closed, revealed, (not_now)',
    ],
    ['does not go on while answers are open', 'next open next', '(not_now), open, (not_now)'],
    ['lets nobody be called while a prompt is up', 'call:safe open call:safe', '(not_now), open, (not_now)'],
    ['calls only a hand that is up', 'open close next call:nobody call:safe', 'open, closed, floor, (no_such_hand), put safe'],
    ['opens nothing while hands are up', 'open close next open', 'open, closed, floor, (not_now)'],
    ['lets all answer again, once', 'open close again close again', 'open, closed, open, closed, (not_now)'],
    ['shows marks after the second answers', 'open close again close reveal', 'open, closed, open, closed, revealed'],
    [
      'is as far after a second answer as before it',
      'open close reveal again close reveal',
      'open, closed, revealed, open, revealed, (not_now)',
    ],
    ['does not ask again before the first time', 'again open again', '(not_now), open, (not_now)'],
    [
      'refuses an answer that there is not',
      'open an>nothing an>care an>care+care an>care+boil+image+calm',
      'open, (no_such_answer), (no_such_answer), (no_such_answer), (no_such_answer)',
    ],
    [
      'goes on with the answer that the facilitator wants',
      'open an>care+boil close next:nothing next:boil+care',
      'open, open, closed, (no_such_answer), floor',
    ],
    ['ends where it stands', 'open close end_round end_round', 'open, closed, over, (no_round)'],
  ])('%s', (_, words, told) => {
    expect(tell(begun(), words)).toBe(told);
  });

  it('is one at a time', () => {
    const room = begun();
    expect(room.start(script)).toEqual({ done: false, why: 'round_running' });
    tell(room, 'end_round');
    expect(room.start(script).done).toBe(true);
  });

  it('is played to its end', () => {
    const room = begun();
    const told = tell(
      room,
      'open an>care+boil close next call:safe open an>boil close next call:repair open an>tonight close next ' +
        'call:blame open an>inquiry close next open an>now close next open an>map close next',
    );
    expect(told.split(', ').filter((one) => one.startsWith('put') || one === 'floor' || one === 'over')).toEqual([
      'floor',
      'put safe',
      'floor',
      'put repair',
      'floor',
      'put blame',
      'put release',
      'put lesson',
      'over',
    ]);
  });
});

describe('the story', () => {
  it.each([
    ['goes on with what most sides said', 'open an>care+boil chi>care+image', 'care+boil'],
    ['counts sides before votes', 'open an>care+boil binh>care+boil chi>care+image dung>care+image', 'care+image'],
    ['goes on with what was said the second time', 'open an>care+boil close again an>boil+calm', 'boil+calm'],
    ['takes the same parts in another order for the same', 'open an>boil+care binh>calm+care chi>image+calm dung>calm+image', 'image+calm'],
    ['goes on in silence where nobody spoke the second time', 'open an>care+boil close again', null],
  ])('%s', (_, words, answer) => {
    const room = begun();
    room.host({ type: 'add_team', name: 'Tổ 3' });
    room.join('dung', 't3');
    tell(room, words);
    const put = currentPut(pacedIn(room));
    expect(put && roomAnswer(put)).toBe(answer);
    tell(room, 'close next');
    expect(pacedIn(room).session.items[0]?.blocks.join('+') ?? null).toBe(answer ?? '');
  });

  it('goes on with the facilitator’s wish, which is nobody’s score', () => {
    const plain = begun();
    tell(plain, 'open an>care+boil close next');
    const wished = begun();
    tell(wished, 'open an>care+boil close next:boil+calm');
    expect(pacedIn(wished).session.items[0]?.blocks).toEqual(['boil', 'calm']);
    expect(roundScore(pacedIn(wished), 't1')).toEqual(roundScore(pacedIn(plain), 't1'));
  });
});

describe('second answers', () => {
  it('are kept apart and change no score', () => {
    const room = begun();
    tell(room, 'open an>image+calm close reveal');
    const before = roundScore(pacedIn(room), 't1');
    tell(room, 'again an>care+boil close');
    const put = currentPut(pacedIn(room));
    expect([put?.first?.sides.get('t1')?.agreed, put?.again?.sides.get('t1')?.agreed]).toEqual(['image+calm', 'care+boil']);
    expect(roundScore(pacedIn(room), 't1')).toEqual(before);
  });

  it('are not taken for first ones, nor first ones for second', () => {
    const room = begun();
    const vote = (again: boolean) => room.by('an', { type: 'vote', round: 0, put: 0, again, answer: 'care+boil' });
    tell(room, 'open');
    expect(vote(true)).toEqual({ done: false, why: 'too_late' });
    tell(room, 'close again');
    expect(vote(false)).toEqual({ done: false, why: 'too_late' });
    expect(vote(true)).toEqual({ done: true });
  });
});

describe('an answer to another prompt', () => {
  it.each([-1, 0, 2])('is refused: number %i while 1 is before the room', (put) => {
    const room = begun();
    tell(room, 'open close next call:safe open');
    expect(room.by('an', { type: 'vote', round: 0, put, again: false, answer: 'boil' })).toEqual({ done: false, why: 'too_late' });
    expect(room.by('an', { type: 'vote', round: 0, put: 1, again: false, answer: 'boil' })).toEqual({ done: true });
  });
});

describe('an answer that was long under way', () => {
  it.each([
    ['to the prompt of the same number in another round is refused', 0, { done: false, why: 'too_late' }],
    ['is taken in its own round', 1, { done: true }],
  ])('%s', (_, round, reply) => {
    const room = begun();
    tell(room, 'open close end_round');
    room.start(script);
    tell(room, 'open');
    expect(room.by('an', { type: 'vote', round, put: 0, again: false, answer: 'care+boil' })).toEqual(reply);
  });
});

describe('a round that ends in the middle', () => {
  const judged = (words: string): readonly string[] => {
    const room = begun();
    tell(room, words);
    return pacedIn(room)
      .puts.filter((put) => put.judged)
      .map(({ ask }) => ask.key);
  };

  it.each([
    ['leaves out a prompt that was not opened', 'end_round', []],
    ['leaves out a prompt whose answers are coming in', 'open an>care+boil end_round', []],
    ['counts a prompt that was closed', 'open an>care+boil close end_round', ['words']],
    ['counts a prompt whose marks were shown', 'open an>care+boil close reveal end_round', ['words']],
    ['counts the first answers while second ones are coming in', 'open an>care+boil close again end_round', ['words']],
    ['counts what came before', 'open an>care+boil close next call:safe open end_round', ['words']],
  ])('%s', (_, words, keys) => {
    expect(judged(words)).toEqual(keys);
  });
});

describe('a round that begins with raised hands', () => {
  const raised = smallWith((draft) => {
    draft.stages = draft.stages.filter(({ id }) => id !== 'first');
    for (const { known } of draft.facts) for (const source of known) if (source.from === 'first') source.from = 'meeting';
  });
  const withHandsUp = () => {
    const room = roomOf([raised]);
    room.join('an', 't1');
    room.start(raised);
    return room;
  };

  it.each([
    ['ends before anybody was called', 'end_round end_round', 'over, (no_round)'],
    ['ends when somebody was', 'call:safe end_round', 'put safe, over'],
    ['ends with the workshop', 'end', 'over'],
  ])('%s', (_, words, told) => {
    expect(tell(withHandsUp(), words)).toBe(told);
  });

  it.each(['end_round', 'end'])('counts for nothing and can be looked at, ended before anybody was called: %s', (words) => {
    const room = withHandsUp();
    tell(room, words);
    const { workshop } = room;
    expect(boardView(workshop)).toMatchObject({ rounds: 0, overall: [], round: [], best: null });
    expect(sceneOf(workshop).round?.paced).toMatchObject({ phase: 'over', put: -1, hands: [], shown: null, clock: null, answers: null });
    const report = reportOf(workshop);
    expect(report).toMatchObject({ board: [], calibration: [], missed: [] });
    expect(report.rounds).toMatchObject([{ over: true, board: [], best: null, prompts: [] }]);
    expect([answersOf(workshop), logsOf(workshop)]).toEqual([[], []]);
    expect(scoresOf(workshop).rounds).toEqual([{ t1: null }]);
    expect(() => allViews(workshop)).not.toThrow();
  });

  it('takes nothing from the rounds that count', () => {
    const room = roomOf([script, raised]);
    room.join('an', 't1');
    room.start(script);
    tell(room, 'open an>care+boil close end_round');
    const before = boardView(room.workshop);
    room.start(raised);
    tell(room, 'end_round');
    expect(boardView(room.workshop)).toEqual(before);
  });
});

describe('time', () => {
  it.each([
    ['is not up for a vote within the grace', 'open:30 +30 an>care+boil', 'open, open'],
    ['is up for a vote after the grace', 'open:30 +31 an>care+boil', 'open, (too_late)'],
    ['without limit is never up', 'open:0 +9000 an>care+boil', 'open, open'],
    ['stands while paused', 'open:30 pause +900 an>care+boil', 'open, open, open'],
    ['runs on after a pause', 'open:30 pause +900 resume +28 an>care+boil +2 an>care+boil', 'open, open, open, open, (too_late)'],
    ['is paused once, and resumed once', 'open:30 pause pause resume resume', 'open, open, (not_now), open, (not_now)'],
    ['without limit is not paused, nor extended', 'open:0 pause extend:20', 'open, (not_now), (not_now)'],
    ['is extended', 'open:30 extend:20 +48 an>care+boil', 'open, open, open'],
    ['is extended from now where it was up', 'open:30 +900 extend:20 +19 an>care+boil', 'open, open, open'],
    ['is extended while paused', 'open:30 pause extend:20 +900 resume +48 an>care+boil', 'open, open, open, open, open'],
    [
      'is neither paused nor extended while nothing is open',
      'pause extend:20 open close pause extend:20 resume',
      '(not_now), (not_now), open, closed, (not_now), (not_now), (not_now)',
    ],
    [
      'of second answers is their own',
      'open:30 close +900 again:30 +29 an>care+boil +1 an>care+boil',
      'open, closed, open, open, (too_late)',
    ],
  ])('%s', (_, words, told) => {
    expect(tell(begun(), words)).toBe(told);
  });

  it.each([
    ['may not close before its time', 'open:30 +28 clock', 'open, (not_now)'],
    ['may not close within the grace', 'open:30 +30 clock', 'open, (not_now)'],
    ['closes when time and grace are over', 'open:30 +31 clock', 'open, closed'],
    ['may not close what was extended meanwhile', 'open:30 extend:20 +31 clock', 'open, open, (not_now)'],
    ['may not close what is paused', 'open:30 pause +99 clock', 'open, open, (not_now)'],
    ['may not close what has no limit', 'open:0 +99 clock', 'open, (not_now)'],
    ['has nothing to close when the facilitator has', 'open:30 close +99 clock', 'open, closed, (not_now)'],
    ['closes second answers to where the first stood', 'open close reveal again:30 +31 clock', 'open, closed, revealed, open, revealed'],
  ])('the clock %s', (_, words, told) => {
    expect(tell(begun(), words)).toBe(told);
  });

  it('of grace is a second and a half', () => {
    const room = begun();
    tell(room, 'open:30');
    const closes = clockOf(room)?.closes ?? 0;
    room.at = closes + GRACE - 1000;
    expect(tell(room, 'an>care+boil')).toBe('open');
    room.at = closes + GRACE - 999;
    expect(tell(room, 'an>care+boil')).toBe('(too_late)');
  });

  it('never runs back, whatever another clock says', () => {
    const room = begun();
    tell(room, 'open:30 +60 pause');
    room.at = 0;
    expect(tell(room, 'an>care+boil resume an>care+boil')).toBe('open, open, open');
    expect(clockOf(room)?.closes).toBe(room.workshop.at);
  });
});

describe('a server that was away', () => {
  it('gives back time to answers that were open', () => {
    const room = begun();
    tell(room, 'open:30 +900');
    room.woke(20);
    expect(clockOf(room)?.closes).toBe(room.at + 20_000);
    expect(tell(room, '+18 an>care+boil')).toBe('open');
  });

  it('has nothing to give back where nothing is open', () => {
    const room = begun();
    expect(room.woke(20)).toEqual({ done: false, why: 'not_now' });
  });
});
