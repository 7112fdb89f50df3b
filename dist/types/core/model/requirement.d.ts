/** What became of something that the class of a change cannot be judged without. */
export declare const requirementStates: readonly ['met', 'failed', 'missing', 'not-settled'];
export type RequirementState = (typeof requirementStates)[number];
/** A suite or a segment that a class requires. */
export interface Requirement {
    readonly kind: 'suite' | 'segment';
    /** Name of the suite; `field=value` of the segment. */
    readonly name: string;
    /** `elsewhere`: this job was asked for another suite, so another job has to bring it. */
    readonly state: RequirementState | 'elsewhere';
}
