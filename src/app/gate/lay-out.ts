import { matchPaths } from '../../core/suite/match-paths.ts';
import type { ChangeCommits, Git, TreeEntry, World } from '../ports.ts';
import type { Side } from './prepare-side.ts';
import type { Change } from './read-change.ts';

/** Both sides in folders of their own, and the files of each. */
export interface Layout {
  readonly sides: { readonly base: Side; readonly head: Side };
  /** Files of each side, the dataset of head laid over base. */
  readonly trees: { readonly base: readonly TreeEntry[]; readonly head: readonly TreeEntry[] };
}

/**
 * Lays both commits out in folders of their own, the dataset of head over base.
 *
 * @param what - `both` sides, only `head`, or `nothing`, where results are there already
 */
export async function layOut(
  what: 'both' | 'head' | 'nothing',
  workspace: string,
  commits: ChangeCommits,
  change: Change,
  git: Git,
  world: World,
): Promise<Layout> {
  const done = what === 'nothing' ? () => {} : world.log.step('checking out');
  const headTree = await git.listTree(commits.headSha);
  const baseTree = await git.listTree(commits.baseSha);
  const paths = [...headTree, ...baseTree].map(({ path }) => path);
  // Suite by suite: what one excludes with `!` another may need.
  const suites = Object.values(change.combined.config.suites);
  const datasetPaths = new Set(suites.flatMap((suite) => matchPaths(suite.judge.dataset, paths)));
  const isDataset = (entry: TreeEntry): boolean => datasetPaths.has(entry.path);
  const folders = { base: world.files.join(workspace, 'base'), head: world.files.join(workspace, 'head') };
  if (what !== 'nothing') await git.checkOut(commits.headSha, folders.head);
  if (what === 'both') {
    await git.checkOut(commits.baseSha, folders.base);
    if (datasetPaths.size > 0) await git.overlay(commits.headSha, [...datasetPaths], folders.base);
  }
  const laidOver = [...baseTree.filter((entry) => !isDataset(entry)), ...headTree.filter(isDataset)];
  const workingCopy = await git.topLevel();
  const side = (name: Side['name'], sha: string, tree: readonly TreeEntry[]): Side => ({
    name,
    sha,
    folder: folders[name],
    paths: tree.map(({ path }) => path),
    workingCopy,
  });
  done('done');
  return {
    sides: { base: side('base', commits.baseSha, laidOver), head: side('head', commits.headSha, headTree) },
    trees: { base: laidOver, head: headTree },
  };
}
