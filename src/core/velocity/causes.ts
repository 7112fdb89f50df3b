import { deploymentClasses } from '../model/deployment-class.ts';
import { type Evaluation, isCompleted } from './evaluation.ts';
import { figure, isInWindow, isoTime, type Measurement } from './measurement.ts';
import type { Outcome } from './outcome.ts';
import { bySuite } from './quality.ts';
import type { VelocityDocument } from './velocity-document.ts';

type Causes = NonNullable<VelocityDocument['causes']['value']>;
type Regression = Causes['regressions'][number];
type Recorded = Causes['recorded'][number];

/** Two readings of a source's time are one refresh apart only beyond this. */
const refreshMs = 60_000;

/** Two evaluations between which a dimension became worse. */
interface Fall {
  readonly dimension: string;
  readonly foundBy: Regression['foundBy'];
  readonly good: Evaluation;
  readonly bad: Evaluation;
}

/**
 * What changed together with each fall of main, and the causes that pull requests give. The first says where to look; only
 * what a person wrote down is called a cause.
 *
 * @param outcomes - settled, of every repository
 */
export function measureCauses(
  measured: Measurement,
  trends: VelocityDocument['trends'],
  outcomes: readonly Outcome[],
): VelocityDocument['causes'] {
  const from = Date.parse(trends.window.from);
  const runs = measured.ofDefaultBranch.filter(isCompleted);
  const recorded = outcomes.flatMap(recordedOf).sort((one, other) => (one.at < other.at ? -1 : 1));
  const classes = classesOf(measured.evaluations);
  const regressions = [...bySuite(runs).values()].flatMap((own) =>
    fallsOf(own, from, trends).map((fall) => regressionOf(fall, own, { outcomes, classes, recorded })),
  );
  const inWindow = recorded.filter(({ at }) => isInWindow(measured, Date.parse(at)));
  return figure(measured, {
    value: runs.length === 0 && inWindow.length === 0 ? null : { regressions, recorded: inWindow },
    n: regressions.length,
    window: { from, to: Date.parse(trends.window.to) },
    definition:
      'losses beyond the margin and declines against the oldest accepted base that began in the window: dataset, judge, models, data sources and merged changes that differ between the last evaluation before and the first one after, which proves no cause; causes are those that a Cause: trailer of a merged pull request gives (data, model, deployment or users)',
    missing: 'no completed evaluation of the default branch is on record',
  });
}

function fallsOf(
  own: readonly Evaluation[],
  from: number,
  trends: VelocityDocument['trends'],
): readonly Fall[] {
  const [first] = own;
  const found = (trends.value ?? []).flatMap((trend): Fall[] => {
    const isOwn =
      trend.repository === first?.repository &&
      trend.suite === first.suite &&
      trend.matrixKey === first.matrixKey;
    const change = trend.changePoint;
    if (!isOwn || change === null || change.place !== 'loss' || Date.parse(change.at) < from) return [];
    const good = own.find(({ finishedAt }) => isoTime(finishedAt) === change.lastBefore);
    const bad = own.find(({ finishedAt }) => isoTime(finishedAt) === change.at);
    const { dimension } = trend;
    return good === undefined || bad === undefined
      ? []
      : [{ dimension, foundBy: 'change-of-level', good, bad }];
  });
  const declined = declineOf(own, from);
  const isKnown = found.some(
    ({ good, bad }) =>
      declined !== null &&
      good.finishedAt < declined.bad.finishedAt &&
      declined.good.finishedAt < bad.finishedAt,
  );
  return declined === null || isKnown ? found : [...found, declined];
}

/** The last time that a decline against the oldest accepted base began. */
function declineOf(own: readonly Evaluation[], from: number): Fall | null {
  const compared = own.filter(({ creep }) => creep !== null && creep.lo !== null && creep.hi !== null);
  for (let index = compared.length - 1; index > 0; index--) {
    const [good, bad] = [compared[index - 1], compared[index]];
    if (good === undefined || bad === undefined || bad.finishedAt < from) return null;
    if (!isDeclined(bad) || isDeclined(good)) continue;
    const dimension = bad.dimensions.find(({ kind }) => kind.isPrimary)?.kind.name;
    return dimension === undefined ? null : { dimension, foundBy: 'oldest-base', good, bad };
  }
  return null;
}

