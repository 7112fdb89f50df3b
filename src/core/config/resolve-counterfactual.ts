import type { CounterfactualPolicy } from '../model/policy.ts';
import type { CounterfactualConfig } from './config.ts';
import { segmentFieldName } from './segment.ts';

/** The pairs of a suite as they are compared: fields by the names that rows have them under, defaults filled in. */
export function resolveCounterfactual(
  { pair, attribute, margin, tier, onRegressed }: CounterfactualConfig,
  segments: readonly string[],
): CounterfactualPolicy {
  return {
    pair: segmentFieldName(pair),
    attribute: segmentFieldName(attribute),
    hidden: [pair, attribute].filter((path) => !segments.includes(path)).map(segmentFieldName),
    gate:
      margin === undefined
        ? null
        : { margin, tier: tier ?? 'sign-off', onRegressed: onRegressed ?? 'sign-off' },
  };
}
