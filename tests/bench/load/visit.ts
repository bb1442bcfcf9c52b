import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** How the network and the machine are held back. */
export interface Conditions {
  readonly name: string;
  readonly megabits: number | null;
  readonly roundTrip: number;
  readonly slowdown: number;
}
export const UNTHROTTLED: Conditions = { name: 'unthrottled', megabits: null, roundTrip: 0, slowdown: 1 };
export const SLOW_PHONE: Conditions = {
  name: 'slow phone (1.6 Mbit/s, 150 ms, processor ÷ 4)',
  megabits: 1.6,
  roundTrip: 150,
  slowdown: 4,
};

/** A file that the page has fetched: how many bytes went over the wire, and when the last of them came. */
export interface Fetched {
  readonly path: string;
  readonly bytes: number;
  readonly from: number;
  readonly until: number;
}
export interface Visit {
  /** Milliseconds from the start of navigation, by name. */
  readonly marks: Readonly<Record<string, number>>;
  readonly files: readonly Fetched[];
}

const hold = async (session: CDPSession, { megabits, roundTrip, slowdown }: Conditions): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const throughput = megabits === null ? -1 : (megabits * 1e6) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};

const look = (page: Page): Promise<Visit> =>
  page.evaluate(() => ({
    marks: (globalThis as unknown as { readonly benchMarks: Record<string, number> }).benchMarks,
    files: (performance.getEntries().filter((entry) => 'encodedBodySize' in entry) as PerformanceResourceTiming[]).map((entry) => ({
      path: new URL(entry.name).pathname,
      bytes: entry.encodedBodySize,
      from: entry.startTime,
      until: entry.responseEnd,
    })),
  }));

/** Opens an address as if for the first time, waits until all the named marks are there, and tells what happened. */
export const visit = async (browser: Browser, address: string, conditions: Conditions, awaited: readonly string[]): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    await hold(await context.newCDPSession(page), conditions);
    await page.goto(address, { waitUntil: 'commit' });
    for (const name of awaited)
      await page.waitForFunction((one) => one in (globalThis as unknown as { readonly benchMarks: object }).benchMarks, name, {
        timeout: 60_000,
        polling: 100,
      });
    await page.waitForLoadState('networkidle');
    return await look(page);
  } finally {
    await context.close();
  }
};
