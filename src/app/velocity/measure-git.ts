import { classifyChange } from '../../core/classify/classify-change.ts';
import type { Config } from '../../core/config/config.ts';
import { type MergedRequest, measureMerged } from '../../core/velocity/measure-merged.ts';
import { arrivalOf, type BranchCommit } from '../../core/velocity/merged-change.ts';
import type { MergedHistory } from '../../core/velocity/merged-document.ts';
import { readFiles } from '../gate/read-files.ts';
import { loadGrammars } from '../grammars/load-grammars.ts';
import type { Git } from '../ports.ts';

/** What is read of a repository's own history. */
export interface GitRequest extends Pick<MergedRequest, 'rhythm' | 'until' | 'sprint'> {
  readonly branch: string | undefined;
  /** Merged changes that are classified, newest first. */
  readonly most: number;
  readonly classify: Config['classify'];
}

type HistoryGit = Pick<Git, 'branchLog' | 'changedPaths' | 'objectSizes' | 'readObjects'>;

/** Why a commit of the branch is no merged change. */
const reasons = {
  direct: 'commits of no named pull request: pushed to the branch, or of a rebase merge',
  'own-merge': 'merges of the branch into itself',
  'no-parent': 'commits without a parent here',
} as const;

/** The figures of a sprint from the merged changes of a branch, each classified against its first parent. */
export async function measureGit(git: HistoryGit, request: GitRequest): Promise<MergedHistory> {
  const { until, most, classify } = request;
  const log = await git.branchLog(request.branch);
  const branch = log.name.replace(/^(?:refs\/heads\/|(?:refs\/remotes\/)?origin\/)/, '');
  const changes: MergedRequest['changes'][number][] = [];
  const leftOut = { [reasons.direct]: 0, [reasons['own-merge']]: 0, [reasons['no-parent']]: 0 };
  let isCut = log.isCut;
  for (const commit of log.commits) {
    if (commit.time >= until) continue;
    if (changes.length === most) {
      isCut = true;
      break;
    }
    const { kind, pullRequest } = arrivalOf(commit, branch);
    if (kind === 'merge' || kind === 'squash')
      changes.push({ ...(await classified(git, commit, classify)), kind, pullRequest });
    else leftOut[reasons[kind]] = (leftOut[reasons[kind]] ?? 0) + 1;
  }
  const { rhythm, sprint } = request;
  return measureMerged({ branch, commit: log.commit, changes, leftOut, isCut, rhythm, until, sprint });
}

async function classified(git: HistoryGit, commit: BranchCommit, { rules, models }: GitRequest['classify']) {
  const { sha, parents, time, message } = commit;
  const files = await readFiles(git, await git.changedPaths(parents[0] ?? '', sha));
  const found = classifyChange(files, rules, await loadGrammars(files), models);
  return {
    sha,
    mergedAt: time,
    message,
    classes: found.classes,
    place: found.primary === 'other' ? null : (found.places[0]?.evidence ?? null),
    isClose: found.certainty.level === 'close',
    warnings: found.warnings.length,
  };
}
