import type { Requirement, RequirementState } from '../model/requirement.ts';
import type { Conclusion, Verdict } from '../model/verdict.ts';

/** What a suite, or a leg of it, came to. */
export interface SuiteVerdict {
  readonly suite: string | null;
  readonly verdict: Verdict | null;
  readonly conclusion?: Conclusion;
}

/**
 * What became of the suites that the class requires. Of several legs of a suite the worst counts.
 *
 * @param required - names, without repeats
 * @param found - what was judged
 * @param absent - what a suite is that is not among them
 */
export function checkSuites(
  required: readonly string[],
  found: readonly SuiteVerdict[],
  absent: 'elsewhere' | 'missing',
): readonly Requirement[] {
  const order: readonly RequirementState[] = ['missing', 'failed', 'not-settled', 'met'];
  return required.map((name): Requirement => {
    const states = found.filter(({ suite }) => suite === name).map(suiteState);
    return { kind: 'suite', name, state: order.find((state) => states.includes(state)) ?? absent };
  });
}

/** A suite that was not evaluated is missing, whatever it was asked; a price that is accepted is no failure. */
function suiteState({ verdict, conclusion }: Omit<SuiteVerdict, 'suite'>): RequirementState {
  switch (verdict) {
    case null:
    case 'not-evaluated':
      return 'missing';
    case 'outside':
      return 'failed';
    case 'trade-off':
      return conclusion === 'success' ? 'met' : 'failed';
    case 'inconclusive':
      return 'not-settled';
    case 'inside':
      return 'met';
  }
}
