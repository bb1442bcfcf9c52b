import { cov } from './form/cov.ts';
import { last } from './form/last.ts';
import { legal } from './form/legal.ts';
import { length } from './form/length.ts';
import { par } from './form/par.ts';
import { printed } from './form/printed.ts';
import { quote } from './form/quote.ts';
import { rl } from './form/rl.ts';
import { short } from './form/short.ts';
import { source } from './form/source.ts';
import { stale } from './form/stale.ts';
import { time } from './form/time.ts';
import { untranslated } from './form/untranslated.ts';
import { why } from './form/why.ts';
import type { Rule } from './rule.ts';

/** Rules on the form of a scenario: what each thing in it must have beside it, and how its languages fit together. */
export const FORM_RULES: readonly Rule[] = [
  quote,
  par,
  rl,
  cov,
  time,
  stale,
  untranslated,
  source,
  legal,
  why,
  length,
  short,
  printed,
  last,
];
