import type { DeploymentClass } from './deployment-class.js';
/** A person with write permission accepts what was judged, as it is. */
export interface SignOff {
    /** Login. */
    readonly by: string;
    /** When, by the clock of GitHub, ISO 8601. */
    readonly at: string;
    /** In the person's own words; of a label its name. */
    readonly reason: string;
    /** Full SHA of the head whose content was judged. */
    readonly sha: string;
    readonly via: 'label' | 'comment';
}
/** A bound that the base branch leaves open for a while, for one class of change. */
export interface Waiver {
    readonly dimension: string;
    /** Holds for changes of which this is the primary class. */
    readonly class: DeploymentClass;
    /** Absent = every suite. */
    readonly suite?: string;
    /** A protected segment, `field=value` or its name; absent = the dimension over the whole suite, and no segment. */
    readonly segment?: string;
    readonly reason: string;
    /** Who answers for it. */
    readonly owner: string;
    /** Last day on which it holds, UTC, `YYYY-MM-DD`. */
    readonly expires: string;
}
/** What people decided beside the evidence. */
export interface Approvals {
    readonly signOffs: readonly SignOff[];
    /** Those in force. */
    readonly waivers: readonly Waiver[];
    /** What did not count and why, one sentence each. */
    readonly notes: readonly string[];
}
/** Nobody decided anything. */
export declare const noApprovals: Approvals;
/** The label that accepts what was judged, where the config names no other. */
export declare const defaultLabel = "eval:accept";
/** Where a repository keeps its waivers; read from the base commit, whatever the config's own path. */
export declare const waiversPath = ".github/eval-envelope-waivers.yml";
