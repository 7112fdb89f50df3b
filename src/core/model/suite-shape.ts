/** The values seen of a score. */
export interface ScoreRange {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** True: nothing but 0 and 1 was seen, the score is a rate and is shown in per cent. Absent = not known. */
  readonly isTwoValued?: boolean;
}

/** What the base run holds: the ground for default dimensions and margins, before head is read. */
export interface SuiteShape {
  /** Distinct cases, not rows. */
  readonly cases: number;
  /** Most epochs of any case. */
  readonly epochs: number;
  /** Which metrics the rows hold values of. */
  readonly metrics: {
    readonly passRate: boolean;
    readonly scores: readonly ScoreRange[];
    readonly latency: boolean;
    readonly cost: boolean;
    readonly tokens: boolean;
    readonly retrieval: boolean;
    /** Rows carry states, so that errors can be counted. */
    readonly errors: boolean;
  };
}
