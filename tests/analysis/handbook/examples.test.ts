import { describe, expect, it } from 'vitest';
import { askedAlone } from '#analysis/handbook/asked.ts';
import { exampleLines } from '#analysis/handbook/examples.ts';
import { mark, promptIn, shippedScripts, smallScript, smallWith, t } from '../../fixtures/scripts.ts';

describe('example lines', () => {
  it('quote words that stand in the line, in every language, for every practice of the library', () => {
    const scripts = [...shippedScripts().values()];
    const practices = scripts[0]?.rubric.practices.map(({ id }) => id) ?? [];
    const lines = exampleLines(scripts, practices);
    expect(Object.keys(lines)).toEqual(practices);
    for (const line of Object.values(lines)
      .flatMap(({ good, bad }) => [good, bad])
      .flatMap((one) => one ?? []))
      for (const [locale, quote] of Object.entries(line.quote)) expect(line.words[locale]).toContain(quote);
  });

  it('prefer a full mark in a question that tests the practice, and among equals the shorter', () => {
    const script = smallWith((draft) => {
      const [first, second] = promptIn(draft, 'safe').responses ?? [];
      if (!first || !second) throw new Error('The small scenario has lost its answers.');
      for (const response of promptIn(draft, 'safe').responses ?? []) {
        response.marks = [];
        delete response.claims;
        delete response.printed;
      }
      [first.text, first.marks] = [t('Nobody goes in before noon.'), [mark('ACT-1', 2, 'Nobody goes in')]];
      [second.text, second.marks] = [t('Stay out until noon.'), [mark('ACT-1', 2, 'Stay out')]];
    });
    expect(exampleLines([script], ['ACT-1'])['ACT-1']?.good?.words['en']).toBe('Stay out until noon.');
  });

  it('are missing where the library has none', () => {
    expect(exampleLines([smallScript()], ['no-such-practice'])).toEqual({ 'no-such-practice': { good: null, bad: null } });
  });
});

it('a question that needs something said before is not asked alone', () => {
  const ids = (change: Parameters<typeof smallWith>[0]) => askedAlone([smallWith(change)]).map(({ prompt }) => prompt.id);
  expect(ids(() => undefined)).toContain('safe');
  expect(ids((draft) => void (promptIn(draft, 'safe').when = 'clock > 0'))).not.toContain('safe');
  expect(ids((draft) => void (promptIn(draft, 'safe').text = t('You said {claim}.')))).not.toContain('safe');
});
