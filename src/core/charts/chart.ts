/** One row of values of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** One for each category; null = unknown there, and left open. */
  readonly values: readonly (number | null)[];
  /** Categories at which a line begins anew, by index; absent = none. */
  readonly breaks?: readonly number[];
  /** What the others are held against, such as a margin: drawn dashed. */
  readonly isReference?: true;
}

/** Something that happened at a category, drawn as an upright line with a sign on top. */
export interface ChartMark {
  /** Index of the category. */
  readonly at: number;
  readonly kind: 'change' | 'setting';
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
  /** Of lines; absent = none. */
  readonly marks?: readonly ChartMark[];
  /** Whether the axis of values begins at 0; default for columns and bars yes, for lines no. */
  readonly isFromZero?: boolean;
}

/** Series that can be told apart. */
export const mostSeries = 4;

/** Marks of the lines, in the order of the series: they are told apart without colour. */
export const seriesMarks = ['●', '■', '▲', '◆'] as const;

/** Signs on top of the lines of marks. */
export const markSigns = { change: '▼', setting: '◇' } as const;
