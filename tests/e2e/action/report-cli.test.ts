import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../../support/cli.ts';
import { temporaryFolder } from '../../support/git-repository.ts';
import { identities } from '../../support/github/identities.ts';
import { caseRows, packed, recordText, rowsText } from '../../support/github/reported-files.ts';
import { openReportScene, runIds } from './report-scene.ts';

interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built CLI beside the server, which lives in this process. */
function runReport(
  { server }: { readonly server: { readonly url: string } },
  args: readonly string[],
): Promise<CliRun> {
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_API_URL: server.url,
    GITHUB_TOKEN: identities.workflow.token,
    GITHUB_REPOSITORY: 'octocat/bot',
  };
  const options = { cwd: temporaryFolder(), env, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, 'report', ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** A folder with what an evaluation left. */
function leftFolder(failing: number): string {
  const folder = join(temporaryFolder(), 'left');
  mkdirSync(folder);
  writeFileSync(join(folder, 'record.json'), recordText());
  writeFileSync(join(folder, 'rows.jsonl.gz'), packed(rowsText(caseRows(60, failing))));
  return folder;
}

describe('eval-envelope report', () => {
  it('prints what it would write of a folder, and writes nothing in a dry run', async () => {
    const scene = await openReportScene();
    const { headSha } = scene.pull.facts;
    const named = ['--artifact', leftFolder(40), '--pull-request', '1', '--head-sha', headSha];
    const dry = await runReport(scene, [...named, '--dry-run', '--json']);
    expect(dry.stderr).toContain('(not written)');
    expect(JSON.parse(dry.stdout)).toMatchObject({
      version: 1,
      kind: 'report',
      pullRequest: 1,
      headSha,
      comment: expect.stringContaining('nothing is compared, only limits apply'),
      commentUrl: null,
    });
    expect(scene.writes()).toEqual([]);
    const moved = await runReport(scene, [...named.slice(0, -1), 'c'.repeat(40)]);
    expect(moved.code).toBe(0);
    expect(moved.stderr).toContain('nothing is written: pull request 1 has moved on');
    expect(scene.writes()).toEqual([]);
  });

  it('judges a run as the Action does, and ends with the code of the verdict', async () => {
    const scene = await openReportScene();
    await scene.recordMain();
    const name = scene.artifacts.artifacts()[0]?.name ?? '';
    const files = { 'record.json': recordText(), 'rows.jsonl.gz': packed(rowsText(caseRows(60, 40))) };
    scene.leave({ name, files });
    scene.addEvaluation();
    const done = await runReport(scene, ['--run-id', String(runIds.evaluate), '--markdown']);
    expect(done.code, done.stderr).toBe(1);
    expect(done.stdout).toMatch(/^### Outside: pass rate/);
    expect(scene.statuses()).toMatchObject([{ state: 'failure', target_url: null }]);
    expect(await scene.comments()).toHaveLength(1);
  });

  it.each([
    [[], 'Give --run-id, or --artifact'],
    [['--run-id', '1e3'], '--run-id is "1e3"'],
    [['--run-id', '5', '--pull-request', '7'], 'Give --pull-request and --head-sha'],
    [['--artifact', 'x', '--pull-request', '7', '--head-sha', 'abc'], 'no full SHA'],
  ])('refuses %j', async (args, said) => {
    const { code, stderr } = await runReport({ server: { url: 'http://127.0.0.1:9' } }, args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
