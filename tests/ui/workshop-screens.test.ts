import { describe, expect, it } from 'vitest';
import { daysIn, foundingOf, type Draft } from '#ui/host/founding.ts';
import { groupsOf } from '#ui/host/groups-of.ts';
import { secondsAt } from '#ui/host/step-of.ts';
import { nextName } from '#ui/host/team-names.ts';
import { qrPath } from '#ui/kit/qr-path.ts';
import { asTyped, codeInGroups } from '#ui/projector/code-groups.ts';
import { lettersOf } from '#ui/projector/letters.ts';
import { rowsOf } from '#ui/projector/rows-of.ts';
import { talkOf } from '#ui/projector/talk.ts';
import type { Shown } from '#protocol/view/shown.ts';

const DRAFT: Draft = { title: ' Họp ', locale: 'vi', sides: 'votes', teams: [' Tổ 1 ', ''], confidence: true, ranking: false, days: '7' };
const option = (id: string) => ({ id, words: { vi: id } });
const SHOWN = { options: [option('a'), option('b'), option('c')], use: null } as unknown as Shown;
const spread = (...all: readonly (readonly [string, number])[]) => ({
  votes: all.reduce((sum, [, votes]) => sum + votes, 0),
  spread: all.map(([answer, votes]) => ({ answer, votes, sides: 1 })),
  sides: [],
});

describe('the form that makes a workshop', () => {
  it('sends names trimmed, and none where everybody is alone', () => {
    expect(foundingOf(DRAFT)).toMatchObject({ settings: { title: 'Họp', days: 7 }, teams: ['Tổ 1'] });
    expect(foundingOf({ ...DRAFT, sides: 'solo' })?.teams).toEqual([]);
  });
  it('sends nothing without a team or with days out of range', () => {
    expect(foundingOf({ ...DRAFT, teams: [' '] })).toBeNull();
    expect(['0', '91', '1.5', '', 'x', '90'].map(daysIn)).toEqual([null, null, null, null, null, 90]);
  });
  it('finds a name that no team has', () => {
    expect(nextName(['Tổ 1', 'Tổ 3'], (number) => `Tổ ${number}`)).toBe('Tổ 4');
  });
});

describe('the desk', () => {
  it('gives time in steps of five seconds, and none without limit', () => {
    expect([secondsAt(100, 41), secondsAt(150, 41), secondsAt(200, 41), secondsAt(0, 41)]).toEqual([45, 65, 85, 0]);
  });
  it('finds people by name without marks', () => {
    const guest = { id: 's', name: 'Đặng Hà', team: 't1', answered: false, progress: 0 };
    const teams = [
      { id: 't1', name: 'Tổ 1' },
      { id: 't2', name: 'Tổ 2' },
    ];
    expect(groupsOf(teams, [guest], 'dang ha').map(({ team }) => team)).toEqual(['t1']);
    expect(groupsOf(teams, [guest], '').map(({ team }) => team)).toEqual(['t1', 't2']);
    expect(groupsOf(teams, [guest], 'x')).toEqual([]);
  });
});

describe('the projector', () => {
  it('writes codes and addresses as they are typed', () => {
    expect(['48213', 'ABCDEFGH', '123'].map(codeInGroups)).toEqual(['48 213', 'ABCD EFGH', '123']);
    expect(asTyped('http://10.0.0.7:4173')).toBe('10.0.0.7:4173');
  });
  it('calls answers by their letters', () => {
    expect([lettersOf(SHOWN, 'b'), lettersOf(SHOWN, 'c+a'), lettersOf(SHOWN, 'x')]).toEqual(['B', 'A + C', '?']);
  });
  it('shows every option in its place, with what it had the first time', () => {
    const rows = rowsOf(SHOWN, spread(['c', 2]), spread(['a', 3]));
    expect(rows.map(({ option, votes, before }) => [option, votes, before])).toEqual([
      ['a', 0, 3],
      ['b', 0, 0],
      ['c', 2, 0],
    ]);
    expect(rowsOf(SHOWN, spread(['a+c', 2], ['c+b', 1]), null).map(({ votes }) => votes)).toEqual([2, 1, 3]);
  });
  it('talks of the best option and of the wrong one that drew most', () => {
    const options = [
      { id: 'a', worth: 90_000, reasons: [] },
      { id: 'b', worth: 20_000, reasons: [] },
      { id: 'c', worth: 40_000, reasons: [] },
    ];
    const verdict = { options, right: { first: 0, again: null } };
    expect(talkOf(verdict, spread(['a', 5], ['b', 1], ['c', 2]))).toMatchObject({ best: { id: 'a' }, tempting: { id: 'c' } });
    expect(talkOf(verdict, spread(['a', 5])).tempting).toBeNull();
  });
  it('judges a block of a statement by its marks, for by itself it has no worth', () => {
    const block = (id: string, ...levels: readonly (-2 | -1 | 1 | 2)[]) => ({
      id,
      worth: 20_000,
      reasons: levels.map((level) => ({ practice: 'ACT-1', name: {}, level, quote: {}, why: {} })),
    });
    const verdict = { options: [block('a', 1), block('b', 2), block('c', -1)], right: { first: 0, again: null } };
    const talk = talkOf(verdict, spread(['b+a', 4], ['b+c', 1]), true);
    expect([talk.best?.id, talk.tempting?.id]).toEqual(['b', 'c']);
    expect(talkOf(verdict, spread(['a+b', 4]), true).tempting).toBeNull();
  });
  it('draws a code by runs', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, false, false],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  });
});
