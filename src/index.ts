/** The engine as a library: pure functions from result files to a verdict, and the types they speak. */
export { compareRuns } from './core/compare/compare-runs.ts';
export { shapeOfRun } from './core/compare/shape-of-run.ts';
export type { Config } from './core/config/config.ts';
export { defaultConfig } from './core/config/default-config.ts';
export { parseConfig } from './core/config/parse-config.ts';
export { resolvePolicy } from './core/config/resolve-policy.ts';
export { decide } from './core/envelope/decide.ts';
export { tableOf } from './core/model/build-case-table.ts';
export type { CaseRow, CaseState } from './core/model/case-row.ts';
export { caseRow, caseRows } from './core/model/case-rows.ts';
export type { CaseTable } from './core/model/case-table.ts';
export type {
  Comparison,
  Counterfactual,
  DimensionEvidence,
  Interval,
  SegmentEvidence,
  SegmentGap,
} from './core/model/comparison.ts';
export { type DeploymentClass, deploymentClasses } from './core/model/deployment-class.ts';
export type { Amount, DimensionSpec } from './core/model/dimension.ts';
export type { Issue, Parsed } from './core/model/issue.ts';
export type { CounterfactualPolicy, Policy, ProtectedSegment, Trade } from './core/model/policy.ts';
export type { Run } from './core/model/run.ts';
export type { SuiteShape } from './core/model/suite-shape.ts';
export type { Conclusion, Decision, Reason, Status, Verdict } from './core/model/verdict.ts';
export { type ComparisonDocument, comparisonDocument } from './core/record/comparison-document.ts';
export { decodeRecord, encodeRecord } from './core/record/encode-record.ts';
export type { MetricsRecord } from './core/record/record-schema.ts';
export { buildComment } from './core/report/build-comment.ts';
export type { CommentContext, CommentView } from './core/report/comment-view.ts';
export { reasonText } from './core/report/reason-clause.ts';
export { renderHtml } from './core/report/render-html.ts';
export { renderMarkdown } from './core/report/render-markdown.ts';
export { renderText } from './core/report/render-text.ts';
export { readRun } from './core/results/read-run.ts';
export { encodeRows } from './core/results/rows/encode-rows.ts';
