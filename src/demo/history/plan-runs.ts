import { type DeploymentClass, deploymentClasses } from '../../core/model/deployment-class.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import { type Draws, hashTexts } from '../draws.ts';
import { pickWeighted } from './pick-weighted.ts';
import type { PlannedChange, PlannedRun, Shape, Way } from './plan.ts';
import { costOfRun } from './run-cost.ts';
import type { Idea } from './vocabulary.ts';

const hourMs = 3_600_000;

/** What the evaluations of a change are made of. */
export interface RunsRequest {
  readonly draws: Draws;
  readonly repository: string;
  /** Those that its files belong to. */
  readonly suites: readonly string[];
  /** First evaluation, milliseconds since 1970. */
  readonly start: number;
  readonly numbers: readonly number[];
  readonly name: string;
  readonly shape: Shape;
  /** Riskiest class of the change. */
  readonly riskiest: DeploymentClass;
  readonly kind: PlannedChange['kind'];
  readonly way: Way | null;
  readonly acceptedBy: PlannedChange['acceptedBy'];
  readonly idea: Idea;
}

/** The evaluations of a change. */
export interface PlannedRuns {
  /** By time. */
  readonly runs: readonly PlannedRun[];
  /** First completed evaluation of each distinct content. */
  readonly contentsAt: readonly number[];
  readonly lastAt: number;
}

/** A commit that is evaluated: the contents have one each, or two of which the second changes nothing covered. */
interface Head {
  readonly sha: string;
  readonly content: number;
  readonly isFirst: boolean;
  /** What is decided on in the end. */
  readonly isFinal: boolean;
  /** Pull request of two that it belongs to. */
  readonly part: 0 | 1;
  /** The old name of a branch evaluates it last, and the new one again. */
  readonly isHandedOver: boolean;
}

/** Hours between two versions, at most: what takes longer to make comes less often. */
const mostHours: Readonly<Record<DeploymentClass, number>> = {
  'prompt-edit': 36,
  'rag-refresh': 48,
  'model-swap': 96,
  'fine-tune': 150,
  other: 36,
};

/** Head by head: new contents, commits that change nothing covered, re-runs, attempts that could not be judged. */
export function planRuns(request: RunsRequest): PlannedRuns {
  const { draws, start, riskiest } = request;
  const runs: PlannedRun[] = [];
  const contentsAt: number[] = [];
  let at = start;
  for (const head of planHeads(request)) {
    const own = runsOfHead(request, head, at);
    runs.push(...own);
    const first = own.find(({ verdict }) => verdict !== 'not-evaluated');
    if (first !== undefined && contentsAt.length === head.content) contentsAt.push(first.at);
    at = (own.at(-1)?.at ?? at) + 0.4 * hourMs;
    const judged = own.findLast(({ verdict }) => verdict !== 'not-evaluated');
    if (head.isHandedOver && judged !== undefined)
      runs.push({
        ...judged,
        ...placeIn(request, head, 1),
        at: Math.round(at),
        runId: judged.runId + 1,
        attempt: 1,
      });
    at += (1 + draws.uniform() * mostHours[riskiest]) * hourMs;
  }
  const all = signedLater(runs, draws).toSorted((one, other) => one.at - other.at);
  return { runs: all, contentsAt, lastAt: Math.max(...all.map((run) => run.at)) };
}

function planHeads({ draws, name, repository, numbers, shape }: RunsRequest): readonly Head[] {
  const contents = 1 + Math.floor(draws.uniform() * 4.4);
  const heads: Head[] = [];
  for (let content = 0; content < contents; content += 1) {
    const count = draws.uniform() < 0.1 ? 2 : 1;
    // A renamed branch goes on under its second number with a head that the first one evaluated too.
    const part = numbers.length === 2 && content >= contents / 2 ? 1 : 0;
    for (let repeat = 0; repeat < count; repeat += 1) {
      const isLast = repeat === count - 1;
      heads.push({
        sha: hashTexts('head', repository, name, String(content), String(repeat)).slice(0, 40),
        content,
        isFirst: content === 0 && repeat === 0,
        isFinal: isLast && content === contents - 1,
        part,
        isHandedOver: shape === 'renamed' && part === 0 && isLast && content + 1 >= contents / 2,
      });
    }
  }
  return heads;
}

