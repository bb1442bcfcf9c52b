import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';

const { executablePath, args } = await findChromium();
const PORT = 4187;

/** Browser tests play the built game, served as it is in a hall. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 240_000,
  // Nothing is measured here: a page on a busy machine may take its time.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath, args: [...args] },
    trace: 'off',
  },
  webServer: {
    command: 'npm run -s start',
    env: { PORT: String(PORT), WORKSHOPS: join(tmpdir(), `on-the-record-workshops-${process.pid}`) },
    url: `http://localhost:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
