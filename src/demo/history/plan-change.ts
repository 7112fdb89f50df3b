import { type DeploymentClass, deploymentClasses } from '../../core/model/deployment-class.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import type { WrittenOutcome } from '../../core/velocity/outcome.ts';
import { type Draws, hashTexts } from '../draws.ts';
import type { Fate, PlannedChange, PlannedRun, Way } from './plan.ts';

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
  /** Takes the next free number of the repository. */
  readonly nextNumber: () => number;
  /** Name of a feature that several changes belong to. */
  readonly sharedFeature: string;
}

type Shape = 'plain' | 'renamed' | 'split' | 'branch-first';

/** Plans one change from its first evaluation to its end. */
export function planChange(request: ChangeRequest): PlannedChange {
  const { draws, repository, start, nextNumber } = request;
  const pick = <T>(choices: readonly (readonly [T, number])[]): T => pickWeighted(draws, choices);
  const kind = pick([
    ['experiment', 90],
    ['outside-taxonomy', 6],
    ['never-judged', 4],
  ] as const);
  const fate = pick<Fate>([
    ['shipped', 48],
    ['dropped', 28],
    ['open', 8],
    ['quiet', 12],
    ['unknown', 4],
  ]);
  const hasPullRequest = fate !== 'quiet';
  const shape: Shape =
    !hasPullRequest || fate === 'unknown'
      ? 'plain'
      : pick<Shape>([
          ['plain', 76],
          ['renamed', 8],
          ['split', 8],
          ['branch-first', 8],
        ]);
  const numbers = !hasPullRequest
    ? []
    : shape === 'renamed' || shape === 'split'
      ? [nextNumber(), nextNumber()]
      : [nextNumber()];
  const name = hashTexts(repository, String(start), String(draws.uniform())).slice(0, 10);
  const riskiest = kind === 'outside-taxonomy' ? 'other' : pickClass(draws);
  const way = fate === 'shipped' && kind === 'experiment' ? pickWay(draws) : null;
  const { runs, contentsAt, lastAt } = planRuns({ ...request, numbers, name, shape, riskiest, kind, way });
  const decidedAt = lastAt + (1 + draws.uniform() * 60) * hourMs;
  const closedAt =
    fate === 'quiet'
      ? (runs.at(-1)?.at ?? 0) + quietMs
      : fate === 'shipped' || fate === 'dropped'
        ? Math.round(decidedAt)
        : null;
  const openedAt =
    !hasPullRequest || fate === 'unknown'
      ? null
      : Math.round(
          shape === 'branch-first' ? start + 0.5 * hourMs : start - (1 + draws.uniform() * 20) * hourMs,
        );
  const revertedAt =
    fate === 'shipped' && closedAt !== null && draws.uniform() < 0.12
      ? Math.round(closedAt + (0.2 + draws.uniform() * 20) * dayMs)
      : null;
  const change = {
    repository,
    kind,
    class: riskiest,
    fate,
    runs,
    contentsAt,
    openedAt,
    closedAt,
    way,
    revertedAt,
  };
  const naming =
    hasPullRequest && fate !== 'unknown'
      ? pick([
          ['trailer', 3],
          ['issue', 2],
          ['label', 2],
          ['none', 3],
        ] as const)
      : 'none';
  const feature =
    naming === 'none'
      ? `${runs[0]?.suite ?? ''}, prompts/${name}.md`
      : naming === 'trailer'
        ? request.sharedFeature
        : naming === 'issue'
          ? `issue ${700 + (numbers[0] ?? 0)}`
          : `feature/${name}`;
  return {
    ...change,
    isSignedOff: way === 'accepted',
    feature: `${repository} ${feature}`,
    outcomes:
      openedAt === null ? [] : outcomesOf({ ...change, openedAt, numbers, name, shape, naming, feature }),
  };
}

function pickWeighted<T>(draws: Draws, choices: readonly (readonly [T, number])[]): T {
  let left = draws.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return (choices.at(-1) as readonly [T, number])[0]; // no caller gives an empty list
}

function pickClass(draws: Draws): DeploymentClass {
  return pickWeighted(draws, [
    ['prompt-edit', 70],
    ['rag-refresh', 16],
    ['model-swap', 10],
    ['fine-tune', 4],
  ] as const);
}

