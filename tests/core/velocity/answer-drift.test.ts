import { describe, expect, it } from 'vitest';
import type { DriftReading } from '../../../src/core/velocity/evaluation.ts';
import { evaluation, measure } from './builders.ts';

function reading(adjustedP: number): DriftReading {
  const indices = { psi: 0.3, excessPsi: 0.1, jsDivergence: 0.02, klHeadFromBase: 0.05 };
  return { feature: 'length', bins: 10, pairs: 100, ...indices, p: adjustedP / 2, adjustedP };
}

const onMain = (at: string, drift: readonly DriftReading[]) =>
  evaluation({ at, pullRequest: null, branch: 'main', event: 'push', runId: at, headSha: null, drift });

describe('drift of answers on main', () => {
  it('is that of the last evaluation with evidence, and counts by p alone, whatever the index', () => {
    const { drift } = measure([
      onMain('2026-11-10T12:00:00Z', [reading(0.01)]),
      onMain('2026-11-11T12:00:00Z', [reading(0.4)]),
      onMain('2026-11-12T12:00:00Z', []),
    ]);
    expect(drift).toMatchObject({ n: 2, exclusions: [{ count: 1 }] });
    expect(drift.value).toMatchObject([
      { at: '2026-11-11T12:00:00.000Z', features: [reading(0.4)], evaluations: 2, moved: 1 },
    ]);
  });

  it('is not of pull requests, and not of another sprint', () => {
    const other = onMain('2026-11-01T12:00:00Z', [reading(0.01)]);
    const { drift } = measure([other, evaluation({ drift: [reading(0.01)] })]);
    expect(drift.value).toBeNull();
    expect(drift.missing).toMatch(/no evaluation/);
  });
});
