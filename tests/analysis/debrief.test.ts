import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimWords, debriefOf, questionOf, wordsOf } from '#analysis/debrief.ts';
import { lossesOf } from '#analysis/debrief/losses.ts';
import { openingOf, splitByQuotes } from '#analysis/debrief/segments.ts';
import { morningAfter, printedIn, splitAtLine } from '#analysis/morning-after.ts';
import { parseRubricText } from '#engine/door/parse-rubric.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import { prepare, type Script } from '#engine/script.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Move, Session } from '#engine/session.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const jsonFiles = (path: string): readonly string[] => readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.json'));
const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const rubrics = new Map(
  jsonFiles('rubrics/').map((name) => {
    const result = parseRubricText(text(`rubrics/${name}`));
    if (!result.ok) throw new Error(`${name} is no rubric.`);
    return [result.rubric.id, result.rubric] as const;
  }),
);

const load = (name: string): Script => {
  const result = parseScenarioText(text(name), rubrics);
  if (!result.ok) throw new Error(`${name} is no scenario: ${JSON.stringify(result.findings[0])}`);
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`${name} names the rubric ${result.scenario.rubric}.`);
  return prepare(result.scenario, rubric);
};

interface Play {
  readonly script: Script;
  readonly session: Session;
  readonly moves: readonly Move[];
}

/** Plays to the end, choosing by a small generator of its own: any answer, at times silence. */
const playAtRandom = (script: Script, seed: number): Play => {
  const moves: Move[] = [];
  let session = begin(script, seed);
  let state = seed * 7919 + 17;
  while (!session.ended) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const legal = legalMoves(script, session);
    const move = legal[Math.floor(state / 65536) % legal.length];
    const next = move && step(script, session, move);
    if (!move || !next || typeof next === 'string') throw new Error(`Seed ${seed} is stuck after ${moves.length} moves: ${next}.`);
    moves.push(move);
    session = next;
  }
  return { script, session, moves };
};

const review = ({ script, session, moves }: Play) => {
  const score = scoreOf(script, session);
  return { score, debrief: debriefOf(script, session, score, moves), losses: lossesOf(script, session, score) };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a text cut at its quotes', () => {
  it('is the text again when the runs are put together, though quotes overlap', () => {
    const words = 'We have one sample, and it is safe for now.';
    const runs = splitByQuotes(words, ['one sample, and it is safe', 'it is safe for now']);
    expect(runs.map((run) => run.text).join('')).toBe(words);
    expect(runs.map(({ text: run, marks }) => [run, marks])).toEqual([
      ['We have ', []],
      ['one sample, and ', [0]],
      ['it is safe', [0, 1]],
      [' for now', [1]],
      ['.', []],
    ]);
  });

  it('says behind which run a quote ends', () => {
    const runs = splitByQuotes('abcdef', ['ab', 'abcd']);
    expect(runs.map(({ ends }) => ends)).toEqual([[0], [1], []]);
  });

  it('marks nothing for a quote that is not in it', () => {
    expect(splitByQuotes('abc', ['x', ''])).toEqual([{ text: 'abc', marks: [], ends: [] }]);
  });
});

describe('the opening of a text', () => {
  it('is whole sentences, and says that there is more', () => {
    expect(openingOf('Chưa được. Bà con ngưng nấu ăn bằng nước kênh từ bây giờ. Mẫu đã gửi.')).toEqual({
      words: 'Chưa được. Bà con ngưng nấu ăn bằng nước kênh từ bây giờ.',
      more: true,
    });
  });

  it('does not end in a number, behind an initial or a title', () => {
    const words = 'Mr. Ba saw 3.5 tonnes of dead fish at 5 a.m. near the house of anh L. by the bridge.';
    expect(openingOf(`${words} Samples were taken.`)).toEqual({ words, more: true });
  });

  it('is the whole text where that is short', () => {
    expect(openingOf('Chưa rõ. Đang xác minh.')).toEqual({ words: 'Chưa rõ. Đang xác minh.', more: false });
  });
});

describe('a printed headline', () => {
  it('is cut at the player’s own line', () => {
    expect(splitAtLine('Tỉnh: “{line}” lúc nửa đêm', 'Tỉnh: “chưa rõ” lúc nửa đêm')).toEqual([
      { text: 'Tỉnh: “', own: false },
      { text: 'chưa rõ', own: true },
      { text: '” lúc nửa đêm', own: false },
    ]);
  });

  it('stays whole where it prints none', () => {
    expect(splitAtLine('Nước đã trong', 'Nước đã trong')).toEqual([{ text: 'Nước đã trong', own: false }]);
  });
});

