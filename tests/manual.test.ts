import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOOR_HELP } from '#analysis/lint/door-help.ts';
import { FORM_RULES } from '#analysis/lint/form-rules.ts';
import { lint } from '#analysis/lint/lint.ts';
import { PAGES } from '#analysis/lint/rules.ts';
import { studyOf } from '#analysis/lint/study.ts';
import { firstLine } from '#cli/explain.ts';
import { COUNTS, TABLES } from '#engine/condition.ts';
import { conditionChecker } from '#engine/door/condition.ts';
import { RULES } from '#engine/door/finding.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import type { Draft } from '#engine/door/shape.ts';
import { endingOf, frontPages } from '#engine/front-page.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import { draw, streamFor } from '#engine/random.ts';
import { ranked } from '#engine/scoring/rank.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import { prepare, type Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import * as vocabulary from '#engine/vocabulary.ts';
import { promptIn, rubrics, stageIn } from './fixtures/scripts.ts';
import { play } from './fixtures/playing.ts';

const ROOT = join(import.meta.dirname, '..');
const manual = readFileSync(join(ROOT, 'scenarios/README.md'), 'utf8');

/** A fenced block of the manual: `json prompt at yard` is of sort `json prompt` with `yard` as its place. */
interface Fence {
  readonly sort: string;
  readonly place: string;
  readonly text: string;
  readonly line: number;
  readonly section: string;
}

const fencesIn = (text: string): readonly Fence[] => {
  const fences: Fence[] = [];
  let section = '';
  let open: { readonly info: string; readonly line: number; readonly held: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (open === undefined && line.startsWith('#')) section = line.replace(/^#+ /, '');
    else if (open === undefined && line.startsWith('```')) open = { info: line.slice(3), line: index + 1, held: [] };
    else if (open !== undefined && line === '```') {
      const [sort = '', place = ''] = open.info.split(' at ');
      fences.push({ sort, place, text: open.held.join('\n'), line: open.line, section });
      open = undefined;
    } else if (/^\s+```|^\s*~~~/.test(line))
      throw new Error(`Line ${index + 1} of the manual: a block begins with \`\`\` at the edge, so that it is checked.`);
    else open?.held.push(line);
  }
  if (open !== undefined) throw new Error(`The block at line ${open.line} of the manual is never closed.`);
  return fences;
};

const fences = fencesIn(manual);
const those = (sort: string): readonly Fence[] => fences.filter((one) => one.sort === sort);
const onlyOne = (sort: string): Fence => {
  const [first, ...more] = those(sort);
  if (first === undefined || more.length > 0) throw new Error(`The manual has ${those(sort).length} blocks "${sort}", not one.`);
  return first;
};

type Entry = { id: string };

/** The list that a fragment goes into, and whether it goes ahead of what is there (of headlines the first that holds counts). */
const LISTS: Readonly<Record<string, (draft: Draft, place: string) => { readonly list: Entry[]; readonly ahead?: true }>> = {
  'json fact': ({ facts }) => ({ list: facts }),
  'json public': ({ publics }) => ({ list: publics }),
  'json outlet': ({ outlets }) => ({ list: outlets }),
  'json journalist': ({ journalists }) => ({ list: journalists }),
  'json stage': ({ stages }) => ({ list: stages }),
  'json prompt': (draft, place) => ({ list: stageIn(draft, place).prompts }),
  'json response': (draft, place) => ({ list: promptIn(draft, place).responses ?? [] }),
  'json block': (draft, place) => ({ list: promptIn(draft, place).blocks ?? [] }),
  'json headline': ({ headlines }) => ({ list: headlines, ahead: true }),
  'json ending': ({ endings }) => ({ list: endings, ahead: true }),
};
const OTHERS = ['json scenario', 'json looks', 'cel', 'cel final', 'cel refused', 'seconds', 'worth', 'moves', 'score', 'sh'];

/** Puts a fragment where its fence says; one whose id is there already adds its keys. */
const graft = (draft: Draft, { sort, place, text, line }: Fence): string => {
  const target = LISTS[sort]?.(draft, place);
  if (target === undefined) throw new Error(`Line ${line} of the manual: nothing is known of "${sort}".`);
  const entry = JSON.parse(text) as Entry;
  const there = target.list.find(({ id }) => id === entry.id);
  if (there) Object.assign(there, entry);
  else if (target.ahead) target.list.unshift(entry);
  else target.list.push(entry);
  return entry.id;
};

const scriptOf = (text: string, what: string): Script => {
  const result = parseScenarioText(text, rubrics);
  if (!result.ok) throw new Error(`${what} does not come through the door: ${JSON.stringify(result.findings, null, 2)}`);
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`There is no rubric ${result.scenario.rubric}.`);
  return prepare(result.scenario, rubric);
};

