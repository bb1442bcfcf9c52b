import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { COUNTS, TABLES, type BinaryOperator, type Expression, type Table } from '../condition.ts';
import type { Draft } from './shape.ts';
import { didYouMean, finding, type Finding } from './finding.ts';

/** Which ids each table of a condition has, and of what type their values are. */
export type Names = Readonly<Record<Table, ReadonlySet<string>>>;
const TYPE_OF: Readonly<Record<Table, 'int' | 'bool' | 'string'>> = {
  trust: 'int',
  patience: 'int',
  flags: 'bool',
  asked: 'bool',
  chose: 'string',
  claimed: 'string',
  firm: 'bool',
  out: 'bool',
  promised: 'bool',
  kept: 'bool',
  missed: 'bool',
  count: 'int',
};

const promiseIds = (draft: Draft): readonly string[] =>
  draft.stages.flatMap(({ prompts }) =>
    prompts.flatMap(({ responses, blocks }) =>
      [...(responses ?? []), ...(blocks ?? [])].flatMap(({ promises }) => (promises ?? []).map(({ id }) => id)),
    ),
  );

export const namesOf = (draft: Draft): Names => {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const prompts = ids(draft.stages.flatMap((stage) => stage.prompts));
  const facts = ids(draft.facts);
  const promises = new Set(promiseIds(draft));
  return {
    trust: ids(draft.publics),
    patience: ids(draft.journalists),
    flags: new Set(draft.flags),
    asked: prompts,
    chose: prompts,
    claimed: facts,
    firm: facts,
    out: facts,
    promised: promises,
    kept: promises,
    missed: promises,
    count: new Set(COUNTS),
  };
};

/** Declares each table as a typed object, so that a misspelt id is refused and not read as nothing. */
const environmentFor = (names: Names, withScore: boolean): Environment => {
  const environment = new Environment({ limits: { maxAstNodes: 200, maxDepth: 40 } });
  environment.registerVariable('clock', 'int');
  if (withScore) environment.registerVariable('score', 'int');
  for (const table of TABLES) {
    const fields = Object.fromEntries([...names[table]].map((id) => [id, TYPE_OF[table]]));
    environment.registerVariable({ name: table, schema: fields });
  }
  return environment;
};

type Both = readonly [en: string, vi: string];

class Unsupported extends Error {
  readonly what: Both;
  constructor(en: string, vi = en) {
    super(en);
    this.what = [en, vi];
  }
}

