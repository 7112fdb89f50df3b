import { caseStates } from '../model/case-row.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Flip } from '../model/flip.ts';
import { formatMetric, formatStatistic } from '../model/metric.ts';
import { formatSegment, isFixedSuite } from '../model/policy.ts';
import type { Decision } from '../model/verdict.ts';
import { liftedWord } from './approval-text.ts';
import type { Block, Fold } from './comment-view.ts';
import { counterfactualFold } from './counterfactual.ts';
import { creepItem } from './creep-text.ts';
import { dimensionTable } from './dimension-table.ts';
import { dimensionTitle } from './dimension-words.ts';
import { driftItems, inputDriftItems } from './drift-text.ts';
import { formatCount, formatCountOf, formatLoss } from './format-quantity.ts';
import { gapFold } from './gap-fold.ts';
import { clause, largestLoss } from './reason-clause.ts';
import { code, joinRich, type Rich, rich } from './rich-text.ts';
import { tradeItems } from './trade-items.ts';
import { withCode } from './with-code.ts';

/** Cases listed by name in a fold; the rest are counted and stand in the record. */
const mostCases = 40;

/** Rows of the folded table of segments. */
const mostSegments = 60;

/** The folded part of the comment: every dimension, every segment, the cases that changed, how it was decided. */
export function folds(decision: Decision): Fold[] {
  const { comparison } = decision;
  if (comparison === null) return [];
  const all: Fold[] = [
    {
      summary: rich`All dimensions and how each was measured`,
      blocks: [
        { kind: 'table', ...dimensionTable(decision.dimensions) },
        { kind: 'list', items: methodItems(decision) },
      ],
    },
  ];
  if (decision.segments.length > 0) all.push(segmentFold(decision));
  all.push(...gapFold(decision), ...counterfactualFold(decision));
  const { fixed, broken, wavering } = comparison.flips;
  if (wavering !== undefined) all.push(...repeatFold(wavering, comparison));
  else if (fixed.length + broken.length > 0) {
    all.push({
      summary: rich`${formatCountOf(broken.length, 'case')} turned to failing, ${formatCount(fixed.length)} to passing`,
      blocks: [caseList('Failing now', broken), caseList('Passing now', fixed)].flat(),
    });
  }
  all.push({ summary: rich`How this was decided`, blocks: decidedBlocks(decision) });
  return all;
}

/** With repeats: the cases that turned as a whole, and those that waver, with the runs that they passed. */
function repeatFold(wavering: readonly Flip[], { flips, steadiness }: Comparison): Fold[] {
  const isWhole = ({ base, head }: Flip): boolean =>
    (base.passed === 0 || base.passed === base.of) && (head.passed === 0 || head.passed === head.of);
  const { broken, fixed } = steadiness.turned;
  if (wavering.length + broken + fixed === 0) return [];
  const turned =
    broken + fixed === 0
      ? ''
      : `, ${formatCount(broken)} turned to failing and ${formatCount(fixed)} to passing`;
  return [
    {
      summary: rich`${formatCountOf(wavering.length, 'wavering case')}${turned}`,
      blocks: [
        caseList('Every run passed, now none', flips.broken.filter(isWhole)),
        caseList('No run passed, now every one', flips.fixed.filter(isWhole)),
        caseList('Wavering, the greatest loss first', wavering),
      ].flat(),
    },
  ];
}

/** Protected segments, the primary dimension in every other, and what moved in any; the record has the rest. */
function segmentFold(decision: Decision): Fold {
  const primary = decision.dimensions.find(({ spec }) => spec.primary)?.spec.name;
  const shown = decision.segments.filter(
    (segment) =>
      segment.protected || segment.spec.name === primary || segment.direction !== 'no-clear-change',
  );
  const rest = decision.segments.length - shown.length;
  const distinct = new Set(decision.segments.map(({ segment }) => formatSegment(segment))).size;
  const note = rich`${formatCountOf(rest, 'more comparison')} of other dimensions inside segments showed nothing after allowing for how many were looked at (Benjamini–Hochberg, 10 %).`;
  return {
    summary: rich`${formatCountOf(distinct, 'segment')}`,
    blocks: [
      { kind: 'table', ...dimensionTable(shown.slice(0, mostSegments)) },
      ...(rest > 0 ? [{ kind: 'paragraph', text: note } as const] : []),
    ],
  };
}

