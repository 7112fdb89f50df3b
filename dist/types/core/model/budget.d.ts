/** What one evaluation of a suite may take at most: both sides, all epochs; absent = no cap. */
export interface BudgetCap {
    /** Calls of the system under test, integer ≥ 1. */
    readonly calls?: number;
    /** USD > 0, judge included. */
    readonly usd?: number;
    /** Time of the suite's commands, milliseconds > 0. */
    readonly durationMs?: number;
}
/** Things that a budget caps. */
export declare const capNames: readonly ['calls', 'usd', 'durationMs'];
export type CapName = (typeof capNames)[number];
/** What an evaluation took, or probably will. Unknown is null, never 0. */
export interface Spending {
    /** Answers that were asked for; replays from a cache are none. */
    readonly calls: number | null;
    /** System under test, USD. */
    readonly systemUsd: number | null;
    /** Judge, USD; null = no row says, or there is no judge. */
    readonly judgeUsd: number | null;
    readonly durationMs: number | null;
}
/** The budget of one evaluation: what was allowed, what was expected, what it came to. */
export interface BudgetReport {
    /** null = the config sets none. */
    readonly cap: BudgetCap | null;
    /** Before the run, for the sides that were to run; null = no stored run to take it from. */
    readonly estimate: Spending | null;
    readonly spent: Spending;
}
/** Why an evaluation was ended, or not begun. */
export interface BudgetStop extends BudgetReport {
    readonly cap: BudgetCap;
    /** `estimate`: nothing was run; `forecast`: what is left would not fit; `reached`: in the middle of a run, or before one. */
    readonly kind: 'estimate' | 'forecast' | 'reached';
    /** What is over, at least one. */
    readonly over: readonly CapName[];
    /** Commands that had ended well, and all that there were to be, over all sides. */
    readonly runs: {
        readonly done: number;
        readonly of: number;
    };
    /** What all runs would come to, where that is why. */
    readonly forecast: Spending | null;
}
/** USD with the judge's; null = neither is known. */
export declare function totalUsd({ systemUsd, judgeUsd }: Spending): number | null;
/** What is known of one capped thing. */
export declare function amountOf(spending: Spending, name: CapName): number | null;
