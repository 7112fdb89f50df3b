import type { JudgedDimension } from '../model/verdict.js';
/** A dimension of the unfolded table: what gates and can be told, and whatever moved. */
export declare function isTableRow({ spec, status, direction }: JudgedDimension): boolean;
