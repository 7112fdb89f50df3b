import { type CaseRow } from '../../model/case-row.js';
/** Reports a value that cannot stand where it stands. */
export type Refuse = (path: readonly (string | number)[], wanted: string) => void;
/** A row that passed, before repeats are numbered. */
export interface GuardedRow {
    /** Epoch 1 where the row states none. */
    readonly row: CaseRow;
    readonly statesEpoch: boolean;
    /** Keys that no row has. */
    readonly unknownKeys: readonly string[];
}
/**
 * Checks one parsed line and fills the defaults; undefined when something was refused. Accepts exactly what
 * `caseRowSchema` accepts, at a fraction of its cost.
 */
export declare function guardRow(value: unknown, refuse: Refuse): GuardedRow | undefined;
