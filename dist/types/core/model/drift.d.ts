/** How far the mix of answers to the same inputs moved, by one feature; decides nothing. */
export interface OutputDrift {
    /** Such as `score tone`, `answer length`, `state` or `answer`. */
    readonly feature: string;
    readonly bins: number;
    /** Pairs of answers to the same input. */
    readonly pairs: number;
    /** Population stability index of head against base. */
    readonly psi: number;
    /** What is left of it after the mean of exchanged sides; not positive = no more than chance makes. */
    readonly excessPsi: number;
    /** Jensen–Shannon divergence, bits, in [0, 1]. */
    readonly jsDivergence: number;
    /** Kullback–Leibler divergence of head from base, nats. */
    readonly klHeadFromBase: number;
    /** Of exchanging sides within cases. */
    readonly p: number;
    /** Benjamini–Hochberg over the features. */
    readonly adjustedP: number;
}
/** How far the mix of inputs of head's cases is from that of base's, by one feature; decides nothing. */
export interface InputDrift {
    /** `segment language`, `input length` or `relevant documents`. */
    readonly feature: string;
    readonly bins: number;
    /** Cases of each side of which the feature is known; of very many, those that were looked at. */
    readonly base: number;
    readonly head: number;
    /** Population stability index of head against base. */
    readonly psi: number;
    /** What is left of it after the mean of permuted labels; not positive = no more than chance makes. */
    readonly excessPsi: number;
    /** Jensen–Shannon divergence, bits, in [0, 1]. */
    readonly jsDivergence: number;
    /** Kullback–Leibler divergence of head from base, nats. */
    readonly klHeadFromBase: number;
    /** Of permuting which side has what only one of them has. */
    readonly p: number;
    /** Benjamini–Hochberg over the features. */
    readonly adjustedP: number;
    /** Of a segment: the value whose share of the cases moved most, null = none is given; shares in [0, 1]. */
    readonly moved?: {
        readonly value: string | null;
        readonly base: number;
        readonly head: number;
    } | undefined;
    /** Of a number: medians of the sides. */
    readonly medians?: {
        readonly base: number;
        readonly head: number;
    } | undefined;
}
/** A stored run that inputs and answers are held against where nothing else is. */
export interface EarlierRun {
    /** Commit that was evaluated. */
    readonly sha: string;
    /** When, ISO 8601. */
    readonly at: string;
}
