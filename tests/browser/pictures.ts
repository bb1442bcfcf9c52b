import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serve } from '../../src/server/serve.ts';
import { memoryStorage } from '../../src/server/storage/memory.ts';
import { findChromium } from './chromium.ts';
import { hallMoments } from './hall-pictures.ts';
import { beginByKeyboard, playByKeyboard, SIZES, stepByKeyboard, type Locale } from './player.ts';

const HERE = join(import.meta.dirname, '../../assets/pictures');
const SCENARIOS = join(import.meta.dirname, '../../scenarios');
const ROOT = join(import.meta.dirname, '../../dist');

const open = async (browser: Browser, base: string, locale: Locale, size: keyof typeof SIZES): Promise<Page> => {
  const context = await browser.newContext({ baseURL: base, viewport: SIZES[size], locale: locale === 'vi' ? 'vi-VN' : 'en-GB' });
  return context.newPage();
};

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(HERE, `${name}.png`) });
};

/** Plays until a journalist is on the floor whose question quotes the player, or any question after enough of them. */
const untilQuestion = async (page: Page, locale: Locale): Promise<void> => {
  for (let keys = 0; keys < 60; keys += 1) {
    const asked = await page.locator('[data-form="conference"] ol button').count();
    if (asked > 0 && keys > 12) return;
    await stepByKeyboard(page, locale, keys);
    await page.waitForTimeout(80);
  }
};

const conference = async (page: Page, name: string, locale: Locale): Promise<void> => {
  await beginByKeyboard(page, 'fish-kill', locale);
  await untilQuestion(page, locale);
  await shoot(page, name);
};

const morningAfter = async (page: Page, locale: Locale): Promise<void> => {
  await beginByKeyboard(page, 'custody-complaint', locale);
  await playByKeyboard(page, locale);
};

/** A workshop in a hall: on the wall, on a phone, and on the facilitator's laptop. */
const hall = async (executablePath: string, args: readonly string[]): Promise<void> => {
  const { address, close } = await serve({
    port: 0,
    root: ROOT,
    workshops: { scenarios: SCENARIOS, storage: async () => memoryStorage() },
  });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const [desk, wall, phone] = [
    await open(browser, address, 'vi', 'laptop'),
    await open(browser, address, 'vi', 'projector'),
    await open(browser, address, 'vi', 'phone'),
  ];
  await hallMoments(address, { desk, wall, phone }, shoot);
  await browser.close();
  await close();
};

/** Makes the pictures of the README from the built game. */
const pictures = async (): Promise<void> => {
  const { address, close } = await serve({ port: 0, root: ROOT });
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  await conference(await open(browser, address, 'vi', 'laptop'), 'conference-vi', 'vi');
  await conference(await open(browser, address, 'vi', 'phone'), 'phone-vi', 'vi');
  const english = await open(browser, address, 'en', 'laptop');
  await morningAfter(english, 'en');
  await shoot(english, 'front-page-en');
  const page = await open(browser, address, 'vi', 'laptop');
  await morningAfter(page, 'vi');
  await page.getByRole('button').last().click();
  await shoot(page, 'debrief-vi');
  await browser.close();
  await close();
  await hall(executablePath, args);
};

await pictures();
