import type { Reason } from './verdict.js';
/** Whether a waiver of its dimension lifts a reason: one that is about no dimension is lifted by none. */
export declare function isWaivable({ code, about }: Reason): boolean;