describe.each(jsonFiles('./'))('a debrief of %s', (name) => {
  const script = load(name);
  const plays = SEEDS.map((seed) => playAtRandom(script, seed));

  it('finds every quote in the words that were said, in every language', () => {
    for (const play of plays)
      for (const item of review(play).debrief.items)
        for (const said of item.said)
          for (const locale of script.scenario.locales) {
            const words = wordsOf(script, item, said.text, locale);
            const quotes = said.marks.map(({ quote }) => wordsOf(script, item, quote, locale));
            const runs = splitByQuotes(words, quotes);
            expect(runs.map((run) => run.text).join('')).toBe(words);
            expect([...new Set(runs.flatMap(({ marks }) => marks))].sort((a, b) => a - b)).toEqual(quotes.map((_, index) => index));
          }
  });

  it('words every question without an open slot', () => {
    for (const play of plays)
      for (const item of review(play).debrief.items)
        for (const locale of script.scenario.locales) expect(questionOf(script, item, locale)).not.toMatch(/\{[a-z]+\}|^$/);
  });

  it('shows every mark of the ledger once, and its start and marks add up to an item’s points', () => {
    for (const play of plays) {
      const { score, debrief } = review(play);
      const shown = debrief.items.flatMap(({ said }) => said.flatMap(({ marks }) => marks));
      expect(shown.map(({ row }) => row).sort((a, b) => a - b)).toEqual(
        score.ledger.flatMap(({ sort }, row) => (sort === 'mark' ? [row] : [])),
      );
      for (const { start, said, points } of debrief.items)
        expect(start + sum(said.flatMap(({ marks }) => marks.map((mark) => mark.points)))).toBe(points);
    }
  });

  it('knows what everything could have earned: shares add up to a full score and to the overall one', () => {
    for (const play of plays) {
      const { score } = review(play);
      const { shares } = score;
      expect(sum(shares.map(({ budget }) => budget))).toBe(FULL);
      expect(sum(shares.map(({ points }) => points))).toBe(score.overall);
      for (const { item, budget } of score.items)
        expect(sum(shares.filter((share) => share.item === item).map((share) => share.budget))).toBe(budget);
    }
  });

  it('lays every lost point at the door of a practice', () => {
    for (const play of plays) {
      const { score, losses, debrief } = review(play);
      expect(sum(losses.map(({ lost }) => lost))).toBe(FULL - score.overall);
      expect(debrief.next).toEqual(losses.slice(0, 2));
    }
  });

  it('names at most two strengths and two gaps, each of another practice, each with its reason', () => {
    for (const play of plays) {
      const { strengths, gaps } = review(play).debrief;
      for (const two of [strengths, gaps]) {
        expect(two.length).toBeLessThanOrEqual(2);
        expect(new Set(two.map(({ practice }) => practice)).size).toBe(two.length);
        for (const { why } of two) expect(Object.keys(why)).toEqual(expect.arrayContaining([...script.scenario.locales]));
      }
    }
  });

  it('offers as better only what would have been better', () => {
    for (const play of plays)
      for (const { index, better, form } of review(play).debrief.items) {
        const item = play.session.items[index];
        if (!item || !better || form === 'statement') continue;
        expect(worthOf(script, { ...item, response: better.id, blocks: [] })).toBeGreaterThan(worthOf(script, item));
      }
  });

  it('tells trust from where the session began to where it ended, once for each item', () => {
    for (const play of plays) {
      const { trust } = review(play).debrief;
      expect(trust[0]?.trust).toEqual(begin(script, play.session.seed).trust);
      expect(trust.at(-1)?.trust).toEqual(play.session.trust);
      expect(trust.filter(({ at }) => at === 'item').map(({ item }) => item)).toEqual(play.session.items.map((_, index) => index));
    }
  });

  it('turns where trust fell most', () => {
    for (const play of plays) {
      const { turningPoint, trust } = review(play).debrief;
      const change = (from: Readonly<Record<string, number>>, to: Readonly<Record<string, number>>) =>
        sum(script.scenario.publics.map(({ id, weight }) => weight * ((to[id] ?? 0) - (from[id] ?? 0))));
      if (turningPoint?.by !== 'trust') continue;
      const all = trust.slice(1).map(({ trust: to }, index) => change(trust[index]?.trust ?? {}, to));
      expect(change(turningPoint.from, turningPoint.to)).toBe(Math.min(...all));
    }
  });

  it('names every red line, and only where an item earned nothing for it', () => {
    for (const play of plays) {
      const { score, debrief } = review(play);
      expect(debrief.redLines.map(({ row }) => row)).toEqual(score.ledger.flatMap(({ redLine }, row) => (redLine ? [row] : [])));
      for (const { item, name } of debrief.redLines) {
        expect(debrief.items[item]?.points).toBe(0);
        expect(Object.keys(name)).not.toEqual([]);
      }
    }
  });

  it('has words for every claim and promise on the record', () => {
    for (const play of plays) {
      const { claims, promises } = review(play).debrief;
      for (const { claim } of claims) expect(claimWords(script, play.session, claim, script.scenario.locales[0] ?? 'vi')).not.toBe('');
      for (const { text: words } of promises) expect(Object.keys(words)).toEqual(expect.arrayContaining([...script.scenario.locales]));
    }
  });

  it('is followed by a morning on which every outlet that prints has its page, whole', () => {
    for (const play of plays) {
      const { main, others, day } = morningAfter(script, play.session, review(play).score);
      expect(day).toBeGreaterThan(0);
      for (const page of [...(main ? [main] : []), ...others])
        for (const locale of script.scenario.locales) {
          const { title, body } = printedIn(script, page, locale);
          expect(title.map(({ text: words }) => words).join('')).toBe(page.title[locale]);
          expect(body.map(({ text: words }) => words).join('')).toBe(page.body[locale]);
        }
    }
  });
});
