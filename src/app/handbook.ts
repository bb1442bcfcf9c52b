import { handbook } from 'virtual:handbook';
import type { Drill } from '#analysis/handbook/drills.ts';
import type { Lines } from '#analysis/handbook/examples.ts';
import { inLocale, once } from './files.ts';

/** Lines of the library by practice. */
export const loadLines = async (locale: string): Promise<Readonly<Record<string, Lines>>> =>
  (await once(inLocale(handbook.lines, locale))) as Readonly<Record<string, Lines>>;

/** Questions that drill a practice; none where the rubric has no such practice. */
export const loadDrills = async (practice: string, locale: string): Promise<readonly Drill[]> => {
  const files = handbook.drills[practice];
  return files ? ((await once(inLocale(files, locale))) as readonly Drill[]) : [];
};
