import { Environment } from '@marcbachmann/cel-js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, COUNTS, TABLES } from '#engine/condition.ts';
import { conditionChecker } from '#engine/door/condition.ts';
import { begin } from '#engine/play.ts';
import type { Item, Session } from '#engine/session.ts';
import { smallWith } from '../fixtures/scripts.ts';
import { small } from '../fixtures/small.ts';

const check = conditionChecker(small());
const start = begin(smallWith(), 1);

/** Our own evaluation: through the door, lowered, compiled to closures. */
const ours = (source: string, session: Session, score: number): boolean => {
  const checked = check(source, [], true);
  if ('finding' in checked) throw new Error(`${source}: ${JSON.stringify(checked.finding)}`);
  return compile(checked.expression)(session, score);
};

const PUBLICS = ['residents', 'press'];
const JOURNALISTS = ['lan', 'sam'];
const PROMPTS = ['words', 'safe', 'repair', 'blame', 'names', 'release', 'lesson'];
const FACTS = ['water', 'worker'];
const VALUES = ['', 'safe', 'unsafe', 'known', 'boil'];

const table = <T>(keys: readonly string[], value: (key: string) => T): Record<string, T> =>
  Object.fromEntries(keys.map((key) => [key, value(key)]));
const whole = (values: Readonly<Record<string, number>>) => table(Object.keys(values), (key) => BigInt(values[key] ?? 0));

const typeOf = (value: unknown): string => (typeof value === 'bigint' ? 'int' : typeof value === 'boolean' ? 'bool' : 'string');

/** The library's own evaluation, over the same tables. */
const theirs = (source: string, context: ReturnType<typeof asContext>): unknown => {
  const environment = new Environment();
  for (const name of TABLES) {
    const schema = Object.fromEntries(Object.entries<unknown>(context[name]).map(([id, value]) => [id, typeOf(value)]));
    environment.registerVariable({ name, schema });
  }
  environment.registerVariable('clock', 'int');
  environment.registerVariable('score', 'int');
  return environment.evaluate(source, context);
};

/** The session as the CEL library sees it: every table written out, whole numbers as its own. */
const asContext = (session: Session, score: number) => {
  const standing = (fact: string) => session.claims.findLast((claim) => claim.fact === fact && !claim.withdrawn);
  const promise = session.promises.find(({ id }) => id === 'sample');
  return {
    trust: whole(session.trust),
    patience: whole(session.patience),
    flags: { told_truth: session.flags['told_truth'] ?? false },
    asked: table(PROMPTS, (id) => [...session.items.map(({ ask }) => ask.prompt), session.now?.prompt].includes(id)),
    chose: table(PROMPTS, (id) => session.items.findLast(({ ask, response }) => ask.prompt === id && response !== null)?.response ?? ''),
    claimed: table(FACTS, (id) => standing(id)?.value ?? ''),
    firm: table(FACTS, (id) => standing(id)?.hold === 'firm'),
    out: table(FACTS, (id) => session.out.includes(id)),
    promised: { sample: promise !== undefined },
    kept: { sample: promise?.state === 'kept' },
    missed: { sample: promise?.state === 'missed' },
    count: whole(session.count),
    clock: BigInt(Math.floor(session.clock / 60)),
    score: BigInt(score),
  };
};

const subset = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc.record(
    table(ids, () => value),
    { requiredKeys: [] },
  );
const among = (ids: readonly string[]) => fc.constantFrom(...ids);
const answered = (prompt: string, response: string | null): Item => ({
  ask: { key: prompt, prompt },
  stage: 'talk',
  response,
  blocks: [],
  at: 0,
});
const level = fc.integer({ min: 0, max: 100 });

const sessions: fc.Arbitrary<Session> = fc
  .record({
    clock: fc.integer({ min: 0, max: 300_000 }),
    trust: fc.record(table(PUBLICS, () => level)),
    patience: fc.record(table(JOURNALISTS, () => level)),
    flags: subset(['told_truth'], fc.boolean()),
    items: fc.array(
      fc.tuple(among(PROMPTS), fc.option(among(VALUES))).map(([prompt, response]) => answered(prompt, response)),
      { maxLength: 4 },
    ),
    out: fc.subarray(FACTS),
    claims: fc.array(
      fc.record({
        fact: among(FACTS),
        value: among(VALUES.slice(1)),
        hold: fc.constantFrom('firm' as const, 'hedged' as const),
        withdrawn: fc.boolean(),
        said: fc.constant({ item: 0 }),
      }),
      { maxLength: 4 },
    ),
    promises: fc.array(
      fc.record({
        id: fc.constant('sample'),
        due: fc.constant(43_200),
        state: fc.constantFrom('open' as const, 'kept' as const, 'missed' as const),
        item: fc.constant(0),
      }),
      { maxLength: 1 },
    ),
    count: fc.record(table(COUNTS, () => fc.nat(5))),
  })
  .map((parts) => ({ ...start, ...parts }) as unknown as Session);