/** Attempts of one run, of every suite; the first attempt may fail. */
function runsOfHead(request: RunsRequest, head: Head, start: number): readonly PlannedRun[] {
  const { draws, repository, suites, name, riskiest, kind, idea } = request;
  const isFlaky = draws.uniform() < 0.035;
  const attempts = isFlaky || draws.uniform() < 0.07 ? 2 : 1;
  const runId = 1_000_000 + Math.floor(draws.uniform() * 1e9);
  const ofClass = classOf(draws, riskiest, head.content);
  const runs: PlannedRun[] = [];
  let at = start;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    for (const [order, suite] of suites.entries()) {
      const isUnjudged = kind === 'never-judged' || (isFlaky && attempt === 1);
      const isDecisive = head.isFinal && order === 0 && !isUnjudged;
      const verdict = isUnjudged ? 'not-evaluated' : verdictOfRun(request, head, order);
      const acceptedBy = isDecisive ? request.acceptedBy : null;
      runs.push({
        repository,
        suite,
        class: ofClass,
        at: Math.round(at),
        head: head.sha,
        content: hashTexts('content', repository, name, suite, String(head.content)),
        ...placeIn(request, head, head.part),
        runId,
        attempt,
        verdict,
        isPassed: isPassed(verdict, acceptedBy, isDecisive ? request.way : null),
        isSignedOff: acceptedBy === 'sign-off',
        isWaived: acceptedBy === 'waiver',
        costUsd: costOfRun(draws, suite, verdict),
        isReused: false,
        place: ofClass === riskiest ? idea.place : idea.prompt,
        casesRemoved:
          head.isFinal && !isUnjudged && draws.uniform() < 0.05 ? 1 + Math.floor(draws.uniform() * 3) : 0,
        candidate: null,
      });
      at += 0.1 * hourMs;
    }
    at += 0.3 * hourMs;
  }
  return runs;
}

/** Name of the branch of a pull request of two. */
export function branchOf(shape: Shape, name: string, part: 0 | 1): string {
  if (shape === 'renamed') return part === 0 ? `wip-${name}` : name;
  return shape === 'split' && part === 1 ? `${name}-part-2` : name;
}

function placeIn(
  { numbers, name, shape }: RunsRequest,
  head: Head,
  part: 0 | 1,
): Pick<PlannedRun, 'pullRequest' | 'branch' | 'event'> {
  const isBefore = numbers.length === 0 || (shape === 'branch-first' && head.isFirst);
  return {
    pullRequest: isBefore ? null : (numbers[part] ?? null),
    branch: branchOf(shape, name, part),
    event: isBefore ? 'push' : 'pull_request',
  };
}

/** The riskiest class comes up in the first content; later ones may be milder. */
function classOf(draws: Draws, riskiest: DeploymentClass, content: number): DeploymentClass {
  if (content === 0 || riskiest === 'other' || draws.uniform() < 0.8) return riskiest;
  return deploymentClasses.indexOf(riskiest) < deploymentClasses.indexOf('prompt-edit')
    ? 'prompt-edit'
    : riskiest;
}

/** The first suite decides how a change ships: in the end the other one is inside. */
function verdictOfRun({ draws, shape, way }: RunsRequest, head: Head, order: number): Verdict {
  // A part that ships before the rest is inside, so that the way of the whole is that of its end.
  const isEarlyPart = shape === 'split' && head.part === 0 && way !== null;
  const wanted = head.isFinal ? (order === 0 ? way : 'inside') : isEarlyPart ? 'inside' : null;
  switch (wanted) {
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
        ['inside', 62],
        ['inconclusive', 16],
        ['trade-off', 11],
        ['outside', 11],
      ]);
  }
}

function isPassed(verdict: Verdict, acceptedBy: RunsRequest['acceptedBy'], way: Way | null): boolean {
  if (verdict === 'trade-off') return acceptedBy !== null;
  return verdict === 'inside' || (verdict === 'inconclusive' && (way === 'not-settled' || way === null));
}

/**
 * A person says yes: in most cases another run decides again from the rows that are there. The first record stays as it was.
 */
function signedLater(runs: readonly PlannedRun[], draws: Draws): readonly PlannedRun[] {
  const last = runs.at(-1);
  const decided = runs.filter(({ runId, attempt }) => runId === last?.runId && attempt === last.attempt);
  if (!decided.some(({ isSignedOff }) => isSignedOff) || draws.uniform() >= 0.6) return runs;
  return [
    ...runs.map((run) =>
      decided.includes(run) && run.isSignedOff ? { ...run, isSignedOff: false, isPassed: false } : run,
    ),
    ...decided.map((run, order) => ({
      ...run,
      at: run.at + 1_800_000 + order,
      runId: run.runId + 7,
      attempt: 1,
      isReused: true,
      costUsd: null,
    })),
  ];
}
