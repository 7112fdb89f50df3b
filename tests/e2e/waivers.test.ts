import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/git-repository.ts';

const rows = (passing: number): string =>
  Array.from(
    { length: 200 },
    (_, index) => `${JSON.stringify({ caseId: `c${index}`, passed: index < passing })}\n`,
  ).join('');

/** What the CLI says in a time zone. */
function run(cwd: string, TZ: string, args: readonly string[]) {
  const env = { ...process.env, TZ };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** Day in UTC, so many days from now. */
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

function write(folder: string, expires: string): void {
  writeFileSync(
    join(folder, '.github/eval-envelope-waivers.yml'),
    `waivers:\n  - { dimension: quality, class: prompt-edit, reason: a rewrite, owner: maria, expires: ${expires} }\n  - { dimension: quality, clas: prompt-edit, reason: x, owner: y, expires: 2030-01-01 }\n`,
  );
}

it('a waiver ends with its day in UTC, wherever the command runs; a broken entry is told and lifts nothing', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, 'base.jsonl'), rows(190));
  writeFileSync(join(folder, 'head.jsonl'), rows(120));
  const args = ['--base', 'base.jsonl', '--head', 'head.jsonl', '--class', 'prompt-edit'];
  const compare = (zone: string) =>
    run(folder, zone, ['compare', ...args, '--json', '--waivers', '.github/eval-envelope-waivers.yml']);
  // The whole day is left to the first, none of it to the second: midnight may pass while this runs.
  for (const [expires, code] of [
    [day(1), 0],
    [day(-1), 1],
  ] as const) {
    write(folder, expires);
    // Twelve hours behind UTC and fourteen ahead of it: on one of them it is another day.
    const [behind, ahead] = ['Etc/GMT+12', 'Etc/GMT-14'].map(compare);
    expect(behind?.code, behind?.stderr).toBe(code);
    expect(ahead).toEqual(behind);
    const document = JSON.parse(behind?.stdout ?? '');
    expect(document.verdict).toBe(code === 0 ? 'trade-off' : 'outside');
    expect(document.approvals.notes.join('\n')).toMatch(/waivers\.yml:3:.*Did you mean "class"\?/);
    expect(document.approvals.notes.some((note: string) => note.includes('by maria expired'))).toBe(
      code === 1,
    );
  }
  writeFileSync(join(folder, '.github/eval-envelope.yml'), 'version: 1\n');
  const checked = run(folder, 'UTC', ['validate']);
  expect(checked.code).toBe(2);
  expect(checked.stdout).toContain('problems in .github/eval-envelope-waivers.yml.');
  expect(checked.stderr).toContain('the waiver of quality for prompt-edit by maria expired');
});
