import { describe, expect, it } from 'vitest';
import { FORM_RULES } from '#analysis/lint/form-rules.ts';
import { lint } from '#analysis/lint/lint.ts';
import type { Flaw } from '#analysis/lint/rule.ts';
import { SILENCE } from '#analysis/lint/silence.ts';
import { studyOf } from '#analysis/lint/study.ts';
import type { Draft } from '#engine/door/shape.ts';
import { smallWith, type Change } from '../../../fixtures/scripts.ts';
import { CASES } from './cases.ts';

const flawsIn = (change: Change<Draft>, rule: string): readonly Flaw[] => {
  const { scenario, rubric } = smallWith(change);
  const flaws = lint(studyOf(scenario, rubric), FORM_RULES, { today: '2026-11-25' });
  return flaws.filter((flaw) => flaw.rule === rule);
};
const places = (flaws: readonly Flaw[]): readonly string[] => flaws.map(({ address }) => address);

describe('the rules on form', () => {
  it('have a case each', () => {
    const tried = new Set(CASES.map(({ rule }) => rule));
    expect([...FORM_RULES, SILENCE].map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each(CASES)('$rule finds $what, and not once it is mended', ({ rule, broken, mended, at }) => {
    const [was, is] = [places(flawsIn(broken, rule)), places(flawsIn(mended, rule))];
    expect(was.filter((place) => !is.includes(place))).toEqual(at);
    expect(is.filter((place) => at.includes(place))).toEqual([]);
  });

  it.each(CASES)('$rule says of $what a whole sentence in each language', ({ rule, broken }) => {
    for (const { message } of flawsIn(broken, rule)) {
      for (const words of [message.en, message.vi]) expect(words).toMatch(/^(?:[^{}]|\{quote\})*\.$/u);
      expect(message.en).not.toBe(message.vi);
    }
  });
});
