import type { Listed } from '#analysis/curriculum/listed.ts';
import type { Result } from '#analysis/curriculum/results.ts';

/** An entry of an index in which only what a test is about needs saying. */
export const entry = (id: string, change: Partial<Listed> = {}): Listed => ({
  id,
  hash: 'f'.repeat(64),
  rubric: 'default',
  title: id,
  summary: '',
  place: '',
  date: '2026-08-14',
  minutes: 20,
  difficulty: 3,
  modules: ['press-contact'],
  tests: {},
  ...change,
});

/** A finished play: its scenario, its score, and its scores by dimension. */
export const result = (scenario: string, overall: number | null, scores: Readonly<Record<string, number | null>> = {}): Result => ({
  scenario,
  overall,
  dimensions: Object.entries(scores).map(([id, score]) => ({ id, score })),
});
