import { describe, expect, it } from 'vitest';
import { parseRubric } from '#engine/door/parse-rubric.ts';
import { parseScenario } from '#engine/door/parse-scenario.ts';
import type { Draft } from '#engine/door/shape.ts';
import { plainRubric } from '../../fixtures/rubric.ts';
import { promptIn, saidIn, stageIn, t } from '../../fixtures/scripts.ts';
import { small } from '../../fixtures/small.ts';

const rubric = parseRubric(plainRubric());
const rubrics = new Map(rubric.ok ? [['default', rubric.rubric]] : []);

/** Where the door finds something that no play can reach. */
const unreachable = (change: (draft: Draft) => void): readonly string[] => {
  const draft = small();
  change(draft);
  const result = parseScenario(draft, rubrics);
  return result.ok ? [] : result.findings.map(({ rule, path }) => `${rule} ${path}`);
};
const lessonWhen = (when: string, change: (draft: Draft) => void = () => undefined) =>
  unreachable((draft) => {
    promptIn(draft, 'lesson').when = when;
    stageIn(draft, 'talk').prompts.push({ ...promptIn(draft, 'lesson'), id: 'other', when: 'true' });
    change(draft);
  });
const NEVER = ['unreachable-prompt stages[3].prompts[0].when'];

describe('the door finds out of reach', () => {
  it.each([
    ['a flag that nothing sets', 'flags.never_set', NEVER],
    ['a flag that something sets', 'flags.told_truth', []],
    ['a flag that nothing sets, denied', '!flags.never_set', []],
    ['a fact that nothing brings out', 'out.worker', NEVER],
    ['a fact that comes out with a stage', 'out.water', []],
    ['a claim that nobody can make', 'claimed.worker == "known"', NEVER],
    ['its absence', 'claimed.worker == ""', []],
    ['a firm claim where only hedged ones are', 'firm.worker', NEVER],
    ['a firm claim that can be made', 'firm.water', []],
    ['a promise that nothing keeps', 'kept.briefing', NEVER],
    ['a promise that something keeps', 'kept.sample', []],
    ['one of two that cannot be', 'flags.told_truth && flags.never_set', NEVER],
    ['one of two that can be', 'flags.told_truth || flags.never_set', []],
    ['both of two that cannot be', 'out.worker || flags.never_set', NEVER],
    ['what no number makes true', '1 > 2', NEVER],
    ['what hangs on the play', 'trust.residents > 100', []], // a solver can say more than the door
  ])('%s: %s', (_, when, found) => {
    const change = (draft: Draft): void => {
      draft.flags.push('never_set');
      saidIn(draft, 'repair.tonight').promises = [{ id: 'briefing', text: t('a briefing'), due: '10:00' }];
      Object.assign(saidIn(draft, 'names.name'), { claims: [{ fact: 'third', value: 'known', hold: 'hedged', quote: t('It was') }] });
      const [, worker] = draft.facts;
      if (worker) draft.facts.push({ ...worker, id: 'third' });
    };
    expect(lessonWhen(when, change)).toEqual(found);
  });

  it('a firm claim of a fact of which only hedged ones are made', () => {
    const hedged = (draft: Draft): void => {
      for (const path of ['words.calm', 'safe.sure'] as const) for (const claim of saidIn(draft, path).claims ?? []) claim.hold = 'hedged';
    };
    expect(lessonWhen('firm.water', hedged)).toEqual(NEVER);
  });

  it('the question of a journalist who is not there, unless something leads to it', () => {
    const absent = (draft: Draft): void => {
      stageIn(draft, 'meeting').present = ['lan'];
      stageIn(draft, 'meeting').prompts = ['safe', 'repair', 'names'].map((id) => promptIn(draft, id));
    };
    expect(unreachable(absent)).toEqual(['unreachable-prompt stages[1].prompts[0].from']);
    const led = (draft: Draft): void => {
      absent(draft);
      Object.assign(saidIn(draft, 'repair.soon'), { follow_up: 'safe' });
    };
    expect(unreachable(led)).toEqual([]);
  });
});
