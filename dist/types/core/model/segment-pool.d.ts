import type { CaseRow } from './case-row.js';
/** Segments by number: a suite has few different ones, whatever its size. */
export declare function segmentPool(): {
    readonly codeOf: (segments: CaseRow['segments']) => number;
    readonly records: CaseRow['segments'][];
};
