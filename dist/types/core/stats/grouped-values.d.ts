/** Values in groups (epochs of cases, values of units), one group after the other; a group may be empty. */
export type GroupedValues = {
    readonly values: Float64Array;
    /** Group g holds values[starts[g]] up to, not with, values[starts[g + 1]]; one entry more than there are groups. */
    readonly starts: Int32Array;
};
/** The same as lists, one a group, which is how they are written down. */
export type ValueLists = readonly (readonly number[])[];
/** Values in groups as they are, or from lists. */
export declare function asGrouped(values: GroupedValues | ValueLists): GroupedValues;
/** The values of one group. */
export declare function groupAt({ values, starts }: GroupedValues, group: number): Float64Array;
/** Values in groups from lists of values. */
export declare function groupedValues(lists: ValueLists): GroupedValues;
/** Number of groups. */
export declare function groupCount({ starts }: GroupedValues): number;
/** Number of values of the largest group; 0 without one. */
export declare function largestGroup({ starts }: GroupedValues): number;
/** Mean of each group; NaN for an empty one. */
export declare function groupMeans({ values, starts }: GroupedValues): Float64Array;
/** The same groups of other values, one for each. */
export declare function mapValues(grouped: GroupedValues, change: (value: number) => number): GroupedValues;
