import { isFixedSuite } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { approvalNotes, approvalParagraphs } from './approval-text.ts';
import { budgetStep } from './budget-step.ts';
import { classFold, classPlaceText, formatClasses } from './class-evidence.ts';
import type { Block, CommentContext, CommentView } from './comment-view.ts';
import { costLine } from './cost-line.ts';
import { dimensionTable } from './dimension-table.ts';
import { inputDriftParagraph } from './drift-text.ts';
import { excerptFold } from './excerpts.ts';
import { folds } from './folds.ts';
import { formatCount, formatCountOf } from './format-quantity.ts';
import { headline } from './headline.ts';
import { paragraphs } from './paragraphs.ts';
import { clause, reasonText } from './reason-clause.ts';
import { requiredList } from './required-list.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';
import { isTableRow } from './table-rows.ts';
import { withCode } from './with-code.ts';

/** The comment as a value, from a decision and what is known about the two sides. */
export function buildComment(decision: Decision, context: CommentContext): CommentView {
  const blocks: Block[] = [paragraph(classLine(decision, context))];
  for (const text of approvalParagraphs(decision)) blocks.push({ kind: 'paragraph', text, isKept: true });
  for (const warning of warnings(decision, context))
    blocks.push({ kind: 'paragraph', text: rich`${strong('Note.')} ${warning}`, isKept: true });
  if (decision.verdict === 'not-evaluated') {
    blocks.push(...notEvaluated(decision, context));
  } else {
    blocks.push({ kind: 'table', ...dimensionTable(tableRows(decision)) });
    blocks.push(...paragraphs(decision, context.accepting).map(paragraph));
  }
  const whyClass = context.classification === null ? undefined : classFold(context.classification);
  blocks.push(...requiredList(context.required ?? [], decision.policy.class));
  return {
    headline: headline(decision),
    blocks,
    folds: [
      ...(whyClass === undefined ? [] : [whyClass]),
      ...folds(decision),
      ...excerptFold(context.excerpts ?? []),
    ],
    reasons: decision.reasons.map((reason) => withCode(reasonText(reason, decision))),
    footer: footer(decision, context),
  };
}

function paragraph(text: Rich): Block {
  return { kind: 'paragraph', text };
}

function classLine(decision: Decision, context: CommentContext): Rich {
  const { comparison, policy } = decision;
  const { classification } = context;
  const classes = classification?.classes ?? [policy.class];
  // What is recorded need not be a change.
  const isNoChange = context.accepting?.kind === 'recorded' && classes.every((name) => name === 'other');
  const parts: Rich[] = isNoChange ? [] : [rich`${strong(formatClasses(classes))}`];
  const places = classification === null ? undefined : classPlaceText(classification);
  if (places !== undefined) parts.push(places);
  if (context.suite !== null) parts.push(rich`suite ${code(context.suite)}`);
  if (comparison?.hasBase) {
    const { epochs, paired } = comparison.cases;
    const runs = epochs.base === epochs.head ? `${epochs.base}` : `${epochs.base} and ${epochs.head}`;
    parts.push(
      Math.max(epochs.base, epochs.head) <= 1
        ? rich`${formatCountOf(paired, 'case')}, one run a side`
        : rich`${formatCountOf(paired, 'case')} × ${runs} runs a side`,
    );
  }
  return joinRich(parts, ' · ');
}

function warnings(decision: Decision, context: CommentContext): Rich[] {
  const { comparison } = decision;
  const isAdvisory =
    !decision.policy.enforce && decision.verdict !== 'not-evaluated' && decision.conclusion === 'failure';
  const found = [
    ...context.notices,
    ...approvalNotes(decision),
    ...(isAdvisory ? ['This gate is advisory here: the check passes all the same.'] : []),
    ...fixedSuiteNote(decision),
    ...mergeSides(comparison?.warnings ?? []),
  ].map(withCode);
  if (comparison === null) return found;
  for (const finding of comparison.comparability) {
    if (!finding.refuses) found.push(withCode(finding.message));
  }
  const { baseOnly, headOnly, changedInput } = comparison.cases;
  if (comparison.hasBase && baseOnly.length + headOnly.length + changedInput.length > 0) {
    const parts = [
      ...(baseOnly.length > 0
        ? [`${formatCountOf(baseOnly.length, 'case')} ${baseOnly.length === 1 ? 'was' : 'were'} removed`]
        : []),
      ...(headOnly.length > 0 ? [`${formatCount(headOnly.length)} are new`] : []),
      ...(changedInput.length > 0
        ? [`${formatCount(changedInput.length)} ask or judge something else under the same id`]
        : []),
    ];
    found.push(rich`${parts.join(', ')}: not compared.`);
  }
  return found;
}

