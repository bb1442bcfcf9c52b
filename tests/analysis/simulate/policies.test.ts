import { describe, expect, it } from 'vitest';
import { learnWords } from '#analysis/simulate/policies/bag-of-words.ts';
import { POLICIES, policyNamed } from '#analysis/simulate/policies.ts';
import { playOut } from '#analysis/simulate/play-out.ts';
import type { Policy } from '#analysis/simulate/policy.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import { streamFor } from '#engine/random.ts';
import type { Prompt, Response } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import type { Move, Session } from '#engine/session.ts';
import { lengthOf } from '#engine/text.ts';
import { reworded } from '../../fixtures/reworded.ts';
import { allScripts, smallScript, smallWith, t } from '../../fixtures/scripts.ts';

const SCRIPTS = [...allScripts()];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Each of the library gets its share of the plays. */
const seedsOf = (id: string): readonly number[] => (id === 'small' ? SEEDS : SEEDS.slice(0, 2));

const named = (name: string): Policy => {
  const policy = policyNamed(name);
  if (!policy) throw new Error(`There is no policy ${name}.`);
  return policy;
};

interface Turn {
  readonly session: Session;
  readonly legal: readonly Move[];
  readonly move: Move;
}

/** Every turn of a play. A move that was not on offer is a fault of the policy. */
const turnsOf = (script: Script, policy: Policy, seed: number, locale = 'vi', others: readonly Script[] = []): readonly Turn[] => {
  const player = policy.seat({ script, locale, others });
  const turns: Turn[] = [];
  let session = begin(script, seed);
  let random = streamFor(seed, 'policy');
  while (!session.ended) {
    const legal = legalMoves(script, session);
    const choice = player(session, legal, random);
    turns.push({ session, legal, move: choice.move });
    const next = step(script, session, choice.move);
    if (typeof next === 'string') throw new Error(`${policy.name} was refused ${JSON.stringify(choice.move)}: ${next}.`);
    session = next;
    random = choice.random;
  }
  return turns;
};

const movesOf = (...how: Parameters<typeof turnsOf>): readonly Move[] => turnsOf(...how).map(({ move }) => move);

describe.each(POLICIES.map((policy) => [policy.name, policy] as const))('%s', (name, policy) => {
  it.each(SCRIPTS)('makes legal moves and ends every session of %s, in every language', (id, script) => {
    const others = SCRIPTS.map(([, other]) => other)
      .filter((other) => other !== script)
      .slice(0, 3);
    const turns = script.scenario.locales.flatMap((locale) => seedsOf(id).flatMap((seed) => turnsOf(script, policy, seed, locale, others)));
    const isLegal = ({ legal, move }: Turn): boolean => legal.some((one) => JSON.stringify(one) === JSON.stringify(move));
    expect(turns.filter((turn) => !isLegal(turn)).map(({ move }) => move)).toEqual([]);
  });

  it.each(SCRIPTS)('plays %s the same from the same seed, whoever played before', (id, script) => {
    const player = policy.seat({ script, locale: 'en', others: [] });
    const first = seedsOf(id).map((seed) => playOut(script, player, seed));
    const again = [...seedsOf(id)].reverse().map((seed) => playOut(script, policy.seat({ script, locale: 'en', others: [] }), seed));
    expect(again.reverse()).toEqual(first);
  });

  it('falls silent only if that is its policy', () => {
    const turns = SCRIPTS.flatMap(([id, script]) => seedsOf(id).flatMap((seed) => turnsOf(script, policy, seed)));
    const silences = turns.filter(({ move }) => move.type === 'fall_silent');
    expect(silences).toHaveLength(name === 'silent' ? turns.filter(({ session }) => session.now).length : 0);
  });
});

