import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** A device in the hall: a browser of its own, so that its passes are its own. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

const PHONE = { width: 360, height: 740 };

export const device = async (browser: Browser, viewport = PHONE, locale = 'vi-VN'): Promise<Device> => {
  const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
  return { context, page: await context.newPage() };
};

/** The facilitator makes a workshop of two teams; gives its code and token. */
export const foundWorkshop = async (page: Page): Promise<{ readonly code: string; readonly token: string }> => {
  await page.goto('/host');
  await page.getByLabel('Tên buổi tập huấn').fill('Hội trường A');
  const teams = page.getByRole('textbox', { name: /^Tên tổ thứ/ });
  while ((await teams.count()) > 2) await page.getByRole('button', { name: /^Bỏ / }).last().click();
  await teams.nth(0).fill('Tổ Sen');
  await teams.nth(1).fill('Tổ Súng');
  await page.getByRole('button', { name: 'Mở buổi tập huấn' }).click();
  const shown = page.locator('#host-token');
  // The first workshop on a machine makes its database first.
  await expect(shown).toBeVisible({ timeout: 120_000 });
  const token = (await shown.innerText()).trim();
  await page.getByRole('button', { name: 'Đến bàn điều hành' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hội trường A' })).toBeVisible();
  return { code: token.split('.')[0] ?? '', token };
};

export const join = async (page: Page, code: string, name: string, team: string): Promise<void> => {
  await page.goto(`/join/${code}`);
  await page.getByLabel('Tên gọi').fill(name);
  await page.getByRole('radio', { name: team }).check({ force: true });
  await page.getByRole('button', { name: 'Vào', exact: true }).click();
  await expect(page.getByText(name).first()).toBeVisible();
};

/** Chooses the scenario of the next round by how its name begins. */
export const chooseScenario = async (host: Page, name: string): Promise<void> => {
  const labels = await host.getByLabel('Kịch bản').locator('option').allInnerTexts();
  await host.getByLabel('Kịch bản').selectOption({ label: labels.find((one) => one.startsWith(name)) ?? '' });
};

/** What the facilitator does next: the desk's first button. */
export const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
