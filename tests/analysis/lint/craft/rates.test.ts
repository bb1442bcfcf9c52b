import { describe, expect, it } from 'vitest';
import { ABS } from '#analysis/lint/abs.ts';
import { CONV } from '#analysis/lint/conv.ts';
import { KEYW } from '#analysis/lint/keyw.ts';
import { LEN_R } from '#analysis/lint/len-r.ts';
import { LEN } from '#analysis/lint/len.ts';
import { POS } from '#analysis/lint/pos.ts';
import type { Rule } from '#analysis/lint/rule.ts';
import { STEM } from '#analysis/lint/stem.ts';
import { TONE } from '#analysis/lint/tone.ts';
import { ask, eight, quiz, toldBy, words, type Asked } from '../../../fixtures/quiz.ts';

/** A file that gives its best answers away, what is said of it, and the same file mended. */
interface Case {
  readonly rule: Rule;
  readonly locale?: 'en' | 'vi';
  readonly faulty: readonly Asked[];
  readonly says: string;
  readonly mended: readonly Asked[];
}

const CASES: Readonly<Record<string, Case>> = {
  'the longest answer is the best': {
    rule: LEN,
    faulty: eight(() => ask('Why?', [2, words(11)], [0, words(10)], [-2, words(10)])),
    says: 'file: In English, the best answer is the longest in 100 % of 8 questions (drawing lots would give 33 %). Cut it, or give the weaker answers more to say.',
    // 3 of 8 is 37.5 %, chance 33.3 %
    mended: eight((n) => ask('Why?', [2, words(n < 3 ? 11 : 9)], [0, words(10)], [-2, words(10)])),
  },
  'the longer the better': {
    rule: LEN_R,
    faulty: eight(() => ask('Why?', [2, words(12)], [0, words(10)], [-2, words(8)])),
    says: 'file: In English, the longer an answer, the better it is (rank correlation 1.00; 0.3 either way is the most). Even out the lengths of good and bad answers.',
    mended: eight((n) => ask('Why?', [2, words(n % 2 ? 12 : 8)], [0, words(10)], [-2, words(n % 2 ? 8 : 12)])),
  },
  'the shorter the better': {
    rule: LEN_R,
    locale: 'vi',
    faulty: eight(() => ask('Sao?', [2, words(8)], [0, words(10)], [-2, words(12)])),
    says: 'file: Ở bản tiếng Việt, câu trả lời càng ngắn thì càng được điểm (tương quan hạng −1,00; nên nằm trong khoảng −0,3 đến 0,3). Hãy cân lại độ dài giữa câu hay và câu dở.',
    mended: eight((n) => ask('Sao?', [2, words(n % 2 ? 12 : 8)], [0, words(10)], [-2, words(n % 2 ? 8 : 12)])),
  },
  'the best answer comes first in the file': {
    rule: POS,
    faulty: eight(() => ask('Why?', [2, 'Best.'], [0, 'Middling.'], [-2, 'Bad.'])),
    says: 'file: The best answers do not stand evenly in the file: 8, 0, 0 from the first place to the last (χ² 16.0, p < .05). Put the answers of some questions in another order.',
    mended: eight((n) =>
      n < 4 ? ask('Why?', [2, 'Best.'], [0, 'Middling.'], [-2, 'Bad.']) : ask('Why?', [0, 'Middling.'], [2, 'Best.'], [-2, 'Bad.']),
    ),
  },
  'absolute words stand in bad answers': {
    rule: ABS,
    faulty: eight((n) => ask('Why?', [2, 'It may be.'], [0, 'Perhaps.'], [-2, n < 5 ? 'It is completely safe.' : 'It is safe.'])),
    // (2·5 + 1)(2·16 + 1) ÷ (2·3 + 1)(2·0 + 1) = 363 ÷ 7 = 51.9
    says: 'file: In English, absolute words stand in 5 bad answers and 0 good ones (odds ratio 51.9): completely. Put harmless ones into good answers, or take some out of the bad.',
    // (11 · 23) ÷ (7 · 11) = 3.3
    mended: eight((n) =>
      ask('Why?', [2, n < 5 ? 'Never drink it.' : 'It may be.'], [0, 'Perhaps.'], [-2, n < 5 ? 'It is completely safe.' : 'It is safe.']),
    ),
  },
  'a word is in the best answers only': {
    rule: KEYW,
    faulty: eight((n) => ask('Why?', [2, n < 5 ? `Sorry, ${words(3, `b${n}`)}.` : 'No.'], [0, words(3, `c${n}`)], [-2, words(3, `d${n}`)])),
    says: 'file: In English, “sorry” stands in 63 % of the best answers and in 0 % of the others. Say it in other words in some of the best, and let weak answers use it.',
    mended: eight((n) =>
      ask(
        'Why?',
        [2, n < 5 ? `Sorry, ${words(3, `b${n}`)}.` : 'No.'],
        [0, n < 4 ? 'Sorry to hear it.' : words(3, `c${n}`)],
        [-2, words(3, `d${n}`)],
      ),
    ),
  },
  'a phrase of two syllables is in the best answers only': {
    rule: KEYW,
    locale: 'vi',
    faulty: eight((n) => ask('Sao?', [2, n < 5 ? 'Minh bạch.' : 'Chưa.'], [0, 'Anh Minh tới.'], [-2, 'Tiền bạch kim.'])),
    says: 'file: Ở bản tiếng Việt, “minh bạch” có trong 63 % câu tốt nhất nhưng chỉ 0 % các câu còn lại. Hãy diễn đạt khác đi ở vài câu tốt nhất, và cho câu yếu dùng từ này.',
    mended: eight((n) => ask('Sao?', [2, n < 4 ? 'Minh bạch.' : 'Chưa.'], [0, 'Anh Minh tới.'], [-2, 'Tiền bạch kim.'])),
  },
  'the best answer has what the others have pieces of': {
    rule: CONV,
    faulty: eight(() =>
      ask('Why?', [2, 'The gate at Bến Chài opened at 17:30.'], [0, 'Ask at Bến Chài about that.'], [-2, 'Come back at 17:30 for that.']),
    ),
    says: 'file: In English, the answer that shares most with the others is the best in 100 % of the questions. Write weak answers that resemble one another.',
    mended: eight(() => ask('Why?', [2, 'The gate was opened.'], [0, 'Ask at Bến Chài at 17:30.'], [-2, 'Come back at 17:30.'])),
  },
  'the best answer repeats the question': {
    rule: STEM,
    faulty: eight(() => ask('Is the canal water safe?', [2, 'The canal water needs boiling.'], [0, 'Ask them.'], [-2, 'Tomorrow.'])),
    says: 'file: In English, the best answers repeat more of the question than the others (by 0.500 on average; 0.1 is the most). Let weak answers take up its words, and the best speak in their own.',
    mended: eight(() =>
      ask('Is the canal water safe?', [2, 'Boil everything twice.'], [0, 'The canal water is our concern.'], [-2, 'Tomorrow.']),
    ),
  },
  'the warmest answer is always the best': {
    rule: TONE,
    faulty: eight(() => ask('Why?', [2, 'I am sorry, and thank you.'], [0, 'Please wait.'], [-2, 'No.'])),
    says: 'file: In English, the warmest answer is other than the best in only 0 of 8 questions; make it one in five at least.',
    mended: eight((n) => ask('Why?', [2, n < 2 ? 'No.' : 'I am sorry, and thank you.'], [0, 'Please wait.'], [-2, 'No.'])),
  },
};

describe.each(Object.entries(CASES))('a file in which %s', (_, { rule, locale = 'en', faulty, says, mended }) => {
  it(`is told so by ${rule.id}`, () => {
    expect(toldBy(rule, quiz(faulty, locale), locale)).toEqual([says]);
  });

  it('is left alone when it is mended', () => {
    expect(toldBy(rule, quiz(mended, locale), locale)).toEqual([]);
  });

  it('is left alone when it is too short for a rate', () => {
    expect(toldBy(rule, quiz(faulty.slice(0, 7), locale), locale)).toEqual([]);
  });
});

describe('places of answers', () => {
  it('that hardly any question has are counted with the one before', () => {
    const five: Asked = ask('Why?', [0, 'A.'], [0, 'B.'], [0, 'C.'], [0, 'D.'], [2, 'E.']);
    const rest = eight((n) => (n % 2 ? ask('Why?', [2, 'A.'], [0, 'B.']) : ask('Why?', [0, 'A.'], [2, 'B.'])));
    expect(toldBy(POS, quiz([five, ...rest]))).toEqual([]);
  });
});
