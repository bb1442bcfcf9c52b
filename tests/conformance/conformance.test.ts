import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '#engine/play.ts';
import { draw, shuffle, streamFor } from '#engine/random.ts';
import type { Event, Refusal, Session } from '#engine/session.ts';
import { PACES, PROMPT_FORMS, SESSION_RULES, STAGE_FORMS, TRIGGERS } from '#engine/vocabulary.ts';
import { caseIn, caseNames, eventsOf, formsIn, HOME, scoreFor, sessionsOf, textIn, transcriptFor } from './corpus.ts';

/** `UPDATE_CONFORMANCE=1 npx vitest run tests/conformance` writes transcripts and scores anew. A changed one is a change of rules. */
const isUpdate = process.env['UPDATE_CONFORMANCE'] === '1';
const cases = caseNames().map(caseIn);
const readme = readFileSync(join(HOME, 'README.md'), 'utf8');

/** Every kind of event and of refusal; the compiler sees to it that none is left out. */
const EVENTS: Readonly<Record<Event['type'], true>> = {
  stage_entered: true,
  stage_left: true,
  stage_skipped: true,
  hands_raised: true,
  called: true,
  asked: true,
  block_said: true,
  answered: true,
  released: true,
  fell_silent: true,
  lapsed: true,
  trust_moved: true,
  patience_moved: true,
  walked_out: true,
  flag_set: true,
  time_passed: true,
  fact_came_out: true,
  claimed: true,
  withdrew: true,
  contradicted: true,
  promised: true,
  promise_kept: true,
  promise_missed: true,
  follow_up_queued: true,
  ended: true,
};
const REFUSALS: Readonly<Record<Refusal, true>> = {
  session_over: true,
  nothing_asked: true,
  no_such_hand: true,
  no_such_response: true,
  no_such_block: true,
  compose_a_statement: true,
  too_many_blocks: true,
  too_few_blocks: true,
};

interface Scores {
  readonly overall: number;
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly ledger: readonly { readonly points: number }[];
}

const held = (name: string, file: string, made: string): void => {
  const path = join(HOME, name, file);
  if (isUpdate) writeFileSync(path, made);
  expect(existsSync(path), `${name} has no ${file}; UPDATE_CONFORMANCE=1 writes it`).toBe(true);
  expect(made).toBe(readFileSync(path, 'utf8'));
};

describe.each(cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
  it('is told as it always was, to its end', () => {
    held(name, 'transcript.txt', transcriptFor(one));
    expect(sessionsOf(one).at(-1)?.ended).toBe(true);
  });

  it('is scored as it always was, and its ledger adds up', () => {
    const score = scoreFor(one);
    held(name, 'score.json', score);
    const { overall, ledger } = JSON.parse(score) as Scores;
    expect(ledger.reduce((sum, { points }) => sum + points, 0)).toBe(overall);
  });
});

describe('refused moves', () => {
  const refused = cases.flatMap((one) => (one.refused ?? []).map((wish) => [one, wish] as const));

  it.each(refused.map(([one, wish]) => [one.name, wish.after, JSON.stringify(wish.move), wish.why, one] as const))(
    '%s, after %i moves: %s is refused as %s',
    (_, made, move, why, one) => {
      const session = sessionsOf(one)[made] as Session;
      expect(decide(one.script, session, JSON.parse(move) as Parameters<typeof decide>[2])).toBe(why);
    },
  );
});

const fourOf = (stream: number): readonly number[] => {
  const drawn = [draw(stream, 6)];
  while (drawn.length < 4) drawn.push(draw(drawn.at(-1)?.[1] ?? 0, 6));
  return drawn.map(([value]) => value);
};

describe('the corpus', () => {
  it('has at least forty cases, no two of them with the same scenario, moves and seed', () => {
    const scenarios = cases.map(({ name }) => {
      const { id: _id, title: _title, summary: _summary, ...rest } = JSON.parse(textIn(name, 'scenario.json')) as Record<string, unknown>;
      return JSON.stringify([rest, textIn(name, 'moves.json')]);
    });
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(scenarios).size).toBe(cases.length);
    expect(new Set(cases.map(({ script }) => script.scenario.hash)).size).toBe(cases.length);
  });

  it('says in its README, a line each, what every case holds, and of no case that is not there', () => {
    const [, table = ''] = readme.split('<!-- cases -->');
    const lines = [...table.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gm)].map(([, name, idea]) => [name, idea]);
    expect(lines.toSorted()).toEqual(cases.map(({ name, script }) => [name, script.scenario.summary['en']]).toSorted());
  });

  it('says in its README what its streams draw', () => {
    const rows = [...readme.matchAll(/^\| (-?\d+) \| `([\w:]+)` \| (-?\d+) \| ([\d ]+) \| ([a-e ]+) \|$/gm)];
    expect(rows).toHaveLength(5);
    for (const [, seed, purpose = '', state, draws, shuffled] of rows) {
      const stream = streamFor(Number(seed), purpose);
      expect([stream, fourOf(stream).join(' '), shuffle(stream, [...'abcde'])[0].join(' ')]).toEqual([Number(state), draws, shuffled]);
    }
  });

  it('comes to no score in the middle of two tenths, which some round up and some down', () => {
    const scores = cases.flatMap(({ name }) => {
      const { overall, dimensions } = JSON.parse(textIn(name, 'score.json')) as Scores;
      return [overall, ...Object.values(dimensions)];
    });
    expect(scores.filter((score) => score !== null && score % 100 === 50)).toEqual([]);
  });

  it('names each case for its scenario', () => {
    for (const { name, script } of cases) expect(script.scenario.id).toBe(name);
  });

  it('comes to every kind of event', () => {
    const seen = new Set(cases.flatMap((one) => eventsOf(one).map(({ type }) => type)));
    expect(Object.keys(EVENTS).filter((type) => !seen.has(type as Event['type']))).toEqual([]);
  });

  it('comes to every refusal', () => {
    const seen = new Set(cases.flatMap(({ refused }) => (refused ?? []).map(({ why }) => why)));
    expect(Object.keys(REFUSALS).filter((why) => !seen.has(why as Refusal))).toEqual([]);
  });

  it('comes to every trigger, rule, pace and form', () => {
    const events = cases.flatMap((one) => eventsOf(one));
    const seen = new Set<unknown>([
      ...events.flatMap((event) => (event.type === 'asked' ? [event.ask.trigger] : [])),
      ...cases.flatMap(({ name }) => [...textIn(name, 'score.json').matchAll(/"rule": "(\w+)"/g)].map(([, rule]) => rule)),
      ...cases.map(({ pace }) => pace),
      ...cases.flatMap(formsIn),
    ]);
    const wanted = [
      ...TRIGGERS,
      ...SESSION_RULES,
      ...PACES,
      ...STAGE_FORMS.map((form) => `stage ${form}`),
      ...PROMPT_FORMS.map((form) => `prompt ${form}`),
    ];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });
});
