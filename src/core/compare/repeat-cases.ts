import { groupAt } from '../stats/grouped-values.ts';
import type { SideValues } from './sample.ts';

/**
 * The same cases over again until there are as many as wanted; each copy of a cluster is a cluster of its own.
 *
 * @param count - integer ≥ 1
 */
export function repeatCases({ values, means, unitOf, units }: SideValues, count: number): SideValues {
  const cases = means.length;
  const copies = Math.ceil(count / cases);
  const starts = new Int32Array(count + 1);
  const repeated = new Float64Array(copies * values.values.length);
  const repeatedUnits = new Int32Array(count);
  const seen = new Set<number>();
  let filled = 0;
  for (let place = 0; place < count; place += 1) {
    const index = place % cases;
    const epochs = groupAt(values, index);
    repeated.set(epochs, filled);
    filled += epochs.length;
    starts[place + 1] = filled;
    const unit = (unitOf[index] ?? 0) + units * Math.floor(place / cases);
    repeatedUnits[place] = unit;
    seen.add(unit);
  }
  return {
    values: { values: repeated.subarray(0, filled), starts },
    means: Float64Array.from(repeatedUnits, (_, place) => means[place % cases] ?? 0),
    unitOf: repeatedUnits,
    units: seen.size,
  };
}
