import { join } from 'node:path';
import { git, newRepository, type TestRepository, temporaryFolder } from '../git-repository.ts';
import { type CheckoutOptions, checkOut } from './checkout.ts';
import { type ActionEvent, type PullAction, type PullEventOptions, pullRequestEvent } from './events.ts';
import type { GitHubServer } from './github-server.ts';
import type { IdentityName } from './identities.ts';
import type { PullFacts } from './pull-object.ts';
import { promptPath, suiteProject } from './suite-project.ts';

/** Files by path; null removes one. */
export type FileChanges = Readonly<Record<string, string | null>>;

/** What pull request is made. */
export interface PullRequestOptions {
  readonly server: GitHubServer;
  /** Text of the prompt on the branch; default an edit that changes no result. */
  readonly prompt?: string;
  /** Files on main over those of {@link suiteProject}. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that the branch changes beside the prompt. */
  readonly change?: FileChanges;
  /** Keys of the config over the usual ones. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Whether it comes from a fork of `mallory`. */
  readonly isFork?: boolean;
  readonly isPrivate?: boolean;
  readonly isDraft?: boolean;
  /** Branch of the change; default `feature`. */
  readonly head?: string;
  readonly title?: string;
  readonly as?: IdentityName;
  readonly checkout?: CheckoutOptions;
}

/** A pull request with everything around it. What is read here follows {@link pushCommit} and its like. */
export interface PullRequest {
  /** `owner/name` on the server. */
  readonly repository: string;
  readonly number: number;
  /** The author's working copy, with the branch checked out. */
  readonly author: TestRepository;
  /** Address of the repository that `origin` of the workspaces names. */
  readonly remote: string;
  /** The newest workspace, as checkout made it for the test merge. */
  readonly workspace: string;
  readonly facts: PullFacts;
  /** Tip of main. */
  readonly mainSha: string;
  /** The event that a workflow on `pull_request` gets now. */
  readonly event: (action?: PullAction, options?: PullEventOptions) => ActionEvent;
  /** Adds a commit to the branch, and moves everything along: test merge, remote, server, a fresh workspace. @returns its SHA */
  readonly pushCommit: (files: FileChanges) => Promise<string>;
  /** Adds a commit to main, which gives the pull request another test merge. @returns its SHA */
  readonly pushToMain: (files: FileChanges) => Promise<string>;
  /** Replaces the branch's history by one commit on top of main. @returns its SHA */
  readonly forcePush: (files: FileChanges) => Promise<string>;
  /** A fresh workspace for any event of the repository. */
  readonly checkOut: (event: ActionEvent, options?: CheckoutOptions) => Promise<string>;
}

/** Makes the repository on disk and on the server, the branch, and the pull request. */
export async function createPullRequest(options: PullRequestOptions): Promise<PullRequest> {
  const { server, prompt = 'You answer questions of customers in short.\n', head = 'feature' } = options;
  const { isFork = false, isDraft = false, isPrivate = false, title = 'Shorter answers' } = options;
  const repository = await server.createRepository({ isPrivate });
  const author = await newRepository();
  let mainSha = await author.commit({ ...suiteProject(options.config), ...options.files });
  await author.git('checkout', '--quiet', '-b', head);
  const firstSha = await author.commit({ [promptPath]: prompt, ...options.change });
  await server.replay(author.folder, ['refs/heads/main']);
  const bare = join(temporaryFolder(), 'bot.git');
  await git(author.folder, 'clone', '--quiet', '--bare', '--branch', 'main', author.folder, bare);
  const remote = `file://${bare}`;
  const headRepository = isFork ? await server.createFork() : repository;
  let mergeSha = await testMerge(author, mainSha, firstSha);
  const number = await server.openPullRequest({
    head,
    base: 'main',
    title,
    headSha: firstSha,
    mergeSha,
    headRepository,
    isDraft,
    ...(options.as === undefined ? {} : { as: options.as }),
  });
  let facts: PullFacts = {
    number,
    repository,
    headRepository,
    head,
    base: 'main',
    headSha: firstSha,
    baseSha: mainSha,
    mergeSha,
    title,
    isDraft,
  };
  let workspace = '';

  const event = (action: PullAction = 'opened', more: PullEventOptions = {}): ActionEvent =>
    pullRequestEvent(action, facts, more);
  /** Brings remote, server and workspace to what the author's working copy has. */
  const follow = async (): Promise<void> => {
    const headSha = await author.git('rev-parse', head);
    mergeSha = await testMerge(author, mainSha, headSha);
    facts = { ...facts, headSha, mergeSha };
    const refs = [`+main:refs/heads/main`, `+${head}:refs/pull/${number}/head`];
    // A fork's branch lies in the fork; this repository only has its pull request.
    if (!isFork) refs.push(`+${head}:refs/heads/${head}`);
    if (mergeSha !== null) refs.push(`+${mergeSha}:refs/pull/${number}/merge`);
    await author.git('push', '--quiet', remote, ...refs);
    await server.replay(author.folder, ['refs/heads/main']);
    await server.movePullRequest(number, headSha, { mergeSha });
    if (mergeSha !== null) workspace = (await checkOut(remote, event(), options.checkout)).folder;
  };
  if (isFork) await git(bare, 'update-ref', '-d', `refs/heads/${head}`);
  await follow();

  return {
    repository,
    number,
    author,
    remote,
    get workspace() {
      return workspace;
    },
    get facts() {
      return facts;
    },
    get mainSha() {
      return mainSha;
    },
    event,
    pushCommit: async (files) => {
      await author.commit(files);
      await follow();
      return facts.headSha;
    },
    pushToMain: async (files) => {
      await author.git('checkout', '--quiet', 'main');
      mainSha = await author.commit(files);
      await author.git('checkout', '--quiet', head);
      await follow();
      return mainSha;
    },
    forcePush: async (files) => {
      await author.git('checkout', '--quiet', '-B', head, 'main');
      await author.commit(files);
      await follow();
      return facts.headSha;
    },
    checkOut: async (other, more = options.checkout) => (await checkOut(remote, other, more)).folder,
  };
}

/** GitHub's test merge of a pull request: a commit with base and head as parents; null when they conflict. */
async function testMerge({ folder }: TestRepository, base: string, head: string): Promise<string | null> {
  const tree = await git(folder, 'merge-tree', '--write-tree', base, head).catch(() => null);
  if (tree === null) return null;
  return git(folder, 'commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`);
}
