import { describe, expect, it } from 'vitest';
import { decodeLegView } from '../../../src/core/leg/decode-leg-view.ts';
import { encodeLegView } from '../../../src/core/leg/encode-leg-view.ts';
import { legsOutcome } from '../../../src/core/leg/legs-outcome.ts';
import { plainText, rich } from '../../../src/core/report/rich-text.ts';
import { legView } from '../../support/leg-views.ts';

const view = (headline: string) => ({ ...legView().view, headline: rich`${headline}` });
const ofLeg = (name: string) => ({ matrixKey: `${name}-12345678`, jobTotal: 2 });

describe('what the legs of a run come to', () => {
  it('is led by one that fails before one with a worse verdict that was accepted', () => {
    const legs = [
      legView({ ...ofLeg('one'), verdict: 'trade-off', exitCode: 0, conclusion: 'success' }),
      legView({ ...ofLeg('two'), suite: 'other', verdict: 'inconclusive', view: view('Not settled') }),
    ];
    for (const order of [legs, legs.toReversed()]) {
      const outcome = legsOutcome(order);
      expect(outcome).toMatchObject({
        verdict: 'inconclusive',
        exitCode: 1,
        conclusion: 'failure',
        jobs: { seen: 2, total: 2 },
      });
      expect(plainText(outcome.headline)).toBe('Not settled (other, worst of 2)');
    }
  });

  it('is a failure that is not enforced where a leg that passes says so', () => {
    const legs = [legView(), legView({ suite: 'other', verdict: 'outside', exitCode: 0 })];
    expect(legsOutcome(legs)).toMatchObject({ verdict: 'outside', exitCode: 0, conclusion: 'failure' });
  });

  it('takes the latest attempt of a job, and leaves out what had nothing to do', () => {
    const nothing = legView({ ...ofLeg('two'), suite: null, verdict: null });
    const legs = [
      legView({ ...ofLeg('one'), verdict: 'outside' }),
      legView({ ...ofLeg('one'), attempt: 2 }),
      nothing,
    ];
    expect(legsOutcome(legs)).toMatchObject({ verdict: 'inside', exitCode: 0, jobs: { seen: 2, total: 2 } });
    expect(legsOutcome([nothing])).toMatchObject({
      verdict: null,
      exitCode: 0,
      jobs: { seen: 1, total: 2 },
    });
  });

  it('is not a pass where a leg of another version does not say how it ended', () => {
    const { exitCode: _, conclusion: __, ...older } = legView({ verdict: 'trade-off' });
    const read = decodeLegView(new TextEncoder().encode(encodeLegView(older)));
    expect(read).toEqual(older);
    expect(legsOutcome([older])).toMatchObject({ exitCode: 1, conclusion: 'failure' });
    expect(legsOutcome([{ ...older, verdict: 'not-evaluated' }]).exitCode).toBe(3);
    expect(legsOutcome([{ ...older, verdict: 'inside' }]).exitCode).toBe(0);
  });

  it('is nothing without a leg', () => {
    expect(() => legsOutcome([])).toThrow(RangeError);
  });
});
