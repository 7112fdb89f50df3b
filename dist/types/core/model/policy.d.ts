import type { DeploymentClass } from './deployment-class.js';
import type { Amount, DimensionSpec } from './dimension.js';
/** A price that may be paid when a gain is proven: a second box beside the default envelope. */
export interface IfThenTrade {
    readonly kind: 'if-then';
    readonly name: string;
    /** Largest proven-possible worsening by dimension name. */
    readonly pay: Readonly<Record<string, Amount>>;
    /** Smallest proven improvement by dimension name. */
    readonly gain: Readonly<Record<string, Amount>>;
    readonly accept: 'sign-off' | 'always';
}
/** Gains and losses set off against each other at fixed rates: a half-space with a cap on each of its dimensions. */
export interface ExchangeRate {
    readonly kind: 'exchange-rate';
    readonly name: string;
    /** Amounts that are worth the same, one step each, by dimension name; each value > 0. */
    readonly rate: Readonly<Record<string, Amount>>;
    /** What the gains less the losses have to come to, in steps; −1 = a net loss worth one step is accepted. */
    readonly atLeast: number;
    /** Largest worsening of each dimension, whatever the others gain; the same names as `rate`. */
    readonly cap: Readonly<Record<string, Amount>>;
    readonly accept: 'sign-off' | 'always';
}
/** What is accepted beyond the default envelope, which becomes a union of boxes and half-spaces (STATISTICS A6.5). */
export type Trade = IfThenTrade | ExchangeRate;
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
/** Cases that differ in one attribute only. */
export interface CounterfactualPolicy {
    /** Segment field of the id that cases of one pair share. */
    readonly pair: string;
    /** Segment field of the attribute in which they differ. */
    readonly attribute: string;
    /** Those of the two that are no segments beside. */
    readonly hidden: readonly string[];
    /** Bounds of the gap; null = it is reported only. */
    readonly gate: Pick<DimensionSpec, 'margin' | 'tier' | 'onRegressed'> | null;
}
/** The acceptable envelope of one class of change for one suite, every default filled in. */
export interface Policy {
    readonly class: DeploymentClass;
    readonly dimensions: readonly DimensionSpec[];
    /** Segments gated like dimensions of their own. */
    readonly protectedSegments: readonly ProtectedSegment[];
    /** Segments the class requires: below resolution they hold the verdict back. */
    readonly requiredSegments: readonly SegmentKey[];
    /** Absent = no pairs. */
    readonly counterfactual?: CounterfactualPolicy;
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
export declare function formatSegment(segment: SegmentKey): string;
/** What a segment is called: its name where the config gives one, else `field=value`. */
export declare function segmentLabel(segment: SegmentKey): string;
/** Whether a case with these segments is in the segment. */
export declare function isInSegment(segments: Readonly<Record<string, string>>, { field, value, values }: SegmentKey): boolean;
/** Names of the dimensions that a trade sets off against each other. */
export declare function tradedDimensions(trade: Trade): readonly string[];
/** Names of the dimensions that a trade may accept a loss of. */
export declare function payableDimensions(trade: Trade): readonly string[];
/** The cases are all there is: intervals cover the noise between runs, and nothing beyond these cases. */
export declare function isFixedSuite({ dimensions }: Pick<Policy, 'dimensions'>): boolean;
