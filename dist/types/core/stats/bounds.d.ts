/** Lower and upper end of an interval. */
export type Bounds = {
    readonly lower: number;
    readonly upper: number;
};
