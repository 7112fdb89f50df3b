/** An interval of the effect. */
export interface Interval {
    /** `absolute`: head − base in the dimension's unit. `ratio`: head ÷ base, 1 = no change. */
    readonly scale: 'absolute' | 'ratio';
    /** −Infinity is written as null: the data put no bound on this side. */
    readonly lo: number | null;
    readonly hi: number | null;
    /** Two-sided level; 0.9 = each end is a one-sided 95 % bound. */
    readonly level: number;
    /** Name of the estimator, such as `tango` or `hall+guard`. */
    readonly method: string;
}
/** An estimate of one side. */
export interface Estimate {
    /** In the dimension's unit; null = nothing to estimate it from. */
    readonly estimate: number | null;
    /** Cases it rests on. */
    readonly n: number;
}
/** Head minus base, in the dimension's own unit, never re-oriented. */
export interface Effect {
    readonly absolute: number | null;
    /** head ÷ base − 1; null when base is 0 or unknown. */
    readonly relative: number | null;
    /** The interval that the gate uses, on the scale of the margin. */
    readonly interval: Interval | null;
}
/** One-sided p-values in the oriented direction (worse = away from `better`); null = not estimable. */
export interface EffectTests {
    /** H0: the loss is at least the margin. Small = proven inside. */
    readonly inside: number | null;
    /** H0: the loss is at most the margin. Small = proven outside. */
    readonly outside: number | null;
    /** H0: not worse. Small = proven worse. */
    readonly worse: number | null;
    /** H0: not better. Small = proven better. */
    readonly better: number | null;
}
