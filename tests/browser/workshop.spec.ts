import { expect, test, type Page } from '@playwright/test';
import { device, foundWorkshop, join, press } from './hall.ts';

const LAPTOP = { width: 1280, height: 800 };
const WALL = { width: 1920, height: 1080 };

const start = async (host: Page, scenario: string): Promise<void> => {
  await host.getByLabel('Kịch bản').selectOption({ label: scenario });
  await press(host, 'Bắt đầu vòng');
};

test('look', async ({ browser }) => {
  test.setTimeout(600_000);
  const host = await device(browser, LAPTOP);
  const { code } = await foundWorkshop(host.page);
  console.log(code);
  const wall = await device(browser, WALL);
  await wall.page.goto(`/screen/${code}`);
  const lan = await device(browser);
  await join(lan.page, code, 'Lan', 'Tổ Sen');
  await host.page.waitForTimeout(800);
  let n = 0;
  const shoot = async (what: string) => {
    n += 1;
    await host.page.waitForTimeout(700);
    for (const [name, { page }] of Object.entries({ host, wall, lan })) await page.screenshot({ path: `/tmp/shots/w${String(n).padStart(2, '0')}-${what}-${name}.png`, fullPage: name !== 'wall' });
  };
  await shoot('lobby');
  const phones = [];
  for (const [name, team] of [['Minh', 'Tổ Sen'], ['Hoa', 'Tổ Súng'], ['Tú', 'Tổ Súng']] as const) {
    const one = await device(browser);
    await join(one.page, code, name, team);
    phones.push(one);
  }
  const options = await host.page.getByLabel('Kịch bản').locator('option').allInnerTexts();
  console.log(options);
  await start(host.page, options.find((one) => one.startsWith('Nước')) ?? options[0] ?? '');
  await shoot('put');
  await press(host.page, /^Mở câu/);
  await shoot('open');
});
