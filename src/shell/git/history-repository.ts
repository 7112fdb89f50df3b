import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PlannedEdit } from '../history/plan-edits.ts';
import { fetchFailure, isNoSuchBranch, pushFailure } from './history-failure.ts';
import type { HistoryPlace } from './history-place.ts';
import { readObjects } from './read-objects.ts';
import { fieldsOf } from './read-tree.ts';
import type { Repository } from './repository.ts';
import type { RunGit } from './run-git.ts';

/** The branch as it was fetched last. */
export interface Tip {
  readonly sha: string;
  /** Object ids of all files by path, sorted. */
  readonly files: ReadonlyMap<string, string>;
}

/** A bare repository of our own that talks to the place of a history. No configuration but ours counts in it. */
export interface HistoryRepository {
  /** Fetches the branch alone, its last commit without contents; null = it is not there. */
  readonly fetchTip: () => Promise<Tip | null>;
  /** Contents by object id, those that are missing fetched together. */
  readonly readBlobs: (objectIds: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Object id that a content has. */
  readonly idOf: (content: Uint8Array) => string;
  /** Makes a commit on the tip, or the first one. @returns its SHA */
  readonly commit: (tip: Tip | null, edits: readonly PlannedEdit[], message: string) => Promise<string>;
  /** Pushes without force; false = another writer was first. @throws HistoryError when it is refused */
  readonly push: (sha: string) => Promise<boolean>;
}

/** Whose commits these are: the account of the token that a workflow has by default. */
const bot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const;

const tipRef = 'refs/eval-envelope/tip';

/**
 * Makes the repository.
 *
 * @param folder - an empty one that nobody else writes to
 */
export async function makeHistoryRepository(
  run: RunGit,
  { address, label, config, objectFormat }: HistoryPlace,
  folder: string,
  branch: string,
): Promise<HistoryRepository> {
  await run(
    [
      ...['init', '--quiet', '--bare', '--template=', '--initial-branch=unused'],
      ...(objectFormat === 'sha256' ? ['--object-format=sha256'] : []),
    ],
    { cwd: folder, isIsolated: true, variables: { GIT_DIR: folder } },
  );
  // In the environment of each process, not in a file: an address may hold a password.
  const settings = [{ key: 'remote.origin.url', value: address }, ...config];
  const call: Repository['run'] = (args, options = {}) =>
    run(args, {
      ...options,
      cwd: folder,
      isIsolated: true,
      config: [...settings, ...(options.config ?? [])],
      variables: { GIT_DIR: folder, ...options.variables },
    });
  const text: Repository['text'] = async (args, options) =>
    (await call(args, options)).stdout.toString('utf8').replace(/\n$/, '');
  const repository: Repository = { root: folder, hasWorkingTree: false, commonDir: folder, run: call, text };
  /** Contents that are here for sure: asking git would make it fetch one by one. */
  const here = new Set<string>();
  const stored = new WeakMap<Uint8Array, Promise<string>>();
  /** Stores a content, once however often a commit is tried. */
  const store = async (content: Uint8Array): Promise<string> => {
    const known = stored.get(content);
    if (known !== undefined) return known;
    const storing = text(['hash-object', '-w', '-t', 'blob', '--stdin'], { input: content });
    stored.set(content, storing);
    here.add(await storing);
    return storing;
  };
  return {
    fetchTip: async () => {
      try {
        await call([...fetchArguments, '--depth=1', 'origin', `+refs/heads/${branch}:${tipRef}`]);
      } catch (error) {
        if (isNoSuchBranch(error)) return null;
        throw fetchFailure(error, label);
      }
      const sha = await text(['rev-parse', '--verify', `${tipRef}^{commit}`]);
      return { sha, files: await listFiles(repository, sha) };
    },
    readBlobs: async (objectIds) => {
      const missing = [...new Set(objectIds)].filter((id) => !here.has(id));
      if (missing.length > 0) {
        const input = missing.map((id) => `${id}\n`).join('');
        // A server that does not know filters has sent everything, and may refuse to be asked for one object.
        // It is not told of the commit we have, from which it would conclude that we have them all.
        const config = [{ key: 'fetch.negotiationAlgorithm', value: 'noop' }];
        await call([...fetchArguments, '--stdin', 'origin'], { input, config }).catch(() => {});
        for (const id of missing) here.add(id);
      }
      try {
        return await readObjects(repository, objectIds);
      } catch (error) {
        throw fetchFailure(error, label);
      }
    },
    idOf: (content) =>
      createHash(objectFormat === 'sha256' ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex'),
    commit: async (tip, edits, message) => {
      const variables = { GIT_INDEX_FILE: join(folder, 'eval-envelope-index') };
      await call(['read-tree', ...(tip === null ? ['--empty'] : [tip.sha])], { variables });
      const none = '0'.repeat(objectFormat === 'sha256' ? 64 : 40);
      const lines: string[] = [];
      for (const { path, after } of edits) {
        lines.push(after === null ? `0 ${none}\t${path}\0` : `100644 ${await store(after)} 0\t${path}\0`);
      }
      await call(['update-index', '-z', '--index-info'], { variables, input: lines.join('') });
      const tree = await text(['write-tree', '--missing-ok'], { variables });
      return text(['commit-tree', tree, ...(tip === null ? [] : ['-p', tip.sha])], {
        input: `${message}\n`,
        variables: {
          ...{ GIT_AUTHOR_NAME: bot.name, GIT_AUTHOR_EMAIL: bot.email },
          ...{ GIT_COMMITTER_NAME: bot.name, GIT_COMMITTER_EMAIL: bot.email },
        },
      });
    },
    push: async (sha) => {
      const output = await call(
        [
          ...['push', '--porcelain', '--no-verify', '--no-signed', '--no-thin', '--no-follow-tags'],
          ...['--recurse-submodules=no', 'origin', `${sha}:refs/heads/${branch}`],
        ],
        { accept: [0, 1, 128] },
      );
      if (output.exitCode === 0) return true;
      const failure = pushFailure(output, branch);
      if (failure !== null) throw failure;
      return false;
    },
  };
}

const fetchArguments = [
  ...['fetch', '--quiet', '--filter=blob:none', '--no-tags', '--no-write-fetch-head', '--refmap='],
  '--no-recurse-submodules',
];

async function listFiles(repository: Repository, sha: string): Promise<ReadonlyMap<string, string>> {
  const output = await repository.run(['ls-tree', '-r', '-z', '--full-tree', sha]);
  const files = new Map<string, string>();
  for (const field of fieldsOf(output.stdout)) {
    const [, objectId, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(field) ?? [];
    if (objectId !== undefined && path !== undefined) files.set(path, objectId);
  }
  return files;
}
