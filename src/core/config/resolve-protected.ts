import type { DimensionSpec } from '../model/dimension.ts';
import type { ProtectedSegment } from '../model/policy.ts';
import type { ProtectedConfig, SegmentOverride } from './config.ts';

/**
 * The protected segments of a suite with the bounds that count inside each: its own, and for what it leaves out those of
 * the dimension itself under the classes of the change.
 *
 * @param dimensions - of the policy, every default filled in
 * @param absent - a dimension that the config may name and the results of base do not hold; undefined = no such name
 */
export function resolveProtected(
  written: readonly ProtectedConfig[],
  dimensions: readonly DimensionSpec[],
  absent: (name: string) => DimensionSpec | undefined,
): readonly ProtectedSegment[] {
  return written.map(({ segment, dimensions: bounds }) => {
    if (bounds === undefined) return { segment, dimensions: dimensions.filter(({ primary }) => primary) };
    const specs = Object.entries(bounds).flatMap(([name, bound]) => {
      const spec = dimensions.find((known) => known.name === name) ?? absent(name);
      return spec === undefined ? [] : [withBounds(spec, bound)];
    });
    return { segment, dimensions: specs };
  });
}

function withBounds(
  spec: DimensionSpec,
  { margin, limit, tier, onRegressed }: SegmentOverride,
): DimensionSpec {
  return {
    ...spec,
    margin: margin ?? spec.margin,
    ...(limit === undefined ? {} : { limit, limitFrom: 'config' }),
    tier: tier ?? spec.tier,
    onRegressed: onRegressed ?? spec.onRegressed,
  };
}
