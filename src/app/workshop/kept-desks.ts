import type { Keep } from '../keep.ts';

/** A workshop that was made or attached in this browser. The pass itself is a cookie that no script can read. */
export interface KeptDesk {
  readonly code: string;
  readonly title: string;
}

const KEY = 'desks';
const MOST = 12;

const isDesk = (one: unknown): one is KeptDesk =>
  typeof one === 'object' && one !== null && typeof (one as KeptDesk).code === 'string' && typeof (one as KeptDesk).title === 'string';

export const keptDesks = (keep: Keep): readonly KeptDesk[] => {
  try {
    const desks: unknown = JSON.parse(keep.get(KEY) ?? '[]');
    return Array.isArray(desks) ? desks.filter(isDesk) : [];
  } catch {
    return [];
  }
};

export const keepDesk = (keep: Keep, desk: KeptDesk): void =>
  void keep.set(KEY, JSON.stringify([desk, ...keptDesks(keep).filter(({ code }) => code !== desk.code)].slice(0, MOST)));

export const forgetDesk = (keep: Keep, code: string): void =>
  void keep.set(KEY, JSON.stringify(keptDesks(keep).filter((desk) => desk.code !== code)));
