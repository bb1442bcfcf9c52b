import { CRAFT_RULES } from './craft-rules.ts';
import { FORM_RULES } from './form-rules.ts';
import { PLAY_RULES } from './play-rules.ts';
import { RUBRIC_RULES } from './rubric-rules.ts';
import type { Page, Rule } from './rule.ts';
import { SILENCE } from './silence.ts';

/** Every rule that a scenario is held to. Another family of rules is one more line here. */
export const SCENARIO_RULES: readonly Rule[] = [...FORM_RULES, ...CRAFT_RULES, ...PLAY_RULES];

/** All that `explain` can explain and `--only` can name, rules for rubrics among them. */
export const PAGES: readonly Page[] = [...SCENARIO_RULES, ...RUBRIC_RULES, SILENCE];
