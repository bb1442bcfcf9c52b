import type { Policy } from './policy.ts';
import { BAG_OF_WORDS } from './policies/bag-of-words.ts';
import { RANDOM } from './policies/chance.ts';
import { LENGTH } from './policies/length.ts';
import { PLACE } from './policies/place.ts';
import { SILENT } from './policies/silent.ts';
import { SKILL } from './policies/skill.ts';
import { STEM_OVERLAP } from './policies/stem-overlap.ts';
import { STRATEGY } from './policies/strategy.ts';
import { WORDING } from './policies/wording.ts';

/** All policies, chance first, then those who go by looks, then those who know, last the one who says nothing. */
export const POLICIES: readonly Policy[] = [
  RANDOM,
  ...PLACE,
  ...LENGTH,
  ...WORDING,
  STEM_OVERLAP,
  BAG_OF_WORDS,
  ...STRATEGY,
  ...SKILL,
  SILENT,
];

/** The policy of that name, or nothing. */
export const policyNamed = (name: string): Policy | undefined => POLICIES.find((policy) => policy.name === name);
