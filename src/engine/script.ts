import { compile, type Test } from './condition.ts';
import { deedOf, upshotOf, type Deed, type Upshot } from './deed.ts';
import type { Rubric } from './rubric.ts';
import type { Block, Fact, Journalist, Prompt, Response, Scenario, Stage } from './scenario.ts';
import type { Ask, Move, Session } from './session.ts';
import type { Seconds } from './seconds.ts';
import { toClock, type Clock } from './time.ts';
import { TRIGGERS, type Trigger } from './vocabulary.ts';

/** A prompt with all that can be worked out before anybody plays. */
export interface Cue {
  readonly prompt: Prompt;
  readonly id: string;
  readonly form: Prompt['form'];
  /** Who asks; else nobody. */
  readonly from: string | undefined;
  /** Blocks that a statement holds. */
  readonly least: number;
  readonly most: number;
  /** Index of its stage; −1 for the rubric's templates. */
  readonly stage: number;
  readonly mayBeAsked: Test;
  readonly priority: number;
  readonly responses: ReadonlyMap<string, Response>;
  readonly blocks: ReadonlyMap<string, Block>;
  /** What saying each of them does. */
  readonly deeds: ReadonlyMap<string, Deed>;
  readonly seconds: Seconds;
  /** The prompt as it is put when nothing led to it, and as it is put because of an answer. */
  readonly ask: Ask;
  readonly askAfter: Ask;
  /** To answer with each response, and to say each block, in file order. */
  readonly answers: readonly Move[];
  readonly says: readonly Move[];
}

export interface PlayedStage {
  readonly stage: Stage;
  readonly id: string;
  readonly form: Stage['form'];
  readonly at: Clock;
  /** Seconds that it may take, and prompts that may be put in it besides follow-ups. */
  readonly lasts: number;
  readonly asks: number;
  /** Whether journalists ask there. */
  readonly isPress: boolean;
  /** Whether the player gives the floor. */
  readonly isPlayers: boolean;
  /** What entering it does: promises kept, effects, facts that come out. */
  readonly keeps: readonly string[];
  readonly upshot: Upshot;
  readonly surfaces: readonly string[];
  readonly mayBeEntered: Test;
  /** Prompts that may be put without being a follow-up and whose journalist is in the room, in file order. */
  readonly cues: readonly Cue[];
  /** Journalists in the room, and the same with the most adversarial and assertive first, equals as they were. */
  readonly present: readonly string[];
  readonly byForce: readonly string[];
}

/** What comes of a fact that comes out, by what had been said of it. */
export type Surfacing = Readonly<Record<'disclosed' | 'denied' | 'silent', Upshot>>;

/**
 * A scenario and its rubric, indexed and with the conditions compiled: what the rules look things up in. Made once per
 * scenario, shared by any number of sessions, never saved.
 */
export interface Script {
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly stages: readonly PlayedStage[];
  readonly cues: ReadonlyMap<string, Cue>;
  readonly journalists: ReadonlyMap<string, Journalist>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly follow: ReadonlyMap<Trigger, Rubric['follow_ups'][number]>;
  readonly practices: ReadonlyMap<string, Rubric['practices'][number]>;
  /** The hour, trust and patience before anybody has spoken. */
  readonly start: Pick<Session, 'clock' | 'trust' | 'patience'>;
  readonly promises: ReadonlyMap<string, { readonly text: Readonly<Record<string, string>>; readonly due: Clock }>;
  readonly conditions: ReadonlyMap<string, Test>;
  /** What comes of each fact that comes out, by what had been said of it. */
  readonly surfacing: ReadonlyMap<string, Surfacing>;
}

const always: Test = () => true;

/** The id under which a template of the rubric is met as a prompt. */
export const templateId = (trigger: Trigger): string => TEMPLATE_IDS[trigger];
const TEMPLATE_IDS = Object.fromEntries(TRIGGERS.map((trigger) => [trigger, `~${trigger}`])) as Readonly<Record<Trigger, string>>;

/** Whether a prompt is the rubric's; no id of a scenario begins like that. */
export const isTemplate = (prompt: string): boolean => prompt.charCodeAt(0) === TILDE;
const TILDE = 126;

const NO_TIME: Seconds = { thinking: 0, asking: 0, speaking: {} };

const askOf = ({ id, from }: Prompt): Ask => (from === undefined ? { key: id, prompt: id } : { key: id, prompt: id, from });

const askAfter = ({ id, from }: Prompt): Ask =>
  from === undefined ? { key: id, prompt: id, followUp: true } : { key: id, prompt: id, followUp: true, from };

const toCue = (rubric: Rubric, prompt: Prompt, stage: number, seconds: Seconds | undefined, test: (source?: string) => Test): Cue => ({
  prompt,
  id: prompt.id,
  form: prompt.form,
  from: prompt.from,
  least: prompt.use?.least ?? 1,
  most: prompt.use?.most ?? prompt.blocks?.length ?? 0,
  stage,
  mayBeAsked: test(prompt.when),
  priority: prompt.priority ?? 0,
  responses: new Map((prompt.responses ?? []).map((response) => [response.id, response])),
  blocks: new Map((prompt.blocks ?? []).map((block) => [block.id, block])),
  deeds: new Map([...(prompt.responses ?? []), ...(prompt.blocks ?? [])].map((said) => [said.id, deedOf(rubric, said)])),
  seconds: seconds ?? NO_TIME,
  ask: askOf(prompt),
  askAfter: askAfter(prompt),
  answers: (prompt.responses ?? []).map(({ id }) => ({ type: 'answer', response: id, seconds: 0 })),
  says: (prompt.blocks ?? []).map(({ id }) => ({ type: 'say', block: id })),
});

