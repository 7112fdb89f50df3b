import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../support/cli.ts';
import { temporaryFolder } from '../support/git-repository.ts';

const page = readFileSync(join(root, 'docs/sharding.md'), 'utf8');

/** A block of the page whose first line names this file. */
function block(file: string): string {
  const found = [...page.matchAll(/```\w+\n([\s\S]*?)```/g)].find(([, text = '']) =>
    (text.split('\n')[0] ?? '').endsWith(` ${file}`),
  );
  if (found?.[1] === undefined) throw new Error(`the page has no block of ${file}`);
  return found[1];
}

const ids = ['a', 'b', 'c', 'd', 'e'];
/** `a` is by the index the first shard's, and by the plan the second's. */
const plan = { version: 1, shard: 1, of: 2, cases: { a: 2, b: 1 } };

/** What each of two shards runs, without a plan and with one. */
function shards(folder: string, run: (env: NodeJS.ProcessEnv) => string): string[][] {
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  return [{}, { EVAL_ENVELOPE_SHARD_PLAN: join(folder, 'plan.json') }].flatMap((planned) =>
    ['1/2', '2/2'].map((shard) =>
      run({ PATH: process.env.PATH, EVAL_ENVELOPE_SHARD: shard, ...planned })
        .trim()
        .split(' '),
    ),
  );
}

const expected = [
  ['a', 'c', 'e'],
  ['b', 'd'],
  ['b', 'c', 'e'],
  ['a', 'd'],
];

function node(folder: string, code: string, env: NodeJS.ProcessEnv): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

describe('the examples of docs/sharding.md', () => {
  it('run every case in one shard: a script', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'own-cases.mjs'), block('evals/own-cases.mjs'));
    const code = `import { ownCases } from './own-cases.mjs';
console.log(ownCases(${JSON.stringify(ids.map((id) => ({ id })))}).map(({ id }) => id).join(' '));`;
    expect(shards(folder, (env) => node(folder, code, env))).toEqual(expected);
    expect(node(folder, code, {}).trim().split(' ')).toEqual(ids);
  });

  it('run every case in one shard: promptfoo', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'evals'));
    writeFileSync(join(folder, 'evals/tests.js'), block('evals/tests.js'));
    writeFileSync(join(folder, 'evals/tests.json'), JSON.stringify(ids.map((id) => ({ vars: { id } }))));
    const code = `import { createRequire } from 'node:module';
const make = createRequire(process.cwd() + '/x.js')('./evals/tests.js');
console.log((await make()).map(({ vars }) => vars.id).join(' '));`;
    expect(shards(folder, (env) => node(folder, code, env))).toEqual(expected);
  });

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)('run every case in one shard: pytest', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'conftest.py'), block('conftest.py'));
    const code = `from types import SimpleNamespace as N
import conftest
items = [N(nodeid=name) for name in ${JSON.stringify(ids)}]
told = []
conftest.pytest_collection_modifyitems(N(hook=N(pytest_deselected=lambda items: told.extend(items))), items)
assert len(items) + len(told) == 5
print(' '.join(item.nodeid for item in items))`;
    const run = (env: NodeJS.ProcessEnv): string =>
      execFileSync('python3', ['-c', code], { cwd: folder, env, encoding: 'utf8' });
    expect(shards(folder, run)).toEqual(expected);
  });
});

describe('the workflow sharded.yml', () => {
  it('says everywhere how many shards there are', () => {
    const steps = z.array(z.object({ with: z.record(z.string(), z.unknown()).optional() }));
    const { evaluate, gate } = z
      .object({
        jobs: z.object({
          evaluate: z.object({
            name: z.string(),
            strategy: z.object({ matrix: z.object({ shard: z.array(z.number()) }) }),
            steps,
          }),
          gate: z.object({ needs: z.literal('evaluate'), steps }),
        }),
      })
      .parse(parse(readFileSync(join(root, 'docs/workflows/sharded.yml'), 'utf8'))).jobs;
    const { shard } = evaluate.strategy.matrix;
    expect(shard).toEqual(shard.map((_, index) => index + 1));
    expect(evaluate.name).toContain(`of ${shard.length}`);
    expect(evaluate.steps.at(-1)?.with?.shard).toBe(`\${{ matrix.shard }}/${shard.length}`);
    expect(gate.steps.at(-1)?.with).toMatchObject({ command: 'merge', shards: shard.length });
  });
});
