import { chromium } from '@playwright/test';
import { serve } from '/work/main/src/server/serve.ts';
import { findChromium } from '/work/main/tests/browser/chromium.ts';
const { executablePath, args } = await findChromium();
const b = await chromium.launch({ executablePath, args: [...args] });
const med = (x: number[]) => x.sort((a, b) => a - b)[x.length >> 1]!;
for (const root of process.argv.slice(2)) {
  const s = await serve({ port: 0, root });
  const rows: any[] = [];
  const bare = root.includes('bare');
  for (let i = 0; i < 9; i++) {
    const c = await b.newContext({ locale: 'vi-VN', viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 });
    const p = await c.newPage();
    await p.addInitScript({ path: '/work/main/tests/bench/load/probe.js' });
    const d = await c.newCDPSession(p);
    await d.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (process.env['NET']) {
      await d.send('Network.enable');
      await d.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 2e5 });
    }
    const get = async () => {
      const { metrics } = await d.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map((m) => [m.name, m.value]));
    };
    await p.goto(s.address + (bare ? '/' : '/#/play/fish-kill?seed=1'), { waitUntil: 'commit' });
    await p.waitForFunction((x) => x in (globalThis as any).benchMarks, bare ? 'frame' : 'response', { timeout: 60000, polling: 20 });
    const m = await get();
    rows.push(m);
    await c.close();
  }
  console.log(
    root,
    Object.fromEntries(
      ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'V8CompileDuration', 'Nodes', 'LayoutCount'].map((k) => [
        k,
        k.endsWith('Duration') ? Math.round(med(rows.map((r) => r[k])) * 1000) : med(rows.map((r) => r[k])),
      ]),
    ),
  );
  await s.close();
}
await b.close();
