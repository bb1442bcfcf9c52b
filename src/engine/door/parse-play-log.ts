import * as z from 'zod';
import { RULES_VERSION, type LogRefusal, type PlayLog } from '../play-log.ts';
import { decide, opening } from '../play.ts';
import { apply } from '../apply.ts';
import { after } from '../play.ts';
import type { Script } from '../script.ts';
import { isRefusal, type Session } from '../session.ts';
import { PACES } from '../vocabulary.ts';

const seconds = z.int().min(0).max(86_400);
const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), key: z.string().max(100) }),
  z.strictObject({ type: z.literal('answer'), response: z.string().max(100), seconds }),
  z.strictObject({ type: z.literal('say'), block: z.string().max(100) }),
  z.strictObject({ type: z.literal('release'), seconds }),
  z.strictObject({ type: z.literal('fall_silent') }),
]);

/** A list of moves, as a file for a program may hold it. */
export const movesShape = z.array(move).max(1000);

const logShape = z.strictObject({
  format: z.literal(1),
  rules: z.int(),
  scenario: z.string().max(100),
  version: z.string().max(40),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.int(),
  pace: z.literal(PACES),
  moves: movesShape,
});

/** Reads a play log from JSON text. */
export const parsePlayLog = (text: string): PlayLog | 'not_a_play_log' => {
  try {
    const result = logShape.safeParse(JSON.parse(text));
    return result.success ? result.data : 'not_a_play_log';
  } catch {
    return 'not_a_play_log';
  }
};

/** Plays a log on the scenario it names: the session it leads to, or why it does not fit. */
export const restore = (script: Script, log: PlayLog): Session | LogRefusal => {
  if (log.rules !== RULES_VERSION) return 'other_rules';
  if (log.scenario !== script.scenario.id) return 'other_scenario';
  if (log.hash !== script.scenario.hash) return 'other_version';
  let session = after(script, log.seed, opening(script, log.seed, log.pace), log.pace);
  for (const one of log.moves) {
    const events = decide(script, session, one);
    if (isRefusal(events)) return 'does_not_fit';
    session = events.reduce(apply, session);
  }
  return session;
};
