// Indices in this file come from loops over the arrays they index, or from starts that are made to index values.

/** Values in groups (epochs of cases, values of units), one group after the other; a group may be empty. */
export type GroupedValues = {
  readonly values: Float64Array;
  /** Group g holds values[starts[g]] up to, not with, values[starts[g + 1]]; one entry more than there are groups. */
  readonly starts: Int32Array;
};

/** The same as lists, one a group, which is how they are written down. */
export type ValueLists = readonly (readonly number[])[];

/** Values in groups as they are, or from lists. */
export function asGrouped(values: GroupedValues | ValueLists): GroupedValues {
  return 'starts' in values ? values : groupedValues(values);
}

/** The values of one group. */
export function groupAt({ values, starts }: GroupedValues, group: number): Float64Array {
  return values.subarray(starts[group], starts[group + 1]);
}

/** Values in groups from lists of values. */
export function groupedValues(lists: ValueLists): GroupedValues {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, group) => {
    starts[group + 1] = (starts[group] as number) + list.length;
  });
  const values = new Float64Array(starts[lists.length] as number);
  lists.forEach((list, group) => {
    values.set(list, starts[group]);
  });
  return { values, starts };
}

/** Number of groups. */
export function groupCount({ starts }: GroupedValues): number {
  return starts.length - 1;
}

/** Number of values of the largest group; 0 without one. */
export function largestGroup({ starts }: GroupedValues): number {
  let most = 0;
  for (let group = 1; group < starts.length; group++) {
    most = Math.max(most, (starts[group] as number) - (starts[group - 1] as number));
  }
  return most;
}

/** Mean of each group; NaN for an empty one. */
export function groupMeans({ values, starts }: GroupedValues): Float64Array {
  const groups = starts.length - 1;
  // One value each: its own mean.
  if (values.length === groups && largestGroup({ values, starts }) <= 1) return values;
  const means = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const from = starts[group] as number;
    const to = starts[group + 1] as number;
    let sum = 0;
    for (let index = from; index < to; index++) sum += values[index] as number;
    means[group] = sum / (to - from);
  }
  return means;
}

/** The same groups of other values, one for each. */
export function mapValues(grouped: GroupedValues, change: (value: number) => number): GroupedValues {
  return { values: grouped.values.map(change), starts: grouped.starts };
}
