import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureGit } from '../../../src/app/velocity/measure-git.ts';
import { mergedHistorySchema } from '../../../src/core/velocity/merged-document.ts';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import { temporaryFolder, testEnvironment } from '../../support/git-repository.ts';

const folder = temporaryFolder();

function git(day: string, ...args: readonly string[]): string {
  const date = `${day}T12:00:00Z`;
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const env = { ...testEnvironment(), ...who, ...committer, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(day: string, message: string): string {
  git(day, 'add', '--all');
  git(day, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(day, 'rev-parse', 'HEAD');
}

const model = (name: string) => `provider: openai\nmodel: ${name}\ntemperature: 0\n`;
const prompt = (tone: string) =>
  `You are an assistant of a shop.\nAnswer in a ${tone} tone.\nNever name a price that you were not given.\n`;

git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
write('config/llm.yml', model('gpt-4o'));
write('prompts/system.md', prompt('calm'));
write('src/shop.py', 'def price():\n    return 1\n');
commit('2026-01-01', 'Start');

// A squash merge of a prompt edit, a merge commit of a model swap, a push, a rename, a pull, and a revert.
write('prompts/system.md', prompt('brisk'));
commit('2026-01-06', 'Brisk tone (#1)\n\nFeature: tone');
git('2026-01-19', 'checkout', '--quiet', '-b', 'swap');
write('config/llm.yml', model('gpt-4.1'));
commit('2026-01-19', 'swap');
git('2026-01-20', 'checkout', '--quiet', 'main');
git(
  '2026-01-20',
  'merge',
  '--quiet',
  '--no-ff',
  '-m',
  'Merge pull request #2 from acme/swap\n\nSwap',
  'swap',
);
write('src/shop.py', 'def price():\n    return 2\n');
commit('2026-01-21', 'A push');
git('2026-02-03', 'mv', 'src/shop.py', 'src/store.py');
commit('2026-02-03', 'Rename (#3)');
write('prompts/system.md', prompt('merry'));
const merry = commit('2026-02-04', 'Merry tone (#4)');
git('2026-02-05', 'revert', '--no-edit', merry);
git('2026-02-05', 'commit', '--quiet', '--amend', '-m', `Take it back (#5)\n\nThis reverts commit ${merry}.`);

const request = {
  ...{ rhythm: { start: '2026-01-05', lengthDays: 14, timeZone: 'UTC' }, most: 100 },
  ...{ until: Date.parse('2026-02-10T12:00:00Z'), sprint: undefined, branch: undefined },
  classify: { rules: [], models: [] },
};

const read = (more: Partial<typeof request> = {}, place = folder) =>
  measureGit(nodeGit({ repository: place, environment: testEnvironment() }), { ...request, ...more });

const counts = ({ classes }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(classes.map((row) => [row.class, [row.merged, row.inHistory, row.takenBack]]));

describe('the history of a repository', () => {
  it('gives the merged changes by class, as they were made', async () => {
    const found = await read();
    expect(mergedHistorySchema.parse(found)).toEqual(found);
    expect(counts(found)).toEqual({
      'prompt-edit': [1, 2, 1],
      'rag-refresh': [0, 0, 0],
      'model-swap': [0, 1, 0],
      'fine-tune': [0, 0, 0],
      other: [1, 1, 0],
    });
    expect(found.history).toMatchObject({ changes: 5, byMerge: 1, bySquash: 4, isCut: false });
    expect(found.history.leftOut.map(({ count }) => count)).toEqual([1, 1]);
    expect(found.changes.map(({ pullRequest, file }) => [pullRequest, file])).toEqual([
      [4, 'prompts/system.md'],
      [2, 'config/llm.yml'],
      [1, 'prompts/system.md'],
    ]);
    expect(found.reverts).toEqual({ merged: 1, inHistory: 1, ofUnknown: 0 });
    expect(found.classes.find((row) => row.class === 'model-swap')?.last).toMatchObject({
      daysAgo: 21,
      pullRequest: 2,
    });
  });

  it('reads no further than it was asked to, and says so', async () => {
    const found = await read({ most: 2 });
    expect(found.history).toMatchObject({ changes: 2, isCut: true });
    expect(found.sprint.isCovered).toBe(false);
    expect(counts(found)['prompt-edit']).toEqual([null, 1, 1]);
  });

  it('knows nothing of what came after the time that is asked for', async () => {
    const found = await read({ until: Date.parse('2026-02-05T00:00:00Z') });
    expect(counts(found)['prompt-edit']).toEqual([1, 2, 0]);
    expect(found.reverts.inHistory).toBe(0);
  });

  it('takes the end of a shallow clone for no change', async () => {
    const place = temporaryFolder();
    git('2026-02-06', 'clone', '--quiet', '--depth=3', '--branch=main', `file://${folder}`, place);
    const found = await read({}, place);
    expect(found.history).toMatchObject({ changes: 2, isCut: true });
    expect(found.history.leftOut).toEqual([{ reason: 'commits without a parent here', count: 1 }]);
  });

  it('names a branch that is not there', async () => {
    await expect(read({ branch: 'nowhere' as never })).rejects.toThrow('names no commit');
  });
});
