import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectNothingCut } from './axe.ts';
import { beginByKeyboard, hideStage, playByKeyboard, SIZES, stepByKeyboard, type Locale, type SizeName } from './player.ts';
import { watchFor } from './watch.ts';

const SCENARIOS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const WAYS: readonly (readonly [Locale, SizeName])[] = [
  ['vi', 'phone'],
  ['en', 'laptop'],
  ['en', 'phone'],
  ['vi', 'laptop'],
];
const LANGUAGE = { vi: 'vi-VN', en: 'en-GB' } as const;

for (const [index, scenario] of SCENARIOS.entries())
  for (const [locale, size] of index === 0 ? WAYS : WAYS.slice(index % 4, (index % 4) + 1))
    test.describe(`${scenario}, ${locale}, ${size}`, () => {
      test.use({ viewport: SIZES[size], locale: LANGUAGE[locale] });

      test('is played from briefing to debrief by keyboard alone, with a reload in the middle', async ({ page }) => {
        // Without a graphics card the stage takes most of the time; the first scenario is played on it in every way.
        if (index > 0) await hideStage(page, locale);
        const watched = watchFor(page);
        await beginByKeyboard(page, scenario, locale);
        const record = (): Promise<string> => page.locator('aside').first().innerText();
        const keys = await playByKeyboard(page, locale, async (pressed) => {
          if (pressed !== 14) return;
          const before = await record();
          expect(before).not.toBe('');
          await page.reload();
          await expect.poll(record).toBe(before);
        });
        expect(keys).toBeGreaterThan(20);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page
          .getByRole('button', { name: locale === 'vi' ? 'Xem từng câu đã nói' : 'See what you said, line by line' })
          .press('Enter');
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        watched.expectNone();
      });
    });

test.use({ locale: 'vi-VN' });

test('everything can be played with the stage hidden, and no canvas is made', async ({ page }) => {
  await hideStage(page, 'vi');
  await beginByKeyboard(page, 'fish-kill', 'vi');
  await playByKeyboard(page, 'vi', async () => expect(await page.locator('canvas').count()).toBe(0));
});

test('a browser without WebGL gets the stage on a plain canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function plain(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : (getContext as (...all: unknown[]) => RenderingContext | null).call(this, kind, ...rest);
    } as typeof getContext;
  });
  const watched = watchFor(page);
  await beginByKeyboard(page, 'fish-kill', 'vi');
  await expect(page.locator('canvas')).toHaveCount(1);
  watched.expectNone();
});

test('a browser without any canvas still plays', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = (() => null) as typeof HTMLCanvasElement.prototype.getContext;
  });
  await beginByKeyboard(page, 'fish-kill', 'vi');
  await playByKeyboard(page, 'vi');
});

test.describe('on a phone held sideways', () => {
  test.use({ viewport: { width: 740, height: 340 } });

  test('the question stands beside the room, with an answer in sight', async ({ page }) => {
    await hideStage(page, 'vi');
    await beginByKeyboard(page, 'fish-kill', 'vi');
    const answers = page.locator('[data-form="conference"] ol button');
    for (let keys = 0; keys < 40 && (await answers.count()) === 0; keys += 1) {
      await stepByKeyboard(page, 'vi', keys);
      await page.waitForTimeout(60);
    }
    await expect(page.locator('#question')).toBeInViewport({ ratio: 1 });
    await expect(answers.first()).toBeInViewport();
    await expectNothingCut(page, 'a question, sideways');
  });
});

test('time that runs out is silence, and the game goes on', async ({ page }) => {
  await hideStage(page, 'vi');
  await page.clock.install();
  await page.goto('/#/play/fish-kill?seed=11');
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Bắt đầu phần này' }).press('Enter');
  await page.clock.runFor(5_000);
  await expect(page.getByText('Im lặng là câu trả lời')).toBeHidden();
  await page.clock.fastForward(400_000);
  await page.clock.runFor(1_000);
  await expect(page.getByText('Im lặng là câu trả lời')).toBeVisible();
});
