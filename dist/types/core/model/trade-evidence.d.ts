import type { Interval } from './effect.js';
/** What a trade asks of one dimension, with the bound that it is decided by. */
export interface AskedEffect {
    /** Name of the trade. */
    readonly trade: string;
    /** To be gained; to be paid at most; or the most that may be lost in an exchange. */
    readonly role: 'gain' | 'price' | 'cap';
    readonly scale: Interval['scale'];
    /**
     * The least gain asked for on that scale, higher = better: what has to be gained, or minus what may be lost. On the
     * ratio scale a fraction of base.
     */
    readonly atLeast: number;
    /** One-sided error of the bound: the trade's share. */
    readonly alpha: number;
    /** Lower bound of the gain on that scale; null = none. */
    readonly lower: number | null;
    /** It does not hold with the cases that one side lost counted as the worst, or with the skew of a cost allowed for. */
    readonly isHeldBack: boolean;
}
/** Gains less losses of an exchange, in steps of its rate. */
export interface ExchangeEvidence {
    /** Name of the trade. */
    readonly trade: string;
    /** null = a dimension of it has no value to work with. */
    readonly estimate: number | null;
    /** Ends that each have a one-sided error of 5 %, as in every table; null = none. */
    readonly lo: number | null;
    readonly hi: number | null;
    /** One-sided error of `lower`: the trade's share. */
    readonly alpha: number;
    /** Lower bound that decides; null = none. */
    readonly lower: number | null;
    /** The bound does not reach what is asked for with the cases that one side lost counted as the worst. */
    readonly isHeldBack: boolean;
    readonly method: string;
    /** Independent units it rests on. */
    readonly units: number;
}
