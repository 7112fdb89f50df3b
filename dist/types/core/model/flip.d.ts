/** A case whose verdict changed. */
export interface Flip {
    readonly caseId: string;
    /** What a reader calls the case. */
    readonly label?: string;
    /** Epochs passed and judged, base then head. */
    readonly base: {
        readonly passed: number;
        readonly of: number;
    };
    readonly head: {
        readonly passed: number;
        readonly of: number;
    };
}
/** Cases that passed every epoch on base and none on head, against what chance makes. */
export interface CleanBreaks {
    readonly cases: readonly Flip[];
    /** Expected number when nothing changed. */
    readonly expected: number;
    /** P(at least as many | nothing changed). */
    readonly p: number;
}
/** How steady the paired cases are over all of their epochs on both sides. */
export interface Steadiness {
    readonly alwaysPassed: number;
    readonly neverPassed: number;
    /** Every epoch passed on one side and none on the other. */
    readonly turned: {
        readonly broken: number;
        readonly fixed: number;
    };
    /** Neither of these. */
    readonly wavered: number;
}
