import { expect, test, type Page } from '@playwright/test';
import { RULES_VERSION } from '#engine/play-log.ts';
import { expectAccessible, expectNothingCut } from './axe.ts';
import { buildWith, type Built } from './built.ts';
import { SIZES, type Locale } from './player.ts';
import { watchFor } from './watch.ts';

const LANGUAGE = { vi: 'vi-VN', en: 'en-GB' } as const;
const SAYS = {
  vi: {
    search: 'Tìm trong tiêu đề, tóm tắt, địa danh',
    module: 'Chuyên đề',
    humanRights: 'Truyền thông về quyền con người',
    difficulty: 'Độ khó',
    length: 'Thời lượng',
    long: 'Trên 20 phút',
    clear: 'Bỏ tìm và lọc',
    none: 'Không có kịch bản nào khớp.',
    first: 'Bắt đầu từ đây',
    next: 'Nên chơi tiếp',
    custody: 'Ba mươi mốt giờ',
    canal: 'Nước kênh Mười Thẩm',
    failed: /Chưa tải được danh sách kịch bản/,
    again: 'Thử lại',
    back: 'Kịch bản khác',
  },
  en: {
    search: 'Search titles, summaries and places',
    module: 'Subject',
    humanRights: 'Communicating on human rights',
    difficulty: 'Difficulty',
    length: 'Length',
    long: 'Over 20 min',
    clear: 'Clear search and filters',
    none: 'No scenario matches.',
    first: 'Start here',
    next: 'What to play next',
    custody: 'Thirty-one Hours',
    canal: 'The Mười Thẩm Canal',
    failed: /The list of scenarios could not be loaded/,
    again: 'Try again',
    back: 'Another scenario',
  },
} as const;

const INDEX = /\/scenarios\/index\.\w+\.[0-9a-f]{8}\.json$/;
const SCENARIO = /\/scenarios\/(?!index\.).*\.json$/;

/** Paths of the scenarios' folder that a page asks for, as it asks. */
const askedBy = (page: Page): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/scenarios/')) asked.push(pathname);
  });
  return asked;
};

const found = (page: Page, locale: Locale) => page.getByRole('list', { name: locale === 'vi' ? 'Kịch bản tìm thấy' : 'Scenarios found' });
const count = (page: Page) => page.getByRole('search').getByRole('status');

/** A finished play as the browser keeps it. */
const kept = (scenario: string, overall: number, dimensions: Readonly<Record<string, number>>): string =>
  JSON.stringify({
    log: { format: 1, rules: RULES_VERSION, scenario, hash: '0'.repeat(64), seed: 1, pace: 100, moves: [] },
    savedAt: '2026-11-20T08:00:00.000Z',
    finished: true,
    title: { vi: scenario },
    overall,
    dimensions: Object.entries(dimensions).map(([id, score]) => ({ id, name: { vi: id }, score })),
  });

const keepPlays = (page: Page, plays: readonly string[]): Promise<unknown> =>
  page.addInitScript((all) => all.forEach((play, index) => localStorage.setItem(`on-the-record/play/p${index}`, play)), [...plays]);

