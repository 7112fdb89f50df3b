import { describe, expect, it } from 'vitest';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { evaluation, measure, outcomes } from './builders.ts';
import { cost, kindOf, latency, mainRun, readingOf } from './readings.ts';

type Gate = NonNullable<VelocityDocument['gate']['value']>;

function gateOf(...request: Parameters<typeof measure>): Gate {
  const { value } = measure(...request).gate;
  if (value === null) throw new Error('no figure of the gate');
  return value;
}

const wide = kindOf({ margin: { kind: 'absolute', value: 0.08 } });

describe('the smallest provable loss', () => {
  it('has the last evaluation of each week, with the margin of then', () => {
    const [suite] = gateOf([
      mainRun('2026-10-20T12:00:00Z', [readingOf({ resolvable: 0.03 })]),
      mainRun('2026-11-03T12:00:00Z', [readingOf({ resolvable: 0.05 })]),
      mainRun('2026-11-05T12:00:00Z', [readingOf({ resolvable: 0.06 })]),
      mainRun('2026-11-17T12:00:00Z', [readingOf({ kind: wide, resolvable: 0.07 })]),
    ]).suites;
    expect(suite).toMatchObject({ dimension: 'quality', resolvable: 0.07, before: 0.06 });
    expect(suite?.history).toEqual([
      { firstDay: '2026-10-19', resolvable: 0.03, margin: 0.05 },
      { firstDay: '2026-11-02', resolvable: 0.06, margin: 0.05 },
      { firstDay: '2026-11-16', resolvable: 0.07, margin: 0.08 },
    ]);
  });

  it('leaves out weeks of another primary dimension, another scale, or none', () => {
    const relative = kindOf({ margin: { kind: 'relative', value: 0.1 } });
    const [suite] = gateOf([
      mainRun('2026-10-20T12:00:00Z', [readingOf({ kind: kindOf({ name: 'faithful' }) })]),
      mainRun('2026-10-27T12:00:00Z', [readingOf({ kind: relative, resolvable: 0.2 })]),
      mainRun('2026-11-03T12:00:00Z', [readingOf({ resolvable: null })]),
      mainRun('2026-11-17T12:00:00Z', [readingOf()]),
    ]).suites;
    expect(suite?.history.map(({ firstDay }) => firstDay)).toEqual(['2026-11-16']);
  });

  it('goes back thirteen weeks and no further', () => {
    const days = ['2026-08-20', '2026-08-25', '2026-11-17'];
    const runs = days.map((day) => mainRun(`${day}T12:00:00Z`, [readingOf()]));
    expect(gateOf(runs).suites[0]?.history.map(({ firstDay }) => firstDay)).toEqual([
      '2026-08-24',
      '2026-11-16',
    ]);
  });
});

describe('the cost of a case', () => {
  const run = (day: number, parts: Parameters<typeof mainRun>[2]) =>
    mainRun(`2026-11-${day}T12:00:00Z`, [readingOf()], parts);
  const costOf = (...runs: ReturnType<typeof run>[]) => gateOf(runs).suites[0]?.caseUsd;

  it('is that of all runs of the sprint, those without a price as dear as the others', () => {
    const priced = { costUsd: 2, casesPaired: 100 };
    expect(costOf(run(10, priced), run(12, priced))).toBe(0.04);
    expect(costOf(run(10, priced), run(12, { ...priced, costUsd: null }))).toBe(0.04);
  });

  it('leaves out decisions from stored rows, and is unknown without a price', () => {
    expect(costOf(run(10, { costUsd: 2 }), run(12, { costUsd: 0, isReused: true }))).toBe(0.02);
    expect(costOf(run(10, { costUsd: null }))).toBeNull();
  });
});

describe('margins that were loosened', () => {
  const loosened = (before: ReturnType<typeof readingOf>[], now: ReturnType<typeof readingOf>[]) =>
    gateOf([mainRun('2026-11-03T12:00:00Z', before), mainRun('2026-11-17T12:00:00Z', now)]).marginsLoosened;
  const slow = readingOf({ kind: latency });

  it('are wider than before, in the unit of their dimension', () => {
    expect(loosened([readingOf()], [readingOf({ kind: wide })])).toEqual([
      {
        ...{ repository: 'acme/bot', suite: 'bot', class: 'other', dimension: 'quality' },
        ...{ unit: 'proportion', from: 0.05, to: 0.08, kind: 'absolute' },
      },
    ]);
    expect(loosened([readingOf({ kind: wide })], [readingOf()])).toEqual([]);
  });

  it('are gone where what gated is no longer there, or advises alone', () => {
    const gone = [{ dimension: 'latency-p95', to: null }];
    expect(loosened([readingOf(), slow], [readingOf()])).toMatchObject(gone);
    const advisory = readingOf({ kind: { ...latency, tier: 'advisory' } });
    expect(loosened([readingOf(), slow], [readingOf(), advisory])).toMatchObject(gone);
    const bare = readingOf({ kind: { ...latency, margin: null } });
    expect(loosened([readingOf(), slow], [readingOf(), bare])).toMatchObject(gone);
    expect(loosened([readingOf(), advisory], [readingOf()])).toEqual([]);
  });
});

describe('sign-offs by class', () => {
  it('are those of what shipped: one of a dropped change let nothing through', () => {
    const run = (pullRequest: number) =>
      evaluation({
        pullRequest,
        branch: `b${pullRequest}`,
        headSha: `${pullRequest}`.repeat(40),
        signOffs: 1,
      });
    const at = '2026-11-12T00:00:00Z';
    const found = outcomes(
      { pullRequest: 1, state: 'merged', mergedAt: at },
      { pullRequest: 2, state: 'closed', closedAt: at },
    );
    expect(gateOf([run(1), run(2)], found).signOffsByClass).toEqual([{ class: 'prompt-edit', count: 1 }]);
  });
});

describe('what names of dimensions measure', () => {
  it('is told suite by suite, as of the newest evaluation', () => {
    const faithful = kindOf({ measure: { metric: 'score:faithful', statistic: 'mean' } });
    const { dimensions } = measure([
      mainRun('2026-11-03T12:00:00Z', [readingOf({ kind: faithful }), readingOf({ kind: cost })]),
      mainRun('2026-11-17T12:00:00Z', [readingOf()]),
      mainRun('2026-11-17T12:00:00Z', [readingOf({ kind: faithful })], { suite: 'other' }),
    ]);
    expect(dimensions.map(({ suite, dimension, metric }) => [suite, dimension, metric])).toEqual([
      ['bot', 'cost', 'cost'],
      ['bot', 'quality', 'pass-rate'],
      ['other', 'quality', 'score:faithful'],
    ]);
  });
});
