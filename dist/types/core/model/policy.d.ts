import type { DeploymentClass } from './deployment-class.js';
import type { Amount, DimensionSpec } from './dimension.js';
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
    readonly value: string;
}
/** The acceptable envelope of one class of change for one suite, every default filled in. */
export interface Policy {
    readonly class: DeploymentClass;
    readonly dimensions: readonly DimensionSpec[];
    /** Segments gated like dimensions of their own, on the primary dimension. */
    readonly protectedSegments: readonly SegmentKey[];
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
/** `field=value`, the way a segment is written in config and comment. */
export declare function formatSegment(segment: SegmentKey): string;
