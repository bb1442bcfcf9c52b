import { shippedScripts } from '/work/main/tests/fixtures/scripts.ts';
import { randomGame, WAYS } from '/work/main/tests/bench/engine/ours.ts';
const script = shippedScripts().get(process.env['SC'] ?? 'fish-kill')!;
const games = Array.from({ length: 100 }, (_, s) => randomGame(script, s));
const way = WAYS[Number(process.env['WAY'] ?? 0)]![1];
const reps = Number(process.env['REPS'] ?? 60);
for (const g of games) way(script, g);
for (let round = 0; round < 3; round++) {
  const c0 = process.cpuUsage();
  let n = 0;
  for (let i = 0; i < reps; i++) for (const g of games) n += way(script, g);
  const c = process.cpuUsage(c0);
  console.log(WAYS[Number(process.env['WAY'] ?? 0)]![0], n, 'moves', Math.round(n / ((c.user + c.system) / 1e6)), 'per cpu s');
}
