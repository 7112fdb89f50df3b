import type { ColumnMapping } from '../../model/column-mapping.ts';
import { inputIdentity } from '../assemble/input-identity.ts';
import { inputLabel } from '../assemble/input-label.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { scalarText } from '../json/json-value.ts';
import { fieldOf, isGiven, type RowView } from './row-view.ts';
import { matcher } from './wildcard.ts';

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
export function valueReader(path: string): ValueReader {
  if (!path.includes('*')) return (view) => opened(fieldOf(view, path), view);
  const match = matcher(path, new Set());
  return (view) => {
    const found = match(view.value).filter(({ value }) => isGiven(value));
    return found.length === 0
      ? undefined
      : Object.fromEntries(found.map(({ name, value }) => [name, opened(value, view)]));
  };
}

/**
 * A reader of identities: the id that the mapping names, else a hash of what was asked. Never the place of the row. Nothing
 * comes back for a row that has neither.
 */
export function identityReader(
  { caseId = [], input = [], expected = [] }: ColumnMapping,
  { options }: RunBuilder,
): (view: RowView) => RowIdentity | undefined {
  const inputs = input.map(valueReader);
  const expecteds = expected.map(valueReader);
  return (view) => {
    const parts = caseId.flatMap((path) => scalarText(fieldOf(view, path))?.trim() ?? []);
    const own = options.caseId === undefined ? undefined : scalarText(fieldOf(view, options.caseId));
    const explicit = caseId.length > 0 && parts.length === caseId.length ? parts.join('/') : own;
    const asked = inputs.map((reader) => reader(view) ?? null);
    const wanted = expecteds.map((reader) => reader(view) ?? null);
    if (asked.some(isGiven) || (explicit !== undefined && wanted.some(isGiven))) {
      const found = inputIdentity(explicit, { input: asked, expected: wanted });
      return { ...found, ...inputLengthOf(asked), ...inputLabel(found.id, asked) };
    }
    return explicit === undefined ? undefined : { id: explicit, inputHash: undefined };
  };
}

/** JSON in a table is taken for what it holds, so that the same input of a JSON export has the same hash. */
function opened(value: unknown, { isTable }: RowView): unknown {
  if (!isTable || typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
