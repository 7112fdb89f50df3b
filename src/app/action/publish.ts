import { GitHubError } from '../../core/model/program-error.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import { fitComment } from '../../core/report/fit-comment.ts';
import { link, type Piece, type Rich, rich } from '../../core/report/rich-text.ts';
import type { ActionPorts, Artifacts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import type { OwnView } from './leg-views.ts';
import type { CommentOutcome } from './post-comment.ts';
import type { Publication } from './publication.ts';
import { shareComment } from './share-comment.ts';

/** A step's summary over 1 MiB is dropped as a whole. */
const summaryBudget = 900_000;

/** Where it went. */
export interface Published {
  readonly commentUrl: string | null;
}

/** What is said, and where the jobs of the run find it. */
export interface Argument {
  /** Of this job, for its summary. */
  readonly view: CommentView;
  readonly own: readonly OwnView[];
  /** Artifact that the summary links to; null = none. */
  readonly artifactId: number | null;
}

/**
 * Writes the summary of the job and brings the comment up to date. What cannot be written is a warning.
 *
 * @param publication - null = the run ended before it was known: summary only
 */
export async function publish(
  { view, own, artifactId }: Argument,
  publication: Publication | null,
  ports: ActionPorts,
  world: World,
): Promise<Published> {
  const marker = publication?.markers.shared ?? '';
  const warn = (message: string): void => {
    ports.runner.annotate({ level: 'warning', title: 'Eval Envelope: reporting', message });
  };
  const links = linksOf(world);
  const footer = joined(view.footer, links(artifactId));
  try {
    const shown = withReason({ ...view, footer }, publication);
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
    const outcome = await comment(own, publication, links, ports, world);
    if (outcome.kind === 'left-out') {
      world.log.note(`eval-envelope: no comment written: ${outcome.reason}`);
      return { commentUrl: null };
    }
    world.log.note(`eval-envelope: comment ${outcome.kind}: ${outcome.url}`);
    return { commentUrl: outcome.url };
  } catch (error) {
    const text = `The comment could not be posted; the verdict stands as it is. ${whyNot(error)}`;
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

/** The comment of all jobs, or of this one where jobs cannot read each other's artifacts. */
async function comment(
  own: readonly OwnView[],
  publication: Publication,
  links: (artifactId: number | null) => Rich,
  ports: ActionPorts,
  world: World,
): Promise<CommentOutcome> {
  const { leg, pullRequest, markers, isWanted } = publication;
  if (leg === null || pullRequest === null) return { kind: 'left-out', reason: 'there is no pull request' };
  const github = await ports.github(publication.repository, publication.token);
  const artifacts = await sharedArtifacts(own, publication, ports, world);
  const request = {
    leg,
    pullRequest: pullRequest.number,
    marker: artifacts === null ? markers.own : markers.shared,
    older: markers.older,
    mayCreate: isWanted,
    own: own.map((view) => ({ leg: view.leg, links: links(view.artifact?.id ?? null) })),
    ownNames: own.flatMap(({ artifact }) => artifact?.name ?? []),
    unstored: own.flatMap(({ leg, artifact }) => (artifact === null ? [leg] : [])),
    links,
  };
  return shareComment(request, artifacts, github, world);
}

/** null = other jobs do not find what this one says, or it does not find theirs: each has a comment of its own. */
async function sharedArtifacts(
  own: readonly OwnView[],
  { isOneOfSeveral, isAlone = false }: Publication,
  ports: ActionPorts,
  world: World,
): Promise<Artifacts | null> {
  if (isAlone || (isOneOfSeveral && own.some(({ artifact }) => artifact === null))) return null;
  const artifacts = await ports.artifacts();
  if (artifacts.whyNot() !== null) return null;
  try {
    await artifacts.list();
    return artifacts;
  } catch (error) {
    world.log.note(`eval-envelope: the comment is this job's alone: ${whyNot(error)}`);
    return null;
  }
}

function whyNot(error: unknown): string {
  if (error instanceof GitHubError) return `${error.message} ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}

function joined(footer: Rich, links: Rich): Rich {
  return links.length === 0 ? footer : rich`${footer} · ${links}`;
}

/** The run and the artifact, which hold what a comment has no room for. */
function linksOf({ environment }: World): (artifactId: number | null) => Rich {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (server === undefined || repository === undefined || run === undefined) return () => [];
  const address = `${server}/${repository}/actions/runs/${run}`;
  return (artifactId) => {
    const links: Piece[] = [];
    try {
      if (artifactId !== null)
        links.push(link('report and record', `${address}/artifacts/${artifactId}`), ' · ');
      links.push(link('run', address));
      return links;
    } catch {
      // A server with an address of its own kind: no link is better than a broken one.
      return [];
    }
  };
}
