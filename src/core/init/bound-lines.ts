import { formatAmount } from '../config/amount.ts';
import { defaultLimits } from '../config/default-limits.ts';
import { defaultMustSee } from '../config/default-margins.ts';
import { defaultOnInconclusive } from '../config/resolve-policy.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Amount, DimensionSpec } from '../model/dimension.ts';
import { formatMetric } from '../model/metric.ts';
import { formatLoss, formatMeasured } from './format-loss.ts';
import type { BoundProposal } from './propose-bounds.ts';
import { disabled, entry, remark } from './yaml-lines.ts';

/** The dimensions that a config writes out. */
export interface WrittenBounds {
  /** Held by every suite for certain: a dimension that is written and then missing in the results is an error. */
  readonly active: readonly BoundProposal[];
  /** Perhaps held: written as comments. */
  readonly possible: readonly BoundProposal[];
  /** False: the suites differ in size, or could not be counted, so that the margin of a pass rate is left to the table. */
  readonly hasSize: boolean;
  /** Distinct cases where `hasSize`. */
  readonly cases: number | null;
}

/** `dimensions:` and `envelopes:` as lines of the config. */
export function boundLines({ active, possible, hasSize, cases }: WrittenBounds): readonly string[] {
  const isDetected = active.length === 0;
  const all = isDetected ? possible : active;
  const rest = isDetected ? [] : possible;
  const lines = (proposal: BoundProposal): string[] => [
    ...remark(2, meaningOf(proposal)),
    entry(2, proposal.name, writtenDimension(proposal, hasSize)),
  ];
  const envelopes = envelopeLines(all, hasSize);
  const commented =
    rest.length === 0
      ? []
      : [
          ...remark(
            2,
            'Take the # away from those that the results hold (eval-envelope ingest FILE shows what they hold).',
          ),
          ...disabled(
            2,
            rest.map((proposal) => entry(2, proposal.name, writtenDimension(proposal, hasSize))),
          ),
        ];
  const introduction = [
    ...remark(
      0,
      'What is judged. The margin is the largest loss that you accept: the check passes when the evidence rules out a larger one, so a narrower margin needs more cases. Widen one where such a loss would not make you take the change back. A dimension that stands here and is missing in the results is an error, never a pass.',
    ),
    ...remark(
      0,
      `tier: blocking fails the check, sign-off asks a person, advisory shows. limit is an absolute level; where none is written, defaults ask for a sign-off: p95 under ${defaultLimits.latencyP95Ms.interactive / 1000} s, hallucination under ${100 * defaultLimits.hallucination['customer-facing']} %, nDCG@5 over ${defaultLimits.ndcgAt5}. They gate as written once you write them.`,
    ),
    ...sizeRemark(hasSize, cases),
  ];
  if (isDetected) {
    return [
      ...introduction,
      ...remark(
        0,
        'Left out for now: what the results hold is judged, by the default margins. `eval-envelope init --from RESULTS` writes these lines from results that are there.',
      ),
      ...disabled(0, [
        'dimensions:',
        ...all.map((proposal) => entry(2, proposal.name, writtenDimension(proposal, hasSize))),
      ]),
    ];
  }
  return [...introduction, 'dimensions:', ...active.flatMap(lines), ...commented, '', ...envelopes];
}

function sizeRemark(hasSize: boolean, cases: number | null): readonly string[] {
  if (!hasSize) {
    return remark(
      0,
      'The margin of the pass rate is not written, because it depends on the number of cases, which is not known, or differs between the suites: each run then takes it from the table in docs/configuration.md (30 cases: 10pp, 100: 5pp, 1,000: 3pp).',
    );
  }
  if (cases !== null && cases < 30) {
    return remark(
      0,
      'The pass rate gets no margin: fewer than 30 cases cannot show that nothing was lost. Clean breaks are still found.',
    );
  }
  return remark(
    0,
    `Margins are those for ${cases} cases. They stand here as numbers, so that they never move with the data.`,
  );
}

function writtenDimension(
  { dimension, spec, margins }: BoundProposal,
  hasSize: boolean,
): Record<string, unknown> {
  const margin = margins['prompt-edit'];
  const isSized = spec.metric.kind === 'pass-rate' || spec.primary;
  const quantile =
    spec.statistic.kind === 'quantile' ? `p${Number((100 * spec.statistic.q).toPrecision(12))}` : undefined;
  return {
    metric: formatMetric(spec.metric),
    ...(quantile === undefined ? {} : { statistic: quantile }),
    ...(dimension.invert ? { invert: true } : {}),
    better: spec.better,
    ...(margin === null || (isSized && !hasSize) ? {} : { margin: writtenMargin(margin, spec) }),
    tier: spec.tier,
    ...(spec.primary ? { primary: true } : {}),
    ...(spec.metric.kind === 'score' ? { 'measured-by': spec.measuredBy } : {}),
  };
}

