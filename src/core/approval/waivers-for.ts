import type { Approvals, Waiver } from '../model/approval.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import type { WaiverFile } from './parse-waivers.ts';
import { isInScope } from './waiver-scope.ts';

/**
 * The waivers of a file that hold for a change to a suite today, and what of the file does not count.
 *
 * @param today - day in UTC, `YYYY-MM-DD`; a waiver holds to the end of the day on which it expires
 */
export function waiversFor(
  { waivers, problems }: WaiverFile,
  about: { readonly today: string; readonly class: DeploymentClass; readonly suite: string | null },
): Pick<Approvals, 'waivers' | 'notes'> {
  const meant = waivers.filter((waiver) => isInScope(waiver, about));
  const expired = meant.filter(({ expires }) => expires < about.today);
  return {
    waivers: meant.filter(({ expires }) => expires >= about.today),
    notes: [
      ...expired.map(expiredNote),
      ...problems.slice(0, mostProblems).map(problemNote),
      ...(problems.length > mostProblems
        ? [
            `${problems.length - mostProblems} more problems of the waivers file: eval-envelope validate tells them all.`,
          ]
        : []),
    ],
  };
}

function problemNote(issue: Issue): string {
  const isEntry = issue.path[0] === 'waivers' && issue.path.length > 1;
  const isWhole = issue.path.length === 0 || ['version', 'waivers'].includes(String(issue.path[0]));
  const what = isEntry
    ? 'A waiver does not count'
    : isWhole
      ? 'No waiver holds'
      : 'The waivers file has a problem';
  return `${what}: ${formatIssue(issue)}`;
}

/** As many as fit above the numbers; `validate` tells them all. */
const mostProblems = 5;

function expiredNote({ dimension, segment, owner, expires }: Waiver): string {
  const where = segment === undefined ? '' : ` in ${segment}`;
  return `The waiver of ${dimension}${where} by ${owner} expired: ${expires} (UTC) was its last day.`;
}
