import { shippedScripts } from '../fixtures/scripts.ts';
import { randomGame } from './engine/ours.ts';
import { apply } from '#engine/apply.ts';
import { decide, opening } from '#engine/play.ts';
const script = shippedScripts().get('fish-kill')!;
const games = Array.from({ length: 100 }, (_, s) => randomGame(script, s));
const by = new Map<string, { t: number; n: number }>();
const all: [any, any][] = [];
for (const g of games)
  g.moves.forEach((m, i) => {
    let s = g.sessions[i]!;
    for (const e of decide(script, s, m) as any[]) {
      all.push([s, e]);
      s = apply(s, e);
    }
  });
const groups = Map.groupBy ? null : null;
const types = [...new Set(all.map(([, e]) => e.type))];
for (let w = 0; w < 5; w++) for (const [s, e] of all) apply(s, e);
for (const ty of types) {
  const list = all.filter(([, e]) => e.type === ty);
  const c0 = process.cpuUsage();
  let n = 0;
  while (n < 150000)
    for (const [s, e] of list) {
      apply(s, e);
      n++;
    }
  const c = process.cpuUsage(c0);
  console.log(
    ty.padEnd(20),
    list.length,
    (((c.user + c.system) * 1000) / n).toFixed(0) + ' ns',
    'share',
    ((((c.user + c.system) / n) * list.length) / 1000).toFixed(1) + 'ms',
  );
}
