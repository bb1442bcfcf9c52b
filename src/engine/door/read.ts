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

/** How deep brackets go, found without recursion, so that a hostile file cannot use up the stack of a parser. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 92) i += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, (depth += 1));
    else if (code === 125 || code === 93) depth -= 1;
  }
  return deepest;
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

/**
 * Reads JSON text into a plain value, with a way back from a path to line and column. A byte order mark is passed over.
 * Comments, trailing commas, keys that stand twice and keys that would reach a prototype are refused.
 */
export const readText = (source: string): ReadResult => {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  if (text.length > MOST_CHARACTERS) return refuse(finding('too-large', [], { size: text.length, most: MOST_CHARACTERS }));
  if (text.trim() === '') return refuse(finding('empty-file', []));
  const depth = depthOf(text);
  if (depth > MOST_DEPTH) return refuse(finding('too-deep', [], { depth, most: MOST_DEPTH }));
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) return syntax(text, errors);
  const keys = keyFindings(text, tree);
  if (keys.length > 0) return refuse(...keys);
  return { ok: true, read: { value: JSON.parse(text), locate: (found) => at(text, nearest(tree, found.path).offset, found) } };
};
