import { createContext, useContext, type ReactNode } from 'react';
import type { BestLine } from '#analysis/debrief/best-line.ts';
import type { Debrief } from '#analysis/debrief.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';

/** What every part of the debrief reads. */
export interface DebriefView {
  readonly script: Script;
  readonly session: Session;
  readonly debrief: Debrief;
  /** Arrives some seconds later, or not at all. */
  readonly bestLine: BestLine | 'working' | null;
  readonly portraitOf: (journalistId: string) => ReactNode;
  /** Opens the handbook at a practice, over the debrief. */
  readonly onLook: (practice: string) => void;
}

export const DebriefContext = createContext<DebriefView | null>(null);

export const useDebrief = (): DebriefView => {
  const view = useContext(DebriefContext);
  if (!view) throw new Error('useDebrief needs a DebriefContext above it.');
  return view;
};

/** The id of a transcript entry, so that other parts can lead to it. */
export const entryId = (item: number): string => `turn-${item + 1}`;

/** Scrolls to a part of the debrief and gives it the focus. The address stays as it is. */
export const leadTo = (id: string): void => {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
};
