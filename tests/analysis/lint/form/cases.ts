import type { Draft } from '#engine/door/shape.ts';
import { factIn, firstOf, mark, promptIn, saidIn, stageIn, t, type Change } from '../../../fixtures/scripts.ts';

/** A fault of a rule, as a change of the small scenario, and the same change without the fault. */
export interface Case {
  readonly rule: string;
  readonly what: string;
  readonly broken: Change<Draft>;
  readonly mended: Change<Draft>;
  /** The addresses at which the rule speaks of the broken file and not of the mended one. */
  readonly at: readonly string[];
}

type Text = Readonly<Record<'vi' | 'en', string>>;
const set =
  (path: `${string}.${string}`, text: Text, quote: Text, more: object = {}): Change<Draft> =>
  (draft) => {
    const said = saidIn(draft, path);
    delete said.claims;
    Object.assign(said, { text, marks: [{ ...mark('ACT-2', 2, ''), quote }] }, more);
  };
const asking =
  (id: string, vi: string, en: string): Change<Draft> =>
  (draft) =>
    void Object.assign(promptIn(draft, id), { text: { vi, en } });
const put =
  <T extends object>(of: (draft: Draft) => T, values: object): Change<Draft> =>
  (draft) =>
    void Object.assign(of(draft), values);
const why = (path: `${string}.${string}`, words: string) => put((draft) => firstOf(saidIn(draft, path).marks), { why: t(words) });
const water = (draft: Draft) => factIn(draft, 'water');
const nothing: Change<Draft> = () => undefined;

const LONG = t('The crew works on the broken main until ten tonight.');
const WORD = 'word ';
const paper = (reviewed: string) => [{ id: 'paper', title: 'A paper', reviewed }];
const silent = (rule: string, at: string) => put((draft: Draft) => draft, { silences: [{ rule, at, reason: 'Because it is meant so.' }] });

