import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../git-repository.ts';
import { pushEvent } from './events.ts';
import { expectNoViolations, startGitHub } from './github-server.ts';
import { answerCheck } from './openapi-check.ts';
import { createPullRequest } from './pull-request.ts';
import { configPath, promptPath } from './suite-project.ts';

const minuteMs = 60_000;

beforeAll(async () => {
  await answerCheck();
}, 5 * minuteMs);

/** As a commit has them; `git log` hides those of a shallow one. */
function parents(...shas: readonly string[]): string {
  return shas.map((sha) => `parent ${sha}\n`).join('');
}

describe('createPullRequest', () => {
  it('checks the test merge out as actions/checkout does', async () => {
    const server = await startGitHub();
    const { workspace, facts, mainSha } = await createPullRequest({ server, prompt: 'fail 9\n' });
    const head = await git(workspace, 'rev-parse', 'HEAD');
    expect(head).toBe(facts.mergeSha);
    expect(await git(workspace, 'cat-file', '-p', 'HEAD')).toContain(parents(mainSha, facts.headSha));
    const subject = await git(workspace, 'log', '-1', '--format=%s');
    expect(subject).toBe(`Merge ${facts.headSha} into ${mainSha}`);
    expect(await git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('true');
    expect(await git(workspace, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(await git(workspace, 'symbolic-ref', '-q', 'HEAD').catch(() => 'detached')).toBe('detached');
    expect(readFileSync(join(workspace, promptPath), 'utf8')).toBe('fail 9\n');
    expect(existsSync(join(workspace, configPath))).toBe(true);
  });

  it('opens it on the server with the same commits', async () => {
    const server = await startGitHub();
    const { number, facts, mainSha, event } = await createPullRequest({ server });
    expect(await server.pullRequest(number)).toMatchObject({
      head: { sha: facts.headSha, ref: 'feature' },
      base: { sha: mainSha, ref: 'main' },
      merge_commit_sha: facts.mergeSha,
      changed_files: 1,
    });
    expect(event()).toMatchObject({ sha: facts.mergeSha, ref: `refs/pull/${number}/merge` });
    expect(server.requests).toEqual([]);
    expectNoViolations(server);
  });

  it('follows pushes to the branch and to main', async () => {
    const server = await startGitHub();
    const pull = await createPullRequest({ server });
    const first = { ...pull.facts };
    const { workspace } = pull;
    const next = await pull.pushCommit({ 'prompts/other.txt': 'Another.\n' });
    expect(pull.facts).toMatchObject({ headSha: next });
    expect(pull.workspace).not.toBe(workspace);
    expect(existsSync(join(pull.workspace, 'prompts/other.txt'))).toBe(true);
    const event = pull.event('synchronize', { before: first.headSha });
    expect(event.payload).toMatchObject({ before: first.headSha, after: next });
    const main = await pull.pushToMain({ 'README.md': '# Another bot\n' });
    expect(await git(pull.workspace, 'cat-file', '-p', 'HEAD')).toContain(parents(main, next));
    const forced = await pull.forcePush({ [promptPath]: 'fail 1\n' });
    expect(await server.pullRequest(pull.number)).toMatchObject({ head: { sha: forced }, commits: 1 });
    const onMain = await pull.checkOut(pushEvent({ repository: pull.repository, sha: main }), { depth: 0 });
    expect(await git(onMain, 'symbolic-ref', '--short', 'HEAD')).toBe('main');
    expect(await git(onMain, 'rev-list', '--count', 'HEAD')).toBe('2');
  });

  it('has no test merge while base and head conflict', async () => {
    const server = await startGitHub();
    const pull = await createPullRequest({ server });
    const { workspace } = pull;
    await pull.pushToMain({ [promptPath]: 'Something else.\n' });
    expect(pull.facts.mergeSha).toBeNull();
    expect(pull.workspace).toBe(workspace);
    expect(await server.pullRequest(pull.number)).toMatchObject({ mergeable: false, merge_commit_sha: null });
  });

  it('comes from a fork, whose branch the repository does not have', async () => {
    const server = await startGitHub();
    const { number, remote, facts, workspace } = await createPullRequest({ server, isFork: true });
    expect(await server.pullRequest(number)).toMatchObject({
      head: { repo: { full_name: 'mallory/bot' }, sha: facts.headSha },
      user: { login: 'mallory' },
    });
    const refs = await git(remote.replace('file://', ''), 'for-each-ref', '--format=%(refname)');
    expect(refs.split('\n')).toEqual([
      'refs/heads/main',
      `refs/pull/${number}/head`,
      `refs/pull/${number}/merge`,
    ]);
    expect(await git(workspace, 'rev-parse', 'HEAD')).toBe(facts.mergeSha);
  });
});
