import { describe, expect, it } from 'vitest';
import type { Draft } from '#engine/door/shape.ts';
import { rangesOf } from '#engine/scoring/judged.ts';
import { ranked, worthOf } from '#engine/scoring/rank.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { scoreOf, type Row } from '#engine/scoring/score.ts';
import { play } from '../../fixtures/playing.ts';
import { factIn, firstOf, mark, promptIn, saidIn, smallWith, stageIn } from '../../fixtures/scripts.ts';

/** A session of one question, by the friendly Lan so that nothing comes back. */
const oneQuestion = (id: string, change: (draft: Draft) => void = () => undefined) =>
  smallWith((draft) => {
    const stage = stageIn(draft, 'meeting');
    const prompt = promptIn(draft, id);
    draft.stages = [{ ...stage, asks: 1, prompts: [{ ...prompt, from: 'lan' }] }];
    delete factIn(draft, 'water').surfaces;
    for (const fact of draft.facts) for (const known of fact.known) known.from = 'meeting';
    change(draft);
  });

const scored = (script: ReturnType<typeof smallWith>, moves: readonly string[]) => scoreOf(script, play(script, moves).session);
const rows = (ledger: readonly Row[]) =>
  ledger.map(({ sort, dimension, practice, level, points }) => `${sort} ${dimension} ${practice} ${level} ${points}`);

