import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import { headline } from '../../../src/core/report/headline.ts';
import { nextStep } from '../../../src/core/report/next-step.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { comparison, ending, evidence } from '../../support/evidence.ts';
import { decided } from '../../support/measure.ts';
import { latency, policy, quality } from '../../support/policies.ts';
import { epochRows, rowsOf, times } from '../../support/rows.ts';

type Evidence = Parameters<typeof evidence>[0];

function decisionOn(dimension: Evidence, overrides: Partial<Policy> = {}) {
  return decide(comparison({ dimensions: [evidence(dimension)] }), policy(overrides));
}

function steps(dimension: Evidence, overrides: Partial<Policy> = {}): string {
  return nextStep(decisionOn(dimension, overrides)).map(plainText).join('\n');
}

describe('what is only recorded', () => {
  it('is not told how it could be compared or accepted', () => {
    const alone = decide(comparison({ hasBase: false, dimensions: [evidence()] }), policy());
    const said = (kind: 'repository' | 'recorded') => nextStep(alone, { kind }).map(plainText).join('\n');
    expect(said('repository')).toContain('To compare:');
    expect(said('recorded')).toBe('');
  });
});

describe('a sign-off', () => {
  it('is offered for a price, and for an open question where the class asks for one', () => {
    expect(steps(ending.regressed)).toContain('To accept it as it is');
    expect(steps(ending.inconclusive, { onInconclusive: 'sign-off' })).toContain('To accept it as it is');
  });

  it('is not offered where nothing is stopped, or the class lets nobody sign', () => {
    expect(steps(ending.inconclusive)).not.toContain('To accept it as it is');
    expect(steps(ending.inconclusive, { onInconclusive: 'fail' })).not.toContain('To accept it as it is');
    expect(steps(ending.outside)).not.toContain('To accept it as it is');
  });

  it('is refused by name where a dimension that regressed blocks', () => {
    const blocked = { ...ending.regressed, spec: quality({ onRegressed: 'block' }) };
    expect(steps(blocked)).toContain('No sign-off lifts this: the config blocks it for pass rate.');
    expect(plainText(headline(decisionOn(blocked)))).toMatch(/^Trade-off, blocked: pass rate/);
  });
});

describe('what would settle it', () => {
  const open = { ...ending.inconclusive, pairs: 60, casesNeeded: { ifUnchanged: 155, ifObserved: null } };

  it('is a number of cases, or of runs where repeats say that those would do', () => {
    const text = steps({ ...open, epochsNeeded: { now: 3, ifUnchanged: 7 } });
    expect(text).toContain('about 160 cases if nothing really changed (95 more), or about 7 runs a side');
  });

  it('is no number of runs where none would do, there are as many, or nobody pays for them', () => {
    for (const ifUnchanged of [null, 3, 200]) {
      expect(steps({ ...open, epochsNeeded: { now: 3, ifUnchanged } })).not.toContain('runs a side');
    }
    expect(steps(open)).not.toContain('runs a side');
  });
});

describe('what would make it green', () => {
  const provable = { level: 0.77, absolute: -0.03, relative: -0.0375 };

  it('is the worst level that would be proven to be inside, where something got worse', () => {
    const target =
      'To make it green: pass rate at about 77.0 % (−3.0 pp) is what 500 cases can prove to be within 5 pp.';
    expect(steps({ ...ending.regressed, provable })).toContain(target);
    expect(steps({ ...ending.outside, provable }).split('\n')[0]).toBe(target);
    expect(steps({ ...ending.inconclusive, provable })).not.toContain('green');
  });

  it('is a gain, and the cases for no change, where there are too few', () => {
    const gain = { level: 0.81, absolute: 0.01, relative: 0.0125 };
    const casesNeeded = { ifUnchanged: 1200, ifObserved: null };
    expect(steps({ ...ending.outside, provable: gain, casesNeeded }).split('\n')[0]).toBe(
      'To make it green: pass rate at about 81.0 % (+1.0 pp) is what 500 cases can prove to be within 5 pp; without any change it would take about 1,200.',
    );
    expect(steps({ ...ending.outside, provable: null, casesNeeded })).toContain(
      'To settle it: pass rate within 5 pp: about 1,200 cases if nothing really changed (700 more)',
    );
  });

  it('is that the cases which broke pass again', () => {
    const broken = epochRows(2, [
      ...times<[number, number]>(6, [2, 0]),
      ...times<[number, number]>(80, [2, 2]),
      ...times<[number, number]>(6, [0, 2]),
    ]);
    expect(nextStep(decided(broken)).map(plainText).join('\n')).toContain(
      'To make it green: the 6 cases that broke pass again.',
    );
  });
});

describe('a quantile with too few cases', () => {
  const side = (count: number, slow: number) =>
    rowsOf(count, (index) => ({ latencyMs: index < slow ? 2500 : 900 + index }));
  const p99 = (overrides = {}) =>
    latency({ statistic: { kind: 'quantile', q: 0.99 }, limit: 2000, limitFrom: 'config', ...overrides });
  const textOf = (count: number, spec = p99()) =>
    nextStep(decided({ base: side(count, 3), head: side(count, 4) }, { dimensions: [quality(), spec] }))
      .map(plainText)
      .join('\n');

  it('is offered as the share of answers beyond its limit, with the counts of this run', () => {
    expect(textOf(60)).toContain(
      'Instead: p99 needs 299 cases; statistic: share-over:2s works with 60: 3 of 60 → 4 of 60 over 2 s.',
    );
  });

  it('is not where it has cases enough, where a share has too few, or without a limit', () => {
    expect(textOf(299)).not.toContain('Instead');
    expect(textOf(19)).not.toContain('Instead');
    expect(textOf(60, p99({ limit: null, limitFrom: null }))).not.toContain('Instead');
    expect(textOf(60, p99({ tier: 'advisory' }))).not.toContain('Instead');
  });
});
