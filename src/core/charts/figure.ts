import type { Chart } from './chart.ts';

/** One picture of a figure. */
export interface Panel {
  /** Absent where the figure has no other one. */
  readonly title?: string;
  readonly chart: Chart;
}

/** Pictures of a page with one heading, and what is said beside them. The categories of all of them are the same. */
export interface Figure {
  readonly title: string;
  readonly caption: string;
  /** Heading of the column of categories in the table of its numbers. */
  readonly of: string;
  readonly panels: readonly Panel[];
  /** What happened at a category, for who reads the table; absent = nothing anywhere. */
  readonly notes?: readonly string[];
}