const smallestText = onlyOne('json scenario').text;
const smallest = scriptOf(smallestText, 'The smallest scenario');
const smallestDraft = (): Draft => JSON.parse(smallestText) as Draft;

/** A whole play by lot. Throws where it does not end. */
const playedByLot = (script: Script, seed: number): Session => {
  let session = begin(script, seed);
  let stream = streamFor(seed, 'manual');
  for (let moves = 0; !session.ended; moves += 1) {
    const legal = legalMoves(script, session).filter(({ type }, _, all) => type !== 'fall_silent' || all.length === 1);
    const [pick, rest] = draw(stream, legal.length);
    const move = legal[pick];
    const next = move && step(script, session, move);
    if (next === undefined || typeof next === 'string' || moves > 200)
      throw new Error(`Play ${seed} stuck at move ${moves + 1}: ${String(next)}.`);
    [session, stream] = [next, rest];
  }
  return session;
};
/** Rules that ask more than an example of three lines can give: it is as short as it can be, and tests one thing. */
const IN_PASSING: ReadonlySet<string> = new Set(['LENGTH', 'COV', 'WHY', 'QUOTE', 'LAST']);
const PLAYS = 300;

/** Everything that happened in some play: prompts put, responses given, headlines printed, endings reached. */
const metIn = (script: Script): ReadonlySet<string> => {
  const met = new Set<string>();
  for (let seed = 1; seed <= PLAYS; seed += 1) {
    const session = playedByLot(script, seed);
    const score = scoreOf(script, session);
    for (const { ask, response, blocks } of session.items) {
      met.add(ask.prompt);
      for (const said of [response ?? [], blocks].flat()) met.add(`${ask.prompt}.${said}`);
    }
    for (const { headline } of frontPages(script, session, score)) met.add(headline);
    met.add(endingOf(script, session, score)?.id ?? '');
  }
  return met;
};

const toldOf = (prompt: Draft['stages'][number]['prompts'][number]): readonly string[] => [
  prompt.id,
  ...[...(prompt.responses ?? []), ...(prompt.blocks ?? [])].map(({ id }) => `${prompt.id}.${id}`),
];

/** What a fragment adds that some play must meet. */
const addedBy = (draft: Draft, { sort, place }: Fence, id: string): readonly string[] => {
  if (sort === 'json stage') return stageIn(draft, id).prompts.flatMap(toldOf);
  if (sort === 'json prompt') return toldOf(promptIn(draft, id));
  if (sort === 'json response' || sort === 'json block') return [`${place}.${id}`];
  return sort === 'json headline' || sort === 'json ending' ? [id] : [];
};

