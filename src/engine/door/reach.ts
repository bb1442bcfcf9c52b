import type { Expression, Table } from '../condition.ts';
import { finding, type Finding } from './finding.ts';
import type { Draft } from './shape.ts';

type Known = number | boolean | string | undefined;
type Conditions = Readonly<Record<string, Expression>>;

const said = (draft: Draft) =>
  draft.stages.flatMap(({ prompts }) => prompts.flatMap(({ responses, blocks }) => [...(responses ?? []), ...(blocks ?? [])]));

const effects = (draft: Draft) => [
  ...said(draft).flatMap((one) => one.effects ?? []),
  ...draft.stages.flatMap(({ enter }) => enter ?? []),
  ...draft.facts.flatMap(({ surfaces }) => [surfaces?.if_denied, surfaces?.if_disclosed, surfaces?.if_silent].flatMap((one) => one ?? [])),
];

/** What nothing in the file can bring about: flags never set, facts that never come out, claims never made. */
const impossible = (draft: Draft): ((table: Table, id: string) => boolean) => {
  const flags = new Set(
    effects(draft).flatMap((one) =>
      Object.entries(one.flags ?? {})
        .filter(([, on]) => on)
        .map(([flag]) => flag),
    ),
  );
  const out = new Set([
    ...draft.facts.filter(({ surfaces }) => surfaces?.at !== undefined).map(({ id }) => id),
    ...effects(draft).flatMap(({ reveals }) => reveals ?? []),
  ]);
  const claims = said(draft).flatMap((one) => one.claims ?? []);
  const claimed = new Set(claims.map(({ fact }) => fact));
  const firm = new Set(claims.filter(({ hold }) => hold === 'firm').map(({ fact }) => fact));
  const kept = new Set([...said(draft).flatMap(({ keeps }) => keeps ?? []), ...draft.stages.flatMap(({ keeps }) => keeps ?? [])]);
  return (table, id) =>
    (table === 'flags' && !flags.has(id)) ||
    (table === 'out' && !out.has(id)) ||
    (table === 'claimed' && !claimed.has(id)) ||
    (table === 'firm' && !firm.has(id)) ||
    (table === 'kept' && !kept.has(id));
};

const compare = (op: string, a: Known, b: Known): Known => {
  if (a === undefined || b === undefined) return undefined;
  switch (op) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
};

/** The value of a condition as far as it is the same in every play; undefined where plays differ. */
const settled = (expression: Expression, never: (table: Table, id: string) => boolean): Known => {
  if (typeof expression !== 'object') return expression;
  const of = (part: Expression) => settled(part, never);
  switch (expression[0]) {
    case 'read':
      return never(expression[1], expression[2]) ? (expression[1] === 'claimed' ? '' : false) : undefined;
    case 'clock':
    case 'score':
    case 'minus':
    case 'if':
    case 'in':
      return undefined;
    case 'not': {
      const value = of(expression[1]);
      return value === undefined ? undefined : !value;
    }
    case '&&':
      return of(expression[1]) === false || of(expression[2]) === false ? false : both(of(expression[1]), of(expression[2]));
    case '||':
      return of(expression[1]) === true || of(expression[2]) === true ? true : neither(of(expression[1]), of(expression[2]));
    default:
      return compare(expression[0], of(expression[1]), of(expression[2]));
  }
};
const both = (a: Known, b: Known): Known => (a === true && b === true ? true : undefined);
const neither = (a: Known, b: Known): Known => (a === false && b === false ? false : undefined);

const ledTo = (draft: Draft): ReadonlySet<string> =>
  new Set([
    ...draft.facts.flatMap(({ challenge }) => challenge ?? []),
    ...draft.stages.flatMap(({ prompts }) =>
      prompts.flatMap(({ responses, follow_ups }) => [
        ...(responses ?? []).flatMap(({ follow_up }) => follow_up ?? []),
        ...Object.values(follow_ups ?? {}).flatMap((id) => id ?? []),
      ]),
    ),
  ]);

const because = (en: string, vi: string) => ({ what: en, what_vi: vi });

/** Stages and prompts that the file itself shows no play can reach. A solver can prove more; this is what the door can. */
export const reachFindings = (draft: Draft, conditions: Conditions): readonly Finding[] => {
  const never = impossible(draft);
  const isFalse = (when: string | undefined) =>
    when !== undefined && conditions[when] !== undefined && settled(conditions[when], never) === false;
  const led = ledTo(draft);
  return draft.stages.flatMap((stage, s) => {
    if (isFalse(stage.when))
      return [finding('unreachable-stage', ['stages', s, 'when'], because('its condition is never true', 'điều kiện không bao giờ đúng'))];
    const open = stage.prompts.filter(({ when, only_as_follow_up }) => only_as_follow_up !== true && !isFalse(when));
    if (open.length === 0)
      return [
        finding(
          'unreachable-stage',
          ['stages', s, 'prompts'],
          because('none of its prompts can be put', 'không câu nào có thể được đưa ra'),
        ),
      ];
    return stage.prompts.flatMap(({ id, when, only_as_follow_up, from }, p) => {
      const keys = ['stages', s, 'prompts', p];
      if (isFalse(when))
        return [finding('unreachable-prompt', [...keys, 'when'], because('its condition is never true', 'điều kiện không bao giờ đúng'))];
      if (only_as_follow_up === true && !led.has(id))
        return [
          finding(
            'unreachable-prompt',
            keys,
            because('it is only a follow-up and nothing leads to it', 'chỉ là câu nối tiếp nhưng không câu nào dẫn tới'),
          ),
        ];
      const absent = from !== undefined && stage.present !== undefined && !stage.present.includes(from);
      return absent && !led.has(id)
        ? [
            finding(
              'unreachable-prompt',
              [...keys, 'from'],
              because('its journalist is not present in this stage', 'nhà báo này không có mặt ở phần này'),
            ),
          ]
        : [];
    });
  });
};
