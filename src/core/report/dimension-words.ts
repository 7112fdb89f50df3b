import type { DimensionSpec } from '../model/dimension.ts';
import { formatStatistic } from '../model/metric.ts';
import { segmentLabel } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { formatAmount, formatLevels, formatLimit, needsExtraDigit } from './format-quantity.ts';

/** Name of a dimension for readers, such as `Pass rate` or `Latency p95`. */
export function dimensionTitle(spec: DimensionSpec): string {
  if (spec.between !== undefined) return `${metricTitle(spec)} gap, ${spec.between}`;
  const base = metricTitle(spec);
  if (spec.statistic.kind === 'share-over') {
    const unit = spec.metric.kind === 'latency' ? 'ms' : spec.metric.kind === 'cost' ? 'usd' : 'score';
    return `${base} over ${formatLimit(spec.statistic.limit, unit)}`;
  }
  return isJudged(spec) ? `${base} (judge)` : base;
}

/** Said where it is known or matters: a scorer that was only detected may be code as well. */
function isJudged(spec: DimensionSpec): boolean {
  return spec.measuredBy === 'judge' && (spec.configured || spec.limit !== null);
}

/** Name of what a dimension measures, whatever else a config says of it. */
export function metricTitle(spec: Pick<DimensionSpec, 'name' | 'metric' | 'statistic'>): string {
  const { metric } = spec;
  switch (metric.kind) {
    case 'pass-rate':
      return 'Pass rate';
    case 'error-rate':
      return 'Errors';
    case 'refusal-rate':
      return 'Refusals';
    case 'latency':
      return spec.statistic.kind === 'quantile' ? `Latency ${formatStatistic(spec.statistic)}` : 'Latency';
    case 'cost':
      return spec.statistic.kind === 'quantile'
        ? `Cost ${formatStatistic(spec.statistic)}`
        : 'Cost a request';
    case 'tokens':
      return 'Tokens a request';
    case 'ndcg':
      return `nDCG@${metric.k}`;
    case 'recall':
      return `Recall@${metric.k}`;
    case 'mrr':
      return 'MRR';
    case 'score':
      // A config that calls the dimension something else than the scorer has a reason to. A detected scorer may be
      // called "latency" or "cost": it is no latency and no cost.
      if (spec.name.startsWith('score-'))
        return `${capitalised(metric.name)} score`.replace(/score score$/i, 'score');
      return capitalised(spec.name === 'quality' ? metric.name : spec.name);
  }
}

