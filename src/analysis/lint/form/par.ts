import { lengthOf } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Study } from '../study.ts';
import type { Worded } from '../texts.ts';
import { missingFigures, numbersIn } from './figures.ts';
import { keptNames, onlyInEnglish, onlyInVietnamese } from './names.ts';
import { writtenOut } from './numerals.ts';
import { countOf, HEDGE, NEGATION, withoutTags, type Mark } from './words.ts';

/**
 * Vietnamese syllables for one English word. In the shipped files the middle is 1.08; of texts with twelve words and
 * more, 99 in 100 lie between 0.7 and 1.75. The band is wider, so that only what was left out or added is flagged.
 */
const RATIO = { least: 0.6, most: 2, from: 12 };
/** In fewer places than this a language may well have said it in other words. */
const SURELY_DENIED = 2;

interface Difference {
  readonly en: string;
  readonly vi: string;
}

const listed = (en: string, vi: string, values: readonly (string | number)[]): readonly Difference[] =>
  values.length === 0 ? [] : [{ en: `${en} ${values.join(', ')}`, vi: `${vi} ${values.join(', ')}` }];

/**
 * A syllable and a word have about as many letters each time, 4.6 and 5.6 with the blank, so texts of like length in
 * letters are never outside the band: that spares counting the words of nearly all.
 */
const isLikelyEven = (vi: string, en: string): boolean => vi.length * 10 > en.length * 7 && vi.length * 4 < en.length * 5;

const length = ({ key }: Worded, vi: string, en: string): readonly Difference[] => {
  if (key === 'quote' || key === 'printed' || isLikelyEven(vi, en)) return [];
  const [syllables, words] = [lengthOf(vi), lengthOf(en)];
  const ratio = syllables / Math.max(1, words);
  if (Math.max(words, syllables) < RATIO.from) return [];
  if (ratio >= RATIO.least && ratio <= RATIO.most) return [];
  return [{ en: `the length (${syllables} syllables to ${words} words)`, vi: `độ dài (${syllables} âm tiết so với ${words} từ)` }];
};

/** Numbers in words that the English has and the Vietnamese has neither in words nor in figures. */
const spokenOnly = (vi: string, en: string): readonly number[] => {
  const spoken = writtenOut(en);
  if (spoken.length === 0) return [];
  const there = numbersIn(vi, 'vi');
  return spoken.filter((value) => !there.has(value));
};

const figures = (vi: string, en: string): readonly Difference[] => {
  const spoken = spokenOnly(vi, en);
  return [
    ...listed('figures in Vietnamese only:', 'số chỉ có ở tiếng Việt:', missingFigures(vi, 'vi', en, 'en')),
    ...listed('figures in English only:', 'số chỉ có ở tiếng Anh:', [...new Set([...missingFigures(en, 'en', vi, 'vi'), ...spoken])]),
  ];
};

const slots = (vi: string, en: string): readonly Difference[] => {
  if (!vi.includes('{') && !en.includes('{')) return [];
  const [inVi, inEn] = [vi, en].map((text) => new Set(text.match(/\{[a-z]+\}/g) ?? []));
  const odd = [...new Set([...(inVi ?? []), ...(inEn ?? [])])].filter((slot) => !(inVi?.has(slot) && inEn?.has(slot)));
  return listed('slots:', 'chỗ trống:', odd);
};

const names = (known: ReadonlySet<string>, vi: string, en: string): readonly Difference[] => [
  ...listed('names in Vietnamese only:', 'tên chỉ có ở tiếng Việt:', onlyInVietnamese(known, vi, en)),
  ...listed('names in English only:', 'tên chỉ có ở tiếng Anh:', onlyInEnglish(vi, en)),
];

/** Whether one language surely has the mark and the other has nothing that could stand for it. */
const isOneSided = ({ sure, any }: Mark, vi: string, en: string, least: number): boolean =>
  (countOf(vi, sure.vi) >= least && countOf(en, any.en) === 0) || (countOf(en, sure.en) >= least && countOf(vi, any.vi) === 0);

