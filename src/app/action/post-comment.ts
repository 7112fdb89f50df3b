import { GitHubError } from '../../core/model/program-error.ts';
import { hasMarker } from '../../core/report/comment-marker.ts';
import type { GitHub, PostedComment } from '../action-ports.ts';

/** The comment of one evaluation. */
export interface CommentRequest {
  readonly pullRequest: number;
  /** Head of the pull request that was evaluated. */
  readonly headSha: string;
  /** Ends with the marker; made from what the comment says now, null where there is none. */
  readonly markdown: string | ((existing: string | null) => string);
  readonly marker: string;
  /** Markers of comments of ours that are taken over where none has {@link marker}. */
  readonly older?: readonly string[];
  /** Whether a comment may be made where there is none; one that is there is always brought up to date. */
  readonly mayCreate: boolean;
}

/** What became of it. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'left-out'; readonly reason: string };

/**
 * Brings the one comment of this gate up to date: ours by marker and by author, wherever among the pages it stands. A
 * run that is not of the current head writes nothing.
 *
 * @throws GitHubError when GitHub does not let us
 */
export async function postComment(request: CommentRequest, github: GitHub): Promise<CommentOutcome> {
  const login = await github.ownLogin();
  const existing = await findOwn(request, github, login);
  if (existing === undefined && !request.mayCreate) {
    return { kind: 'left-out', reason: 'the comment mode asks for none here' };
  }
  const markdown = textFor(request, existing);
  if (existing !== undefined && sameText(existing.body, markdown)) {
    return { kind: 'unchanged', url: existing.url };
  }
  // Right before writing: an older run that ends late must not speak over a newer one.
  const head = await github.pullRequestHead(request.pullRequest);
  if (head.sha !== request.headSha) {
    const reason = `the pull request has moved on to ${head.sha.slice(0, 7)} since ${request.headSha.slice(0, 7)} was evaluated`;
    return { kind: 'left-out', reason };
  }
  if (existing !== undefined) {
    const updated = await github.updateComment(existing.id, markdown);
    return { kind: 'updated', url: updated.url };
  }
  if (!head.isOpen) return { kind: 'left-out', reason: 'the pull request is closed' };
  const created = await createOnce(request, markdown, github, login);
  return (await joinEarlier(created, request, github, login)) ?? { kind: 'created', url: created.url };
}

function textFor({ markdown }: CommentRequest, existing: PostedComment | undefined): string {
  return typeof markdown === 'string' ? markdown : markdown(existing?.body ?? null);
}

/**
 * Jobs that find no comment at the same moment make one each. The earliest stays: whoever made a later one writes there
 * and takes its own away again.
 *
 * @returns undefined where ours is the earliest
 */
async function joinEarlier(
  created: PostedComment,
  request: CommentRequest,
  github: GitHub,
  login: string | null,
): Promise<CommentOutcome | undefined> {
  const earliest = await findOwn(request, github, login).catch(() => undefined);
  if (earliest === undefined || earliest.id >= created.id) return undefined;
  const updated = await github.updateComment(earliest.id, textFor(request, earliest));
  await github.deleteComment(created.id);
  return { kind: 'updated', url: updated.url };
}

/** @throws GitHubError where GitHub does not say who we are, and what bears the marker may be ours */
async function findOwn(
  { pullRequest, marker, older = [] }: CommentRequest,
  github: GitHub,
  login: string | null,
): Promise<PostedComment | undefined> {
  const comments = await github.comments(pullRequest);
  const marked = [marker, ...older].flatMap((wanted) =>
    comments.filter(({ body }) => hasMarker(body, wanted)),
  );
  const own = marked.find(({ author }) => (login === null ? isApp(author) : author === login));
  if (own !== undefined || login !== null || marked.length === 0) return own;
  throw new GitHubError(
    'unreachable',
    'GitHub did not say whose token it was given, and somebody’s comment bears the marker of this gate.',
    'Run the job again; githubstatus.com tells whether GitHub has a problem.',
  );
}

/**
 * Where GitHub does not say who we are: a comment of an app is ours. Nobody else can have such a login, and what app may
 * write here, the owner of the repository decides.
 */
function isApp(login: string | null): boolean {
  return login?.endsWith('[bot]') === true;
}

/** Creates the comment; where the answer got lost, looks whether it is there before it tries once more. */
async function createOnce(
  request: CommentRequest,
  markdown: string,
  github: GitHub,
  login: string | null,
): Promise<PostedComment> {
  try {
    return await github.createComment(request.pullRequest, markdown);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'unreachable') throw error;
    const existing = await findOwn(request, github, login);
    return existing ?? (await github.createComment(request.pullRequest, markdown));
  }
}

function sameText(left: string, right: string): boolean {
  return normal(left) === normal(right);
}

function normal(text: string): string {
  return text.replace(/\r\n/g, '\n').trim();
}
