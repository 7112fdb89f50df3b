import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Draws } from '../draws.ts';
import { pickOne, pickWeighted } from './pick-weighted.ts';
import type { Fate, PlannedChange, PlannedFeature, Shape, Way } from './plan.ts';
import type { SharedFeature } from './plan-features.ts';
import { featureOfEntry, planEntry } from './plan-log.ts';
import { outcomesOf } from './plan-outcomes.ts';
import { branchOf, planRuns } from './plan-runs.ts';
import { drawIdea } from './vocabulary.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The rule of the figures: a branch is dropped when it was quiet for so long. */
const quietMs = 28 * dayMs;

/** What a plan of a change begins with. */
export interface ChangeRequest {
  readonly draws: Draws;
  readonly repository: string;
  readonly suites: readonly string[];
  /** First evaluation, milliseconds since 1970. */
  readonly start: number;
  /** Two free numbers of the repository. */
  readonly numbers: readonly [number, number];
  /** What somebody says that it belongs to; null = nobody says. */
  readonly feature: SharedFeature | null;
  /** Makes a name of a branch that no other one has. */
  readonly unique: (name: string) => string;
}

/** Hours between the last evaluation and the decision, at most. */
const mostHoursToDecide: Readonly<Record<DeploymentClass, number>> = {
  'prompt-edit': 44,
  'rag-refresh': 60,
  'model-swap': 100,
  'fine-tune': 140,
  other: 30,
};

/** Plans one change from its first evaluation to its end. */
export function planChange(request: ChangeRequest): PlannedChange {
  const { draws, repository, start, unique } = request;
  const kind = pickWeighted(draws, [
    ['experiment', 92],
    ['outside-taxonomy', 6],
    ['never-judged', 2],
  ] as const);
  const fate = pickWeighted<Fate>(draws, [
    ['shipped', 51],
    ['dropped', 32],
    ['open', 5],
    ['quiet', 9],
    ['unknown', 3],
  ]);
  const shape = pickShape(draws, fate);
  const pullRequests = numbersOf(request, fate, shape);
  const riskiest: DeploymentClass = kind === 'outside-taxonomy' ? 'other' : pickClass(draws);
  const idea = drawIdea(draws, riskiest);
  const name = unique(idea.slug);
  const way = fate === 'shipped' && kind === 'experiment' ? pickWay(draws) : null;
  const acceptedBy =
    way === 'accepted'
      ? pickWeighted(draws, [
          ['sign-off', 55],
          ['waiver', 25],
          ['config', 20],
        ] as const)
      : null;
  const suites = pickSuites(draws, request.suites);
  const parts = { draws, repository, suites, start, numbers: pullRequests, name, shape, riskiest, kind };
  const { runs, contentsAt, lastAt } = planRuns({ ...parts, way, acceptedBy, idea });
  const openedAt =
    fate === 'quiet' || fate === 'unknown'
      ? null
      : Math.round(
          shape === 'branch-first' ? start + 0.5 * hourMs : start - (1 + draws.uniform() * 20) * hourMs,
        );
  const decidedAt = lastAt + (1 + draws.uniform() * mostHoursToDecide[riskiest]) * hourMs;
  const closedAt =
    fate === 'quiet'
      ? (runs.at(-1)?.at ?? 0) + quietMs
      : fate === 'shipped' || fate === 'dropped'
        ? Math.round(decidedAt)
        : null;
  const revertedAt =
    fate === 'shipped' && closedAt !== null && draws.uniform() < 0.07
      ? Math.round(closedAt + (0.2 + draws.uniform() * 20) * dayMs)
      : null;
  // Without a pull request nobody can name what it belongs to.
  const feature = openedAt === null ? null : request.feature;
  const logged =
    kind === 'experiment'
      ? planEntry({
          draws,
          repository,
          class: riskiest,
          fate,
          shape,
          idea,
          branch: branchOf(shape, name, 0),
          feature,
          start,
          openedAt,
        })
      : null;
  const file: PlannedFeature = {
    name: `${repository} ${suites[0] ?? ''}, ${idea.place}`,
    isNamed: false,
  };
  const featureBefore = featureOfEntry(repository, logged?.entry ?? null) ?? file;
  const change = { repository, fate, shape, runs, closedAt, way, revertedAt, pullRequests };
  return {
    ...change,
    kind,
    class: riskiest,
    branch: runs.at(-1)?.branch ?? name,
    contentsAt,
    entry: logged?.entry ?? null,
    openedAt,
    acceptedBy,
    feature: feature === null ? featureBefore : { name: `${repository} ${feature.name}`, isNamed: true },
    featureBefore,
    outcomes: openedAt === null ? [] : outcomesOf({ ...change, name, openedAt, feature, logged }),
  };
}

function pickShape(draws: Draws, fate: Fate): Shape {
  if (fate === 'quiet' || fate === 'unknown') return 'plain';
  return pickWeighted<Shape>(draws, [
    ['plain', 80],
    ['renamed', 6],
    ['split', 8],
    ['branch-first', 6],
  ]);
}

function numbersOf({ numbers }: ChangeRequest, fate: Fate, shape: Shape): readonly number[] {
  if (fate === 'quiet') return [];
  return shape === 'renamed' || shape === 'split' ? numbers : numbers.slice(0, 1);
}

/** Draws the class of a change, prompt edits most of all. */
export function pickClass(draws: Draws): Exclude<DeploymentClass, 'other'> {
  return pickWeighted(draws, [
    ['prompt-edit', 71],
    ['rag-refresh', 16],
    ['model-swap', 10],
    ['fine-tune', 3],
  ] as const);
}

function pickWay(draws: Draws): Way {
  return pickWeighted<Way>(draws, [
    ['inside', 68],
    ['accepted', 15],
    ['not-settled', 10],
    ['against-the-gate', 4],
    ['not-evaluated', 3],
  ]);
}

/** Most changes belong to the first suite, some to another one, and some to all. */
function pickSuites(draws: Draws, suites: readonly string[]): readonly string[] {
  const place = draws.uniform();
  const [first, ...others] = suites;
  if (first === undefined || others.length === 0 || place < 0.2) return suites;
  return place < 0.75 ? [first] : [pickOne(draws, others)];
}
