import { shippedScripts } from '../fixtures/scripts.ts';
import { randomGame } from './engine/ours.ts';
import { draftOf } from '#engine/apply.ts';
const script = shippedScripts().get('fish-kill')!;
const cpu = (name: string, f: (n: number) => void, n = 1e6) => { f(2e5); f(2e5); const c0 = process.cpuUsage(); f(n); const c = process.cpuUsage(c0); console.log(name.padEnd(46), ((c.user + c.system) * 1000 / n).toFixed(0), 'ns'); };
let sink: any; (globalThis as any).sink = () => sink;
const src = draftOf.toString();
const s0 = randomGame(script, 1).sessions[9]!;
const mk = (fields: string[]) => new Function('session', `return {${fields.map(f => `${f}: session.${f}`).join(', ')}}`) as any;
const all = Object.keys(s0);
cpu('draftOf chain', (n) => { let s: any = s0; for (let i = 0; i < n; i++) { s = draftOf(s); } sink = s; });
cpu('draftOf same', (n) => { for (let i = 0; i < n; i++) sink = draftOf(s0); });
const g = mk(all); cpu('generated chain', (n) => { let s: any = s0; for (let i = 0; i < n; i++) { s = g(s); } sink = s; });
cpu('generated same', (n) => { for (let i = 0; i < n; i++) sink = g(s0); });
const s1 = JSON.parse(JSON.stringify(s0)); cpu('generated from json', (n) => { let s: any = s1; for (let i = 0; i < n; i++) { s = g(s); } sink = s; });
for (const k of all) { const h = mk(all.filter(x => x !== k)); cpu('without ' + k, (n) => { let s: any = s0; for (let i = 0; i < n; i++) { s = h(s); } sink = s; }, 3e5); }
