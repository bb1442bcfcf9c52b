/**
 * The words of the field, each list once. Everything that has a closed set of values takes it from here:
 * the shape of the file, the engine's unions, the screens' dictionaries.
 */

/** Subjects of the curriculum. A subject stays listed until a scenario teaches it. */
export const MODULES = [
  'press-contact',
  'crisis-handling',
  'digital-media',
  'countering-falsehood',
  'sovereignty',
  'world-affairs',
  'local-diplomacy',
  'human-rights',
  'place-promotion',
  'spokesperson-law',
] as const;
export type Module = (typeof MODULES)[number];

/** Which law's clock and limits a scenario assumes. None of it is legal advice. */
export const LEGAL_FRAMES = ['VN-2017', 'VN-2026', 'none'] as const;
export type LegalFrame = (typeof LEGAL_FRAMES)[number];

/** How a stage is played. */
export const STAGE_FORMS = ['statement', 'conference', 'feed', 'interview', 'decision'] as const;
export type StageForm = (typeof STAGE_FORMS)[number];

/** What a prompt is: one primitive to the engine, four to the eye. */
export const PROMPT_FORMS = ['question', 'statement', 'post', 'decision'] as const;
export type PromptForm = (typeof PROMPT_FORMS)[number];

/** Stages of a crisis after CDC's CERC (Reynolds & Seeger 2005). */
export const PHASES = ['pre_crisis', 'initial', 'maintenance', 'resolution', 'evaluation'] as const;

/** How much responsibility the public gives the organisation (Coombs 2007). */
export const CLUSTERS = ['victim', 'accidental', 'preventable'] as const;
export type Cluster = (typeof CLUSTERS)[number];

/** What raises the effective cluster one step (Coombs 2007). */
export const INTENSIFIERS = ['history_similar', 'prior_reputation_negative'] as const;

/** Crisis types of situational crisis communication theory. */
export const CRISIS_TYPES = [
  'natural_disaster',
  'rumor',
  'workplace_violence',
  'product_tampering',
  'challenge',
  'technical_error_accident',
  'technical_error_product_harm',
  'human_error_accident',
  'human_error_product_harm',
  'misdeed_no_injury',
  'misdeed_management_misconduct',
  'misdeed_with_injury',
] as const;

/** Crisis response strategies of the same theory; `attack_accuser` and `scapegoat` never score here. */
export const STRATEGIES = [
  'attack_accuser',
  'denial',
  'scapegoat',
  'excuse',
  'justification',
  'compensation',
  'apology',
  'reminder',
  'ingratiation',
  'victimage',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How far a fact has been established when the player may speak of it. */
export const KNOWLEDGE = ['confirmed', 'unconfirmed', 'withheld'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** Whether a claim leaves room for change. Only firm claims can be contradicted. */
export const HOLDS = ['firm', 'hedged'] as const;

export const MANNERS = ['friendly', 'courteous', 'patient', 'probing', 'blunt', 'hostile'] as const;
export const STANCES = ['friendly', 'neutral', 'critical'] as const;
export const REACHES = ['local', 'national', 'foreign'] as const;
export const STYLES = ['broadsheet', 'tabloid', 'wire', 'online', 'broadcast'] as const;

/** What a block of a first statement does (after the first-message checklist of CERC, and reputation). */
export const ROLES = ['care', 'action', 'facts', 'unknown', 'process', 'commitment', 'referral', 'next_update', 'reputation'] as const;
export type Role = (typeof ROLES)[number];

/** What makes a journalist come back without the author having written it. */
export const TRIGGERS = ['contradicted', 'overtaken', 'promise_due', 'dodged', 'overreassured', 'guessed'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** The rules that only a whole session can show. */
export const SESSION_RULES = ['consistency', 'promises', 'first_words', 'care_first', 'messages', 'floor', 'posture'] as const;
export type SessionRule = (typeof SESSION_RULES)[number];

/** How a face looks; the stage and the overlay draw the same six. */
export const MOODS = ['calm', 'pleased', 'doubtful', 'worried', 'cross', 'shocked'] as const;
export type Mood = (typeof MOODS)[number];

/** Thinking time: hundredths of the written time; 0 is no limit. */
export const PACES = [100, 150, 200, 0] as const;
export type Pace = (typeof PACES)[number];
