import type { Interval } from './effect.js';
/** Answers of one side that cost far more than the others. */
export interface RunawayCount {
    readonly over: number;
    readonly of: number;
    /** Share of all that was spent that went to the dearest 1 % of the answers; null = nothing was spent. */
    readonly topShare: number | null;
}
/** Answers that cost many times the median of base, on each side, and whether head has more of them. */
export interface Runaways {
    /** A runaway is beyond this many times the median of base. */
    readonly factor: number;
    readonly base: RunawayCount;
    readonly head: RunawayCount;
    /** Of the difference in their share, head − base. */
    readonly interval: Interval | null;
    /** One-sided p-value of H0 "not more of them"; null = not estimable. */
    readonly worse: number | null;
    /** More of them are proven, one-sided 5 %. */
    readonly isMore: boolean;
    /** Would the margin also hold with the skew of the differences allowed for? null = cannot be said. */
    readonly insideWithSkew: boolean | null;
    /** Those that would use up the margin and of which these cases may hold none; null = they would show. */
    readonly unseen: UnseenRunaways | null;
}
/** Dear answers that a suite is too small to show. */
export interface UnseenRunaways {
    /** How many times the usual they cost. */
    readonly factor: number;
    /** Share of the answers that would use up the margin, exclusive (0, 1). */
    readonly share: number;
    /** Cases of which 95 % of samples hold one. */
    readonly cases: number;
}
