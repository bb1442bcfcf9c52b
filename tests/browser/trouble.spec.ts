import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { small } from '../fixtures/small.ts';
import { beginByKeyboard, hideStage, playByKeyboard, stepByKeyboard } from './player.ts';
import { watchFor } from './watch.ts';

test.use({ locale: 'vi-VN' });

const asFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: typeof text === 'string' ? Buffer.from(text) : text,
});
const json = (change: (scenario: ReturnType<typeof small>) => void): string => {
  const scenario = small();
  change(scenario);
  return JSON.stringify(scenario, null, 2);
};

const REFUSED: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['not JSON', 'Kính gửi quý báo', /không đúng cú pháp JSON/],
  ['cut off', json(() => undefined).slice(0, 5000), /không đúng cú pháp JSON/],
  ['empty', '', /Tệp rỗng/],
  ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x00]), /không phải văn bản UTF-8/],
  ['deeply nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /lồng nhau/],
  ['with __proto__', '{"__proto__": {"admin": true}}', /__proto__/],
  ['with a misspelt key', json((scenario) => Object.assign(scenario, { titel: scenario.title })), /titel/],
];

test('a file of 50 MB is refused, and the page stands', async ({ page }, info) => {
  const path = info.outputPath('kich-ban.json');
  await writeFile(path, Buffer.alloc(50_000_000, 0x20));
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText(/chỉ được/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await rm(path);
});

for (const [what, content, says] of REFUSED)
  test(`a file that is ${what} is refused in the player's language, and the page stands`, async ({ page }) => {
    const watched = watchFor(page);
    await page.goto('/');
    await page.locator('input[type=file]').setInputFiles(asFile('kich-ban.json', content));
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    watched.expectNone();
  });

test('markup in a scenario is shown as text and never runs', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const text = json((scenario) => {
    scenario.title = { vi: markup, en: markup };
    scenario.stages.forEach((stage) => {
      stage.briefing = { vi: markup, en: markup };
    });
  });
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(asFile('la.json', text));
  await expect(page.getByText('onerror').first()).toBeVisible();
  expect(await page.locator('img[src="x"], #root script').count()).toBe(0);
  await expect(page).toHaveTitle('Họp báo');
});

test('a file with a byte order mark plays', async ({ page }) => {
  await hideStage(page, 'vi');
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(asFile('bom.json', `\uFEFF${json(() => undefined)}`));
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await playByKeyboard(page, 'vi');
  expect(page.url()).toContain('#/debrief');
});

test('a browser that forbids storage says so and plays on', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await beginByKeyboard(page, 'first-time-at-the-lectern', 'vi');
  await expect(page.getByRole('alert')).toContainText('không cho lưu');
  await playByKeyboard(page, 'vi');
  await page.getByRole('button', { name: 'Xem từng câu đã nói' }).click();
  await expect(page.getByText('Lần đầu đứng bục').first()).toBeVisible();
});

test('storage that is full costs no earlier play', async ({ page }) => {
  await beginByKeyboard(page, 'fish-kill', 'vi');
  for (let keys = 0; keys < 6; keys += 1) await stepByKeyboard(page, 'vi', keys);
  const before = await page.evaluate(() => ({ ...localStorage }));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  for (let keys = 0; keys < 4; keys += 1) await stepByKeyboard(page, 'vi', keys);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before);
});

test('a corrupt saved play is passed over, and the others stay', async ({ page }) => {
  await hideStage(page, 'vi');
  await beginByKeyboard(page, 'fish-kill', 'vi');
  for (let keys = 0; keys < 6; keys += 1) await stepByKeyboard(page, 'vi', keys);
  await page.evaluate(() => {
    localStorage.setItem('on-the-record/play/bad', '{"log": {"moves"');
    localStorage.setItem('on-the-record/play/odd', JSON.stringify({ log: { format: 9 }, savedAt: 3 }));
  });
  await page.goto('/');
  await page.reload();
  await expect(page.getByText('Nước kênh Mười Thẩm').first()).toBeVisible();
  await page.goto('/#/play/resume~bad');
  await expect(page.getByText('Không thấy lượt chơi này')).toBeVisible();
  await page.goto('/#/history');
  await expect(page.getByText('Nước kênh Mười Thẩm').first()).toBeVisible();
});

for (const [what, change, says] of [
  ['of other rules', { rules: 99 }, 'phiên bản trò chơi khác'],
  ['of a changed scenario', { hash: 'f'.repeat(64) }, 'đã được sửa sau khi lưu'],
  ['with moves that do not fit', { moves: [{ type: 'answer', response: 'nothing', seconds: 1 }] }, 'không khớp với kịch bản'],
] as const)
  test(`a saved play ${what} is refused with the reason and kept`, async ({ page }) => {
    await beginByKeyboard(page, 'fish-kill', 'vi');
    const key = page.url().split('~')[1] ?? '';
    await page.evaluate(
      ([name, wrong]) => {
        const saved = JSON.parse(localStorage.getItem(`on-the-record/play/${name}`) ?? '{}');
        localStorage.setItem(`on-the-record/play/${name}`, JSON.stringify({ ...saved, log: { ...saved.log, ...(wrong as object) } }));
      },
      [key, change] as const,
    );
    await page.reload();
    await expect(page.getByText(says)).toBeVisible();
    expect(await page.evaluate((name) => localStorage.getItem(`on-the-record/play/${name}`) !== null, key)).toBe(true);
  });
