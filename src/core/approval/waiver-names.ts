import type { Config } from '../config/config.ts';
import { detectedDimension, detectedDimensionNames } from '../config/detect-dimensions.ts';
import { nameHint } from '../config/nearest-name.ts';
import { type Problem, show } from '../config/problem.ts';
import type { Waiver } from '../model/approval.ts';
import { formatSegment, type SegmentKey } from '../model/policy.ts';

/**
 * Names in a waiver that the config does not have: such a waiver lifts nothing, and its author meant another name.
 *
 * @returns the key of each with its problem
 */
export function unknownNames(
  { dimension, suite, segment }: Waiver,
  config: Config,
): readonly { readonly key: 'dimension' | 'suite' | 'segment'; readonly problem: Problem }[] {
  const unknown = (key: 'dimension' | 'suite' | 'segment', written: string, known: readonly string[]) => {
    const message = `The config knows no ${key} ${show(written)}, so this waiver lifts nothing.`;
    const hint = nameHint(written, known, `${key.charAt(0).toUpperCase()}${key.slice(1)}s`);
    return [{ key, problem: { code: `unknown-${key}`, message, hint } }];
  };
  const suites = Object.keys(config.suites);
  const segments = segmentsOf(config, suite);
  return [
    ...(isDimension(dimension, config) ? [] : unknown('dimension', dimension, dimensionNames(config))),
    ...(suite === undefined || suites.includes(suite) ? [] : unknown('suite', suite, suites)),
    ...(segment === undefined ||
    segments.some((known) => formatSegment(known) === segment || known.name === segment)
      ? []
      : unknown('segment', segment, segments.map(formatSegment))),
  ];
}

/** Without dimensions in the config they are found in the results. */
function dimensionNames({ dimensions }: Config): readonly string[] {
  const own = Object.keys(dimensions);
  return own.length === 0 ? detectedDimensionNames : own;
}

function isDimension(name: string, { dimensions, suites }: Config): boolean {
  if (Object.keys(dimensions).length === 0 ? detectedDimension(name) : Object.hasOwn(dimensions, name))
    return true;
  // Pairs that differ in one attribute make dimensions of their own.
  const hasPairs = Object.values(suites).some(({ judge }) => judge.counterfactual !== undefined);
  return hasPairs && name.startsWith('counterfactual-');
}

/** Segments that are judged like dimensions of their own: protected ones, and those that a class requires. */
function segmentsOf({ suites, envelopes }: Config, suite: string | undefined): readonly SegmentKey[] {
  const own = Object.entries(suites)
    .filter(([name]) => suite === undefined || name === suite)
    .flatMap(([, { judge }]) => judge.protected.map(({ segment }) => segment));
  return [...own, ...Object.values(envelopes).flatMap(({ require }) => require.segments)];
}
