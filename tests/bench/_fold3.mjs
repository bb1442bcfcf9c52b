// tests/fixtures/scripts.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/engine/text.ts
var lengthOf = (words) => words.split(/\s+/u).filter(Boolean).length;
var PACE_OF = {
  vi: { spoken: 4, read: 5.5 },
  en: { spoken: 2.6, read: 3.7 }
};
var paceOf = (locale2) => PACE_OF[locale2.slice(0, 2)] ?? { spoken: 2.6, read: 3.7 };
var secondsToSay = (words, locale2) => Math.max(1, Math.ceil(lengthOf(words) / paceOf(locale2).spoken));
var secondsToRead = (words, locale2) => Math.max(1, Math.ceil(lengthOf(words) / paceOf(locale2).read));

// src/engine/seconds.ts
var HANDOVER = 20;
var LEAST_THINKING = 20;
var BEYOND_READING = 15;
var thinkingFor = (prompt2, said3, locale2) => {
  if (prompt2.seconds !== void 0) return prompt2.seconds;
  const reading2 = [prompt2, ...said3].reduce((sum, { text: text3 }) => sum + secondsToRead(text3[locale2] ?? "", locale2), 0);
  return Math.max(LEAST_THINKING, Math.ceil((reading2 + BEYOND_READING) / 5) * 5);
};
var secondsFor = (prompt2, locale2) => {
  const said3 = [...prompt2.responses ?? [], ...prompt2.blocks ?? []];
  return {
    thinking: thinkingFor(prompt2, said3, locale2),
    asking: prompt2.form === "question" ? HANDOVER + secondsToSay(prompt2.text[locale2] ?? "", locale2) : 0,
    speaking: Object.fromEntries(said3.map(({ id: id3, text: text3 }) => [id3, secondsToSay(text3[locale2] ?? "", locale2)]))
  };
};

// src/engine/door/finding.ts
var toPath = (keys) => keys.reduce((path, key) => typeof key === "number" ? `${path}[${key}]` : `${path}${path ? "." : ""}${String(key)}`, "");
var toKeys = (path) => [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => index === void 0 ? key ?? "" : Number(index));
var finding = (rule2, keys, values = {}) => ({
  rule: rule2,
  severity: "error",
  path: toPath(keys),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
});
var distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next2 = [i];
    for (let j = 1; j <= b.length; j += 1)
      next2.push(Math.min((row[j] ?? 0) + 1, (next2[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next2;
  }
  return row[b.length] ?? 0;
};
var didYouMean = (name, known) => {
  const [best] = [...known].map((one) => [one, distance(name.slice(0, 60), one)]).sort((a, b) => a[1] - b[1]);
  const near = best && best[1] <= Math.max(2, Math.floor(name.length / 4)) ? best[0] : void 0;
  return near === void 0 ? { hint: "", hint_vi: "" } : { hint: ` (did you mean "${near}"?)`, hint_vi: ` (c\xF3 ph\u1EA3i "${near}"?)` };
};

// src/engine/door/hash.ts
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
var canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([key, one]) => key !== "$schema" && one !== void 0).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
};
var hashOf = (value) => bytesToHex(sha256(utf8ToBytes(canonical(value))));

// src/engine/door/read.ts
import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
var MOST_CHARACTERS = 4e6;
var MOST_DEPTH = 40;
var FORBIDDEN = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var depthOf = (text3) => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text3.length; i += 1) {
    const code = text3.charCodeAt(i);
    if (inString) {
      if (code === 92) i += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, depth += 1);
    else if (code === 125 || code === 93) depth -= 1;
  }
  return deepest;
};
var placeOf = (text3, offset) => {
  const before = text3.slice(0, offset);
  const start = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: offset - start };
};
var at = (text3, offset, found) => ({ ...found, ...placeOf(text3, offset) });
var keyFindings = (text3, node, path = []) => {
  if (node.type === "array") return (node.children ?? []).flatMap((child, index) => keyFindings(text3, child, [...path, index]));
  if (node.type !== "object") return [];
  const seen = /* @__PURE__ */ new Set();
  return (node.children ?? []).flatMap((property) => {
    const [name, value] = property.children ?? [];
    const key = String(name?.value);
    const twice = seen.has(key) ? [at(text3, property.offset, finding("duplicate-key", [...path, key], { key }))] : [];
    const bad = FORBIDDEN.has(key) ? [at(text3, property.offset, finding("forbidden-key", [...path, key], { key }))] : [];
    seen.add(key);
    return [...twice, ...bad, ...value ? keyFindings(text3, value, [...path, key]) : []];
  });
};
var nearest = (tree, path) => {
  const keys = [...toKeys(path)];
  for (; ; ) {
    const node = findNodeAtLocation(tree, keys);
    if (node) return node;
    if (keys.length === 0) return tree;
    keys.pop();
  }
};
var refuse = (...findings) => ({ ok: false, findings });
var SYNTAX = {
  InvalidSymbol: ["this word or sign means nothing in JSON", "t\u1EEB ho\u1EB7c d\u1EA5u n\xE0y kh\xF4ng c\xF3 ngh\u0129a trong JSON"],
  InvalidNumberFormat: ["this is no number", "\u0111\xE2y kh\xF4ng ph\u1EA3i m\u1ED9t s\u1ED1"],
  PropertyNameExpected: ["a key in quotation marks is wanted, or there is a comma too many", "c\u1EA7n m\u1ED9t kho\xE1 trong ngo\u1EB7c k\xE9p, ho\u1EB7c th\u1EEBa d\u1EA5u ph\u1EA9y"],
  ValueExpected: ["a value is wanted, or there is a comma too many", "c\u1EA7n m\u1ED9t gi\xE1 tr\u1ECB, ho\u1EB7c th\u1EEBa d\u1EA5u ph\u1EA9y"],
  ColonExpected: ["a colon is wanted", "c\u1EA7n d\u1EA5u hai ch\u1EA5m"],
  CommaExpected: ["a comma is wanted", "c\u1EA7n d\u1EA5u ph\u1EA9y"],
  CloseBraceExpected: ["a } is wanted; the file may be cut off", "c\u1EA7n d\u1EA5u }; c\xF3 th\u1EC3 t\u1EC7p b\u1ECB c\u1EE5t"],
  CloseBracketExpected: ["a ] is wanted; the file may be cut off", "c\u1EA7n d\u1EA5u ]; c\xF3 th\u1EC3 t\u1EC7p b\u1ECB c\u1EE5t"],
  EndOfFileExpected: ["the file should end before this", "l\u1EBD ra t\u1EC7p ph\u1EA3i k\u1EBFt th\xFAc tr\u01B0\u1EDBc ch\u1ED7 n\xE0y"],
  InvalidCommentToken: ["JSON has no comments", "JSON kh\xF4ng c\xF3 ch\xFA th\xEDch"],
  UnexpectedEndOfString: ["a quotation mark is not closed on its line", "ngo\u1EB7c k\xE9p ch\u01B0a \u0111\xF3ng tr\xEAn c\xF9ng d\xF2ng"],
  UnexpectedEndOfNumber: ["a number breaks off", "con s\u1ED1 b\u1ECB b\u1ECF d\u1EDF"],
  InvalidUnicode: ["\\u wants four hexadecimal digits", "\\u c\u1EA7n b\u1ED1n ch\u1EEF s\u1ED1 th\u1EADp l\u1EE5c ph\xE2n"],
  InvalidEscapeCharacter: ["a backslash stands before something it cannot escape", "d\u1EA5u g\u1EA1ch ch\xE9o ng\u01B0\u1EE3c \u0111\u1EE9ng sai ch\u1ED7"],
  InvalidCharacter: ["a control character stands in a text; write \\n or \\t", "c\xF3 k\xFD t\u1EF1 \u0111i\u1EC1u khi\u1EC3n trong v\u0103n b\u1EA3n; h\xE3y vi\u1EBFt \\n ho\u1EB7c \\t"]
};
var syntax = (text3, errors) => {
  const [first] = errors;
  const code = first ? printParseErrorCode(first.error) : "ValueExpected";
  const [what, what_vi] = SYNTAX[code] ?? [code, code];
  return refuse(at(text3, first?.offset ?? 0, finding("json-syntax", [], { what, what_vi })));
};
var readText = (source) => {
  const text3 = source.charCodeAt(0) === 65279 ? source.slice(1) : source;
  if (text3.length > MOST_CHARACTERS) return refuse(finding("too-large", [], { size: text3.length, most: MOST_CHARACTERS }));
  if (text3.trim() === "") return refuse(finding("empty-file", []));
  const depth = depthOf(text3);
  if (depth > MOST_DEPTH) return refuse(finding("too-deep", [], { depth, most: MOST_DEPTH }));
  const errors = [];
  const tree = parseTree(text3, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) return syntax(text3, errors);
  const keys = keyFindings(text3, tree);
  if (keys.length > 0) return refuse(...keys);
  return { ok: true, read: { value: JSON.parse(text3), locate: (found) => at(text3, nearest(tree, found.path).offset, found) } };
};

// src/engine/door/condition.ts
import { Environment } from "@marcbachmann/cel-js";

// src/engine/condition.ts
var TABLES = ["trust", "patience", "flags", "asked", "chose", "claimed", "firm", "out", "promised", "kept", "missed", "count"];
var COUNTS = ["asked", "dodged", "guessed", "overreassured", "contradicted", "missed", "red_lines"];
var lastClaim = (session, fact2) => session.claims.findLast((claim3) => claim3.fact === fact2 && !claim3.withdrawn);
var promiseIs = (session, id3, state) => session.promises.some((promise2) => promise2.id === id3 && promise2.state === state);
var readers = {
  trust: (id3) => (session) => session.trust[id3] ?? 0,
  patience: (id3) => (session) => session.patience[id3] ?? 0,
  flags: (id3) => (session) => session.flags[id3] === true,
  asked: (id3) => (session) => session.asked[id3] === true,
  chose: (id3) => (session) => session.chose[id3] ?? "",
  claimed: (id3) => (session) => lastClaim(session, id3)?.value ?? "",
  firm: (id3) => (session) => lastClaim(session, id3)?.hold === "firm",
  out: (id3) => (session) => session.out.includes(id3),
  promised: (id3) => (session) => session.promises.some((promise2) => promise2.id === id3),
  kept: (id3) => (session) => promiseIs(session, id3, "kept"),
  missed: (id3) => (session) => promiseIs(session, id3, "missed"),
  count: (id3) => (session) => session.count[id3]
};
var operators = {
  "&&": (a, b) => (s, p) => a(s, p) && b(s, p),
  "||": (a, b) => (s, p) => a(s, p) || b(s, p),
  "==": (a, b) => (s, p) => a(s, p) === b(s, p),
  "!=": (a, b) => (s, p) => a(s, p) !== b(s, p),
  "<": (a, b) => (s, p) => a(s, p) < b(s, p),
  "<=": (a, b) => (s, p) => a(s, p) <= b(s, p),
  ">": (a, b) => (s, p) => a(s, p) > b(s, p),
  ">=": (a, b) => (s, p) => a(s, p) >= b(s, p),
  "+": (a, b) => (s, p) => a(s, p) + b(s, p),
  "-": (a, b) => (s, p) => a(s, p) - b(s, p),
  "*": (a, b) => (s, p) => a(s, p) * b(s, p)
};
var ternary = (test, then, otherwise) => (s, p) => test(s, p) ? then(s, p) : otherwise(s, p);
var membership = (item, items) => (s, p) => {
  const value = item(s, p);
  return items.some((other) => other(s, p) === value);
};
var toTest = (expression) => {
  if (typeof expression !== "object") return () => expression;
  switch (expression[0]) {
    case "read":
      return readers[expression[1]](expression[2]);
    case "clock":
      return (session) => Math.floor(session.clock / 60);
    case "score":
      return (_, score) => score;
    case "not":
      return negate(toTest(expression[1]));
    case "minus":
      return oppose(toTest(expression[1]));
    case "in":
      return membership(toTest(expression[1]), expression[2].map(toTest));
    case "if":
      return ternary(toTest(expression[1]), toTest(expression[2]), toTest(expression[3]));
    default:
      return operators[expression[0]](toTest(expression[1]), toTest(expression[2]));
  }
};
var negate = (test) => (s, p) => !test(s, p);
var oppose = (test) => (s, p) => -test(s, p);
var compile = (expression) => toTest(expression);

