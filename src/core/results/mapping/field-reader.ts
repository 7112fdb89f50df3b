import type { Take } from '../../model/column-mapping.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { problem } from '../problem.ts';
import { noteNonFinite } from '../reading/reading-notes.ts';
import { rowFields } from '../reading/row-fields.ts';
import { deepestLists, fieldOf, type RowView, stepsOf } from './row-view.ts';

const nonFinite = /^[+-]?(?:nan|inf(?:inity)?)$/i;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A field as a finite number; undefined where there is none. Another type is an issue. */
export function numberAt(
  view: RowView,
  path: string,
  expected: string,
  run: RunBuilder,
  take?: Take,
): number | undefined {
  return numberOf(fieldOf(view, path), { view, path, expected, run }, take);
}

/**
 * As {@link numberAt}, of at least 0.
 *
 * @param column - `unknown`: the number that stands for no value
 */
export function amountAt(
  view: RowView,
  { field, unknown }: { readonly field: string; readonly unknown?: number | undefined },
  expected: string,
  run: RunBuilder,
): number | undefined {
  const found = numberAt(view, field, expected, run);
  if (found === undefined || found === unknown) return undefined;
  if (found >= 0) return found;
  const hint = found === -1 ? ' (write unknown: -1 where it means none)' : '';
  refuseField({ view, path: field, expected: `${expected}, 0 or more${hint}`, run }, String(found));
  return undefined;
}

/** Where a value stands, and what it was expected to be. */
export interface Expected {
  readonly view: RowView;
  readonly path: string;
  readonly expected: string;
  readonly run: RunBuilder;
}

/** A value as a finite number; text that spells one counts, and NaN is none. */
export function numberOf(value: unknown, at: Expected, take?: Take, depth = 0): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return depth === deepestLists ? undefined : numberOfList(value, at, take, depth);
  const { view, path, expected, run } = at;
  // Nearly every cell that is asked for a number has one: 8 % of the time of reading a table.
  if (view.isTable && typeof value === 'string' && plainNumber.test(value) && Number.isFinite(Number(value)))
    return Number(value);
  if (typeof value === 'string' && nonFinite.test(value.trim())) {
    noteNonFinite(run, 1);
    return undefined;
  }
  const source = { index: view.source.index, place: () => view.source.place(stepsOf(path)) };
  return rowFields({ [path]: value }, source, run, view.isTable).number([path], expected);
}

/** Adds the issue of a field that is not what was expected. */
export function refuseField({ view, path, expected, run }: Expected, found: string): void {
  const message = `row ${view.source.index + 1}: "${path}" is ${found}; expected ${expected}.`;
  const hint = 'Mend what writes the file or the mapping that names the field.';
  run.issues.add(problem('bad-field', message, hint, view.source.place(stepsOf(path))));
}

function numberOfList(
  values: readonly unknown[],
  at: Expected,
  take: Take | undefined,
  depth: number,
): number | undefined {
  if (take === undefined && values.length > 1) {
    const expected = `${at.expected}, or a way to make them one: take: mean, max, min, sum, first or last`;
    refuseField({ ...at, expected }, `a list of ${values.length} values`);
    return undefined;
  }
  const numbers = values.flatMap((value) => {
    const number = typeof value === 'boolean' ? Number(value) : numberOf(value, at, take, depth + 1);
    return number ?? [];
  });
  const [first] = numbers;
  if (first === undefined) return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (take) {
    case undefined:
    case 'first':
      return first;
    case 'last':
      return numbers.at(-1);
    case 'mean':
      return sum / numbers.length;
    case 'sum':
      return sum;
    case 'min':
      return numbers.reduce((x, y) => Math.min(x, y));
    case 'max':
      return numbers.reduce((x, y) => Math.max(x, y));
  }
}
