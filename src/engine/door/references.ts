import type { Rubric } from '../rubric.ts';
import { isText } from '../text.ts';
import { didYouMean, finding, toPath, type Finding } from './finding.ts';
import { namesOf } from './condition.ts';
import type { Draft } from './shape.ts';

type Keys = readonly PropertyKey[];
type Named = { readonly id: string };
type StageDraft = Draft['stages'][number];
type PromptDraft = StageDraft['prompts'][number];
type SaidDraft = NonNullable<PromptDraft['responses']>[number] | NonNullable<PromptDraft['blocks']>[number];
type EffectsDraft = NonNullable<SaidDraft['effects']>;

/** What ids are ids of, in Vietnamese. */
export const SORTS_VI: Readonly<Record<string, string>> = {
  fact: 'dữ kiện',
  'value of the fact': 'giá trị của dữ kiện',
  public: 'nhóm công chúng',
  journalist: 'nhà báo',
  outlet: 'cơ quan báo chí',
  stage: 'phần',
  prompt: 'câu hỏi',
  promise: 'lời hứa',
  flag: 'cờ',
  topic: 'chủ đề',
  message: 'thông điệp',
  source: 'nguồn',
  practice: 'chuẩn thực hành',
  kind: 'loại câu hỏi',
  'red line': 'lằn ranh đỏ',
  rubric: 'bộ tiêu chí',
  'follow-up prompt': 'câu hỏi nối tiếp',
  dimension: 'chiều đánh giá',
  'evidence label': 'nhãn bằng chứng',
};

/** Collects findings while walking over a file; each check is one line where it is used. */
const collector = () => {
  const findings: Finding[] = [];
  const known = (sort: string, ids: ReadonlySet<string>, id: string | undefined, keys: Keys): void => {
    if (id === undefined || ids.has(id)) return;
    findings.push(finding('dangling-id', keys, { sort, sort_vi: SORTS_VI[sort] ?? sort, id, ...didYouMean(id, ids) }));
  };
  return { findings, known, add: (...found: readonly Finding[]) => void findings.push(...found) };
};
type Collector = ReturnType<typeof collector>;

/** Ids that stand twice in one list; `key` is what the list calls them. */
export const duplicates = (list: readonly Named[], keys: Keys, key = 'id'): readonly Finding[] => {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, index);
    return other === undefined ? [] : [finding('duplicate-id', [...keys, index, key], { id, other: toPath([...keys, other]) })];
  });
};

const duplicatePrompts = (draft: Draft): readonly Finding[] => {
  const first = new Map<string, string>();
  return draft.stages.flatMap(({ prompts }, s) =>
    prompts.flatMap(({ id }, p) => {
      const here = `stages[${s}].prompts[${p}]`;
      const other = first.get(id);
      if (other === undefined) first.set(id, here);
      return other === undefined ? [] : [finding('duplicate-id', ['stages', s, 'prompts', p, 'id'], { id, other })];
    }),
  );
};

const LISTS = ['sources', 'messages', 'topics', 'facts', 'publics', 'outlets', 'journalists', 'stages', 'headlines', 'endings'] as const;

const missingQuotes = (draft: Draft, said: SaidDraft, keys: Keys): readonly Finding[] =>
  (['marks', 'claims'] as const).flatMap((list) =>
    (said[list] ?? []).flatMap(({ quote }, index) =>
      draft.locales
        .filter((locale) => !(said.text[locale] ?? '').includes(quote[locale] ?? ''))
        .map((locale) => finding('quote-not-in-text', [...keys, list, index, 'quote', locale], { locale })),
    ),
  );

const sameWords = (what: string, what_vi: string) => ({ what, what_vi });

/** Everything an id in the file can point at. */
const targetsOf = (draft: Draft, rubric: Rubric) => ({
  ...namesOf(draft),
  ids: (list: readonly Named[]) => new Set(list.map(({ id }) => id)),
  practices: new Set(rubric.practices.map(({ id }) => id)),
  kinds: new Set(rubric.kinds.map(({ id }) => id)),
  redLines: new Set(rubric.red_lines.map(({ id }) => id)),
  topics: new Set(draft.topics.map(({ id }) => id)),
  stages: new Set(draft.stages.map(({ id }) => id)),
  messages: new Set(draft.messages.map(({ id }) => id)),
  sources: new Set(draft.sources.map(({ id }) => id)),
  outlets: new Set(draft.outlets.map(({ id }) => id)),
});
type Targets = ReturnType<typeof targetsOf>;

const checkEffects = (c: Collector, t: Targets, effects: EffectsDraft | undefined, keys: Keys): void => {
  for (const id of Object.keys(effects?.trust ?? {})) c.known('public', t.trust, id, [...keys, 'trust', id]);
  for (const id of Object.keys(effects?.patience ?? {})) c.known('journalist', t.patience, id, [...keys, 'patience', id]);
  for (const id of Object.keys(effects?.flags ?? {})) c.known('flag', t.flags, id, [...keys, 'flags', id]);
  effects?.reveals?.forEach((id, index) => c.known('fact', t.out, id, [...keys, 'reveals', index]));
};

