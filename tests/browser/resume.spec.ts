import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard, hideStage, playByKeyboard, stepByKeyboard } from './player.ts';

const ENGLISH = { debrief: 'See what you said, line by line', feel: '#debrief-feel' };

test.use({ locale: 'en-GB' });

const begun = async (page: Page): Promise<void> => {
  await hideStage(page, 'en');
  await page.goto('/');
  await beginByKeyboard(page, 'first-time-at-the-lectern', 'en');
};

const saved = (page: Page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('on-the-record/play/'));
    return JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as { finished: boolean; answered: number; reflection: string };
  });

const feeling = (page: Page) => page.locator(ENGLISH.feel).locator('..').getByRole('textbox').first();

/** Plays until the words for an answer to a question are there. */
const untilAnswers = async (page: Page): Promise<void> => {
  for (let keys = 0; keys < 40 && (await page.locator('[data-form="conference"] ol button').count()) === 0; keys += 1) {
    await stepByKeyboard(page, 'en', keys);
    await page.waitForTimeout(60);
  }
  await expect(page.locator('[data-form="conference"] ol button').first()).toBeVisible();
};

test('a play that has ended leads to its debrief, whose notes outlive the Back button', async ({ page }) => {
  await begun(page);
  const address = page.url();
  await playByKeyboard(page, 'en');
  await page.getByRole('button', { name: ENGLISH.debrief }).click();
  await feeling(page).fill('Calmer than I thought.');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'On the Record' })).toBeVisible();
  await page.goto(address);
  await page.reload();
  await page.getByRole('button', { name: ENGLISH.debrief }).click();
  await expect(feeling(page)).toHaveValue('Calmer than I thought.');
});

test('a window that was left behind does not undo what another has played', async ({ page, context }) => {
  await begun(page);
  await stepByKeyboard(page, 'en', 0);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: 'Read the statement' })).toBeVisible();
  await playByKeyboard(page, 'en');
  const { answered } = await saved(page);
  await stepByKeyboard(other, 'en', 0);
  await expect(other.getByText('has gone further in another window', { exact: false })).toBeVisible();
  expect(await saved(page)).toMatchObject({ finished: true, answered });
});

test('what was picked for a statement is still picked after a reload, and the clock runs', async ({ page }) => {
  await begun(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Take out: / })).toHaveCount(2);
  const clock = page.locator('[class*="seconds"]');
  const before = Number(await clock.innerText());
  await expect.poll(async () => Number(await clock.innerText())).toBeLessThan(before);
});

test('the clock stands while the help is open, and while the page is out of sight', async ({ page }) => {
  await page.clock.install();
  await begun(page);
  await page.keyboard.press('Enter');
  const clock = page.locator('[class*="seconds"]');
  await page.keyboard.press('?');
  const before = await clock.innerText();
  await page.clock.fastForward(20_000);
  await page.clock.runFor(1000);
  expect(await clock.innerText()).toBe(before);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
});

test('the second press of a double press answers nothing', async ({ page }) => {
  await begun(page);
  const hands = page.getByRole('group').locator('button[data-key]');
  for (let keys = 0; keys < 20 && (await hands.count()) === 0; keys += 1) {
    await stepByKeyboard(page, 'en', keys);
    await page.waitForTimeout(60);
  }
  const { answered } = await saved(page);
  await page.waitForTimeout(400);
  await hands.first().dblclick();
  await untilAnswers(page);
  expect(await saved(page)).toMatchObject({ answered });
});

test('a page that the network does not bring is said to be missing, and had once it is back', async ({ page, context }) => {
  await page.goto('/');
  await context.setOffline(true);
  await page
    .getByRole('link', { name: 'Handbook' })
    .or(page.getByRole('button', { name: 'Handbook' }))
    .first()
    .click();
  await expect(page.getByText('This page could not be loaded.', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Handbook of practices' })).toBeVisible();
});

test('plays are named in the language that is read now', async ({ page }) => {
  await begun(page);
  await playByKeyboard(page, 'en');
  await page.addInitScript(() =>
    localStorage.setItem('on-the-record/settings', JSON.stringify({ locale: 'vi', stage: false, sound: false })),
  );
  await page.goto('/#/history');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Lần đầu đứng bục' })).toBeVisible();
});