// src/engine/door/condition.ts
var TYPE_OF = {
  trust: "int",
  patience: "int",
  flags: "bool",
  asked: "bool",
  chose: "string",
  claimed: "string",
  firm: "bool",
  out: "bool",
  promised: "bool",
  kept: "bool",
  missed: "bool",
  count: "int"
};
var promiseIds = (draft) => draft.stages.flatMap(({ prompts }) => prompts.flatMap(({ responses, blocks }) => [...responses ?? [], ...blocks ?? []].flatMap(({ promises }) => (promises ?? []).map(({ id: id3 }) => id3))));
var namesOf = (draft) => {
  const ids = (list2) => new Set(list2.map(({ id: id3 }) => id3));
  const prompts = ids(draft.stages.flatMap((stage2) => stage2.prompts));
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
    count: new Set(COUNTS)
  };
};
var environmentFor = (names2, withScore) => {
  const environment = new Environment({ limits: { maxAstNodes: 200, maxDepth: 40 } });
  environment.registerVariable("clock", "int");
  if (withScore) environment.registerVariable("score", "int");
  for (const table of TABLES) {
    const fields = Object.fromEntries([...names2[table]].map((id3) => [id3, TYPE_OF[table]]));
    environment.registerVariable({ name: table, schema: fields });
  }
  return environment;
};
var Unsupported = class extends Error {
  what;
  constructor(en, vi = en) {
    super(en);
    this.what = [en, vi];
  }
};
var BINARY = /* @__PURE__ */ new Set(["&&", "||", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*"]);
var literal = (value) => {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") throw new Unsupported("decimal numbers: write 40, not 40.0", "s\u1ED1 th\u1EADp ph\xE2n: h\xE3y vi\u1EBFt 40, kh\xF4ng vi\u1EBFt 40.0");
  throw new Unsupported("such values", "gi\xE1 tr\u1ECB lo\u1EA1i n\xE0y");
};
var reading = (node) => {
  const [table, id3] = node.args;
  if (table.op === "id" && TABLES.includes(table.args)) return ["read", table.args, id3];
  throw new Unsupported(`"${node.input.slice(node.start, node.end)}"`);
};
var named = (name) => {
  if (name === "clock" || name === "score") return [name];
  throw new Unsupported(`"${name}" alone`, `"${name}" \u0111\u1EE9ng m\u1ED9t m\xECnh`);
};
var lower = (node) => {
  if (BINARY.has(node.op)) {
    const [a, b] = node.args;
    return [node.op, lower(a), lower(b)];
  }
  switch (node.op) {
    case "value":
      return literal(node.args);
    case "id":
      return named(node.args);
    case ".":
      return reading(node);
    case "!_":
      return ["not", lower(node.args)];
    case "-_":
      return ["minus", lower(node.args)];
    case "?:":
      return ["if", lower(node.args[0]), lower(node.args[1]), lower(node.args[2])];
    case "in":
      return listed(node.args[0], node.args[1]);
    default:
      throw new Unsupported(`"${node.input.slice(node.start, node.end)}"`);
  }
};
var listed = (item, list2) => {
  if (list2.op !== "list") throw new Unsupported('"in" without a list in [ ]', '"in" m\xE0 kh\xF4ng c\xF3 danh s\xE1ch trong [ ]');
  return ["in", lower(item), list2.args.map(lower)];
};
var firstLine = (error) => (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
var MESSAGES = [
  [/^Unexpected token: EOF/, () => ["it breaks off", "\u0111i\u1EC1u ki\u1EC7n b\u1ECB b\u1ECF d\u1EDF"]],
  [/^Unexpected (?:token|character): (.+)/, (sign) => [`"${sign}" is not wanted there`, `"${sign}" kh\xF4ng \u0111\u1EE9ng \u0111\u01B0\u1EE3c \u1EDF \u0111\xF3`]],
  [/^Unterminated string/, () => ["a quotation mark is not closed", "d\u1EA5u ngo\u1EB7c k\xE9p ch\u01B0a \u0111\xF3ng"]],
  [/^Exceeded max/, () => ["it is too long or has too many parentheses", "\u0111i\u1EC1u ki\u1EC7n qu\xE1 d\xE0i ho\u1EB7c qu\xE1 nhi\u1EC1u ngo\u1EB7c"]],
  [/^no such overload: (.+)/i, (what) => [`"${what}" puts together what does not fit`, `"${what}" gh\xE9p nh\u1EEFng th\u1EE9 kh\xF4ng h\u1EE3p nhau`]],
  [/^Logical operator requires bool operands, got '(.+)'/, (type) => [`&& and || join conditions, and one side gives ${typeName(type)[0]}`, `&& v\xE0 || n\u1ED1i c\xE1c \u0111i\u1EC1u ki\u1EC7n, m\xE0 c\xF3 v\u1EBF cho ra ${typeName(type)[1]}`]]
];
var TYPE_NAMES = { int: ["a whole number", "m\u1ED9t s\u1ED1 nguy\xEAn"], double: ["a decimal number", "m\u1ED9t s\u1ED1 th\u1EADp ph\xE2n"], string: ["a text", "m\u1ED9t \u0111o\u1EA1n ch\u1EEF"], list: ["a list", "m\u1ED9t danh s\xE1ch"] };
var typeName = (type = "") => TYPE_NAMES[type.replace(/<.*/, "")] ?? (type.startsWith("$") ? [`the whole table "${type.slice(1)}"`, `c\u1EA3 b\u1EA3ng "${type.slice(1)}"`] : [type, type]);
var worded = (message) => {
  for (const [pattern, say2] of MESSAGES) {
    const found = pattern.exec(message);
    if (found) return say2(...found.slice(1));
  }
  return [message, message];
};
var unknownName = (message, names2, withScore) => {
  const [, sort, name = ""] = /^(No such key|Unknown variable): (.+)$/.exec(message) ?? [];
  if (sort === void 0) return void 0;
  const known = sort === "No such key" ? TABLES.flatMap((table) => [...names2[table]]) : [...TABLES, "clock", ...withScore ? ["score"] : []];
  const { hint, hint_vi } = didYouMean(name, known);
  return [`there is no "${name}"${hint}`, `kh\xF4ng c\xF3 "${name}"${hint_vi}`];
};
var conditionChecker = (draft) => {
  const names2 = namesOf(draft);
  const environments = [environmentFor(names2, false), environmentFor(names2, true)];
  return (source, keys, withScore) => {
    const refuse3 = (rule2, [what, what_vi]) => ({ finding: finding(rule2, keys, { what, what_vi }) });
    try {
      const parsed = environments[withScore ? 1 : 0].parse(source);
      const { valid, type, error } = parsed.check();
      if (!valid) return refuse3("condition-type", unknownName(firstLine(error), names2, withScore) ?? worded(firstLine(error)));
      if (type !== "bool") return refuse3("condition-not-boolean", typeName(String(type)));
      return { expression: lower(parsed.ast) };
    } catch (error) {
      if (error instanceof Unsupported) return refuse3("condition-unsupported", error.what);
      return refuse3("condition-syntax", worded(firstLine(error)));
    }
  };
};

// src/engine/door/references.ts
var SORTS_VI = {
  fact: "d\u1EEF ki\u1EC7n",
  "value of the fact": "gi\xE1 tr\u1ECB c\u1EE7a d\u1EEF ki\u1EC7n",
  public: "nh\xF3m c\xF4ng ch\xFAng",
  journalist: "nh\xE0 b\xE1o",
  outlet: "c\u01A1 quan b\xE1o ch\xED",
  stage: "ph\u1EA7n",
  prompt: "c\xE2u h\u1ECFi",
  promise: "l\u1EDDi h\u1EE9a",
  flag: "c\u1EDD",
  topic: "ch\u1EE7 \u0111\u1EC1",
  message: "th\xF4ng \u0111i\u1EC7p",
  source: "ngu\u1ED3n",
  practice: "chu\u1EA9n th\u1EF1c h\xE0nh",
  kind: "lo\u1EA1i c\xE2u h\u1ECFi",
  "red line": "l\u1EB1n ranh \u0111\u1ECF",
  rubric: "b\u1ED9 ti\xEAu ch\xED",
  "follow-up prompt": "c\xE2u h\u1ECFi n\u1ED1i ti\u1EBFp",
  dimension: "chi\u1EC1u \u0111\xE1nh gi\xE1",
  "evidence label": "nh\xE3n b\u1EB1ng ch\u1EE9ng"
};
var collector = () => {
  const findings = [];
  const known = (sort, ids, id3, keys) => {
    if (id3 === void 0 || ids.has(id3)) return;
    findings.push(finding("dangling-id", keys, { sort, sort_vi: SORTS_VI[sort] ?? sort, id: id3, ...didYouMean(id3, ids) }));
  };
  return { findings, known, add: (...found) => void findings.push(...found) };
};
var duplicates = (list2, keys, key = "id") => {
  const first = /* @__PURE__ */ new Map();
  return list2.flatMap(({ id: id3 }, index) => {
    const other = first.get(id3);
    if (other === void 0) first.set(id3, index);
    return other === void 0 ? [] : [finding("duplicate-id", [...keys, index, key], { id: id3, other: toPath([...keys, other]) })];
  });
};
var duplicatePrompts = (draft) => {
  const first = /* @__PURE__ */ new Map();
  return draft.stages.flatMap(({ prompts }, s) => prompts.flatMap(({ id: id3 }, p) => {
    const here = `stages[${s}].prompts[${p}]`;
    const other = first.get(id3);
    if (other === void 0) first.set(id3, here);
    return other === void 0 ? [] : [finding("duplicate-id", ["stages", s, "prompts", p, "id"], { id: id3, other })];
  }));
};
var LISTS = ["sources", "messages", "topics", "facts", "publics", "outlets", "journalists", "stages", "headlines", "endings"];
var missingQuotes = (draft, said3, keys) => ["marks", "claims"].flatMap((list2) => (said3[list2] ?? []).flatMap(({ quote }, index) => draft.locales.filter((locale2) => !(said3.text[locale2] ?? "").includes(quote[locale2] ?? "")).map((locale2) => finding("quote-not-in-text", [...keys, list2, index, "quote", locale2], { locale: locale2 }))));
var sameWords = (what, what_vi) => ({ what, what_vi });
var targetsOf = (draft, rubric) => ({
  ...namesOf(draft),
  ids: (list2) => new Set(list2.map(({ id: id3 }) => id3)),
  practices: new Set(rubric.practices.map(({ id: id3 }) => id3)),
  kinds: new Set(rubric.kinds.map(({ id: id3 }) => id3)),
  redLines: new Set(rubric.red_lines.map(({ id: id3 }) => id3)),
  topics: new Set(draft.topics.map(({ id: id3 }) => id3)),
  stages: new Set(draft.stages.map(({ id: id3 }) => id3)),
  messages: new Set(draft.messages.map(({ id: id3 }) => id3)),
  sources: new Set(draft.sources.map(({ id: id3 }) => id3)),
  outlets: new Set(draft.outlets.map(({ id: id3 }) => id3))
});
var checkEffects = (c, t2, effects3, keys) => {
  for (const id3 of Object.keys(effects3?.trust ?? {})) c.known("public", t2.trust, id3, [...keys, "trust", id3]);
  for (const id3 of Object.keys(effects3?.patience ?? {})) c.known("journalist", t2.patience, id3, [...keys, "patience", id3]);
  for (const id3 of Object.keys(effects3?.flags ?? {})) c.known("flag", t2.flags, id3, [...keys, "flags", id3]);
  effects3?.reveals?.forEach((id3, index) => c.known("fact", t2.out, id3, [...keys, "reveals", index]));
};
var checkSaid = (c, t2, draft, said3, keys) => {
  said3.marks.forEach((mark3, index) => {
    c.known("practice", t2.practices, mark3.practice, [...keys, "marks", index, "practice"]);
    c.known("red line", t2.redLines, mark3.red_line, [...keys, "marks", index, "red_line"]);
  });
  said3.claims?.forEach(({ fact: fact2, value }, index) => {
    c.known("fact", t2.out, fact2, [...keys, "claims", index, "fact"]);
    const values = draft.facts.find(({ id: id3 }) => id3 === fact2)?.values;
    if (values) c.known("value of the fact", new Set(Object.keys(values)), value, [...keys, "claims", index, "value"]);
  });
  said3.keeps?.forEach((id3, index) => c.known("promise", t2.promised, id3, [...keys, "keeps", index]));
  said3.lands?.forEach((id3, index) => c.known("message", t2.messages, id3, [...keys, "lands", index]));
  checkEffects(c, t2, said3.effects, [...keys, "effects"]);
  c.add(...missingQuotes(draft, said3, keys));
};
var FORM_OF = { statement: "statement", conference: "question", interview: "question", feed: "post", decision: "decision" };
var formFindings = (stage2, prompt2, keys) => {
  const wrong = (what, what_vi, key) => finding("wrong-form", key ? [...keys, key] : keys, sameWords(what, what_vi));
  const form = FORM_OF[stage2.form];
  const isStatement = prompt2.form === "statement";
  return [
    ...prompt2.form === form ? [] : [wrong(`A stage of form "${stage2.form}" holds prompts of form "${form}". Change one of the two.`, `Ph\u1EA7n d\u1EA1ng "${stage2.form}" ch\u1EC9 ch\u1EE9a c\xE2u d\u1EA1ng "${form}". H\xE3y s\u1EEDa m\u1ED9t trong hai.`, "form")],
    ...prompt2.form === "question" && prompt2.from === void 0 ? [wrong('A question needs a journalist in "from".', 'C\xE2u h\u1ECFi ph\u1EA3i c\xF3 nh\xE0 b\xE1o \u1EDF "from".')] : [],
    ...prompt2.form === "question" && prompt2.kind === void 0 ? [wrong('A question needs a "kind" from the rubric.', 'C\xE2u h\u1ECFi ph\u1EA3i c\xF3 "kind" trong b\u1ED9 ti\xEAu ch\xED.')] : [],
    ...prompt2.form === "post" && prompt2.by === void 0 ? [wrong('A post needs "by": who wrote it.', 'B\xE0i \u0111\u0103ng ph\u1EA3i c\xF3 "by": ai vi\u1EBFt.')] : [],
    ...isStatement && !prompt2.blocks ? [wrong('A statement needs "blocks" to compose it from.', 'Th\xF4ng c\xE1o ph\u1EA3i c\xF3 "blocks" \u0111\u1EC3 gh\xE9p.')] : [],
    ...!isStatement && !prompt2.responses ? [wrong('This prompt needs "responses".', 'C\xE2u n\xE0y ph\u1EA3i c\xF3 "responses".')] : [],
    ...isStatement && prompt2.responses ? [wrong("A statement has blocks and no responses.", "Th\xF4ng c\xE1o d\xF9ng blocks, kh\xF4ng d\xF9ng responses.", "responses")] : [],
    ...!isStatement && prompt2.blocks ? [wrong("Only a statement has blocks.", "Ch\u1EC9 th\xF4ng c\xE1o m\u1EDBi c\xF3 blocks.", "blocks")] : []
  ];
};
var useFindings = ({ use, blocks }, keys) => {
  const most = blocks?.length ?? 0;
  if (!use || use.least <= use.most && use.most <= most) return [];
  const values = sameWords(`"use" wants ${use.least} to ${use.most} of ${most} blocks. Make least \u2264 most \u2264 ${most}.`, `"use" \u0111\xF2i t\u1EEB ${use.least} \u0111\u1EBFn ${use.most} trong ${most} blocks. C\u1EA7n least \u2264 most \u2264 ${most}.`);
  return [finding("needs-other", [...keys, "use"], values)];
};
var checkPrompt = (c, t2, draft, prompt2, keys) => {
  c.known("journalist", t2.patience, prompt2.from, [...keys, "from"]);
  c.known("kind", t2.kinds, prompt2.kind, [...keys, "kind"]);
  c.known("topic", t2.topics, prompt2.topic, [...keys, "topic"]);
  prompt2.targets.forEach((id3, index) => c.known("practice", t2.practices, id3, [...keys, "targets", index]));
  for (const [trigger, id3] of Object.entries(prompt2.follow_ups ?? {})) c.known("prompt", t2.asked, id3, [...keys, "follow_ups", trigger]);
  prompt2.responses?.forEach((response2, index) => {
    checkSaid(c, t2, draft, response2, [...keys, "responses", index]);
    c.known("prompt", t2.asked, response2.follow_up, [...keys, "responses", index, "follow_up"]);
  });
  prompt2.blocks?.forEach((block2, index) => checkSaid(c, t2, draft, block2, [...keys, "blocks", index]));
  c.add(...duplicates(prompt2.responses ?? [], [...keys, "responses"]), ...duplicates(prompt2.blocks ?? [], [...keys, "blocks"]), ...useFindings(prompt2, keys));
};
var checkStage = (c, t2, draft, stage2, keys) => {
  stage2.present?.forEach((id3, index) => c.known("journalist", t2.patience, id3, [...keys, "present", index]));
  stage2.keeps?.forEach((id3, index) => c.known("promise", t2.promised, id3, [...keys, "keeps", index]));
  checkEffects(c, t2, stage2.enter, [...keys, "enter"]);
  stage2.prompts.forEach((prompt2, index) => {
    const here = [...keys, "prompts", index];
    c.add(...formFindings(stage2, prompt2, here));
    checkPrompt(c, t2, draft, prompt2, here);
  });
};
var checkFact = (c, t2, fact2, keys) => {
  c.known("value of the fact", new Set(Object.keys(fact2.values)), fact2.truth, [...keys, "truth"]);
  fact2.known.forEach(({ from, state, ground }, index) => {
    c.known("stage", t2.stages, from, [...keys, "known", index, "from"]);
    const values = sameWords('What is withheld needs its "ground": say why in a sentence.', '\u0110i\u1EC1u ch\u01B0a c\xF4ng b\u1ED1 ph\u1EA3i c\xF3 "ground": n\xEAu l\xFD do b\u1EB1ng m\u1ED9t c\xE2u.');
    if (state === "withheld" && !ground) c.add(finding("needs-other", [...keys, "known", index], values));
  });
  c.known("source", t2.sources, fact2.source, [...keys, "source"]);
  c.known("topic", t2.topics, fact2.topic, [...keys, "topic"]);
  c.known("stage", t2.stages, fact2.surfaces?.at, [...keys, "surfaces", "at"]);
  c.known("prompt", t2.asked, fact2.challenge, [...keys, "challenge"]);
  for (const when of ["if_disclosed", "if_denied", "if_silent"]) checkEffects(c, t2, fact2.surfaces?.[when], [...keys, "surfaces", when]);
};
var promiseTwice = (draft) => {
  const first = /* @__PURE__ */ new Map();
  return draft.stages.flatMap((stage2, s) => stage2.prompts.flatMap((prompt2, p) => ["responses", "blocks"].flatMap((list2) => (prompt2[list2] ?? []).flatMap((said3, r) => (said3.promises ?? []).flatMap(({ id: id3, due, text: text3 }, index) => {
    const words = JSON.stringify([due, text3]);
    const other = first.get(id3);
    first.set(id3, other ?? words);
    const keys = ["stages", s, "prompts", p, list2, r, "promises", index];
    return other === void 0 || other === words ? [] : [finding("duplicate-id", [...keys, "id"], { id: id3, other: "another response, with other words or another time", other_vi: "m\u1ED9t c\xE2u tr\u1EA3 l\u1EDDi kh\xE1c, v\u1EDBi l\u1EDDi ho\u1EB7c gi\u1EDD kh\xE1c" })];
  })))));
};
var referenceFindings = (draft, rubric) => {
  const c = collector();
  const t2 = targetsOf(draft, rubric);
  for (const list2 of LISTS) c.add(...duplicates(draft[list2], [list2]));
  c.add(...duplicatePrompts(draft), ...promiseTwice(draft));
  draft.journalists.forEach((journalist2, index) => {
    c.known("outlet", t2.outlets, journalist2.outlet, ["journalists", index, "outlet"]);
    journalist2.topics.forEach((id3, topic) => c.known("topic", t2.topics, id3, ["journalists", index, "topics", topic]));
  });
  draft.facts.forEach((fact2, index) => checkFact(c, t2, fact2, ["facts", index]));
  draft.stages.forEach((stage2, index) => checkStage(c, t2, draft, stage2, ["stages", index]));
  draft.headlines.forEach(({ outlet }, index) => c.known("outlet", t2.outlets, outlet, ["headlines", index, "outlet"]));
  return c.findings;
};
var languageFindings = (draft) => {
  const isText = (value) => Object.keys(value).every((key) => /^[a-z]{2}(-[A-Z]{2})?$/.test(key)) && Object.values(value).every((one) => typeof one === "string");
  const walk = (value, keys) => {
    if (Array.isArray(value)) return value.flatMap((one, index) => walk(one, [...keys, index]));
    if (value === null || typeof value !== "object") return [];
    if (keys.length > 0 && Object.keys(value).length > 0 && isText(value)) return inLanguages(draft.locales, Object.keys(value), keys);
    return Object.entries(value).flatMap(([key, one]) => walk(one, [...keys, key]));
  };
  return walk(draft, []);
};
var inLanguages = (locales, written2, keys) => [
  ...locales.filter((locale2) => !written2.includes(locale2)).map((locale2) => finding("missing-language", keys, { locale: locale2 })),
  ...written2.filter((locale2) => !locales.includes(locale2)).map((locale2) => finding("unknown-language", [...keys, locale2], { locale: locale2 }))
];

// src/engine/door/rubric-shape.ts
import * as z from "zod";

// src/engine/vocabulary.ts
var MODULES = [
  "press-contact",
  "crisis-handling",
  "digital-media",
  "countering-falsehood",
  "sovereignty",
  "world-affairs",
  "local-diplomacy",
  "human-rights",
  "place-promotion",
  "spokesperson-law"
];
var LEGAL_FRAMES = ["VN-2017", "VN-2026", "none"];
var STAGE_FORMS = ["statement", "conference", "feed", "interview", "decision"];
var PROMPT_FORMS = ["question", "statement", "post", "decision"];
var PHASES = ["pre_crisis", "initial", "maintenance", "resolution", "evaluation"];
var CLUSTERS = ["victim", "accidental", "preventable"];
var INTENSIFIERS = ["history_similar", "prior_reputation_negative"];
var CRISIS_TYPES = [
  "natural_disaster",
  "rumor",
  "workplace_violence",
  "product_tampering",
  "challenge",
  "technical_error_accident",
  "technical_error_product_harm",
  "human_error_accident",
  "human_error_product_harm",
  "misdeed_no_injury",
  "misdeed_management_misconduct",
  "misdeed_with_injury"
];
var STRATEGIES = [
  "attack_accuser",
  "denial",
  "scapegoat",
  "excuse",
  "justification",
  "compensation",
  "apology",
  "reminder",
  "ingratiation",
  "victimage"
];
var KNOWLEDGE = ["confirmed", "unconfirmed", "withheld"];
var HOLDS = ["firm", "hedged"];
var MANNERS = ["friendly", "courteous", "patient", "probing", "blunt", "hostile"];
var STANCES = ["friendly", "neutral", "critical"];
var REACHES = ["local", "national", "foreign"];
var STYLES = ["broadsheet", "tabloid", "wire", "online", "broadcast"];
var ROLES = [
  "care",
  "action",
  "facts",
  "unknown",
  "process",
  "commitment",
  "referral",
  "next_update",
  "reputation"
];
var TRIGGERS = ["contradicted", "overtaken", "promise_due", "dodged", "overreassured", "guessed"];
var SESSION_RULES = [
  "consistency",
  "promises",
  "first_words",
  "care_first",
  "messages",
  "floor",
  "posture"
];

// src/engine/door/rubric-shape.ts
var id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
var practice = z.string().regex(/^[A-Z]{3}-\d{1,2}$/);
var text = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().min(1).max(4e3));
var clean = (shape) => z.strictObject(shape);
var mark = clean({ practice, level: z.union([z.literal(-2), z.literal(-1), z.literal(1), z.literal(2)]), quote: text, why: text });
var reply = clean({
  id,
  text,
  marks: z.array(mark).min(1).max(5),
  corrects: z.boolean().optional().meta({ description: "These words withdraw the claim that was challenged." }),
  keeps: z.boolean().optional().meta({ description: "These words make good the promise that fell due." }),
  effects: clean({ trust: z.int().min(-20).max(20), patience: z.int().min(-40).max(20) }).optional()
});
var followUp = clean({
  trigger: z.enum(TRIGGERS),
  practice: practice.optional().meta({ description: "A mark on this practice, at this level or below, sets it off." }),
  at_most: z.union([z.literal(-1), z.literal(-2)]).optional(),
  initiative: z.int().min(0).max(2).meta({ description: "Journalists whose initiative is lower let it pass." }),
  kind: z.string(),
  ask: text,
  targets: z.array(practice).min(1).max(5),
  seconds: z.int().min(10).max(300).optional(),
  responses: z.array(reply).min(2).max(5).optional().meta({ description: "Left out: what is left of the question's own responses." }),
  cost: clean({ trust: z.int().min(-40).max(0), patience: z.int().min(-60).max(0) })
});
var rule = clean({
  rule: z.enum(SESSION_RULES),
  practice,
  name: text,
  why: clean({ full: text, part: text, none: text })
});
var rubricShape = clean({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  version: z.string(),
  title: text,
  about: text,
  locales: z.array(z.string()).min(1),
  evidence: z.array(clean({ id: z.string(), name: text, about: text })),
  sources: z.array(clean({ id: z.string(), cite: z.string(), short: z.string(), url: z.string().optional() })),
  dimensions: z.array(clean({ id: z.string().regex(/^[A-Z]{3}$/), name: text, short: text, weight: z.int().min(1).max(100) })).min(1).max(20),
  practices: z.array(clean({
    id: practice,
    dimension: z.string(),
    name: text,
    demands: text,
    violation: text,
    drill: text.meta({ description: "One thing to practise next, said to the player." }),
    weight: z.int().min(1).max(5),
    red_line: z.boolean(),
    evidence: z.array(z.string()).min(1),
    sources: z.array(z.string()).min(1)
  })).min(1),
  red_lines: z.array(clean({ id, name: text, practice, sources: z.array(z.string()).min(1) })),
  kinds: z.array(clean({ id: z.string(), name: text, expects: z.array(practice), trap: text })),
  silence: clean({ practice, why: text, trust: z.int().min(-20).max(0), patience: z.int().min(-60).max(0) }),
  walk_out: clean({ trust: z.int().min(-20).max(0) }),
  missed: clean({ trust: z.int().min(-40).max(0) }),
  follow_ups: z.array(followUp),
  rules: z.array(rule),
  posture: clean({
    effective: z.record(z.string(), z.array(z.string())).meta({ description: "For each cluster after its intensifiers: the families of strategy that fit." }),
    families: z.record(z.string(), z.string()),
    incompatible: z.array(z.array(z.string()).length(2))
  })
});

// src/engine/door/demands.ts
var DEMANDS = {
  id: ["must be lower-case letters, digits and underscores, 40 at most", "ph\u1EA3i g\u1ED3m ch\u1EEF th\u01B0\u1EDDng kh\xF4ng d\u1EA5u, ch\u1EEF s\u1ED1, g\u1EA1ch d\u01B0\u1EDBi, nhi\u1EC1u nh\u1EA5t 40 k\xFD t\u1EF1"],
  reserved: ['"constructor" is no name for anything', 'kh\xF4ng \u0111\u01B0\u1EE3c \u0111\u1EB7t m\xE3 l\xE0 "constructor"'],
  slug: ["must be lower-case letters, digits and hyphens, 60 at most", "ph\u1EA3i g\u1ED3m ch\u1EEF th\u01B0\u1EDDng kh\xF4ng d\u1EA5u, ch\u1EEF s\u1ED1, g\u1EA1ch n\u1ED1i, nhi\u1EC1u nh\u1EA5t 60 k\xFD t\u1EF1"],
  date: ["must be a date such as 2026-08-14", "ph\u1EA3i l\xE0 ng\xE0y, ch\u1EB3ng h\u1EA1n 2026-08-14"],
  clock: ['must be a time such as 09:30, or "+1 07:00" for the day after', 'ph\u1EA3i l\xE0 gi\u1EDD, ch\u1EB3ng h\u1EA1n 09:30, ho\u1EB7c "+1 07:00" cho ng\xE0y h\xF4m sau'],
  version: ["must be a version such as 1.0.0", "ph\u1EA3i l\xE0 s\u1ED1 phi\xEAn b\u1EA3n, ch\u1EB3ng h\u1EA1n 1.0.0"],
  practice: ["must be a practice of the rubric such as TRU-1", "ph\u1EA3i l\xE0 m\u1ED9t chu\u1EA9n th\u1EF1c h\xE0nh c\u1EE7a b\u1ED9 ti\xEAu ch\xED, ch\u1EB3ng h\u1EA1n TRU-1"],
  locale: ["must be a language such as vi or en", "ph\u1EA3i l\xE0 m\xE3 ng\xF4n ng\u1EEF, ch\u1EB3ng h\u1EA1n vi ho\u1EB7c en"],
  locales: ["each language may stand there once", "m\u1ED7i ng\xF4n ng\u1EEF ch\u1EC9 \u0111\u01B0\u1EE3c ghi m\u1ED9t l\u1EA7n"],
  words: ["must have the words in at least one language", "ph\u1EA3i c\xF3 l\u1EDDi b\u1EB1ng \xEDt nh\u1EA5t m\u1ED9t ng\xF4n ng\u1EEF"],
  link: ["must be a link that begins with https://", "ph\u1EA3i l\xE0 \u0111\u01B0\u1EDDng d\u1EABn b\u1EAFt \u0111\u1EA7u b\u1EB1ng https://"]
};
var IN_VIETNAMESE = new Map(Object.values(DEMANDS));
var demand = (en) => [en, IN_VIETNAMESE.get(en) ?? en];

// src/engine/door/shape-findings.ts
var TYPES = {
  string: ["text in quotation marks", "v\u0103n b\u1EA3n trong ngo\u1EB7c k\xE9p"],
  number: ["a number", "m\u1ED9t s\u1ED1"],
  int: ["a whole number", "m\u1ED9t s\u1ED1 nguy\xEAn"],
  boolean: ["true or false", "true ho\u1EB7c false"],
  array: ["a list in [ ]", "m\u1ED9t danh s\xE1ch trong [ ]"],
  object: ["an object in { }", "m\u1ED9t \u0111\u1ED1i t\u01B0\u1EE3ng trong { }"],
  record: ["an object in { }", "m\u1ED9t \u0111\u1ED1i t\u01B0\u1EE3ng trong { }"],
  text: ['the words in every language of the file, such as {"vi": "\u2026", "en": "\u2026"}', 'l\u1EDDi b\u1EB1ng m\u1ECDi ng\xF4n ng\u1EEF c\u1EE7a t\u1EC7p, ch\u1EB3ng h\u1EA1n {"vi": "\u2026", "en": "\u2026"}']
};
var expects = (en, vi) => ({ expected: en, expected_vi: vi });
var wrongType = (issue) => {
  const key = String(issue.path.at(-1) ?? "");
  if (issue.input === void 0) return finding("missing-key", issue.path.slice(0, -1), { key });
  const expected = issue.expected === "record" && typeof issue.input === "string" ? "text" : issue.expected;
  const [en, vi] = TYPES[expected] ?? [expected, expected];
  return finding("wrong-type", issue.path, expects(en, vi));
};
var wrongValue = (issue) => {
  const options = issue.values.map((value) => JSON.stringify(value)).join(", ");
  if (issue.input === void 0) return finding("missing-key", issue.path.slice(0, -1), { key: String(issue.path.at(-1) ?? "") });
  return finding("wrong-value", issue.path, issue.values.length === 1 ? expects(`must be ${options}`, `ph\u1EA3i l\xE0 ${options}`) : expects(`must be one of ${options}`, `ph\u1EA3i l\xE0 m\u1ED9t trong ${options}`));
};
var range = (issue) => {
  const limit = issue.code === "too_big" ? issue.maximum : issue.minimum;
  const one = Number(limit) === 1;
  const unit = issue.origin === "string" ? [one ? " character" : " characters", " k\xFD t\u1EF1"] : issue.origin === "array" ? [one ? " entry" : " entries", " m\u1EE5c"] : ["", ""];
  const [en, vi] = issue.code === "too_big" ? ["at most", "nhi\u1EC1u nh\u1EA5t"] : ["at least", "\xEDt nh\u1EA5t"];
  return finding("out-of-range", issue.path, expects(`${en} ${limit}${unit[0]}`, `${vi} ${limit}${unit[1]}`));
};
var isBeyondInteger = (issue) => Math.abs(Number(issue.code === "too_big" ? issue.maximum : issue.minimum)) === Number.MAX_SAFE_INTEGER;
var keysBeside = (root, path) => {
  const here = path.reduce((value, key) => value?.[key], root);
  return here && typeof here === "object" ? Object.keys(here) : [];
};
var unknownKeys = (issue, root, known) => {
  const used = new Set(keysBeside(root, issue.path));
  return issue.keys.map((key) => finding("unknown-key", [...issue.path, key], { key, ...didYouMean(key, known.filter((name) => !used.has(name))) }));
};
var invalidKey = (issue) => finding("wrong-value", issue.path, expects(...demand(issue.issues[0]?.message ?? "")));
var toFindings = (error, root, known) => error.issues.flatMap((issue) => {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue);
    case "invalid_value":
      return wrongValue(issue);
    case "too_big":
    case "too_small":
      return isBeyondInteger(issue) ? [] : range(issue);
    case "unrecognized_keys":
      return unknownKeys(issue, root, known);
    case "invalid_key":
      return invalidKey(issue);
    case "invalid_union":
      return issue.input === void 0 ? finding("missing-key", issue.path.slice(0, -1), { key: String(issue.path.at(-1) ?? "") }) : finding("wrong-value", issue.path, expects("must be -2, -1, 1 or 2", "ph\u1EA3i l\xE0 -2, -1, 1 ho\u1EB7c 2"));
    default:
      return finding("wrong-value", issue.path, expects(...demand(issue.message)));
  }
});

