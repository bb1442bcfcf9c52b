import { shippedScripts } from '../fixtures/scripts.ts';
import { randomGame } from './engine/ours.ts';
import { draftOf, change, apply } from '#engine/apply.ts';
import { decide } from '#engine/play.ts';
const native = (name: string, ...args: string[]) => new Function(...args, `return %${name}(${args.join()})`);
const dbg = native('DebugPrint', 'a') as any;
const script = shippedScripts().get('fish-kill')!;
const cpu = (name: string, f: (n: number) => void, n = 3e5) => { f(1e5); f(1e5); const c0 = process.cpuUsage(); f(n); const c = process.cpuUsage(c0); console.log(name.padEnd(46), ((c.user + c.system) * 1000 / n).toFixed(0), 'ns'); };
let sink: any; (globalThis as any).sink = () => sink;
const games = Array.from({ length: 100 }, (_, s) => randomGame(script, s));
const s0 = games[1]!.sessions[9]!;
const ev = games.flatMap((g, gi) => g.moves.flatMap((m, i) => { let s = g.sessions[i]!; return (decide(script, g.sessions[i]!, m) as any[]).map(e => { const x = [s, e] as const; s = apply(s, e); return x; }); }));
cpu('draftOf chain', (n) => { let s: any = s0; for (let i = 0; i < n; i++) { s = draftOf(s); } sink = s; });
for (const ty of [...new Set(ev.map(([, e]) => e.type))]) {
  const list = ev.filter(([, e]) => e.type === ty);
  for (let k = 0; k < 2000; k++) { const [s, e] = list[k % list.length]!; const d = draftOf(s); change(d, e); }
  cpu('after ' + ty, (n) => { let s: any = s0; for (let i = 0; i < n; i++) { s = draftOf(s); } sink = s; });
}
const starts = games.map(g => g.start);
cpu('draftOf of many sessions', (n) => { for (let i = 0; i < n; i++) { sink = draftOf(starts[i % 100]!); } });
cpu('draftOf of many later sessions', (n) => { for (let i = 0; i < n; i++) { sink = draftOf(ev[i % ev.length]![0]); } });
