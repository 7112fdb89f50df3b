import type { DeploymentClass } from './deployment-class.ts';
import type { Amount, DimensionSpec } from './dimension.ts';

/** A price that may be paid when a gain is proven. */
export interface Trade {
  readonly name: string;
  /** Largest proven-possible worsening by dimension name. */
  readonly pay: Readonly<Record<string, Amount>>;
  /** Smallest proven improvement by dimension name. */
  readonly gain: Readonly<Record<string, Amount>>;
  readonly accept: 'sign-off' | 'always';
}

/** What an inconclusive verdict does to the check. */
export type OnInconclusive = 'pass' | 'sign-off' | 'fail';

/** A segment by field and value, such as `language=de`. */
export interface SegmentKey {
  readonly field: string;
  /** The value; of several the values joined by `|`, which is how they are shown. */
  readonly value: string;
  /** A case of any of these values is in the segment; absent = of `value` alone. */
  readonly values?: readonly string[];
  /** What a reader calls the segment; absent = `field=value`. */
  readonly name?: string;
}

/** A segment that is gated like dimensions of its own. */
export interface ProtectedSegment {
  readonly segment: SegmentKey;
  /** What is judged inside it, with the bounds that count there. */
  readonly dimensions: readonly DimensionSpec[];
}

/** The acceptable envelope of one class of change for one suite, every default filled in. */
export interface Policy {
  readonly class: DeploymentClass;
  readonly dimensions: readonly DimensionSpec[];
  /** Segments gated like dimensions of their own. */
  readonly protectedSegments: readonly ProtectedSegment[];
  /** Segments the class requires: below resolution they hold the verdict back. */
  readonly requiredSegments: readonly SegmentKey[];
  readonly trades: readonly Trade[];
  readonly onInconclusive: OnInconclusive;
  /** The loss of the primary dimension that the suite has to be able to rule out; null = none named. */
  readonly mustSee: Amount | null;
  /** No base was available although the config requires one. */
  readonly baselineRequired: boolean;
  /** False = advisory: a failed gate exits 0, an evaluation that did not happen still exits 3. */
  readonly enforce: boolean;
}

/** `field=value`, the way a segment is written in config and comment; equal texts are one segment. */
export function formatSegment(segment: SegmentKey): string {
  return `${segment.field}=${segment.value}`;
}

/** What a segment is called: its name where the config gives one, else `field=value`. */
export function segmentLabel(segment: SegmentKey): string {
  return segment.name ?? formatSegment(segment);
}

/** Whether a case with these segments is in the segment. */
export function isInSegment(
  segments: Readonly<Record<string, string>>,
  { field, value, values }: SegmentKey,
): boolean {
  if (!Object.hasOwn(segments, field)) return false;
  const own = segments[field];
  return own !== undefined && (values === undefined ? own === value : values.includes(own));
}
