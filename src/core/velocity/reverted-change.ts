import { descriptionLines } from './description-lines.ts';

/** What a description says it takes back. */
export interface RevertedChange {
  /** Of the same repository, in the order in which they are named. */
  readonly pullRequests: readonly number[];
  /** Commits, 7 to 64 hex digits, lower case. */
  readonly commits: readonly string[];
}

/**
 * What a pull request takes back, told by the lines that GitHub's button (`Reverts owner/name#12`) and `git revert`
 * (`This reverts commit …`) write. A title alone proves nothing: anybody may call a change a revert.
 *
 * @param repository - `owner/name`
 */
export function revertedChange(text: string, repository: string): RevertedChange {
  const pullRequests: number[] = [];
  const commits: string[] = [];
  for (const line of descriptionLines(text)) {
    const [, named = repository, number] =
      /^Reverts ([\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})\b/i.exec(line.trim()) ?? [];
    if (number !== undefined && named.toLowerCase() === repository.toLowerCase())
      pullRequests.push(Number(number));
    const [, sha] = /^This reverts commit ([0-9a-f]{7,64})\b/i.exec(line.trim()) ?? [];
    if (sha !== undefined) commits.push(sha.toLowerCase());
  }
  return { pullRequests, commits };
}