/** The rubric's template as a prompt, so that the rules know one kind of thing only. */
const toPrompt = (follow: Rubric['follow_ups'][number]): Prompt => ({
  id: templateId(follow.trigger),
  form: 'question',
  kind: follow.kind,
  text: follow.ask,
  targets: follow.targets,
  only_as_follow_up: true,
  ...(follow.seconds === undefined ? {} : { seconds: follow.seconds }),
  responses: (follow.responses ?? []).map(({ id, text, marks }) => ({ id, text, marks })),
});

const promisesOf = (cues: Iterable<Cue>): Script['promises'] =>
  new Map(
    [...cues].flatMap(({ prompt }) =>
      [...(prompt.responses ?? []), ...(prompt.blocks ?? [])].flatMap(({ promises }) =>
        (promises ?? []).map(({ id, text, due }) => [id, { text, due: toClock(due) }] as const),
      ),
    ),
  );

const compileAll = (scenario: Scenario): ReadonlyMap<string, Test> =>
  new Map(Object.entries(scenario.conditions).map(([source, expression]) => [source, compile(expression)]));

const byForce = ({ journalists }: Scenario, present: readonly string[]): readonly string[] =>
  present
    .flatMap((name) => journalists.find(({ id }) => id === name) ?? [])
    .sort((a, b) => forceOf(b) - forceOf(a))
    .map(({ id }) => id);
const forceOf = ({ pressure }: Journalist): number => pressure.adversarialness + pressure.assertiveness;

const toPlayedStage = (stage: Stage, cues: readonly Cue[], scenario: Scenario, test: (source?: string) => Test): PlayedStage => {
  const present = stage.present ?? scenario.journalists.map(({ id }) => id);
  const isHere = (journalist: string | undefined): boolean => journalist === undefined || present.includes(journalist);
  return {
    stage,
    id: stage.id,
    form: stage.form,
    at: toClock(stage.at),
    lasts: stage.minutes * 60,
    asks: stage.asks,
    isPress: stage.form === 'conference' || stage.form === 'interview',
    isPlayers: stage.moderator === 'player',
    keeps: stage.keeps ?? [],
    upshot: upshotOf(stage.enter),
    surfaces: scenario.facts.filter(({ surfaces }) => surfaces?.at === stage.id).map(({ id }) => id),
    mayBeEntered: test(stage.when),
    cues: cues.filter(({ prompt }) => prompt.only_as_follow_up !== true && isHere(prompt.from)),
    present,
    byForce: byForce(scenario, present),
  };
};

const surfacingOf = ({ surfaces }: Fact): Surfacing => ({
  disclosed: upshotOf(surfaces?.if_disclosed),
  denied: upshotOf(surfaces?.if_denied),
  silent: upshotOf(surfaces?.if_silent),
});

/** Makes a scenario and its rubric ready to play. Both have come through the door, so nothing can be missing. */
export const prepare = (scenario: Scenario, rubric: Rubric): Script => {
  const conditions = compileAll(scenario);
  const test = (source?: string): Test => (source === undefined ? always : (conditions.get(source) ?? always));
  const byStage = scenario.stages.map((stage, index) =>
    stage.prompts.map((prompt) => toCue(rubric, prompt, index, scenario.seconds[prompt.id], test)),
  );
  const templates = rubric.follow_ups.map((follow) => toCue(rubric, toPrompt(follow), -1, rubric.seconds[follow.trigger], test));
  const cues = [...byStage.flat(), ...templates];
  return {
    scenario,
    rubric,
    stages: scenario.stages.map((stage, index) => toPlayedStage(stage, byStage[index] ?? [], scenario, test)),
    cues: new Map(cues.map((cue) => [cue.prompt.id, cue])),
    journalists: new Map(scenario.journalists.map((journalist) => [journalist.id, journalist])),
    facts: new Map(scenario.facts.map((fact) => [fact.id, fact])),
    follow: new Map(rubric.follow_ups.map((follow) => [follow.trigger, follow])),
    practices: new Map(rubric.practices.map((practice) => [practice.id, practice])),
    start: {
      clock: toClock(scenario.setting.happened),
      trust: Object.fromEntries(scenario.publics.map(({ id, trust }) => [id, trust])),
      patience: Object.fromEntries(scenario.journalists.map(({ id, patience }) => [id, patience])),
    },
    promises: promisesOf(byStage.flat()),
    conditions,
    surfacing: new Map(scenario.facts.map((fact) => [fact.id, surfacingOf(fact)])),
  };
};

/** The cue behind what is asked. An unknown prompt is a bug or a session of another scenario. */
export const cueOf = (script: Script, ask: Ask): Cue => {
  const cue = script.cues.get(ask.prompt);
  if (!cue) throw new Error(`Scenario ${script.scenario.id} has no prompt ${ask.prompt} (asked as ${ask.key}).`);
  return cue;
};

/** The responses that may be given to what is asked, in file order: all of them, or what a dodge has left. */
export const responsesTo = (script: Script, ask: Ask): readonly Response[] => {
  const { prompt } = cueOf(script, ask);
  const all = prompt.responses ?? [];
  return ask.left ? all.filter(({ id }) => ask.left?.includes(id)) : all;
};

/** Seconds of thinking that the session's pace allows; 0 is no limit. */
export const thinkingTime = (script: Script, ask: Ask, pace: number): number =>
  Math.ceil((cueOf(script, ask).seconds.thinking * pace) / 100);

/** What a trigger does, from the rubric; a rubric may leave a trigger out. */
export const followFor = (script: Script, trigger: Trigger) => script.follow.get(trigger);
