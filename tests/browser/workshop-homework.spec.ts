import { expect, test, type Page } from '@playwright/test';
import { chooseScenario, device, foundWorkshop, join, press } from './hall.ts';

const LAPTOP = { width: 1280, height: 800 };

const giveHomework = async (host: Page): Promise<void> => {
  await chooseScenario(host, 'Lần đầu đứng bục');
  await host.getByText('Bài tập về nhà', { exact: true }).click();
  await host.getByText('3 ngày', { exact: true }).click();
  await press(host, 'Bắt đầu vòng');
  await expect(host.getByText('2 ngày', { exact: false })).toBeVisible();
};

/** Reads the statement at the head of the scenario. */
const readStatement = async (page: Page): Promise<void> => {
  const end = page.getByRole('button', { name: 'Kết thúc thông cáo' });
  for (let block = 1; block <= 3; block += 1) {
    await page.getByRole('list', { name: 'Các ý có thể dùng' }).getByRole('button').first().click();
    await expect(page.locator('main section ol > li')).toHaveCount(block);
  }
  await end.click();
  // The next stage has begun.
  await expect(page.getByRole('button', { name: 'Vào việc' })).toBeVisible();
};

/**
 * Takes the first of whatever there is, until there is nothing more to do. While a move is on its way nothing can be pressed, and
 * the button that stands there after the last one is no move: pressing it would leave the play.
 */
const playOn = async (page: Page): Promise<void> => {
  const done = page.getByRole('heading', { name: 'Bạn đã làm xong' });
  const next = page.locator('main').getByRole('button', { disabled: false }).filter({ hasNotText: 'Xem lại từng câu' }).first();
  await expect(done.or(next).first()).toBeVisible();
  while (!(await done.isVisible())) {
    const before = await page.locator('main').innerText();
    await next.click();
    await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
    await expect(done.or(next).first()).toBeVisible();
  }
};

const feeling = (page: Page) => page.locator('#debrief-feel').locator('..').getByRole('textbox').first();

test('homework goes on through a reload and on another phone, and ends in a debrief while others still play', async ({ browser }) => {
  test.setTimeout(360_000);
  const { page: host } = await device(browser, LAPTOP);
  const { code } = await foundWorkshop(host);
  const { page: lan } = await device(browser);
  await join(lan, code, 'Lan', 'Tổ Sen');
  await giveHomework(host);
  await press(lan, 'Vào việc');
  await readStatement(lan);
  await lan.reload();
  await expect(lan.getByRole('button', { name: 'Vào việc' })).toBeVisible();
  // Somebody who comes days later begins at the beginning.
  const { page: late } = await device(browser);
  await join(late, code, 'Tú', 'Tổ Súng');
  await expect(late.getByRole('button', { name: 'Vào việc' })).toBeVisible();
  await expect(host.getByText('đã làm 1 câu', { exact: false })).toBeVisible();

  await lan.getByText('Mã để vào lại', { exact: true }).click();
  const pass = (await lan.locator('details[open] [translate="no"]').innerText()).trim();
  const { page: other } = await device(browser);
  await other.goto(`/join/${code}`);
  await other.getByText('Đổi máy? Vào lại bằng mã riêng').click();
  await other.getByLabel('Mã riêng của bạn').fill(pass);
  await press(other, 'Vào lại');
  await playOn(other);
  await expect(host.getByRole('listitem').filter({ hasText: 'Lan' }).getByText('đã xong', { exact: false })).toBeVisible();
  await press(other, 'Xem lại từng câu');
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Sáng hôm sau');
  await press(other, 'Xem từng câu đã nói');
  await feeling(other).fill('Hơi run lúc đầu.');
  await press(other, 'Về buổi tập huấn');
  await expect(other.getByText('trên 100 điểm', { exact: false })).toBeVisible();

  // Opened once more, the debrief holds what was written into it; and whoever has finished may play again, alone.
  await press(other, 'Xem lại từng câu');
  await press(other, 'Xem từng câu đã nói');
  await expect(feeling(other)).toHaveValue('Hơi run lúc đầu.');
  await press(other, 'Tập lại từ đầu');
  await press(other, 'Về buổi tập huấn');
  await expect(other.getByText('trên 100 điểm', { exact: false })).toBeVisible();
  // Nobody else is given the answers.
  await late.goto('/#/play/first-time-at-the-lectern');
  await expect(late.getByText('Một buổi tập huấn đang dùng kịch bản này.', { exact: false })).toBeVisible();
  await late.goto(`/join/${code}`);

  await press(host, 'Kết thúc vòng');
  await host.getByRole('dialog').getByRole('button', { name: 'Kết thúc vòng' }).click();
  await expect(host.getByRole('table').getByRole('row', { name: /Tổ Sen/ })).toBeVisible();
  await expect(other.getByText('Hạng 1 trên', { exact: false })).toBeVisible();
  await expect(late.getByText('Bạn chưa tham gia vòng này.')).toBeVisible();
  const file = host.waitForEvent('download');
  await host.getByRole('link', { name: 'Câu trả lời (CSV)' }).click();
  expect((await file).suggestedFilename()).toContain(code);
});
