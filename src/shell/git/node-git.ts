import type { Git } from '../../app/ports.ts';
import { branchLog } from './branch-log.ts';
import { checkOut } from './check-out.ts';
import { checkoutPlace, repositoryName } from './checkout-place.ts';
import { fetchNeeds } from './fetch-needs.ts';
import { overlay } from './overlay.ts';
import { objectSizes, readObjects } from './read-objects.ts';
import { changedPaths, listTree, readBlob } from './read-tree.ts';
import { basicCredential } from './remote.ts';
import { locateRepository, type Repository } from './repository.ts';
import { type RunFacts, resolveChange } from './resolve-change.ts';
import { currentBranch, headCommit, parentsOf } from './revision.ts';
import { gitRunner } from './run-git.ts';
import { snapshotWorkingTree, uncommittedPaths } from './working-tree.ts';

/** Which repository, and who is asking. */
export interface NodeGitOptions {
  /** A folder in the repository. */
  readonly repository: string;
  /** Variables of this process. `GITHUB_…` ones say which pull request and which server is meant. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * The job's token, for a checkout with `persist-credentials: false`. Only `resolveChange` and `checkoutPlace` use it:
   * call these before any code of the repository runs.
   */
  readonly token?: string | undefined;
}

/** Real git (2.30 or later) in a real repository, which is looked for at the first call. */
export function nodeGit({ repository: folder, environment, token }: NodeGitOptions): Git {
  const secrets = token === undefined || token === '' ? [] : [token, basicCredential(token)];
  const run = gitRunner(environment, secrets);
  const workspace = environment.GITHUB_WORKSPACE;
  const search = { run, workspace };
  const facts: RunFacts = {
    token,
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    ref: environment.GITHUB_REF,
    runSha: environment.GITHUB_SHA,
    targetBranch: environment.GITHUB_BASE_REF,
  };
  let found: Promise<Repository> | null = null;
  const here = (): Promise<Repository> => {
    found ??= locateRepository(run, folder, workspace);
    return found;
  };
  return {
    resolveChange: async (request) => {
      const change = await resolveChange(await here(), request, facts);
      await fetchNeeds(search, await here(), [change.baseSha, change.headSha], facts);
      return change;
    },
    headCommit: async () => headCommit(await here()),
    repositoryName: async () => repositoryName(await here()),
    checkoutPlace: async (branch) => checkoutPlace(await here(), branch, facts),
    currentBranch: async () => currentBranch(await here()),
    branchLog: async (name) => branchLog(await here(), name),
    parents: async (sha) => parentsOf(await here(), sha),
    changedPaths: async (baseSha, headSha) => changedPaths(await here(), baseSha, headSha),
    readBlob: async (sha, path) => readBlob(await here(), sha, path),
    objectSizes: async (objectIds) => objectSizes(await here(), objectIds),
    readObjects: async (objectIds) => readObjects(await here(), objectIds),
    listTree: async (sha) => listTree(await here(), sha),
    checkOut: async (sha, target) => checkOut(search, await here(), sha, target),
    overlay: async (sha, paths, target) => overlay(search, await here(), sha, paths, target),
    topLevel: async () => (await here()).root,
    uncommittedPaths: async () => uncommittedPaths(await here()),
    snapshotWorkingTree: async () => snapshotWorkingTree(await here()),
  };
}