function capitalised(text: string): string {
  return text === '' ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The title inside a sentence; a quantile of the latency is short there, `p95`. */
export function dimensionNoun(spec: DimensionSpec): string {
  if (spec.metric.kind === 'latency' && spec.statistic.kind === 'quantile')
    return formatStatistic(spec.statistic);
  return inSentence(dimensionTitle(spec));
}

/** A title where it does not begin a sentence. */
export function inSentence(title: string): string {
  return /^(nDCG|MRR)/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** The noun without who measured it. */
export function bareNoun(spec: DimensionSpec): string {
  return dimensionNoun(spec).replace(/ \(judge\)$/, '');
}

/**
 * What a sentence calls a segment: its name, or its value where that is a word that names nothing else here, such as
 * `English`, else `tier=pro`.
 */
export function segmentName({ segment }: JudgedSegment, { segments }: Pick<Decision, 'segments'>): string {
  const { field, value, name } = segment;
  if (name !== undefined) return name;
  const isWord =
    /^\p{L}[\p{L} -]{3,}$/u.test(value) && !/^(true|false|none|null|other|unknown|default)$/i.test(value);
  const isOnly = segments.every(
    (other) => other.segment.value.toLowerCase() !== value.toLowerCase() || other.segment.field === field,
  );
  return isWord && isOnly ? value : segmentLabel(segment);
}

/** Title of a judged segment: `Pass rate, language=de`. */
export function segmentTitle(segment: JudgedSegment): string {
  return `${dimensionTitle(segment.spec)}, ${segmentLabel(segment.segment)}`;
}

/** What the envelope accepts: `down to −5 pp`, `up to +15 %, under 2 s`; empty when nothing was promised. */
export function acceptedText(dimension: JudgedDimension): string {
  const { spec } = dimension;
  const parts: string[] = [];
  if (spec.margin !== null) {
    const amount = formatAmount(spec.margin, spec.unit);
    parts.push(spec.better === 'higher' ? `down to −${amount}` : `up to +${amount}`);
  }
  if (spec.limit !== null && ['holds', 'broken', 'cannot-tell'].includes(dimension.limitStatus)) {
    parts.push(`${spec.better === 'higher' ? 'over' : 'under'} ${formatLimit(spec.limit, spec.unit)}`);
  }
  return parts.join(', ');
}

/** `86.0 → 86.4 %`, or what there is of it. */
export function levelsText(dimension: JudgedDimension): string {
  const { base, head, spec } = dimension;
  if (base.estimate === null && head.estimate === null) return '–';
  if (base.estimate === null)
    return `– → ${formatLevels(head.estimate ?? 0, head.estimate ?? 0, spec.unit).split(' → ')[1]}`;
  if (head.estimate === null)
    return `${formatLevels(base.estimate, base.estimate, spec.unit).split(' → ')[0]} → –`;
  const extra = needsExtraDigit(base.estimate, head.estimate, spec.unit);
  const levels = formatLevels(base.estimate, head.estimate, spec.unit, extra);
  // A gap is a difference of two shares.
  return spec.between === undefined ? levels : levels.replace(/ %$/, ' pp');
}

/** How the status reads in a table. */
export function statusWord(dimension: JudgedDimension | JudgedSegment): {
  readonly word: string;
  readonly isStressed: boolean;
} {
  switch (dimension.status) {
    case 'inside': {
      const moved = movedWord(dimension);
      return moved === null
        ? { word: 'inside', isStressed: false }
        : { word: `inside, ${moved}`, isStressed: false };
    }
    case 'outside':
      // What only advises decides nothing: the headline may say inside.
      return dimension.spec.tier === 'advisory'
        ? { word: 'outside, shown only', isStressed: false }
        : { word: 'outside', isStressed: true };
    case 'regressed':
      return {
        word: dimension.spec.margin === null ? 'worsened' : 'regressed',
        isStressed: dimension.spec.tier !== 'advisory',
      };
    case 'inconclusive': {
      if (dimension.spec.margin !== null)
        return { word: 'inconclusive', isStressed: dimension.spec.tier !== 'advisory' };
      return { word: movedWord(dimension) ?? 'shown only', isStressed: false };
    }
    case 'not-estimable':
    case 'below-resolution': {
      if (dimension.noEffect === 'no-repeats')
        return { word: 'too few runs', isStressed: dimension.spec.primary };
      if (dimension.noEffect === 'no-base') return { word: 'not compared', isStressed: false };
      if (dimension.lostPairs > dimension.pairs)
        return {
          word: 'cases lost on one side',
          isStressed: dimension.spec.primary || isGatedSegment(dimension),
        };
      const isLeaning = dimension.oriented.upper !== null && dimension.oriented.upper < 0;
      return {
        word: isLeaning ? 'too few cases, leans worse' : 'too few cases',
        // What holds the verdict back although nothing was found.
        isStressed: dimension.spec.primary || isGatedSegment(dimension),
      };
    }
    case 'missing':
      return { word: 'missing', isStressed: true };
  }
}

function isGatedSegment(judged: JudgedDimension | JudgedSegment): boolean {
  return 'segment' in judged && judged.protected && judged.spec.tier !== 'advisory';
}

/** A direction word where the evidence carries one. */
function movedWord(dimension: JudgedDimension): string | null {
  if (dimension.isNegligible === true) return null;
  const { lower, upper } = dimension.oriented;
  const { metric } = dimension.spec;
  const isPriced = metric.kind === 'cost' || metric.kind === 'tokens';
  if (isPriced || metric.kind === 'latency') {
    if (upper !== null && upper < 0) return isPriced ? 'dearer' : 'slower';
    if (lower !== null && lower > 0) return isPriced ? 'cheaper' : 'faster';
    return null;
  }
  return dimension.direction === 'no-clear-change' ? null : dimension.direction;
}

/** True when a change goes the way that is better; no change is no gain. */
export function isGain(better: 'higher' | 'lower', change: number | null): boolean {
  return change !== null && (better === 'higher' ? change > 0 : change < 0);
}
