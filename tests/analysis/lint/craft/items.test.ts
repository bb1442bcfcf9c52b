import { describe, expect, it } from 'vitest';
import { AOTA } from '#analysis/lint/aota.ts';
import { DUP } from '#analysis/lint/dup.ts';
import { GAP } from '#analysis/lint/gap.ts';
import { GRAM } from '#analysis/lint/gram.ts';
import { LEN } from '#analysis/lint/len.ts';
import { PLAIN } from '#analysis/lint/plain.ts';
import type { Rule } from '#analysis/lint/rule.ts';
import { TONE } from '#analysis/lint/tone.ts';
import { VOICE } from '#analysis/lint/voice.ts';
import type { Draft } from '#engine/door/shape.ts';
import { firstOf, promptIn, saidIn } from '../../../fixtures/scripts.ts';
import { ask, quiz, toldBy, words, type Asked } from '../../../fixtures/quiz.ts';

/** Questions, and what a rule says of them: nothing of a mended one. */
type Line = readonly [what: string, rule: Rule, asked: readonly Asked[], says: readonly string[], locale?: 'en' | 'vi'];

const LINES: readonly Line[] = [
  [
    'a best answer of 13 words among 9 and 9',
    LEN,
    [ask('Why?', [2, words(13)], [0, words(9)], [-2, words(9)])],
    [
      'q1.a: In English, the best answer is 1.26 times as long as the average of its question. Cut it, or give the weaker answers more to say.',
    ],
  ],
  ['a best answer of five quarters of the average', LEN, [ask('Why?', [2, words(10)], [0, words(7)], [-2, words(7)])], []],

  [
    'a figure and an hour in the best answer alone',
    GRAM,
    [ask('When?', [2, 'By 17:30.'], [0, 'Soon.'], [-2, 'We shall see.'])],
    ['q1.a: In English, the best answer alone has a figure and a time or a date. Give it to another answer as well, or take it out.'],
  ],
  ['figures and hours in a weak answer too', GRAM, [ask('When?', [2, 'By 17:30.'], [0, 'Not before 18:00.'], [-2, 'Soon.'])], []],
  ['a figure in a weak answer alone', GRAM, [ask('When?', [2, 'Soon.'], [0, 'By 17:30.'], [-2, 'Later.'])], []],
  ['two answers, which always differ', GRAM, [ask('When?', [2, 'By 17:30.'], [-2, 'Soon.'])], []],
  [
    'a Vietnamese hour in words',
    GRAM,
    [ask('Bao giờ?', [2, 'Bốn giờ chiều.'], [0, 'Tấm thứ tư đây.'], [-2, 'Sớm thôi.'])],
    ['q1.a: Ở bản tiếng Việt, chỉ câu tốt nhất có giờ hoặc ngày. Hãy cho câu khác cũng như vậy, hoặc bỏ đi.'],
    'vi',
  ],
  [
    'a bad answer without its full stop, and one in small letters',
    GRAM,
    [ask('Why?', [2, 'Yes.'], [0, 'perhaps.'], [-2, 'No'])],
    [
      'q1.c: In English, this answer alone has no punctuation at its end. Give it to another answer as well, or take it out.',
      'q1.b: In English, this answer alone has a small letter at its beginning. Give it to another answer as well, or take it out.',
    ],
  ],
  [
    'a best answer that alone has a full stop',
    GRAM,
    [ask('Why?', [2, 'Yes.'], [0, 'Perhaps'], [-2, 'No'])],
    ['q1.a: In English, all answers but this have no punctuation at its end. Give it to another answer as well, or take it out.'],
  ],

  [
    'an answer that says all of the above',
    AOTA,
    [ask('Why?', [2, 'Boil it.'], [0, 'Wait for us.'], [-2, 'All of the above.'])],
    ['q1.c: In English, this answer says “all of the above”: who means that one cannot tell which to choose. Write an answer of its own.'],
  ],
  [
    'an answer within an answer',
    AOTA,
    [ask('Sao?', [2, 'Xin đun sôi nước. Trưa nay có tin.'], [-2, 'Xin đun sôi nước.'])],
    [
      'q1.a: Ở bản tiếng Việt, câu trả lời này chứa cả câu trả lời “b” hoặc phần lớn câu ấy: người muốn nói ý kia không biết phải chọn câu nào. Hãy viết thành một câu riêng.',
    ],
    'vi',
  ],
  [
    'two answers that share the greater part of both',
    AOTA,
    [ask('Why?', [2, 'Please boil all your water. Thanks.'], [-2, 'Please boil all your water. Go.'])],
    [
      'q1.b: In English, this answer holds the answer “a”, whole or for the most part: who means that one cannot tell which to choose. Write an answer of its own.',
    ],
  ],
  [
    'two answers that share a formula',
    AOTA,
    [ask('Why?', [2, 'I do not know yet. Ask me at noon, at the gate.'], [-2, 'I do not know yet. Nobody here does, nor will.'])],
    [],
  ],
  ['a one-word answer', AOTA, [ask('Có hay không?', [2, 'Có.'], [-2, 'Chưa có gì để nói.'])], [], 'vi'],

  [
    'two answers in nearly the same words',
    DUP,
    [ask('Why?', [2, `${words(19)} now`], [-2, `${words(19)} later`])],
    ['q1.b: In English, this text is nearly the same as “q1.a”. Make one of them say something else, or take it out.'],
  ],
  ['two answers of which one word in ten differs', DUP, [ask('Why?', [2, `${words(9)} now`], [-2, `${words(9)} later`])], []],
  [
    'a question that comes again, and an answer',
    DUP,
    [
      ask('Is the water safe to drink?', [2, words(5)], [-2, 'Not yet.']),
      ask('Is the water safe to drink?', [2, 'Not yet.'], [-2, words(5)]),
    ],
    [
      'q2: In English, this text is nearly the same as “q1”. Make one of them say something else, or take it out.',
      'q2.b: In English, this text is nearly the same as “q1.a”. Make one of them say something else, or take it out.',
    ],
  ],

  [
    'a rude answer that is the worst',
    TONE,
    [ask('Why?', [2, 'Boil it.'], [0, 'I am sorry.'], [-2, 'What a stupid question.'])],
    ['q1.c: In English, the worst answer alone is rude; let it be wrong politely.'],
  ],
  ['a rude answer that is not the worst', TONE, [ask('Why?', [2, 'Boil it.'], [0, 'What a stupid question.'], [-2, 'I am sorry.'])], []],
  [
    'kindness in the best answer only',
    TONE,
    [ask('Sao?', [2, 'Xin lỗi bà con.'], [0, 'Chưa rõ.'], [-2, 'Không có gì.'])],
    ['q1: Ở bản tiếng Việt, ngoài câu tốt nhất, không câu nào có lời tử tế; hãy cho một câu yếu nói lời như vậy.'],
    'vi',
  ],
  ['kindness in a bad answer', TONE, [ask('Why?', [2, 'Boil it.'], [0, 'Perhaps.'], [-2, 'Thank you for asking.'])], []],

  [
    'two best answers',
    GAP,
    [ask('Why?', [2, 'Yes.'], [2, 'Indeed.'], [-2, 'No.'])],
    [
      'q1: At this question the best answer is worth 100 and the next 100 of 100: nobody can tell which is meant; mark what the one has and the other lacks.',
    ],
  ],
  [
    'answers without marks',
    GAP,
    [ask('Why?', [0, 'Yes.'], [0, 'No.'])],
    [
      'q1: At this question the best answer is worth 0 and the next 0 of 100: nobody can tell which is meant; mark what the one has and the other lacks.',
    ],
  ],
  [
    'a best answer and two bad ones',
    GAP,
    [ask('Why?', [2, 'Yes.'], [-1, 'Perhaps.'], [-2, 'No.'])],
    [
      'q1: At this question the best answer stands alone, and the others lie close together, from 0 to 25 of 100; grade them: acceptable, weak, bad.',
    ],
  ],
  [
    'a worst answer that nobody would give',
    GAP,
    [ask('Why?', [2, 'Yes.'], [1, 'Perhaps.'], [-2, 'No.'])],
    [
      'q1.c: At this question the worst answer is far below all others, the next worth 75 of 100; make it one that a decent official would give.',
    ],
  ],
  ['three answers in steps', GAP, [ask('Why?', [2, 'Yes.'], [0, 'Perhaps.'], [-2, 'No.'])], []],
  ['two answers', GAP, [ask('Why?', [2, 'Yes.'], [-2, 'No.'])], []],

  [
    'a best answer in the words of the desk',
    PLAIN,
    [ask('Why?', [2, 'Going forward we boil it.'], [-2, 'Stakeholders will leverage robust pipes.'])],
    ['q1.a.text: In English, “going forward” is a word of the desk; say who does what, and when.'],
  ],
  [
    'a rule that nobody names',
    PLAIN,
    [ask('Sao?', [2, 'Làm theo quy định.'], [-2, 'Khẩn trương vào cuộc.'])],
    ['q1.a.text: Ở bản tiếng Việt, “theo quy định” là lời công văn; hãy nói rõ ai làm gì, lúc nào.'],
    'vi',
  ],
  ['a rule that is named', PLAIN, [ask('Sao?', [2, 'Làm theo quy định của tỉnh.'], [-2, 'Chưa.'])], [], 'vi'],
  ['the words of the desk quoted', PLAIN, [ask('You said “going forward”. Why?', [2, 'Yes.'], [-2, 'No.'])], []],
  [
    'letters that nobody explains',
    PLAIN,
    [ask('What does the NRWA say, and the WHO?', [2, 'Yes.'], [-2, 'No.'])],
    ['q1.text: In English, “NRWA” is never explained; write it out, with the letters in brackets.'],
  ],
  ['letters explained elsewhere', PLAIN, [ask('What does the NRWA say?', [2, 'The water agency (NRWA) is silent.'], [-2, 'No.'])], []],
  ['capitals for emphasis', PLAIN, [ask('CHÁY RỒI, KHÔNG AI CỨU', [2, 'Có.'], [-2, 'Không.'])], [], 'vi'],

  [
    'four questions by two journalists that begin alike',
    VOICE,
    ['now', 'then', 'here', 'there'].map((end) => ask(`Could you tell us ${end}?`, [2, 'Yes.'], [-2, 'No.'])),
    ['q4.text: In English, 4 questions by 2 journalists begin with “could you tell”. Let each journalist begin in their own way.'],
  ],
  ['three that do', VOICE, ['now', 'then', 'here'].map((end) => ask(`Could you tell us ${end}?`, [2, 'Yes.'], [-2, 'No.'])), []],
];

