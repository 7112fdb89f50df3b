import type { Amount, DimensionSpec } from '../model/dimension.ts';

const tiers = ['blocking', 'sign-off', 'advisory'] as const;
const answers = ['block', 'sign-off', 'ignore'] as const;

/**
 * The stricter of two values by an order.
 *
 * @param order - strictest first
 */
export function stricterOf<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(b) < order.indexOf(a) ? b : a;
}

/**
 * The smaller of two amounts; null promises nothing and gives way. An absolute and a relative amount cannot be
 * compared without the level of base: the first one, of the riskier class, stays.
 */
export function stricterAmount(a: Amount | null, b: Amount | null): Amount | null {
  if (a === null || b === null) return a ?? b;
  return a.kind === b.kind && b.value < a.value ? b : a;
}

/**
 * One dimension under two classes of change: every bound as strict as the stricter of the two.
 *
 * @param a - of the riskier class; what cannot be ordered, such as who measured it, is taken from here
 */
export function strictestDimension(a: DimensionSpec, b: DimensionSpec): DimensionSpec {
  return {
    ...a,
    ...stricterLimit(a, b),
    margin: stricterAmount(a.margin, b.margin),
    tier: stricterOf(tiers, a.tier, b.tier),
    onRegressed: stricterOf(answers, a.onRegressed, b.onRegressed),
  };
}

/** A written limit beats a default one, which stands only until somebody writes it out. */
function stricterLimit(a: DimensionSpec, b: DimensionSpec): Pick<DimensionSpec, 'limit' | 'limitFrom'> {
  const pick = ({ limit, limitFrom }: DimensionSpec) => ({ limit, limitFrom });
  if (a.limit === null || b.limit === null) return pick(a.limit === null ? b : a);
  if (a.limitFrom !== b.limitFrom) return pick(a.limitFrom === 'config' ? a : b);
  const isStricter = a.better === 'lower' ? b.limit < a.limit : b.limit > a.limit;
  return pick(isStricter ? b : a);
}