const checkSaid = (c: Collector, t: Targets, draft: Draft, said: SaidDraft, keys: Keys): void => {
  said.marks.forEach((mark, index) => {
    c.known('practice', t.practices, mark.practice, [...keys, 'marks', index, 'practice']);
    c.known('red line', t.redLines, mark.red_line, [...keys, 'marks', index, 'red_line']);
  });
  said.claims?.forEach(({ fact, value }, index) => {
    c.known('fact', t.out, fact, [...keys, 'claims', index, 'fact']);
    const values = draft.facts.find(({ id }) => id === fact)?.values;
    if (values) c.known('value of the fact', new Set(Object.keys(values)), value, [...keys, 'claims', index, 'value']);
  });
  said.keeps?.forEach((id, index) => c.known('promise', t.promised, id, [...keys, 'keeps', index]));
  said.lands?.forEach((id, index) => c.known('message', t.messages, id, [...keys, 'lands', index]));
  checkEffects(c, t, said.effects, [...keys, 'effects']);
  c.add(...missingQuotes(draft, said, keys));
};

const FORM_OF = { statement: 'statement', conference: 'question', interview: 'question', feed: 'post', decision: 'decision' } as const;

const formFindings = (stage: StageDraft, prompt: PromptDraft, keys: Keys): readonly Finding[] => {
  const wrong = (what: string, what_vi: string, key?: string) =>
    finding('wrong-form', key ? [...keys, key] : keys, sameWords(what, what_vi));
  const form = FORM_OF[stage.form];
  const isStatement = prompt.form === 'statement';
  return [
    ...(prompt.form === form
      ? []
      : [
          wrong(
            `A stage of form "${stage.form}" holds prompts of form "${form}". Change one of the two.`,
            `Phần dạng "${stage.form}" chỉ chứa câu dạng "${form}". Hãy sửa một trong hai.`,
            'form',
          ),
        ]),
    ...(prompt.form === 'question' && prompt.from === undefined
      ? [wrong('A question needs a journalist in "from".', 'Câu hỏi phải có nhà báo ở "from".')]
      : []),
    ...(prompt.form === 'question' && prompt.kind === undefined
      ? [wrong('A question needs a "kind" from the rubric.', 'Câu hỏi phải có "kind" trong bộ tiêu chí.')]
      : []),
    ...(prompt.form === 'post' && prompt.by === undefined
      ? [wrong('A post needs "by": who wrote it.', 'Bài đăng phải có "by": ai viết.')]
      : []),
    ...(isStatement && !prompt.blocks
      ? [wrong('A statement needs "blocks" to compose it from.', 'Thông cáo phải có "blocks" để ghép.')]
      : []),
    ...(!isStatement && !prompt.responses ? [wrong('This prompt needs "responses".', 'Câu này phải có "responses".')] : []),
    ...(isStatement && prompt.responses
      ? [wrong('A statement has blocks and no responses.', 'Thông cáo dùng blocks, không dùng responses.', 'responses')]
      : []),
    ...(!isStatement && prompt.blocks ? [wrong('Only a statement has blocks.', 'Chỉ thông cáo mới có blocks.', 'blocks')] : []),
  ];
};

const useFindings = ({ use, blocks }: PromptDraft, keys: Keys): readonly Finding[] => {
  const most = blocks?.length ?? 0;
  if (!use || (use.least <= use.most && use.most <= most)) return [];
  const values = sameWords(
    `"use" wants ${use.least} to ${use.most} of ${most} blocks. Make least ≤ most ≤ ${most}.`,
    `"use" đòi từ ${use.least} đến ${use.most} trong ${most} blocks. Cần least ≤ most ≤ ${most}.`,
  );
  return [finding('needs-other', [...keys, 'use'], values)];
};

const checkPrompt = (c: Collector, t: Targets, draft: Draft, prompt: PromptDraft, keys: Keys): void => {
  c.known('journalist', t.patience, prompt.from, [...keys, 'from']);
  c.known('kind', t.kinds, prompt.kind, [...keys, 'kind']);
  c.known('topic', t.topics, prompt.topic, [...keys, 'topic']);
  prompt.targets.forEach((id, index) => c.known('practice', t.practices, id, [...keys, 'targets', index]));
  for (const [trigger, id] of Object.entries(prompt.follow_ups ?? {})) c.known('prompt', t.asked, id, [...keys, 'follow_ups', trigger]);
  prompt.responses?.forEach((response, index) => {
    checkSaid(c, t, draft, response, [...keys, 'responses', index]);
    c.known('prompt', t.asked, response.follow_up, [...keys, 'responses', index, 'follow_up']);
  });
  prompt.blocks?.forEach((block, index) => checkSaid(c, t, draft, block, [...keys, 'blocks', index]));
  c.add(
    ...duplicates(prompt.responses ?? [], [...keys, 'responses']),
    ...duplicates(prompt.blocks ?? [], [...keys, 'blocks']),
    ...useFindings(prompt, keys),
  );
};

