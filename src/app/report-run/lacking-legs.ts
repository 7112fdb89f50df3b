import { type MissingLegs, missingLegsText } from '../../core/leg/missing-legs.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { ReportedSuite } from './reported-suites.ts';

/** A leg that left nothing, as something to judge: it comes to no verdict, and says which one it is. */
export interface LackingLeg {
  readonly plan: SuitePlan;
  readonly leg: ReportedSuite;
  /** Name of its folder, and of its part of the comment. */
  readonly label: string;
}

/**
 * Legs that left nothing, in the place of what they should have left: of a suite that other legs of the matrix evaluated, or
 * else of one that had to run. Where no suite had to, nothing is lacking.
 */
export function lackingLegs(
  missing: readonly MissingLegs[],
  plans: readonly SuitePlan[],
  reported: readonly Pick<ReportedSuite, 'suite'>[],
): readonly LackingLeg[] {
  const judged = plans.filter(({ suite, isRun }) => isRun || reported.some((leg) => leg.suite === suite));
  return missing.flatMap((one, index): LackingLeg[] => {
    const plan = judged.find(({ suite }) => one.suites.includes(suite)) ?? judged[0];
    if (plan === undefined) return [];
    const name = index === 0 ? 'missing' : `missing-${index + 1}`;
    const read = async (): Promise<never> => {
      throw new Error(missingLegsText(one));
    };
    return [
      { plan, leg: { suite: plan.suite, matrixKey: null, leg: name, read }, label: `${plan.suite}/${name}` },
    ];
  });
}