// src/engine/door/parse-rubric.ts
var dangling = (sort, known, ids) => ids.flatMap(([id3, keys]) => id3 === void 0 || known.includes(id3) ? [] : [finding("dangling-id", keys, { sort, sort_vi: SORTS_VI[sort] ?? sort, id: id3, ...didYouMean(id3, known) })]);
var quotes = (draft) => draft.follow_ups.flatMap(({ responses }, f) => (responses ?? []).flatMap(({ text: text3, marks }, r) => marks.flatMap(({ quote }, m) => draft.locales.filter((locale2) => !(text3[locale2] ?? "").includes(quote[locale2] ?? "\0")).map((locale2) => finding("quote-not-in-text", ["follow_ups", f, "responses", r, "marks", m, "quote", locale2], { locale: locale2 })))));
var references = (draft) => {
  const practices = draft.practices.map(({ id: id3 }) => id3);
  const sources = draft.sources.map(({ id: id3 }) => id3);
  return [
    ...dangling("dimension", draft.dimensions.map(({ id: id3 }) => id3), draft.practices.map(({ dimension }, i) => [dimension, ["practices", i, "dimension"]])),
    ...dangling("evidence label", draft.evidence.map(({ id: id3 }) => id3), draft.practices.flatMap(({ evidence }, i) => evidence.map((id3, j) => [id3, ["practices", i, "evidence", j]]))),
    ...dangling("source", sources, draft.practices.flatMap((practice3, i) => practice3.sources.map((id3, j) => [id3, ["practices", i, "sources", j]]))),
    ...dangling("practice", practices, [
      ...draft.kinds.flatMap(({ expects: expects2 }, i) => expects2.map((id3, j) => [id3, ["kinds", i, "expects", j]])),
      ...draft.follow_ups.flatMap(({ targets }, i) => targets.map((id3, j) => [id3, ["follow_ups", i, "targets", j]])),
      ...draft.rules.map(({ practice: practice3 }, i) => [practice3, ["rules", i, "practice"]]),
      ...draft.red_lines.map(({ practice: practice3 }, i) => [practice3, ["red_lines", i, "practice"]]),
      [draft.silence.practice, ["silence", "practice"]]
    ]),
    ...dangling("kind", draft.kinds.map(({ id: id3 }) => id3), draft.follow_ups.map(({ kind }, i) => [kind, ["follow_ups", i, "kind"]]))
  ];
};
var LISTS2 = ["evidence", "sources", "dimensions", "practices", "red_lines", "kinds"];
var repeated = (draft) => [
  ...LISTS2.flatMap((list2) => duplicates(draft[list2], [list2])),
  ...duplicates(draft.follow_ups.map(({ trigger }) => ({ id: trigger })), ["follow_ups"], "trigger"),
  ...duplicates(draft.rules.map(({ rule: rule2 }) => ({ id: rule2 })), ["rules"], "rule"),
  ...draft.follow_ups.flatMap(({ responses }, index) => duplicates(responses ?? [], ["follow_ups", index, "responses"]))
];
var secondsOf = ({ locales, follow_ups }) => Object.fromEntries(follow_ups.map(({ trigger, ask: ask2, responses, seconds }) => [trigger, secondsFor({ form: "question", text: ask2, responses, seconds }, locales[0] ?? "")]));
var parseRubric = (input) => {
  const shaped2 = rubricShape.safeParse(input, { reportInput: true });
  if (!shaped2.success) return { ok: false, findings: toFindings(shaped2.error, input, []) };
  const findings = [...languageFindings(shaped2.data), ...repeated(shaped2.data), ...references(shaped2.data), ...quotes(shaped2.data)];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, rubric: { ...shaped2.data, seconds: secondsOf(shaped2.data), hash: hashOf(shaped2.data) } };
};
var parseRubricText = (text3) => {
  const result = readText(text3);
  if (!result.ok) return result;
  const parsed = parseRubric(result.read.value);
  return parsed.ok ? parsed : { ok: false, findings: parsed.findings.map(result.read.locate) };
};

