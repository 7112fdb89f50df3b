// Takes the picture of the comment that the README shows: the demo's comment, in a real browser.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';

const out = mkdtempSync(join(tmpdir(), 'eval-envelope-picture-'));
execFileSync('node', ['dist/cli.js', 'demo', '--out', out], { stdio: 'ignore' });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 1 });
  await page.setContent(readFileSync(join(out, 'prompt-edit', 'support-bot', 'report.html'), 'utf8'));
  mkdirSync('docs/images', { recursive: true });
  await page.locator('main').screenshot({ path: 'docs/images/report.png' });
} finally {
  await browser.close();
  rmSync(out, { recursive: true, force: true });
}