for (const [locale, size] of [
  ['vi', 'phone'],
  ['en', 'laptop'],
  ['vi', 'laptop'],
  ['en', 'phone'],
] as const) {
  const says = SAYS[locale];
  test.describe(`the shelf, ${locale}, ${size}`, () => {
    test.use({ viewport: SIZES[size], locale: LANGUAGE[locale], reducedMotion: 'reduce' });

    test('finds by words without signs and by filters, says how many, and keeps what is looked for', async ({ page }) => {
      const watched = watchFor(page);
      await page.goto('/');
      const field = page.getByRole('searchbox', { name: says.search });
      const top = async (): Promise<number> => (await field.boundingBox())?.y ?? Number.NaN;
      await field.scrollIntoViewIfNeeded();
      const before = await top();
      await field.fill('MUOI tham');
      await expect(found(page, locale).getByRole('button')).toHaveText([says.canal]);
      await expect(count(page)).toHaveText(/\b1\b/);
      expect(Math.abs((await top()) - before), 'the field has moved').toBeLessThan(1);
      await expectAccessible(page, 'shelf, found');
      await field.fill('');
      await page.getByLabel(says.module, { exact: true }).selectOption(says.humanRights);
      await page.getByLabel(says.difficulty, { exact: true }).selectOption('4');
      await page.getByLabel(says.length, { exact: true }).selectOption(says.long);
      await expect(found(page, locale).getByRole('button', { name: says.custody })).toBeVisible();
      await found(page, locale).getByRole('button', { name: says.custody }).press('Enter');
      await page.getByRole('button', { name: says.back }).press('Enter');
      await expect(found(page, locale).getByRole('button', { name: says.custody })).toBeVisible();
      await page.getByRole('searchbox').fill('zzz');
      await expect(count(page)).toHaveText(says.none);
      await expectAccessible(page, 'shelf, nothing found');
      await expectNothingCut(page, 'shelf, nothing found');
      await page.getByRole('main').getByRole('button', { name: says.clear }).last().press('Enter');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await expect(page.getByRole('heading', { name: says.humanRights })).toBeVisible();
      watched.expectNone();
    });

    test('offers the easiest to a new player, and the ten subjects', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('region', { name: says.first }).getByRole('button')).toHaveCount(1);
      await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(11);
      await expectAccessible(page, 'shelf, new player');
      await expectNothingCut(page, 'shelf, new player');
    });

    test('tells a player with results what to play next and why', async ({ page }) => {
      await keepPlays(page, [kept('fish-kill', 71_400, { LAW: 41_200, EMP: 80_000 }), kept('fish-kill', 12_300, { EMP: 1000 })]);
      await page.goto('/');
      const lead = page.getByRole('region', { name: says.next });
      await expect(lead).toContainText(locale === 'vi' ? '“Thẩm quyền, thời hạn”: 41,2' : '“Mandate and timing”: 41.2');
      await expect(lead.getByRole('button', { name: says.canal })).toHaveCount(0);
      const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: says.canal }) });
      await expect(row).toContainText(locale === 'vi' ? '71,4' : '71.4');
      await expect(row).toContainText(locale === 'vi' ? 'Đã chơi 2 lượt' : 'Plays: 2');
      await expectAccessible(page, 'shelf, with results');
      await expectNothingCut(page, 'shelf, with results');
    });

    test('says in one sentence that the list could not be had, and has it on a second try', async ({ page }) => {
      await page.route(INDEX, (route) => route.abort());
      await page.goto('/');
      await expect(page.getByRole('alert')).toHaveText(says.failed);
      await expectAccessible(page, 'shelf, not loaded');
      await page.unroute(INDEX);
      await page.getByRole('button', { name: says.again }).press('Enter');
      await expect(page.getByRole('heading', { name: says.humanRights })).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
}

test('the language of the list follows the reader', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: SAYS.en.canal, exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page.getByRole('button', { name: SAYS.vi.canal, exact: true }).first()).toBeVisible();
});

/** Bytes of what the page names in its head: all that is read before the first line runs, as they are when unpacked. */
const shellBytes = async (page: Page, base: string): Promise<number> => {
  const html = await (await page.request.get(base)).text();
  const files = [...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(3);
  const sizes = await Promise.all(files.map(async (file) => (await (await page.request.get(new URL(file, base).href)).body()).length));
  return sizes.reduce((sum, size) => sum + size, html.length);
};

test.describe('a library of a hundred', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ viewport: SIZES.phone, locale: 'vi-VN' });
  let built: Built;
  test.beforeAll(async () => {
    built = await buildWith(100);
  });
  test.afterAll(() => built?.remove());

  test('costs the shell nothing', async ({ page, baseURL }) => {
    expect(await shellBytes(page, `${built.address}/`)).toBe(await shellBytes(page, `${baseURL}/`));
  });

  test('is listed from one file, and no scenario is fetched before one is chosen', async ({ page }) => {
    const asked = askedBy(page);
    await page.goto(built.address);
    await expect(count(page)).toHaveText('Kịch bản: 100.');
    await page.getByRole('searchbox').fill('kich ban so 7');
    await expect(count(page)).toHaveText(/\d+ trong 100/);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => INDEX.test(path))).toHaveLength(1);
    expect(asked.filter((path) => SCENARIO.test(path))).toEqual([]);
    await page.getByRole('button', { name: 'Kịch bản số 7', exact: true }).press('Enter');
    await expect(page.getByRole('button', { name: 'Bắt đầu', exact: true })).toBeVisible();
    expect(asked.filter((path) => SCENARIO.test(path))).toEqual([expect.stringContaining('/generated-7.vi.')]);
  });

  test('is not asked for where an address names the scenario', async ({ page }) => {
    const asked = askedBy(page);
    await page.goto(`${built.address}/#/play/fish-kill?seed=1`);
    await expect(page.getByRole('button', { name: 'Bắt đầu', exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([expect.stringContaining('/fish-kill.vi.')]);
  });

  test('can be read by everybody', async ({ page }) => {
    await page.goto(built.address);
    await expect(count(page)).toHaveText('Kịch bản: 100.');
    await expectAccessible(page, 'shelf of a hundred');
    await expectNothingCut(page, 'shelf of a hundred');
  });
});