/** Sources of conditions, right by construction, with more and with fewer parentheses than they need. */
const { truth } = fc.letrec<{ truth: string; number: string; word: string }>((tie) => {
  const [truth, number, word] = [tie('truth'), tie('number'), tie('word')];
  const field = (tables: readonly string[], ids: readonly string[]) => fc.tuple(among(tables), among(ids)).map((parts) => parts.join('.'));
  const listOf = (item: fc.Arbitrary<string>) => fc.array(item, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
  const compared = (side: fc.Arbitrary<string>, operators: readonly string[]) =>
    fc.tuple(side, among(operators), side).map((parts) => parts.join(' '));
  return {
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      among(['true', 'false', 'flags.told_truth', 'promised.sample', 'kept.sample', 'missed.sample']),
      field(['asked'], PROMPTS),
      field(['firm', 'out'], FACTS),
      compared(number, ['==', '!=', '<', '<=', '>', '>=']),
      compared(word, ['==', '!=']),
      fc.tuple(number, listOf(number)).map((parts) => parts.join(' in ')),
      fc.tuple(word, listOf(word)).map((parts) => parts.join(' in ')),
      truth.map((one) => `!(${one})`),
      truth.map((one) => `(${one})`),
      fc.tuple(truth, among(['&&', '||']), truth).map((parts) => parts.join(' ')),
      fc.tuple(truth, truth).map(([a, b]) => `(${a}) == (${b})`),
      fc.tuple(truth, truth, truth).map(([a, b, c]) => `((${a}) ? ${b} : ${c})`),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: 0, max: 2000 }).map(String),
      among(['clock', 'score']),
      field(['trust'], PUBLICS),
      field(['patience'], JOURNALISTS),
      field(['count'], COUNTS),
      number.map((one) => `-(${one})`),
      fc.tuple(number, among(['+', '-', '*']), number).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      fc.tuple(truth, number, number).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
    word: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      among(VALUES).map((value) => JSON.stringify(value)),
      field(['chose'], PROMPTS),
      field(['claimed'], FACTS),
      fc.tuple(word, word).map(([a, b]) => `(${a} + ${b})`),
    ),
  };
});

describe('a condition', () => {
  it('means to the engine what it means to the CEL library', () => {
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(truth, sessions, fc.integer({ min: 0, max: 100 }), (source, session, score) => {
        const answer = ours(source, session, score);
        answers.add(answer);
        expect(answer, source).toBe(theirs(source, asContext(session, score)));
      }),
      { numRuns: 1500 },
    );
    expect([...answers].toSorted()).toEqual([false, true]);
  });

  const claim = (value: string, hold: 'firm' | 'hedged', withdrawn = false) => ({
    fact: 'water',
    value,
    hold,
    withdrawn,
    said: { item: 0 },
  });
  const promise = (state: 'open' | 'kept' | 'missed') => [{ id: 'sample', due: 0, state, item: 0 }];

  it.each<[string, Partial<Session>, boolean]>([
    ['trust.residents > 20', {}, true],
    ['trust.residents > 20', { trust: { residents: 20 } }, false],
    ['patience.sam == 50', {}, true],
    ['flags.told_truth', {}, false],
    ['flags.told_truth', { flags: { told_truth: true } }, true],
    ['asked.safe', { items: [answered('safe', null)] }, true],
    ['asked.safe', {}, false],
    ['chose.safe == ""', {}, true],
    ['chose.safe in ["boil", "sure"]', { items: [answered('safe', 'boil')] }, true],
    ['claimed.water == "safe"', { claims: [claim('unsafe', 'firm'), claim('safe', 'hedged')] }, true], // the last word counts
    ['claimed.water == "safe"', { claims: [claim('safe', 'firm', true)] }, false], // what was withdrawn does not
    ['firm.water', { claims: [claim('safe', 'hedged')] }, false],
    ['out.water', { out: ['water'] }, true],
    ['promised.sample && !kept.sample && !missed.sample', { promises: promise('open') }, true],
    ['kept.sample', { promises: promise('kept') }, true],
    ['missed.sample', { promises: promise('missed') }, true],
    ['count.dodged >= 1', {}, false],
    ['clock == 9 * 60 + 30', { clock: 9.5 * 3600 + 59 }, true], // in whole minutes
    ['score == 60', {}, true],
    ['true || false && false', {}, true], // "and" binds tighter
    ['1 - 2 - 3 == -4', {}, true],
  ])('%s with %j is %s', (source, parts, answer) => {
    expect(ours(source, { ...start, ...parts }, 60)).toBe(answer);
  });
});
