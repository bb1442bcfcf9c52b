import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allScripts } from '../fixtures/scripts.ts';
import { LAWS, parsingUndoesWriting, players } from './laws.ts';

const scripts = [...allScripts()];

describe('the library', () => {
  it('has scenarios to hold to the laws', () => {
    expect(scripts.length).toBeGreaterThan(3); // the small one and three that ship
  });
});

/** The small scenario holds nearly everything and is played in no time; the library is many, so each gets its share. */
const runsOf = (name: string): number => (name === 'small' ? 40 : Math.ceil(120 / (scripts.length - 1)));

describe.each(scripts)('a session of %s', (name, script) => {
  it.each(Object.entries(LAWS))('%s', (__, law) => {
    fc.assert(
      fc.property(players, (player) => law(script, player)),
      { numRuns: runsOf(name) },
    );
  });
});

describe.each(scripts)('the file of %s', (_, script) => {
  it('is read back as it was written', () => {
    parsingUndoesWriting(script);
  });
});