/** What the intervals cover has to be read before they are: they are narrower than those of a sample. */
function fixedSuiteNote({ policy, comparison, verdict }: Decision): string[] {
  if (!isFixedSuite(policy) || comparison?.hasBase !== true || verdict === 'not-evaluated') return [];
  return [
    `Judged as a fixed suite: intervals cover the noise between runs of these ${formatCountOf(comparison.cases.paired, 'case')} and say nothing about unseen inputs.`,
  ];
}

/** A warning that both sides carry is said once. */
function mergeSides(warnings: readonly string[]): string[] {
  const said = new Set(warnings);
  return warnings.flatMap((warning) => {
    const text = warning.replace(/^(base|head): /, '');
    if (text === warning || !said.has(`base: ${text}`) || !said.has(`head: ${text}`)) return [warning];
    return warning.startsWith('base: ') ? [`both sides: ${text}`] : [];
  });
}

/** Rows of the unfolded table: the protected segments, what gates, what moved; the rest is folded. */
function tableRows(decision: Decision): (JudgedDimension | JudgedSegment)[] {
  const shown = decision.dimensions.filter(isTableRow);
  const rank = ({ status }: JudgedDimension): number =>
    status === 'outside' ? 0 : status === 'regressed' ? 1 : 2;
  const rows = [...decision.segments.filter((segment) => segment.protected), ...shown];
  return withoutCalmSegments(rows)
    .sort((left, right) => rank(left) - rank(right))
    .slice(0, mostRows);
}

/** Rows of the unfolded table: a screen. */
const mostRows = 12;

/** Where the rows are too many, the last segments that are inside give way: the whole suite must keep its place. */
function withoutCalmSegments(
  rows: readonly (JudgedDimension | JudgedSegment)[],
): (JudgedDimension | JudgedSegment)[] {
  const calm = rows.filter((row) => 'segment' in row && row.status === 'inside');
  const dropped = new Set(calm.slice(Math.max(0, calm.length - Math.max(0, rows.length - mostRows))));
  return rows.filter((row) => !dropped.has(row));
}

function notEvaluated(decision: Decision, { isBaseStored = false, accepting }: CommentContext): Block[] {
  const isMissing = decision.reasons.every(({ code: why }) => why === 'missing');
  const until = isMissing
    ? 'the results hold what is missing, or the config of the base branch names what they do hold'
    : 'the suite is evaluated on both sides';
  const ends =
    accepting?.kind === 'recorded'
      ? rich`Nothing was measured, so no later change has a base in this run. Mend it, and record again.`
      : accepting?.kind === 'files'
        ? rich`Nothing was judged, so nothing is green. Mend what is named above, and compare again.`
        : rich`Nothing was judged, so nothing is green. This check fails until ${until}.`;
  return [
    { kind: 'list', items: decision.reasons.map((reason) => withCode(clause(reason, decision))) },
    paragraph(ends),
    ...inputDriftParagraph(decision).map(paragraph),
    ...budgetStep(decision, isBaseStored).map(paragraph),
  ];
}

function footer({ comparison }: Decision, context: CommentContext): Rich {
  const note = context.baselineNote === null ? '' : ` (${context.baselineNote})`;
  const sides = rich`base ${code(context.baseLabel)}${note} · head ${code(context.headLabel)}`;
  const cost = costLine(comparison, context.budget ?? null);
  if (comparison === null) return rich`${sides}${cost}`;
  const { paired, baseOnly, headOnly, changedInput } = comparison.cases;
  const left = baseOnly.length + headOnly.length + changedInput.length;
  return comparison.hasBase
    ? rich`${sides} · ${formatCount(paired)} paired, ${formatCount(left)} left out · seed ${code(comparison.seed)}${cost}`
    : rich`head ${code(context.headLabel)} · no base · seed ${code(comparison.seed)}${cost}`;
}
