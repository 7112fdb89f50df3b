import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The unfolded part of the comment that `node dist/cli.js demo` prints, as a quotation. */
export function demoComment(): string {
  const out = mkdtempSync(join(tmpdir(), 'eval-envelope-docs-'));
  try {
    const comment = execFileSync('node', ['dist/cli.js', 'demo', '--out', out], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const shown = comment.slice(0, comment.indexOf('<details>')).trim();
    return shown
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
