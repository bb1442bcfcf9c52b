import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { mayWalkOut, prospectOf, type Prospect } from './prospect.ts';

/** What lies ahead of one session: what can still be put, and who may yet walk out. */
export interface View {
  readonly prospect: Prospect;
  readonly risky: ReadonlySet<string>;
}

/** Looks ahead from a session that has not ended. */
export const viewOf = (script: Script, session: Session): View => {
  const prospect = prospectOf(script, session);
  return { prospect, risky: mayWalkOut(script, session, prospect) };
};
