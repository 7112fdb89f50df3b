import type { Take } from '../../model/column-mapping.js';
import type { RunBuilder } from '../assemble/run-builder.js';
import { type RowView } from './row-view.js';
/** A field as a finite number; undefined where there is none. Another type is an issue. */
export declare function numberAt(view: RowView, path: string, expected: string, run: RunBuilder, take?: Take): number | undefined;
/**
 * As {@link numberAt}, of at least 0.
 *
 * @param column - `unknown`: the number that stands for no value
 */
export declare function amountAt(view: RowView, { field, unknown }: {
    readonly field: string;
    readonly unknown?: number | undefined;
}, expected: string, run: RunBuilder): number | undefined;
/** Where a value stands, and what it was expected to be. */
export interface Expected {
    readonly view: RowView;
    readonly path: string;
    readonly expected: string;
    readonly run: RunBuilder;
}
/** A value as a finite number; text that spells one counts, and NaN is none. */
export declare function numberOf(value: unknown, at: Expected, take?: Take, depth?: number): number | undefined;
/** Adds the issue of a field that is not what was expected. */
export declare function refuseField({ view, path, expected, run }: Expected, found: string): void;
