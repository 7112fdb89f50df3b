import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-page-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Opens a report as a file, watching for everything a report must not do. */
async function open(
  path: string,
  width = 1000,
): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${path}`);
  return { page, requests, complaints };
}

describe('the report in a real browser', () => {
  const demo = join(scratch, 'demo/prompt-edit/support-bot/report.html');

  beforeAll(() => {
    runCli(['demo', '--out', join(scratch, 'demo')]);
  });

  it('shows the headline, every bound in the plot, and loads nothing', async () => {
    const { page, requests, complaints } = await open(demo);
    expect(await page.locator('h1').textContent()).toMatch(/^Trade-off, needs a yes/);
    expect(await page.locator('svg g.row').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('svg g.regressed').count()).toBe(1);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keeps every caption of the plot inside the picture', async () => {
    const { page } = await open(demo);
    const overflow = await page.evaluate(`(() => {
      const box = document.querySelector('svg').getBoundingClientRect();
      return [...document.querySelectorAll('svg text')].filter((text) => {
        const own = text.getBoundingClientRect();
        return own.right > box.right + 1 || own.left < box.left - 1;
      }).map((text) => text.textContent);
    })()`);
    expect(overflow).toEqual([]);
    await page.close();
  });

  it('needs no sideways scrolling on a phone', async () => {
    const { page } = await open(demo, 390);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });

  it('breaks no name of a field across lines where there is room', async () => {
    const { page } = await open(demo);
    const broken = await page.evaluate(`(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return [...document.querySelectorAll('td code')]
        .filter((code) => code.getClientRects().length > 1)
        .map((code) => code.textContent);
    })()`);
    expect(broken).toEqual([]);
    await page.close();
  });

  it('unfolds its details', async () => {
    const { page } = await open(demo);
    const fold = page.locator('details', { hasText: 'How this was decided' });
    await fold.locator('summary').click();
    expect(await fold.locator('li').first().isVisible()).toBe(true);
    await page.close();
  });

  it('runs and shows nothing of what a hostile result file says', async () => {
    const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'>{{x}}';
    const rows = (head: boolean): string =>
      Array.from({ length: 120 }, (_, index) =>
        JSON.stringify({
          caseId: `${index} ${attack}`,
          passed: index % 4 !== 0 && !(head && index % 9 === 0),
          scores: { [`s ${attack}`]: index % 2 },
          segments: { [`f ${attack}`]: index % 2 === 0 ? attack : 'b' },
        }),
      ).join('\n');
    const [base, head, report] = ['base.jsonl', 'head.jsonl', 'report.html'].map((name) =>
      join(scratch, name),
    );
    writeFileSync(base ?? '', rows(false));
    writeFileSync(head ?? '', rows(true));
    runCli(['compare', '--base', base ?? '', '--head', head ?? '', '--report', report ?? '']);
    expect(readFileSync(report ?? '', 'utf8')).toContain('&lt;script&gt;');
    const { page, requests, complaints } = await open(report ?? '');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
