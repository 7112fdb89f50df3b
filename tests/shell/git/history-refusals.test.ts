import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { historyBranch } from '../../../src/shell/git/history-branch.ts';
import { serveGit } from '../../support/git-http-server.ts';
import { git, temporaryFolder, testEnvironment } from '../../support/git-repository.ts';

const branch = 'eval-envelope-history';
const rules = `Review all repository rules at https://github.com/octocat/bot/rules?ref=refs%2Fheads%2F${branch}`;

/** What GitHub prints from its own hook, without the `remote: ` that git puts before each line. */
const texts = {
  ruleset: `error: GH013: Repository rule violations found for refs/heads/${branch}.\n${rules}\n\n- Changes must be made through a pull request.\n`,
  creation: `error: GH013: Repository rule violations found for refs/heads/${branch}.\n${rules}\n\n- Cannot create ref due to creations being restricted.\n`,
  signatures: `error: GH013: Repository rule violations found for refs/heads/${branch}.\n${rules}\n\n- Commits must have verified signatures.\n  Found 1 violation:\n\n  d45f35d02a31c451a4a13387f03c6ed440b2843e\n`,
  both: `error: GH013: Repository rule violations found for refs/heads/${branch}.\n${rules}\n\n- Changes must be made through a pull request.\n\n- Commits must have verified signatures.\n  Found 1 violation:\n\n  d45f35d02a31c451a4a13387f03c6ed440b2843e\n`,
  protection: `error: GH006: Protected branch update failed for refs/heads/${branch}.\nerror: Changes must be made through a pull request. Required status check "Build" is expected.\n`,
  protectionSignatures: `error: GH006: Protected branch update failed for refs/heads/${branch}.\nerror: Commits must have verified signatures.\n`,
  protectionListed: `error: GH006: Protected branch update failed for refs/heads/${branch}.\n\n- Changes must be made through a pull request.\n\n- You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches for more information.\n`,
  own: 'records are not welcome here\n',
} as const;

/** A remote whose server side refuses every push with a text. */
async function refusing(text: string): Promise<string> {
  const folder = join(temporaryFolder(), 'remote.git');
  mkdirSync(folder);
  await git(folder, 'init', '--quiet', '--bare');
  await git(folder, 'config', 'http.receivepack', 'true');
  writeFileSync(join(folder, 'text'), text);
  const hook = join(folder, 'hooks', 'pre-receive');
  mkdirSync(dirname(hook), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\ncat text >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  return folder;
}

async function failureAt(remote: string): Promise<HistoryError> {
  const parent = temporaryFolder();
  const history = await historyBranch(
    { folder: parent, remote, branch },
    {
      environment: testEnvironment(),
      token: undefined,
      folders: {
        make: () => mkdtemp(join(parent, 'history-')),
        remove: (path) => rm(path, { recursive: true, force: true }),
      },
      // A refusal that were tried again would take longer than a test may.
      patience: { tries: 2, longestMs: 600_000, firstPauseMs: 600_000, longestPauseMs: 600_000 },
    },
  );
  const content = new TextEncoder().encode('a\n');
  const error = await history.add([{ path: 'records/a.json', content }], 'record').catch((reason) => reason);
  if (!(error instanceof HistoryError)) throw new Error(`no HistoryError: ${error}`);
  return error;
}

const remedy =
  'Exclude the branch `eval-envelope-history` from the ruleset or branch protection, or push with the token of a GitHub App that is on its bypass list (input `github-token`); the default token cannot be on one.';

describe.concurrent('a push that GitHub refuses', () => {
  it.each([
    ['ruleset', 'ruleset', 'Changes must be made through a pull request.', remedy],
    ['creation', 'ruleset', 'Cannot create ref due to creations being restricted.', remedy],
    ['protection', 'ruleset', 'Required status check "Build" is expected.', remedy],
    ['protectionListed', 'ruleset', "You're not authorized to push to this branch.", remedy],
    ['own', 'ruleset', 'records are not welcome here.', remedy],
    [
      'both',
      'ruleset',
      'Commits must have verified signatures.',
      `${remedy} Signed commits take \`history-write: api\` as well.`,
    ],
  ] as const)('by a rule (%s) names it and the remedy', async (text, code, said, hint) => {
    const failure = await failureAt(await refusing(texts[text]));
    expect(failure).toMatchObject({ code, hint });
    expect(failure.message).toContain(said);
    expect(failure.message).toContain(branch);
  });

  it.each(['signatures', 'protectionSignatures'] as const)(
    'because it is not signed (%s) names the input that signs',
    async (text) => {
      const failure = await failureAt(await refusing(texts[text]));
      expect(failure.code).toBe('signatures');
      expect(failure.hint).toMatch(
        /^Set `history-write: api`: .* Exclude the branch `eval-envelope-history`/,
      );
    },
  );

  it('says the same over HTTP', async () => {
    const remote = await refusing(texts.ruleset);
    const failure = await failureAt(`${(await serveGit(dirname(remote))).url}/remote.git`);
    expect(failure).toMatchObject({ code: 'ruleset', hint: remedy });
  });
});
