import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { checkSuites } from '../../core/leg/check-suites.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import { isAcceptedTradeOff, verdictRank } from '../../core/model/verdict-rank.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { combineComments } from '../../core/report/combine-comments.ts';
import { withRequired } from '../../core/report/required-list.ts';
import { code, rich } from '../../core/report/rich-text.ts';
import { findEditedSuites } from '../../core/suite/find-edited-suites.ts';
import { planSuites } from '../../core/suite/plan-suites.ts';
import type { ApprovalEvents } from '../approval/approval-events.ts';
import { type GateOutcome, type GateRequest, plainRequest, type SuiteOutcome } from '../gate/gate-request.ts';
import { missingSuites } from '../gate/missing-suites.ts';
import type { World } from '../ports.ts';
import { type JudgedSuite, judgeReportedSuite } from './judge-reported-suite.ts';
import { lackingLegs } from './lacking-legs.ts';
import { type ReportedChange, readReportedChange } from './read-reported-change.ts';
import type { RemotePullRequest, RemoteRepository } from './remote-repository.ts';
import type { FindBase, ReportContext } from './report-context.ts';
import { mostLegs, type ReportedSuites } from './reported-suites.ts';

/** A run whose results are to be reported. */
export interface ReportedEvaluation
  extends Pick<ReportContext, 'signOffs' | 'judgedBefore' | 'own' | 'isAgain'> {
  readonly pull: RemotePullRequest;
  /** Kept in the record, with what is known of the pull request. */
  readonly identity: Pick<
    MetricsRecord['identity'],
    'repository' | 'runId' | 'runAttempt' | 'event' | 'startedAt'
  >;
  /** How the run ended, such as `success`; null = it has not. */
  readonly conclusion: string | null;
  /** What it left of the suites of base's config. */
  readonly suites: (names: readonly string[]) => Promise<ReportedSuites>;
}

/** What the report needs. */
export interface ReportPorts {
  readonly remote: RemoteRepository;
  readonly findBase: FindBase;
  readonly approvals: ApprovalEvents;
  readonly world: World;
}

/** What a reported run comes to. */
export interface ReportOutcome {
  readonly gate: GateOutcome;
  readonly suites: readonly JudgedSuite[];
}

/** Raised where a run is told to have failed, before anything of it is read. */
export class UnusableRun extends Error {
  override readonly name = 'UnusableRun';
}

const endings: Readonly<Record<string, string>> = {
  cancelled: 'the evaluation was cancelled.',
  timed_out: 'the evaluation ran out of time.',
  startup_failure: 'the evaluation could not be started.',
};

/**
 * Judges the change of a pull request anew: what its run reports are rows of head, and nothing else of it counts.
 *
 * @throws UnusableRun where the run left nothing to judge although it had to
 * @throws UsageError GitHubError where the base branch gives no config
 */
export async function runReport(
  evaluation: ReportedEvaluation,
  configPath: string,
  out: string,
  { remote, findBase, world }: ReportPorts,
): Promise<ReportOutcome> {
  const { pull, conclusion } = evaluation;
  const ending = conclusion === null ? undefined : endings[conclusion];
  if (ending !== undefined) throw new UnusableRun(ending);
  const change = await readReportedChange(pull, configPath, remote, world.clock.now());
  const { config } = change.combined;
  const { suites: reported, others, missing } = await evaluation.suites(Object.keys(config.suites));
  if (reported.length > mostLegs) {
    throw new UnusableRun(`the run left ${reported.length} artifacts, more than a matrix has jobs.`);
  }
  const plans = plansOf(change);
  if (reported.length === 0 && conclusion === 'failure')
    throw new UnusableRun('the evaluation failed and left no results.');
  const identity: MetricsRecord['identity'] = {
    ...evaluation.identity,
    pullRequest: pull.number,
    branch: pull.headBranch,
    headSha: pull.headSha,
    evaluatedSha: null,
    baseSha: change.baseSha,
    finishedAt: world.clock.now().toISOString(),
  };
  const notices = [
    ...change.notices,
    ...(others === 0
      ? []
      : [
          `${others} ${others === 1 ? 'artifact' : 'artifacts'} of the run belong to no suite of base's config.`,
        ]),
  ];
  const { signOffs, judgedBefore, own, isAgain } = evaluation;
  const context: ReportContext = {
    pull,
    change: { ...change, notices },
    identity,
    findBase,
    treeAt: remote.tree,
    signOffs,
    judgedBefore,
    own,
    isAgain,
    out,
  };
  const judged: JudgedSuite[] = [];
  for (const plan of plans) {
    const legs = reported.filter(({ suite }) => suite === plan.suite);
    for (const leg of legs.length === 0 && plan.isRun ? [null] : legs) {
      const label = leg === null || legs.length === 1 ? plan.suite : `${plan.suite}/${leg.leg}`;
      judged.push(await judgeReportedSuite(plan, leg, label, context, world));
    }
  }
  for (const { plan, leg, label } of lackingLegs(missing, plans, reported))
    judged.push(await judgeReportedSuite(plan, leg, label, context, world));
  return { gate: await gateOutcome(context, plans, judged, world), suites: judged };
}

