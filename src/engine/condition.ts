import { lastAnswer, wasAsked, type Session } from './session.ts';

/** Tables that a condition may read, each by an id of the scenario. */
export const TABLES = [
  'trust',
  'patience',
  'flags',
  'asked',
  'chose',
  'claimed',
  'firm',
  'out',
  'promised',
  'kept',
  'missed',
  'count',
] as const;
export type Table = (typeof TABLES)[number];

/** What is counted over a session, for conditions. */
export const COUNTS = ['asked', 'dodged', 'guessed', 'overreassured', 'contradicted', 'missed', 'red_lines'] as const;
export type Count = (typeof COUNTS)[number];

export type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*';

/** A checked condition, lowered from CEL to the few forms that conditions need. Plain data. */
export type Expression =
  | number
  | boolean
  | string
  | readonly ['read', Table, string]
  | readonly ['clock']
  | readonly ['score']
  | readonly ['not', Expression]
  | readonly ['minus', Expression]
  | readonly ['in', Expression, readonly Expression[]]
  | readonly ['if', Expression, Expression, Expression]
  | readonly [BinaryOperator, Expression, Expression];

type Value = number | boolean | string;
/** A condition ready to run. `score` is in points and only has meaning once the session has ended. */
export type Test<T extends Value = boolean> = (session: Session, score: number) => T;

const lastClaim = (session: Session, fact: string) => session.claims.findLast((claim) => claim.fact === fact && !claim.withdrawn);
const promiseIs = (session: Session, id: string, state: 'kept' | 'missed'): boolean =>
  session.promises.some((promise) => promise.id === id && promise.state === state);

const readers: Readonly<Record<Table, (id: string) => Test<Value>>> = {
  trust: (id) => (session) => session.trust[id] ?? 0,
  patience: (id) => (session) => session.patience[id] ?? 0,
  flags: (id) => (session) => session.flags[id] === true,
  asked: (id) => (session) => wasAsked(session, id),
  chose: (id) => (session) => lastAnswer(session, id) ?? '',
  claimed: (id) => (session) => lastClaim(session, id)?.value ?? '',
  firm: (id) => (session) => lastClaim(session, id)?.hold === 'firm',
  out: (id) => (session) => session.out.includes(id),
  promised: (id) => (session) => session.promises.some((promise) => promise.id === id),
  kept: (id) => (session) => promiseIs(session, id, 'kept'),
  missed: (id) => (session) => promiseIs(session, id, 'missed'),
  count: (id) => (session) => session.count[id as Count],
};

const operators: Readonly<Record<BinaryOperator, (a: Test<Value>, b: Test<Value>) => Test<Value>>> = {
  '&&': (a, b) => (s, p) => (a(s, p) as boolean) && (b(s, p) as boolean),
  '||': (a, b) => (s, p) => (a(s, p) as boolean) || (b(s, p) as boolean),
  '==': (a, b) => (s, p) => a(s, p) === b(s, p),
  '!=': (a, b) => (s, p) => a(s, p) !== b(s, p),
  '<': (a, b) => (s, p) => a(s, p) < b(s, p),
  '<=': (a, b) => (s, p) => a(s, p) <= b(s, p),
  '>': (a, b) => (s, p) => a(s, p) > b(s, p),
  '>=': (a, b) => (s, p) => a(s, p) >= b(s, p),
  '+': (a, b) => (s, p) => (a(s, p) as number) + (b(s, p) as number),
  '-': (a, b) => (s, p) => (a(s, p) as number) - (b(s, p) as number),
  '*': (a, b) => (s, p) => (a(s, p) as number) * (b(s, p) as number),
};

const ternary =
  (test: Test<Value>, then: Test<Value>, otherwise: Test<Value>): Test<Value> =>
  (s, p) =>
    test(s, p) ? then(s, p) : otherwise(s, p);

const membership =
  (item: Test<Value>, items: readonly Test<Value>[]): Test<Value> =>
  (s, p) => {
    const value = item(s, p);
    return items.some((other) => other(s, p) === value);
  };

const toTest = (expression: Expression): Test<Value> => {
  if (typeof expression !== 'object') return () => expression;
  switch (expression[0]) {
    case 'read':
      return readers[expression[1]](expression[2]);
    case 'clock':
      return (session) => Math.floor(session.clock / 60);
    case 'score':
      return (_, score) => score;
    case 'not':
      return negate(toTest(expression[1]));
    case 'minus':
      return oppose(toTest(expression[1]));
    case 'in':
      return membership(toTest(expression[1]), expression[2].map(toTest));
    case 'if':
      return ternary(toTest(expression[1]), toTest(expression[2]), toTest(expression[3]));
    default:
      return operators[expression[0]](toTest(expression[1]), toTest(expression[2]));
  }
};

const negate =
  (test: Test<Value>): Test<Value> =>
  (s, p) =>
    !test(s, p);
const oppose =
  (test: Test<Value>): Test<Value> =>
  (s, p) =>
    -(test(s, p) as number);

/**
 * Makes closures of a checked condition. The door has seen to the types, so there is no failure at run time. We evaluate
 * by ourselves, and not with the CEL library, because a session asks some forty conditions a move: the closures are ten
 * to twenty times faster, and the library stays out of what a phone must load before the first question.
 */
export const compile = (expression: Expression): Test => toTest(expression) as Test;
