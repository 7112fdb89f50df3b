import { describe, expect, it } from 'vitest';
import { evaluationOf as read } from '../../../src/core/velocity/evaluation-of.ts';
import { sharedValues } from '../../../src/core/velocity/shared-values.ts';
import { recordOf } from '../../support/records.ts';

const record = recordOf({ identity: { repository: 'Acme/Bot', pullRequest: 3 } });

const evaluationOf = (of: typeof record) => read(of, sharedValues());

describe('evaluationOf', () => {
  it('keeps what figures need of a record', () => {
    expect(evaluationOf(record)).toMatchObject({
      repository: 'acme/bot',
      pullRequest: 3,
      suite: 'bot',
      finishedAt: Date.parse('2026-10-30T23:59:59.999Z'),
      class: 'fine-tune',
      verdict: 'outside',
      isPassed: false,
      isReused: false,
      isCandidate: false,
    });
    const [quality] = evaluationOf(record)?.dimensions ?? [];
    expect(quality).toMatchObject({
      kind: { name: 'quality', isPrimary: true },
      level: 0.8416833667334669,
      casesNeeded: 1047,
      standardError: record.comparison.dimensions[0]?.standardError.head,
      status: record.comparison.dimensions[0]?.status,
    });
  });

  it('finds the dimension that a reason names behind its segment', () => {
    expect(record.comparison.reasons[0]?.about).toBe('market=multilingual quality');
    expect(evaluationOf(record)?.decidedBy).toEqual(['quality']);
  });

  it('tells a decision from stored rows from a run that was served from a cache', () => {
    const withCost = (durationMs: number) => ({ ...record, cost: { ...record.cost, calls: 0, durationMs } });
    expect(evaluationOf(withCost(0))?.isReused).toBe(true);
    expect(evaluationOf(withCost(900))?.isReused).toBe(false);
  });

  it('keeps how inputs moved of what has no pull request', () => {
    const inputDrift = [
      {
        feature: 'input length',
        bins: 10,
        base: 100,
        head: 120,
        psi: 0.3,
        excessPsi: 0.1,
        jsDivergence: 0.02,
        klHeadFromBase: 0.1,
        p: 0.004,
        adjustedP: 0.008,
        medians: { base: 120, head: 180 },
      },
    ];
    const moved = { ...record, comparison: { ...record.comparison, inputDrift } };
    const onMain = { ...moved, identity: { ...moved.identity, pullRequest: null } };
    expect(evaluationOf(moved)?.inputDrift).toEqual([]);
    expect(evaluationOf(onMain)?.inputDrift).toEqual(inputDrift);
  });

  it('adds up what is known of the cost, and knows no cost where neither is', () => {
    const of = (evaluationUsd: number | null, judgeUsd: number | null) =>
      evaluationOf({ ...record, cost: { evaluationUsd, judgeUsd } })?.costUsd;
    expect([of(2, 0.5), of(null, 0.5), of(null, null)]).toEqual([2.5, 0.5, null]);
  });

  it('holds once what two records say alike', () => {
    const shared = sharedValues();
    const [one, other] = [read(record, shared), read(structuredClone(record), shared)];
    expect(one).toEqual(other);
    expect(one?.setting).toBe(other?.setting);
    expect(one?.dimensions[0]?.kind).toBe(other?.dimensions[0]?.kind);
  });

  it('gives nothing for a record without a time', () => {
    expect(evaluationOf(recordOf({ identity: { finishedAt: null } }))).toBeNull();
  });
});
