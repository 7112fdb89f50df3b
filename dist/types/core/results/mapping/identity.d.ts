import type { ColumnMapping } from '../../model/column-mapping.js';
import type { RunBuilder } from '../assemble/run-builder.js';
import { type RowView } from './row-view.js';
/** Who a row is of. */
export interface RowIdentity {
    readonly id: string;
    /** Undefined = the mapping names neither input nor what was expected. */
    readonly inputHash: string | undefined;
    /** Characters of what was asked; absent = the mapping does not name it, or it is no text. */
    readonly inputLength?: number;
    /** First words of what was asked, where the row states no id. */
    readonly label?: string;
}
/** Reads the value of a field, or an object of those that a `*` finds. */
export type ValueReader = (view: RowView) => unknown;
/** A reader of one field; of a pattern the fields are gathered by what `*` stands for. */
export declare function valueReader(path: string): ValueReader;
/**
 * A reader of identities: the id that the mapping names, else a hash of what was asked. Never the place of the row. Nothing
 * comes back for a row that has neither.
 */
export declare function identityReader({ caseId, input, expected }: ColumnMapping, { options }: RunBuilder): (view: RowView) => RowIdentity | undefined;
