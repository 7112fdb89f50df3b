import type { FoundLeg } from '../../core/leg/compose-legs.ts';
import type { Leg } from '../../core/leg/leg-view.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import { fitComment } from '../../core/report/fit-comment.ts';
import { type Rich, rich } from '../../core/report/rich-text.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { type LegReader, legReader, type OwnLeg } from './leg-reader.ts';
import type { OwnView } from './leg-views.ts';
import type { CommentOutcome } from './post-comment.ts';
import type { Publication } from './publication.ts';
import { linksOf } from './run-links.ts';
import { shareComment } from './share-comment.ts';
import { writeStatus } from './write-status.ts';

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
  if (publication === null || publication.leg === null) return { commentUrl: null };
  const { leg, status, repository } = publication;
  const said = own.map((each) => ({ leg: each.leg, links: links(each.artifact?.id ?? null) }));
  let opened: Promise<LegReader> | undefined;
  const legs = (): Promise<LegReader> => {
    opened ??= openLegs(own, { ...publication, leg }, links, ports, world);
    return opened;
  };
  // The one thing that a branch rule waits for goes first.
  if (status !== null)
    await writeStatus(status, said, await legs(), () => world.gitHub(repository), warn, world);
  if (publication.pullRequest === null) return { commentUrl: null };
  if (publication.whyNoComment !== null) {
    world.log.note(`eval-envelope: no comment: ${publication.whyNoComment}`);
    return { commentUrl: null };
  }
  try {
    const outcome = await comment(said, await legs(), publication, ports);
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
  own: readonly FoundLeg[],
  legs: LegReader,
  publication: Publication,
  ports: ActionPorts,
): Promise<CommentOutcome> {
  const { leg, pullRequest, markers, isWanted } = publication;
  if (leg === null || pullRequest === null) return { kind: 'left-out', reason: 'there is no pull request' };
  const github = await ports.github(publication.repository, publication.token);
  const request = {
    leg,
    pullRequest: pullRequest.number,
    marker: legs.isShared ? markers.shared : markers.own,
    older: markers.older,
    mayCreate: isWanted,
    own,
  };
  return shareComment(request, legs, github);
}

/** What other jobs of the run say, where they find what this one says and it finds theirs. */
async function openLegs(
  views: readonly OwnView[],
  { leg, isOneOfSeveral, isAlone = false }: Publication & { readonly leg: Leg },
  links: OwnLeg['links'],
  ports: ActionPorts,
  world: World,
): Promise<LegReader> {
  const own = {
    leg,
    ownNames: views.flatMap(({ artifact }) => artifact?.name ?? []),
    unstored: views.flatMap(({ leg, artifact }) => (artifact === null ? [leg] : [])),
    links,
  };
  const alone = legReader(own, null, isOneOfSeveral, world);
  if (isAlone || (isOneOfSeveral && views.some(({ artifact }) => artifact === null))) return alone;
  const artifacts = await ports.artifacts();
  if (artifacts.whyNot() !== null) return alone;
  try {
    await artifacts.list();
    return legReader(own, artifacts, isOneOfSeveral, world);
  } catch (error) {
    world.log.note(`eval-envelope: the comment is this job's alone: ${whyNot(error)}`);
    return alone;
  }
}

function whyNot(error: unknown): string {
  if (error instanceof GitHubError) return `${error.message} ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}

function joined(footer: Rich, links: Rich): Rich {
  return links.length === 0 ? footer : rich`${footer} · ${links}`;
}
