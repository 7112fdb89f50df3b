import { applyApprovals } from '../../core/approval/apply-approvals.ts';
import { waiversFor } from '../../core/approval/waivers-for.ts';
import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { checkSegments } from '../../core/envelope/check-segments.ts';
import type { Approvals } from '../../core/model/approval.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { Decision, Verdict } from '../../core/model/verdict.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import { renderHtml } from '../../core/report/render-html.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { pathMatcher } from '../../core/suite/match-paths.ts';
import { suiteKey } from '../../core/suite/suite-key.ts';
import { ageText } from '../gate/age-text.ts';
import { changeNotices } from '../gate/change-notices.ts';
import type { BaselineUsed, SuiteOutcome } from '../gate/gate-request.ts';
import { judgeRuns } from '../judge-runs.ts';
import { makeRecord } from '../make-record.ts';
import type { TreeEntry, World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import type { StoreAnswer, StoredBaseline, WantedBase } from '../stored/find-baseline.ts';
import type { ReportedChange } from './read-reported-change.ts';
import { type ReportedRun, readReportedRun } from './read-reported-run.ts';
import type { RemotePullRequest } from './remote-repository.ts';
import type { ReportedSuite } from './reported-suites.ts';

/** Looks for rows of base among those that runs of the default branch stored; never rejects. */
export type FindBase = (
  wanted: WantedBase,
) => Promise<Pick<StoreAnswer, 'found' | 'notes' | 'problems' | 'isUnread'>>;

/** Everything a reported suite is judged in. */
export interface ReportContext {
  readonly pull: RemotePullRequest;
  readonly change: ReportedChange;
  readonly identity: MetricsRecord['identity'];
  readonly findBase: FindBase;
  readonly out: string;
}

/** A suite that was judged anew. */
export interface JudgedSuite {
  readonly outcome: SuiteOutcome;
  /** Name in the config; that of the outcome tells legs apart too. */
  readonly suite: string;
  readonly matrixKey: string | null;
  /** Its rows could be read: there is a verdict that rests on something. */
  readonly isSound: boolean;
}

const noBase: BaselineUsed = { rung: 'none', sha: null, ageMs: null, runs: 0 };

/** What the comment says of a fork's numbers. */
const selfReported =
  "The numbers of head are the fork's own word: its code ran where they were made. Bounds and verdict are this repository's.";

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
  world: Pick<World, 'files' | 'clock'>,
): Promise<JudgedSuite> {
  const { pull, change } = context;
  const { head, ownVerdict } = await readSuite(plan.suite, reported);
  const keys = { base: keyOf(plan.suite, 'base', change), head: keyOf(plan.suite, 'head', change) };
  const matrixKey = reported?.matrixKey ?? null;
  const base = await findStored({ suite: plan.suite, key: keys.base, matrixKey }, head, context);
  const { found } = base;
  const judgement = judgeRuns({
    config: change.combined.config,
    suite: plan.suite,
    classes: change.classification.classes,
    base: found === null ? base.unread : { ok: true, run: found.run },
    head,
    // By content, as the gate does it: the same rows give the same verdict.
    seed: keys.base === null || keys.head === null ? null : `${plan.suite}/${keys.base}/${keys.head}`,
    isLatencyAdvisory: found !== null,
    storedSides: { base: found !== null, head: false },
  });
  const today = world.clock.now().toISOString().slice(0, 10);
  const about = { today, class: judgement.policy.class, suite: plan.suite };
  const approvals: Approvals = { signOffs: [], ...waiversFor(change.waivers, about) };
  const decision = applyApprovals(judgement, approvals, about);
  const notices = [
    ...(pull.isFork && head.ok ? [selfReported] : []),
    ...change.notices,
    ...changeNotices(plan.suite, change),
    ...(head.ok ? base.notices : []),
    ...otherVerdict(decision, ownVerdict),
  ];
  const used = found?.used ?? noBase;
  const view = buildComment(decision, {
    suite: plan.suite,
    baseLabel: (used.sha ?? change.baseSha).slice(0, 7),
    headLabel: pull.headSha.slice(0, 7),
    baselineNote: found === null ? null : `stored, ${ageText(used.ageMs ?? 0)} old`,
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
    { used, label, matrixKey, suite: plan.suite, key: keys.head },
    context,
    world,
  );
  const outcome = { suite: label, runReason: plan.reason, baseline: used, decision, view, recordPath };
  return { outcome, suite: plan.suite, matrixKey, isSound: head.ok };
}

async function readSuite(suite: string, reported: ReportedSuite | null): Promise<ReportedRun> {
  const failed = (problem: string): ReportedRun => ({
    head: { ok: false, problems: [problem] },
    ownVerdict: null,
  });
  if (reported === null) return failed(`suite ${suite} had to run, and the run left no artifact of it.`);
  try {
    return await readReportedRun(await reported.read(), suite);
  } catch (error) {
    return failed(describeProblem(error));
  }
}

const notCompared =
  'No trusted run of base is stored, and base rows of this run do not count: nothing is compared, only limits apply.';

async function findStored(
  { suite, key, matrixKey }: { suite: string; key: string | null; matrixKey: string | null },
  head: RunOutcome,
  { change, findBase }: ReportContext,
): Promise<{
  readonly found: StoredBaseline | null;
  readonly notices: readonly string[];
  /** Why nobody knows whether there is a base; null = it is known. A fault must not pass for a base that is not there. */
  readonly unread: Extract<RunOutcome, { ok: false }> | null;
}> {
  const baseline = change.baseConfig.suites[suite]?.judge.baseline;
  if (!head.ok) return { found: null, notices: [], unread: null };
  if (baseline?.use.includes('stored') !== true) return { found: null, notices: [notCompared], unread: null };
  if (key === null) {
    const notice = 'GitHub lists only a part of the files of base, so that no stored run of it can be told.';
    return { found: null, notices: [notice, notCompared], unread: null };
  }
  const { found, notes, problems, isUnread } = await findBase({
    suite,
    suiteKey: key,
    matrixKey,
    maxAgeMs: baseline.maxAgeMs,
  });
  if (found === null && isUnread === true)
    return { found, notices: notes, unread: { ok: false, problems: problems.slice(0, 1) } };
  if (found === null) return { found, notices: [...notes, notCompared], unread: null };
  const pooled = found.used.runs === 1 ? 'one run' : `${found.used.runs} runs pooled`;
  const age = ageText(found.used.ageMs ?? 0);
  const notice = `Base is stored (commit ${found.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`;
  return { found, notices: [notice, ...notes], unread: null };
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
    requiredSuites: requiredSuites(change.combined.config, change.classification.classes),
  });
  const folder = files.join(out, label);
  const recordPath = files.join(folder, 'record.json');
  await files.write(recordPath, encodeRecord(record));
  await files.write(files.join(folder, 'comment.md'), renderMarkdown(view));
  await files.write(files.join(folder, 'report.html'), renderHtml(view, decision));
  return recordPath;
}

