import { shippedScripts } from '../fixtures/scripts.ts';
import { randomGame } from './engine/ours.ts';
import { apply, draftOf, change } from '#engine/apply.ts';
import { decide } from '#engine/play.ts';
const native = (name: string, ...args: string[]) => new Function(...args, `return %${name}(${args.join()})`);
const same = native('HaveSameMap', 'a', 'b') as any, fast = native('HasFastProperties', 'a') as any, dbg = native('DebugPrint', 'a') as any;
const script = shippedScripts().get('fish-kill')!;
const games = Array.from({ length: 100 }, (_, s) => randomGame(script, s));
const maps: any[] = [];
for (const g of games) for (const s of g.sessions) { if (!maps.some(m => same(m, s))) maps.push(s); }
console.log('maps', maps.length, maps.map(m => fast(m)));
let a: any = games[0]!.sessions[3]!; for (let i = 0; i < 5; i++) { const b = draftOf(a); console.log(same(a, b)); a = b; }
dbg(a);