function pickWay(draws: Draws): Way {
  return pickWeighted<Way>(draws, [
    ['inside', 62],
    ['accepted', 14],
    ['not-settled', 14],
    ['against-the-gate', 6],
    ['not-evaluated', 4],
  ]);
}

interface RunsRequest extends ChangeRequest {
  readonly numbers: readonly number[];
  readonly name: string;
  readonly shape: Shape;
  readonly riskiest: DeploymentClass;
  readonly kind: PlannedChange['kind'];
  readonly way: Way | null;
}

/** Head by head: new contents, commits that change nothing covered, re-runs, attempts that could not be judged. */
function planRuns(request: RunsRequest): { runs: PlannedRun[]; contentsAt: number[]; lastAt: number } {
  const { draws, repository, numbers, name, shape, riskiest, kind, way } = request;
  const suites = draws.uniform() < 0.25 ? request.suites : request.suites.slice(0, 1);
  const contents = 1 + Math.floor(draws.uniform() * 5);
  const runs: PlannedRun[] = [];
  const contentsAt: number[] = [];
  let at = request.start;
  for (let index = 0; index < contents; index += 1) {
    const isLast = index === contents - 1;
    const heads = draws.uniform() < 0.12 ? 2 : 1;
    for (let repeat = 0; repeat < heads; repeat += 1) {
      // A renamed branch goes on under its second number with a head that the first one evaluated too.
      const part = numbers.length === 2 && index >= contents / 2 ? 1 : 0;
      const head = hashTexts('head', name, String(index), String(repeat)).slice(0, 40);
      const runId = 1_000_000 + Math.floor(draws.uniform() * 1e9);
      const isFlaky = draws.uniform() < 0.1;
      const isRerun = isFlaky || draws.uniform() < 0.1;
      const isFinal = isLast && repeat === heads - 1;
      const asPart = (number: number): Pick<PlannedRun, 'pullRequest' | 'branch' | 'event'> => {
        const isBefore = numbers.length === 0 || (shape === 'branch-first' && index === 0 && repeat === 0);
        return {
          pullRequest: isBefore ? null : (numbers[number] ?? null),
          branch:
            shape === 'renamed' && number === 1
              ? `${name}-renamed`
              : shape === 'split' && number === 1
                ? `${name}-2`
                : name,
          event: isBefore ? 'push' : 'pull_request',
        };
      };
      for (let attempt = 1; attempt <= (isRerun ? 2 : 1); attempt += 1) {
        for (const [order, suite] of suites.entries()) {
          const isUnjudged = kind === 'never-judged' || (isFlaky && attempt === 1);
          // A part that ships before the rest is inside, so that the way of the whole is that of its end.
          const isPart = shape === 'split' && part === 0 && way !== null;
          const verdict = isUnjudged
            ? 'not-evaluated'
            : order > 0
              ? 'inside'
              : verdictOf(draws, isFinal ? way : isPart ? 'inside' : null);
          const run: PlannedRun = {
            repository,
            suite,
            class: classOf(draws, riskiest, index),
            at: Math.round(at),
            head,
            content: hashTexts('content', name, suite, String(index)),
            ...asPart(part),
            runId,
            attempt,
            verdict,
            isPassed:
              verdict === 'inside' ||
              (verdict === 'inconclusive' && (!isFinal || way === 'not-settled' || way === null)),
            isSignedOff: isFinal && way === 'accepted' && !isUnjudged && order === 0,
            costUsd: draws.uniform() < 0.08 ? null : Math.round(draws.uniform() * 400) / 1000,
            isReused: false,
            place: `prompts/${name}.md`,
            casesRemoved: isFinal && draws.uniform() < 0.15 ? 1 + Math.floor(draws.uniform() * 3) : 0,
          };
          runs.push(run);
          if (!isUnjudged && contentsAt.length === index) contentsAt.push(run.at);
          at += 0.1 * hourMs;
        }
        at += 0.3 * hourMs;
      }
      // What the old name evaluated last, the new one evaluates again.
      if (shape === 'renamed' && part === 0 && index + 1 >= contents / 2 && repeat === heads - 1)
        runs.push(
          ...runs
            .filter((run) => run.head === head && run.verdict !== 'not-evaluated')
            .slice(-1)
            .map((run) => ({ ...run, ...asPart(1), at: Math.round(at), runId: runId + 1, attempt: 1 })),
        );
      at += (1 + draws.uniform() * 40) * hourMs;
    }
  }
  // A person says yes: another run decides again from the rows that are there. The first record stays as it was.
  const last = runs.at(-1);
  const decided = runs.filter(({ runId, attempt }) => runId === last?.runId && attempt === last.attempt);
  if (decided.some(({ isSignedOff }) => isSignedOff) && draws.uniform() < 0.6) {
    for (const [order, run] of decided.entries()) {
      runs[runs.indexOf(run)] = { ...run, isSignedOff: false };
      runs.push({
        ...run,
        at: run.at + 1_800_000 + order,
        runId: run.runId + 7,
        attempt: 1,
        isReused: true,
        costUsd: null,
      });
    }
  }
  return {
    runs: runs.toSorted((one, other) => one.at - other.at),
    contentsAt,
    lastAt: Math.max(...runs.map((run) => run.at)),
  };
}

