import type { Mark, Response } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import type { Text } from '#engine/text.ts';
import { askedAlone, type Asked } from './asked.ts';

/** An answer of a drill with all that is said of it afterwards. */
export interface DrillAnswer {
  readonly id: string;
  readonly text: Text;
  readonly marks: readonly Pick<Mark, 'practice' | 'level' | 'quote' | 'why'>[];
  /** How good it is at its question, as everywhere: 0 to 100, rounded down. */
  readonly worth: number;
}

/** A question of the library, to be answered by itself. */
export interface Drill {
  readonly scenario: string;
  readonly title: Text;
  readonly prompt: string;
  /** What the story is, who the player is in it, and what is known by the time of the question. */
  readonly summary: Text;
  readonly role: Text;
  readonly scene: Text;
  /** Who asks, and for whom. */
  readonly name: Text;
  readonly outlet: Text;
  readonly question: Text;
  readonly answers: readonly DrillAnswer[];
}

/** Most questions of one scenario, and of all, that a practice is drilled with. */
const PER_SCENARIO = 2;
const PER_PRACTICE = 8;

const answerOf = (script: Script, prompt: string, { id, text, marks }: Response): DrillAnswer => ({
  id,
  text,
  marks: marks.map(({ practice, level, quote, why }) => ({ practice, level, quote, why })),
  worth: Math.floor((100 * worthOf(script, { ask: { key: prompt, prompt }, stage: '', response: id, blocks: [], at: 0 })) / FULL),
});

const toDrill = ({ script, prompt, responses }: Asked): Drill => {
  const { scenario } = script;
  const asker = prompt.from === undefined ? undefined : script.journalists.get(prompt.from);
  const stage = scenario.stages.find(({ prompts }) => prompts.some(({ id }) => id === prompt.id));
  return {
    scenario: scenario.id,
    title: scenario.title,
    prompt: prompt.id,
    summary: scenario.summary,
    role: scenario.setting.role,
    scene: stage?.briefing ?? scenario.summary,
    name: asker?.name ?? {},
    outlet: scenario.outlets.find(({ id }) => id === asker?.outlet)?.name ?? {},
    question: prompt.text,
    answers: responses.map((response) => answerOf(script, prompt.id, response)),
  };
};

/** Whether a question tells whoever keeps the practice from whoever breaks it. */
const drills = ({ prompt, responses }: Asked, practice: string): boolean => {
  const levels = responses.map(({ marks }) => Math.sign(marks.find((mark) => mark.practice === practice)?.level ?? 0));
  return prompt.targets.includes(practice) && levels.includes(1) && (levels.includes(-1) || levels.includes(0));
};

/** The first of each list, then the second of each. */
const inTurn = <T>(lists: readonly (readonly T[])[], turns: number): readonly T[] =>
  Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();

/** By practice, questions of the library that drill it, of as many scenarios as there are. */
export const drillsFor = (scripts: readonly Script[], practices: readonly string[]): ReadonlyMap<string, readonly Drill[]> => {
  const asked = scripts.map((script) => askedAlone([script]));
  const drillsOf = (practice: string): readonly Drill[] =>
    inTurn(
      asked.map((own) => own.filter((one) => drills(one, practice))),
      PER_SCENARIO,
    )
      .slice(0, PER_PRACTICE)
      .map(toDrill);
  return new Map(practices.map((practice) => [practice, drillsOf(practice)]));
};

/** Questions for one sitting: of other scenarios than the one just played as far as there are, each scenario once before any twice. */
export const sitting = (all: readonly Drill[], played: string | null, length: number): readonly Drill[] => {
  const others = all.filter(({ scenario }) => scenario !== played);
  const ids = [...new Set(others.map(({ scenario }) => scenario))];
  return inTurn(
    ids.map((id) => others.filter(({ scenario }) => scenario === id)),
    PER_SCENARIO,
  ).slice(0, length);
};
