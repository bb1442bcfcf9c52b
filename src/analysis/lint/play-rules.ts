import { BOT } from './play/bot.ts';
import { CLASH } from './play/clash.ts';
import { CLOCK } from './play/clock.ts';
import { COND } from './play/cond.ts';
import { PROMISE } from './play/promise.ts';
import { REACH } from './play/reach.ts';
import { STUCK } from './play/stuck.ts';
import { TWIN } from './play/twin.ts';
import type { Rule } from './rule.ts';

/** Rules on what playing a scenario shows. All but `TWIN` need a study with evidence and are silent without. */
export const PLAY_RULES: readonly Rule[] = [STUCK, REACH, CLOCK, COND, CLASH, PROMISE, TWIN, BOT];
