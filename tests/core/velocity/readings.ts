import type { DimensionKind, DimensionReading, Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { evaluation } from './builders.ts';

/** Something that measures as `measure` says, with a margin of 5 points. */
export function kindOf(parts: Partial<DimensionKind> = {}): DimensionKind {
  return {
    name: 'quality',
    unit: 'proportion',
    better: 'higher',
    isPrimary: true,
    tier: 'blocking',
    margin: { kind: 'absolute', value: 0.05 },
    measure: { metric: 'pass-rate', statistic: 'mean' },
    ...parts,
  };
}

/** Latency, as it is gated beside the quality. */
export const latency = kindOf({
  name: 'latency-p95',
  unit: 'ms',
  better: 'lower',
  isPrimary: false,
  tier: 'sign-off',
  margin: { kind: 'relative', value: 0.1 },
  measure: { metric: 'latency', statistic: 'p95' },
});

/** What a request costs, as it is gated beside the quality. */
export const cost = kindOf({
  ...latency,
  name: 'cost',
  unit: 'usd',
  measure: { metric: 'cost', statistic: 'mean' },
});

/** A level of 86 % over 200 cases that can prove 4 points. */
export function readingOf(parts: Partial<DimensionReading> = {}): DimensionReading {
  return {
    kind: kindOf(),
    level: 0.86,
    n: 200,
    standardError: null,
    resolvable: 0.04,
    casesNeeded: 150,
    status: 'inside',
    ...parts,
  };
}

/** A run of main. */
export function mainRun(
  at: string,
  dimensions: readonly DimensionReading[],
  parts: Partial<Evaluation> = {},
): Evaluation {
  const sha = `${at.replace(/\D/g, '')}${'0'.repeat(40)}`.slice(0, 40);
  const of = { pullRequest: null, branch: 'main', event: 'schedule', headSha: sha, runId: at } as const;
  return evaluation({ at, ...of, class: 'other', dimensions, ...parts });
}
