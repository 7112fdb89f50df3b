import { formatStatistic } from '../model/metric.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { type Accepting, acceptStep } from './accept-step.ts';
import { bareNoun, dimensionNoun, isGain, segmentName } from './dimension-words.ts';
import {
  formatAmount,
  formatChange,
  formatCount,
  formatCountOf,
  formatLevel,
  formatLimit,
  formatSpent,
  roundedCount,
} from './format-quantity.ts';
import { find, lossNoun } from './reason-clause.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/**
 * What would settle the verdict, and how to accept it as it is.
 *
 * @param accepting - where it is read
 */
export function nextStep(decision: Decision, accepting: Accepting = { kind: 'repository' }): Rich[] {
  const open = decision.reasons.filter(({ lifted }) => lifted === undefined);
  const named = [...new Set(open.flatMap((reason) => find(reason, decision) ?? []))];
  const isRed = ({ status }: JudgedDimension): boolean => status === 'outside' || status === 'regressed';
  const targets = named.flatMap((dimension) => {
    const text = isRed(dimension) ? targetFor(dimension, decision) : null;
    return text === null ? [] : [{ dimension, text }];
  });
  const green = [...targets.map(({ text }) => text), ...mendedCases(decision)];
  const wanted = named.filter(
    (dimension) =>
      ['inconclusive', 'below-resolution', 'not-estimable', 'regressed', 'outside'].includes(
        dimension.status,
      ) &&
      (dimension.status !== 'outside' || isTooSmall(dimension)) &&
      !targets.some((target) => target.dimension === dimension),
  );
  const advice = wanted.slice(0, 3).flatMap((dimension) => adviceFor(dimension, decision));
  const lines: Rich[] = [];
  if (green.length > 0 && decision.conclusion === 'failure')
    lines.push(rich`${strong('To make it green:')} ${green.slice(0, 3).join('; ')}.`);
  if (advice.length > 0) lines.push(rich`${strong('To settle it:')} ${advice.join('; ')}.`);
  lines.push(...sharesInstead(decision), ...finerQuestion(decision));
  if (accepting.kind !== 'recorded' && decision.reasons.some((reason) => reason.code === 'not-compared'))
    lines.push(
      rich`${strong('To compare:')} once this suite has run on the default branch, the next change has a base. Where nothing is stored, ${code('baseline: { use: [stored, rerun] }')} evaluates base in the same run.`,
    );
  lines.push(...acceptStep(decision, accepting));
  return lines;
}

/** A level that these cases could prove to be good enough: of the change, or under the limit that is broken. */
function targetFor(dimension: JudgedDimension | JudgedSegment, decision: Decision): string | null {
  const { spec, provable, effect, outsideBy } = dimension;
  const cases = formatCountOf(dimension.pairs, 'case');
  const where = 'segment' in dimension ? ` in ${segmentName(dimension, decision)}` : '';
  const name = `${bareNoun(spec)}${where}`;
  if (outsideBy === 'limit') return limitTarget(dimension, name);
  if (provable === null || provable === undefined || spec.margin === null) return null;
  const change = formatChange({ ...provable, interval: effect.interval }, spec.unit);
  const target = `${name} at about ${formatLevel(provable.level, spec.unit)} (${change}) is what ${cases} can prove to be within ${formatAmount(spec.margin, spec.unit)}`;
  const { ifUnchanged } = dimension.casesNeeded;
  // Too few to prove that nothing changed: a level to reach is half of the answer.
  const isLoss = provable.absolute !== 0 && !isGain(spec.better, provable.absolute);
  return isLoss || ifUnchanged === null || ifUnchanged <= dimension.pairs
    ? target
    : `${target}; without any change it would take about ${roundedCount(ifUnchanged)}`;
}

/** Outside, and even an unchanged head could not have been shown to be inside. */
function isTooSmall({ outsideBy, casesNeeded, pairs }: JudgedDimension): boolean {
  return outsideBy === 'margin' && (casesNeeded.ifUnchanged ?? 0) > pairs;
}

function mendedCases({ reasons, comparison }: Decision): string[] {
  const count = comparison?.cleanBreaks?.cases.length ?? 0;
  if (count === 0 || !reasons.some((reason) => reason.code === 'clean-breaks')) return [];
  return [
    count === 1
      ? 'the case that broke passes again'
      : `the ${formatCount(count)} cases that broke pass again`,
  ];
}

function limitTarget({ spec, level }: JudgedDimension, name: string): string | null {
  const { head } = level;
  const provable = head?.provable ?? null;
  if (spec.limit === null || head === null || provable === null) return null;
  const limit = formatLimit(spec.limit, spec.unit);
  const cases = formatCountOf(head.n, 'case');
  if (head.of === 'share-beyond-limit') {
    const allowed = formatLevel(head.allowed, 'proportion').replace('.0 %', ' %');
    return `${name}: about ${formatLevel(provable, 'proportion')} of answers beyond ${limit} is what ${cases} can prove to be within the ${allowed} allowed`;
  }
  const side = spec.better === 'lower' ? 'under' : 'over';
  return `${name} at about ${formatLevel(provable, spec.unit)} is what ${cases} can prove to be ${side} ${limit}`;
}

