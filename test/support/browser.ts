/** A real browser for tests: Chromium, as Debian's packages install it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterwards } from './afterwards.js';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is one. */
export const hasBrowser = program !== undefined;

let opened: Promise<Browser> | null = null;

/** The browser, opened once and closed after the tests of the file. */
export function openBrowser(): Promise<Browser> {
  if (program === undefined) throw new Error('There is no Chromium');
  if (opened !== null) return opened;
  const browser = chromium.launch({ executablePath: program, args: ['--headless', '--no-sandbox', ...quiet] });
  opened = browser;
  afterwards(async () => {
    opened = null;
    await (await browser).close();
  });
  return browser;
}
