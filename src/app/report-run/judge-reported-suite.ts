import { applyApprovals } from '../../core/approval/apply-approvals.ts';
import { waiversFor } from '../../core/approval/waivers-for.ts';
import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { checkSegments } from '../../core/envelope/check-segments.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { Decision, Verdict } from '../../core/model/verdict.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import { renderHtml } from '../../core/report/render-html.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { approvalLines, readSignOffs, withSignOffs } from '../approval/read-sign-offs.ts';
import { ageText } from '../gate/age-text.ts';
import { changeNotices } from '../gate/change-notices.ts';
import type { BaselineUsed, SuiteOutcome } from '../gate/gate-request.ts';
import { sourceNotices } from '../gate/read-sources.ts';
import { judgeRuns } from '../judge-runs.ts';
import { makeRecord } from '../make-record.ts';
import type { World } from '../ports.ts';
import { foreignSides } from './foreign-sides.ts';
import { ownSides } from './own-sides.ts';
import { type ReportedRun, readReportedRun } from './read-reported-run.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportedSides } from './reported-sides.ts';
import type { ReportedSuite } from './reported-suites.ts';

/** What the comment says of a fork's numbers. */
const selfReported =
  "The numbers of head are the fork's own word: its code ran where they were made. Bounds and verdict are this repository's.";

/** A suite that was judged anew. */
export interface JudgedSuite {
  readonly outcome: SuiteOutcome;
  /** Name in the config; that of the outcome tells legs apart too. */
  readonly suite: string;
  readonly matrixKey: string | null;
  /** Its rows could be read: there is a verdict that rests on something. */
  readonly isSound: boolean;
}

/**
 * Judges one suite of a pull request from the rows that its run reported, with the config of the base branch and base rows
 * of this repository's own runs.
 *
 * @param reported - null = the run left nothing of this suite
 * @param label - name of its folder, and of its part of the comment
 */
export async function judgeReportedSuite(
  plan: SuitePlan,
  reported: ReportedSuite | null,
  label: string,
  context: ReportContext,
  world: Pick<World, 'files' | 'clock' | 'log'>,
): Promise<JudgedSuite> {
  const { pull, change } = context;
  const matrixKey = reported?.matrixKey ?? null;
  const sides = await sidesOf(plan.suite, reported, context);
  const { head, base, used, key } = sides;
  const judgement = judgeRuns({
    config: change.combined.config,
    suite: plan.suite,
    classes: change.classification.classes,
    base,
    head,
    // By content, as the gate does it: the same rows give the same verdict.
    seed: sides.seed,
    isLatencyAdvisory: sides.isLatencyAdvisory,
    storedSides: sides.storedSides,
  });
  const today = world.clock.now().toISOString().slice(0, 10);
  const about = { today, class: judgement.policy.class, suite: plan.suite };
  const signed = await readSignOffs(judgement, sides.judged, change.baseConfig, context.signOffs);
  const approvals = withSignOffs(waiversFor(change.waivers, about), signed);
  const decision = applyApprovals(judgement, approvals, about);
  for (const line of approvalLines(decision)) world.log.note(`report: ${plan.suite}: ${line}`);
  const notices = [
    ...(pull.isFork && head.ok ? [selfReported] : []),
    ...change.notices,
    ...changeNotices(plan.suite, change),
    ...sourceNotices(change.sources),
    ...(head.ok ? sides.notices : []),
    ...otherVerdict(decision, sides.ownVerdict),
  ];
  const view = buildComment(decision, {
    suite: plan.suite,
    baseLabel: (used.sha ?? change.baseSha).slice(0, 7),
    headLabel: pull.headSha.slice(0, 7),
    baselineNote: used.rung === 'none' ? null : `stored, ${ageText(used.ageMs ?? 0)} old`,
    classification: change.classification,
    required: checkSegments(decision),
    accepting: {
      kind: 'pull-request',
      label: change.combined.config.signOff.label,
      headSha: pull.headSha,
    },
    notices,
  });
  const recordPath = await writeFiles(
    decision,
    view,
    { used, label, matrixKey, suite: plan.suite, key },
    context,
    world,
  );
  const outcome = { suite: label, runReason: plan.reason, baseline: used, decision, view, recordPath };
  return { outcome, suite: plan.suite, matrixKey, isSound: head.ok };
}

async function sidesOf(
  suite: string,
  reported: ReportedSuite | null,
  context: ReportContext,
): Promise<ReportedSides> {
  const run = await readSuite(suite, reported);
  const matrixKey = reported?.matrixKey ?? null;
  const { own } = context;
  if (own === null || !run.head.ok || run.record === null)
    return foreignSides(suite, matrixKey, run, context);
  return ownSides(suite, matrixKey, { ...run, record: run.record }, { ...context, own });
}

async function readSuite(suite: string, reported: ReportedSuite | null): Promise<ReportedRun> {
  const failed = (problem: string): ReportedRun => ({
    head: { ok: false, problems: [problem] },
    ownVerdict: null,
    record: null,
  });
  if (reported === null) return failed(`suite ${suite} had to run, and the run left no artifact of it.`);
  try {
    return await readReportedRun(await reported.read(), suite);
  } catch (error) {
    return failed(describeProblem(error));
  }
}

/** What the run said itself counts for nothing; that it said something else is worth a line. */
function otherVerdict({ verdict }: Decision, own: Verdict | null): string[] {
  return own === null || own === verdict
    ? []
    : [`The run itself came to "${own}"; from its rows, by base's config, it is "${verdict}".`];
}

async function writeFiles(
  decision: Decision,
  view: SuiteOutcome['view'],
  about: { used: BaselineUsed; label: string; matrixKey: string | null; suite: string; key: string | null },
  { change, identity, out }: ReportContext,
  { files }: Pick<World, 'files'>,
): Promise<string> {
  const { used, label, matrixKey, suite, key } = about;
  const record = makeRecord(decision, {
    identity,
    classification: change.classification,
    coveredHash: key,
    suite,
    suiteKey: key,
    matrixKey,
    baseline: used,
    sources: change.sources,
    requiredSuites: requiredSuites(change.combined.config, change.classification.classes),
  });
  const folder = files.join(out, label);
  const recordPath = files.join(folder, 'record.json');
  await files.write(recordPath, encodeRecord(record));
  await files.write(files.join(folder, 'comment.md'), renderMarkdown(view));
  await files.write(files.join(folder, 'report.html'), renderHtml(view, decision));
  return recordPath;
}