function methodItems(decision: Decision): Rich[] {
  return decision.dimensions.map((dimension) => {
    const { spec, effect, pairs, units } = dimension;
    const method = effect.interval?.method ?? 'no interval';
    const unitText = units < pairs ? `, ${formatCount(units)} clusters` : '';
    const scale = spec.margin?.kind === 'relative' ? 'ratio' : 'absolute';
    const resolvable =
      dimension.resolvable === null
        ? ''
        : `; unchanged code proves ${formatLoss(dimension.resolvable, effect.interval?.scale ?? scale, spec.unit)} in four of five runs${dimension.oriented.lower === null ? '' : `, this run ${largestLoss(dimension)}`}`;
    const errors =
      dimension.cachedLeftOut > 0 ? `; ${formatCount(dimension.cachedLeftOut)} cached answers left out` : '';
    return rich`${dimensionTitle(spec)} (${code(spec.name)}, ${code(`${formatMetric(spec.metric)} ${formatStatistic(spec.statistic)}`)}, ${spec.tier}): ${method}, ${formatCount(pairs)} pairs${unitText}${resolvable}${errors}`;
  });
}

function caseList(title: string, flips: readonly Flip[]): Block[] {
  if (flips.length === 0) return [];
  const named = joinRich(
    flips
      .slice(0, mostCases)
      .map(
        ({ caseId, label, base, head }) =>
          rich`${code(label ?? caseId)} ${base.passed}/${base.of} → ${head.passed}/${head.of}`,
      ),
    ' · ',
  );
  const more = flips.length > mostCases ? ` · and ${flips.length - mostCases} more` : '';
  return [{ kind: 'paragraph', text: rich`${title}: ${named}${more}` }];
}

function decidedBlocks(decision: Decision): Block[] {
  const { comparison, policy } = decision;
  if (comparison === null) return [];
  const { cases } = comparison;
  const stateText = caseStates
    .filter((state) => cases.states.base[state] + cases.states.head[state] > 0)
    .map(
      (state) =>
        `${state} ${formatCount(cases.states.base[state])} → ${formatCount(cases.states.head[state])}`,
    )
    .join(', ');
  const items: Rich[] = [
    ...decision.reasons.map(
      (reason) =>
        rich`${code(reason.code)} ${withCode(clause(reason, decision))}${reason.lifted === undefined ? '' : `, ${liftedWord(reason)}`}`,
    ),
    rich`Rows by state, base → head: ${stateText}`,
    ...listed('Only on base', cases.baseOnly),
    ...listed('Only on head', cases.headOnly),
    ...listed('Same id, asked or judged differently', cases.changedInput),
    ...listed('Duplicates on base, left out', cases.duplicates.base),
    ...listed('Duplicates on head, left out', cases.duplicates.head),
    rich`Intervals are 90 % two-sided: each end is a one-sided 95 % bound. Every gated dimension has to be inside on its own; “regressed” spends 0.04 of its 0.05 on the primary dimension, the rest by Holm. “Worse” and “better” of a mean also have to hold in a sign-flip test.`,
    ...tradeItems(decision),
    ...driftItems(decision),
    ...inputDriftItems(decision),
    ...creepItem(decision.creep),
    ...(isFixedSuite(policy)
      ? [
          rich`Fixed suite: variance Σ(s²/K on base + s²/K on head) ÷ n² over the cases, K runs each; skewness-corrected t; quantiles by resampling runs within cases. Absolute limits are judged as everywhere, with the cases as a sample.`,
        ]
      : []),
    rich`Envelope of ${code(policy.class)}: ${policy.onInconclusive} when inconclusive${mustSeeText(decision)}.`,
  ];
  return [{ kind: 'list', items }];
}

function mustSeeText({ policy, dimensions }: Decision): string {
  const primary = dimensions.find(({ spec }) => spec.primary);
  if (policy.mustSee === null || primary === undefined) return '';
  const scale = policy.mustSee.kind === 'relative' ? 'ratio' : 'absolute';
  return `, the suite has to be able to rule out a loss of ${formatLoss(policy.mustSee.value, scale, primary.spec.unit)}`;
}

function listed(title: string, ids: readonly string[]): Rich[] {
  if (ids.length === 0) return [];
  const named = joinRich(
    ids.slice(0, 10).map((id) => rich`${code(id)}`),
    ', ',
  );
  const more = ids.length > 10 ? ` and ${formatCount(ids.length - 10)} more` : '';
  return [rich`${title} (${formatCount(ids.length)}): ${named}${more}`];
}