/** Key of what the suite evaluates on a side; null = not all files of the side are known. */
function keyOf(name: string, side: 'base' | 'head', change: ReportedChange): string | null {
  const { trees, baseConfig, headConfig, isHeadConfigBroken } = change;
  if (trees.base.isCut || trees.head.isCut || (side === 'head' && isHeadConfigBroken)) return null;
  const judge = baseConfig.suites[name]?.judge;
  const run = (side === 'base' ? baseConfig : headConfig).suites[name]?.run ?? baseConfig.suites[name]?.run;
  const dataset = judge?.dataset ?? [];
  return suiteKey({
    tree: side === 'head' ? trees.head.entries : withDataset(dataset, change),
    covers: judge?.covers,
    dataset,
    workingDirectory: run?.workingDirectory ?? '.',
    suiteBlock: { judge, run },
  });
}

/** Base's files with what the pull request did to the dataset: both sides sit head's version of it. */
function withDataset(dataset: readonly string[], { trees, paths }: ReportedChange): readonly TreeEntry[] {
  const isDataset = pathMatcher(dataset);
  const touched = new Set(
    paths.flatMap(({ path, previousPath }) => [path, previousPath ?? path]).filter(isDataset),
  );
  return [
    ...trees.base.entries.filter(({ path }) => !touched.has(path)),
    ...trees.head.entries.filter(({ path }) => touched.has(path)),
  ];
}