describe('of one question', () => {
  it.each(LINES.map(([what, ...line]) => [what, line] as const))('%s', (_, [rule, asked, says, locale = 'en']) => {
    expect(toldBy(rule, quiz(asked, locale), locale)).toEqual(says);
  });
});

describe('of one place in a file', () => {
  const two = [ask('Why?', [2, 'Yes, it is.'], [-2, 'No, not so.']), ask('How?', [2, 'By hand, slowly.'], [-2, 'Never mind that.'])];
  const withReason = (path: `${string}.${string}`, why: string) => (draft: Draft) => {
    firstOf(saidIn(draft, path).marks).why = { en: why };
  };

  it('a reason that stands twice is told where it stands again', () => {
    const study = quiz(two, 'en', (draft) => {
      withReason('q1.a', 'It names the hour.')(draft);
      withReason('q2.b', 'It names the hour.')(draft);
    });
    expect(toldBy(DUP, study)).toEqual([
      'q2.b.marks[0].why: In English, this text is word for word that of “q1.a”. Make one of them say something else, or take it out.',
    ]);
  });

  it('reasons and briefings are to be plain as well', () => {
    const study = quiz(two, 'en', (draft) => {
      withReason('q1.b', 'In order to be clear.')(draft);
      firstOf(draft.stages).briefing = { en: 'The relevant authorities are waiting.' };
    });
    expect(toldBy(PLAIN, study)).toEqual([
      'stages.meeting.briefing: In English, “the relevant authorities” is a word of the desk; say who does what, and when.',
      'q1.b.marks[0].why: In English, “in order to” is a word of the desk; say who does what, and when.',
    ]);
  });

  it('one journalist may have a habit', () => {
    const asked = ['now', 'then', 'here', 'there'].map((end) => ask(`Could you tell us ${end}?`, [2, 'Yes.'], [-2, 'No.']));
    const study = quiz(asked, 'en', (draft) => {
      for (const { id } of firstOf(draft.stages).prompts) promptIn(draft, id).from = 'sam';
    });
    expect(toldBy(VOICE, study)).toEqual([]);
  });
});