describe('the manual for authors', () => {
  it('has no fenced block of an unknown sort', () => {
    const known = new Set([...Object.keys(LISTS), ...OTHERS]);
    expect(fences.filter(({ sort }) => !known.has(sort)).map(({ sort, line }) => `line ${line}: "${sort}"`)).toEqual([]);
    expect(fences.length).toBeGreaterThan(15);
  });

  it('has a smallest scenario of which every part is met in some play', () => {
    const { stages, headlines, endings } = smallestDraft();
    const met = metIn(smallest);
    const all = [
      ...stages.flatMap(({ prompts }) => prompts.flatMap(toldOf)),
      ...headlines.map(({ id }) => id),
      ...endings.map(({ id }) => id),
    ];
    expect(all.filter((one) => !met.has(one))).toEqual([]);
  });

  const fragments = fences.filter(({ sort }) => sort in LISTS);
  it.each([...new Set(fragments.map(({ section }) => section))])(
    'has examples under “%s” that go into what stands before them, parse and are met in play',
    (section) => {
      const draft = smallestDraft();
      const last = fragments.findLastIndex((one) => one.section === section);
      const ids = fragments.slice(0, last + 1).map((one) => [one, graft(draft, one)] as const);
      const met = metIn(scriptOf(JSON.stringify(draft), `The smallest scenario with the examples up to “${section}”`));
      const added = ids.filter(([one]) => one.section === section).flatMap(([one, id]) => addedBy(draft, one, id));
      expect(added.filter((one) => !met.has(one))).toEqual([]);
    },
  );

  const check = conditionChecker(smallestDraft());
  const conditions = (sort: string) => those(sort).flatMap(({ text }) => text.split('\n'));
  it.each(conditions('cel'))('has the condition %s', (source) => {
    expect(check(source, [], false)).toHaveProperty('expression');
  });

  it.each(conditions('cel final'))('has the condition of a headline or an ending %s', (source) => {
    expect(check(source, [], true)).toHaveProperty('expression');
    expect(check(source, [], false)).toHaveProperty('finding.rule', 'condition-type');
  });

  it.each(conditions('cel refused').map((line) => line.split(/\s+\/\/ /)))(
    'has the condition %s, which is refused: %s',
    (source = '', why = '') => {
      expect(check(source, [], false)).toHaveProperty('finding.rule', why.split(':')[0]);
    },
  );

  it('says rightly what time a prompt takes', () => {
    for (const { place, text } of those('seconds')) {
      const seconds = smallest.cues.get(place)?.seconds;
      const all = { thinking: seconds?.thinking, asking: seconds?.asking, ...seconds?.speaking };
      expect(text).toBe(
        Object.entries(all)
          .map(([what, number]) => `${what} ${number}`)
          .join(', '),
      );
    }
  });

  it('says rightly what responses are worth', () => {
    for (const { place, text } of those('worth')) {
      const list = ranked(smallest, { ask: { key: place, prompt: place }, stage: '', response: null, blocks: [], at: 0 });
      expect(text).toBe(list.map(({ response, worth }) => `${response} ${(worth / 1000).toFixed(1)}`).join(', '));
    }
  });

  it('says rightly what a play scores', () => {
    const { session } = play(smallest, onlyOne('moves').text.split(/\s+/), { seed: 3 });
    expect(session.ended).toBe(true);
    const { overall, dimensions } = scoreOf(smallest, session);
    const all = [['overall', overall] as const, ...dimensions.map(({ dimension, score }) => [dimension, score] as const)];
    expect(onlyOne('score').text).toBe(
      all.flatMap(([what, score]) => (score === null ? [] : [`${what} ${(score / 1000).toFixed(1)}`])).join(', '),
    );
  });

  it('shows the looks of the gallery', () => {
    const gallery = JSON.parse(readFileSync(join(ROOT, 'assets/portraits/gallery.json'), 'utf8')) as readonly { readonly look: unknown }[];
    expect(JSON.parse(onlyOne('json looks').text)).toEqual(gallery.map(({ look }) => look));
  });

  const rows = manual
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(2, -2)
        .replaceAll('\\|', '\0')
        .split(' | ')
        .map((cell) => cell.replaceAll('\0', '|')),
    );

  it('lists every finding of the door with its sentence', () => {
    const listed = rows.filter(([first = '']) => first.slice(1, -1) in RULES).map(([rule = '', words]) => [rule.slice(1, -1), words]);
    expect(listed).toEqual(Object.entries(RULES).map(([rule, { en }]) => [rule, en]));
  });

  it('lists every rule of the linter as “explain” does', () => {
    const severities = new Set(['error', 'warning']);
    const listed = rows
      .filter(([, severity = '']) => severities.has(severity))
      .map(([rule = '', severity, does]) => [rule.slice(1, -1), severity, does]);
    expect(listed).toEqual(PAGES.map(({ id, severity, help }) => [id, severity, firstLine(help.en)]));
  });

  it('says of the findings what “explain” says to do, and no more', () => {
    const advice = new Map(
      rows.map(([rule = '', , what = '']) => [rule.slice(1, -1), what.replaceAll('`', '').replaceAll(/\[(.*?)\]\(.*?\)/g, '$1')]),
    );
    const differing = Object.entries(DOOR_HELP).filter(
      ([rule, { help }]) => advice.get(rule) !== 'See below.' && !help.en.startsWith(advice.get(rule) ?? '–'),
    );
    expect(differing).toEqual([]);
  });

  it('has a smallest scenario and examples in which the linter finds no fault of form', () => {
    const draft = smallestDraft();
    for (const one of fragments) graft(draft, one);
    for (const script of [smallest, scriptOf(JSON.stringify(draft), 'The smallest scenario with all examples')]) {
      const flaws = lint(studyOf(script.scenario, script.rubric), FORM_RULES);
      expect(
        flaws.filter(({ rule }) => !IN_PASSING.has(rule)).map(({ rule, address, message }) => `${rule} ${address}: ${message.en}`),
      ).toEqual([]);
    }
  });

  it('lists what conditions can read', () => {
    const names = rows.flatMap(([first = '']) => [...first.matchAll(/`([a-z]+)\.[A-Z]+`/g)].map(([, table]) => table));
    expect(names.toSorted()).toEqual([...TABLES].toSorted());
    expect(
      COUNTS.filter((count) => !rows.some(([first = '', , what = '']) => first === '`count.WHAT`' && what.includes(`\`${count}\``))),
    ).toEqual([]);
  });

  it('lists what journalists raise by themselves, and what the shipped rubric takes for it', () => {
    const rubric = rubrics.get('default');
    const costs = vocabulary.TRIGGERS.map((trigger) => {
      const { cost } = rubric?.follow_ups.find((one) => one.trigger === trigger) ?? {};
      return [trigger, String(cost?.trust), String(cost?.patience)];
    });
    const listed = rows
      .filter((row) => row.length === 5)
      .map(([trigger = '', , trust = '', patience = '']) => [trigger.slice(1, -1), trust.replace('−', '-'), patience.replace('−', '-')]);
    expect(listed).toEqual(costs);
    expect(manual).toContain(`costs trust ${-(rubric?.silence.trust ?? 0)}, patience ${-(rubric?.silence.patience ?? 0)} `);
  });

  it('names every word of the closed lists', () => {
    const lists = Object.values(vocabulary)
      .map((list): readonly (string | number)[] => list)
      .filter((list) => list !== vocabulary.MOODS && list !== vocabulary.PACES);
    expect(lists.flat().filter((word) => !manual.includes(`\`${word}\``))).toEqual([]);
  });

  it('names every dimension, practice, kind and red line of the shipped rubric', () => {
    const rubric = rubrics.get('default');
    const table = manual.replaceAll('\n', ' ').toLowerCase();
    const wanted = [
      ...(rubric?.dimensions ?? []).map(({ id, name, weight }) => `${name['en']} (\`${id}\`, ${weight})`),
      ...(rubric?.practices ?? []).map(({ id, weight, name }) => `\`${id}\` ${weight} ${name['en']}`),
      ...(rubric?.kinds ?? []).map(({ id, expects }) => `\`${id}\` ${expects.join(' ')}`),
      ...(rubric?.red_lines ?? []).map(({ id }) => `"red_line": "${id}"`),
      (rubric?.practices ?? [])
        .filter(({ red_line }) => red_line)
        .map(({ id }) => id)
        .join(', '),
    ];
    expect(wanted.length).toBeGreaterThan(90);
    expect(wanted.filter((words) => !table.includes(words.toLowerCase()))).toEqual([]);
  });
});
