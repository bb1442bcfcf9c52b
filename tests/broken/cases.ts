import type { Draft } from '#engine/door/shape.ts';
import { factIn, promptIn, saidIn, stageIn, t } from '../fixtures/scripts.ts';
import { base, written } from './base.ts';

type Content = string | Uint8Array;
/** A draft whose faults its type would not allow. */
type Loose = Draft & Record<string, unknown>;

const changed = (change: (draft: Loose) => void): Content => {
  const draft = base() as Loose;
  change(draft);
  return written(draft);
};
const replaced = (from: string, to: string): Content => {
  const text = written(base());
  if (!text.includes(from)) throw new Error(`The base does not hold ${from}.`);
  return text.replace(from, to);
};
/** Puts a value where the type would not have it. */
const put = (target: object, values: Readonly<Record<string, unknown>>): void => void Object.assign(target, values);

const headline = (draft: Draft, when: string): void => put(draft.headlines[0] ?? {}, { when });
const safe = (draft: Draft) => promptIn(draft, 'safe');
const sure = (draft: Draft) => saidIn(draft, 'safe.sure');
const boil = (draft: Draft) => saidIn(draft, 'safe.boil');
const second = <T extends { readonly id: string }>(list: readonly T[]): T => ({ ...(list[0] as T) });

const asBytes = (text: string, ...bytes: readonly number[]): Uint8Array => Uint8Array.from([...new TextEncoder().encode(text), ...bytes]);

