import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReference } from '../../../src/core/stats/selfcheck.ts';

const own = new URL('../../reference/statistics.json', import.meta.url);
const shared = new URL('../../../../shared/reference/statistics.json', import.meta.url);

type Document = {
  cases: {
    name: string;
    function: string;
    optional?: boolean;
    inputs: unknown;
    expected: unknown;
    tolerance: Record<string, unknown>;
  }[];
};
const read = (file: URL): Document => JSON.parse(readFileSync(file, 'utf8')) as Document;

/** Every place in a value, replaced one at a time by what `change` makes of it; undefined leaves it alone. */
function* variants(value: unknown, change: (leaf: unknown) => unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      for (const changed of variants(element, change)) yield value.with(index, changed);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, element] of Object.entries(value)) {
      for (const changed of variants(element, change)) yield { ...value, [key]: changed };
    }
  } else {
    const changed = change(value);
    if (changed !== undefined) yield changed;
  }
}

/** A wrong leaf: further off than any tolerance in the files. */
function corrupt(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + Math.max(0.5, Math.abs(leaf));
  if (typeof leaf === 'boolean') return !leaf;
  return leaf === null ? 0.5 : `${String(leaf)}x`;
}

const one = (overrides: object): Document => ({
  cases: [
    {
      name: 'quantile',
      function: 'quantile-type7',
      inputs: { values: [1, 2, 4], quantiles: [0.5, 0.75] },
      expected: [2, 3],
      tolerance: { abs: 1e-9 },
      ...overrides,
    },
  ],
});
const statusOf = (document: unknown) => checkReference(document).results[0]?.status;

describe('checkReference', () => {
  it('passes every case of our own reference file, made with SciPy', () => {
    const report = checkReference(read(own));
    expect(report.results.filter((result) => result.status !== 'passed')).toEqual([]);
    expect(report.passed).toBeGreaterThan(40);
  });

  it.runIf(existsSync(shared))('passes every case of the shared reference file that we compute', () => {
    const document = read(shared);
    const report = checkReference(document);
    expect(report.results.filter((result) => result.status === 'failed')).toEqual([]);
    const optional = new Set(document.cases.filter((entry) => entry.optional).map((entry) => entry.name));
    const skipped = report.results.filter((result) => result.status === 'skipped');
    expect(skipped.every((result) => optional.has(result.name))).toBe(true);
    expect(report.passed).toBeGreaterThanOrEqual(34);
  });

  it('fails for every single corrupted value of the file', () => {
    for (const entry of read(own).cases) {
      for (const expected of variants(entry.expected, corrupt)) {
        const status = statusOf({ cases: [{ ...entry, expected }] });
        expect(status, `${entry.name}: ${JSON.stringify(expected)}`).toBe('failed');
      }
    }
  });

  it('fails for a key of expected that is not computed', () => {
    const entry = read(own).cases.find(({ function: name }) => name === 'mcnemar');
    const expected = { ...(entry?.expected as object), p_bayes: 0.5 };
    const [result] = checkReference({ cases: [{ ...entry, expected }] }).results;
    expect(result).toMatchObject({ status: 'failed', detail: 'expected.p_bayes: not computed' });
  });

  it('fails for an array of another length', () => {
    expect(statusOf(one({ expected: [2] }))).toBe('failed');
    expect(statusOf(one({ expected: [2, 3, 3] }))).toBe('failed');
  });

  it('skips an unknown function only when it is optional', () => {
    expect(statusOf(one({ function: 'tea-leaves', optional: true }))).toBe('skipped');
    expect(statusOf(one({ function: 'tea-leaves' }))).toBe('failed');
    expect(statusOf(one({ function: 'constructor' }))).toBe('failed');
  });

  it('fails an optional case that it computes wrongly', () => {
    expect(statusOf(one({ optional: true, expected: [2, 3.1] }))).toBe('failed');
  });

  it('fails, and goes on, when an estimator refuses the inputs', () => {
    const report = checkReference({
      cases: [...one({ inputs: { values: [], quantiles: [0.5] } }).cases, ...one({}).cases],
    });
    expect(report).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
    expect(report.results[0]?.detail).toBe('values must hold at least 1 values, got 0');
    expect(statusOf(one({ inputs: 'none' }))).toBe('failed');
  });

  it('takes the tolerance as absolute, relative, or per key', () => {
    const inputs = { values: [1000, 1000.5], quantiles: [0.5] };
    expect(statusOf(one({ inputs, expected: [1000.2], tolerance: { abs: 0.06 } }))).toBe('passed');
    expect(statusOf(one({ inputs, expected: [1000.2], tolerance: { abs: 0.04 } }))).toBe('failed');
    expect(statusOf(one({ inputs, expected: [1000.2], tolerance: { rel: 1e-4 } }))).toBe('passed');
    expect(statusOf(one({ inputs, expected: [1000.2], tolerance: { rel: 1e-5 } }))).toBe('failed');
    const rule = (design_effect: number, tolerance: object) =>
      statusOf(
        one({
          function: 'design-effect-rule',
          inputs: { mean_cluster_size: 5, icc: 0.3 },
          expected: { design_effect },
          tolerance,
        }),
      );
    expect(rule(2.25, { abs: 1e-9, design_effect: 0.06 })).toBe('passed');
    expect(rule(2.25, { abs: 0.06, design_effect: 1e-9 })).toBe('failed');
  });

  it('takes the error of an interval under every name it goes by', () => {
    // scipy.stats.binomtest(5, 25).proportion_ci(0.9, method="wilson")
    const expected = [0.10091061800131437, 0.35768148560231616];
    for (const error of [
      { alpha_per_side: 0.05 },
      { alpha_one_sided: 0.05 },
      { alpha_two_sided: 0.1 },
      { level: 0.9 },
    ]) {
      const inputs = { x: 5, n: 25, ...error };
      expect(statusOf(one({ function: 'wilson', inputs, expected }))).toBe('passed');
    }
    expect(statusOf(one({ function: 'wilson', inputs: { x: 5, n: 25 }, expected }))).toBe('failed');
  });

  it('takes differences as such or as both sides', () => {
    const expected = { mean: 0.25 };
    for (const inputs of [{ deltas: [0, 0.5] }, { base: [1, 0.5], head: [1, 1] }]) {
      expect(statusOf(one({ function: 'paired-t', inputs, expected }))).toBe('passed');
    }
    expect(statusOf(one({ function: 'paired-t', inputs: { base: [1, 0.5], head: [1] }, expected }))).toBe(
      'failed',
    );
  });

  it('holds integers exact whatever the tolerance', () => {
    expect(statusOf(one({ expected: [3, 3], tolerance: { abs: 5 } }))).toBe('failed');
  });

  it.each([
    ['a text', 'x', 'cases'],
    ['null', null, 'cases'],
    ['an object without cases', {}, 'cases'],
    ['a case that is no object', { cases: [1] }, 'cases[0]'],
    ['a case without a name', one({ name: undefined }), 'cases[0].name'],
    ['a case without a function', one({ function: 3 }), 'cases[0].function'],
    ['a case without inputs', { cases: [{ name: 'a', function: 'b', expected: 1 }] }, 'cases[0].inputs'],
    ['a tolerance that is no object', one({ tolerance: 1e-9 }), 'cases[0].tolerance'],
  ])('throws a TypeError that names the place for %s', (_, document, place) => {
    expect(() => checkReference(document)).toThrow(TypeError);
    expect(() => checkReference(document)).toThrow(place);
  });
});
