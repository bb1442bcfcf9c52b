import type { StageForm } from '#engine/vocabulary.ts';
import type { LinkKind } from './model.ts';

/** What the drawing itself says, beside what the scenario says. */
export interface Words {
  readonly forms: Readonly<Record<StageForm, string>>;
  readonly links: Readonly<Record<LinkKind, string>>;
  readonly lapses: Readonly<Record<string, string>>;
  readonly when: string;
  readonly onlyAsFollowUp: string;
  readonly counts: (stages: number, prompts: number) => string;
  readonly stage: (at: string, minutes: number) => string;
  readonly asks: (asks: number, of: number) => string;
  readonly answers: (count: number) => string;
  readonly blocks: (count: number, least: number, most: number) => string;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const EN: Words = {
  forms: { statement: 'Statement', conference: 'Press conference', feed: 'Feed', interview: 'Interview', decision: 'Decision' },
  links: {
    follow_up: 'an answer leads to it',
    lapse: 'a lapse brings it',
    challenge: 'holds a false claim against the player',
    condition: 'its condition depends on it',
  },
  lapses: { dodged: 'if dodged', overreassured: 'if over-reassured', guessed: 'if guessed' },
  when: 'when',
  onlyAsFollowUp: 'asked only as a follow-up',
  counts: (stages, prompts) => `${plural(stages, 'stage')}, ${plural(prompts, 'prompt')}`,
  stage: (at, minutes) => `from ${at}, ${minutes} min`,
  asks: (asks, of) => `${Math.min(asks, of)} of ${of} asked`,
  answers: (count) => plural(count, 'answer'),
  blocks: (count, least, most) => `${plural(count, 'block')}, ${least === most ? `use ${least}` : `use ${least} to ${most}`}`,
};

const VI: Words = {
  forms: { statement: 'Tuyên bố', conference: 'Họp báo', feed: 'Mạng xã hội', interview: 'Phỏng vấn', decision: 'Quyết định' },
  links: {
    follow_up: 'câu trả lời dẫn tới câu này',
    lapse: 'lỡ lời thì bị hỏi câu này',
    challenge: 'đem lời khẳng định sai ra chất vấn',
    condition: 'điều kiện phụ thuộc vào câu kia',
  },
  lapses: { dodged: 'nếu né', overreassured: 'nếu trấn an quá mức', guessed: 'nếu phỏng đoán' },
  when: 'khi',
  onlyAsFollowUp: 'chỉ hỏi nối tiếp',
  counts: (stages, prompts) => `${stages} phần, ${prompts} câu`,
  stage: (at, minutes) => `từ ${at}, ${minutes} phút`,
  asks: (asks, of) => `hỏi ${Math.min(asks, of)} trong ${of} câu`,
  answers: (count) => `${count} câu trả lời`,
  blocks: (count, least, most) => `${count} đoạn, dùng ${least === most ? least : `${least} đến ${most}`}`,
};

/** Languages in which the drawing speaks. */
export const GRAPH_LOCALES = ['vi', 'en'] as const;
export type GraphLocale = (typeof GRAPH_LOCALES)[number];

export const wordsFor = (locale: GraphLocale): Words => (locale === 'vi' ? VI : EN);
