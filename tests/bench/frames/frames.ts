import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../../src/server/serve.ts';
import { findChromium } from '../../browser/chromium.ts';
import { beginByKeyboard, stepByKeyboard } from '../../browser/player.ts';
import { against, median, quantile } from '../figures.ts';
import { heading, say, table } from '../print.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SECONDS = 4;
const KEYS_TO_THE_CONFERENCE = 60;

const frames = async (page: Page, during: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(() => void ((globalThis as unknown as { spent: number[] }).spent.length = 0));
  await during();
  return page.evaluate(() => (globalThis as unknown as { spent: number[] }).spent);
};

const open = async (browser: Browser, base: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
  return page;
};

/** In the conference with hands up. */
const toTheRoom = async (page: Page): Promise<void> => {
  await beginByKeyboard(page, 'fish-kill', 'vi');
  for (let keys = 0; keys < KEYS_TO_THE_CONFERENCE; keys += 1) {
    if ((await page.locator('[data-form="conference"] [class*="hands"]').count()) > 0) break;
    await stepByKeyboard(page, 'vi', keys);
    await page.waitForTimeout(80);
  }
  await page.waitForSelector('canvas');
  await page.waitForTimeout(1500);
};

/** Hands, questions and answers for some seconds: the room is never at rest. */
const keepBusy = async (page: Page): Promise<void> => {
  const end = Date.now() + SECONDS * 1000;
  for (let keys = 0; Date.now() < end; keys += 1) {
    await stepByKeyboard(page, 'vi', keys);
    await page.waitForTimeout(500);
  }
};

const perSecond = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / SECONDS;
const row = (name: string, times: readonly number[]): readonly string[] => [
  name,
  String(times.length),
  median(times).toFixed(2),
  quantile(times, 0.95).toFixed(2),
  perSecond(times).toFixed(1),
];

const measure = async (browser: Browser, folder: string): Promise<void> => {
  const game = await serve({ port: 0, root: join(folder, 'game') });
  const bare = await serve({ port: 0, root: join(folder, 'bare') });
  const scene = await open(browser, bare.address);
  await scene.goto('/');
  await scene.waitForTimeout(1500);
  const reference = await frames(scene, () => scene.waitForTimeout(SECONDS * 1000));
  const room = await open(browser, game.address);
  await toTheRoom(room);
  const resting = await frames(room, () => room.waitForTimeout(SECONDS * 1000));
  const busy = await frames(room, () => keepBusy(room));
  table(
    `Milliseconds of script in animation frames, plain canvas, 1280 wide, ${SECONDS} s each`,
    ['', 'frames', 'median', '95 %', 'a second'],
    [
      row('bare Phaser: 75 pictures, 20 of them moving', reference),
      row('press room, hands and questions', busy),
      row('press room at rest', resting),
    ],
  );
  say(`aim, script a second × bare Phaser, ${against(perSecond(busy) / perSecond(reference), { atMost: 2 })}`);
  await Promise.all([game.close(), bare.close()]);
};

/** What the press room costs a frame, beside a bare scene of as many pictures. */
export const frameCost = async (): Promise<void> => {
  heading('Frames');
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-frames-'));
  const inBrief = { logLevel: 'error', clearScreen: false } as const;
  await build({ ...inBrief, root: ROOT, configFile: join(ROOT, 'vite.config.ts'), build: { outDir: join(folder, 'game') } });
  await build({
    ...inBrief,
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    base: './',
    build: { outDir: join(folder, 'bare'), target: 'es2023', chunkSizeWarningLimit: 2000 },
  });
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  await measure(browser, folder);
  await browser.close();
  rmSync(folder, { recursive: true });
};