/** As the config has it: hallucination in points, though it may be a score; what has no unit as a number. */
function writtenMargin(margin: Amount, { unit, name }: DimensionSpec): string | number {
  const text = formatAmount(margin, unit === 'score' && name === 'hallucination' ? 'proportion' : unit);
  return /^[\d.]+$/.test(text) ? Number(text) : text;
}

/** Margins of classes that differ from those of a prompt edit. */
function envelopeLines(bounds: readonly BoundProposal[], hasSize: boolean): readonly string[] {
  const classes: readonly DeploymentClass[] = ['rag-refresh', 'model-swap', 'fine-tune'];
  const lines = classes.flatMap((of) => {
    const differing = bounds.flatMap(({ name, spec, margins }): [string, { margin: string | number }][] => {
      const [own, usual] = [margins[of], margins['prompt-edit']];
      const isSized = spec.metric.kind === 'pass-rate' || spec.primary;
      if (own === null || isSame(own, usual) || (isSized && !hasSize)) return [];
      return [[name, { margin: writtenMargin(own, spec) }]];
    });
    return differing.length === 0 ? [] : [entry(2, of, { dimensions: Object.fromEntries(differing) })];
  });
  const introduction = remark(
    0,
    `${lines.length === 0 ? '' : 'Riskier changes get other margins; the rest is as above. '}Each class has a loss that a suite must be able to see (prompt edit ${points(defaultMustSee['prompt-edit'])}, index refresh ${points(defaultMustSee['rag-refresh'])}, model or fine-tune ${points(defaultMustSee['model-swap'])}), and on-inconclusive: what happens where the suite cannot tell (${defaultOnInconclusive['prompt-edit']} with a warning for prompts and indexes, ${defaultOnInconclusive['model-swap']} for models and fine-tunes).`,
  );
  return lines.length === 0 ? introduction : [...introduction, 'envelopes:', ...lines];
}

function isSame(one: Amount, other: Amount | null): boolean {
  return other !== null && one.kind === other.kind && one.value === other.value;
}

function points(value: number): string {
  return `${Number((100 * value).toPrecision(6))} pp`;
}

function meaningOf(proposal: BoundProposal): string {
  return `${meaning(proposal)}${measuredText(proposal)}${widerText(proposal)}`;
}

function widerText({ isWidened, resolution }: BoundProposal): string {
  if (!isWidened) return '';
  return resolution?.isSteady === true
    ? ' Wider than the table, because so few cases cannot rule out less: no value of theirs wavered.'
    : ' Wider than the table, because the suite is noisier than it.';
}

function measuredText({ spec, resolution }: BoundProposal): string {
  if (resolution === undefined || resolution.level === null) return '';
  const level = ` Measured: ${formatMeasured(resolution.level, spec.unit)}`;
  if (resolution.resolvable === null) return `${level}; no loss of it can be ruled out.`;
  // Nothing differs between runs: the next one may, and a figure of zero would promise that it does not.
  if (resolution.resolvable < 1e-6) return `${level}, in every run the same.`;
  const loss = formatLoss(resolution.resolvable, spec);
  return resolution.isGuess
    ? `${level}; at a guess this suite rules out a loss of ${loss}.`
    : `${level}; this suite rules out a loss of ${loss}.`;
}

function meaning({ spec, name }: BoundProposal): string {
  const { metric, statistic } = spec;
  switch (metric.kind) {
    case 'pass-rate':
      return 'Share of cases that pass. The primary dimension: it decides first.';
    case 'error-rate':
      return 'Share of requests that failed or timed out. They are never dropped.';
    case 'latency':
      return statistic.kind === 'quantile' && statistic.q > 0.5
        ? 'The slowest answers. p95 says nothing with fewer than 59 cases, and says so.'
        : 'The usual answer. Slower alone never fails the check (on-regressed: ignore); proven beyond the margin it asks for a sign-off.';
    case 'cost':
      return 'Mean price of a case. Unknown prices are unknown, never 0.';
    case 'ndcg':
      return 'Rank quality of what was retrieved, from the retrieved and relevant ids of the rows.';
    case 'score':
      return name === 'hallucination'
        ? 'Share of what is made up. A judge gates differences; a limit gates only where measured-by is human or code.'
        : spec.primary
          ? 'The primary dimension: it decides first.'
          : 'A score that the results hold: shown, until its tier says otherwise.';
    default:
      return 'Share of the cases.';
  }
}
