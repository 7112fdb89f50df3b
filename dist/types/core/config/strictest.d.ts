import type { Amount, DimensionSpec } from '../model/dimension.js';
/**
 * The stricter of two values by an order.
 *
 * @param order - strictest first
 */
export declare function stricterOf<T>(order: readonly T[], a: T, b: T): T;
/**
 * The smaller of two amounts; null promises nothing and gives way. An absolute and a relative amount cannot be
 * compared without the level of base: the first one, of the riskier class, stays.
 */
export declare function stricterAmount(a: Amount | null, b: Amount | null): Amount | null;
/**
 * One dimension under two classes of change: every bound as strict as the stricter of the two.
 *
 * @param a - of the riskier class; what cannot be ordered, such as who measured it, is taken from here
 */
export declare function strictestDimension(a: DimensionSpec, b: DimensionSpec): DimensionSpec;