// src/engine/door/parse-scenario.ts
import * as z3 from "zod";

// src/engine/door/reach.ts
var said = (draft) => draft.stages.flatMap(({ prompts }) => prompts.flatMap(({ responses, blocks }) => [...responses ?? [], ...blocks ?? []]));
var effects = (draft) => [
  ...said(draft).flatMap((one) => one.effects ?? []),
  ...draft.stages.flatMap(({ enter: enter3 }) => enter3 ?? []),
  ...draft.facts.flatMap(({ surfaces }) => [surfaces?.if_denied, surfaces?.if_disclosed, surfaces?.if_silent].flatMap((one) => one ?? []))
];
var impossible = (draft) => {
  const flags = new Set(effects(draft).flatMap((one) => Object.entries(one.flags ?? {}).filter(([, on]) => on).map(([flag]) => flag)));
  const out = /* @__PURE__ */ new Set([...draft.facts.filter(({ surfaces }) => surfaces?.at !== void 0).map(({ id: id3 }) => id3), ...effects(draft).flatMap(({ reveals }) => reveals ?? [])]);
  const claims = said(draft).flatMap((one) => one.claims ?? []);
  const claimed = new Set(claims.map(({ fact: fact2 }) => fact2));
  const firm = new Set(claims.filter(({ hold }) => hold === "firm").map(({ fact: fact2 }) => fact2));
  const kept = /* @__PURE__ */ new Set([...said(draft).flatMap(({ keeps }) => keeps ?? []), ...draft.stages.flatMap(({ keeps }) => keeps ?? [])]);
  return (table, id3) => table === "flags" && !flags.has(id3) || table === "out" && !out.has(id3) || table === "claimed" && !claimed.has(id3) || table === "firm" && !firm.has(id3) || table === "kept" && !kept.has(id3);
};
var compare = (op, a, b) => {
  if (a === void 0 || b === void 0) return void 0;
  switch (op) {
    case "==":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      return void 0;
  }
};
var settled = (expression, never) => {
  if (typeof expression !== "object") return expression;
  const of = (part) => settled(part, never);
  switch (expression[0]) {
    case "read":
      return never(expression[1], expression[2]) ? expression[1] === "claimed" ? "" : false : void 0;
    case "clock":
    case "score":
    case "minus":
    case "if":
    case "in":
      return void 0;
    case "not": {
      const value = of(expression[1]);
      return value === void 0 ? void 0 : !value;
    }
    case "&&":
      return of(expression[1]) === false || of(expression[2]) === false ? false : both(of(expression[1]), of(expression[2]));
    case "||":
      return of(expression[1]) === true || of(expression[2]) === true ? true : neither(of(expression[1]), of(expression[2]));
    default:
      return compare(expression[0], of(expression[1]), of(expression[2]));
  }
};
var both = (a, b) => a === true && b === true ? true : void 0;
var neither = (a, b) => a === false && b === false ? false : void 0;
var ledTo = (draft) => /* @__PURE__ */ new Set([
  ...draft.facts.flatMap(({ challenge }) => challenge ?? []),
  ...draft.stages.flatMap(({ prompts }) => prompts.flatMap(({ responses, follow_ups }) => [
    ...(responses ?? []).flatMap(({ follow_up }) => follow_up ?? []),
    ...Object.values(follow_ups ?? {}).flatMap((id3) => id3 ?? [])
  ]))
]);
var because = (en, vi) => ({ what: en, what_vi: vi });
var reachFindings = (draft, conditions) => {
  const never = impossible(draft);
  const isFalse = (when) => when !== void 0 && conditions[when] !== void 0 && settled(conditions[when], never) === false;
  const led = ledTo(draft);
  return draft.stages.flatMap((stage2, s) => {
    if (isFalse(stage2.when)) return [finding("unreachable-stage", ["stages", s, "when"], because("its condition is never true", "\u0111i\u1EC1u ki\u1EC7n kh\xF4ng bao gi\u1EDD \u0111\xFAng"))];
    const open = stage2.prompts.filter(({ when, only_as_follow_up }) => only_as_follow_up !== true && !isFalse(when));
    if (open.length === 0) return [finding("unreachable-stage", ["stages", s, "prompts"], because("none of its prompts can be put", "kh\xF4ng c\xE2u n\xE0o c\xF3 th\u1EC3 \u0111\u01B0\u1EE3c \u0111\u01B0a ra"))];
    return stage2.prompts.flatMap(({ id: id3, when, only_as_follow_up, from }, p) => {
      const keys = ["stages", s, "prompts", p];
      if (isFalse(when)) return [finding("unreachable-prompt", [...keys, "when"], because("its condition is never true", "\u0111i\u1EC1u ki\u1EC7n kh\xF4ng bao gi\u1EDD \u0111\xFAng"))];
      if (only_as_follow_up === true && !led.has(id3)) return [finding("unreachable-prompt", keys, because("it is only a follow-up and nothing leads to it", "ch\u1EC9 l\xE0 c\xE2u n\u1ED1i ti\u1EBFp nh\u01B0ng kh\xF4ng c\xE2u n\xE0o d\u1EABn t\u1EDBi"))];
      const absent = from !== void 0 && stage2.present !== void 0 && !stage2.present.includes(from);
      return absent && !led.has(id3) ? [finding("unreachable-prompt", [...keys, "from"], because("its journalist is not present in this stage", "nh\xE0 b\xE1o n\xE0y kh\xF4ng c\xF3 m\u1EB7t \u1EDF ph\u1EA7n n\xE0y"))] : [];
    });
  });
};

