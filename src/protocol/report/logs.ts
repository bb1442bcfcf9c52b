import type { PlayLog } from '#engine/play-log.ts';
import { logOf } from '../view/mine.ts';
import type { Round, Workshop } from '../workshop/workshop.ts';

const logsIn = (round: Round): readonly PlayLog[] => {
  const lines = round.mode === 'paced' ? [round] : [...round.plays.values()];
  return lines.filter(({ moves }) => moves.length > 0).map((line) => logOf(round.script, round.seed, line));
};

/** Play logs by rounds: the room's line where all met the same prompts, else everybody's own. They hold no names. */
export const logsOf = ({ rounds }: Pick<Workshop, 'rounds'>): readonly PlayLog[] => rounds.flatMap(logsIn);
