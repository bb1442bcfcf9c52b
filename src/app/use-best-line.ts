import { useEffect, useState } from 'react';
import type { BestLine } from '#analysis/debrief/best-line.ts';
import type { PlayLog } from '#engine/play-log.ts';
import type { Script } from '#engine/script.ts';
import type { BestLineOrder } from './best-line-order.ts';
import { whenIdle } from './when-idle.ts';

type Outcome = BestLine | 'working' | null;

const orderFor = ({ scenario, rubric }: Script, { seed, pace, moves }: PlayLog): BestLineOrder => ({ scenario, rubric, seed, pace, moves });

/** Has a worker look for the best line. Whatever goes wrong there, the debrief does without. Gives how to call it off. */
const ask = (order: BestLineOrder, settle: (outcome: BestLine | null) => void): (() => void) => {
  const worker = new Worker(new URL('./best-line.worker.ts', import.meta.url), { type: 'module' });
  const end = (outcome: BestLine | null): void => {
    worker.terminate();
    settle(outcome);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<BestLine>) => end(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(null);
  });
  worker.addEventListener('messageerror', () => end(null));
  worker.postMessage(order, { transfer: [] });
  return () => worker.terminate();
};

/**
 * The best line for a play that has ended, worked out once the debrief is on the screen and the page is at rest: `script` and
 * `log` are null until then. Once it is there, neither notes nor another language ask for it again.
 */
export const useBestLine = (key: string, script: Script | null, log: PlayLog | null): Outcome => {
  const [found, setFound] = useState<{ readonly key: string; readonly outcome: Outcome }>({ key, outcome: 'working' });
  const outcome = found.key === key ? found.outcome : 'working';
  const isWanted = outcome === 'working';
  useEffect(() => {
    if (!isWanted || !script || !log) return;
    let callOff = (): void => undefined;
    const settle = (settled: Outcome): void => setFound({ key, outcome: settled });
    const forget = whenIdle(() => {
      try {
        callOff = ask(orderFor(script, log), settle);
      } catch {
        settle(null);
      }
    });
    return () => {
      forget();
      callOff();
    };
  }, [key, isWanted, script, log]);
  return outcome;
};
