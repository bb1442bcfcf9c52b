import { describe, expect, it } from 'vitest';
import type { Mark, Prompt } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import type { Text } from '#engine/text.ts';
import { playOf } from '#protocol/workshop/own-pace.ts';
import { currentRound, type OwnPaceRound, type PacedRound, type Workshop } from '#protocol/workshop/workshop.ts';
import { shippedScripts } from '../fixtures/scripts.ts';
import { playAtRandom } from './plays.ts';
import { allViews } from './views.ts';

const scripts = [...shippedScripts()];
const LINES = 150;

/** Names of fields that only what has been judged has. */
const JUDGING = new Set(['why', 'worth', 'reasons', 'marks', 'practice', 'level', 'effects', 'claims', 'printed', 'pass', 'trust']);

const fieldsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsIn(inner)]) : [];

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** All words that are shown, each once. */
const shownIn = (views: unknown): string => [...new Set(textsIn(views))].join('\n');

/** A text in each language; without the short ones, which anything may hold. */
const written = (text: Text): readonly string[] => Object.values(text).filter((words) => words.length > 25);

const saidAt = ({ responses = [], blocks = [] }: Prompt): readonly { readonly text: Text; readonly marks: readonly Mark[] }[] => [
  ...responses,
  ...blocks,
];
const promptsOf = ({ scenario }: Script): readonly Prompt[] => scenario.stages.flatMap(({ prompts }) => prompts);

/** Words of each prompt that nobody may read before it is put: the question and what may be said to it. */
const wordsOf = (prompt: Prompt): readonly string[] => [prompt.text, ...saidAt(prompt).map(({ text }) => text)].flatMap(written);
const whysOf = (script: Script): readonly string[] =>
  promptsOf(script).flatMap((prompt) => saidAt(prompt).flatMap(({ marks }) => marks.flatMap(({ why }) => written(why))));

/** Posts that wait to be picked are read by all; a raised hand says nothing. */
const met = ({ items, now, open }: Session): ReadonlySet<string> =>
  new Set([...items.map(({ ask }) => ask), ...(now ? [now] : []), ...open].map(({ prompt }) => prompt));

const metInRoom = ({ puts, session, phase }: PacedRound): ReadonlySet<string> => {
  const asked = phase === 'put' ? puts.slice(0, -1) : puts;
  return new Set([...asked.map(({ ask }) => ask.prompt), ...(phase === 'floor' ? session.open : []).map(({ prompt }) => prompt)]);
};

const hiddenWords = (script: Script, seen: ReadonlySet<string>): readonly string[] => {
  const open = new Set(
    promptsOf(script)
      .filter(({ id }) => seen.has(id))
      .flatMap(wordsOf),
  );
  return promptsOf(script)
    .filter(({ id }) => !seen.has(id))
    .flatMap(wordsOf)
    .filter((words) => !open.has(words));
};

const showsNothingOf = (secrets: readonly string[], views: unknown): void => {
  const shown = shownIn(views);
  expect(secrets.filter((words) => shown.includes(words))).toEqual([]);
};

/** Calls back once for each place that a workshop comes to, and at every tenth line. */
const atEachPlace = (look: (workshop: Workshop) => void): ((workshop: Workshop) => void) => {
  let last = '';
  return (workshop) => {
    const round = currentRound(workshop);
    const place = `${workshop.rounds.length} ${round?.phase} ${round?.mode === 'paced' ? round.puts.length : ''}`;
    if (place !== last || workshop.seq % 10 === 0) look(workshop);
    last = place;
  };
};

/** All views, apart from the verdict of a prompt whose marks have been shown. */
const withoutVerdict = (workshop: Workshop) => {
  const views = allViews(workshop);
  const paced = views.scene.round?.paced;
  if (!paced) return { views, verdict: null };
  const round = { ...views.scene.round, paced: { ...paced, verdict: null } };
  return { views: { ...views, scene: { ...views.scene, round } }, verdict: paced.verdict };
};

const hidesJudgement = (workshop: Workshop, whys: readonly string[]): void => {
  const { views, verdict } = withoutVerdict(workshop);
  const round = currentRound(workshop);
  const isShown = round?.mode === 'paced' && round.phase === 'revealed';
  expect(verdict !== null).toBe(isShown);
  expect(fieldsIn(views).filter((field) => JUDGING.has(field))).toEqual([]);
  showsNothingOf([...whys, ...[...workshop.seats.values()].map(({ pass }) => pass)], views);
};

const hidesWhatComes = (workshop: Workshop, script: Script, seen: ReadonlySet<string>): void =>
  showsNothingOf(hiddenWords(script, seen), allViews(workshop));

/** Prompts whose words some earlier round has brought out already. */
const metBefore = ({ rounds }: Workshop): readonly string[] =>
  rounds.slice(0, -1).flatMap((round) => (round.mode === 'paced' ? round.puts.map(({ ask }) => ask.prompt) : []));

const hidesOthers = (workshop: Workshop, script: Script, round: OwnPaceRound): void => {
  const { mine, desk: _, ...shared } = allViews(workshop);
  showsNothingOf(hiddenWords(script, new Set()), shared);
  for (const [seat, view] of Object.entries(mine)) showsNothingOf(hiddenWords(script, met(playOf(round, seat).session)), view);
};

describe.each(scripts)('whoever looks at a workshop with %s', (name, script) => {
  const whys = whysOf(script);
  const seed = name.length;

  it('sees no mark, reason, worth or pass before the facilitator shows the marks', () => {
    const phases = new Set<string>();
    const look = atEachPlace((workshop) => {
      hidesJudgement(workshop, whys);
      phases.add(currentRound(workshop)?.phase ?? 'none');
    });
    playAtRandom(script, 'paced', seed, LINES, look);
    expect([...phases]).toEqual(expect.arrayContaining(['none', 'put', 'open', 'closed']));
    expect(whys.length).toBeGreaterThan(10);
  });

  it('sees nothing of a prompt that has not been put', () => {
    const look = atEachPlace((workshop) => {
      const round = currentRound(workshop);
      if (round?.mode === 'paced') hidesWhatComes(workshop, script, new Set([...metInRoom(round), ...metBefore(workshop)]));
    });
    playAtRandom(script, 'paced', seed, LINES, look);
    expect(hiddenWords(script, new Set()).length).toBeGreaterThan(10);
  });

  it('sees in a race only what their own play has come to, and no result before the close', () => {
    let answers = 0;
    const look = atEachPlace((workshop) => {
      const round = currentRound(workshop);
      if (!round || round.mode === 'paced' || round.phase === 'over') return;
      hidesJudgement(workshop, whys);
      hidesOthers(workshop, script, round);
      const { mine, board } = allViews(workshop);
      expect(Object.values(mine).flatMap(({ own }) => own?.result ?? [])).toEqual([]);
      expect(board.rounds).toBe(workshop.rounds.length - 1);
      for (const { session } of round.plays.values()) answers += session.items.length;
    });
    playAtRandom(script, 'race', seed, LINES, look);
    expect(answers).toBeGreaterThan(0);
  });
});
