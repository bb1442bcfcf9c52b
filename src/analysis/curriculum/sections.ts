import { MODULES, type Module } from '#engine/vocabulary.ts';
import type { Listed } from './listed.ts';
import type { Best } from './results.ts';

/** A subject of the curriculum with what teaches it. */
export interface Section {
  readonly module: Module;
  /** Scenarios that stand here: it is their first subject. */
  readonly own: readonly Listed[];
  /** Scenarios that stand elsewhere and teach it, too. */
  readonly also: readonly Listed[];
  /** How many of both the player has finished. */
  readonly played: number;
}

/** The whole curriculum in its order. A subject is listed even where no scenario teaches it yet. */
export const sectionsOf = (scenarios: readonly Listed[], results: ReadonlyMap<string, Best>): readonly Section[] =>
  MODULES.map((module) => {
    const teaching = scenarios.filter(({ modules }) => modules.includes(module));
    return {
      module,
      own: teaching.filter(({ modules }) => modules[0] === module),
      also: teaching.filter(({ modules }) => modules[0] !== module),
      played: teaching.filter(({ id }) => results.has(id)).length,
    };
  });
