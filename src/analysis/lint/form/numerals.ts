type Table = ReadonlyMap<string, number>;

const table = (from: number, words: string): Table => new Map(words.split(' ').map((word, index) => [word, from + index]));
const both = (...tables: readonly Table[]): Table => new Map(tables.flatMap((one) => [...one]));

const ENGLISH = both(
  table(2, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10])),
);
const LARGE: Table = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const VIETNAMESE = both(
  table(1, 'một hai ba bốn năm sáu bảy tám chín mười'),
  new Map([
    ['mốt', 1],
    ['tư', 4],
    ['lăm', 5],
    ['bẩy', 7],
  ]),
);
const LARGE_VI: Table = new Map([
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['vạn', 10_000],
  ['triệu', 1_000_000],
  ['tỷ', 1_000_000_000],
  ['tỉ', 1_000_000_000],
]);

/** A number under way: `five thousand` has 5000 in whole and six hundred, if it comes, in part. */
interface Sum {
  readonly whole: number;
  readonly part: number;
}

/** How a language begins a number and goes on with it. */
interface Numerals {
  readonly begins: (word: string) => number | undefined;
  readonly goesOn: (sum: Sum, word: string) => Sum | undefined;
  /** Words that are no numerals but may stand where the other language has a figure. */
  readonly inOtherWords: ReadonlyMap<string, readonly number[]>;
}

/** A large word multiplies what stands before it; from a thousand up that is then settled. */
const grown = ({ whole, part }: Sum, large: number | undefined): Sum | undefined => {
  if (large === undefined || part === 0) return undefined;
  return large < 1000 ? { whole, part: part * large } : { whole: whole + part * large, part: 0 };
};

/** To a round number a smaller one is added: twenty-one, a hundred and fifty, hai mươi mốt, năm ngàn sáu. */
const added = ({ whole, part }: Sum, value: number | undefined): Sum | undefined => {
  if (value === undefined) return undefined;
  const fits = part === 0 ? whole > 0 : (part % 100 === 0 && value < 100) || (part % 10 === 0 && part >= 10 && value < 10);
  return fits ? { whole, part: part + value } : undefined;
};

const MONTHS = 'january february march april may june july august september october november december';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth';
const alone = (words: Table): readonly (readonly [string, readonly number[]])[] => [...words].map(([word, value]) => [word, [value]]);

const IN_ENGLISH: Numerals = {
  begins: (word) => ENGLISH.get(word) ?? LARGE.get(word),
  goesOn: (sum, word) => {
    if (word === 'and' && sum.part % 100 === 0) return sum;
    return grown(sum, LARGE.get(word)) ?? (sum.whole + sum.part > 12 ? added(sum, word === 'one' ? 1 : ENGLISH.get(word)) : undefined);
  },
  inOtherWords: new Map<string, readonly number[]>([
    ...alone(table(1, MONTHS)),
    ...alone(table(1, ORDINALS)),
    ...alone(table(2, 'halves thirds quarters fifths sixths sevenths eighths ninths tenths')),
    ...(['one', 'once', 'single', 'a', 'an', 'only', 'alone'].map((word) => [word, [1]]) satisfies [string, number[]][]),
    ...(['both', 'twice', 'couple', 'pair', 'double', 'other', 'either', 'neither'].map((word) => [word, [2]]) satisfies [
      string,
      number[],
    ][]),
    ['half', [30, 0.5, 2]],
    ['quarter', [15, 4, 25]],
    ['dozen', [12]],
    ['noon', [12]],
    ['midday', [12]],
    ['midnight', [0, 12, 24]],
    ['week', [7]],
    ['fortnight', [2, 14]],
  ]),
};

const IN_VIETNAMESE: Numerals = {
  begins: (word) => VIETNAMESE.get(word),
  goesOn: (sum, word) => {
    if (word === 'lẻ' || word === 'linh') return sum;
    const tens = Math.floor(sum.part / 100) * 100;
    if (word === 'mươi' || word === 'chục') return { ...sum, part: tens + (sum.part - tens) * 10 };
    return grown(sum, LARGE_VI.get(word)) ?? added(sum, VIETNAMESE.get(word));
  },
  inOtherWords: new Map<string, readonly number[]>([
    ['trăm', [100]],
    ['nghìn', [1000]],
    ['ngàn', [1000]],
    ['nhất', [1]],
    ['đầu', [1]],
    ['đôi', [2]],
    ['cặp', [2]],
    ['nhì', [2]],
    ['rưỡi', [30, 0.5]],
    ['nửa', [30, 0.5, 2]],
    ['chục', [10]],
    ['tá', [12]],
    ['trưa', [12]],
    ['tuần', [7]],
  ]),
};

const numeralsOf = (locale: string): Numerals | undefined => ({ en: IN_ENGLISH, vi: IN_VIETNAMESE })[locale.slice(0, 2)];

/** The words of a text, in lower case and without signs; hyphens part them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Runs of number words, each with all values that it passes through; its last is what it means. */
const runsIn = (words: readonly string[], { begins, goesOn }: Numerals): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  let sum: Sum | undefined;
  for (const word of words) {
    const more: Sum | undefined = sum && goesOn(sum, word);
    const fresh = more ? undefined : begins(word);
    if (fresh !== undefined) runs.push([]);
    sum = more ?? (fresh === undefined ? undefined : { whole: 0, part: fresh });
    if (sum) runs.at(-1)?.push(sum.whole + sum.part);
  }
  return runs;
};

/** Every number that the words of a text may mean, by themselves or in part. */
export const spokenNumbers = (text: string, locale: string): ReadonlySet<number> => {
  const numerals = numeralsOf(locale);
  if (!numerals) return new Set();
  const words = wordsOf(text);
  return new Set([...runsIn(words, numerals).flat(), ...words.flatMap((word) => numerals.inOtherWords.get(word) ?? [])]);
};

/** Most texts have none, which this sees ten times faster than a reading word by word. */
const ANY_NUMERAL = new RegExp(`\\b(?:${[...ENGLISH.keys()].join('|')})`, 'i');

/**
 * Numbers that an English text means by a numeral in words: `thirty-one` is 31. Two and round hundreds and thousands are
 * passed over: "one of the two" and "a thousand times" are ways of speaking.
 */
export const writtenOut = (text: string): readonly number[] => {
  if (!ANY_NUMERAL.test(text)) return [];
  return runsIn(wordsOf(text), IN_ENGLISH)
    .map((run) => run.at(-1) ?? 0)
    .filter((value) => value > 2 && value !== 100 && value !== 1000);
};