describe('a score', () => {
  /*
   * One question, targets UNC-2, ACT-1, MSG-1; weights 5 each; a target counts twice.
   *   sure:  UNC-2 −2 → UNC −20
   *   boil:  ACT-1 +2 → ACT +20, MSG-1 +1 → MSG +10, lands one of two messages
   *   dodge: MSG-1 −2 → MSG −20
   * So the question spans UNC −20…0, ACT 0…20, MSG −20…10.
   * Rules in play: first_words (LAW) and messages (MSG). It is 09:00, the own limit was 08:30: one of two. Nothing firm
   * was said, no statement, no promise, no strategy; only Lan raised a hand.
   * Dimensions in play: UNC 10, ACT 20, MSG 20, LAW 10, of 60. 100 000 shared: UNC 16 667, ACT 33 333, MSG 33 333,
   * LAW 16 667 (remainders 40/60 before 20/60). MSG is shared by the question, 16 667, and the messages, 16 666.
   */
  it('of the best answer is what one reckons by hand', () => {
    const { overall, ledger, dimensions } = scored(oneQuestion('safe'), ['lan', '=boil']);
    expect(rows(ledger)).toEqual([
      'start UNC  0 16667', // nothing was over-reassured: full
      'start ACT  0 0',
      'start MSG  0 11111', // 16 666 less what the mark below earns
      'mark ACT ACT-1 2 33333', // 20 of 20
      'mark MSG MSG-1 1 5555', // 16 667 × 10 / 30
      'rule MSG MSG-2 1 8333', // one message of two: 16 666 / 2
      'rule LAW LAW-2 1 8333', // inside the legal limit, after the own: 16 667 / 2
    ]);
    expect(overall).toBe(83_332);
    expect(dimensions.filter(({ score }) => score !== null).map(({ dimension, score, budget }) => [dimension, score, budget])).toEqual([
      ['UNC', 100_000, 16_667],
      ['ACT', 100_000, 33_333],
      ['MSG', 75_000, 33_333], // the mean of a full part and a half
      ['LAW', 50_000, 16_667],
    ]);
  });

  it.each([
    // MSG at its worst, ACT at its worst, UNC full: 16 667 + LAW 8 333.
    ['dodge', 25_000],
    // The firm claim brings consistency (TRU 10) into play: of 70, TRU, UNC and LAW get 14 286 each, ACT and MSG 28 571.
    // TRU in full; UNC and ACT at their worst; MSG where 0 lies in −20…10: 28 571 × (66 666 + 0) / 200 000 = 9 523; LAW half: 7 143.
    ['sure', 14_286 + 9_523 + 7_143],
  ])('of “%s” is %i', (answer, overall) => {
    expect(scored(oneQuestion('safe'), ['lan', `=${answer}`]).overall).toBe(overall);
  });

  it('of silence earns nothing at its question, whatever the question was worth', () => {
    const { ledger, items, overall } = scored(oneQuestion('safe'), ['lan', 'silence']);
    expect(rows(ledger)).toEqual([
      'silence UNC MSG-1 -2 0',
      'silence ACT MSG-1 -2 0',
      'silence MSG MSG-1 -2 0',
      'rule MSG MSG-2 -2 0',
      'rule LAW LAW-2 -2 0', // nobody said a word
    ]);
    expect(items[0]).toMatchObject({ points: 0 });
    expect(overall).toBe(0);
  });

  it('of a response across a red line is nought at its item, in every dimension', () => {
    const script = oneQuestion('names', (draft) => {
      saidIn(draft, 'names.name').marks.push(mark('TRU-4', 2, 'It was'));
    });
    const { ledger, items } = scored(script, ['lan', '=name']);
    expect(items[0]).toMatchObject({ points: 0, budget: 40_000 }); // EMP and TRU, 10 each of 50 in play
    expect(ledger.find(({ practice }) => practice === 'EMP-4')).toMatchObject({ redLine: true, points: 0 });
    expect(ledger.find(({ practice }) => practice === 'TRU-4')).toMatchObject({ points: 0 });
  });

  it('of the same lapse one level higher is not nought: only −2 crosses the line', () => {
    const script = oneQuestion('names', (draft) => {
      saidIn(draft, 'names.name').marks = [mark('EMP-4', -1, 'young Mr An'), mark('TRU-4', 2, 'It was')];
    });
    expect(scored(script, ['lan', '=name']).items[0]?.points).toBeGreaterThan(0);
  });

  it('counts a mark outside the prompt’s targets half', () => {
    const pointsOf = (targets: string[]) => {
      const script = oneQuestion('repair', (draft) => {
        promptIn(draft, 'repair').targets = targets;
        saidIn(draft, 'repair.tonight').marks = [mark('ACT-2', 1, 'until ten'), mark('ACT-1', 1, 'The crew')];
        saidIn(draft, 'repair.soon').marks = [mark('ACT-2', -1, 'As soon')];
      });
      return scored(script, ['lan', '=tonight'])
        .ledger.filter(({ sort }) => sort === 'mark')
        .map(({ points }) => points);
    };
    // ACT-2 weighs 3, ACT-1 weighs 5. Both targets: 6 + 10 over a span of 22; only ACT-2: 6 + 5 over 17.
    const share = (budget: number, raws: readonly number[], span: number) => raws.map((raw) => Math.trunc((budget * raw) / span));
    const [both, one] = [pointsOf(['ACT-2', 'ACT-1']), pointsOf(['ACT-2'])];
    expect((both[1] ?? 0) / (both[0] ?? 1)).toBeCloseTo(10 / 6, 2);
    expect((one[1] ?? 0) / (one[0] ?? 1)).toBeCloseTo(5 / 6, 2);
    // Dimensions in play: ACT 20, MSG 20, LAW 10: ACT's budget is 40 000.
    expect(both).toEqual(share(40_000, [6, 10], 22));
    expect(one).toEqual(share(40_000, [6, 5], 17));
  });

  it('shows a mark where the prompt’s responses are all alike, and moves nothing by it', () => {
    const script = oneQuestion('repair', (draft) => {
      for (const path of ['repair.tonight', 'repair.soon'] as const)
        saidIn(draft, path).marks = [mark('ACT-2', 1, path === 'repair.soon' ? 'As' : 'The')];
    });
    const { ledger, dimensions } = scored(script, ['lan', '=tonight']);
    expect(rows(ledger)[0]).toBe('mark ACT ACT-2 1 0');
    expect(dimensions.find(({ dimension }) => dimension === 'ACT')).toMatchObject({ score: null, budget: 0, points: 0 });
  });

  it('of a statement spans the best and the worst that its blocks allow', () => {
    const script = smallWith((draft) => {
      delete saidIn(draft, 'words.calm').claims; // or the record would come into play beside it
    });
    const act = (moves: readonly string[]) =>
      scored(script, moves).ledger.filter(({ item, dimension, rule }) => item === 0 && dimension === 'ACT' && rule === undefined);
    // ACT: boil +20, image −10, care and calm 0; two or three blocks. Best 20 + 0, worst −10 + 0.
    const total = (moves: readonly string[]) => act(moves).reduce((sum, { points }) => sum + points, 0);
    const best = total(['+care', '+boil', 'release']);
    expect(total(['+boil', '+care', '+calm', 'release'])).toBe(best);
    expect(total(['+image', '+care', 'release'])).toBe(0);
    expect(total(['+image', '+boil', 'release']) / best).toBeCloseTo(20 / 30, 2);
  });

  it('of a statement counts the blocks that must be said though none of them is good', () => {
    const script = smallWith((draft) => {
      promptIn(draft, 'words').use = { least: 2, most: 2 };
      saidIn(draft, 'words.care').marks = [mark('ACT-1', -1, 'for the')];
      saidIn(draft, 'words.calm').marks = [mark('ACT-1', -1, 'The')];
    });
    const { session } = play(script, ['+care', '+boil', 'release']);
    // ACT: boil +20, the others −10: two of them are at best 20 − 10 and at worst −10 − 10.
    expect(rangesOf(script, firstOf(session.items)).get('ACT')).toEqual({ low: -20, high: 10 });
  });

  it('is the sum of its ledger, and so is every item’s and dimension’s', () => {
    const script = smallWith();
    const { overall, ledger, items, dimensions } = scored(script, [
      '+care',
      '+calm',
      'release',
      'sam',
      '=sure',
      '=certain',
      'repair',
      '=soon',
      'sam',
      '=contractor',
      '=a_finding',
      '=wait',
      '=defend',
      '=learn',
    ]);
    const sum = (list: readonly { readonly points: number }[]) => list.reduce((all, { points }) => all + points, 0);
    expect(sum(ledger)).toBe(overall);
    expect(sum(dimensions)).toBe(overall);
    expect(sum(items) + sum(ledger.filter(({ sort }) => sort === 'rule'))).toBe(overall);
    for (const { item, points } of items) expect(sum(ledger.filter((row) => row.item === item && row.sort !== 'rule'))).toBe(points);
  });

  it('is not moved by trust', () => {
    const [low, high] = [1, 100].map((trust) =>
      scored(
        oneQuestion('safe', (draft) => {
          for (const one of draft.publics) one.trust = trust;
        }),
        ['lan', '=boil'],
      ),
    );
    expect(low).toEqual(high);
  });

  it('of a session that has only begun is there, too', () => {
    const script = smallWith();
    expect(scored(script, [])).toMatchObject({ overall: 0, items: [] });
  });
});

