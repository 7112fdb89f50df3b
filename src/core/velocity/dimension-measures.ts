import type { Evaluation } from './evaluation.ts';
import type { VelocityDocument } from './velocity-document.ts';

type Measures = VelocityDocument['dimensions'];

/**
 * What the names of dimensions measure, suite by suite: two suites may call different things `quality`.
 *
 * @param evaluations - by time; the newest one with a dimension says what it is
 * @returns by repository, suite and name
 */
export function dimensionMeasures(evaluations: readonly Evaluation[]): Measures {
  const suites = new Map<string, Map<string, Measures[number]>>();
  for (const { repository, suite, dimensions } of evaluations.toReversed()) {
    const key = `${repository}\n${suite}`;
    const known = suites.get(key) ?? new Map<string, Measures[number]>();
    suites.set(key, known);
    for (const { kind } of dimensions) {
      const { name: dimension, measure } = kind;
      if (measure === undefined || known.has(dimension)) continue;
      known.set(dimension, { repository, suite, dimension, ...measure });
    }
  }
  const byKey = <T>(one: readonly [string, T], other: readonly [string, T]): number =>
    one[0] < other[0] ? -1 : 1;
  return [...suites].sort(byKey).flatMap(([, known]) => [...known].sort(byKey).map(([, one]) => one));
}
