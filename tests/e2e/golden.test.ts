import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, runCli } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-golden-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Whole comments as a reviewer reads them. Read the difference before it is taken over with `npx vitest run FILE --update`. */
describe('the comment of each scenario of the demo', () => {
  it.each(['prompt-edit', 'fine-tune', 'rag-refresh', 'model-swap', 'no-op', 'broken'])(
    '%s',
    async (scenario) => {
      runCli(['demo', '--scenario', scenario, '--out', scratch]);
      const comment = readFileSync(join(scratch, scenario, 'comment.md'), 'utf8');
      await expect(comment).toMatchFileSnapshot(resolve(root, `tests/golden/demo-${scenario}.md`));
    },
  );

  it('has at most 25 lines of text before its first fold', () => {
    for (const scenario of ['prompt-edit', 'fine-tune', 'no-op']) {
      const comment = readFileSync(resolve(root, `tests/golden/demo-${scenario}.md`), 'utf8');
      const unfolded = comment.slice(0, comment.indexOf('<details>'));
      expect(unfolded.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(25);
    }
  });
});