/** The riskiest class comes up in the first content; later ones may be milder. */
function classOf(draws: Draws, riskiest: DeploymentClass, index: number): DeploymentClass {
  if (index === 0 || riskiest === 'other' || draws.uniform() < 0.8) return riskiest;
  return deploymentClasses.indexOf(riskiest) < deploymentClasses.indexOf('prompt-edit')
    ? 'prompt-edit'
    : riskiest;
}

function verdictOf(draws: Draws, way: Way | null): Verdict {
  switch (way) {
    case 'inside':
      return 'inside';
    case 'accepted':
      return 'trade-off';
    case 'not-settled':
      return 'inconclusive';
    case 'against-the-gate':
      return 'outside';
    default:
      return pickWeighted<Verdict>(draws, [
        ['inside', 45],
        ['inconclusive', 30],
        ['trade-off', 15],
        ['outside', 10],
      ]);
  }
}

function outcomesOf(change: {
  readonly repository: string;
  readonly fate: Fate;
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly revertedAt: number | null;
  readonly way: Way | null;
  readonly runs: readonly PlannedRun[];
  readonly numbers: readonly number[];
  readonly name: string;
  readonly shape: Shape;
  readonly naming: 'trailer' | 'issue' | 'label' | 'none';
  readonly feature: string;
}): readonly WrittenOutcome[] {
  const { fate, openedAt, closedAt, numbers, name, shape, naming, feature, runs, way } = change;
  const last = runs.at(-1)?.at ?? openedAt;
  return numbers.map((number, index): WrittenOutcome => {
    const isSecond = index === 1;
    const isFirstOfTwo = numbers.length === 2 && !isSecond;
    // The second one is open before the first one ends, so that the change is never between two pull requests.
    const ends =
      isFirstOfTwo && closedAt !== null ? Math.max(openedAt + 2, Math.min(closedAt, last)) : closedAt;
    const state =
      ends === null
        ? 'open'
        : fate === 'shipped' && !(shape === 'renamed' && isFirstOfTwo)
          ? 'merged'
          : 'closed';
    const heads = runs.filter(({ pullRequest }) => pullRequest === number);
    const head = way === 'not-evaluated' ? hashTexts('unevaluated', name).slice(0, 40) : heads.at(-1)?.head;
    return {
      repository: change.repository,
      pullRequest: number,
      branch: heads.at(-1)?.branch ?? name,
      baseBranch: 'main',
      state,
      openedAt: isoTime(isSecond ? openedAt + 1 : openedAt),
      closedAt: ends === null ? null : isoTime(ends),
      mergedAt: state === 'merged' && ends !== null ? isoTime(ends) : null,
      mergeSha: state === 'merged' ? hashTexts('squash', name, String(number)).slice(0, 40) : null,
      ...(head === undefined ? {} : { headSha: head }),
      revertedAt: change.revertedAt === null || isFirstOfTwo ? null : isoTime(change.revertedAt),
      labels: naming === 'label' ? ['needs review', feature] : ['needs review'],
      linkedIssues: naming === 'issue' ? [Number(feature.replace('issue ', ''))] : [],
      trailers: {
        ...(shape === 'split' ? { Experiment: name } : {}),
        ...(naming === 'trailer' ? { Feature: feature } : {}),
      },
    };
  });
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
