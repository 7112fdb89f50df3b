import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { GitError } from '../../core/model/program-error.ts';
import type { ConfigEntry } from './git-environment.ts';
import { disownedFolder } from './git-failure.ts';
import type { GitOptions, GitOutput, RunGit } from './run-git.ts';

/** Options of a call inside a known repository. */
export type CallOptions = Omit<GitOptions, 'cwd' | 'isIsolated'>;

/** A repository that was found: git inside it, and where its parts lie. All paths absolute. */
export interface Repository {
  /** Top folder of the working tree; of a bare repository the git folder. */
  readonly root: string;
  readonly hasWorkingTree: boolean;
  /** The git folder that all worktrees of it share. */
  readonly commonDir: string;
  readonly run: (args: readonly string[], options?: CallOptions) => Promise<GitOutput>;
  /** Standard output without its last line break. */
  readonly text: (args: readonly string[], options?: CallOptions) => Promise<string>;
}

/**
 * Finds the repository that a folder lies in.
 *
 * @param workspace - `GITHUB_WORKSPACE`; a repository in it is trusted whoever owns it, for in a container job the
 *   workspace belongs to the user outside
 * @throws GitError when the folder lies in none, or git distrusts its owner
 */
export async function locateRepository(
  run: RunGit,
  folder: string,
  workspace: string | undefined,
): Promise<Repository> {
  try {
    return await locate(run, folder, []);
  } catch (error) {
    const refused = refusedFolder(error);
    if (refused === null || workspace === undefined || !isWithin(refused, workspace)) throw error;
    return locate(run, folder, [{ key: 'safe.directory', value: refused }]);
  }
}

async function locate(run: RunGit, folder: string, trust: readonly ConfigEntry[]): Promise<Repository> {
  const ask = async (...questions: readonly string[]): Promise<string> => {
    const output = await run(['rev-parse', ...questions], { cwd: folder, config: trust });
    return textOf(output);
  };
  // One line, then a path, in which anything may stand.
  const [, isInside, gitFolder = ''] =
    /^(true|false)\n(.*)$/s.exec(await ask('--is-inside-work-tree', '--git-common-dir')) ?? [];
  const hasWorkingTree = isInside === 'true';
  const root = await ask(hasWorkingTree ? '--show-toplevel' : '--absolute-git-dir');
  const commonDir = resolve(folder, gitFolder);
  const inside: Repository['run'] = (args, options = {}) =>
    run(args, { ...options, cwd: root, config: [...trust, ...(options.config ?? [])] });
  return {
    root,
    hasWorkingTree,
    commonDir,
    run: inside,
    text: async (args, options) => textOf(await inside(args, options)),
  };
}

/**
 * A repository that this program made: git takes no other configuration than the one in it.
 *
 * @param folder - its working tree, with the git folder in it
 */
export function ownRepository(run: RunGit, folder: string): Repository {
  const commonDir = join(folder, '.git');
  const inside: Repository['run'] = (args, options = {}) =>
    run(args, {
      ...options,
      cwd: folder,
      isIsolated: true,
      // Named, not searched for: were the git folder broken, git would climb up into somebody else's repository.
      variables: { GIT_DIR: commonDir, GIT_WORK_TREE: folder, ...options.variables },
    });
  return {
    root: folder,
    hasWorkingTree: true,
    commonDir,
    run: inside,
    text: async (args, options) => textOf(await inside(args, options)),
  };
}

function textOf(output: GitOutput): string {
  return output.stdout.toString('utf8').replace(/\n$/, '');
}

function refusedFolder(error: unknown): string | null {
  if (!(error instanceof GitError) || error.code !== 'dubious-ownership') return null;
  return error.cause instanceof Error ? disownedFolder(error.cause.message) : null;
}

function isWithin(folder: string, workspace: string): boolean {
  try {
    const outer = realpathSync(workspace);
    const inner = realpathSync(folder);
    return inner === outer || inner.startsWith(`${outer}${sep}`);
  } catch {
    return false;
  }
}
