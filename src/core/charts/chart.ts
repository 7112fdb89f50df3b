/** One row of values of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** One for each category; null = unknown there, and left open. */
  readonly values: readonly (number | null)[];
}

/** A chart as a value. */
export interface Chart {
  /** `columns` and `bars` (the same, lying) stack their series; `lines` sets each series apart, and leaves gaps open. */
  readonly kind: 'columns' | 'bars' | 'lines';
  /** What a screen reader says in place of the picture: what is shown, in a sentence. */
  readonly label: string;
  readonly categories: readonly string[];
  /** One to four: more cannot be told apart. */
  readonly series: readonly ChartSeries[];
  /** How a value of the axis is written. */
  readonly format: (value: number) => string;
  /** A band behind the values, such as a usual range; absent = none. */
  readonly band?: { readonly low: number; readonly high: number };
  /** Whether the axis of values begins at 0; default for columns and bars yes, for lines no. */
  readonly isFromZero?: boolean;
}

/** Series that can be told apart. */
export const mostSeries = 4;

/** Marks of the lines, in the order of the series: they are told apart without colour. */
export const seriesMarks = ['●', '■', '▲', '◆'] as const;