describe('the worth of a response', () => {
  const script = smallWith();
  const { session } = play(script, ['+care', '+boil', 'release', 'sam', '=dodge', '=boil', 'lan', '=tonight']);

  it('ranks the responses that could have been given, the best first', () => {
    const [, first, second] = session.items;
    expect(first && ranked(script, first).map(({ response }) => response)).toEqual(['boil', 'sure', 'dodge']);
    // What came back shorter is ranked among what was left.
    expect(second && ranked(script, second).map(({ response }) => response)).toEqual(['boil', 'sure']);
  });

  it('is all or nothing at the ends, and nothing across a red line or in silence', () => {
    const item = (prompt: string, response: string | null) => ({
      ask: { key: prompt, prompt },
      stage: 'meeting',
      response,
      blocks: [],
      at: 0,
    });
    expect(worthOf(script, item('repair', 'tonight'))).toBe(FULL);
    expect(worthOf(script, item('repair', 'soon'))).toBe(0);
    expect(worthOf(script, item('names', 'name'))).toBe(0);
    expect(worthOf(script, item('safe', null))).toBe(0);
    // dodge: UNC full of 10, ACT none of 20, MSG none of 20: a fifth. sure: MSG two thirds of 20: 13.3 of 50.
    expect(worthOf(script, item('safe', 'dodge'))).toBe(FULL / 5);
    expect(worthOf(script, item('safe', 'sure'))).toBe(26_666);
    expect(worthOf(script, item('safe', 'boil'))).toBe(FULL);
  });

  it('is not told of a statement', () => {
    const [statement] = session.items;
    expect(statement && ranked(script, statement)).toEqual([]);
  });
});
