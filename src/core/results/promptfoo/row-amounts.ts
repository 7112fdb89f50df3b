import type { RunBuilder } from '../assemble/run-builder.ts';
import type { JsonObject } from '../json/json-value.ts';
import { expectations, rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';

const amounts = [
  ['latencyMs', expectations.milliseconds],
  ['cost', expectations.usd],
] as const;

/** The row with its amounts as numbers: those written as text are read and counted, other types are issues. */
export function withAmounts(row: JsonObject, source: RowSource, run: RunBuilder): JsonObject {
  let checked = row;
  for (const [key, expected] of amounts) {
    const found = row[key];
    if (typeof found === 'number' || found === undefined || found === null) continue;
    checked = { ...checked, [key]: rowFields(row, source, run).number([key], expected) };
  }
  return checked;
}
