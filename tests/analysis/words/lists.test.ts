import { describe, expect, it } from 'vitest';
import { APOLOGY } from '#analysis/words/apology.ts';
import { countOf } from '#analysis/words/count.ts';
import { DEFERRAL } from '#analysis/words/deferral.ts';
import { HEDGES } from '#analysis/words/hedges.ts';
import { POLITE } from '#analysis/words/polite.ts';
import { REASSURANCE } from '#analysis/words/reassurance.ts';

describe.each(Object.entries({ APOLOGY, DEFERRAL, HEDGES, POLITE, REASSURANCE }))('the list %s', (_, list) => {
  it.each(['vi', 'en'] as const)('in %s has each word once, in small letters and composed, and finds each in a text', (locale) => {
    const words = list[locale];
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.normalize('NFC').toLowerCase().trim())).toEqual([]);
    expect(words.filter((word) => countOf(`So, ${word.toUpperCase()}.`, [word]) !== 1)).toEqual([]);
  });
});
