import { expect, type Page } from '@playwright/test';

export const SIZES = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1280, height: 800 },
  projector: { width: 1920, height: 1080 },
} as const;
export type SizeName = keyof typeof SIZES;
export type Locale = 'vi' | 'en';

const SAYS = {
  vi: { begin: 'Bắt đầu', start: 'Bắt đầu phần này', release: 'Đọc thông cáo', next: 'Tiếp tục' },
  en: { begin: 'Begin', start: 'Start this part', release: 'Read the statement', next: 'Go on' },
} as const;

/** What the player sees that waits for a key. */
type Waiting = 'card' | 'compose' | 'aftermath' | 'choice' | 'over';

const waitingFor = async (page: Page, locale: Locale): Promise<Waiting> => {
  const says = SAYS[locale];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  if (!page.url().includes('#/play')) return 'over';
  if (await button(says.start).isVisible()) return 'card';
  if (await button(says.next).isVisible()) return 'aftermath';
  if (await button(says.release).isVisible()) return 'compose';
  return 'choice';
};

const compose = async (page: Page, locale: Locale): Promise<void> => {
  const release = page.getByRole('button', { name: SAYS[locale].release, exact: true });
  for (let block = 0; block < 8 && (await release.isDisabled()); block += 1) await page.keyboard.press('1');
  await release.focus();
  await page.keyboard.press('Enter');
};

/** Presses one key for whatever is on the screen. Gives what it was. */
export const stepByKeyboard = async (page: Page, locale: Locale, choice: number): Promise<Waiting> => {
  const waiting = await waitingFor(page, locale);
  if (waiting === 'compose') await compose(page, locale);
  else if (waiting === 'choice') await page.keyboard.press(String(1 + (choice % 2)));
  else if (waiting !== 'over') await page.keyboard.press('Enter');
  return waiting;
};

/** Sees to it that the page, wherever it is opened, has no stage. */
export const hideStage = (page: Page, locale: Locale): Promise<unknown> =>
  page.addInitScript(
    (settings) => localStorage.setItem('on-the-record/settings', settings),
    JSON.stringify({ locale, stage: false, sound: false }),
  );

/** Opens a scenario at a fixed seed and begins, by keyboard alone. */
export const beginByKeyboard = async (page: Page, scenario: string, locale: Locale): Promise<void> => {
  await page.goto(`/#/play/${scenario}?seed=11`);
  const begin = page.getByRole('button', { name: SAYS[locale].begin, exact: true });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: SAYS[locale].start, exact: true })).toBeVisible();
};

/** Plays until the front page by keyboard alone; `between` runs before each key with the number of keys so far. */
export const playByKeyboard = async (
  page: Page,
  locale: Locale,
  between: (keys: number) => Promise<void> = async () => undefined,
): Promise<number> => {
  for (let keys = 0; keys < 400; keys += 1) {
    await between(keys);
    if ((await stepByKeyboard(page, locale, keys)) === 'over') return keys;
    await page.waitForTimeout(60);
  }
  throw new Error('400 keys did not end the session.');
};
