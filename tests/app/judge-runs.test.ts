import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRuns } from '../../src/app/judge-runs.ts';
import { parseConfig } from '../../src/core/config/parse-config.ts';
import { comparisonDocument } from '../../src/core/record/comparison-document.ts';
import { reasonText } from '../../src/core/report/reason-clause.ts';
import { readRun } from '../../src/core/results/read-run.ts';
import { encodeRows } from '../../src/core/results/rows/encode-rows.ts';
import { xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import { type SuiteShape, suiteOf, suiteShapes } from '../support/random-suite.ts';
import { run, type Sides } from '../support/rows.ts';
import { shuffle } from '../support/shuffle.ts';

const plain: SuiteShape = {
  seed: 1,
  cases: 60,
  epochs: { base: 1, head: 1 },
  clusters: 0,
  failures: 0,
  cached: 0,
  missing: 0,
  shift: 0,
};

describe('the order of the rows', () => {
  /** The bytes that `compare --json` prints for these rows, read from files in the order given. */
  function bytesOf({ base, head }: Sides): string {
    const read = (rows: Sides['base']) => {
      const bytes = new TextEncoder().encode(encodeRows(run(rows)));
      const parsed = readRun([{ name: 'rows.jsonl', bytes }]);
      return parsed.ok
        ? ({ ok: true, run: parsed.value } as const)
        : { ok: false as const, problems: ['unreadable'] };
    };
    const config = parseConfig(
      `
suites: { bot: { segments: [language, tier], protected: [language=de] } }
dimensions:
  quality: { metric: pass-rate, margin: 8pp, primary: true }
  tone: { metric: "score:tone", margin: 6pp }
  retrieval: { metric: ndcg@5, margin: 0.04 }
  errors: { metric: error-rate, margin: 5pp }
  cost: { metric: cost, margin: 5% }
  latency-p50: { metric: latency, statistic: p50, margin: 10% }
  latency-p95: { metric: latency, statistic: p95, margin: 40ms, limit: 2s }
`,
      'gate.yml',
    );
    if (!config.ok) throw new Error(JSON.stringify(config.issues));
    const decision = judgeRuns({
      config: config.value,
      suite: 'bot',
      classes: ['prompt-edit'],
      base: read(base),
      head: read(head),
      seed: null,
    });
    return JSON.stringify(comparisonDocument(decision, (reason) => reasonText(reason, decision)));
  }

  it('changes no byte of the comparison, not even its seed', () => {
    fc.assert(
      fc.property(suiteShapes(), fc.integer({ min: 1, max: 0x7fffffff }), (shape, seed) => {
        const sides = suiteOf(shape);
        const random = xoshiro128StarStar([seed, 2, 3, 4]);
        const shuffled = { base: shuffle(sides.base, random), head: shuffle(sides.head, random) };
        expect(bytesOf(shuffled)).toBe(bytesOf(sides));
      }),
      { numRuns: 15 },
    );
  });

  it('seeds the resamples with the results: another latency, another seed', () => {
    const sides = suiteOf({ ...plain, cases: 30 });
    const [first, ...others] = sides.head;
    if (first === undefined) throw new Error('no rows');
    const seedOf = (of: Sides): unknown => JSON.parse(bytesOf(of)).seed;
    const slower = { ...first, latencyMs: (first.latencyMs ?? 0) + 1 };
    expect(seedOf({ ...sides, head: [slower, ...others] })).not.toBe(seedOf(sides));
    expect(seedOf({ base: sides.head, head: sides.base })).not.toBe(seedOf(sides));
  });
});