/** Every broken file by its name, `<rule>--<case>`: what is wrong with it, as a change of a scenario that is not. */
export const CASES: Readonly<Record<string, () => Content>> = {
  'json-syntax--cut-off': () => written(base()).slice(0, 700),
  'json-syntax--trailing-comma': () => replaced('"difficulty": 1,', '"difficulty": 1,,'),
  'json-syntax--comma-before-the-end': () => `${String(written(base())).trimEnd().slice(0, -2)},\n}\n`,
  'json-syntax--comment': () => replaced('"difficulty": 1,', '"difficulty": 1, // easy'),
  'json-syntax--single-quotes': () => replaced('"small"', "'small'"),
  'json-syntax--unquoted-key': () => replaced('"difficulty":', 'difficulty:'),
  'json-syntax--missing-comma': () => replaced('"difficulty": 1,', '"difficulty": 1'),
  'json-syntax--missing-colon': () => replaced('"difficulty": 1', '"difficulty" 1'),
  'json-syntax--two-values': () => `${String(written(base()))}{}\n`,
  'json-syntax--not-json': () => 'title: Burst main\nformat: 1\n',
  'json-syntax--line-break-in-text': () => replaced('A water main bursts.', 'A water\nmain bursts.'),
  'json-syntax--bad-escape': () => replaced('A water main', 'A \\water main'),
  'json-syntax--not-a-number': () => replaced('"difficulty": 1', '"difficulty": NaN'),
  'json-syntax--leading-zero': () => replaced('"difficulty": 1', '"difficulty": 01'),
  'empty-file--nothing': () => '',
  'empty-file--white-space': () => ' \n\t\n',
  'too-deep--brackets': () => '['.repeat(2000),
  'too-deep--objects': () => `{"a":`.repeat(60) + '1' + '}'.repeat(60),
  'not-utf8--latin-1': () => asBytes('{"title": "S', 0xe9, 0x22, 0x7d),
  'not-utf8--utf-16': () =>
    Uint8Array.from([0xff, 0xfe, ...'{"format": 1}'].flatMap((one) => (typeof one === 'number' ? [one] : [one.charCodeAt(0), 0]))),
  'not-utf8--zip': () => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x80, 0xff, 0xc3, 0x28]),
  'duplicate-key--head': () => replaced('"difficulty": 1,', '"difficulty": 1,\n "difficulty": 2,'),
  'duplicate-key--response': () => replaced('"id":"sure"', '"id":"sure","id":"certain"'),
  'forbidden-key--proto': () => replaced('"difficulty": 1,', '"difficulty": 1,\n "__proto__": {"admin": true},'),
  'forbidden-key--constructor': () => replaced('"values":{', '"values":{"constructor":{"vi":"x","en":"x"},'),
  'forbidden-key--escaped': () => replaced('"difficulty": 1,', '"difficulty": 1,\n "\\u005f_proto__": 1,'),
  'unknown-key--misspelt': () => changed((draft) => put(safe(draft), { prioritty: safe(draft).priority, priority: undefined })),
  'unknown-key--misspelt-in-head': () => replaced('"licence":', '"license":'),
  'unknown-key--like-nothing': () => changed((draft) => put(draft, { zzzzzzzz: 1 })),
  'unknown-key--in-effects': () => changed((draft) => put(sure(draft), { effects: { thrust: { residents: 1 } } })),
  'unknown-key--with-a-dot': () => changed((draft) => put(stageIn(draft, 'meeting'), { 'a.b[0]': 1 })),
  'missing-key--title': () => changed((draft) => void delete (draft as Partial<Draft>).title),
  'missing-key--everything': () => '{}',
  'missing-key--level': () => changed((draft) => void delete (sure(draft).marks[0] as { level?: number }).level),
  'missing-key--stage-form': () => changed((draft) => void delete (stageIn(draft, 'meeting') as { form?: string }).form),
  'wrong-type--text-without-language': () => changed((draft) => put(draft, { title: 'Burst main' })),
  'wrong-type--number-as-text': () => changed((draft) => put(draft, { minutes: '5' })),
  'wrong-type--decimal': () => changed((draft) => put(draft, { minutes: 5.5 })),
  'wrong-type--null': () => changed((draft) => put(draft, { stages: null })),
  'wrong-type--list-for-object': () => changed((draft) => put(draft, { setting: [] })),
  'wrong-type--list-at-the-top': () => '[]',
  'wrong-type--text-at-the-top': () => '"scenario"',
  'wrong-type--null-at-the-top': () => 'null',
  'wrong-value--module': () => changed((draft) => put(draft, { modules: ['astrology'] })),
  'wrong-value--format-as-text': () => changed((draft) => put(draft, { format: '1' })),
  'wrong-value--level-nought': () => changed((draft) => put(sure(draft).marks[0] ?? {}, { level: 0 })),
  'wrong-value--id-with-hyphen': () => changed((draft) => put(safe(draft), { id: 'is-it-safe' })),
  'wrong-value--id-with-capital': () => changed((draft) => put(safe(draft), { id: 'Safe' })),
  'wrong-value--scenario-id-with-underscore': () => changed((draft) => put(draft, { id: 'burst_main' })),
  'wrong-value--id-that-every-object-has': () => changed((draft) => put(safe(draft), { id: 'constructor' })),
  'wrong-value--time-of-day': () => changed((draft) => put(stageIn(draft, 'meeting'), { at: '9:00' })),
  'wrong-value--hour-24': () => changed((draft) => put(stageIn(draft, 'meeting'), { at: '24:00' })),
  'wrong-value--date': () => changed((draft) => put(draft, { reviewed: '22/11/2026' })),
  'wrong-value--month-13': () => changed((draft) => put(draft.setting, { date: '2026-13-01' })),
  'wrong-value--version': () => changed((draft) => put(draft, { version: '1' })),
  'wrong-value--language': () => changed((draft) => put(draft, { locales: ['vi', 'english'] })),
  'wrong-value--language-of-a-text': () => changed((draft) => put(draft, { title: { ...t('Burst main'), english: 'Burst main' } })),
  'wrong-value--link-without-https': () =>
    changed((draft) => put(draft, { sources: [{ id: 'paper', title: 'Paper', url: 'javascript:alert(1)', reviewed: '2026-01-01' }] })),
  'wrong-value--practice': () => changed((draft) => put(safe(draft), { targets: ['candour'] })),
  'wrong-value--public-with-hyphen': () => changed((draft) => put(sure(draft), { effects: { trust: { 'the-residents': 1 } } })),
  'wrong-value--text-in-no-language': () => changed((draft) => put(draft, { title: {} })),
  'wrong-value--language-twice': () => changed((draft) => put(draft, { locales: ['vi', 'en', 'vi'] })),
  'out-of-range--trust': () => changed((draft) => put(draft.publics[0] ?? {}, { trust: 101 })),
  'out-of-range--minutes': () => changed((draft) => put(draft, { minutes: 0 })),
  'out-of-range--one-response': () => changed((draft) => put(safe(draft), { responses: safe(draft).responses?.slice(0, 1) })),
  'out-of-range--six-responses': () =>
    changed((draft) => put(safe(draft), { responses: [1, 2, 3, 4, 5, 6].map((n) => ({ ...sure(draft), id: `r${n}` })) })),
  'out-of-range--empty-text': () => changed((draft) => put(draft, { title: { vi: '', en: 'Burst main' } })),
  'out-of-range--no-stages': () => changed((draft) => put(draft, { stages: [] })),
  'out-of-range--huge-number': () => changed((draft) => put(draft, { minutes: 1e300 })),
  'format-version--newer': () => changed((draft) => put(draft, { format: 2 })),
  'format-version--nought': () => '{"format": 0}',
  'missing-language--text': () => changed((draft) => put(draft, { title: { vi: 'Vỡ ống' } })),
  'missing-language--quote': () => changed((draft) => put(sure(draft).marks[0] ?? {}, { quote: { en: 'nobody need worry' } })),
  'missing-language--everywhere': () => changed((draft) => put(draft, { locales: ['vi', 'en', 'fr'] })),
  'unknown-language--text': () => changed((draft) => put(draft, { title: { ...t('Burst main'), fr: 'Conduite' } })),
  'unknown-language--not-declared': () => changed((draft) => put(draft, { locales: ['vi'] })),
  'duplicate-id--prompt-of-another-stage': () => changed((draft) => put(safe(draft), { id: 'words' })),
  'duplicate-id--response': () => changed((draft) => put(boil(draft), { id: 'sure' })),
  'duplicate-id--block': () => changed((draft) => put(saidIn(draft, 'words.image'), { id: 'care' })),
  'duplicate-id--journalist': () => changed((draft) => draft.journalists.push(second(draft.journalists))),
  'duplicate-id--stage': () => changed((draft) => put(stageIn(draft, 'meeting'), { id: 'first' })),
  'duplicate-id--public': () => changed((draft) => draft.publics.push(second(draft.publics))),
  'duplicate-id--headline': () => changed((draft) => draft.headlines.push(second(draft.headlines))),
  'duplicate-id--promise-with-other-words': () =>
    changed((draft) => put(saidIn(draft, 'repair.soon'), { promises: [{ id: 'sample', text: t('another thing'), due: '12:00' }] })),
  'dangling-id--rubric': () => changed((draft) => put(draft, { rubric: 'defualt' })),
  'dangling-id--rubric-named-like-a-method': () => changed((draft) => put(draft, { rubric: 'constructor' })),
  'dangling-id--journalist': () => changed((draft) => put(safe(draft), { from: 'samm' })),
  'dangling-id--outlet': () => changed((draft) => put(draft.journalists[0] ?? {}, { outlet: 'gazette' })),
  'dangling-id--outlet-of-headline': () => changed((draft) => put(draft.headlines[0] ?? {}, { outlet: 'dailly' })),
  'dangling-id--kind': () => changed((draft) => put(safe(draft), { kind: 'saftey' })),
  'dangling-id--topic': () => changed((draft) => put(safe(draft), { topic: 'watter' })),
  'dangling-id--topic-of-journalist': () => changed((draft) => put(draft.journalists[0] ?? {}, { topics: ['roads'] })),
  'dangling-id--practice': () => changed((draft) => put(sure(draft).marks[0] ?? {}, { practice: 'UNC-9' })),
  'dangling-id--target': () => changed((draft) => put(safe(draft), { targets: ['UNC-2', 'ZZZ-1'] })),
  'dangling-id--red-line': () => changed((draft) => put(sure(draft).marks[0] ?? {}, { red_line: 'false_alarm' })),
  'dangling-id--fact': () => changed((draft) => put(sure(draft).claims?.[0] ?? {}, { fact: 'watre' })),
  'dangling-id--value': () => changed((draft) => put(sure(draft).claims?.[0] ?? {}, { value: 'saef' })),
  'dangling-id--truth': () => changed((draft) => put(factIn(draft, 'water'), { truth: 'maybe' })),
  'dangling-id--stage-of-fact': () => changed((draft) => put(factIn(draft, 'water'), { known: [{ from: 'evening', state: 'confirmed' }] })),
  'dangling-id--surfaces': () => changed((draft) => put(factIn(draft, 'water'), { surfaces: { at: 'evening', by: t('A letter.') } })),
  'dangling-id--challenge': () => changed((draft) => put(factIn(draft, 'water'), { challenge: 'which' })),
  'dangling-id--source': () => changed((draft) => put(factIn(draft, 'water'), { source: 'paper' })),
  'dangling-id--follow-up': () => changed((draft) => put(sure(draft), { follow_up: 'how_long' })),
  'dangling-id--override': () => changed((draft) => put(safe(draft), { follow_ups: { dodged: 'chase' } })),
  'dangling-id--keeps': () => changed((draft) => put(sure(draft), { keeps: ['sampel'] })),
  'dangling-id--lands': () => changed((draft) => put(boil(draft), { lands: ['boill'] })),
  'dangling-id--public': () => changed((draft) => put(sure(draft), { effects: { trust: { resident: 3 } } })),
  'dangling-id--patience': () => changed((draft) => put(sure(draft), { effects: { patience: { samm: 3 } } })),
  'dangling-id--flag': () => changed((draft) => put(sure(draft), { effects: { flags: { told_lies: true } } })),
  'dangling-id--reveals': () => changed((draft) => put(stageIn(draft, 'meeting'), { enter: { reveals: ['secret'] } })),
  'dangling-id--present': () => changed((draft) => put(stageIn(draft, 'meeting'), { present: ['sam', 'lam'] })),
  'dangling-id--stage-keeps': () => changed((draft) => put(stageIn(draft, 'meeting'), { keeps: ['briefing'] })),
  'quote-not-in-text--one-letter': () =>
    changed((draft) => put(sure(draft).marks[0] ?? {}, { quote: { vi: 'nobody need worry', en: 'Nobody need worry' } })),
  'quote-not-in-text--claim': () => changed((draft) => put(sure(draft).claims?.[0] ?? {}, { quote: t('absolutely safe') })),
  'quote-not-in-text--block': () =>
    changed((draft) => put(saidIn(draft, 'words.care').marks[0] ?? {}, { quote: t('families without  water') })),
  // The same letters, written with a combining mark: they look alike and are not.
  'quote-not-in-text--composed-otherwise': () =>
    changed((draft) => {
      put(sure(draft), { text: { vi: 'Nước an toàn, không ai phải lo.', en: sure(draft).text['en'] }, claims: undefined });
      put(sure(draft).marks[0] ?? {}, { quote: { vi: 'không ai phải lo'.normalize('NFD'), en: 'nobody need worry' } });
    }),
  'condition-syntax--half': () => changed((draft) => put(safe(draft), { when: 'trust.residents >' })),
  'condition-syntax--and-in-letters': () => changed((draft) => put(safe(draft), { when: 'asked.safe and trust.residents < 50' })),
  'condition-syntax--one-equals-sign': () => changed((draft) => put(safe(draft), { when: 'trust.residents = 50' })),
  'condition-syntax--too-deep': () => changed((draft) => put(safe(draft), { when: `${'('.repeat(60)}true${')'.repeat(60)}` })),
  'condition-syntax--open-quote': () => changed((draft) => put(safe(draft), { when: 'claimed.water == "safe' })),
  'condition-type--misspelt-public': () => changed((draft) => put(safe(draft), { when: 'trust.resident < 40' })),
  'condition-type--unknown-table': () => changed((draft) => put(safe(draft), { when: 'mood.sam < 40' })),
  'condition-type--text-with-number': () => changed((draft) => put(safe(draft), { when: 'claimed.water < 3' })),
  'condition-type--score-of-a-prompt': () => changed((draft) => put(safe(draft), { when: 'score > 50' })),
  'condition-type--flag-with-number': () => changed((draft) => put(safe(draft), { when: 'flags.told_truth > 1' })),
  'condition-type--headline': () => changed((draft) => headline(draft, 'scor > 50')),
  'condition-type--number-and-text': () =>
    changed((draft) => put(stageIn(draft, 'meeting'), { when: 'trust.residents && flags.told_truth' })),
  'condition-not-boolean--number': () => changed((draft) => put(safe(draft), { when: 'trust.residents' })),
  'condition-not-boolean--text': () => changed((draft) => put(safe(draft), { when: 'claimed.water' })),
  'condition-not-boolean--sum': () => changed((draft) => put(stageIn(draft, 'meeting'), { when: 'trust.residents + 1' })),
  'condition-not-boolean--ending': () => changed((draft) => put(draft.endings[0] ?? {}, { when: 'score' })),
  'condition-not-boolean--table': () => changed((draft) => put(safe(draft), { when: 'trust' })),
  'condition-unsupported--division': () => changed((draft) => put(safe(draft), { when: 'trust.residents / 2 > 10' })),
  'condition-unsupported--function': () => changed((draft) => put(safe(draft), { when: 'size(claimed.water) > 3' })),
  'condition-unsupported--method': () => changed((draft) => put(safe(draft), { when: 'claimed.water.startsWith("s")' })),
  'condition-unsupported--macro': () => changed((draft) => put(safe(draft), { when: '[1, 2].exists(n, n > 1)' })),
  'condition-unsupported--brackets': () => changed((draft) => put(safe(draft), { when: 'trust["residents"] > 10' })),
  'condition-unsupported--double': () => changed((draft) => put(safe(draft), { when: '40.5 > 40.0' })),
  'condition-unsupported--double-and-whole': () => changed((draft) => put(safe(draft), { when: 'trust.residents < 40.0' })),
  'condition-unsupported--modulo': () => changed((draft) => put(safe(draft), { when: 'clock % 2 == 0' })),
  'unreachable-stage--never-true': () => changed((draft) => put(stageIn(draft, 'meeting'), { when: 'false' })),
  'unreachable-stage--flag-never-set': () =>
    changed((draft) => {
      draft.flags.push('confessed');
      put(stageIn(draft, 'meeting'), { when: 'flags.confessed' });
    }),
  'unreachable-stage--no-open-prompt': () =>
    changed((draft) => stageIn(draft, 'meeting').prompts.forEach((prompt) => put(prompt, { when: '1 > 2' }))),
  'unreachable-prompt--nothing-leads-to-it': () => changed((draft) => put(safe(draft), { only_as_follow_up: true })),
  'unreachable-prompt--never-true': () => changed((draft) => put(safe(draft), { when: 'out.water && flags.told_truth' })),
  'unreachable-prompt--claim-never-made': () =>
    changed((draft) => {
      draft.facts.push({ ...factIn(draft, 'water'), id: 'other' });
      put(safe(draft), { when: 'claimed.other == "safe"' });
    }),
  'unreachable-prompt--journalist-absent': () => changed((draft) => put(stageIn(draft, 'meeting'), { present: ['lan'] })),
  'wrong-form--post-in-conference': () => changed((draft) => put(safe(draft), { form: 'post', by: t('A neighbour') })),
  'wrong-form--question-from-nobody': () => changed((draft) => void delete safe(draft).from),
  'wrong-form--question-of-no-kind': () => changed((draft) => void delete safe(draft).kind),
  'wrong-form--post-by-nobody': () =>
    changed((draft) => {
      put(stageIn(draft, 'meeting'), { form: 'feed' });
      for (const prompt of stageIn(draft, 'meeting').prompts) put(prompt, { form: 'post' });
    }),
  'wrong-form--statement-without-blocks': () => changed((draft) => void delete promptIn(draft, 'words').blocks),
  'wrong-form--statement-with-responses': () => changed((draft) => put(promptIn(draft, 'words'), { responses: safe(draft).responses })),
  'wrong-form--question-with-blocks': () => changed((draft) => put(safe(draft), { blocks: promptIn(draft, 'words').blocks })),
  'wrong-form--question-without-responses': () => changed((draft) => void delete safe(draft).responses),
  'needs-other--least-over-most': () => changed((draft) => put(promptIn(draft, 'words'), { use: { least: 3, most: 2 } })),
  'needs-other--more-than-there-are': () => changed((draft) => put(promptIn(draft, 'words'), { use: { least: 1, most: 8 } })),
  'needs-other--withheld-without-ground': () =>
    changed((draft) => put(factIn(draft, 'water'), { known: [{ from: 'first', state: 'withheld' }] })),
};
