import { describe, expect, it } from 'vitest';
import { calibrationOf } from '#protocol/workshop/calibration.ts';
import { roundScore } from '#protocol/workshop/score.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { roomOf } from './room.ts';
import { pacedIn, tell } from './tell.ts';

const script = smallScript();

/** One team that answers two prompts: `care+boil` and `boil` are right, `image+calm` and `sure` wrong. */
const answered = (first: string, second?: string) => {
  const room = roomOf([script]);
  for (const seat of ['an', 'binh', 'chi']) room.join(seat, 't1');
  room.start(script);
  tell(room, `open ${first} close next`);
  if (second) tell(room, `call:safe open ${second} close reveal`);
  return room;
};

describe('calibration', () => {
  it.each([
    ['sure and right', 'an>care+boil!', { sureAndRight: 1, points: 200 }],
    ['unsure and right', 'an>care+boil?', { unsureAndRight: 1, points: 100 }],
    ['unsure and wrong', 'an>image+calm?', { unsureAndWrong: 1, points: 0 }],
    ['sure and wrong', 'an>image+calm!', { sureAndWrong: 1, points: -200 }],
  ])('of an answer that is %s', (_, vote, counts) => {
    const none = { sureAndRight: 0, sureAndWrong: 0, unsureAndRight: 0, unsureAndWrong: 0 };
    expect(calibrationOf(answered(vote).workshop.rounds, 't1')).toEqual({ of: 1, ...none, ...counts });
  });

  it.each([
    ['is the mean over the answers', 'an>care+boil!', 'an>boil?', 150],
    ['may come to less than nothing', 'an>image+calm!', 'an>sure?', -100],
    ['lets a right and a wrong one cancel out', 'an>care+boil!', 'an>sure!', 0],
    ['leaves out whoever did not say', 'an>care+boil!', 'an>sure', 200],
    ['goes by most of those behind the answer', 'an>care+boil! binh>care+boil! chi>care+boil?', 'an>boil? binh>boil?', 150],
  ])('%s', (_, first, second, points) => {
    expect(calibrationOf(answered(first, second).workshop.rounds, 't1')?.points).toBe(points);
  });

  it('is not known where nobody said how sure they were', () => {
    expect(calibrationOf(answered('an>care+boil').workshop.rounds, 't1')).toBeNull();
    expect(calibrationOf(answered('an>care+boil!').workshop.rounds, 't2')).toBeNull();
  });

  it('counts nothing before the marks are shown', () => {
    const room = roomOf([script]);
    room.join('an', 't1');
    room.start(script);
    tell(room, 'open an>care+boil! close');
    expect(calibrationOf(room.workshop.rounds, 't1')).toBeNull();
    tell(room, 'reveal');
    expect(calibrationOf(room.workshop.rounds, 't1')?.of).toBe(1);
  });

  it('asks only the first answers', () => {
    const room = answered('an>care+boil!', 'an>sure!');
    const before = calibrationOf(room.workshop.rounds, 't1');
    tell(room, 'again an>boil! close');
    expect(calibrationOf(room.workshop.rounds, 't1')).toEqual(before);
  });

  it('never touches the score', () => {
    const scores = ['an>care+boil!', 'an>care+boil?', 'an>care+boil'].map((vote) => roundScore(pacedIn(answered(vote)), 't1'));
    expect(new Set(scores.map((score) => JSON.stringify(score))).size).toBe(1);
  });
});
