import type { Rubric } from '#engine/rubric.ts';
import type { Scenario } from '#engine/scenario.ts';
import { addressesOf, addressOf, liesIn } from '../address.ts';
import { byPlace, placeIn } from './place.ts';
import type { Both, Fault, Flaw, Page, Rule } from './rule.ts';
import { idleSilences, SILENCE, type Silence } from './silence.ts';
import type { Study } from './study.ts';

/** What a run of the linter is told besides the file. */
export interface LintOptions {
  /** The date, such as `2026-11-22`. Without it nothing is ever too old. */
  readonly today?: string;
  /** Ids of the rules to run; left out, all of them. */
  readonly only?: ReadonlySet<string>;
}

const filled = (words: string, locale: 'en' | 'vi', values: Fault['values'] = {}): string =>
  words.replaceAll(/\{([a-z]+)\}/g, (slot, name: string) => String(values[`${name}_${locale}`] ?? values[name] ?? slot));

const told = ({ says }: Page, { values }: Fault): Both => ({ en: filled(says.en, 'en', values), vi: filled(says.vi, 'vi', values) });

const toFlaw =
  (file: unknown, page: Page) =>
  (fault: Fault): Flaw => ({
    rule: page.id,
    severity: page.severity,
    path: fault.path,
    address: addressOf(file, fault.path),
    message: told(page, fault),
  });

const inOrder = (file: unknown, flaws: readonly Flaw[]): readonly Flaw[] =>
  flaws
    .map((flaw) => ({ flaw, place: placeIn(file, flaw.path) }))
    .sort((a, b) => byPlace(a.place, b.place) || (a.flaw.rule < b.flaw.rule ? -1 : Number(a.flaw.rule > b.flaw.rule)))
    .map(({ flaw }) => flaw);

/** The flaw with the reason of the first silence that covers it. */
const hushed = (flaw: Flaw, silences: readonly Silence[]): Flaw => {
  const silence = silences.find(({ rule, at }) => rule === flaw.rule && liesIn(flaw.address, at));
  return silence ? { ...flaw, silenced: silence.reason } : flaw;
};

const chosen = <T extends Page>(rules: readonly T[], only: LintOptions['only']): readonly T[] =>
  only ? rules.filter(({ id }) => only.has(id)) : rules;

const flawsOf = <T>(on: T, file: unknown, rules: readonly Rule<T>[], today?: string): readonly Flaw[] =>
  rules.flatMap((rule) => rule.check(on, today).map(toFlaw(file, rule)));

const silenceFlaws = (scenario: Scenario, rules: readonly Page[], ran: readonly Page[], found: readonly Flaw[]): readonly Flaw[] => {
  const silences = scenario.silences ?? [];
  if (silences.length === 0) return [];
  let addresses: ReadonlyMap<string, string> | undefined;
  const isPlace = (address: string): boolean => (addresses ??= addressesOf(scenario)).has(address);
  const known = rules.map(({ id }) => id);
  return idleSilences(silences, { known, ran: new Set(ran.map(({ id }) => id)), isPlace, found }).map(toFlaw(scenario, SILENCE));
};

/**
 * Holds a scenario to the rules: flaws in the order of the file, those that the file silences with its reason. A silence
 * that is of no use is a flaw itself (`SILENCE`).
 */
export const lint = (study: Study, rules: readonly Rule[], { today, only }: LintOptions = {}): readonly Flaw[] => {
  const { scenario } = study;
  const ran = chosen(rules, only);
  const found = flawsOf(study, scenario, ran, today);
  const idle = only && !only.has(SILENCE.id) ? [] : silenceFlaws(scenario, rules, ran, found);
  return inOrder(scenario, [...found.map((flaw) => hushed(flaw, scenario.silences ?? [])), ...idle]);
};

/** Holds a rubric to its rules, in the order of the file. A rubric has no silences. */
export const lintRubric = (rubric: Rubric, rules: readonly Rule<Rubric>[], { today, only }: LintOptions = {}): readonly Flaw[] =>
  inOrder(rubric, flawsOf(rubric, rubric, chosen(rules, only), today));

/** Holds several scenarios together to what only a library can show. The paths of these flaws are empty. */
export const lintLibrary = (studies: readonly Study[], rules: readonly Rule[], { only }: LintOptions = {}): readonly Flaw[] =>
  chosen(rules, only).flatMap((rule) => (rule.checkLibrary?.(studies) ?? []).map(toFlaw({}, rule)));
