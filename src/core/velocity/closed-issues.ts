import { descriptionLines } from './description-lines.ts';

/**
 * Issues of the same repository that a description closes by one of GitHub's keywords: `Closes #12`, `fixes owner/name#12`,
 * or the address of the issue.
 *
 * @param repository - `owner/name`; issues of others are left out
 * @returns numbers, ascending, each once
 * @see https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function closedIssues(text: string, repository: string): readonly number[] {
  const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(\S{1,300})/gi;
  const found = new Set<number>();
  for (const line of descriptionLines(text)) {
    for (const [, target = ''] of line.matchAll(keyword)) {
      const number = issueNumber(target, repository);
      if (number !== null) found.add(number);
    }
  }
  return [...found].sort((one, other) => one - other);
}

function issueNumber(target: string, repository: string): number | null {
  const [, short, shortNumber] = /^([\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})\b/.exec(target) ?? [];
  const [, long, longNumber] =
    /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/issues\/([1-9]\d{0,9})\b/.exec(target) ?? [];
  const number = shortNumber ?? longNumber;
  const named = short ?? long ?? repository;
  return number !== undefined && named.toLowerCase() === repository.toLowerCase() ? Number(number) : null;
}
