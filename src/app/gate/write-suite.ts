import type { ExcerptConfig } from '../../core/config/config.ts';
import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { checkSegments } from '../../core/envelope/check-segments.ts';
import type { BudgetReport } from '../../core/model/budget.ts';
import { mapStrings } from '../../core/model/map-strings.ts';
import type { Run } from '../../core/model/run.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { Decision } from '../../core/model/verdict.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import { caseExcerpts, type Excerpt } from '../../core/report/excerpts.ts';
import { fingerprintView } from '../../core/report/fingerprint-view.ts';
import { renderHtml } from '../../core/report/render-html.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { rich } from '../../core/report/rich-text.ts';
import { maskSecrets } from '../../core/results/mask-run.ts';
import { encodeRows } from '../../core/results/rows/encode-rows.ts';
import { acceptingOf } from '../approval/accepting.ts';
import { makeRecord } from '../make-record.ts';
import type { World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { ageText } from './age-text.ts';
import type { ProbeOutcome } from './check-probes.ts';
import type { GateContext } from './evaluate-suite.ts';
import type { BaselineUsed, SuiteOutcome } from './gate-request.ts';
import { passedSecrets } from './passed-secrets.ts';
import { recordIdentity } from './record-identity.ts';

/** What one suite came to, before it is written. */
export interface Judged {
  readonly decision: Decision;
  readonly notices: readonly string[];
  readonly base: { readonly used: BaselineUsed; readonly outcome: RunOutcome | null };
  /** Rows to keep. */
  readonly rows: { readonly base: Run | null; readonly head: Run | null };
  /** Folder of the suite's outputs. */
  readonly keep: string;
  /** Suite key of head. */
  readonly key: string;
  /** What running it was expected to cost and came to; null = nothing had to run. */
  readonly budget: BudgetReport | null;
  /** What probes came to; absent = nobody asked. */
  readonly probes?: ProbeOutcome;
}

/** Writes comment, report, record and rows of a suite. */
export async function writeSuite(
  plan: SuitePlan,
  judged: Judged,
  context: GateContext,
  { files, clock, environment }: World,
): Promise<SuiteOutcome> {
  const { decision, base, rows, keep, key, probes } = judged;
  // What the suite was given must not leave by any other way than its results, which are masked already.
  const suite = context.change.combined.config.suites[plan.suite];
  const secrets = suite === undefined ? [] : passedSecrets(suite, { environment });
  const mask = (text: string): string => maskSecrets(text, secrets);
  const { commits, change, request } = context;
  const built = buildComment(decision, {
    suite: plan.suite,
    baseLabel: (base.used.sha ?? commits.baseSha).slice(0, 7),
    headLabel: (request.identity.headSha ?? commits.headSha).slice(0, 7),
    baselineNote: baselineNote(judged),
    classification: change.classification,
    required: checkSegments(decision),
    accepting: acceptingOf(request, change.combined.config, request.identity.headSha ?? commits.headSha),
    notices: judged.notices,
    isBaseStored: base.used.rung === 'stored',
    excerpts: excerptsOf(judged, suite?.judge.excerpts),
    budget: judged.budget,
  });
  const recorded = request.mode === 'record' ? recordedView(built, decision) : built;
  const view = mapStrings(probes === undefined ? recorded : probesView(probes, recorded), mask);
  const record = makeRecord(decision, {
    identity: recordIdentity(context, clock.now()),
    classification: change.classification,
    coveredHash: key,
    suite: plan.suite,
    suiteKey: key,
    matrixKey: request.matrixKey,
    baseline: base.used,
    sources: change.sources,
    requiredSuites: requiredSuites(change.combined.config, change.classification.classes),
    budget: judged.budget,
    candidate: request.candidate,
    fingerprint: probes?.check ?? undefined,
  });
  const recordPath = files.join(keep, 'record.json');
  await files.write(recordPath, encodeRecord(mapStrings(record, mask)));
  await files.write(files.join(keep, 'comment.md'), renderMarkdown(view));
  await files.write(files.join(keep, 'report.html'), renderHtml(view, decision));
  if (rows.head !== null)
    await files.writeCompressed(files.join(keep, 'rows.jsonl.gz'), encodeRows(rows.head));
  // A re-run of the job needs base too, and base is trusted for this pull request alone.
  if (rows.base !== null)
    await files.writeCompressed(files.join(keep, 'base-rows.jsonl.gz'), encodeRows(rows.base));
  return {
    suite: plan.suite,
    runReason: plan.reason,
    baseline: base.used,
    decision,
    view,
    recordPath,
    ...(probes === undefined ? {} : { probes }),
  };
}

/** Answers of head, where base's config asks for them; they go into comment and report, never into the record. */
function excerptsOf({ decision, rows }: Judged, most: ExcerptConfig | undefined): readonly Excerpt[] {
  if (most === undefined || decision.comparison === null || rows.head === null) return [];
  return caseExcerpts(decision.comparison, rows.head.rows, most);
}

/** What probes show; where they could not be held against anything, why. */
function probesView({ check, problem }: ProbeOutcome, view: CommentView): CommentView {
  if (check !== null) return fingerprintView(check, view);
  return problem === null
    ? view
    : { ...view, headline: rich`Not evaluated: stored runs could not be read. ${problem}` };
}

/** What is recorded is held against nothing: its first line says what was measured. */
function recordedView(view: CommentView, decision: Decision): CommentView {
  const { headOnly = [], changedInput = [], paired = 0 } = decision.comparison?.cases ?? {};
  const cases = paired + headOnly.length + changedInput.length;
  if (decision.verdict === 'not-evaluated') return view;
  return {
    ...view,
    headline: rich`Recorded, not compared: ${cases} ${cases === 1 ? 'case' : 'cases'} evaluated`,
  };
}

function baselineNote({ base }: Judged): string | null {
  switch (base.used.rung) {
    case 'rerun':
      if (base.outcome?.ok === true) return 'evaluated now';
      return base.outcome?.isOverBudget === true ? 'stopped by the budget' : 'could not be evaluated';
    case 'stored': {
      const age = ageText(base.used.ageMs ?? 0);
      const { place } = base.used;
      if (place === 'pull-request') return `evaluated ${age} ago`;
      const where = place === 'history' ? ' in history' : place === 'artifact' ? ' in an artifact' : '';
      return `stored${where}, ${age} old`;
    }
    case 'file':
      return 'results handed over';
    case 'none':
      return null;
  }
}
