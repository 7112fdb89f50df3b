import { describe, expect, it } from 'vitest';
import { type FamilyMember, spendFamilyError } from '../../../src/core/compare/spend-family-error.ts';
import { cost, quality } from '../../support/policies.ts';

/** A member with a p-value of "worse". */
function member(spec: FamilyMember['spec'], worse: number): FamilyMember {
  return { spec, tests: { inside: null, outside: null, worse, better: 1 - worse }, isSegment: false };
}

function worseOf(members: readonly FamilyMember[], cleanBreaksP: number | null): (number | null)[] {
  return spendFamilyError(members, cleanBreaksP).map(({ worseAdjusted }) => worseAdjusted);
}

describe('the error of the family of "worse"', () => {
  it('belongs to a primary dimension that stands alone where no epochs show clean breaks', () => {
    expect(worseOf([member(quality(), 0.045)], null)).toEqual([0.045]);
  });

  it('leaves it four fifths where clean breaks are tested beside it', () => {
    const [adjusted] = worseOf([member(quality(), 0.04)], 1);
    expect(adjusted).toBeCloseTo(0.05, 12);
  });

  it('goes back to it once clean breaks are proven with the rest', () => {
    const [adjusted] = worseOf([member(quality(), 0.045)], 0.009);
    expect(adjusted).toBeCloseTo(0.045, 12);
  });

  it('counts clean breaks as one of the rest', () => {
    const other = member(cost({ primary: false, tier: 'sign-off', onRegressed: 'sign-off' }), 0.004);
    expect(worseOf([member(quality(), 0.5), other], null)[1]).toBeCloseTo(0.004 / 0.2, 12);
    expect(worseOf([member(quality(), 0.5), other], 1)[1]).toBeCloseTo(0.004 / 0.1, 12);
  });

  it('is no business of clean breaks where the primary dimension cannot stop a change', () => {
    const ignored = quality({ onRegressed: 'ignore' });
    expect(worseOf([member(ignored, 0.045)], 1)).toEqual([0.045]);
  });
});