const BINARY: ReadonlySet<string> = new Set(['&&', '||', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*']);

const literal = (value: unknown): Expression => {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') throw new Unsupported('decimal numbers: write 40, not 40.0', 'số thập phân: hãy viết 40, không viết 40.0');
  throw new Unsupported('such values', 'giá trị loại này');
};

const reading = (node: ASTNode & { readonly op: '.' }): Expression => {
  const [table, id] = node.args;
  if (table.op === 'id' && (TABLES as readonly string[]).includes(table.args)) return ['read', table.args as Table, id];
  throw new Unsupported(`"${node.input.slice(node.start, node.end)}"`);
};

const named = (name: string): Expression => {
  if (name === 'clock' || name === 'score') return [name];
  throw new Unsupported(`"${name}" alone`, `"${name}" đứng một mình`);
};

/** Lowers a checked CEL tree to the forms that the engine runs. */
const lower = (node: ASTNode): Expression => {
  if (BINARY.has(node.op)) {
    const [a, b] = node.args as [ASTNode, ASTNode];
    return [node.op as BinaryOperator, lower(a), lower(b)];
  }
  switch (node.op) {
    case 'value':
      return literal(node.args);
    case 'id':
      return named(node.args);
    case '.':
      return reading(node);
    case '!_':
      return ['not', lower(node.args)];
    case '-_':
      return ['minus', lower(node.args)];
    case '?:':
      return ['if', lower(node.args[0]), lower(node.args[1]), lower(node.args[2])];
    case 'in':
      return listed(node.args[0], node.args[1]);
    default:
      throw new Unsupported(`"${node.input.slice(node.start, node.end)}"`);
  }
};

const listed = (item: ASTNode, list: ASTNode): Expression => {
  if (list.op !== 'list') throw new Unsupported('"in" without a list in [ ]', '"in" mà không có danh sách trong [ ]');
  return ['in', lower(item), list.args.map(lower)];
};

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** The library's messages in our words, as far as authors meet them; another one is passed on as it is. */
const MESSAGES: readonly (readonly [RegExp, (...found: readonly string[]) => Both])[] = [
  [/^Unexpected token: EOF/, () => ['it breaks off', 'điều kiện bị bỏ dở']],
  // The library takes a word apart that it does not know: what it names of "and" is the last letter, in quotes of its own.
  [
    /^Unexpected (?:token|character): '?\p{L}'?$/u,
    () => ['a word stands where && for "and" or || for "or" is wanted', 'chỗ này cần && (và) hoặc || (hoặc), không phải một chữ'],
  ],
  [/^Unexpected (?:token|character): (.+)/, (sign) => [`"${sign}" is not wanted there`, `"${sign}" không đứng được ở đó`]],
  [/^Unterminated string/, () => ['a quotation mark is not closed', 'dấu ngoặc kép chưa đóng']],
  [/^Exceeded max/, () => ['it is too long or has too many parentheses', 'điều kiện quá dài hoặc quá nhiều ngoặc']],
  [/^no such overload: (.+)/i, (what) => [`"${what}" puts together what does not fit`, `"${what}" ghép những thứ không hợp nhau`]],
  [
    /^Logical operator requires bool operands, got '(.+)'/,
    (type) => [
      `&& and || join conditions, and one side gives ${typeName(type)[0]}`,
      `&& và || nối các điều kiện, mà có vế cho ra ${typeName(type)[1]}`,
    ],
  ],
];

const TYPE_NAMES: Readonly<Record<string, Both>> = {
  int: ['a whole number', 'một số nguyên'],
  double: ['a decimal number', 'một số thập phân'],
  string: ['a text', 'một đoạn chữ'],
  list: ['a list', 'một danh sách'],
};
const typeName = (type = ''): Both =>
  TYPE_NAMES[type.replace(/<.*/, '')] ??
  (type.startsWith('$') ? [`the whole table "${type.slice(1)}"`, `cả bảng "${type.slice(1)}"`] : [type, type]);

const worded = (message: string): Both => {
  for (const [pattern, say] of MESSAGES) {
    const found = pattern.exec(message);
    if (found) return say(...found.slice(1));
  }
  return [message, message];
};

/** A name that the scenario does not have, with the nearest that it has. */
const unknownName = (message: string, names: Names, withScore: boolean): Both | undefined => {
  const [, sort, name = ''] = /^(No such key|Unknown variable): (.+)$/.exec(message) ?? [];
  if (sort === undefined) return undefined;
  const known =
    sort === 'No such key' ? TABLES.flatMap((table) => [...names[table]]) : [...TABLES, 'clock', ...(withScore ? ['score'] : [])];
  const { hint, hint_vi } = didYouMean(name, known);
  return [`there is no "${name}"${hint}`, `không có "${name}"${hint_vi}`];
};

export type Checked = { readonly expression: Expression } | { readonly finding: Finding };

/** Checks conditions against one scenario's names; each source is checked once. */
export const conditionChecker = (draft: Draft): ((source: string, keys: readonly PropertyKey[], withScore: boolean) => Checked) => {
  const names = namesOf(draft);
  const environments = [environmentFor(names, false), environmentFor(names, true)] as const;
  return (source, keys, withScore) => {
    const refuse = (rule: Finding['rule'], [what, what_vi]: Both): Checked => ({ finding: finding(rule, keys, { what, what_vi }) });
    try {
      const parsed = environments[withScore ? 1 : 0].parse(source);
      const { valid, type, error } = parsed.check();
      if (!valid) return refuse('condition-type', unknownName(firstLine(error), names, withScore) ?? worded(firstLine(error)));
      if (type !== 'bool') return refuse('condition-not-boolean', typeName(String(type)));
      return { expression: lower(parsed.ast) };
    } catch (error) {
      if (error instanceof Unsupported) return refuse('condition-unsupported', error.what);
      return refuse('condition-syntax', worded(firstLine(error)));
    }
  };
};
