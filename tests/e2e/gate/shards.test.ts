import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCli } from '../../support/cli.ts';
import { temporaryFolder } from '../../support/git-repository.ts';
import { changedProject, type GateDocument, gate, suiteScript } from './support.ts';

const script = suiteScript({
  before: "const [shard, of] = (env.EVAL_ENVELOPE_SHARD ?? '1/1').split('/').map(Number);",
}).replace(
  'writeFileSync(',
  'rows.splice(0, rows.length, ...rows.filter((_, index) => index % of === shard - 1));\nwriteFileSync(',
);

describe('gate --shard and merge', () => {
  it('come to what gate comes to, and to nothing without all shards', async () => {
    const repository = await changedProject(
      { 'evals/run.mjs': script },
      { 'prompts/support.txt': 'Now fail 20.\n' },
    );
    const shards = [];
    for (const shard of ['1/2', '2/2']) shards.push(await gate(repository, { args: ['--shard', shard] }));
    for (const { code, stdout, stderr } of shards) {
      expect(code, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        of: 2,
        suites: [{ suite: 'bot', cases: 50, problems: [] }],
      });
    }
    const merge = (...args: readonly string[]) =>
      startCli(['merge', '--json', '--out', join(temporaryFolder(), 'out'), ...args], {
        cwd: repository.folder,
      });
    const folders = shards.map(({ out }) => out);
    const merged = await merge(...folders);
    const whole = await gate(repository);
    expect([merged.code, whole.code], merged.stderr).toEqual([1, 1]);
    const document: GateDocument = JSON.parse(merged.stdout);
    const comparisons = [document, whole.document].map(({ suites }) => suites[0]?.comparison);
    expect(comparisons[0]?.dimensions).toEqual(comparisons[1]?.dimensions);
    expect(comparisons[0]?.cases).toEqual(comparisons[1]?.cases);

    const part = await merge(folders[1] ?? '');
    expect(part.code).toBe(3);
    const { suites }: GateDocument = JSON.parse(part.stdout);
    const told = suites[0]?.comparison.reasons.map(({ text }) => text) ?? [];
    expect(told[0]).toBe('Shard 1 of 2 left nothing.');
    expect(told[1]).toContain(`below ${folders[1]}. Run eval-envelope gate --shard 1/2 --out DIR`);
    const lost = await merge(join(repository.folder, 'nowhere'), temporaryFolder());
    expect(lost.code).toBe(3);
    expect(lost.stdout).toMatch(/nowhere \(there is no such folder\), \S+ \(empty\)\. Run eval-envelope/);
    expect((await merge(...folders, '--shards', '3')).stdout).toContain(
      'hards 1 and 2 are of 2, and there have to be 3',
    );
  });

  it('refuse what is no shard, and a working tree, which no other job has', async () => {
    const repository = await changedProject();
    for (const [args, message] of [
      [['--shard', '3/2'], '--shard 3/2 is no shard.'],
      [['--shard', '1/2', '--working-tree'], 'The working tree is another one in every job'],
    ] as const) {
      const done = await gate(repository, { args });
      expect(done.code).toBe(2);
      expect(done.stderr).toContain(message);
    }
    expect((await startCli(['merge'], { cwd: repository.folder })).stderr).toContain(
      'No folder with shards is named.',
    );
  });
});