export const CASES: readonly Case[] = [
  {
    rule: 'QUOTE',
    what: 'a quote that is nearly the whole answer',
    broken: set('repair.tonight', LONG, t('The crew works on the broken main until ten tonight')),
    mended: set('repair.tonight', LONG, t('until ten tonight')),
    at: ['repair.tonight.marks[0].quote.vi', 'repair.tonight.marks[0].quote.en'],
  },
  {
    rule: 'QUOTE',
    what: 'a quote that begins inside a word',
    broken: set('repair.tonight', LONG, { vi: 'until ten', en: 'ntil ten' }),
    mended: set('repair.tonight', LONG, t('until ten')),
    at: ['repair.tonight.marks[0].quote.en'],
  },
  {
    rule: 'QUOTE',
    what: 'the same words praised and blamed in one dimension',
    broken: (draft) => void (saidIn(draft, 'safe.boil').marks = [mark('ACT-1', 2, 'boil it'), mark('ACT-2', -1, 'boil it')]),
    mended: (draft) => void (saidIn(draft, 'safe.boil').marks = [mark('ACT-1', 2, 'boil it'), mark('ACT-2', -1, 'do not know')]),
    at: ['safe.boil.marks[1].quote'],
  },
  {
    rule: 'PAR',
    what: 'a figure that differs',
    broken: asking('repair', 'Bao giờ sửa xong, trước 8 giờ 30 không?', 'When will it be mended, before 9:30?'),
    mended: asking('repair', 'Bao giờ sửa xong, trước 8 giờ 30 không?', 'When will it be mended, before 8:30?'),
    at: ['repair.text'],
  },
  {
    rule: 'PAR',
    what: 'a name that one language leaves out',
    broken: asking('repair', 'Nước ở đây bao giờ có lại?', 'When does Bến Sậy have water again?'),
    mended: asking('repair', 'Nước ở Bến Sậy bao giờ có lại?', 'When does Bến Sậy have water again?'),
    at: ['repair.text'],
  },
  {
    rule: 'PAR',
    what: 'a slot that one language leaves out',
    broken: asking('repair', 'Ông nói “{quote}”. Bao giờ?', 'You said so. When?'),
    mended: asking('repair', 'Ông nói “{quote}”. Bao giờ?', 'You said “{quote}”. When?'),
    at: ['repair.text'],
  },
  {
    rule: 'PAR',
    what: 'a denial that one language loses',
    broken: set(
      'repair.tonight',
      { vi: 'Chúng tôi không hứa và không đoán.', en: 'We promise and we guess.' },
      { vi: 'không hứa', en: 'We promise' },
    ),
    mended: set(
      'repair.tonight',
      { vi: 'Chúng tôi không hứa và không đoán.', en: 'We do not promise, nor guess.' },
      { vi: 'không hứa', en: 'do not promise' },
    ),
    at: ['repair.tonight.text'],
  },
  {
    rule: 'PAR',
    what: 'a hedge that one language loses',
    broken: set('repair.tonight', { vi: 'Có lẽ tối nay xong.', en: 'It is done tonight.' }, { vi: 'tối nay', en: 'tonight' }),
    mended: set('repair.tonight', { vi: 'Có lẽ tối nay xong.', en: 'It is probably done tonight.' }, { vi: 'tối nay', en: 'tonight' }),
    at: ['repair.tonight.text'],
  },
  {
    rule: 'PAR',
    what: 'a text of which half is missing',
    broken: asking(
      'repair',
      'Bao giờ sửa xong?',
      'When will the main be mended, and who is going to pay for what the shops along the street have lost?',
    ),
    mended: asking(
      'repair',
      'Bao giờ sửa xong ống nước, và ai đền cho những gì các tiệm dọc đường đã mất?',
      'When will the main be mended, and who is going to pay for what the shops along the street have lost?',
    ),
    at: ['repair.text'],
  },
  {
    rule: 'RL',
    what: 'a red line with next to no reason',
    broken: why('names.name', 'A name in an open case.'),
    mended: why('names.name', 'A man is named to a whole town before anybody has found that he did wrong.'),
    at: ['names.name.marks[0].why.vi', 'names.name.marks[0].why.en'],
  },
  {
    rule: 'COV',
    what: 'a target on which no answer is marked',
    broken: put((draft) => promptIn(draft, 'safe'), { targets: ['UNC-2', 'ACT-1', 'MSG-1', 'TRU-2'] }),
    mended: nothing,
    at: ['safe.targets[3]'],
  },
  {
    rule: 'COV',
    what: 'a target on which every answer gets the same',
    broken: put((draft) => firstOf(saidIn(draft, 'repair.soon').marks), { level: 2 }),
    mended: nothing,
    at: ['repair.targets[0]'],
  },
  {
    rule: 'COV',
    what: 'a practice that is marked often and never a target',
    broken: (draft) =>
      ['repair.soon', 'repair.tonight', 'lesson.map'].forEach((path) => saidIn(draft, path as 'a.b').marks.push(mark('MSG-2', 1, 'o'))),
    mended: (draft) => ['repair.soon', 'repair.tonight'].forEach((path) => saidIn(draft, path as 'a.b').marks.push(mark('MSG-2', 1, 'o'))),
    at: ['repair.tonight.marks[1].practice'],
  },
  {
    rule: 'TIME',
    what: 'a thinking time in which the answers cannot be read',
    broken: put((draft) => promptIn(draft, 'names'), { seconds: 10, text: { vi: WORD.repeat(80), en: 'Who?' } }),
    mended: put((draft) => promptIn(draft, 'names'), { text: { vi: WORD.repeat(80), en: 'Who?' } }),
    at: ['names.seconds'],
  },
  {
    rule: 'TIME',
    what: 'a translation that takes longer to read than the original leaves time for',
    broken: put((draft) => promptIn(draft, 'names'), { seconds: 20, text: { vi: 'Ai?', en: WORD.repeat(80) } }),
    mended: put((draft) => promptIn(draft, 'names'), { text: { vi: 'Ai?', en: WORD.repeat(80) } }),
    at: ['names.seconds'],
  },
  {
    rule: 'TIME',
    what: 'a stage that cannot hold what it asks',
    broken: put((draft) => stageIn(draft, 'meeting'), { minutes: 1, asks: 4 }),
    mended: put((draft) => stageIn(draft, 'meeting'), { minutes: 2, asks: 4 }),
    at: ['stages.meeting.minutes'],
  },
  {
    rule: 'STALE',
    what: 'a translation of an earlier wording',
    broken: put((draft) => draft, { stale: { en: ['safe.text'] } }),
    mended: put((draft) => draft, { stale: { en: [] } }),
    at: ['safe.text.en'],
  },
  {
    rule: 'STALE',
    what: 'a stale translation of what is no longer there',
    broken: put((draft) => draft, { stale: { en: ['gone.text'] } }),
    mended: nothing,
    at: ['stale.en[0]'],
  },
  {
    rule: 'UNTRANSLATED',
    what: 'a translation that is the original',
    broken: asking('safe', 'Nước máy có uống được không?', 'Nước máy có uống được không?'),
    mended: asking('safe', 'Nước máy có uống được không?', 'Is the water safe to drink?'),
    at: ['safe.text.en'],
  },
  {
    rule: 'UNTRANSLATED',
    what: 'two languages put in each other’s place',
    broken: asking('safe', 'Is the water safe to drink?', 'Nước máy ở chợ có uống được không?'),
    mended: asking('safe', 'Nước máy ở chợ có uống được không?', 'Is the water safe to drink?'),
    at: ['safe.text.vi', 'safe.text.en'],
  },
  { rule: 'SOURCE', what: 'a fact without a source', broken: nothing, mended: put(water, { invented: true }), at: ['facts.water'] },
  {
    rule: 'SOURCE',
    what: 'a source without a fact',
    broken: (draft) => void (Object.assign(draft, { sources: paper('2026-01-01') }), Object.assign(water(draft), { invented: true })),
    mended: (draft) => void (Object.assign(draft, { sources: paper('2026-01-01') }), Object.assign(water(draft), { source: 'paper' })),
    at: ['sources.paper'],
  },
  {
    rule: 'SOURCE',
    what: 'a source that nobody has looked up for two years',
    broken: (draft) => void (Object.assign(draft, { sources: paper('2024-11-24') }), Object.assign(water(draft), { source: 'paper' })),
    mended: (draft) => void (Object.assign(draft, { sources: paper('2024-11-25') }), Object.assign(water(draft), { source: 'paper' })),
    at: ['sources.paper.reviewed'],
  },
  {
    rule: 'SOURCE',
    what: 'a file that nobody has gone through for two years',
    broken: put((draft) => draft, { reviewed: '2024-10-31' }),
    mended: nothing,
    at: ['reviewed'],
  },
  {
    rule: 'LEGAL',
    what: 'an article of a law that nobody has read, in a good answer',
    broken: (draft) => {
      draft.setting.legal_frame = 'VN-2026';
      set('names.ground', { vi: 'Theo Điều 38 tôi chưa nêu tên.', en: 'Under Article 38 I name nobody.' }, { vi: 'tôi', en: 'I' })(draft);
    },
    mended: (draft) => {
      draft.setting.legal_frame = 'VN-2026';
      set(
        'names.ground',
        { vi: 'Theo quy chế của tỉnh tôi chưa nêu tên.', en: 'Under our rules I name nobody.' },
        { vi: 'tôi', en: 'I' },
      )(draft);
    },
    at: ['names.ground.text.vi', 'names.ground.text.en'],
  },
  {
    rule: 'LEGAL',
    what: 'a decree of which only press reports are known, in any frame',
    broken: put(water, { text: { vi: 'Nghị định 244/2026 nói gì?', en: 'What does Decree 244 say?' } }),
    mended: put(water, { text: { vi: 'Nghị định 09/2017 nói gì?', en: 'What does Decree 09 say?' } }),
    at: ['facts.water.text.vi', 'facts.water.text.en'],
  },
  {
    rule: 'WHY',
    what: 'a reason of five words',
    broken: why('lesson.map', 'Somebody will hear of it.'),
    mended: why('lesson.map', 'Somebody will hear of it and can ask.'),
    at: ['lesson.map.marks[0].why.vi', 'lesson.map.marks[0].why.en'],
  },
  {
    rule: 'WHY',
    what: 'a reason that is its quote over again',
    broken: why('lesson.learn', 'It says that lessons will be learned.'),
    mended: why('lesson.learn', 'It names nobody who would learn, and nothing.'),
    at: ['lesson.learn.marks[0].why.vi', 'lesson.learn.marks[0].why.en'],
  },
  {
    rule: 'WHY',
    what: 'a reason that stands twice',
    broken: (draft) => ['lesson.map', 'lesson.learn'].forEach((path) => why(path as 'a.b', 'A town listens when it hears an hour.')(draft)),
    mended: (draft) => {
      why('lesson.map', 'A town listens when it hears an hour.')(draft);
      why('lesson.learn', 'A town does not listen where it hears none.')(draft);
    },
    at: ['lesson.learn.marks[0].why.vi', 'lesson.learn.marks[0].why.en'],
  },
  {
    rule: 'LENGTH',
    what: 'an answer of seventy words',
    broken: set('repair.tonight', { vi: WORD.repeat(70), en: WORD.repeat(70) }, t('word')),
    mended: set('repair.tonight', { vi: WORD.repeat(70), en: WORD.repeat(60) }, t('word')),
    at: ['repair.tonight.text.en'],
  },
  {
    rule: 'LENGTH',
    what: 'a question of sixty words',
    broken: asking('repair', WORD.repeat(60), WORD.repeat(60)),
    mended: asking('repair', WORD.repeat(60), WORD.repeat(50)),
    at: ['repair.text.en'],
  },
  {
    rule: 'SHORT',
    what: 'a question that comes back whole',
    broken: (draft) => void delete promptIn(draft, 'safe').short,
    mended: nothing,
    at: ['safe'],
  },
  {
    rule: 'PRINTED',
    what: 'a printed line that nobody said',
    broken: put((draft) => saidIn(draft, 'safe.dodge'), {
      printed: { vi: 'Our engineers are doing nothing', en: 'Our engineers … all they can' },
    }),
    mended: put((draft) => saidIn(draft, 'safe.dodge'), { printed: t('our engineers … they can') }),
    at: ['safe.dodge.printed.vi'],
  },
  {
    rule: 'LAST',
    what: 'an ending after one without a condition',
    broken: (draft) => void draft.endings.push({ ...draft.endings[0], id: 'late', when: 'score < 60' } as never),
    mended: (draft) => void draft.endings.unshift({ ...draft.endings[0], id: 'late', when: 'score < 60' } as never),
    at: ['endings.plain', 'endings.late'],
  },
  { rule: 'SILENCE', what: 'a silence of no rule', broken: silent('WYH', ''), mended: silent('WHY', ''), at: ['silences[0]'] },
  {
    rule: 'SILENCE',
    what: 'a silence in no place',
    broken: silent('WHY', 'saef.boil'),
    mended: silent('WHY', 'safe.boil'),
    at: ['silences[0]'],
  },
  {
    rule: 'SILENCE',
    what: 'a silence where nothing was said',
    broken: silent('SHORT', 'safe.boil'),
    mended: silent('WHY', 'safe.boil'),
    at: ['silences[0]'],
  },
];