const checkStage = (c: Collector, t: Targets, draft: Draft, stage: StageDraft, keys: Keys): void => {
  stage.present?.forEach((id, index) => c.known('journalist', t.patience, id, [...keys, 'present', index]));
  stage.keeps?.forEach((id, index) => c.known('promise', t.promised, id, [...keys, 'keeps', index]));
  checkEffects(c, t, stage.enter, [...keys, 'enter']);
  stage.prompts.forEach((prompt, index) => {
    const here = [...keys, 'prompts', index];
    c.add(...formFindings(stage, prompt, here));
    checkPrompt(c, t, draft, prompt, here);
  });
};

const checkFact = (c: Collector, t: Targets, fact: Draft['facts'][number], keys: Keys): void => {
  c.known('value of the fact', new Set(Object.keys(fact.values)), fact.truth, [...keys, 'truth']);
  fact.known.forEach(({ from, state, ground }, index) => {
    c.known('stage', t.stages, from, [...keys, 'known', index, 'from']);
    const values = sameWords(
      'What is withheld needs its "ground": say why in a sentence.',
      'Điều chưa công bố phải có "ground": nêu lý do bằng một câu.',
    );
    if (state === 'withheld' && !ground) c.add(finding('needs-other', [...keys, 'known', index], values));
  });
  c.known('source', t.sources, fact.source, [...keys, 'source']);
  c.known('topic', t.topics, fact.topic, [...keys, 'topic']);
  c.known('stage', t.stages, fact.surfaces?.at, [...keys, 'surfaces', 'at']);
  c.known('prompt', t.asked, fact.challenge, [...keys, 'challenge']);
  for (const when of ['if_disclosed', 'if_denied', 'if_silent'] as const)
    checkEffects(c, t, fact.surfaces?.[when], [...keys, 'surfaces', when]);
};

const promiseTwice = (draft: Draft): readonly Finding[] => {
  const first = new Map<string, string>();
  return draft.stages.flatMap((stage, s) =>
    stage.prompts.flatMap((prompt, p) =>
      (['responses', 'blocks'] as const).flatMap((list) =>
        (prompt[list] ?? []).flatMap((said, r) =>
          (said.promises ?? []).flatMap(({ id, due, text }, index) => {
            const words = JSON.stringify([due, text]);
            const other = first.get(id);
            first.set(id, other ?? words);
            const keys = ['stages', s, 'prompts', p, list, r, 'promises', index];
            return other === undefined || other === words
              ? []
              : [
                  finding('duplicate-id', [...keys, 'id'], {
                    id,
                    other: 'another response, with other words or another time',
                    other_vi: 'một câu trả lời khác, với lời hoặc giờ khác',
                  }),
                ];
          }),
        ),
      ),
    ),
  );
};

/** Every id leads somewhere, none stands twice, every quote is in its text, every prompt fits its stage. */
export const referenceFindings = (draft: Draft, rubric: Rubric): readonly Finding[] => {
  const c = collector();
  const t = targetsOf(draft, rubric);
  for (const list of LISTS) c.add(...duplicates(draft[list], [list]));
  c.add(...duplicatePrompts(draft), ...promiseTwice(draft));
  draft.journalists.forEach((journalist, index) => {
    c.known('outlet', t.outlets, journalist.outlet, ['journalists', index, 'outlet']);
    journalist.topics.forEach((id, topic) => c.known('topic', t.topics, id, ['journalists', index, 'topics', topic]));
  });
  draft.facts.forEach((fact, index) => checkFact(c, t, fact, ['facts', index]));
  draft.stages.forEach((stage, index) => checkStage(c, t, draft, stage, ['stages', index]));
  draft.headlines.forEach(({ outlet }, index) => c.known('outlet', t.outlets, outlet, ['headlines', index, 'outlet']));
  return c.findings;
};

const sameIn = (locales: readonly string[], written: readonly string[]): boolean =>
  locales.length === written.length && locales.every((locale, index) => locale === written[index]);

/** Every text in every language of the file, and in no other. */
export const languageFindings = (draft: { readonly locales: readonly string[] }): readonly Finding[] => {
  const found: Finding[] = [];
  const keys: (string | number)[] = [];
  const ofText = (written: readonly string[]): void => {
    if (!sameIn(draft.locales, written)) found.push(...inLanguages(draft.locales, written, [...keys]));
  };
  const enter = (key: string | number, value: unknown): void => {
    keys.push(key);
    walk(value);
    keys.pop();
  };
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach((one, index) => enter(index, one));
    else if (keys.length > 0 && isText(value)) ofText(Object.keys(value));
    else for (const [key, one] of Object.entries(value)) enter(key, one);
  };
  walk(draft);
  return found;
};

const inLanguages = (locales: readonly string[], written: readonly string[], keys: Keys): readonly Finding[] => [
  ...locales.filter((locale) => !written.includes(locale)).map((locale) => finding('missing-language', keys, { locale })),
  ...written.filter((locale) => !locales.includes(locale)).map((locale) => finding('unknown-language', [...keys, locale], { locale })),
];
