import { bestLineOf } from '#analysis/debrief/best-line.ts';
import { made } from '#analysis/debrief/play-on.ts';
import { search } from '#analysis/solve/search.ts';
import type { Work } from '#analysis/work.ts';
import { begin } from '#engine/play.ts';
import { prepare } from '#engine/script.ts';
import type { BestLineOrder } from './best-line-order.ts';

/** For the best line, and again for where it turned. */
const MOST_MS = 4000;

const within = <T>(work: Work<T>): T => {
  const from = performance.now();
  for (;;) {
    const { done, value } = work.next(performance.now() - from > MOST_MS);
    if (done === true) return value;
  }
};

self.addEventListener('message', ({ data }: MessageEvent<BestLineOrder>) => {
  const { seed, pace, moves } = data;
  const script = prepare(data.scenario, data.rubric);
  const start = begin(script, seed, pace);
  const session = moves.reduce((before, move) => made(script, before, move), start);
  const found = within(search(script, 'best', start));
  self.postMessage(within(bestLineOf({ script, session, moves }, found)), { transfer: [] });
});
