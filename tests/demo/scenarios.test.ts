import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import { baseFiles } from '../../src/demo/repository.ts';
import { scenarios } from '../../src/demo/scenarios.ts';
import {
  discordance,
  hallucinationRate,
  latency,
  meanCost,
  ndcg,
  passRate,
  rowsOf,
  segment,
  sidesOf,
} from './example.ts';

/** Enough to see the truth: 1,000 cases, four times. */
const large = { cases: 1000, epochs: 4 };

function between(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

function change(sides: { base: CaseRow[]; head: CaseRow[] }, of: (rows: CaseRow[]) => number): number {
  return of(sides.head) - of(sides.base);
}

function ratio(sides: { base: CaseRow[]; head: CaseRow[] }, of: (rows: CaseRow[]) => number): number {
  return of(sides.head) / of(sides.base);
}

describe('the base of the example', () => {
  const base = rowsOf(baseFiles({ cases: large.cases }), large.epochs);

  it('passes 80 to 86 % and hallucinates in about 4 %', () => {
    between(passRate(base), 0.8, 0.86);
    between(hallucinationRate(base), 0.032, 0.048);
  });

  it('answers within about 1.2 s (p95) at about $0.0035 a request', () => {
    between(latency(base, 0.95), 1100, 1300);
    between(meanCost(base), 0.0033, 0.0038);
  });

  it('retrieves with an nDCG@5 of 0.75 to 0.85', () => {
    between(ndcg(base), 0.75, 0.85);
  });

  it('has some calls that err and some that are refused, with nothing judged', () => {
    for (const state of ['error', 'refused'] as const) {
      const rows = base.filter((row) => row.state === state);
      between(rows.length / base.length, 0.0004, 0.004);
      expect(rows.every((row) => row.passed === null && row.scores.hallucination === null)).toBe(true);
    }
  });
});

describe('prompt-edit', () => {
  const truth = sidesOf('prompt-edit', large);

  it('truly lowers hallucination by 0.4 to 1.5 points', () => {
    between(change(truth, hallucinationRate), -0.015, -0.004);
  });

  it('truly raises p95 by about 200 to 350 ms', () => {
    between(
      change(truth, (rows) => latency(rows, 0.95)),
      200,
      350,
    );
  });

  it('shows the price at its own size and little else', () => {
    const sides = sidesOf('prompt-edit');
    between(
      ratio(sides, (rows) => latency(rows, 0.95)),
      1.15,
      1.4,
    );
    between(change(sides, hallucinationRate), -0.015, 0);
    between(change(sides, passRate), -0.03, 0.03);
    between(ratio(sides, meanCost), 1.02, 1.12);
  });
});

describe('fine-tune', () => {
  it('lifts English and lowers every other language', () => {
    const truth = sidesOf('fine-tune', large);
    const lift = (field: string, value: string): number =>
      change(truth, (rows) => passRate(segment(rows, field, value)));
    between(lift('market', 'english'), 0.045, 0.07);
    between(lift('market', 'multilingual'), -0.075, -0.045);
    for (const language of ['de', 'es', 'ja']) expect(lift('language', language)).toBeLessThan(-0.01);
  });

  it('shows both at its own size, and a mean that hides them', () => {
    const sides = sidesOf('fine-tune');
    const lift = (market: string): number =>
      change(sides, (rows) => passRate(segment(rows, 'market', market)));
    between(lift('english'), 0.03, 0.075);
    between(lift('multilingual'), -0.09, -0.04);
    between(change(sides, passRate), -0.01, 0.03);
    between(segment(sides.base, 'market', 'english').length / sides.base.length, 0.61, 0.63);
  });
});

describe('rag-refresh', () => {
  const sides = sidesOf('rag-refresh');

  it('ranks clearly better over all', () => {
    between(change(sides, ndcg), 0.06, 0.14);
  });

  it('answers billing clearly worse, out of archived pages', () => {
    between(
      change(sides, (rows) => passRate(segment(rows, 'topic', 'billing'))),
      -0.3,
      -0.1,
    );
    const archived = sides.head.filter((row) => row.retrieved?.[0]?.startsWith('archive/'));
    expect(new Set(archived.map((row) => row.segments.topic))).toEqual(new Set(['billing']));
    expect(passRate(archived)).toBeLessThan(0.2);
  });

  it('truly answers the other topics better', () => {
    const truth = sidesOf('rag-refresh', large);
    const others = (rows: CaseRow[]): number =>
      passRate(rows.filter((row) => row.segments.topic !== 'billing'));
    between(change(truth, others), 0.01, 0.05);
  });
});

describe('model-swap', () => {
  it('is truly one to two points worse', () => {
    between(change(sidesOf('model-swap', { cases: 1000, epochs: 8 }), passRate), -0.022, -0.008);
  });

  it('is about 60 % cheaper and 40 % faster', () => {
    const sides = sidesOf('model-swap');
    between(ratio(sides, meanCost), 0.36, 0.44);
    between(
      ratio(sides, (rows) => latency(rows, 0.5)),
      0.55,
      0.68,
    );
  });
});

describe('no-op', () => {
  const sides = sidesOf('no-op');

  it('changes 7 to 12 % of the answers, in both directions alike', () => {
    between(discordance(sides.base, sides.head), 0.07, 0.12);
    between(change(sides, passRate), -0.02, 0.02);
  });

  it('differs from base no more than two epochs of base differ', () => {
    const of = (epoch: number): CaseRow[] =>
      sides.base.filter((row) => row.epoch === epoch).map((row) => ({ ...row, epoch: 1 }));
    between(discordance(of(1), of(2)), 0.06, 0.14);
  });

  it('truly changes nothing', () => {
    const truth = sidesOf('no-op', large);
    between(change(truth, passRate), -0.008, 0.008);
    between(change(truth, hallucinationRate), -0.005, 0.005);
    between(ratio(truth, meanCost), 0.995, 1.005);
  });
});

describe('every scenario', () => {
  it.each(scenarios)('$name changes one file and leaves the dataset alone', ({ change: apply, ...size }) => {
    const base = baseFiles(size);
    const head = apply(base);
    const changed = Object.keys(head).filter((path) => head[path] !== base[path]);
    expect(changed).toHaveLength(1);
    expect(changed).not.toContain('evals/cases.jsonl');
    expect(Object.keys(head)).toEqual(Object.keys(base));
  });

  it('has a name of its own', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  it('refuses an edit that does not apply', () => {
    const [first] = scenarios;
    expect(() => first?.change({ 'prompts/system.md': 'something else' })).toThrow(/must stand exactly once/);
  });
});
