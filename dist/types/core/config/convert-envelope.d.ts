import type { EnvelopeConfig } from './config.js';
import type { Measure } from './convert-dimension.js';
import type { Path } from './locate.js';
import type { Problem } from './problem.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenEnvelope } from './written-envelope.js';
/** The names that envelopes and trades may refer to. */
export interface KnownNames {
    readonly suites: readonly string[];
    /** Names of segment fields over all suites; undefined when they cannot be known. */
    readonly segmentFields: readonly string[] | undefined;
    readonly dimensions: readonly string[];
    /** False for a name that no dimension has. */
    readonly isDimension: (name: string) => boolean;
    /** What the dimension measures; undefined when it is broken. */
    readonly measure: (name: string) => Measure | undefined;
    /** What the primary dimension measures; undefined when there is none or it is broken. */
    readonly primary: Measure | undefined;
}
/** A written envelope with its units converted; names it refers to are checked. */
export declare function convertEnvelope(written: WrittenEnvelope, path: Path, known: KnownNames, context: RuleContext): EnvelopeConfig;
/** A name that no dimension has. */
export declare function unknownDimension(name: string, { dimensions }: KnownNames): Problem;
/** A second primary dimension beside the one named. */
export declare function secondPrimary(first: string): Problem;
