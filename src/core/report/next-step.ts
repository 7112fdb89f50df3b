import { formatStatistic } from '../model/metric.ts';
import { formatSegment } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { dimensionNoun } from './dimension-words.ts';
import { formatAmount, formatChange, formatCount, formatLimit, roundedCount } from './format-quantity.ts';
import { find, subject } from './reason-clause.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/** What would settle the verdict, and how to accept it as it is. */
export function nextStep(decision: Decision): Rich[] {
  const open = decision.reasons.flatMap((reason) => find(reason, decision) ?? []);
  const wanted = [...new Set(open)].filter(
    ({ status }) =>
      status === 'inconclusive' ||
      status === 'below-resolution' ||
      status === 'not-estimable' ||
      status === 'regressed',
  );
  const advice = wanted.slice(0, 3).flatMap((dimension) => adviceFor(dimension));
  const lines: Rich[] = [];
  if (advice.length > 0) lines.push(rich`${strong('To settle it:')} ${advice.join('; ')}.`);
  lines.push(...sharesInstead(decision));
  const isSignable =
    decision.verdict === 'trade-off' ||
    (decision.verdict === 'inconclusive' && decision.policy.onInconclusive === 'sign-off');
  const finalReasons = decision.reasons.filter(({ canSignOff }) => canSignOff === false);
  if (decision.verdict === 'trade-off' && finalReasons.length > 0) {
    const names = finalReasons.slice(0, 3).map((reason) => {
      const about = find(reason, decision);
      return about === undefined ? reason.code : subject(about);
    });
    lines.push(rich`${strong('No sign-off lifts this:')} the config blocks it for ${names.join(', ')}.`);
  } else if (isSignable && finalReasons.length === 0 && decision.conclusion === 'failure') {
    lines.push(
      rich`${strong('To accept it as it is:')} whoever may merge over a red check says yes. No new run is needed.`,
    );
  }
  return lines;
}

function adviceFor(dimension: JudgedDimension | JudgedSegment): string[] {
  const { casesNeeded, spec, pairs, effect } = dimension;
  const { ifUnchanged, ifObserved } = casesNeeded;
  if (ifUnchanged === null || spec.margin === null) return [];
  const where = 'segment' in dimension ? `${formatSegment(dimension.segment)} ` : '';
  const name = `${where}${dimensionNoun(spec)} within ${formatAmount(spec.margin, spec.unit)}`;
  const more = ifUnchanged - pairs;
  const parts: string[] = [];
  if (more > 0) {
    const count = `about ${roundedCount(ifUnchanged)} cases if nothing really changed`;
    parts.push(`${count} (${roundedCount(more)} more)${runsInstead(dimension)}`);
  }
  if (ifObserved === null)
    parts.push(`no number of cases if the difference really is ${formatChange(effect, spec.unit)}`);
  else if (ifObserved > Math.max(ifUnchanged, pairs))
    parts.push(`about ${roundedCount(ifObserved)} if the difference seen is real`);
  return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
}

/** A far quantile asks for more cases than most suites have; the share beyond its limit does not. */
function sharesInstead({ dimensions }: Decision): Rich[] {
  const sentences = dimensions.flatMap(({ spec, units, shareInstead }): Rich[] => {
    const { limit, statistic, unit } = spec;
    if (shareInstead === undefined || limit === null || spec.tier === 'advisory') return [];
    const { needed, base, head } = shareInstead;
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
function runsInstead({ epochsNeeded }: JudgedDimension): string {
  const wanted = epochsNeeded?.ifUnchanged ?? null;
  if (epochsNeeded === undefined || wanted === null || wanted <= epochsNeeded.now || wanted > mostRuns)
    return '';
  return `, or about ${wanted} runs a side`;
}
