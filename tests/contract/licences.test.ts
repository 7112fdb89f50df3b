import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';
import { bundlesInto, licenceList } from '../../scripts/bundles.ts';
import { root } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-licences-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the licences of the bundle', () => {
  it('fail the build where one is not accepted', async () => {
    const dir = join(scratch, 'strict');
    const [bundle] = bundlesInto(dir);
    const strict = { ...bundle, cwd: root, plugins: [licenceList(join(dir, 'LICENSES.txt'), ['MIT'])] };
    await expect(build(strict)).rejects.toThrow(/licen[sc]e/i);
  }, 60_000);

  it('are listed with every package that is bundled', () => {
    const list = readFileSync(resolve(root, 'dist/LICENSES.txt'), 'utf8');
    for (const name of ['zod', 'yaml', 'sax', 'markdown-table', 'picomatch'])
      expect(list).toMatch(new RegExp(`^Name: ${name}$`, 'm'));
    expect(list).not.toMatch(/^License: (?:null|undefined|UNLICENSED)?$/m);
  });
});
