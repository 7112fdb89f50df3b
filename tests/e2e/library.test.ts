import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A program that uses the package as its users do: by name, with types, without our sources. */
const program = `import { compareRuns, decide, defaultConfig, readRun, resolvePolicy, shapeOfRun, type Decision, type Run } from 'eval-envelope';

const text = (head: boolean) =>
  Array.from({ length: 120 }, (_, i) => JSON.stringify({ caseId: \`c\${i}\`, passed: i % 5 !== 0 || head })).join('\\n');
function run(head: boolean): Run {
  const parsed = readRun([{ name: 'rows.jsonl', bytes: new TextEncoder().encode(text(head)) }]);
  if (!parsed.ok) throw new Error('unreadable');
  return parsed.value;
}
const base = run(false);
const policy = resolvePolicy({ config: defaultConfig(), suite: null, classes: ['other'], shape: shapeOfRun(base) });
const decision: Decision = decide(compareRuns(base, run(true), policy, { seedText: 'x' }), policy);
console.log(decision.verdict, decision.dimensions[0]?.base.estimate, decision.dimensions[0]?.head.estimate);
// @ts-expect-error the type of a verdict is closed
const impossible: Decision['verdict'] = 'green';
void impossible;
`;

describe('the package as a library', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-envelope-consumer-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/eval-envelope'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'main.mts'), program);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives its types to a strict consumer', () => {
    const args = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      'main.mts',
    ];
    const lib = ['--lib', 'es2023,dom'];
    expect(() =>
      execFileSync(join(root, 'node_modules/.bin/tsc'), [...lib, ...args], { cwd: folder, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('judges two runs', () => {
    const output = execFileSync(process.execPath, ['main.mts'], { cwd: folder, encoding: 'utf8' });
    expect(output.trim()).toBe('inside 0.8 1');
  });
});
