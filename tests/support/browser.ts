import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A real headless browser that comes from the npm registry: nothing of the machine is needed. The package's own
 * arguments are for one page in one process; several pages in turn need the ordinary process model.
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}
