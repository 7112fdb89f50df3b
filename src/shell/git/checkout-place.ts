import type { CheckoutPlace } from '../../app/ports.ts';
import { GitError } from '../../core/model/program-error.ts';
import { askForDefault, type BaseTip, rememberedDefault } from './default-base.ts';
import { type Access, addressOf, type Remote, remoteName, remoteOf } from './remote.ts';
import type { Repository } from './repository.ts';
import { currentBranch, findCommit, headCommit } from './revision.ts';

/**
 * Where the checked-out commit stands. The remote is asked only where what the clone knows of it does not settle the
 * question; nothing is fetched.
 *
 * @param named - the branch, where a person says it; undefined = the one that HEAD stands on
 */
export async function checkoutPlace(
  repository: Repository,
  named: string | undefined,
  access: Access,
): Promise<CheckoutPlace> {
  const branch = named ?? (await currentBranch(repository));
  const remote = await remoteOf(repository, access);
  if (remote === null) return { repository: null, branch, ...withoutRemote(branch) };
  return {
    repository: await repositoryName(repository),
    branch,
    ...(await standing(repository, remote, branch)),
  };
}

/** `owner/name` on the server of the remote; null = there is none, or it is a folder. */
export async function repositoryName(repository: Repository): Promise<string | null> {
  const name = await remoteName(repository);
  return name === null ? null : nameIn(await addressOf(repository, name));
}

type Standing = Pick<CheckoutPlace, 'defaultBranch' | 'isOfDefaultBranch'>;

/** Where there is no remote, `main` or `master` is what changes go into, as for a base that nobody names. */
function withoutRemote(branch: string | null): Standing {
  const isUsual = branch === 'main' || branch === 'master';
  return { defaultBranch: isUsual ? branch : null, isOfDefaultBranch: isUsual };
}

/** Whether the branch is the remote's default one, and the remote holds the commit there. */
async function standing(repository: Repository, remote: Remote, branch: string | null): Promise<Standing> {
  const head = await headCommit(repository);
  const noted = await rememberedDefault(repository, remote);
  const known = noted === null ? null : branchOf(noted, remote);
  if (noted !== null && (branch !== known || (await isPartOf(repository, head, noted.sha))))
    return { defaultBranch: known, isOfDefaultBranch: branch === known };
  const asked = await askForDefault(remote);
  if (asked instanceof GitError) return { defaultBranch: known, isOfDefaultBranch: false };
  const defaultBranch = branchOf(asked, remote);
  if (branch === null || branch !== defaultBranch) return { defaultBranch, isOfDefaultBranch: false };
  // Where the remote went on meanwhile, its tip is not here, but the one that was fetched last may be.
  for (const tip of [asked.sha, `refs/remotes/${remote.name}/${branch}`]) {
    const sha = await findCommit(repository, tip);
    if (sha !== null && (await isPartOf(repository, head, sha)))
      return { defaultBranch, isOfDefaultBranch: true };
  }
  return { defaultBranch, isOfDefaultBranch: false };
}

function branchOf({ name }: BaseTip, remote: Remote): string {
  return name.slice(remote.name.length + 1);
}

/** In a clone that was cut off, only what can be seen to be a part counts as one. */
async function isPartOf(repository: Repository, sha: string, tip: string): Promise<boolean> {
  const output = await repository.run(['merge-base', '--is-ancestor', sha, tip], { accept: [0, 1, 128] });
  return output.exitCode === 0;
}

/**
 * `owner/name` of an address on a server; null = it is a folder, or has not two parts.
 *
 * @param address - `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`
 */
export function nameIn(address: string): string | null {
  const path = pathOn(address);
  const [, name] = /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path ?? '') ?? [];
  return name ?? null;
}

function pathOn(address: string): string | null {
  if (/^[a-z][a-z+]*:\/\//i.test(address)) {
    if (!URL.canParse(address)) return null;
    const url = new URL(address);
    return url.protocol === 'file:' ? null : url.pathname;
  }
  // As git has it: a colon before the first slash, and no drive letter.
  return /^(?:[^/@]+@)?[\w.-]{2,}:([^\s]+)$/.exec(address)?.[1] ?? null;
}
