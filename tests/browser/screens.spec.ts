import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNothingCut } from './axe.ts';
import { beginByKeyboard, playByKeyboard, SIZES, type Locale } from './player.ts';

const LANGUAGE = { vi: 'vi-VN', en: 'en-GB' } as const;

const check = async (page: Page, screen: string): Promise<void> => {
  await page.waitForTimeout(450);
  await expectAccessible(page, screen);
  await expectNothingCut(page, screen);
};

/** What the middle of the page shows, so that each kind of task is looked at once. */
const taskOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const form = document.querySelector('[data-form]')?.getAttribute('data-form') ?? '';
    const kinds = ['aftermath', 'composer', 'hands', 'responses'].filter((kind) => document.querySelector(`[class*="${kind}"]`));
    return `${form} ${kinds.join(' ') || 'card'}`;
  });

for (const [locale, size] of [
  ['vi', 'phone'],
  ['en', 'laptop'],
] as const)
  test.describe(`screens, ${locale}, ${size}`, () => {
    test.use({ viewport: SIZES[size], locale: LANGUAGE[locale], reducedMotion: 'reduce' });

    test('axe finds nothing serious on any screen, and nothing is cut at the sides', async ({ page }) => {
      test.setTimeout(360_000);
      await page.goto('/');
      await check(page, 'shelf');
      await page.goto('/#/settings');
      await check(page, 'settings');
      await page.goto('/#/history');
      await check(page, 'empty history');
      await page.goto('/#/handbook');
      await check(page, 'handbook');
      await page.goto('/#/handbook/UNC-2');
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
      await check(page, 'a practice');
      await page.goto('/#/play/no-such-thing');
      await check(page, 'no such scenario');
      await page.goto('/#/play/fish-kill?seed=11');
      await check(page, 'briefing');
      await play(page, locale);
      await check(page, 'front page');
      await page.getByRole('button', { name: locale === 'vi' ? 'Xem từng câu đã nói' : 'See what you said, line by line' }).click();
      await check(page, 'debrief');
      await expect(page.getByText(locale === 'vi' ? 'Buổi của bạn' : 'Your session', { exact: true })).toBeVisible({ timeout: 30_000 });
      await check(page, 'debrief with the best line');
      await page.locator('main li button[title]').first().click();
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveCount(6);
      await check(page, 'a practice over the debrief');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.goto('/#/history');
      await check(page, 'history');
      await page.keyboard.press('?');
    });

    test('a drill is answered to its end, with reasons for each answer, and leaves no trace in the history', async ({ page }) => {
      await page.goto('/#/drill/UNC-2?after=fish-kill');
      for (let turn = 0; turn < 3; turn += 1) {
        await check(page, 'a question of a drill');
        await expect(page.getByText(locale === 'vi' ? 'Nước kênh Mười Thẩm' : 'The Mười Thẩm Canal')).toHaveCount(0);
        await page.locator('main ol button').first().click();
        await expect(page.locator('main ul li').first()).toBeVisible();
        await check(page, 'an answer of a drill');
        await page.locator('main [tabindex="-1"] > div > button').last().click();
      }
      await expect(page.getByRole('status').getByRole('button').first()).toBeVisible();
      await check(page, 'the end of a drill');
      await page.goto('/#/history');
      await expect(page.locator('main li')).toHaveCount(0);
    });
  });

const play = async (page: Page, locale: Locale): Promise<void> => {
  await beginByKeyboard(page, 'fish-kill', locale);
  const seen = new Set<string>();
  await playByKeyboard(page, locale, async (keys) => {
    const task = await taskOf(page);
    if (!seen.has(task)) await check(page, task);
    seen.add(task);
    if (keys !== 3) return;
    await page.keyboard.press('p');
    await check(page, 'pause');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await check(page, 'help');
    await page.keyboard.press('Escape');
  });
  expect(seen.size).toBeGreaterThanOrEqual(8);
};
