import { GitHubError } from '../../core/model/program-error.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import { fitComment } from '../../core/report/fit-comment.ts';
import { link, type Piece, rich } from '../../core/report/rich-text.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { postComment } from './post-comment.ts';
import type { Publication } from './publication.ts';

/** GitHub takes 65,536 characters for sure; this is measured in UTF-8 bytes on the final text. */
const commentBudget = 60_000;

/** A step's summary over 1 MiB is dropped as a whole. */
const summaryBudget = 900_000;

/** Where it went. */
export interface Published {
  readonly commentUrl: string | null;
}

/**
 * Writes the summary of the job and brings the comment up to date. What cannot be written is a warning.
 *
 * @param publication - null = the run ended before it was known: summary only
 */
export async function publish(
  view: CommentView,
  publication: Publication | null,
  ports: ActionPorts,
  world: World,
): Promise<Published> {
  const marker = publication?.marker ?? '';
  const linked = withLinks(view, publication?.artifactId ?? null, world);
  const warn = (message: string): void => {
    ports.runner.annotate({ level: 'warning', title: 'Eval Envelope: reporting', message });
  };
  try {
    const shown = withReason(linked, publication);
    await ports.runner.writeSummary(fitComment(shown, marker, summaryBudget).markdown);
  } catch (error) {
    warn(`The summary of the job could not be written: ${error instanceof Error ? error.message : error}`);
  }
  if (publication?.pullRequest == null) return { commentUrl: null };
  if (publication.whyNoComment !== null) {
    world.log.note(`eval-envelope: no comment: ${publication.whyNoComment}`);
    return { commentUrl: null };
  }
  try {
    const github = await ports.github(publication.repository, publication.token);
    const outcome = await postComment(
      {
        pullRequest: publication.pullRequest.number,
        headSha: publication.pullRequest.headSha,
        markdown: fitComment(linked, marker, commentBudget).markdown,
        marker,
        mayCreate: publication.isWanted,
      },
      github,
    );
    if (outcome.kind === 'left-out') {
      world.log.note(`eval-envelope: no comment written: ${outcome.reason}`);
      return { commentUrl: null };
    }
    world.log.note(`eval-envelope: comment ${outcome.kind}: ${outcome.url}`);
    return { commentUrl: outcome.url };
  } catch (error) {
    const why =
      error instanceof GitHubError
        ? `${error.message} ${error.hint}`
        : error instanceof Error
          ? error.message
          : String(error);
    const text = `The comment could not be posted; the verdict stands as it is. ${why}`;
    if (publication.isQuiet) world.log.note(`eval-envelope: ${text}`);
    else warn(text);
    return { commentUrl: null };
  }
}

/** The summary says why there is no comment: it is all that an author without rights gets to see of this run. */
function withReason(view: CommentView, publication: Publication | null): CommentView {
  if (publication?.pullRequest == null || publication.whyNoComment === null) return view;
  const text = rich`No comment: ${publication.whyNoComment}.`;
  return { ...view, blocks: [...view.blocks, { kind: 'paragraph', text }] };
}

/** The run and the artifact, which hold what a comment has no room for. */
function withLinks(view: CommentView, artifactId: number | null, { environment }: World): CommentView {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (server === undefined || repository === undefined || run === undefined) return view;
  const address = `${server}/${repository}/actions/runs/${run}`;
  const links: Piece[] = [];
  try {
    if (artifactId !== null)
      links.push(link('report and record', `${address}/artifacts/${artifactId}`), ' · ');
    links.push(link('run', address));
  } catch {
    // A server with an address of its own kind: no link is better than a broken one.
    return view;
  }
  return { ...view, footer: rich`${view.footer} · ${links}` };
}
