/** What the base run holds: the ground for default dimensions and margins, before head is read. */
export interface SuiteShape {
  /** Distinct cases. */
  readonly cases: number;
  /** Most epochs of any case. */
  readonly epochs: number;
  readonly metrics: {
    readonly passRate: boolean;
    /** Scores with at least one value, and the range seen. */
    readonly scores: readonly { readonly name: string; readonly min: number; readonly max: number }[];
    readonly latency: boolean;
    readonly cost: boolean;
    readonly tokens: boolean;
    readonly retrieval: boolean;
    /** Rows carry states, so that errors can be counted. */
    readonly errors: boolean;
  };
}
