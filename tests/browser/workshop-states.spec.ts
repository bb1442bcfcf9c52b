import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNothingCut } from './axe.ts';
import { chooseScenario, device, foundWorkshop, press } from './hall.ts';

const LAPTOP = { width: 1280, height: 800 };
const WALL = { width: 1920, height: 1080 };
/** As long as a name may be, and without a place to break it. */
const LONG = 'W'.repeat(24);

type Screens = Readonly<Record<string, Page>>;

const lookAt = async (screens: Screens, state: string): Promise<void> => {
  for (const [name, page] of Object.entries(screens)) {
    await expectAccessible(page, `${name}, ${state}`);
    await expectNothingCut(page, `${name}, ${state}`);
  }
};

/** A second device of the facilitator: a phone, by the token. */
const attach = async (page: Page, token: string): Promise<void> => {
  await page.goto('/host');
  await page.getByLabel('Mã điều hành').fill(token);
  await press(page, 'Nối máy này');
  await expect(page.getByRole('heading', { level: 1, name: 'Hội trường A' })).toBeVisible();
};

const rename = async (host: Page, team: string, name: string): Promise<void> => {
  await press(host, `Đổi tên ${team}`);
  await host.getByRole('textbox', { name: `Đổi tên ${team}` }).fill(name);
  await press(host, 'Lưu');
};

const takeSeat = async (page: Page, team: string): Promise<void> => {
  await page.getByLabel('Tên gọi').fill(LONG);
  await page.getByRole('radio', { name: team }).check({ force: true });
  await page.getByRole('button', { name: 'Vào', exact: true }).click();
  await expect(page.getByText('Bạn đã vào buổi tập huấn')).toBeVisible({ timeout: 30_000 });
};

const beginFeed = async (host: Page): Promise<void> => {
  await chooseScenario(host, 'Bốn mươi mét');
  await press(host, 'Bắt đầu vòng');
};

const confirm = async (host: Page, name: string): Promise<void> => {
  await press(host, name);
  await host.getByRole('dialog').getByRole('button', { name }).click();
};

test('every state of phone, desk and projector is accessible, with the longest names, two desks and no streams', async ({ browser }) => {
  test.setTimeout(360_000);
  const [{ page: host }, { page: wall }, { page: phone, context }] = [
    await device(browser, LAPTOP),
    await device(browser, WALL),
    await device(browser),
  ];
  const { code, token } = await foundWorkshop(host);
  const { page: remote } = await device(browser);
  await attach(remote, token);
  await rename(remote, 'Tổ Sen', LONG);
  // Something between this phone and the server lets no stream through: the phone asks again and again instead.
  await context.route('**/stream?*', (route) => route.abort());
  await wall.goto(`/screen/${code}`);
  await phone.goto(`/join/${code}`);
  await expect(phone.getByRole('radio', { name: LONG })).toBeAttached();
  await lookAt({ phone, remote }, 'join form');
  await takeSeat(phone, LONG);
  await expect(host.getByText('1 người, 1 đang kết nối')).toBeVisible();
  await lookAt({ phone, remote }, 'waiting');

  await beginFeed(host);
  await expect(phone.getByRole('heading', { name: 'Xử lý bài nào tiếp?' })).toBeVisible();
  await lookAt({ phone, host, remote, wall }, 'posts to choose from');
  await remote.getByRole('region', { name: 'Xử lý bài nào tiếp?' }).getByRole('button').first().click();
  await press(host, /^Mở câu/);
  const options = phone.locator('main ol').getByRole('button');
  await options.first().click();
  await expect(phone.getByText('Đã nhận.', { exact: false })).toBeVisible();
  await press(remote, 'Dừng đồng hồ');
  await expect(phone.getByText('Đồng hồ đang dừng', { exact: false })).toBeVisible();
  await lookAt({ phone, host, remote, wall }, 'answered and paused');
  await press(host, 'Cho đồng hồ chạy tiếp');
  await press(remote, 'Đóng câu này');
  await expect(phone.getByText('Cả phòng đã trả lời')).toBeVisible();
  await lookAt({ phone, host, remote, wall }, 'closed');
  await host.getByText('Cho trả lời lại').click();
  await press(host, 'Mở lại câu này');
  await expect(phone.getByText('Trả lời lại', { exact: false }).first()).toBeVisible();
  await lookAt({ phone, wall }, 'second answer');
  await options.nth(1).click();
  await press(remote, 'Đóng câu này');
  // Pressed twice, it is done once: the marks stay.
  await remote.getByRole('button', { name: 'Hiện điểm và lý do' }).dblclick();
  await expect(phone.getByRole('heading', { name: 'Chấm điểm và lý do' })).toBeVisible();
  await lookAt({ phone, host, remote, wall }, 'marks of a second answer');
  await press(wall, 'Theo phương diện');
  await lookAt({ wall }, 'dimensions');

  await confirm(host, 'Kết thúc vòng');
  await press(remote, 'Ẩn xếp hạng với cả phòng');
  await expect(wall.getByText('Buổi này không xếp hạng', { exact: false })).toBeVisible();
  await lookAt({ phone, host, remote, wall }, 'between rounds, nobody ranked');
  await confirm(remote, 'Kết thúc buổi');
  await expect(phone.getByRole('heading', { name: 'Buổi tập huấn đã kết thúc' })).toBeVisible();
  await lookAt({ phone, host, remote, wall }, 'end');
  const { page: latecomer } = await device(browser);
  await latecomer.goto(`/join/${code}`);
  await expect(latecomer.getByRole('heading', { name: 'Buổi tập huấn đã kết thúc' })).toBeVisible();
  await remote.goto(`/#/report/${code}`);
  await expect(remote.getByRole('heading', { level: 1, name: /^Báo cáo/ })).toBeVisible();
  await lookAt({ latecomer, remote }, 'after the end');
});
