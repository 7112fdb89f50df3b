/** A job of a run as GitHub lists it. */
export interface RunJob {
  /**
   * `<job> (<values of the matrix>)`, unless the workflow gives it a name of its own: the word of whoever may change the
   * workflow.
   */
  readonly name: string;
  /** `success`, `failure`, `cancelled`, `skipped` …; null = it is not over. */
  readonly conclusion: string | null;
}