// src/engine/door/shape.ts
import * as z2 from "zod";
var FORMAT = 1;
var id2 = z2.string().regex(/^[a-z][a-z0-9_]{0,39}$/, DEMANDS.id[0]).refine((name) => name !== "constructor", DEMANDS.reserved[0]).meta({ id: "Id" });
var slug = z2.string().regex(/^[a-z][a-z0-9-]{0,59}$/, DEMANDS.slug[0]);
var date = z2.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, DEMANDS.date[0]);
var clock = z2.string().regex(/^(\+\d )?([01]\d|2[0-3]):[0-5]\d$/, DEMANDS.clock[0]).meta({ id: "Clock", description: 'Time in the story: 09:30, or "+1 07:00" for the next day.' });
var version = z2.string().regex(/^\d+\.\d+\.\d+$/, DEMANDS.version[0]);
var locale = z2.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, DEMANDS.locale[0]);
var text2 = z2.record(locale, z2.string().min(1).max(4e3)).refine((words) => Object.keys(words).length > 0, DEMANDS.words[0]).meta({ id: "Text", description: 'The same words in every language of the file: {"vi": "\u2026", "en": "\u2026"}.' });
var condition = z2.string().min(1).max(500).meta({ id: "Condition", description: "A CEL expression that is true or false: trust.residents < 40 && !flags.sample_taken" });
var practice2 = z2.string().regex(/^[A-Z]{3}-\d{1,2}$/, DEMANDS.practice[0]);
var clean2 = (shape) => z2.strictObject(shape);
var list = (item, least, most) => z2.array(item).min(least).max(most);
var mark2 = clean2({
  practice: practice2,
  level: z2.union([z2.literal(-2), z2.literal(-1), z2.literal(1), z2.literal(2)]),
  quote: text2.meta({ description: "The words that earn the mark: found letter for letter in the response, in each language." }),
  why: text2.meta({ description: "One sentence that teaches what the words alone do not." }),
  red_line: id2.optional().meta({ description: "A red line of the rubric that holds only in this context." })
});
var claim = clean2({
  fact: id2,
  value: id2,
  hold: z2.enum(HOLDS).meta({ description: "firm can be contradicted; hedged leaves room." }),
  quote: text2,
  corrects: z2.boolean().optional().meta({ description: "True when the words openly withdraw what was said before." })
});
var promise = clean2({
  id: id2,
  text: text2.meta({ description: "What was promised, as the record shows it." }),
  due: clock
});
var effects2 = clean2({
  trust: z2.record(id2, z2.int().min(-40).max(40)).optional(),
  patience: z2.record(id2, z2.int().min(-60).max(60)).optional(),
  flags: z2.record(id2, z2.boolean()).optional(),
  minutes: z2.int().min(0).max(2880).optional().meta({ description: "Time in the story that this costs." }),
  reveals: z2.array(id2).optional().meta({ description: "Facts that come out." })
});
var said2 = {
  id: id2,
  text: text2,
  marks: list(mark2, 0, 8),
  claims: list(claim, 1, 4).optional(),
  promises: list(promise, 1, 2).optional(),
  keeps: list(id2, 1, 4).optional().meta({ description: "Promises that these words keep." }),
  lands: list(id2, 1, 3).optional().meta({ description: "Key messages that get across." }),
  effects: effects2.optional(),
  strategy: z2.enum(STRATEGIES).optional()
};
var response = clean2({
  ...said2,
  follow_up: id2.optional().meta({ description: "A prompt that is put next because of these words." }),
  printed: text2.optional().meta({ description: "The line that gets printed: words from the response, fairly or not." })
});
var block = clean2({ ...said2, role: z2.enum(ROLES) });
var overrides = clean2({
  dodged: id2.optional(),
  overreassured: id2.optional(),
  guessed: id2.optional()
});
var prompt = clean2({
  id: id2,
  form: z2.enum(PROMPT_FORMS),
  from: id2.optional().meta({ description: "The journalist who asks (questions)." }),
  by: text2.optional().meta({ description: "Who wrote it (posts): a name as the feed shows it." }),
  reach: z2.int().min(0).max(9999999).optional().meta({ description: "How many have shared it (posts)." }),
  kind: z2.string().min(1).optional().meta({ description: "One of the question kinds of the rubric." }),
  text: text2,
  short: text2.optional().meta({ description: "The same question, shorter: put when the first answer dodged." }),
  topic: id2.optional(),
  targets: list(practice2, 1, 5),
  when: condition.optional(),
  priority: z2.int().min(-10).max(10).optional(),
  only_as_follow_up: z2.boolean().optional(),
  seconds: z2.int().min(10).max(600).optional().meta({ description: "Thinking time. Left out: worked out from the length of the texts in the reference language." }),
  follow_ups: overrides.optional(),
  responses: list(response, 2, 5).optional(),
  blocks: list(block, 3, 12).optional(),
  use: clean2({ least: z2.int().min(1).max(8), most: z2.int().min(1).max(8) }).optional()
});
var stage = clean2({
  id: id2,
  form: z2.enum(STAGE_FORMS),
  title: text2,
  phase: z2.enum(PHASES),
  at: clock.meta({ description: "When the stage begins." }),
  minutes: z2.int().min(1).max(120).meta({ description: "How long it lasts in the story; nothing new is asked after that." }),
  briefing: text2,
  moderator: z2.enum(["player", "host"]).optional().meta({ description: "player: picks among raised hands or posts. host: somebody else gives the floor." }),
  present: list(id2, 1, 12).optional().meta({ description: "Journalists in the room; left out, all of them." }),
  asks: z2.int().min(1).max(20).meta({ description: "The stage ends after this many prompts (follow-ups not counted)." }),
  cluster: z2.enum(CLUSTERS).optional(),
  intensifiers: z2.array(z2.enum(INTENSIFIERS)).optional(),
  when: condition.optional().meta({ description: "The stage is skipped unless this holds when its turn comes." }),
  enter: effects2.optional(),
  keeps: z2.array(id2).optional().meta({ description: "Promises that the arrival of this stage keeps." }),
  prompts: list(prompt, 1, 40)
});
var fact = clean2({
  id: id2,
  text: text2,
  values: z2.record(id2, text2).meta({ description: 'What can be asserted about it: {"safe": \u2026, "unsafe": \u2026}.' }),
  truth: id2.meta({ description: "Which of the values is so." }),
  known: list(clean2({
    from: id2.meta({ description: "The stage from which this holds." }),
    state: z2.enum(KNOWLEDGE),
    ground: text2.optional().meta({ description: "Why it is withheld." }),
    note: text2.optional().meta({ description: "What the player knows about it then, in a sentence; left out, the text of the fact." })
  }), 1, 6),
  source: id2.optional(),
  topic: id2.optional(),
  surfaces: clean2({
    at: id2.optional().meta({ description: "The stage on whose arrival it comes out." }),
    by: text2.meta({ description: "How it comes out, in a sentence." }),
    if_disclosed: effects2.optional(),
    if_denied: effects2.optional(),
    if_silent: effects2.optional()
  }).optional(),
  challenge: id2.optional().meta({ description: "The prompt that is put when what was said of this fact is contradicted; left out, the rubric has one." })
});
var look = clean2({
  head: z2.string(),
  skin: z2.string(),
  clothes: z2.string(),
  hair: z2.string().optional(),
  accessory: z2.string().optional(),
  beard: z2.string().optional()
});
var journalist = clean2({
  id: id2,
  name: text2,
  outlet: id2,
  manner: z2.enum(MANNERS),
  pressure: clean2({
    initiative: z2.int().min(0).max(2),
    directness: z2.int().min(0).max(2),
    assertiveness: z2.int().min(0).max(2),
    adversarialness: z2.int().min(0).max(2)
  }).meta({ description: "After Clayman & Heritage 2002. Pressure is a normal part of the work, never misconduct." }),
  patience: z2.int().min(1).max(100),
  topics: z2.array(id2),
  about: text2.meta({ description: "Who this is and why they ask, in a sentence." }),
  look
});
var draftShape = clean2({
  $schema: z2.string().optional(),
  format: z2.literal(FORMAT),
  id: slug,
  version,
  locales: list(locale, 1, 6).refine((all) => new Set(all).size === all.length, DEMANDS.locales[0]),
  title: text2,
  summary: text2,
  authors: list(z2.string().min(1), 1, 12),
  licence: z2.string().min(1),
  reviewed: date,
  sources: z2.array(clean2({ id: id2, title: z2.string().min(1), url: z2.url({ protocol: /^https$/, error: DEMANDS.link[0] }).optional(), reviewed: date })),
  difficulty: z2.int().min(1).max(5),
  minutes: z2.int().min(3).max(90),
  modules: list(z2.enum(MODULES), 1, 4),
  rubric: slug,
  setting: clean2({
    place: text2,
    date,
    role: text2,
    legal_frame: z2.enum(LEGAL_FRAMES),
    deadline_hours: z2.int().min(1).max(72),
    happened: clock,
    first_words_by: clock.optional().meta({ description: "The time the organisation set itself for its first words." }),
    crisis_type: z2.enum(CRISIS_TYPES)
  }),
  messages: list(clean2({ id: id2, text: text2 }), 1, 3).meta({ description: "The key messages the player wants to land." }),
  flags: z2.array(id2),
  topics: z2.array(clean2({ id: id2, name: text2 })),
  facts: list(fact, 1, 40),
  publics: list(clean2({ id: id2, name: text2, trust: z2.int().min(0).max(100), weight: z2.int().min(1).max(10) }), 1, 6),
  outlets: list(clean2({ id: id2, name: text2, reach: z2.enum(REACHES), stance: z2.enum(STANCES), style: z2.enum(STYLES) }), 1, 12),
  journalists: list(journalist, 1, 12),
  stages: list(stage, 1, 12),
  headlines: list(clean2({
    id: id2,
    outlet: id2,
    when: condition.optional(),
    lead: z2.enum(["best", "worst"]).optional().meta({ description: "Which of the player's lines {line} stands for." }),
    title: text2,
    body: text2
  }), 1, 60),
  endings: list(clean2({ id: id2, when: condition.optional(), title: text2, text: text2 }), 1, 12)
});

