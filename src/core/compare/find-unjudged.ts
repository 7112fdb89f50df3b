import type { ComparabilityFinding } from '../model/comparison.ts';
import { minimumOverlap } from './comparability.ts';
import { type DimensionValues, hasValue, isMissing, type SideOfDimension } from './dimension-values.ts';

/**
 * Refuses a comparison of which too little was judged: the primary dimension needs a value on both sides of 80 % of
 * the cases that should have one. A case that neither side ever judges (no assertion, say) is not one of them.
 *
 * @param values - of the primary dimension; undefined = there is none
 */
export function findUnjudged(values: DimensionValues | undefined): ComparabilityFinding[] {
  if (values === undefined) return [];
  const without = { base: 0, head: 0 };
  let both = 0;
  let expected = 0;
  for (let index = 0; index < values.length; index += 1) {
    const base = outcomeOf(values.base, index);
    const head = outcomeOf(values.head, index);
    if (base === 'none' && head === 'none') continue;
    expected += 1;
    if (base === 'valued' && head === 'valued') both += 1;
    if (base !== 'valued') without.base += 1;
    if (head !== 'valued') without.head += 1;
  }
  if (both >= minimumOverlap * expected) return [];
  const message = `Only ${both} of ${expected} cases were judged on both sides (without a value: ${without.base} on base, ${without.head} on head; 80 % are needed). Look at the errors first, then run again.`;
  return [{ key: 'judged', message, refuses: true }];
}

function outcomeOf(side: SideOfDimension, index: number): 'valued' | 'lost' | 'none' {
  if (hasValue(side, index)) return 'valued';
  return isMissing(side, index, 'failed') ? 'lost' : 'none';
}
