import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';
import { testEnvironment } from '../support/git-repository.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-sprint-'));
const ofRecords = join(scratch, 'velocity/velocity.html');
const ofSparse = join(scratch, 'sparse.html');
const ofGit = join(scratch, 'git.html');
const { source: axe } = axeCore;
let browser: Browser;

beforeAll(async () => {
  expect(runCli(['demo', '--scenario', 'velocity', '--out', scratch]).code).toBe(0);
  const records = ['--records', join(scratch, 'velocity/records'), '--sprint', '1', '--html', ofSparse];
  expect(runCli(['velocity', ...records]).code).toBe(0);
  const repository = mergedChanges();
  const written = ['--html', ofGit, '--csv', join(scratch, 'git.csv')];
  const { code } = runCli(['velocity', '--from-git', repository, '--until', '2026-02-28', ...written]);
  expect(code).toBe(0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** A repository with a prompt edit by squash merge in each of six weeks. */
function mergedChanges(): string {
  const folder = join(scratch, 'repository');
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  const git = (day: number, ...args: readonly string[]): void => {
    const at = new Date(Date.parse('2026-01-06T12:00:00Z') + day * 86_400_000).toISOString();
    const who = { NAME: 'a', EMAIL: 'a@example.org', DATE: at };
    const env = Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    );
    execFileSync('git', args, { cwd: folder, env: { ...testEnvironment(), ...env } });
  };
  git(0, 'init', '--quiet', '--initial-branch=main');
  for (const [week, tone] of ['calm', 'brisk', 'warm', 'dry', 'short', 'plain'].entries()) {
    writeFileSync(
      join(folder, 'prompts/system.md'),
      `You are an assistant of a shop.\nAnswer in a ${tone} tone.\nNever name a price that you were not given.\n`,
    );
    git(7 * week, 'add', '--all');
    git(7 * week, 'commit', '--quiet', '-m', `A ${tone} tone (#${week + 1})`);
  }
  return folder;
}

/** What axe finds wrong, by rule and element. */
async function violations(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => { ${axe}
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  })()`);
}

/** Sizes on the screen of the texts in pictures, the smallest one. */
const smallestText = `Math.min(...[...document.querySelectorAll('svg text')].map((text) => {
  const picture = text.ownerSVGElement;
  const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
  return parseFloat(getComputedStyle(text).fontSize) * scale;
}))`;

describe.each([
  ['of records', ofRecords],
  ['of a history alone', ofGit],
])('the page of a sprint in a real browser: %s', (_, path) => {
  it.each([
    ['light', 1000],
    ['dark', 1000],
    ['light', 380],
    ['dark', 380],
  ] as const)('asks for nothing, runs nothing and is accessible: %s, %i px', async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
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
  });

  it.each([380, 800, 1280])('fits a screen of %i px, with charts whose texts can be read', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`file://${path}`);
    expect(await page.evaluate(smallestText)).toBeGreaterThanOrEqual(11);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    for (const region of await page.locator('.scroll').all()) {
      // Who tabs into what can be scrolled hears what it is.
      expect(await region.getAttribute('aria-label')).toMatch(/\w{3,}/);
      await region.focus();
      expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe(
        await region.getAttribute('aria-label'),
      );
    }
    await page.close();
  });

  it('shows each chart with a name and its numbers, by keyboard too', async () => {
    const page = await browser.newPage({ viewport: { width: 380, height: 800 } });
    await page.goto(`file://${path}`);
    const figures = await page.locator('figure').all();
    expect(figures.length).toBeGreaterThanOrEqual(path === ofGit ? 1 : 6);
    for (const figure of figures) {
      for (const picture of await figure.getByRole('img').all()) {
        expect(await picture.getAttribute('aria-label')).toMatch(/\w{3,}.*\d/);
        const box = await picture.boundingBox();
        expect(box?.width).toBeGreaterThan(200);
        expect(box?.height).toBeGreaterThan(40);
        expect(await picture.locator('path').count()).toBeGreaterThan(3);
      }
      expect(await figure.locator('table').isVisible()).toBe(false);
      await figure.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await figure.locator('table').isVisible()).toBe(true);
      expect(await figure.textContent()).not.toMatch(/\[object|undefined|NaN/);
    }
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

describe('the page of records', () => {
  it.each([
    ['in which all was tried', ofRecords],
    ['in which a class is overdue', ofSparse],
  ])('shows the whole table of classes of a sprint %s on a phone', async (_, path) => {
    const page = await browser.newPage({ viewport: { width: 380, height: 800 } });
    await page.goto(`file://${path}`);
    expect(
      await page.evaluate(`(() => {
      const table = document.querySelector('.scroll');
      return table.scrollWidth - table.clientWidth;
    })()`),
    ).toBe(0);
    await page.close();
  });

  it('puts the cost and the latency of a suite beside its quality', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${ofRecords}`);
    const suites = await page.locator('figure', { hasText: 'on main, week by week' }).all();
    expect(suites.length).toBeGreaterThan(0);
    for (const figure of suites) {
      const titles = await figure.locator('h4').allTextContents();
      expect(titles[0]).toMatch(/^Pass rate: /);
      expect(titles.slice(1).join()).toMatch(/Latency.*Cost a request/);
    }
    await page.close();
  });

  it('is small enough to be sent by mail', () => {
    expect(statSync(ofRecords).size).toBeLessThan(200_000);
  });
});

describe('the page of a history alone', () => {
  it('counts its sprints in a CSV too', () => {
    const lines = readFileSync(join(scratch, 'git.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toBe('sprint,first_day,last_day,class,merged');
    expect(lines).toContain('2,2026-01-19,2026-02-01,prompt-edit,2');
  });
});
