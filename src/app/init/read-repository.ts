import type { RepositoryFiles } from '../../core/init/repository-files.ts';
import { isLookedAt, wantedTexts } from '../../core/init/wanted-texts.ts';
import { FileError, GitError } from '../../core/model/program-error.ts';
import type { World } from '../ports.ts';

/** A repository, read as far as `init` needs it. */
export interface ReadRepository {
  /** Absolute path of its top folder. */
  readonly root: string;
  readonly isGit: boolean;
  /** As far as the clone tells; `main` where it does not. */
  readonly defaultBranch: string;
  /** There is a remote, so that a base is found without being named. */
  readonly hasRemote: boolean;
  readonly files: RepositoryFiles;
}

/** More of a file is not looked at: cases are counted, code is only searched. */
const largest = { data: 4 * 1024 * 1024, code: 256 * 1024 };

/** A config may name files that name files; no further. */
const mostRounds = 4;

/** Reads what git knows of and what it does not ignore; outside of a repository, what is in the folder. */
export async function readRepository(world: World): Promise<ReadRepository> {
  const { files } = world;
  const top = await topLevel(world);
  const root = top ?? files.resolve('.');
  const paths = (await repositoryPaths(root, top !== null, world)).filter(isLookedAt);
  const texts: Record<string, string> = {};
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = wantedTexts({ paths, texts });
    if (wanted.length === 0) break;
    for (const path of wanted) texts[path] = await readText(files.join(root, path), world);
  }
  return {
    root,
    isGit: top !== null,
    ...(await readRefs(root, world)),
    files: { paths, texts },
  };
}

async function topLevel(world: World): Promise<string | null> {
  try {
    return await world.git('.').topLevel();
  } catch (error) {
    // A folder that is no repository gets a config all the same.
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function repositoryPaths(root: string, isGit: boolean, world: World): Promise<readonly string[]> {
  if (isGit) {
    try {
      const git = world.git(root);
      const committed = (await git.listTree('HEAD'))
        .filter(({ kind }) => kind === 'file')
        .map(({ path }) => path);
      const changed = new Set(await git.uncommittedPaths());
      const present = committed.filter((path) => !changed.has(path));
      // A deleted file is changed as well.
      for (const path of changed) {
        if (await world.files.exists(world.files.join(root, path))) present.push(path);
      }
      return present.sort();
    } catch (error) {
      // No commit yet: what lies there is all there is.
      if (!(error instanceof GitError)) throw error;
    }
  }
  const prefix = world.files.join(root, 'x').slice(0, -1);
  return (await world.files.list(root)).map((path) => path.slice(prefix.length).replaceAll('\\', '/'));
}

/** Empty where it is no text: then it is not asked for again. */
async function readText(path: string, world: World): Promise<string> {
  try {
    const bytes = await world.files.read(path);
    const limit = /\.(?:jsonl?|ndjson|csv|ya?ml)$/.test(path) ? largest.data : largest.code;
    return bytes.subarray(0, 8000).includes(0) ? '' : new TextDecoder().decode(bytes.subarray(0, limit));
  } catch (error) {
    if (error instanceof FileError) return '';
    throw error;
  }
}

/** The port has no question for this: a clone notes the remote's default branch in a file of two words. */
async function readRefs(
  root: string,
  world: World,
): Promise<Pick<ReadRepository, 'defaultBranch' | 'hasRemote'>> {
  const { files } = world;
  const config = await readText(files.join(root, '.git/config'), world);
  const remote = await readText(files.join(root, '.git/refs/remotes/origin/HEAD'), world);
  const head = await readText(files.join(root, '.git/HEAD'), world);
  const noted = /^ref: refs\/remotes\/origin\/(\S+)/.exec(remote)?.[1];
  const current = /^ref: refs\/heads\/(\S+)/.exec(head)?.[1];
  const usual: string[] = [];
  for (const name of ['main', 'master']) {
    if (await files.exists(files.join(root, '.git/refs/heads', name))) usual.push(name);
  }
  const unborn = current === 'master' || current === 'main' ? current : undefined;
  return {
    defaultBranch: noted ?? usual[0] ?? unborn ?? 'main',
    hasRemote: /^\[remote "/m.test(config),
  };
}
