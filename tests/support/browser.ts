import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real headless browser that comes from the npm registry: nothing of the machine is needed. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    args: [
      ...chromium.args,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}
