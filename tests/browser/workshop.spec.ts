import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectNothingCut } from './axe.ts';
import { chooseScenario, device, foundWorkshop, join, press, type Device } from './hall.ts';

const LAPTOP = { width: 1280, height: 800 };
const WALL = { width: 1920, height: 1080 };

interface Hall {
  readonly code: string;
  readonly host: Page;
  readonly wall: Page;
  readonly browser: Browser;
}

const openHall = async (browser: Browser): Promise<Hall> => {
  const { page: host } = await device(browser, LAPTOP);
  const { code } = await foundWorkshop(host);
  const { page: wall } = await device(browser, WALL);
  await wall.goto(`/screen/${code}`);
  await expect(wall.getByText('Hội trường A')).toBeVisible();
  return { code, host, wall, browser };
};

const arrive = async ({ browser, code }: Hall, name: string, team: string): Promise<Device> => {
  const one = await device(browser);
  await join(one.page, code, name, team);
  return one;
};

const startRound = async (host: Page, mode: string): Promise<void> => {
  await chooseScenario(host, 'Lần đầu đứng bục');
  await host.getByText(mode, { exact: true }).click();
  await press(host, 'Bắt đầu vòng');
};

const options = (page: Page) => page.locator('main ol').getByRole('button');

/**
 * Puts a statement together from three blocks, picked against the order in which they stand, and sends it. A reload before that
 * loses nothing; and it still says that it is given once the server has it.
 */
const compose = async (page: Page): Promise<void> => {
  const blocks = page.getByRole('list', { name: 'Các ý có thể dùng' }).getByRole('button');
  await expect(blocks.first()).toBeVisible();
  for (let block = 2; block >= 0; block -= 1) await blocks.nth(block).click();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Bỏ: / })).toHaveCount(3);
  await press(page, 'Gửi câu trả lời này');
  await expect(page.getByText('Đã nhận.', { exact: false })).toBeVisible();
  await expect(page.getByText('Đây là bản bạn chọn gửi')).toBeVisible();
};

const choose = async (page: Page, index: number): Promise<void> => {
  await expect(options(page).first()).toBeVisible();
  await options(page).nth(index).click();
  await expect(page.getByText('Đã nhận.', { exact: false })).toBeVisible();
};

const nextQuestion = async (host: Page): Promise<void> => {
  const hands = host.getByText('Mời ai hỏi tiếp?');
  const open = host.getByRole('button', { name: /^Mở câu/ });
  await expect(hands.or(open).first()).toBeVisible();
  if (await hands.isVisible()) await host.getByRole('region', { name: 'Mời ai hỏi tiếp?' }).getByRole('button').first().click();
  await open.first().click();
};

const judge = async (host: Page): Promise<void> => {
  await press(host, 'Đóng câu này');
  await press(host, 'Hiện điểm và lý do');
  await expect(host.getByText('đã hiện điểm và lý do', { exact: false }).first()).toBeVisible();
};

const passOf = async (page: Page): Promise<string> => {
  await page.getByText('Mã để vào lại', { exact: true }).click();
  return (await page.locator('details[open] [translate="no"]').innerText()).trim();
};

const endRound = async (host: Page): Promise<void> => {
  await press(host, 'Kết thúc vòng');
  await host.getByRole('dialog').getByRole('button', { name: 'Kết thúc vòng' }).click();
};

const look = async (page: Page, screen: string): Promise<void> => {
  await expectAccessible(page, screen);
  await expectNothingCut(page, screen);
};

test('two teams play two rounds through a reload, a lost network, a late guest and a new phone', async ({ browser }) => {
  test.setTimeout(360_000);
  const hall = await openHall(browser);
  const { host, wall } = hall;
  await look(host, 'desk, lobby');
  await look(wall, 'projector, lobby');
  const [lan, minh, hoa] = [
    await arrive(hall, 'Lan', 'Tổ Sen'),
    await arrive(hall, 'Minh', 'Tổ Sen'),
    await arrive(hall, 'Hoa', 'Tổ Súng'),
  ];
  await expect(wall.getByText('3 người', { exact: false }).first()).toBeVisible();

  await startRound(host, 'Cả phòng cùng một câu');
  await nextQuestion(host);
  await compose(lan.page);
  await look(lan.page, 'phone, statement');
  // A reload in the middle: the same seat, the answer still there.
  await lan.page.reload();
  await expect(lan.page.getByText('Đây là bản bạn chọn gửi')).toBeVisible();
  // A late guest answers what is open.
  const tu = await arrive(hall, 'Tú', 'Tổ Súng');
  await compose(tu.page);
  await expect(wall.getByText('2 trên 4 người', { exact: false })).toBeVisible();
  await judge(host);
  await look(host, 'desk, marks');
  await look(wall, 'projector, marks');
  await look(lan.page, 'phone, marks');

  await press(host, 'Đi tiếp');
  await nextQuestion(host);
  await expect(options(minh.page).first()).toBeVisible();
  await look(wall, 'projector, question');
  // The network goes: the answer waits on the phone, and arrives once when the network is back.
  await minh.context.setOffline(true);
  await options(minh.page).nth(1).click();
  await choose(hoa.page, 0);
  // Hoa's other phone, without its pass, takes its seat back and changes the answer; both phones show it.
  const twin = await hoa.context.newPage();
  await twin.goto(`/join/${hall.code}`);
  await hoa.context.clearCookies();
  await choose(twin, 1);
  await expect(options(hoa.page).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(hoa.page.getByText('Đã nhận.', { exact: false })).toBeVisible();
  await minh.context.setOffline(false);
  await expect(minh.page.getByText('Đã nhận.', { exact: false })).toBeVisible({ timeout: 30_000 });
  await expect(wall.getByText('2 trên 4 người', { exact: false })).toBeVisible();
  // Another phone takes the seat over, with its answer.
  const pass = await passOf(hoa.page);
  const other = await device(browser);
  await other.page.goto(`/join/${hall.code}`);
  await other.page.getByText('Đổi máy? Vào lại bằng mã riêng').click();
  await other.page.getByLabel('Mã riêng của bạn').fill(pass);
  await press(other.page, 'Vào lại');
  await expect(other.page.getByText('bạn chọn', { exact: true })).toBeVisible();
  await judge(host);
  await endRound(host);
  await expect(wall.getByText('Sau vòng 1')).toBeVisible();
  await look(wall, 'projector, scoreboard');
  await look(other.page, 'phone, after a round');

  await startRound(host, 'Tự làm, chung khung giờ');
  await expect(lan.page.getByText('Tự làm, chung khung giờ').or(lan.page.getByText('Vào việc')).first()).toBeVisible();
  await look(wall, 'projector, race');
  await endRound(host);
  await expect(wall.getByText('Sau vòng 2').or(wall.getByText('Sau 2 vòng')).first()).toBeVisible();
  await expect(host.getByRole('table').first()).toBeVisible();
});

/** As long as a name may be. */
const NAME = '<img src=x onerror=f()>';

test('a nickname is text, and whoever is removed is told', async ({ browser }) => {
  test.setTimeout(360_000);
  const hall = await openHall(browser);
  const { page } = await arrive(hall, NAME, 'Tổ Sen');
  await expect(hall.host.getByText(NAME).first()).toBeVisible();
  await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
  await hall.host.getByText(NAME).first().click();
  await press(hall.host, 'Mời ra');
  await hall.host.getByRole('dialog').getByRole('button', { name: 'Mời ra' }).click();
  await expect(page.getByText('Bạn không còn trong buổi tập huấn')).toBeVisible();
});
