import type { Unwilling } from '#protocol/workshop/entry.ts';
import { useWords } from '../words/use-words.ts';
import css from './join.module.css';

/** Why somebody is not let in. */
export type DoorProblem = Unwilling | 'no_such_workshop' | 'too_many_tries' | 'unreachable';

const WORDS = {
  no_such_workshop: 'attend.no_such_workshop',
  too_many_tries: 'attend.too_many_tries',
  unreachable: 'attend.unreachable',
  bad_name: 'attend.bad_name',
  team_taken: 'attend.team_taken',
  no_such_team: 'attend.no_such_team',
  full: 'attend.full',
  locked: 'attend.locked',
  over: 'attend.problemOver',
  no_such_seat: 'attend.no_such_seat',
  not_yours: 'attend.refused',
  no_such_scenario: 'attend.refused',
  no_such_hand: 'attend.refused',
  no_such_answer: 'attend.refused',
  round_running: 'attend.refused',
  no_round: 'attend.refused',
  not_now: 'attend.refused',
  too_late: 'attend.refused',
  out_of_step: 'attend.refused',
} as const satisfies Record<DoorProblem, string>;

/** What went wrong, said once and left in sight. */
export const Problem = ({ problem }: { readonly problem: DoorProblem | null }) => {
  const { t } = useWords();
  return <div role="alert">{problem === null ? null : <p className={css.problem}>{t(WORDS[problem])}</p>}</div>;
};