describe('a policy', () => {
  it('has a name of its own', () => {
    expect(new Set(POLICIES.map(({ name }) => name)).size).toBe(POLICIES.length);
  });

  it.each([
    ['first', 0],
    ['last', -1],
  ] as const)('that takes the %s answer takes what the session shows there', (name, place) => {
    const answered = SCRIPTS.flatMap(([, script]) => turnsOf(script, named(name), 3)).filter(({ move }) => move.type === 'answer');
    const shown = answered.map(({ legal }) => legal.filter(({ type }) => type === 'answer').at(place));
    expect(answered.map(({ move }) => move)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(20);
  });

  it.each([
    ['longest', Math.max],
    ['shortest', Math.min],
  ] as const)('that takes the %s answer goes by the language that it reads', (name, most) => {
    const script = reworded(smallScript(), ({ id, text }) => ({ vi: `${id} ${'nữa '.repeat(id.length)}`, en: text['en'] ?? '' }));
    for (const locale of ['vi', 'en'])
      for (const { session, legal, move } of turnsOf(script, named(name), 1, locale)) {
        if (move.type !== 'answer' || !session.now) continue;
        const cue = script.cues.get(session.now.prompt);
        const length = (id: string) => lengthOf(cue?.responses.get(id)?.text[locale] ?? '');
        expect(length(move.response)).toBe(most(...legal.flatMap((one) => (one.type === 'answer' ? [length(one.response)] : []))));
      }
  });

  it('of long or short statements makes them as long or short as may be, and any other makes every length', () => {
    const script = smallWith();
    const lengths = (name: string) =>
      new Set(Array.from({ length: 60 }, (_, seed) => movesOf(script, named(name), seed).filter(({ type }) => type === 'say').length));
    expect([lengths('longest'), lengths('shortest')]).toEqual([new Set([3]), new Set([2])]);
    expect(lengths('random')).toEqual(new Set([2, 3]));
  });

  it.each([
    ['polite', 'Please, thank you: I am grateful'],
    ['hedged', 'Perhaps it may be so, possibly'],
    ['always-apologise', 'We are sorry and apologise'],
    ['always-defer', 'Later, pending the conclusions'],
    ['always-reassure', 'Rest assured, it is under control'],
    ['stem-overlap', 'Is the water safe?'],
  ])('%s finds the words it goes by', (name, words) => {
    const isMeant = ({ id }: Response, { responses = [] }: Prompt): boolean => id === responses.at(-1)?.id;
    const wordsOf = ({ text }: Prompt) => (name === 'stem-overlap' ? text : t(words));
    const script = reworded(smallScript(), (response, prompt) => (isMeant(response, prompt) ? wordsOf(prompt) : t('Xyz.')));
    const answers = turnsOf(script, named(name), 2, 'en').flatMap(({ session: { now }, move }) => {
      const prompt =
        now && !now.left ? script.scenario.stages.flatMap(({ prompts }) => prompts).find(({ id }) => id === now.prompt) : undefined;
      return prompt && move.type === 'answer' ? [{ given: move.response, meant: prompt.responses?.at(-1)?.id }] : [];
    });
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.filter(({ given, meant }) => given !== meant)).toEqual([]);
  });

  it('that was taught nothing picks as chance does', () => {
    for (const [, script] of SCRIPTS)
      for (const seed of SEEDS) expect(movesOf(script, named('bag-of-words'), seed)).toEqual(movesOf(script, named('random'), seed));
  });

  it('that reads picks as chance does where it cannot read', () => {
    const [script] = SCRIPTS.map(([, one]) => one);
    if (!script) throw new Error('There is no script.');
    for (const name of ['polite', 'hedged', 'always-defer', 'always-reassure'])
      for (const seed of SEEDS) expect(movesOf(script, named(name), seed, 'fr')).toEqual(movesOf(script, named('random'), seed));
  });
});

describe('words learnt from other scenarios', () => {
  it('are worth what the answers that they stood in were worth', () => {
    const lexicon = learnWords([reworded(smallScript(), ({ id }) => t(`so ${id}`))], 'en');
    expect(Object.fromEntries(['boil', 'sure', 'dodge'].map((word) => [word, Math.sign(lexicon.get(word) ?? 0)]))).toEqual({
      boil: 1,
      sure: -1,
      dodge: -1,
    });
    expect(Math.abs(lexicon.get('so') ?? Number.NaN)).toBeLessThan(5);
  });
});
