import type { SuiteConfig } from '../../core/config/config.ts';
import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Run } from '../../core/model/run.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { Decision } from '../../core/model/verdict.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import { renderHtml } from '../../core/report/render-html.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { encodeRows } from '../../core/results/rows/encode-rows.ts';
import { sameOutputs } from '../../core/suite/same-outputs.ts';
import { suiteKey } from '../../core/suite/suite-key.ts';
import { judgeRuns } from '../judge-runs.ts';
import { makeRecord } from '../make-record.ts';
import type { ChangeCommits, TreeEntry, World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { changeNotices } from './change-notices.ts';
import { findBaseline, type StoredBaseline } from './find-baseline.ts';
import type { BaselineUsed, GateRequest, SuiteOutcome } from './gate-request.ts';
import type { SetUp, Side } from './prepare-side.ts';
import type { Change } from './read-change.ts';
import { runSides, type SideResults, type SuiteRun } from './run-suite.ts';

/** Everything a suite is evaluated in. */
export interface GateContext {
  readonly request: GateRequest;
  readonly commits: ChangeCommits;
  readonly change: Change;
  readonly sides: { readonly base: Side; readonly head: Side };
  /** Files of each side, the dataset of head laid over base. */
  readonly trees: { readonly base: readonly TreeEntry[]; readonly head: readonly TreeEntry[] };
  readonly setUp: SetUp;
  readonly startedAt: string;
}

/** What there is of base. */
interface Base {
  readonly outcome: RunOutcome | null;
  readonly used: BaselineUsed;
  readonly notices: readonly string[];
}

const noBase: BaselineUsed = { rung: 'none', sha: null, ageMs: null, runs: 0 };

/** Runs one suite on both sides, or on head against a stored base, judges it and writes its outputs. */
export async function evaluateSuite(
  plan: SuitePlan,
  context: GateContext,
  world: World,
): Promise<SuiteOutcome> {
  const { request, change } = context;
  const suite = change.combined.config.suites[plan.suite];
  if (suite === undefined) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
  const keep = world.files.join(request.out, plan.suite);
  const keys = { base: keyOf(plan.suite, 'base', context), head: keyOf(plan.suite, 'head', context) };
  const stored = suite.judge.baseline.use.includes('stored')
    ? await findBaseline(
        request.baselineStore,
        { suite: plan.suite, suiteKey: keys.base, maxAgeMs: suite.judge.baseline.maxAgeMs },
        world,
      )
    : { found: null, note: null };
  const isRerun = stored.found === null && suite.judge.baseline.use.includes('rerun');
  const results = await runBoth(plan, { suite, keep, isRerun }, context, world);
  const base = baseOf(stored.found, isRerun ? (results.base ?? null) : null, plan, context.commits.baseSha);
  const decision = judge(plan, context, base, results.head.outcome);
  const notices = [
    ...changeNotices(plan.suite, change),
    ...base.notices,
    ...(stored.note === null ? [] : [stored.note]),
    ...results.head.notes,
    ...(results.base?.notes ?? []),
    ...suspicion(plan, base.outcome, results.head.outcome),
  ];
  return writeSuite(plan, {
    context,
    world,
    decision,
    notices,
    base,
    head: results.head.outcome,
    keep,
    key: keys.head,
  });
}

async function runBoth(
  { suite: name, isAdvisory }: SuitePlan,
  how: { suite: SuiteConfig; keep: string; isRerun: boolean },
  context: GateContext,
  world: World,
): Promise<{ head: SideResults; base?: SideResults }> {
  const { suite, keep, isRerun } = how;
  // Base is run by its own run keys, judged by the same judge keys.
  const baseRunKeys = context.change.baseConfig?.suites[name]?.run ?? suite.run;
  const head: SuiteRun = { name, side: context.sides.head, suite, keep };
  const base: SuiteRun = { name, side: context.sides.base, suite: { ...suite, run: baseRunKeys }, keep };
  let runs = isRerun ? [base, head] : [head];
  let unready: SideResults | undefined;
  for (const run of runs) {
    const ready = await context.setUp(run);
    if (ready.ok) continue;
    const failed: SideResults = { outcome: { ok: false, problems: [ready.problem] }, notes: [] };
    const idle: SideResults = {
      outcome: {
        ok: false,
        problems: ['the suite was not run, because the other side could not be set up.'],
      },
      notes: [],
    };
    if (run === head) return { head: failed, ...(isRerun ? { base: unready ?? idle } : {}) };
    if (!isAdvisory) return { head: idle, base: failed };
    // What is new may need what base does not have yet: head is run all the same.
    unready = failed;
    runs = [head];
  }
  const results = await runSides(runs, suite.judge.epochs ?? 1, world);
  const [first, second] = results;
  if (first === undefined) throw new RangeError('no side was run');
  if (second !== undefined) return { base: first, head: second };
  return { head: first, ...(unready === undefined ? {} : { base: unready }) };
}

function baseOf(
  stored: StoredBaseline | null,
  rerun: SideResults | null,
  plan: SuitePlan,
  baseSha: string,
): Base {
  if (stored !== null) {
    const age = ageText(stored.used.ageMs ?? 0);
    const pooled = stored.used.runs === 1 ? 'one run' : `${stored.used.runs} runs pooled`;
    return {
      outcome: { ok: true, run: stored.run },
      used: stored.used,
      notices: [
        `Base is stored (commit ${stored.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`,
      ],
    };
  }
  if (rerun === null) return { outcome: null, used: noBase, notices: [] };
  if (!rerun.outcome.ok && plan.isAdvisory) {
    return {
      outcome: null,
      used: noBase,
      notices: [
        `The suite does not run on base, so nothing is compared: ${rerun.outcome.problems.join(' ')}`,
      ],
    };
  }
  return { outcome: rerun.outcome, used: { rung: 'rerun', sha: baseSha, ageMs: null, runs: 1 }, notices: [] };
}

function judge(plan: SuitePlan, context: GateContext, base: Base, head: RunOutcome): Decision {
  const { config } = context.change.combined;
  const classes: readonly DeploymentClass[] = context.change.classification.classes;
  return judgeRuns({
    config: plan.isAdvisory ? { ...config, enforce: false } : config,
    suite: plan.suite,
    classes,
    base: base.outcome,
    head,
    seed: `${plan.suite}/${context.commits.baseSha}/${context.commits.headSha}`,
    isLatencyAdvisory: base.used.rung === 'stored',
  });
}

/** Covered files differ and yet every answer is the same to the byte: rather base ran head's code than nothing mattered. */
function suspicion(plan: SuitePlan, base: RunOutcome | null, head: RunOutcome): string[] {
  if (base?.ok !== true || !head.ok || plan.coveredChanges.length === 0 || !sameOutputs(base.run, head.run))
    return [];
  return [
    "Every output is byte-identical on both sides although covered files differ: base may have run head's code.",
  ];
}

function keyOf(name: string, side: 'base' | 'head', { change, trees }: GateContext): string {
  const suite = change.combined.config.suites[name];
  const run = side === 'base' ? (change.baseConfig?.suites[name]?.run ?? suite?.run) : suite?.run;
  return suiteKey({
    tree: trees[side],
    covers: suite?.judge.covers,
    dataset: suite?.judge.dataset ?? [],
    workingDirectory: run?.workingDirectory ?? '.',
    suiteBlock: { judge: suite?.judge, run },
  });
}

async function writeSuite(
  plan: SuitePlan,
  parts: {
    context: GateContext;
    world: World;
    decision: Decision;
    notices: readonly string[];
    base: Base;
    head: RunOutcome;
    keep: string;
    key: string;
  },
): Promise<SuiteOutcome> {
  const { context, world, decision, base, head, keep } = parts;
  const { files, clock } = world;
  const { commits, change } = context;
  const view = buildComment(decision, {
    suite: plan.suite,
    baseLabel: (base.used.sha ?? commits.baseSha).slice(0, 7),
    headLabel: commits.headSha.slice(0, 7),
    baselineNote:
      base.used.rung === 'rerun'
        ? base.outcome?.ok === true
          ? 'evaluated now'
          : 'could not be evaluated'
        : base.used.rung === 'stored'
          ? `stored, ${ageText(base.used.ageMs ?? 0)} old`
          : null,
    classEvidence: change.classification.evidence.slice(0, 3).map(({ file, line, before, after }) => ({
      place: line === null ? file : `${file}:${line}`,
      text: [before, after].filter((text) => text !== null).join(' → '),
    })),
    notices: parts.notices,
  });
  const record = makeRecord(decision, {
    identity: {
      headSha: commits.headSha,
      evaluatedSha: commits.headSha,
      baseSha: commits.baseSha,
      startedAt: context.startedAt,
      finishedAt: clock.now().toISOString(),
    },
    classification: change.classification,
    coveredHash: parts.key,
    suite: plan.suite,
    suiteKey: parts.key,
    baseline: {
      rung: base.used.rung,
      sha: base.used.sha,
      ageMs: base.used.ageMs,
    },
  });
  const recordPath = files.join(keep, 'record.json');
  await files.write(recordPath, encodeRecord(record));
  await files.write(files.join(keep, 'comment.md'), renderMarkdown(view));
  await files.write(files.join(keep, 'report.html'), renderHtml(view, decision));
  if (head.ok) {
    const origin = { suiteKey: parts.key, sha: commits.headSha, evaluatedAt: context.startedAt };
    const stored: Run = { ...head.run, suite: plan.suite, origin };
    await files.writeCompressed(files.join(keep, 'rows.jsonl.gz'), encodeRows(stored));
  }
  return { suite: plan.suite, runReason: plan.reason, baseline: base.used, decision, view, recordPath };
}

/** An age in the largest unit that fits: `3 hours`, `2 days`. */
function ageText(ageMs: number): string {
  const units: readonly [string, number][] = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ];
  const [unit, length] = units.find(([, size]) => ageMs >= size) ?? ['minute', 60_000];
  const count = Math.max(1, Math.floor(ageMs / length));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