function isDeclined({ creep }: Evaluation): boolean {
  if (creep === null || creep.lo === null || creep.hi === null) return false;
  return creep.better === 'higher' ? creep.hi < 0 : creep.lo > 0;
}

interface Around {
  readonly outcomes: readonly Outcome[];
  readonly classes: ReadonlyMap<string, Evaluation['class']>;
  readonly recorded: readonly Recorded[];
}

function regressionOf(
  { dimension, foundBy, good, bad }: Fall,
  own: readonly Evaluation[],
  around: Around,
): Regression {
  const changes = mergedBetween(good, bad, own, around.outcomes);
  const { repository, suite } = bad;
  return {
    repository,
    suite,
    dimension,
    foundBy,
    lastGood: isoTime(good.finishedAt),
    firstBad: isoTime(bad.finishedAt),
    changed: [
      ...settingChanges(good, bad),
      ...(bad.isModelShifted ? [{ kind: 'fingerprint' as const, seenAt: isoTime(bad.finishedAt) }] : []),
      ...refreshedSources(good, bad),
      ...changes.map((pullRequest) => ({
        kind: 'change' as const,
        pullRequest,
        class: around.classes.get(`${repository} ${pullRequest}`) ?? null,
      })),
    ],
    recorded: around.recorded.filter(
      (one) => one.repository === repository && one.revertOf !== null && changes.includes(one.revertOf),
    ),
  };
}

function settingChanges(good: Evaluation, bad: Evaluation): Regression['changed'] {
  return (['dataset', 'judge', 'models'] as const).flatMap((part) => {
    const [from, to] = [good.setting[part], bad.setting[part]];
    return from === to ? [] : [{ kind: part === 'models' ? ('model' as const) : part, from, to }];
  });
}

/** Sources that are younger than they would be had nobody touched them. */
function refreshedSources(good: Evaluation, bad: Evaluation): Regression['changed'] {
  return bad.sources.flatMap(({ name, ageMs }) => {
    const before = good.sources.find((source) => source.name === name)?.ageMs ?? null;
    if (ageMs === null || before === null) return [];
    const isRefreshed = bad.finishedAt - ageMs > good.finishedAt - before + refreshMs;
    return isRefreshed ? [{ kind: 'source' as const, name }] : [];
  });
}

/**
 * Pull requests that the second evaluation holds and the first does not: those whose merge was evaluated between them, or
 * that were merged between them where no evaluation names their merge.
 */
function mergedBetween(
  good: Evaluation,
  bad: Evaluation,
  own: readonly Evaluation[],
  outcomes: readonly Outcome[],
): readonly number[] {
  const seen = new Map<string, number>();
  for (const { headSha, finishedAt } of own)
    if (headSha !== null && !seen.has(headSha)) seen.set(headSha, finishedAt);
  return outcomes
    .flatMap(({ repository, pullRequest, state, mergeSha, closedAt }) => {
      const at = (mergeSha === null ? undefined : seen.get(mergeSha)) ?? closedAt;
      const isBetween = at !== null && at > good.finishedAt && at <= bad.finishedAt;
      return repository === bad.repository && state === 'merged' && pullRequest !== null && isBetween
        ? [pullRequest]
        : [];
    })
    .sort((one, other) => one - other);
}

/** The riskiest class of each pull request that was judged. */
function classesOf(evaluations: readonly Evaluation[]): ReadonlyMap<string, Evaluation['class']> {
  const rank = (name: Evaluation['class']): number => deploymentClasses.indexOf(name);
  const found = new Map<string, Evaluation['class']>();
  for (const evaluation of evaluations) {
    if (evaluation.pullRequest === null || !isCompleted(evaluation)) continue;
    const key = `${evaluation.repository} ${evaluation.pullRequest}`;
    const known = found.get(key);
    if (known === undefined || rank(evaluation.class) < rank(known)) found.set(key, evaluation.class);
  }
  return found;
}

function recordedOf({ repository, pullRequest, state, closedAt, cause, revertOf }: Outcome): Recorded[] {
  if (cause === null || pullRequest === null || state !== 'merged' || closedAt === null) return [];
  return [{ repository, pullRequest, cause: cause.kind, text: cause.text, revertOf, at: isoTime(closedAt) }];
}
