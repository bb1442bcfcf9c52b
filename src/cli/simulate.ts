import type { Script } from '#engine/script.ts';
import { discriminations } from '#analysis/simulate/discrimination.ts';
import { POLICIES, policyNamed } from '#analysis/simulate/policies.ts';
import type { Policy } from '#analysis/simulate/policy.ts';
import type { Plays } from '#analysis/simulate/simulate.ts';
import { isYardstick, rangeOf, testWiseFindings, trial } from '#analysis/simulate/test-wise.ts';
import { isOn, listValue, oneOf, textValue, wholeNumber, type Call, type Command } from './command.ts';
import { drive } from './drive.ts';
import { shippedScenarios } from './files.ts';
import { LOCALES, scriptAt } from './play.ts';
import { simulationText, type Simulation } from './simulation-text.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

const policyAt = (name: string): Policy => {
  const policy = policyNamed(name);
  if (!policy) throw new Wrong(`There is no policy "${name}"; there are ${POLICIES.map((one) => one.name).join(', ')}.`);
  return policy;
};

/** Who is to play, without repetition; those who give the measure come first, so that a trial that is stopped can be judged. */
const policiesIn = (call: Call): readonly Policy[] => {
  const names = listValue(call, 'policy');
  if (names.length === 0) throw new Misused('simulate needs --policy NAME, several with commas, or all.');
  const wanted = new Set(names.flatMap((name) => (name === 'all' ? POLICIES : [policyAt(name)])));
  const isJudged = [...wanted].some(({ sort }) => sort === 'test-wise');
  const measures = POLICIES.filter((policy) => isYardstick(policy) && (isJudged || wanted.has(policy)));
  return [...measures, ...POLICIES.filter((policy) => wanted.has(policy) && !isYardstick(policy))];
};

/** Every language of the file, or the one that was asked for. */
const localesIn = (call: Call, { scenario }: Script): readonly string[] => {
  if (textValue(call, 'locale') === undefined) return scenario.locales;
  const locale = oneOf(call, 'locale', LOCALES, 'vi');
  if (!scenario.locales.some((one) => one === locale)) throw new Wrong(`${call.files[0]} has no text in "${locale}".`);
  return [locale];
};

/** Other scenarios to learn words from, where anybody learns: those named, else those that ship; never the one that is played. */
const othersFor = async (call: Call, policies: readonly Policy[], { scenario }: Script): Promise<readonly Script[]> => {
  if (!policies.some(({ learns }) => learns)) return [];
  const named = listValue(call, 'others');
  const scripts = await Promise.all((named.length > 0 ? named : await shippedScenarios()).map(scriptAt));
  return scripts.filter((other) => other.scenario.id !== scenario.id);
};

const judged = (script: Script, runs: number, seed: number, plays: readonly Plays[]): Simulation => {
  const range = rangeOf(plays);
  return { script, runs, seed, plays, range, findings: range === undefined ? [] : testWiseFindings(plays, range) };
};

const json = ({ script, runs, seed, plays, range, findings }: Simulation): string => {
  const shown = plays.map(({ scores, prompts, ...rest }) => ({
    ...rest,
    plays: scores.length,
    prompts: prompts.map(({ prompt, met, chosen, earned }) => ({ prompt, met, chosen, earned: earned ?? null })),
  }));
  const { id, hash } = script.scenario;
  return `${JSON.stringify({ scenario: id, hash, runs, seed, range: range ?? null, policies: shown, discrimination: discriminations(plays), findings })}\n`;
};

const run = async (call: Call): Promise<number> => {
  const policies = policiesIn(call);
  const runs = wholeNumber(call, 'runs', 1000, 1, 10_000_000);
  const seed = wholeNumber(call, 'seed', 1, -2_000_000_000, 2_000_000_000);
  const script = await scriptAt(call.files[0] ?? '');
  const terms = { runs, seed, locales: localesIn(call, script), others: await othersFor(call, policies, script) };
  const { value, stopped } = await drive('sessions', trial(script, policies, terms));
  const simulation = judged(script, runs, seed, value);
  call.write(isOn(call, 'json') ? json(simulation) : simulationText(simulation));
  if (stopped === 'interrupt') return EXIT.stopped;
  return isOn(call, 'strict') && simulation.findings.length > 0 ? EXIT.findings : EXIT.clean;
};

export const simulate: Command = {
  name: 'simulate',
  usage: ['simulate FILE --policy NAME[,NAME…]|all [--runs N] [--seed S] [--locale vi|en] [--json] [--strict] [--others FILE[,FILE…]]'],
  about: 'lets policies play a scenario many times: who scores what, and whether looks give answers away',
  options: {
    policy: { type: 'string', multiple: true },
    runs: { type: 'string' },
    seed: { type: 'string' },
    locale: { type: 'string' },
    others: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  takes: { least: 1, most: 1, what: 'a scenario file' },
  run,
};
