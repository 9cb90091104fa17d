/** A real browser for tests: Chromium, as Debian's packages install it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

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

afterAll(async () => {
  await (await opened)?.close();
});

/** The browser, opened once and closed after the tests of the file. */
export function openBrowser(): Promise<Browser> {
  if (program === undefined) throw new Error('There is no Chromium');
  opened ??= chromium.launch({ executablePath: program, args: ['--headless', '--no-sandbox', ...quiet] });
  return opened;
}
