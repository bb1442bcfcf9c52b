import { ABS } from './abs.ts';
import { AOTA } from './aota.ts';
import { CONV } from './conv.ts';
import { DUP } from './dup.ts';
import { GAP } from './gap.ts';
import { GRAM } from './gram.ts';
import { KEYW } from './keyw.ts';
import { LEN_R } from './len-r.ts';
import { LEN } from './len.ts';
import { PLAIN } from './plain.ts';
import { POS } from './pos.ts';
import type { Rule } from './rule.ts';
import { STEM } from './stem.ts';
import { TONE } from './tone.ts';
import { VOICE } from './voice.ts';

/** The rules of writing questions and answers: nothing may give the best answer away, and every answer must be worth reading. */
export const CRAFT_RULES: readonly Rule[] = [LEN, LEN_R, POS, ABS, KEYW, CONV, STEM, GRAM, AOTA, DUP, TONE, GAP, PLAIN, VOICE];
