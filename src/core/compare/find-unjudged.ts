import type { ComparabilityFinding } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { minimumOverlap } from './comparability.ts';
import { rowValue } from './metric-value.ts';
import type { PairedCase } from './pair-cases.ts';

/**
 * Refuses a comparison of which too little was judged: the primary dimension needs a value on both sides of 80 % of
 * the cases that should have one. A case that neither side ever judges (no assertion, say) is not one of them.
 */
export function findUnjudged(
  cases: readonly PairedCase[],
  primary: DimensionSpec | undefined,
): ComparabilityFinding[] {
  if (primary === undefined) return [];
  const without = { base: 0, head: 0 };
  let both = 0;
  let expected = 0;
  for (const entry of cases) {
    const base = readSide(entry.base, primary);
    const head = readSide(entry.head, primary);
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

function readSide(rows: PairedCase['base'], spec: DimensionSpec): 'valued' | 'lost' | 'none' {
  const values = rows.map((row) => rowValue(row, spec));
  if (values.some((value) => typeof value === 'number')) return 'valued';
  return values.includes('lost') ? 'lost' : 'none';
}
