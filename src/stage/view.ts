import { moodOf } from '#engine/mood.ts';
import type { Look } from '#engine/portrait.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import type { Clock } from '#engine/time.ts';
import type { Mood, StageForm } from '#engine/vocabulary.ts';

/** A journalist of this stage as the picture shows them. */
export interface Sitter {
  readonly journalist: string;
  readonly look: Look;
  readonly mood: Mood;
  readonly asking: boolean;
  readonly hand: boolean;
  readonly gone: boolean;
}

/** What of a session can be seen. The picture follows from it alone, so that it can be begun in the middle. */
export interface View {
  /** Index of the stage: another number is another scene. */
  readonly stage: number;
  readonly form: StageForm;
  readonly sitters: readonly Sitter[];
  /** Posts of a feed, by key, and the one being dealt with. */
  readonly posts: readonly string[];
  readonly post: string | null;
  readonly clock: Clock;
  readonly ended: boolean;
}

const sitterIn =
  (script: Script, session: Session) =>
  (journalist: string): readonly Sitter[] => {
    const look = script.journalists.get(journalist)?.look;
    if (!look) return [];
    return [
      {
        journalist,
        look,
        mood: moodOf(script, session, journalist),
        asking: session.now?.from === journalist,
        hand: session.now === null && session.open.some(({ from }) => from === journalist),
        gone: session.gone.includes(journalist),
      },
    ];
  };

export const viewOf = (script: Script, session: Session): View => {
  const played = script.stages[session.stage] ?? script.stages[0];
  return {
    stage: session.stage,
    form: played?.stage.form ?? 'conference',
    sitters: (played?.present ?? []).flatMap(sitterIn(script, session)),
    posts: session.open.map(({ key }) => key),
    post: session.now?.key ?? null,
    clock: session.clock,
    ended: session.ended,
  };
};
