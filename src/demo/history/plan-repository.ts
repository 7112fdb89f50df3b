import type { Draws } from '../draws.ts';
import type { PlannedChange } from './plan.ts';
import { pickClass, planChange } from './plan-change.ts';
import { pickFeature, planFeatures, type SharedFeature } from './plan-features.ts';
import { planIdea } from './plan-log.ts';
import { sprintBegins } from './sprint-days.ts';
import { drawIdea } from './vocabulary.ts';

/** What the changes of a repository are planned from. */
export interface RepositoryRequest {
  readonly repository: string;
  readonly suites: readonly string[];
  readonly sprints: number;
  /** On average. */
  readonly changesPerSprint: number;
}

/** Changes of a repository, and numbers that later pull requests may take. */
export interface PlannedRepository {
  readonly changes: readonly PlannedChange[];
  /** A free number of about that time. */
  readonly spareNumber: (at: number) => number;
}

/** The changes of a repository by their beginning, so that their numbers rise with time as those of GitHub do. */
export function planRepository(request: RepositoryRequest, draws: Draws): PlannedRepository {
  const { repository, suites, changesPerSprint } = request;
  const changes: PlannedChange[] = [];
  const numbering = numberPullRequests();
  const unique = uniqueNames();
  let round = -1;
  let features: readonly SharedFeature[] = [];
  for (const { start, sprint } of drawStarts(request, draws)) {
    const ofSprint = Math.floor((sprint - 1) / 2);
    if (ofSprint !== round) {
      round = ofSprint;
      features = planFeatures(round, changesPerSprint, numbering.nextIssue);
    }
    const feature = pickFeature(draws, features);
    if (draws.uniform() < 0.06) {
      const ofClass = pickClass(draws);
      const idea = drawIdea(draws, ofClass);
      changes.push(planIdea({ draws, repository, class: ofClass, idea, feature, start }));
      continue;
    }
    const numbers = numbering.nextPullRequests(start);
    changes.push(planChange({ draws, repository, suites, start, numbers, feature, unique }));
  }
  return { changes, spareNumber: numbering.spare };
}

/** First evaluations, by time. Some lie in the first or last minute of a sprint, where a time zone or the clocks show. */
function drawStarts(
  { sprints, changesPerSprint }: RepositoryRequest,
  draws: Draws,
): readonly { readonly start: number; readonly sprint: number }[] {
  const starts: { start: number; sprint: number }[] = [];
  for (let sprint = 1; sprint <= sprints; sprint += 1) {
    const [from, to] = [sprintBegins(sprint), sprintBegins(sprint + 1)];
    const count = Math.round(changesPerSprint * (0.7 + 0.6 * draws.uniform()));
    for (let index = 0; index < count; index += 1) {
      const edge = draws.uniform();
      const inside = from + draws.uniform() * (to - from - 2);
      const start = edge < 0.06 ? to - 60_000 : edge < 0.12 ? from + 60_000 : inside;
      starts.push({ start: Math.round(start), sprint });
    }
  }
  return starts.sort((one, other) => one.start - other.start);
}

/** Numbers of issues and pull requests of one repository: two for each change, two to spare. */
function numberPullRequests(): {
  readonly nextIssue: () => number;
  readonly nextPullRequests: (at: number) => readonly [number, number];
  readonly spare: (at: number) => number;
} {
  let last = 100;
  const spares: { at: number; number: number }[] = [];
  return {
    nextIssue: () => {
      last += 1;
      return last;
    },
    nextPullRequests: (at) => {
      const [one, other] = [last + 1, last + 2];
      spares.push({ at, number: last + 3 }, { at, number: last + 4 });
      last += 4;
      return [one, other];
    },
    spare: (at) => {
      const position = spares.findLastIndex((spare) => spare.at <= at);
      const [taken] = spares.splice(Math.max(0, position), 1);
      if (taken !== undefined) return taken.number;
      last += 1;
      return last;
    },
  };
}

function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
