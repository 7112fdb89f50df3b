import type { DeploymentClass } from '../model/deployment-class.ts';
import { descriptionLines } from './description-lines.ts';

/** A commit of the default branch as git tells it. */
export interface BranchCommit {
  readonly sha: string;
  /** First parent first; none = the first commit, or the end of a shallow clone. */
  readonly parents: readonly string[];
  /** When it was committed, milliseconds since 1970: of a merge or squash over GitHub, when it was merged. */
  readonly time: number;
  readonly message: string;
}

/** How a commit came to the default branch. A rebase merge leaves commits that look like `direct` ones. */
export type ArrivalKind = 'merge' | 'squash' | 'direct' | 'own-merge' | 'no-parent';

/** How a commit came to the branch, and by which pull request; null = none is named. */
export interface Arrival {
  readonly kind: ArrivalKind;
  readonly pullRequest: number | null;
}

/**
 * How a commit of the first-parent line came to the branch: a merge commit, the commit of a squash merge, whose subject
 * ends with `(#12)`, or neither. A merge of the branch into itself, as `git pull` makes it, is no change that was merged.
 *
 * @param branch - name of the branch that is read, without its remote
 */
export function arrivalOf({ parents, message }: BranchCommit, branch: string): Arrival {
  const subject = subjectOf(message);
  if (parents.length === 0) return { kind: 'no-parent', pullRequest: null };
  if (parents.length > 1) {
    const number = /^Merge pull request #([1-9]\d{0,9})\b/.exec(subject)?.[1];
    if (number !== undefined) return { kind: 'merge', pullRequest: Number(number) };
    const merged = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1];
    const isOwn = merged === branch || merged?.endsWith(`/${branch}`) === true;
    return isOwn
      ? { kind: 'own-merge', pullRequest: null }
      : { kind: 'merge', pullRequest: numberAtEnd(subject) };
  }
  const number = numberAtEnd(subject);
  return number === null ? { kind: 'direct', pullRequest: null } : { kind: 'squash', pullRequest: number };
}

/** What a commit of the branch says it takes back, by number or commit; both empty = it does not say so. */
export interface TakenBack {
  /** Its subject, branch or title says so; else it is one only where it names a change of the branch. */
  readonly isRevert: boolean;
  readonly pullRequests: readonly number[];
  /** 7 to 64 hex digits, lower case. */
  readonly commits: readonly string[];
}

/**
 * What a merged change takes back, by what `git revert` and GitHub's button write: `This reverts commit …`,
 * `Reverts owner/name#12`, the branch `revert-12-…`, and the subject of what is taken back in quotes. The text of a squash
 * merge holds the messages of its branch, which may take back a commit of that branch: such a line alone makes no revert.
 */
export function takenBack(message: string): TakenBack {
  const pullRequests: number[] = [];
  const commits: string[] = [];
  let isRevert = false;
  const lines = descriptionLines(message).map((text) => text.trim());
  const titles = lines.filter((line) => line !== '').slice(0, /^Merge /.test(lines[0] ?? '') ? 2 : 1);
  for (const line of lines) {
    const number = /^Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})\b/i.exec(line)?.[1];
    const sha = /^This reverts commit ([0-9a-f]{7,64})\b/i.exec(line)?.[1];
    const branch = /^Merge pull request #\d+ from \S+\/revert-([1-9]\d{0,9})-/.exec(line)?.[1];
    const quoted = titles.includes(line) ? /^Revert "(.*)"/.exec(line) : null;
    const inQuotes = /\(#([1-9]\d{0,9})\)$/.exec(quoted?.[1] ?? '')?.[1];
    if (number !== undefined) pullRequests.push(Number(number));
    if (branch !== undefined) pullRequests.push(Number(branch));
    if (inQuotes !== undefined) pullRequests.push(Number(inQuotes));
    if (sha !== undefined) commits.push(sha.toLowerCase());
    isRevert ||= branch !== undefined || quoted !== null;
  }
  return { isRevert, pullRequests, commits };
}

/** A change that was merged, with what it is. */
export interface MergedChange {
  readonly sha: string;
  readonly pullRequest: number | null;
  /** Milliseconds since 1970. */
  readonly mergedAt: number;
  readonly message: string;
  /** Riskiest first; `['other']` = none of the taxonomy. */
  readonly classes: readonly DeploymentClass[];
  /** What makes it one of its first class; null = nothing does. */
  readonly place: { readonly file: string; readonly rule: string } | null;
  readonly isClose: boolean;
  /** Files that could not be read as what they are. */
  readonly warnings: number;
}

function subjectOf(message: string): string {
  return message.split('\n', 1)[0]?.trim() ?? '';
}

function numberAtEnd(subject: string): number | null {
  const number = /\(#([1-9]\d{0,9})\)$/.exec(subject)?.[1];
  return number === undefined ? null : Number(number);
}