// src/engine/door/parse-scenario.ts
var collectKeys = (schema, into) => {
  if (Array.isArray(schema)) for (const one of schema) collectKeys(one, into);
  else if (schema !== null && typeof schema === "object")
    for (const [key, value] of Object.entries(schema)) {
      if (key === "properties") for (const name of Object.keys(value)) into.add(name);
      collectKeys(value, into);
    }
  return into;
};
var names;
var knownKeys = () => names ??= [...collectKeys(z3.toJSONSchema(draftShape), /* @__PURE__ */ new Set())];
var shaped = (input) => {
  const format = input?.format;
  if (typeof format === "number" && format !== FORMAT) return [finding("format-version", ["format"], { known: FORMAT, found: format })];
  const result = draftShape.safeParse(input, { reportInput: true });
  return result.success ? result.data : toFindings(result.error, input, knownKeys());
};
var written = (draft) => [
  ...draft.stages.flatMap(({ when, prompts }, s) => [
    { when, keys: ["stages", s, "when"], score: false },
    ...prompts.map((prompt2, p) => ({ when: prompt2.when, keys: ["stages", s, "prompts", p, "when"], score: false }))
  ]),
  ...draft.headlines.map(({ when }, index) => ({ when, keys: ["headlines", index, "when"], score: true })),
  ...draft.endings.map(({ when }, index) => ({ when, keys: ["endings", index, "when"], score: true }))
];
var conditionsOf = (draft) => {
  const check = conditionChecker(draft);
  const found = {};
  const findings = [];
  for (const { when, keys, score } of written(draft)) {
    if (when === void 0) continue;
    const checked = check(when, keys, score);
    if ("finding" in checked) findings.push(checked.finding);
    else found[when] = checked.expression;
  }
  return { found, findings };
};
var secondsOf2 = ({ locales, stages }) => Object.fromEntries(stages.flatMap(({ prompts }) => prompts.map((prompt2) => [prompt2.id, secondsFor(prompt2, locales[0] ?? "")])));
var refuse2 = (findings) => ({ ok: false, findings });
var parseScenario = (input, rubrics2) => {
  const draft = shaped(input);
  if (Array.isArray(draft)) return refuse2(draft);
  const fit = draft;
  const rubric = rubrics2.get(fit.rubric);
  if (!rubric) return refuse2([finding("dangling-id", ["rubric"], { sort: "rubric", sort_vi: "b\u1ED9 ti\xEAu ch\xED", id: fit.rubric, ...didYouMean(fit.rubric, rubrics2.keys()) })]);
  const first = [...languageFindings(fit), ...referenceFindings(fit, rubric)];
  if (first.length > 0) return refuse2(first);
  const conditions = conditionsOf(fit);
  if (conditions.findings.length > 0) return refuse2(conditions.findings);
  const reach = reachFindings(fit, conditions.found);
  if (reach.length > 0) return refuse2(reach);
  return { ok: true, scenario: { ...fit, conditions: conditions.found, seconds: secondsOf2(fit), hash: hashOf(fit) } };
};
var parseScenarioText = (text3, rubrics2) => {
  const result = readText(text3);
  if (!result.ok) return result;
  const parsed = parseScenario(result.read.value, rubrics2);
  return parsed.ok ? parsed : refuse2(parsed.findings.map(result.read.locate));
};

// src/engine/time.ts
var toClock = (written2) => {
  const found = /^(?:\+(\d) )?(\d\d):(\d\d)$/.exec(written2);
  if (!found) throw new Error(`"${written2}" is no time of a story.`);
  const [, day = "0", hours = "0", minutes = "0"] = found;
  return Number(day) * 86400 + Number(hours) * 3600 + Number(minutes) * 60;
};

// src/engine/script.ts
var always = () => true;
var templateId = (trigger) => `~${trigger}`;
var NO_TIME = { thinking: 0, asking: 0, speaking: {} };
var toCue = (prompt2, stage2, seconds, test) => ({
  prompt: prompt2,
  stage: stage2,
  mayBeAsked: test(prompt2.when),
  priority: prompt2.priority ?? 0,
  responses: new Map((prompt2.responses ?? []).map((response2) => [response2.id, response2])),
  blocks: new Map((prompt2.blocks ?? []).map((block2) => [block2.id, block2])),
  seconds: seconds ?? NO_TIME
});
var toPrompt = (follow) => ({
  id: templateId(follow.trigger),
  form: "question",
  kind: follow.kind,
  text: follow.ask,
  targets: follow.targets,
  only_as_follow_up: true,
  ...follow.seconds === void 0 ? {} : { seconds: follow.seconds },
  responses: (follow.responses ?? []).map(({ id: id3, text: text3, marks }) => ({ id: id3, text: text3, marks }))
});
var promisesOf = (cues) => new Map(
  [...cues].flatMap(
    ({ prompt: prompt2 }) => [...prompt2.responses ?? [], ...prompt2.blocks ?? []].flatMap(
      ({ promises }) => (promises ?? []).map(({ id: id3, text: text3, due }) => [id3, { text: text3, due: toClock(due) }])
    )
  )
);
var compileAll = (scenario) => new Map(Object.entries(scenario.conditions).map(([source, expression]) => [source, compile(expression)]));
var toPlayedStage = (stage2, cues, scenario, test) => ({
  stage: stage2,
  at: toClock(stage2.at),
  mayBeEntered: test(stage2.when),
  cues: cues.filter(({ prompt: prompt2 }) => prompt2.only_as_follow_up !== true),
  present: stage2.present ?? scenario.journalists.map(({ id: id3 }) => id3)
});
var prepare = (scenario, rubric) => {
  const conditions = compileAll(scenario);
  const test = (source) => source === void 0 ? always : conditions.get(source) ?? always;
  const byStage = scenario.stages.map((stage2, index) => stage2.prompts.map((prompt2) => toCue(prompt2, index, scenario.seconds[prompt2.id], test)));
  const templates = rubric.follow_ups.map((follow) => toCue(toPrompt(follow), -1, rubric.seconds[follow.trigger], test));
  return {
    scenario,
    rubric,
    stages: scenario.stages.map((stage2, index) => toPlayedStage(stage2, byStage[index] ?? [], scenario, test)),
    cues: new Map([...byStage.flat(), ...templates].map((cue) => [cue.prompt.id, cue])),
    journalists: new Map(scenario.journalists.map((journalist2) => [journalist2.id, journalist2])),
    facts: new Map(scenario.facts.map((fact2) => [fact2.id, fact2])),
    follow: new Map(rubric.follow_ups.map((follow) => [follow.trigger, follow])),
    practices: new Map(rubric.practices.map((practice3) => [practice3.id, practice3])),
    promises: promisesOf(byStage.flat()),
    conditions
  };
};
var cueOf = (script2, ask2) => {
  const cue = script2.cues.get(ask2.prompt);
  if (!cue) throw new Error(`Scenario ${script2.scenario.id} has no prompt ${ask2.prompt} (asked as ${ask2.key}).`);
  return cue;
};
var responsesTo = (script2, ask2) => {
  const { prompt: prompt2 } = cueOf(script2, ask2);
  const all = prompt2.responses ?? [];
  return ask2.left ? all.filter(({ id: id3 }) => ask2.left?.includes(id3)) : all;
};
var thinkingTime = (script2, ask2, pace) => Math.ceil(cueOf(script2, ask2).seconds.thinking * pace / 100);
var followFor = (script2, trigger) => script2.follow.get(trigger);
var MARK_TRIGGERS = TRIGGERS.filter((trigger) => trigger === "dodged" || trigger === "overreassured" || trigger === "guessed");

// tests/fixtures/scripts.ts
var SCENARIOS = join(import.meta.dirname, "../../scenarios");
var jsonIn = (folder) => readdirSync(folder).filter((name) => name.endsWith(".json")).toSorted().map((name) => join(folder, name));
var passed = (what, outcome) => {
  if (!outcome.ok) throw new Error(`${what} did not come through the door: ${JSON.stringify(outcome.findings, null, 2)}`);
  return outcome;
};
var rubrics = new Map(
  jsonIn(join(SCENARIOS, "rubrics")).map((file) => {
    const { rubric } = passed(file, parseRubricText(readFileSync(file, "utf8")));
    return [rubric.id, rubric];
  })
);
var shippedScripts = () => new Map(
  jsonIn(SCENARIOS).map((file) => {
    const { scenario } = passed(file, parseScenarioText(readFileSync(file, "utf8"), rubrics));
    const rubric = rubrics.get(scenario.rubric);
    if (!rubric) throw new Error(`There is no rubric ${scenario.rubric}.`);
    return [scenario.id, prepare(scenario, rubric)];
  })
);

// src/engine/apply.ts
var draftOf = (session) => ({
  scenario: session.scenario,
  seed: session.seed,
  pace: session.pace,
  stage: session.stage,
  stageId: session.stageId,
  clock: session.clock,
  stageEnds: session.stageEnds,
  stageAsked: session.stageAsked,
  now: session.now,
  composed: session.composed,
  open: session.open,
  waiting: session.waiting,
  trust: session.trust,
  patience: session.patience,
  gone: session.gone,
  flags: session.flags,
  asked: session.asked,
  chose: session.chose,
  out: session.out,
  claims: session.claims,
  promises: session.promises,
  items: session.items,
  raised: session.raised,
  called: session.called,
  count: session.count,
  floor: session.floor | 0,
  ended: session.ended
});
var NONE = [];
var put = (record3, key, value) => {
  const copy = { ...record3 };
  copy[key] = value;
  return copy;
};
var counted = (draft, count) => {
  draft.count = put(draft.count, count, draft.count[count] + 1);
};
var added = (list2, item) => item === void 0 || list2.includes(item) ? list2 : [...list2, item];
var met = (draft, ask2, response2, blocks, clock2) => {
  draft.items = [...draft.items, { ask: ask2, stage: draft.stageId, response: response2, blocks, at: draft.clock }];
  if (response2 !== null) draft.chose = put(draft.chose, ask2.prompt, response2);
  draft.now = null;
  draft.composed = NONE;
  draft.clock = clock2;
};
var withdraw = (draft, fact2, value) => {
  const isMeant = (claim3) => claim3.fact === fact2 && claim3.value === value;
  draft.claims = draft.claims.map((claim3) => isMeant(claim3) ? { ...claim3, withdrawn: true } : claim3);
  draft.waiting = draft.waiting.filter((ask2) => ask2.fact !== fact2);
};
var settle = (draft, id3, state) => {
  draft.promises = draft.promises.map((promise2) => promise2.id === id3 ? { ...promise2, state } : promise2);
};
var ask = (draft, { ask: asked, clock: clock2, floor }) => {
  draft.now = asked;
  draft.open = NONE;
  draft.clock = clock2;
  draft.floor = floor | 0;
  if (draft.waiting.length > 0) draft.waiting = draft.waiting.filter(({ key }) => key !== asked.key);
  draft.asked = put(asked.key === asked.prompt ? draft.asked : put(draft.asked, asked.key, true), asked.prompt, true);
  if (asked.trigger === void 0 && asked.followUp !== true) draft.stageAsked += 1;
  counted(draft, "asked");
};
var enter = (draft, { stage: stage2, index, clock: clock2, ends }) => {
  draft.stage = index;
  draft.stageId = stage2;
  draft.clock = clock2;
  draft.stageEnds = ends;
  draft.stageAsked = 0;
  draft.open = NONE;
};
var raise = (draft, { open, floor }) => {
  draft.open = open;
  draft.floor = floor | 0;
  for (const { from } of open) draft.raised = added(draft.raised, from);
};
var change = (draft, event) => {
  switch (event.type) {
    case "stage_entered":
      return enter(draft, event);
    case "stage_left":
      return void (draft.open = NONE);
    case "stage_skipped":
      return void (draft.stage = event.index);
    case "hands_raised":
      return raise(draft, event);
    case "called":
      return void (draft.called = added(draft.called, event.ask.from));
    case "asked":
      return ask(draft, event);
    case "block_said":
      return void (draft.composed = [...draft.composed, event.block]);
    case "answered":
      return met(draft, event.ask, event.response, NONE, event.clock);
    case "released":
      return met(draft, event.ask, null, event.blocks, event.clock);
    case "fell_silent":
      return met(draft, event.ask, null, NONE, event.clock);
    case "lapsed":
      return counted(draft, event.count);
    case "trust_moved":
      return void (draft.trust = put(draft.trust, event.public, event.to));
    case "patience_moved":
      return void (draft.patience = put(draft.patience, event.journalist, event.to));
    case "walked_out":
      return void (draft.gone = [...draft.gone, event.journalist]);
    case "flag_set":
      return void (draft.flags = put(draft.flags, event.flag, event.on));
    case "time_passed":
      return void (draft.clock = event.clock);
    case "fact_came_out":
      return void (draft.out = [...draft.out, event.fact]);
    case "claimed":
      return void (draft.claims = [...draft.claims, event.claim]);
    case "withdrew":
      return withdraw(draft, event.fact, event.value);
    case "contradicted":
      return counted(draft, "contradicted");
    case "promised":
      return void (draft.promises = [...draft.promises, event.promise]);
    case "promise_kept":
      return settle(draft, event.promise, "kept");
    case "promise_missed":
      settle(draft, event.promise, "missed");
      return counted(draft, "missed");
    case "follow_up_queued":
      return void (draft.waiting = [...draft.waiting, event.ask]);
    case "ended":
      draft.now = null;
      draft.open = NONE;
      return void (draft.ended = true);
    default:
      return event;
  }
};
var apply = (session, event) => {
  const draft = draftOf(session);
  change(draft, event);
  return draft;
};

