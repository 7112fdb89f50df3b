import type { DimensionSpec } from '../model/dimension.js';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.js';
/** Name of a dimension for readers, such as `Pass rate` or `Latency p95`. */
export declare function dimensionTitle(spec: DimensionSpec): string;
/** Name of what a dimension measures, whatever else a config says of it. */
export declare function metricTitle(spec: Pick<DimensionSpec, 'name' | 'metric' | 'statistic'>): string;
/** The title inside a sentence; a quantile of the latency is short there, `p95`. */
export declare function dimensionNoun(spec: DimensionSpec): string;
/** A title where it does not begin a sentence. */
export declare function inSentence(title: string): string;
/** The noun without who measured it. */
export declare function bareNoun(spec: DimensionSpec): string;
/**
 * What a sentence calls a segment: its name, or its value where that is a word that names nothing else here, such as
 * `English`, else `tier=pro`.
 */
export declare function segmentName({ segment }: JudgedSegment, { segments }: Pick<Decision, 'segments'>): string;
/** Title of a judged segment: `Pass rate, language=de`. */
export declare function segmentTitle(segment: JudgedSegment): string;
/** What the envelope accepts: `down to −5 pp`, `up to +15 %, under 2 s`; empty when nothing was promised. */
export declare function acceptedText(dimension: JudgedDimension): string;
/** `86.0 → 86.4 %`, or what there is of it. */
export declare function levelsText(dimension: JudgedDimension): string;
/** How the status reads in a table. */
export declare function statusWord(dimension: JudgedDimension | JudgedSegment): {
    readonly word: string;
    readonly isStressed: boolean;
};
/** True when a change goes the way that is better; no change is no gain. */
export declare function isGain(better: 'higher' | 'lower', change: number | null): boolean;
