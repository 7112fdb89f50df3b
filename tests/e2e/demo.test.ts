import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/core/record/encode-record.ts';
import { root, runCli, systemNode } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-e2e-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function demo(scenario: string): { code: number | null; comment: string; folder: string; note: string } {
  const out = join(scratch, `${scenario}-out`);
  const { code, stdout, stderr } = runCli(['demo', '--scenario', scenario, '--out', out]);
  return { code, comment: stdout, folder: join(out, scenario, 'support-bot'), note: stderr };
}

describe('demo on a fresh clone', () => {
  const clone = join(scratch, 'clone');

  beforeAll(() => {
    execFileSync('git', ['clone', '-q', root, clone]);
    // What stands in the work tree is what is tested; the clone supplies the bare surroundings.
    execFileSync('rm', ['-rf', join(clone, 'dist')]);
    execFileSync('cp', ['-r', join(root, 'dist'), join(clone, 'dist')]);
    execFileSync('git', ['-C', clone, 'add', '-A']);
    execFileSync('git', [
      '-C',
      clone,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@localhost',
      'commit',
      '-qm',
      'dist',
      '--allow-empty',
    ]);
  });

  it.runIf(systemNode() !== undefined)(
    'prints the comment with nothing installed, on the plain Node of the machine',
    () => {
      const { status, stdout } = spawnSync(systemNode() ?? '', ['dist/cli.js', 'demo'], {
        cwd: clone,
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      expect(stdout).toMatch(/^### Trade-off, needs a yes: /);
    },
  );

  it('leaves the checkout untouched', () => {
    runCliIn(clone, ['demo', '--scenario', 'all']);
    expect(execFileSync('git', ['-C', clone, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
    expect(readdirSync(clone)).not.toContain('node_modules');
  });
});

function runCliIn(folder: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], { cwd: folder, stdio: 'pipe' });
}

describe('the scenarios of the demo', () => {
  it('prompt-edit: the slow-down is proven, the gain is not, and it says how many cases it would take', () => {
    const { code, comment } = demo('prompt-edit');
    expect(code).toBe(0);
    expect(comment).toMatch(
      /^### Trade-off, needs a yes: p95 is \d+ % slower; fewer hallucinations are not shown\n/,
    );
    expect(comment).toMatch(/Hallucination falls 0\.\d pp, not shown/);
    expect(comment).toMatch(/Showing a gain of this size would take about [\d,]+ cases/);
    expect(comment).toMatch(/To make it green:\*\* p95 at about [\d,]+ ms/);
  });

  it('fine-tune: English gains, the protected other languages are outside', () => {
    const { comment } = demo('fine-tune');
    expect(comment).toMatch(/^### Outside: pass rate in market=multilingual falls/);
    expect(comment).toMatch(/Pass rate, market=english .*improved/);
    expect(comment).toContain('**The mean hides it.**');
  });

  it('rag-refresh: retrieval is better, the segment that got worse is in the first line', () => {
    const { comment } = demo('rag-refresh');
    expect(comment.split('\n')[0]).toContain('topic=billing stands out');
    expect(comment).toMatch(/nDCG@5 .*inside, improved/);
  });

  it('model-swap: cheaper and faster is proven, quality is inconclusive at this size and stops the swap', () => {
    const { comment, note } = demo('model-swap');
    expect(comment).toMatch(/^### Inconclusive, stops a model swap: 150 cases are too few for pass rate/);
    expect(comment).toMatch(/Cost a request is \d+ % cheaper/);
    expect(note).toContain('the check would be a failure (exit 1)');
  });

  it('no-op: inside, with the loss that is ruled out', () => {
    const { comment } = demo('no-op');
    expect(comment).toMatch(
      /^### Inside: no loss found\. A drop of more than \d\.\d pp is ruled out; a smaller one could hide in 200 cases/,
    );
  });

  it('broken: exit 3 and a reason, never a verdict', () => {
    const { code, comment, folder } = demo('broken');
    expect(code).toBe(3);
    expect(comment).toMatch(/^### Not evaluated: head: the suite ended with exit code 1/);
    expect(comment).not.toMatch(/Inside|Trade-off|Outside/);
    const record = decodeRecord(readFileSync(join(folder, 'record.json'), 'utf8'), 'record.json');
    expect(record).toMatchObject({
      ok: true,
      value: { comparison: { verdict: 'not-evaluated', conclusion: 'failure' } },
    });
  });

  it('leaves comment, report, a record that decodes, and the rows of both sides', () => {
    const { folder } = demo('no-op');
    expect(readdirSync(folder).sort()).toEqual(
      [
        'base-rows.jsonl.gz',
        'comment.md',
        'record.json',
        'report.html',
        'rows.jsonl.gz',
        ...[1, 2, 3].flatMap((n) => [`base-${n}.jsonl`, `head-${n}.jsonl`]),
      ].sort(),
    );
    expect(decodeRecord(readFileSync(join(folder, 'record.json'), 'utf8'), 'record.json').ok).toBe(true);
  });

  it('gives the same comment on every run', () => {
    expect(demo('model-swap').comment).toBe(demo('model-swap').comment);
  });

  it('names the scenarios when asked for one that is none', () => {
    const { code, note } = demo('no-such');
    expect(code).toBe(2);
    expect(note).toContain(
      'Scenarios: prompt-edit, fine-tune, rag-refresh, model-swap, no-op, broken, velocity, all.',
    );
  });
});
