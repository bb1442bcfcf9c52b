import { useState } from 'react';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';
import { useSeat } from './seat-view.ts';

/** The blocks that are picked and not given yet; a page that is loaded again has them still. */
export interface Draft {
  readonly parts: readonly string[];
  readonly become: (parts: readonly string[]) => void;
  /** The parts are the answer that is given now. */
  readonly give: (parts: readonly string[]) => void;
}

/** `chosen`: the answer as it stands; what was picked after it, on this phone, goes before it. */
export const useDraft = (screen: string, chosen: string | null): Draft => {
  const { draftOf, onDraft } = useSeat();
  const [parts, setParts] = useState<readonly string[]>(() => {
    const answer = draftOf(screen) ?? chosen ?? '';
    return answer === '' ? [] : partsOfAnswer(answer);
  });
  return {
    parts,
    become: (next) => {
      setParts(next);
      onDraft(screen, next.join('+'));
    },
    give: (next) => {
      setParts(next);
      onDraft(screen, null);
    },
  };
};