// src/engine/turn.ts
var turnOn = (script2, session) => ({ script: script2, session: draftOf(session), events: [] });
var happen = (turn, event) => {
  turn.events.push(event);
  change(turn.session, event);
};

// src/engine/consequences.ts
var within = (value) => Math.max(0, Math.min(100, value));
var moveTrust = (turn, name, by, why) => {
  const from = turn.session.trust[name] ?? 0;
  const to = within(from + by);
  if (to !== from) happen(turn, { type: "trust_moved", public: name, by: to - from, to, why });
};
var moveAllTrust = (turn, by, why) => {
  for (const { id: id3 } of turn.script.scenario.publics) moveTrust(turn, id3, by, why);
};
var movePatience = (turn, journalist2, by) => {
  const from = turn.session.patience[journalist2] ?? 0;
  const to = within(from + by);
  if (to === from) return;
  happen(turn, { type: "patience_moved", journalist: journalist2, by: to - from, to });
  if (to > 0 || turn.session.gone.includes(journalist2)) return;
  happen(turn, { type: "walked_out", journalist: journalist2 });
  moveAllTrust(turn, turn.script.rubric.walk_out.trust, "walked_out");
};
var lasting = (turn, fact2) => turn.session.claims.findLast((claim3) => claim3.fact === fact2 && !claim3.withdrawn);
var firmlyOtherwise = (turn, fact2) => turn.session.claims.find((claim3) => claim3.fact === fact2.id && !claim3.withdrawn && claim3.hold === "firm" && claim3.value !== fact2.truth);
var queue = (turn, trigger, ask2) => {
  const known = turn.session.asked[ask2.key] === true || turn.session.waiting.some(({ key }) => key === ask2.key);
  const prompt2 = ask2.prompt ?? templateId(trigger);
  if (known || !turn.script.cues.has(prompt2)) return;
  happen(turn, { type: "follow_up_queued", ask: { ...ask2, prompt: prompt2, trigger } });
};
var outcomeOf = (turn, fact2, denied) => {
  if (denied) return "denied";
  return lasting(turn, fact2.id)?.value === fact2.truth ? "disclosed" : "silent";
};
var comeOut = (turn, id3) => {
  const fact2 = turn.script.facts.get(id3);
  if (!fact2 || turn.session.out.includes(id3)) return;
  const denied = firmlyOtherwise(turn, fact2);
  const had = outcomeOf(turn, fact2, denied !== void 0);
  happen(turn, { type: "fact_came_out", fact: id3, had });
  takeEffect(turn, fact2.surfaces?.[`if_${had}`]);
  if (denied) contradict(turn, fact2, denied.said, "fact");
};
var contradict = (turn, fact2, earlier, by) => {
  const trigger = by === "claim" ? "contradicted" : "overtaken";
  happen(turn, { type: "contradicted", fact: fact2.id, earlier, by });
  moveAllTrust(turn, followFor(turn.script, trigger)?.cost.trust ?? 0, trigger);
  queue(turn, trigger, { key: `contradicted:${fact2.id}`, prompt: fact2.challenge, about: earlier, fact: fact2.id });
};
var takeEffect = (turn, effects3) => {
  if (!effects3) return;
  for (const [name, by] of Object.entries(effects3.trust ?? {})) moveTrust(turn, name, by, "said");
  for (const [journalist2, by] of Object.entries(effects3.patience ?? {})) movePatience(turn, journalist2, by);
  for (const [flag, on] of Object.entries(effects3.flags ?? {})) happen(turn, { type: "flag_set", flag, on });
  if (effects3.minutes) happen(turn, { type: "time_passed", clock: turn.session.clock + effects3.minutes * 60 });
  for (const fact2 of effects3.reveals ?? []) comeOut(turn, fact2);
};
var callInPromises = (turn) => {
  const due = turn.session.promises.filter(({ state, due: at2 }) => state === "open" && at2 <= turn.session.clock);
  for (const { id: id3, item } of due) {
    happen(turn, { type: "promise_missed", promise: id3 });
    moveAllTrust(turn, turn.script.rubric.missed.trust, "promise_missed");
    queue(turn, "promise_due", { key: `promise_due:${id3}`, about: { item }, promise: id3 });
  }
};
var keepPromises = (turn, ids) => {
  for (const id3 of ids) {
    const open = turn.session.promises.some((promise2) => promise2.id === id3 && promise2.state === "open");
    if (open) happen(turn, { type: "promise_kept", promise: id3 });
  }
};

// src/engine/random.ts
var next = (random) => random + 1831565813 | 0;
var mix = (state) => {
  let t2 = Math.imul(state ^ state >>> 15, 1 | state);
  t2 = t2 + Math.imul(t2 ^ t2 >>> 7, 61 | t2) ^ t2;
  return (t2 ^ t2 >>> 14) >>> 0;
};
var draw = (random, sides) => {
  const limit = 4294967296 - 4294967296 % sides;
  let state = next(random);
  let value = mix(state);
  while (value >= limit) {
    state = next(state);
    value = mix(state);
  }
  return [value % sides, state];
};
var shuffle = (random, items) => {
  const out = [...items];
  let state = random;
  for (let last = out.length - 1; last > 0; last -= 1) {
    const [pick, after2] = draw(state, last + 1);
    state = after2;
    [out[last], out[pick]] = [out[pick], out[last]];
  }
  return [out, state];
};
var streamFor = (seed, purpose) => {
  let hash = 2166136261 ^ seed;
  for (let i = 0; i < purpose.length; i += 1) hash = Math.imul(hash ^ purpose.charCodeAt(i), 16777619);
  return mix(hash | 0) | 0;
};

// src/engine/record.ts
var withdrawAllBut = (turn, fact2, keep) => {
  const values = turn.session.claims.filter((claim3) => claim3.fact === fact2 && !claim3.withdrawn && claim3.value !== keep).map(({ value }) => value);
  for (const value of new Set(values)) happen(turn, { type: "withdrew", fact: fact2, value });
};
var claimAt = (turn, { item, block: block2, claim: index }) => turn.session.claims.find(({ said: said3 }) => said3.item === item && said3.block === block2 && said3.claim === index);
var claim2 = (turn, made, said3) => {
  if (made.corrects === true) withdrawAllBut(turn, made.fact, made.value);
  const fact2 = turn.script.facts.get(made.fact);
  const earlier = turn.session.claims.find(
    (other) => other.fact === made.fact && !other.withdrawn && other.hold === "firm" && other.value !== made.value
  );
  happen(turn, { type: "claimed", claim: { fact: made.fact, value: made.value, hold: made.hold, withdrawn: false, said: said3 } });
  if (!fact2 || made.hold !== "firm") return;
  if (earlier) contradict(turn, fact2, earlier.said, "claim");
  else if (turn.session.out.includes(fact2.id) && made.value !== fact2.truth) contradict(turn, fact2, said3, "fact");
};
var putOnRecord = (turn, said3, reference) => {
  said3.claims?.forEach((made, index) => claim2(turn, made, { ...reference, claim: index }));
  keepPromises(turn, said3.keeps ?? []);
  for (const { id: id3, due } of said3.promises ?? []) {
    const known = turn.session.promises.some((promise2) => promise2.id === id3);
    if (!known) happen(turn, { type: "promised", promise: { id: id3, due: toClock(due), state: "open", item: reference.item } });
  }
  takeEffect(turn, said3.effects);
};
var setOffBy = (turn, trigger, marks) => {
  const follow = followFor(turn.script, trigger);
  return marks.findIndex(({ practice: practice3, level }) => practice3 === follow?.practice && level <= (follow.at_most ?? -1));
};
var isRedLine = (turn, { practice: practice3, level, red_line }) => red_line !== void 0 || level === -2 && turn.script.practices.get(practice3)?.red_line === true;
var noteLapses = (turn, marks, reference) => {
  for (const trigger of MARK_TRIGGERS) {
    const mark3 = setOffBy(turn, trigger, marks);
    if (mark3 >= 0) happen(turn, { type: "lapsed", count: trigger, about: { ...reference, mark: mark3 } });
  }
  const crossed = marks.findIndex((mark3) => isRedLine(turn, mark3));
  if (crossed >= 0) happen(turn, { type: "lapsed", count: "red_lines", about: { ...reference, mark: crossed } });
};
var overrideFor = (turn, ask2, trigger) => {
  const overrides2 = turn.script.cues.get(ask2.prompt)?.prompt.follow_ups;
  return trigger === "dodged" || trigger === "overreassured" || trigger === "guessed" ? overrides2?.[trigger] : void 0;
};
var whatIsLeft = (turn, ask2, response2) => responsesTo(turn.script, ask2).map(({ id: id3 }) => id3).filter((id3) => id3 !== response2);
var pressAgain = (turn, ask2, trigger, response2, about) => {
  const follow = followFor(turn.script, trigger);
  const asker = ask2.from === void 0 ? void 0 : turn.script.journalists.get(ask2.from);
  if (!follow || !asker) return false;
  moveAllTrust(turn, follow.cost.trust, trigger);
  movePatience(turn, asker.id, follow.cost.patience);
  if (asker.pressure.initiative < follow.initiative || turn.session.gone.includes(asker.id)) return false;
  const prompt2 = overrideFor(turn, ask2, trigger);
  const again = trigger === "dodged" && prompt2 === void 0;
  const left = again ? whatIsLeft(turn, ask2, response2) : void 0;
  if (left && left.length < 2) return false;
  const key = `${trigger}:${ask2.prompt}`;
  queue(turn, trigger, { key, from: asker.id, about, prompt: again ? ask2.prompt : prompt2, ...left ? { left } : {} });
  return true;
};
var followUpOnMarks = (turn, ask2, response2, marks, reference) => {
  if (ask2.trigger !== void 0) return;
  for (const trigger of MARK_TRIGGERS) {
    const mark3 = setOffBy(turn, trigger, marks);
    if (mark3 >= 0 && pressAgain(turn, ask2, trigger, response2, { ...reference, mark: mark3 })) return;
  }
};
var followUpByAuthor = (turn, said3) => {
  const cue = said3.follow_up === void 0 ? void 0 : turn.script.cues.get(said3.follow_up);
  if (!cue || turn.session.asked[cue.prompt.id] === true) return;
  const from = cue.prompt.from === void 0 ? {} : { from: cue.prompt.from };
  happen(turn, { type: "follow_up_queued", ask: { key: cue.prompt.id, prompt: cue.prompt.id, followUp: true, ...from } });
};
var settleReply = (turn, ask2, response2) => {
  const reply2 = ask2.trigger && followFor(turn.script, ask2.trigger)?.responses?.find(({ id: id3 }) => id3 === response2);
  if (!reply2 || !ask2.prompt.startsWith("~")) return;
  const challenged = ask2.about && claimAt(turn, ask2.about);
  if (reply2.corrects === true && challenged) happen(turn, { type: "withdrew", fact: challenged.fact, value: challenged.value });
  if (reply2.keeps === true && ask2.promise !== void 0) keepPromises(turn, [ask2.promise]);
  if (reply2.effects) moveAllTrust(turn, reply2.effects.trust, "said");
  if (reply2.effects && ask2.from !== void 0) movePatience(turn, ask2.from, reply2.effects.patience);
};