function plansOf(change: ReportedChange): readonly SuitePlan[] {
  const { combined, baseConfig, headConfig, classification, isHeadConfigBroken } = change;
  const plans = planSuites({
    config: combined.config,
    advisorySuites: [],
    editedSuites: isHeadConfigBroken
      ? Object.keys(baseConfig.suites)
      : findEditedSuites({ base: baseConfig, head: headConfig }),
    changedPaths: change.paths,
    classes: classification.classes,
    requiredSuites: requiredSuites(combined.config, classification.classes),
  });
  if (!change.isEverySuite) return plans;
  return plans.map((plan) => ({
    ...plan,
    isRun: true,
    reason: 'Which files changed is not known for sure.',
  }));
}

function rank({ decision }: SuiteOutcome): number {
  return verdictRank(decision.verdict, isAcceptedTradeOff(decision));
}

async function gateOutcome(
  { pull, change, identity, out }: ReportContext,
  plans: readonly SuitePlan[],
  judged: readonly JudgedSuite[],
  world: World,
): Promise<GateOutcome> {
  const commits = { baseSha: change.baseSha, headSha: pull.headSha, notes: [] };
  const request: GateRequest = { ...plainRequest, command: 'report', identity, out };
  const startedAt = identity.startedAt ?? world.clock.now().toISOString();
  const missing = await missingSuites({ request, commits, change, startedAt }, world);
  const suites = [...judged.map(({ outcome }) => outcome), ...missing].sort(
    (one, other) => rank(one) - rank(other),
  );
  const skipped = plans
    .filter((plan) => !plan.isRun && !judged.some(({ suite }) => suite === plan.suite))
    .map(({ suite, reason }) => ({ suite, reason }));
  const count = change.paths.length;
  const unaffected = rich`Nothing to evaluate: no suite covers what changed (${count} ${count === 1 ? 'file' : 'files'})`;
  const footer = rich`base ${code(change.baseSha.slice(0, 7))} · head ${code(pull.headSha.slice(0, 7))}`;
  const required = requiredSuites(change.combined.config, change.classification.classes);
  const found = [
    ...judged.map(({ suite, outcome }) => ({ ...outcome.decision, suite })),
    ...missing.map(({ suite, decision }) => ({ ...decision, suite })),
  ];
  const codes = suites.map(({ decision }) => decision.exitCode);
  return {
    commits,
    classes: change.classification.classes,
    primaryClass: change.classification.primary,
    evidence: change.classification.evidence,
    verdict: suites[0]?.decision.verdict ?? null,
    conclusion: suites.some(({ decision }) => decision.conclusion === 'failure') ? 'failure' : 'success',
    exitCode: codes.includes(3) ? 3 : codes.includes(1) ? 1 : 0,
    suites,
    skipped,
    required,
    view: withRequired(
      combineComments(suites, skipped, unaffected, footer),
      checkSuites(required, found, 'missing'),
      change.classification.primary,
    ),
  };
}
