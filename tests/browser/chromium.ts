import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

/** Where an installed browser would be, on the systems that developers use. */
const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments of the packed browser that keep several WebGL contexts from running side by side, or weaken it. */
const UNWANTED = ['--single-process', '--no-zygote', '--in-process-gpu', '--disable-web-security', '--allow-running-insecure-content'];

/** No lookups of its own, a software GPU, and no sandbox where the tests run as root. */
const COMMON = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--autoplay-policy=no-user-gesture-required',
];

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The browser that the tests drive: an installed one if there is, else the one that came with `npm ci`. */
export const findChromium = async (): Promise<Browser> => {
  const installed = process.env['PACKED_CHROMIUM'] === '1' ? undefined : INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: COMMON };
  sparticuz.setGraphicsMode = true;
  const args = sparticuz.args.filter((arg) => !UNWANTED.includes(arg) && !arg.startsWith('--headless'));
  return { executablePath: await sparticuz.executablePath(), args: [...args, ...COMMON] };
};