const tone = (vi: string, en: string): readonly Difference[] => [
  ...(isOneSided(NEGATION, withoutTags(vi), en, SURELY_DENIED) ? [{ en: 'negation', vi: 'phủ định' }] : []),
  ...(isOneSided(HEDGE, vi, en, 1) ? [{ en: 'a hedge', vi: 'từ dè dặt' }] : []),
];

/** Words that are held against the player: there a lost "not" or "about" changes what was said. */
const isSaid = ({ path, key }: Worded): boolean =>
  (key === 'text' || key === 'quote') && /(?:responses|blocks)\[\d+\]\.(?:text|claims\[\d+\]\.quote)$/.test(path);
/** Papers write as their readers do; what the player hears and says must name the same people and places. */
const isPlayed = ({ path }: Worded): boolean => path.startsWith('stages');

const differences = (known: ReadonlySet<string>, worded: Worded): readonly Difference[] => {
  const { vi = '', en = '' } = worded.text;
  return [
    ...length(worded, vi, en),
    ...figures(vi, en),
    ...slots(vi, en),
    ...(isPlayed(worded) ? names(known, vi, en) : []),
    ...(isSaid(worded) ? tone(vi, en) : []),
  ];
};

const faultOf = (path: string, found: readonly Difference[]): readonly Fault[] =>
  found.length === 0
    ? []
    : [{ path, values: { what: found.map(({ en }) => en).join('; '), what_vi: found.map(({ vi }) => vi).join('; ') } }];

const check = (study: Study): readonly Fault[] => {
  const known = keptNames(study);
  return study.texts
    .filter(({ text }) => text['vi'] !== undefined && text['en'] !== undefined && text['vi'] !== text['en'])
    .flatMap((worded) => faultOf(worded.path, differences(known, worded)));
};

export const par: Rule = {
  id: 'PAR',
  severity: 'warning',
  says: {
    en: 'The two languages differ here: {what}. Say the same in both.',
    vi: 'Hai ngôn ngữ lệch nhau ở đây: {what}. Hãy nói cùng một điều ở cả hai.',
  },
  help: {
    en: `Looks for what one language says and the other does not: figures (8:30 is "8 giờ 30", 1,200 is "1.200", twelve is "mười hai"), names, slots such as {quote}, negations and hedges in what the player says, and texts of which one is far longer than the other (fewer than 0.6 or more than 2 Vietnamese syllables to an English word).

Why: a play is the same session whichever language it is read in, and is compared with others. If a response has a figure, a "not" or a "perhaps" in one language only, it is a better or a worse answer there, and the item measures the language of the reader. That is why differential item functioning by language is looked for in the play logs afterwards; this rule finds its commonest causes beforehand. A rule of this project, with no source of its own.

How to mend: put what is missing into the other language, or take it out of both. A translation may be free in everything but these.

When to silence: where one language truly says it in words the rule does not know, such as an idiom with a number in it.`,
    vi: `Tìm điều mà bản này nói còn bản kia không: con số (8:30 là "8 giờ 30", 1,200 là "1.200", twelve là "mười hai"), tên riêng, chỗ trống như {quote}, từ phủ định và từ dè dặt trong lời người chơi nói, và những đoạn mà bản này dài hơn hẳn bản kia (dưới 0,6 hoặc trên 2 âm tiết tiếng Việt cho mỗi từ tiếng Anh).

Vì sao: đọc bằng ngôn ngữ nào thì vẫn là một phiên chơi và được đem so với nhau. Nếu một câu trả lời chỉ có con số, chữ "không" hay chữ "có lẽ" ở một ngôn ngữ, thì ở đó nó hay hơn hoặc dở hơn, và câu hỏi hoá ra đo ngôn ngữ của người đọc. Về sau, nhật ký chơi sẽ được soát xem có lệch theo ngôn ngữ hay không; quy tắc này bắt sớm các nguyên nhân thường gặp nhất. Đây là quy tắc riêng của dự án, không dẫn nguồn ngoài.

Cách sửa: thêm phần thiếu vào bản kia, hoặc bỏ khỏi cả hai. Ngoài những điều trên, dịch thoáng thế nào cũng được.

Khi nào cho im lặng: khi một bản diễn đạt đúng điều ấy bằng lối nói mà quy tắc không nhận ra, chẳng hạn thành ngữ có số.`,
  },
  check,
};
