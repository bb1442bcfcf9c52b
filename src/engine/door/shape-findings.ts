import type * as z from 'zod';
import { demand } from './demands.ts';
import { didYouMean, finding, type Finding } from './finding.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, readonly [en: string, vi: string]>> = {
  string: ['text in quotation marks', 'văn bản trong ngoặc kép'],
  number: ['a number', 'một số'],
  int: ['a whole number', 'một số nguyên'],
  boolean: ['true or false', 'true hoặc false'],
  array: ['a list in [ ]', 'một danh sách trong [ ]'],
  object: ['an object in { }', 'một đối tượng trong { }'],
  record: ['an object in { }', 'một đối tượng trong { }'],
  text: [
    'the words in every language of the file, such as {"vi": "…", "en": "…"}',
    'lời bằng mọi ngôn ngữ của tệp, chẳng hạn {"vi": "…", "en": "…"}',
  ],
};

const expects = (en: string, vi: string) => ({ expected: en, expected_vi: vi });

const wrongType = (issue: Issue & { readonly code: 'invalid_type' }): Finding => {
  const key = String(issue.path.at(-1) ?? '');
  if (issue.input === undefined) return finding('missing-key', issue.path.slice(0, -1), { key });
  const expected = issue.expected === 'record' && typeof issue.input === 'string' ? 'text' : issue.expected;
  const [en, vi] = TYPES[expected] ?? [expected, expected];
  return finding('wrong-type', issue.path, expects(en, vi));
};

const wrongValue = (issue: Issue & { readonly code: 'invalid_value' }): Finding => {
  const options = issue.values.map((value) => JSON.stringify(value)).join(', ');
  if (issue.input === undefined) return finding('missing-key', issue.path.slice(0, -1), { key: String(issue.path.at(-1) ?? '') });
  return finding(
    'wrong-value',
    issue.path,
    issue.values.length === 1
      ? expects(`must be ${options}`, `phải là ${options}`)
      : expects(`must be one of ${options}`, `phải là một trong ${options}`),
  );
};

const range = (issue: Issue & { readonly code: 'too_big' | 'too_small' }): Finding => {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const one = Number(limit) === 1;
  const unit =
    issue.origin === 'string'
      ? [one ? ' character' : ' characters', ' ký tự']
      : issue.origin === 'array'
        ? [one ? ' entry' : ' entries', ' mục']
        : ['', ''];
  const [en, vi] = issue.code === 'too_big' ? ['at most', 'nhiều nhất'] : ['at least', 'ít nhất'];
  return finding('out-of-range', issue.path, expects(`${en} ${limit}${unit[0]}`, `${vi} ${limit}${unit[1]}`));
};

/** zod holds a whole number to 2⁵³ besides our own limit, which says more. */
const isBeyondInteger = (issue: Issue & { readonly code: 'too_big' | 'too_small' }): boolean =>
  Math.abs(Number(issue.code === 'too_big' ? issue.maximum : issue.minimum)) === Number.MAX_SAFE_INTEGER;

const keysBeside = (root: unknown, path: readonly PropertyKey[]): readonly string[] => {
  const here = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root);
  return here && typeof here === 'object' ? Object.keys(here) : [];
};

/** A key's neighbours in the shape are not in the issue; the known names of the whole format serve for the guess. */
const unknownKeys = (
  issue: Issue & { readonly code: 'unrecognized_keys' },
  root: unknown,
  known: readonly string[],
): readonly Finding[] => {
  const used = new Set(keysBeside(root, issue.path));
  return issue.keys.map((key) =>
    finding('unknown-key', [...issue.path, key], {
      key,
      ...didYouMean(
        key,
        known.filter((name) => !used.has(name)),
      ),
    }),
  );
};

const invalidKey = (issue: Issue & { readonly code: 'invalid_key' }): Finding =>
  finding('wrong-value', issue.path, expects(...demand(issue.issues[0]?.message ?? '')));

/** Says what the shape found, in our words. */
export const toFindings = (error: z.ZodError, root: unknown, known: readonly string[]): readonly Finding[] =>
  error.issues.flatMap((issue): Finding | readonly Finding[] => {
    switch (issue.code) {
      case 'invalid_type':
        return wrongType(issue);
      case 'invalid_value':
        return wrongValue(issue);
      case 'too_big':
      case 'too_small':
        return isBeyondInteger(issue) ? [] : range(issue);
      case 'unrecognized_keys':
        return unknownKeys(issue, root, known);
      case 'invalid_key':
        return invalidKey(issue);
      case 'invalid_union':
        return issue.input === undefined
          ? finding('missing-key', issue.path.slice(0, -1), { key: String(issue.path.at(-1) ?? '') })
          : finding('wrong-value', issue.path, expects('must be -2, -1, 1 or 2', 'phải là -2, -1, 1 hoặc 2'));
      default:
        return finding('wrong-value', issue.path, expects(...demand(issue.message)));
    }
  });
