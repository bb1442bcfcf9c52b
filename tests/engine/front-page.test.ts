import { describe, expect, it } from 'vitest';
import { endingOf, frontPages } from '#engine/front-page.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Draft } from '#engine/door/shape.ts';
import { play } from '../fixtures/playing.ts';
import { smallWith } from '../fixtures/scripts.ts';

const BEST = ['+care', '+boil', 'release', 'sam', '=boil', 'repair', '=tonight', 'sam', '=inquiry', '=now', '=map'];
const WORST = [
  '+image',
  '+calm',
  'release',
  'names',
  '=name',
  'sam',
  '=dodge',
  '=sure',
  'sam',
  '=contractor',
  '=a_finding',
  '=wait',
  '=defend',
  '=learn',
];
const SILENT = ['silence', 'sam', 'silence', 'lan', 'silence', 'sam', 'silence', 'silence'];

const morning = (moves: readonly string[], change: (draft: Draft) => void = () => undefined) => {
  const script = smallWith(change);
  const { session } = play(script, moves);
  const score = scoreOf(script, session);
  return { pages: frontPages(script, session, score), ending: endingOf(script, session, score), session };
};

describe('the morning after', () => {
  it('prints one headline an outlet: the first whose condition holds', () => {
    expect(morning(BEST).pages.map(({ outlet, headline }) => `${outlet} ${headline}`)).toEqual(['daily daily_good', 'wire wire_any']);
    expect(morning(WORST).pages.map(({ outlet, headline }) => `${outlet} ${headline}`)).toEqual(['daily daily_bad', 'wire wire_any']);
  });

  it('prints the worst line where it looks for the worst', () => {
    const [, wire] = morning(WORST).pages;
    expect(wire?.title['en']).toBe('Official: “young Mr An”'); // across a red line
  });

  it('prints the best line where it looks for the best', () => {
    const { pages, session } = morning(BEST);
    expect(pages[0]?.title['en']).toBe('“report in June”');
    expect(session.items[pages[0]?.item ?? -1]?.response).toBe('map');
  });

  it('finds the best and the worst wherever they were said', () => {
    const { pages } = morning(
      ['+care', '+boil', 'release', 'sam', '=boil', 'repair', '=soon', 'sam', '=inquiry', '=now', '=learn'],
      (draft) => {
        for (const headline of draft.headlines) delete headline.when;
      },
    );
    expect(pages.map(({ title }) => title['en'])).toEqual(['“will be published”', 'Official: “As soon as possible”']);
  });

  it('prints no words that were not spoken to the press', () => {
    for (const moves of [BEST, WORST])
      for (const { item } of morning(moves).pages.filter((page) => page.item >= 0))
        expect(['talk', 'meeting']).toContain(morning(moves).session.items[item]?.stage);
  });

  it('prints a dash of dots where nothing was said', () => {
    expect(morning(SILENT).pages.map(({ item, title }) => [item, title['en']])).toEqual([
      [-1, 'Town without water'],
      [-1, 'Official: “…”'],
    ]);
  });

  it('leaves out an outlet for which no headline holds', () => {
    const pages = morning(WORST, (draft) => {
      draft.headlines = draft.headlines.filter(({ id }) => id !== 'daily_bad');
    }).pages;
    expect(pages.map(({ outlet }) => outlet)).toEqual(['wire']);
  });

  it('ends with the first ending whose condition holds', () => {
    expect([BEST, WORST].map((moves) => morning(moves).ending?.id)).toEqual(['well', 'plain']);
  });

  it('reads the score in whole points, rounded down', () => {
    const just = (points: number) =>
      morning(BEST, (draft) => {
        for (const ending of draft.endings) if (ending.id === 'well') ending.when = `score == ${points}`;
      }).ending?.id;
    expect([just(100), just(99)]).toEqual(['well', 'plain']);
  });
});