// src/engine/schedule.ts
var MOST_HANDS = 4;
var MOST_POSTS = 8;
var stageOf = (turn) => turn.script.stages[turn.session.stage];
var isPress = (played) => played.stage.form === "conference" || played.stage.form === "interview";
var isHere = (turn, played, journalist2) => journalist2 === void 0 || played.present.includes(journalist2) && !turn.session.gone.includes(journalist2);
var candidates = (turn, played) => played.cues.filter(
  (cue) => turn.session.asked[cue.prompt.id] !== true && isHere(turn, played, cue.prompt.from) && cue.mayBeAsked(turn.session, 0)
);
var toAsk = ({ prompt: prompt2 }) => ({
  key: prompt2.id,
  prompt: prompt2.id,
  ...prompt2.from === void 0 ? {} : { from: prompt2.from }
});
var byPriority = (cues) => [...cues].sort((a, b) => b.priority - a.priority);
var hands = (turn, cues) => {
  const [drawn, floor] = shuffle(turn.session.floor, cues);
  const first = /* @__PURE__ */ new Map();
  for (const cue of byPriority(drawn)) {
    const owner = cue.prompt.from ?? cue.prompt.id;
    if (!first.has(owner)) first.set(owner, cue);
  }
  const last = turn.session.items.at(-1)?.ask.from;
  const others = [...first.values()].filter(({ prompt: prompt2 }) => prompt2.from !== last);
  return { open: others.length > 1 ? others : [...first.values()], floor };
};
var put2 = (turn, ask2, floor) => {
  const asking = cueOf(turn.script, ask2).seconds.asking;
  happen(turn, { type: "asked", ask: ask2, clock: turn.session.clock + asking, floor });
};
var offer = (turn, played, cues) => {
  const { open, floor } = hands(turn, cues);
  const most = played.stage.form === "feed" ? MOST_POSTS : MOST_HANDS;
  happen(turn, { type: "hands_raised", open: open.slice(0, most).map(toAsk), floor });
};
var hostPicks = (turn, cues) => {
  const { open } = hands(turn, cues);
  const top = open.filter(({ priority }) => priority === open[0]?.priority);
  const [pick, floor] = draw(turn.session.floor, top.length);
  put2(turn, toAsk(top[pick]), floor);
};
var inOrder = (turn, cues) => put2(turn, toAsk(byPriority(cues)[0]), turn.session.floor);
var openTheFloor = (turn, played, cues) => {
  if (played.stage.moderator === "player") offer(turn, played, cues);
  else if (played.stage.form === "conference") hostPicks(turn, cues);
  else inOrder(turn, cues);
};
var spokesmanFor = (turn, played) => {
  const here = played.present.flatMap((id3) => turn.script.journalists.get(id3) ?? []).filter(({ id: id3 }) => !turn.session.gone.includes(id3));
  const force = ({ pressure }) => pressure.adversarialness + pressure.assertiveness;
  return here.reduce((best, one) => !best || force(one) > force(best) ? one : best, void 0)?.id;
};
var ripe = (turn, played, ask2) => {
  const cue = cueOf(turn.script, ask2);
  const elsewhere = cue.stage >= 0 && cue.stage !== turn.session.stage && ask2.trigger === void 0;
  if (elsewhere) return void 0;
  if (cue.prompt.form !== "question") return ask2;
  if (!isPress(played)) return void 0;
  const from = ask2.from ?? cue.prompt.from ?? spokesmanFor(turn, played);
  return from !== void 0 && isHere(turn, played, from) ? { ...ask2, from } : standIn(turn, played, ask2);
};
var standIn = (turn, played, ask2) => {
  const from = ask2.fact === void 0 && ask2.promise === void 0 ? void 0 : spokesmanFor(turn, played);
  return from === void 0 ? void 0 : { ...ask2, from };
};
var putWaiting = (turn, played) => {
  for (const waiting of turn.session.waiting) {
    const ask2 = ripe(turn, played, waiting);
    if (ask2) {
      put2(turn, ask2, turn.session.floor);
      return true;
    }
  }
  return false;
};
var whyOver = (turn, played, left) => {
  if (turn.session.stageAsked >= played.stage.asks) return "asked_enough";
  if (turn.session.stageAsked > 0 && turn.session.clock >= turn.session.stageEnds) return "time_up";
  return left === 0 ? "nothing_left" : void 0;
};
var enter2 = (turn, played, index) => {
  const clock2 = Math.max(turn.session.clock, played.at);
  happen(turn, { type: "stage_entered", stage: played.stage.id, index, clock: clock2, ends: clock2 + played.stage.minutes * 60 });
  keepPromises(turn, played.stage.keeps ?? []);
  takeEffect(turn, played.stage.enter);
  for (const fact2 of turn.script.scenario.facts) if (fact2.surfaces?.at === played.stage.id) comeOut(turn, fact2.id);
  if (isPress(played)) callInPromises(turn);
};
var moveOn = (turn) => {
  for (let index = turn.session.stage + 1; index < turn.script.stages.length; index += 1) {
    const played = turn.script.stages[index];
    if (played.mayBeEntered(turn.session, 0)) {
      enter2(turn, played, index);
      return true;
    }
    happen(turn, { type: "stage_skipped", stage: played.stage.id, index });
  }
  happen(turn, { type: "ended" });
  return false;
};
var carryOn = (turn) => {
  for (; ; ) {
    const played = stageOf(turn);
    if (played) {
      if (putWaiting(turn, played)) return;
      const cues = candidates(turn, played);
      const why = whyOver(turn, played, cues.length);
      if (!why) return openTheFloor(turn, played, cues);
      happen(turn, { type: "stage_left", stage: played.stage.id, why });
    }
    if (!moveOn(turn)) return;
  }
};
var giveTheFloor = (turn, ask2) => {
  happen(turn, { type: "called", ask: ask2 });
  put2(turn, ask2, turn.session.floor);
};

// src/engine/play.ts
var blank = (script2, seed, pace) => ({
  scenario: script2.scenario.hash,
  seed,
  pace,
  stage: -1,
  stageId: "",
  clock: toClock(script2.scenario.setting.happened),
  stageEnds: 0,
  stageAsked: 0,
  now: null,
  composed: [],
  open: [],
  waiting: [],
  trust: Object.fromEntries(script2.scenario.publics.map(({ id: id3, trust }) => [id3, trust])),
  patience: Object.fromEntries(script2.scenario.journalists.map(({ id: id3, patience }) => [id3, patience])),
  gone: [],
  flags: {},
  asked: {},
  chose: {},
  out: [],
  claims: [],
  promises: [],
  items: [],
  raised: [],
  called: [],
  count: Object.fromEntries(COUNTS.map((count) => [count, 0])),
  floor: streamFor(seed, "floor"),
  ended: false
});
var opened = (script2, seed, pace) => {
  const turn = turnOn(script2, blank(script2, seed, pace));
  carryOn(turn);
  return turn;
};
var begin = (script2, seed, pace = 100) => opened(script2, seed, pace).session;
var arranged = (script2, session, ask2) => shuffle(streamFor(session.seed, ask2.key), responsesTo(script2, ask2))[0];
var composing = (script2, session, ask2) => {
  const { prompt: prompt2, blocks } = cueOf(script2, ask2);
  const { least = 1, most = blocks.size } = prompt2.use ?? {};
  const order = shuffle(streamFor(session.seed, ask2.key), [...blocks.keys()])[0].filter((block2) => !session.composed.includes(block2));
  return [
    ...session.composed.length < most ? order.map((block2) => ({ type: "say", block: block2 })) : [],
    ...session.composed.length >= least ? [{ type: "release", seconds: 0 }] : [],
    { type: "fall_silent" }
  ];
};
var legalMoves = (script2, session) => {
  if (session.ended) return [];
  if (!session.now) return session.open.map(({ key }) => ({ type: "call", key }));
  if (cueOf(script2, session.now).prompt.form === "statement") return composing(script2, session, session.now);
  const answers = arranged(script2, session, session.now).map(({ id: id3 }) => ({ type: "answer", response: id3, seconds: 0 }));
  return [...answers, { type: "fall_silent" }];
};
var isLate = (script2, session, ask2, seconds) => session.pace !== 0 && seconds > thinkingTime(script2, ask2, session.pace);
var fallSilent = (turn, ask2) => {
  happen(turn, { type: "fell_silent", ask: ask2, clock: turn.session.clock });
  moveAllTrust(turn, turn.script.rubric.silence.trust, "silence");
  if (ask2.from !== void 0) movePatience(turn, ask2.from, turn.script.rubric.silence.patience);
  return goOn(turn);
};
var goOn = (turn) => {
  callInPromises(turn);
  carryOn(turn);
  return turn;
};
var answer = (turn, ask2, id3, seconds) => {
  const cue = cueOf(turn.script, ask2);
  if (cue.prompt.form === "statement") return "compose_a_statement";
  const response2 = responsesTo(turn.script, ask2).find((one) => one.id === id3);
  if (!response2) return "no_such_response";
  if (isLate(turn.script, turn.session, ask2, seconds)) return fallSilent(turn, ask2);
  const reference = { item: turn.session.items.length };
  happen(turn, { type: "answered", ask: ask2, response: id3, seconds, clock: turn.session.clock + (cue.seconds.speaking[id3] ?? 0) });
  putOnRecord(turn, response2, reference);
  settleReply(turn, ask2, id3);
  noteLapses(turn, response2.marks, reference);
  followUpByAuthor(turn, response2);
  followUpOnMarks(turn, ask2, id3, response2.marks, reference);
  return goOn(turn);
};
var say = (turn, ask2, block2) => {
  const { prompt: prompt2, blocks } = cueOf(turn.script, ask2);
  if (!blocks.has(block2) || turn.session.composed.includes(block2)) return "no_such_block";
  if (turn.session.composed.length >= (prompt2.use?.most ?? blocks.size)) return "too_many_blocks";
  happen(turn, { type: "block_said", block: block2 });
  return turn;
};
var release = (turn, ask2, seconds) => {
  const { prompt: prompt2, blocks, seconds: { speaking } } = cueOf(turn.script, ask2);
  if (prompt2.form !== "statement") return "no_such_response";
  const said3 = turn.session.composed;
  if (said3.length < (prompt2.use?.least ?? 1)) return "too_few_blocks";
  if (isLate(turn.script, turn.session, ask2, seconds)) return fallSilent(turn, ask2);
  const item = turn.session.items.length;
  const spoken = said3.reduce((sum, id3) => sum + (speaking[id3] ?? 0), 0);
  happen(turn, { type: "released", ask: ask2, blocks: said3, seconds, clock: turn.session.clock + spoken });
  for (const id3 of said3) {
    const block2 = blocks.get(id3);
    if (!block2) continue;
    putOnRecord(turn, block2, { item, block: id3 });
    noteLapses(turn, block2.marks, { item, block: id3 });
  }
  return goOn(turn);
};
var call = (turn, key) => {
  const ask2 = turn.session.open.find((open) => open.key === key);
  if (!ask2 || turn.session.now) return "no_such_hand";
  giveTheFloor(turn, ask2);
  return turn;
};
var worked = (script2, session, move) => {
  if (session.ended) return "session_over";
  const turn = turnOn(script2, session);
  if (move.type === "call") return call(turn, move.key);
  if (!session.now) return "nothing_asked";
  switch (move.type) {
    case "answer":
      return answer(turn, session.now, move.response, move.seconds);
    case "say":
      return say(turn, session.now, move.block);
    case "release":
      return release(turn, session.now, move.seconds);
    case "fall_silent":
      return fallSilent(turn, session.now);
    default:
      return move;
  }
};
var decide = (script2, session, move) => {
  const turn = worked(script2, session, move);
  return typeof turn === "string" ? turn : turn.events;
};
var step = (script2, session, move) => {
  const turn = worked(script2, session, move);
  return typeof turn === "string" ? turn : turn.session;
};

// tests/bench/engine/ours.ts
var after = (script2, session, move) => {
  const next2 = step(script2, session, move);
  if (typeof next2 === "string") throw new Error(`A legal move was refused: ${next2}.`);
  return next2;
};
var randomGame = (script2, seed) => {
  const start = begin(script2, seed);
  const moves = [];
  const sessions = [start];
  let random = streamFor(seed, "bench");
  for (let session = start; !session.ended; ) {
    const legal = legalMoves(script2, session).filter(({ type }) => type !== "fall_silent");
    const [pick, next2] = draw(random, legal.length);
    random = next2;
    const move = legal[pick];
    session = after(script2, session, move);
    moves.push(move);
    sessions.push(session);
  }
  return { start, moves, sessions };
};

// tests/bench/_fold.ts
var script = shippedScripts().get("fish-kill");
var games = Array.from({ length: 100 }, (_, s) => randomGame(script, s));
var ev = games.map((g) => ({ s: g.start, e: g.moves.flatMap((m, i) => decide(script, g.sessions[i], m)) }));
var t = (name, f) => {
  for (let r = 0; r < 4; r++) {
    const c0 = process.cpuUsage();
    let n = 0;
    for (let i = 0; i < 60; i++) n += f();
    const c = process.cpuUsage(c0);
    console.log(name, ((c.user + c.system) * 1e3 / n).toFixed(0), "ns per event", n);
  }
};
t("apply", () => {
  let n = 0;
  for (const { s, e } of ev) {
    let x = s;
    for (const one of e) x = apply(x, one);
    n += e.length;
  }
  return n;
});
t("draftOf", () => {
  let n = 0;
  for (const { s, e } of ev) {
    let x = s;
    for (const one of e) x = draftOf(x);
    n += e.length;
  }
  return n;
});
t("change", () => {
  let n = 0;
  for (const { s, e } of ev) {
    const x = draftOf(s);
    for (const one of e) change(x, one);
    n += e.length;
  }
  return n;
});
