import { describe, expect, it } from 'vitest';
import { restore } from '#engine/door/parse-play-log.ts';
import { answersOf } from '#protocol/report/answers.ts';
import { logsOf } from '#protocol/report/logs.ts';
import { reportOf } from '#protocol/report/report.ts';
import { roundScore } from '#protocol/workshop/score.ts';
import { smallWith } from '../fixtures/scripts.ts';
import { aDay } from './a-day.ts';

const SCRIPT = smallWith();
const day = aDay(SCRIPT);
const report = reportOf(day.workshop);
const [paced, race] = report.rounds;

describe('a report', () => {
  it('says who stands where, over all rounds and in each, and how far from the best line', () => {
    const rows = (board: readonly { readonly name: string; readonly place: number; readonly overall: number }[] = []) =>
      board.map(({ place, name, overall }) => [place, name, overall]);
    expect(rows(report.board)).toEqual([
      [1, 'Tổ 1', 54_583],
      [2, 'Tổ 2', 11_110],
    ]);
    expect(rows(paced?.board)).toEqual([
      [1, 'Tổ 1', 50_000],
      [2, 'Tổ 2', 22_221],
    ]);
    expect(paced?.best).toBe(100_000);
    expect(paced?.board.map(({ toBest }) => toBest)).toEqual([50_000, 77_779]);
    expect(race?.board.map(({ toBest }) => toBest)).toEqual([null, null]);
    expect(paced?.board[0]?.dimensions).toEqual(roundScore(day.workshop.rounds[0] ?? expect.fail(), 't1')?.dimensions);
  });

  it('lists each prompt with what was chosen, the first time and again', () => {
    const rows = paced?.prompts.flatMap(({ number, choices }) =>
      choices.map(({ answer, votes, sides, again, worth }) => [number, answer, votes, sides, again?.votes ?? null, worth]),
    );
    expect(rows).toEqual([
      [1, 'care+boil', 2, 1, null, 100_000],
      [1, 'image+calm', 1, 1, null, 0],
      [2, 'dodge', 1, 1, 0, 20_000],
      [2, 'sure', 2, 1, 0, 26_666],
      [2, 'boil', 0, 0, 3, 100_000],
      [3, 'tonight', 1, 1, null, null],
      [3, 'soon', 0, 0, null, null],
    ]);
  });

  it('says how the room agreed, who was right, what was best and what drew most', () => {
    expect(paced?.prompts.map(({ agreement, united, right, best, tempting }) => ({ agreement, united, right, best, tempting }))).toEqual([
      { agreement: 66, united: true, right: { first: 1, again: null, of: 2 }, best: 'care+boil', tempting: 'image+calm' },
      { agreement: 66, united: true, right: { first: 0, again: 2, of: 2 }, best: 'boil', tempting: 'sure' },
      { agreement: 100, united: true, right: null, best: null, tempting: null },
    ]);
  });

  it('says what each side answered, how far it agreed and how sure it was', () => {
    const second = paced?.prompts[1];
    expect(second?.first.map(({ name, answer, agreement, sure, worth }) => [name, answer, agreement, sure, worth])).toEqual([
      ['Tổ 1', 'dodge', 50, false, 20_000],
      ['Tổ 2', 'sure', 100, true, 26_666],
    ]);
    expect(second?.again?.map(({ answer }) => answer)).toEqual(['boil', 'boil']);
    expect(paced?.prompts[2]?.first[1]).toMatchObject({ name: 'Tổ 2', answer: null, sure: null, agreement: null, worth: null });
  });

  it('holds no mark of a prompt whose marks the room has not seen', () => {
    expect(paced?.prompts[2]).toMatchObject({ judged: false, options: [], right: null, best: null });
    expect(paced?.prompts[1]?.options.find(({ id }) => id === 'boil')?.reasons.map(({ practice }) => practice)).toEqual(['ACT-1', 'MSG-1']);
  });

  it('has the texts in every language', () => {
    const [first] = paced?.prompts ?? [];
    expect(Object.keys(first?.shown.words ?? {})).toEqual(['vi', 'en']);
    expect(first?.shown.options.map(({ words }) => Object.keys(words))).toEqual([
      ['vi', 'en'],
      ['vi', 'en'],
      ['vi', 'en'],
      ['vi', 'en'],
    ]);
  });

  it('lists the plays of a round in which each played alone', () => {
    expect(race?.plays).toMatchObject([{ name: 'binh', sideName: 'Tổ 1', asked: 7, answered: 2, score: { overall: 59_166 } }]);
    expect(race?.prompts).toEqual([]);
  });

  it('shows how well sureness was placed', () => {
    expect(report.calibration).toMatchObject([
      { name: 'Tổ 1', of: 2, sureAndRight: 1, unsureAndWrong: 1, points: 100 },
      { name: 'Tổ 2', of: 2, sureAndWrong: 2, points: -200 },
    ]);
  });

  it('counts the practices at which sides lost marks, the most missed first', () => {
    expect(report.missed.map(({ practice, sides, of, times }) => [practice, sides, of, times])).toEqual([
      ['MSG-1', 2, 2, 7],
      ['ACT-1', 2, 2, 3],
      ['UNC-2', 1, 2, 2],
      ['EMP-1', 1, 2, 1],
      ['LAW-2', 1, 2, 1],
      ['MSG-2', 1, 2, 1],
    ]);
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('the table of answers', () => {
  const rows = answersOf(day.workshop);

  it('has a row for each answer that somebody gave', () => {
    const paces = rows.filter(({ round }) => round === 1);
    expect(
      paces.map(({ prompt, side, person, answer, sure, time, counted }) => [prompt, side, person, answer, sure, time, counted]),
    ).toEqual([
      [1, 'Tổ 1', 'an', 'care+boil', true, 'first', true],
      [1, 'Tổ 1', 'binh', 'care+boil', true, 'first', true],
      [1, 'Tổ 2', 'chi', 'image+calm', true, 'first', true],
      [2, 'Tổ 1', 'an', 'dodge', false, 'first', true],
      [2, 'Tổ 1', 'binh', 'sure', true, 'first', false],
      [2, 'Tổ 2', 'chi', 'sure', true, 'first', true],
      [2, 'Tổ 1', 'an', 'boil', true, 'again', false],
      [2, 'Tổ 1', 'binh', 'boil', true, 'again', false],
      [2, 'Tổ 2', 'chi', 'boil', true, 'again', false],
      [3, 'Tổ 1', 'an', 'tonight', null, 'first', false],
    ]);
  });

  it('has what each play was asked, and silence where the window closed', () => {
    const own = rows.filter(({ round }) => round === 2);
    expect(own.map(({ key, answer }) => [key, answer])).toEqual([
      ['words', 'care+boil'],
      ['safe', 'boil'],
      ['repair', null],
      ['blame', null],
      ['release', null],
      ['promise_due:sample', null],
      ['lesson', null],
    ]);
    expect(own[5]?.question['en']).toBe('You promised the noon sample by 12:00. Where is it?');
  });

  it('leaves out the name of somebody who was removed, and keeps the answer', () => {
    const room = aDay(SCRIPT);
    room.host({ type: 'remove', seat: 'chi' });
    const theirs = answersOf(room.workshop).filter(({ side }) => side === 'Tổ 2');
    expect(theirs.map(({ person, answer }) => [person, answer])).toEqual([
      ['', 'image+calm'],
      ['', 'sure'],
      ['', 'boil'],
    ]);
    expect(JSON.stringify(reportOf(room.workshop))).not.toContain('"chi"');
  });

  it('names single people once, as side and person alike', () => {
    const rows = answersOf(aDay(SCRIPT, { sides: 'solo' }).workshop);
    expect(rows.every(({ side, person }) => side === person && person !== '')).toBe(true);
    expect(rows.filter(({ time, counted }) => time === 'first' && counted)).toHaveLength(13);
  });
});

describe('the play logs', () => {
  it('are the room’s line and each own play, and lead where the rounds ended', () => {
    const logs = logsOf(day.workshop);
    const ends = logs.map((log) => restore(SCRIPT, log));
    const [together, alone] = day.workshop.rounds;
    expect(ends).toEqual([together?.mode === 'paced' && together.session, alone?.mode === 'race' && alone.plays.get('binh')?.session]);
  });

  it('hold no names', () => {
    expect(JSON.stringify(logsOf(day.workshop))).not.toMatch(/"(an|binh|chi)"/);
  });
});
