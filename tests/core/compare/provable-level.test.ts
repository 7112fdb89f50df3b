import { describe, expect, it } from 'vitest';
import { provableLevel } from '../../../src/core/compare/provable-level.ts';
import { between, ratioBetween } from '../../support/evidence.ts';
import { latency, quality } from '../../support/policies.ts';

describe('the worst level that these cases could prove to be inside', () => {
  const effectOf = (absolute: number, relative: number) => ({ absolute, relative, interval: null });

  it('is the margin less the half-width on the side of the loss', () => {
    const found = provableLevel(quality(), 0.8, effectOf(-0.06, -0.075), between(-0.08, -0.05));
    expect(found?.absolute).toBeCloseTo(-0.03, 12);
    expect(found?.level).toBeCloseTo(0.77, 12);
  });

  it('is taken on the log scale of a ratio: 1.10 less 1.25 ÷ 1.16', () => {
    const found = provableLevel(latency(), 1227, effectOf(198, 0.16), ratioBetween(1.08, 1.25));
    expect(1 + (found?.relative ?? 0)).toBeCloseTo((1.1 * 1.16) / 1.25, 12);
    expect(found?.level).toBeCloseTo((1227 * 1.1 * 1.16) / 1.25, 9);
  });

  it('is a gain where the half-width takes up more than the margin, up to the margin and the end of the scale', () => {
    const found = provableLevel(quality(), 0.8, effectOf(-0.06, -0.075), between(-0.12, -0.01));
    expect(found?.absolute).toBeCloseTo(0.01, 12);
    expect(provableLevel(quality(), 0.8, effectOf(-0.06, -0.075), between(-0.17, -0.01))).toBeNull();
    expect(provableLevel(quality(), 0.995, effectOf(-0.06, -0.075), between(-0.12, -0.01))).toBeNull();
  });

  it('is none where nothing bounds the loss, or nothing was promised', () => {
    expect(provableLevel(quality(), 0.8, effectOf(-0.06, -0.075), between(null, -0.01))).toBeNull();
    expect(provableLevel(quality({ margin: null }), 0.8, effectOf(0, 0), between(-0.01, 0.01))).toBeNull();
  });
});
