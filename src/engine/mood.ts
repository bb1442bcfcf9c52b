import { worthOf } from './scoring/rank.ts';
import { FULL } from './scoring/parts.ts';
import type { Script } from './script.ts';
import { cueOf } from './script.ts';
import type { Session } from './session.ts';
import type { Mood } from './vocabulary.ts';

const crossedARedLine = (script: Script, session: Session): boolean => {
  const last = session.items.at(-1);
  if (!last) return false;
  const marks = cueOf(script, last.ask).responses.get(last.response ?? '')?.marks ?? [];
  return marks.some(
    ({ practice, level, red_line }) => red_line !== undefined || (level === -2 && script.practices.get(practice)?.red_line === true),
  );
};

/** The face of a journalist now: their own last answer first, then what patience is left. */
export const moodOf = (script: Script, session: Session, journalist: string): Mood => {
  if (crossedARedLine(script, session)) return 'shocked';
  const start = script.journalists.get(journalist)?.patience ?? 1;
  const left = session.patience[journalist] ?? start;
  const last = session.items.at(-1);
  if (last && last.ask.from === journalist) {
    const worth = worthOf(script, last);
    if (worth >= (FULL * 3) / 4) return 'pleased';
    if (worth < FULL / 3) return left * 2 < start ? 'cross' : 'doubtful';
  }
  if (left * 3 < start) return 'cross';
  if (left * 3 < start * 2) return 'doubtful';
  return session.out.length > 0 && session.count.contradicted > 0 ? 'worried' : 'calm';
};
