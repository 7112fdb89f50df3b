import { GitHubError } from '../../core/model/program-error.ts';
import { hasMarker } from '../../core/report/comment-marker.ts';
import type { Issues, PostedIssue } from '../velocity/issues.ts';

/** The issue that always shows the newest page. */
export interface IssueRequest {
  readonly title: string;
  /** Ends with the marker. */
  readonly markdown: string;
  readonly marker: string;
}

/** What became of it. */
export interface IssueOutcome {
  readonly kind: 'created' | 'updated' | 'unchanged';
  readonly issue: PostedIssue;
  /** Why a new one is not pinned; null = it is, or was there before. */
  readonly notPinned: string | null;
}

/**
 * Brings the one issue up to date: ours by marker and by author. It is pinned when it is made, and never again: whoever
 * unpins or closes it means it. One that is closed is brought up to date and stays closed.
 *
 * @throws GitHubError when GitHub does not let us
 */
export async function postIssue(request: IssueRequest, issues: Issues): Promise<IssueOutcome> {
  const { title, markdown } = request;
  const login = await issues.ownLogin();
  const existing = await findOwn(request, issues, login);
  if (existing !== undefined) {
    const isSame = existing.title === title && normal(existing.body) === normal(markdown);
    if (isSame) return { kind: 'unchanged', issue: existing, notPinned: null };
    const issue = await issues.update(existing.number, title, markdown);
    return { kind: 'updated', issue, notPinned: null };
  }
  const issue = await createOnce(request, issues, login);
  try {
    await issues.pin(issue.nodeId);
    return { kind: 'created', issue, notPinned: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // GitHub pins three issues of a repository at most, and not for every token.
    return { kind: 'created', issue, notPinned: error.message };
  }
}

/** @throws GitHubError where GitHub does not say who we are, and what bears the marker may be ours */
async function findOwn(
  { marker }: IssueRequest,
  issues: Issues,
  login: string | null,
): Promise<PostedIssue | undefined> {
  const isOwn = ({ author }: PostedIssue): boolean =>
    // Nobody but an app can have such a login, and what app may write here, the owner of the repository decides.
    login === null ? author?.endsWith('[bot]') === true : author === login;
  const marked: PostedIssue[] = [];
  // A repository with many issues has ours far back in the list of all; one that was moved is not in that of the author.
  for (const author of login === null ? [undefined] : [login, undefined]) {
    try {
      for await (const issue of issues.byChange(author)) {
        if (!hasMarker(issue.body, marker)) continue;
        if (isOwn(issue)) return issue;
        marked.push(issue);
      }
    } catch (error) {
      // GitHub rejects a filter by a login that it cannot look up.
      if (author === undefined || !(error instanceof GitHubError) || error.code !== 'rejected') throw error;
    }
  }
  if (login !== null || marked.length === 0) return undefined;
  throw new GitHubError(
    'unreachable',
    'GitHub did not say whose token it was given, and somebody’s issue bears the marker of this page.',
    'Run the job again; githubstatus.com tells whether GitHub has a problem.',
  );
}

/** Creates the issue; where the answer got lost, looks whether it is there before it tries once more. */
async function createOnce(request: IssueRequest, issues: Issues, login: string | null): Promise<PostedIssue> {
  const { title, markdown } = request;
  try {
    return await issues.create(title, markdown);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'unreachable') throw error;
    return (await findOwn(request, issues, login)) ?? (await issues.create(title, markdown));
  }
}

function normal(text: string): string {
  return text.replace(/\r\n/g, '\n').trim();
}