/** What a finer question would take, where all is well: a bound that holds is no proof that nothing was lost. */
function finerQuestion({ verdict, dimensions, comparison }: Decision): Rich[] {
  const primary = dimensions.find(({ spec }) => spec.primary);
  if (verdict !== 'inside' || primary?.direction !== 'no-clear-change') return [];
  const { finer = [], spec } = primary;
  const [first, ...more] = finer;
  if (first === undefined || spec.margin === null) return [];
  const { kind } = spec.margin;
  const amount = (value: number): string => formatAmount({ kind, value }, spec.unit);
  const epochs = comparison?.cases.epochs;
  const runs =
    epochs !== undefined && epochs.base === epochs.head && epochs.base > 1 ? ` at ${epochs.base} runs` : '';
  const rest = more.map(({ loss, cases }) => `; for ${amount(loss)} about ${roundedCount(cases)}`).join('');
  return [
    rich`To rule out a ${amount(first.loss)} ${lossNoun(primary)} this suite needs about ${roundedCount(first.cases)} cases${runs} if nothing really changed${rest}.`,
  ];
}

function adviceFor(dimension: JudgedDimension | JudgedSegment, decision: Decision): string[] {
  const { casesNeeded, spec, pairs, effect } = dimension;
  const { ifUnchanged, ifObserved } = casesNeeded;
  if (spec.inference === 'fixed-suite') return runsAdvice(dimension, decision);
  if (ifUnchanged === null || spec.margin === null) return [];
  const where = 'segment' in dimension ? `${segmentName(dimension, decision)} ` : '';
  const name = `${where}${dimensionNoun(spec)} within ${formatAmount(spec.margin, spec.unit)}`;
  const more = ifUnchanged - pairs;
  const parts: string[] = [];
  if (more > 0) {
    const count = `about ${roundedCount(ifUnchanged)} cases if nothing really changed`;
    parts.push(`${count} (${roundedCount(more)} more)${runsInstead(dimension, decision)}`);
  }
  if (ifObserved === null)
    parts.push(`no number of cases if the difference really is ${formatChange(effect, spec.unit)}`);
  else if (ifObserved > Math.max(ifUnchanged, pairs))
    parts.push(`about ${roundedCount(ifObserved)} if the difference seen is real`);
  return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
}

/** A fixed suite has the cases it has: only more runs of them make it finer. */
function runsAdvice(dimension: JudgedDimension | JudgedSegment, decision: Decision): string[] {
  const { spec, epochsNeeded } = dimension;
  const wanted = epochsNeeded?.ifUnchanged ?? null;
  if (spec.margin === null || epochsNeeded === undefined || wanted === null || wanted <= epochsNeeded.now)
    return [];
  const where = 'segment' in dimension ? `${segmentName(dimension, decision)} ` : '';
  const name = `${where}${dimensionNoun(spec)} within ${formatAmount(spec.margin, spec.unit)}`;
  return [`${name}: about ${roundedCount(wanted)} runs a side if nothing really changed`];
}

/** A far quantile asks for more cases than most suites have; the share beyond its limit does not. */
function sharesInstead({ dimensions }: Decision): Rich[] {
  const sentences = dimensions.flatMap(({ spec, units, shareInstead }): Rich[] => {
    const { limit, statistic, unit } = spec;
    if (shareInstead === undefined || limit === null || spec.tier === 'advisory') return [];
    const { needed, base, head } = shareInstead;
    // Where most answers are over it, the share says nothing about the slow ones.
    if (2 * base.over > base.of || 2 * head.over > head.of) return [];
    const text = formatLimit(limit, unit);
    const found = `${formatCount(base.over)} of ${formatCount(base.of)} → ${formatCount(head.over)} of ${formatCount(head.of)} over ${text}`;
    const form = code(`statistic: share-over:${text.replace(/[ $]/g, '')}`);
    return [
      rich`${formatStatistic(statistic)} needs ${formatCount(needed)} cases; ${form} works with ${formatCount(units)}: ${found}`,
    ];
  });
  return sentences.length === 0 ? [] : [rich`${strong('Instead:')} ${joinRich(sentences, '; ')}.`];
}

/** More runs of a case than this nobody pays for. */
const mostRuns = 20;

/** The other way to the same certainty, where repeats of the cases say that it leads there. */
function runsInstead({ epochsNeeded }: JudgedDimension, { comparison }: Decision): string {
  const wanted = epochsNeeded?.ifUnchanged ?? null;
  if (epochsNeeded === undefined || wanted === null || wanted <= epochsNeeded.now || wanted > mostRuns)
    return '';
  const more = wanted - epochsNeeded.now;
  const runASideUsd = comparison?.spent.runASideUsd ?? null;
  const price = runASideUsd === null ? '' : ` (${more} more cost about ${formatSpent(more * runASideUsd)})`;
  return `, or about ${wanted} runs a side${price}`;
}
