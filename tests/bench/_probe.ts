import { shippedScripts } from '../fixtures/scripts.ts';
import { apply } from '#engine/apply.ts';
import { begin, decide, legalMoves, step } from '#engine/play.ts';
import type { Move, Session } from '#engine/session.ts';
const scripts = shippedScripts();
const sc = scripts.get('fish-kill')!;
let r = 12345; const rnd = (n: number) => { r = (Math.imul(r, 1664525) + 1013904223) >>> 0; return r % n; };
const games = Array.from({ length: 200 }, (_, seed) => { let s = begin(sc, seed); const moves: Move[] = []; while (!s.ended) { const l = legalMoves(sc, s).filter(m => m.type !== 'fall_silent'); const m = l[rnd(l.length)]!; moves.push(m); s = step(sc, s, m) as Session; } return { seed, moves, s }; });
const n = games.reduce((a, g) => a + g.moves.length, 0);
console.log('moves/game', n / games.length, 'items', games.reduce((a, g) => a + g.s.items.length, 0) / games.length, 'bytes', Math.max(...games.map(g => JSON.stringify(g.s).length)), games.reduce((a, g) => a + JSON.stringify(g.s).length, 0) / games.length);
console.log(JSON.stringify(games[0]!.s));
const starts = games.map(g => begin(sc, g.seed));
for (let round = 0; round < 6; round++) {
  let t = performance.now(), c = 0, ev = 0;
  while (performance.now() - t < 700) games.forEach((g, i) => { let s = starts[i]!; for (const m of g.moves) { const e = decide(sc, s, m) as any[]; ev += e.length; s = e.reduce(apply, s); c++; } });
  const a = c / (performance.now() - t) * 1000; const e1 = ev / c;
  t = performance.now(); c = 0;
  while (performance.now() - t < 700) games.forEach((g, i) => { let s = starts[i]!; for (const m of g.moves) { s = step(sc, s, m) as Session; c++; } });
  console.log('decide+apply', Math.round(a), 'step', Math.round(c / (performance.now() - t) * 1000), 'events/move', e1.toFixed(1));
}
