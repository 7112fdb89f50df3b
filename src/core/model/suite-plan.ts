/** What is done with one suite of the config for one change. */
export interface SuitePlan {
  readonly suite: string;
  readonly isRun: boolean;
  /** Why it runs, or why not, one sentence. */
  readonly reason: string;
  /** Changed paths that call for it. */
  readonly coveredChanges: readonly string[];
  /** Suite is new in head: its verdict advises, it does not gate. */
  readonly isAdvisory: boolean;
}
