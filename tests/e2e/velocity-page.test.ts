import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-sprint-'));
const path = join(scratch, 'velocity/velocity.html');
const { source: axe } = axeCore;
let browser: Browser;

beforeAll(async () => {
  expect(runCli(['demo', '--scenario', 'velocity', '--out', scratch]).code).toBe(0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** What axe finds wrong, by rule and element. */
async function violations(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => { ${axe}
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  })()`);
}

describe('the page of a sprint in a real browser', () => {
  it.each(['light', 'dark'] as const)(
    'asks for nothing, runs nothing and is accessible: %s',
    async (colorScheme) => {
      const page = await browser.newPage({
        colorScheme,
        viewport: { width: 1000, height: 800 },
        bypassCSP: true,
      });
      const [requests, complaints]: [string[], string[]] = [[], []];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`file://${path}`);
      expect(await page.locator('script').count()).toBe(0);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      expect(requests).toEqual([`file://${path}`]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('shows each chart with a name and its numbers, by keyboard too, and fits a narrow screen', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`file://${path}`);
    const figures = await page.locator('figure').all();
    expect(figures.length).toBeGreaterThanOrEqual(4);
    for (const figure of figures) {
      const picture = figure.getByRole('img');
      expect(await picture.getAttribute('aria-label')).toMatch(/\w{3,}.*\d/);
      const box = await picture.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.height).toBeGreaterThan(40);
      expect(await figure.locator('path').count()).toBeGreaterThan(3);
      expect(await figure.locator('table').isVisible()).toBe(false);
      await figure.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await figure.locator('table').isVisible()).toBe(true);
      expect(await figure.textContent()).not.toMatch(/\[object|undefined|NaN/);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.close();
  });

  it('has the numbers of its charts on paper', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${path}`);
    await page.emulateMedia({ media: 'print' });
    const height = async (): Promise<number> =>
      (await page.locator('figure table').first().boundingBox())?.height ?? 0;
    expect(await height()).toBeGreaterThan(20);
    await page.close();
  });
});
