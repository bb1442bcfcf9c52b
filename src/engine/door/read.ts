import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { finding, toKeys, type Finding } from './finding.ts';

/** Ten times the largest scenario that a person could play in an afternoon. */
export const MOST_CHARACTERS = 4_000_000;
const MOST_DEPTH = 40;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Where something stands in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Read {
  readonly value: unknown;
  /** Gives whatever has a path its line and column. */
  readonly locate: <T extends { readonly path: string }>(found: T) => T & Place;
}
export type ReadResult = { readonly ok: true; readonly read: Read } | { readonly ok: false; readonly findings: readonly Finding[] };

/** What a glance at a text tells: how deep brackets go, and how many keys with a value there are. */
interface Outline {
  readonly depth: number;
  readonly keys: number;
}

const isEscaped = (text: string, at: number): boolean => {
  let before = at;
  while (text.charCodeAt(before - 1) === 92) before -= 1;
  return (at - before) % 2 === 1;
};

/** Where the string ends that begins before `from`: at its closing sign, or with the text. */
const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) if (!isEscaped(text, at)) return at;
  return text.length;
};

/** Found without recursion, so that a hostile file cannot use up the stack of a parser. */
const outlineOf = (text: string): Outline => {
  let [depth, deepest, keys] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) i = endOfString(text, i + 1);
    else if (code === 58) keys += 1;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, (depth += 1));
    else if (code === 125 || code === 93) depth -= 1;
  }
  return { depth: deepest, keys };
};

const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - start };
};

const at = <T extends object>(text: string, offset: number, found: T): T & Place => ({ ...found, ...placeOf(text, offset) });

const keyFindings = (text: string, node: Node, path: readonly PropertyKey[] = []): readonly Finding[] => {
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => keyFindings(text, child, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [name, value] = property.children ?? [];
    const key = String(name?.value);
    const twice = seen.has(key) ? [at(text, property.offset, finding('duplicate-key', [...path, key], { key }))] : [];
    const bad = FORBIDDEN.has(key) ? [at(text, property.offset, finding('forbidden-key', [...path, key], { key }))] : [];
    seen.add(key);
    return [...twice, ...bad, ...(value ? keyFindings(text, value, [...path, key]) : [])];
  });
};

const treeOf = (text: string, errors: ParseError[] = []): Node | undefined =>
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });

const nearest = (tree: Node, path: string): Node => {
  const keys = [...toKeys(path)];
  for (;;) {
    const node = findNodeAtLocation(tree, keys);
    if (node) return node;
    if (keys.length === 0) return tree;
    keys.pop();
  }
};

const refuse = (...findings: readonly Finding[]): ReadResult => ({ ok: false, findings });

/** What the reader's codes mean. */
const SYNTAX: Readonly<Record<string, readonly [en: string, vi: string]>> = {
  InvalidSymbol: ['this word or sign means nothing in JSON', 'từ hoặc dấu này không có nghĩa trong JSON'],
  InvalidNumberFormat: ['this is no number', 'đây không phải một số'],
  PropertyNameExpected: [
    'a key in quotation marks is wanted, or there is a comma too many',
    'cần một khoá trong ngoặc kép, hoặc thừa dấu phẩy',
  ],
  ValueExpected: ['a value is wanted, or there is a comma too many', 'cần một giá trị, hoặc thừa dấu phẩy'],
  ColonExpected: ['a colon is wanted', 'cần dấu hai chấm'],
  CommaExpected: ['a comma is wanted', 'cần dấu phẩy'],
  CloseBraceExpected: ['a } is wanted; the file may be cut off', 'cần dấu }; có thể tệp bị cụt'],
  CloseBracketExpected: ['a ] is wanted; the file may be cut off', 'cần dấu ]; có thể tệp bị cụt'],
  EndOfFileExpected: ['the file should end before this', 'lẽ ra tệp phải kết thúc trước chỗ này'],
  InvalidCommentToken: ['JSON has no comments', 'JSON không có chú thích'],
  UnexpectedEndOfString: ['a quotation mark is not closed on its line', 'ngoặc kép chưa đóng trên cùng dòng'],
  UnexpectedEndOfNumber: ['a number breaks off', 'con số bị bỏ dở'],
  InvalidUnicode: ['\\u wants four hexadecimal digits', '\\u cần bốn chữ số thập lục phân'],
  InvalidEscapeCharacter: ['a backslash stands before something it cannot escape', 'dấu gạch chéo ngược đứng sai chỗ'],
  InvalidCharacter: ['a control character stands in a text; write \\n or \\t', 'có ký tự điều khiển trong văn bản; hãy viết \\n hoặc \\t'],
};

const syntax = (text: string, errors: readonly ParseError[]): ReadResult => {
  const [first] = errors;
  const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
  const [what, what_vi] = SYNTAX[code] ?? [code, code];
  return refuse(at(text, first?.offset ?? 0, finding('json-syntax', [], { what, what_vi })));
};

/** The value of a text that is JSON. */
const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** How many keys a value has with all that is in it; NaN where one of them is forbidden. */
const keysIn = (value: unknown): number => {
  if (value === null || typeof value !== 'object') return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + keysIn(one), 0);
  let count = 0;
  for (const [key, one] of Object.entries(value)) count += FORBIDDEN.has(key) ? Number.NaN : 1 + keysIn(one);
  return count;
};

/** Why a text is refused whose keys do not add up, or that is no JSON: where, by a tree that knows places. */
const refusal = (text: string): ReadResult => {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  const found = tree && errors.length === 0 ? keyFindings(text, tree) : [];
  return found.length > 0 ? refuse(...found) : syntax(text, errors);
};

/** Gives places in a text. Its tree takes far longer than its value, and is made when first something is to be found. */
const locatorIn = (text: string): Read['locate'] => {
  let tree: Node | undefined;
  return (found) => {
    tree ??= treeOf(text);
    return at(text, tree ? nearest(tree, found.path).offset : 0, found);
  };
};

/**
 * Reads JSON text into a plain value, with a way back from a path to line and column. A byte order mark is passed over.
 * Comments, trailing commas, keys that stand twice and keys that would reach a prototype are refused.
 */
export const readText = (source: string): ReadResult => {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  if (text.length > MOST_CHARACTERS) return refuse(finding('too-large', [], { size: text.length, most: MOST_CHARACTERS }));
  if (text.trim() === '') return refuse(finding('empty-file', []));
  const { depth, keys } = outlineOf(text);
  if (depth > MOST_DEPTH) return refuse(finding('too-deep', [], { depth, most: MOST_DEPTH }));
  const read = parsed(text);
  // Of a key that stands twice the value has one.
  if (!read || keysIn(read.value) !== keys) return refusal(text);
  return { ok: true, read: { value: read.value, locate: locatorIn(text) } };
};
