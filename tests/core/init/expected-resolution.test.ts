import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import {
  type PlannedRun,
  resolutionOfCount,
  resolutionOfRun,
} from '../../../src/core/init/expected-resolution.ts';
import { compared } from '../../support/measure.ts';
import { quality } from '../../support/policies.ts';
import { epochRows, rowsOf, run, times } from '../../support/rows.ts';

function planned(overrides: Partial<PlannedRun> = {}, text = 'version: 1'): PlannedRun {
  const parsed = parseConfig(text, 'gate.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return {
    config: parsed.value,
    suite: null,
    classes: ['prompt-edit'],
    epochs: 3,
    isBaseRun: true,
    ...overrides,
  };
}

const { base } = epochRows(3, [
  ...times(40, [3, 3] as const),
  ...times(16, [2, 2] as const),
  ...times(4, [0, 0] as const),
]);

describe('what a suite will show, by its size alone', () => {
  // The table of STATISTICS A11.6.
  it.each([
    [20, 1, 20.0],
    [20, 3, 11.6],
    [100, 5, 4.0],
    [500, 3, 2.3],
    [1000, 1, 2.8],
    [5000, 10, 0.4],
  ])('is the reference table: %i cases, %i runs', (cases, epochs, points) => {
    const found = resolutionOfCount(cases, planned({ epochs }));
    expect(Number((100 * (found?.resolvable ?? Number.NaN)).toFixed(1))).toBe(points);
  });

  it('says that it is an assumption, and for which class it is too small', () => {
    expect(resolutionOfCount(60, planned())).toMatchObject({ isTooSmall: false });
    const swap = resolutionOfCount(60, planned({ classes: ['model-swap'] }));
    expect(swap?.isTooSmall).toBe(true);
    expect(swap?.sentences[0]).toContain('60 cases × 3 runs a side rule out a loss of quality above 6.7 pp');
    expect(swap?.sentences[0]).toContain('assumed');
    expect(swap?.sentences[1]).toContain('Too small for model-swap: a loss of 5 pp has to be visible');
    expect(swap?.sentences[1]).toContain('About 110 cases would do, or about 6 runs a side.');
  });

  it('is not known for a score, nor for a fixed suite that runs once', () => {
    const score = 'dimensions: { q: { metric: "score:f1", better: higher, margin: 0.05, primary: true } }';
    expect(resolutionOfCount(60, planned({}, score))).toBeNull();
    const fixed = planned(
      { suite: 'a', epochs: 1 },
      'suites: { a: { command: [x], inference: fixed-suite } }',
    );
    expect(resolutionOfCount(60, fixed)).toBeNull();
    expect(resolutionOfCount(60, { ...fixed, epochs: 3 })).not.toBeNull();
  });

  it('rules out nothing with one case', () => {
    expect(resolutionOfCount(1, planned())).toMatchObject({ resolvable: null });
  });
});

describe('what a suite will show, by earlier results', () => {
  it('is what the comparison says of it afterwards', () => {
    const spec = quality({ margin: { kind: 'absolute', value: 0.08 } });
    const [after] = compared({ base, head: base }, { dimensions: [spec] }).dimensions;
    const before = resolutionOfRun(run(base), planned());
    expect(before?.resolvable).toBeCloseTo(after?.resolvable ?? Number.NaN, 12);
    expect(before?.sentences[0]).toContain('by the noise of earlier results');
  });

  it('allows for runs that are planned, and not for those of results that are not base', () => {
    const once = resolutionOfRun(run(base), planned({ epochs: 1 }))?.resolvable ?? Number.NaN;
    const thrice = resolutionOfRun(run(base), planned({ epochs: 3 }))?.resolvable ?? Number.NaN;
    const stored = resolutionOfRun(run(base), planned({ epochs: 1, isBaseRun: false }))?.resolvable;
    expect(once).toBeGreaterThan(thrice);
    expect(stored).toBeGreaterThan(thrice);
    expect(stored).toBeLessThan(once);
  });

  it('calls it a guess where no case ran twice, and says nothing without a value', () => {
    const single = base.filter(({ epoch }) => epoch === 1);
    expect(resolutionOfRun(run(single), planned())?.sentences[0]).toContain('a guess');
    const unjudged = rowsOf(30, () => ({ passed: null, latencyMs: 100 }));
    expect(resolutionOfRun(run(unjudged), planned())).toBeNull();
  });
});
