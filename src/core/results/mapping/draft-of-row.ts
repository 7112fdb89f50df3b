import type { AmountColumn, ColumnMapping } from '../../model/column-mapping.ts';
import { answerOf } from '../answer-text.ts';
import type { Draft, Measures } from '../assemble/draft.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { scalarFields } from '../field-path.ts';
import { isObject, scalarText } from '../json/json-value.ts';
import { expectations } from '../reading/row-fields.ts';
import { durationAt } from './duration.ts';
import { amountAt, numberAt, refuseField } from './field-reader.ts';
import { verdictOf } from './grade.ts';
import type { RowIdentity } from './identity.ts';
import { outcomeOf } from './outcome.ts';
import { rankingOf } from './ranking.ts';
import { fieldOf, isGiven, type RowView } from './row-view.ts';
import type { RowScores } from './score-columns.ts';

/** Longest label that is kept, characters. */
const longestLabel = 120;

/** A row with what was found out about it. */
export interface ReadRow {
  readonly view: RowView;
  readonly identity: RowIdentity;
  readonly scored: RowScores;
  /** What was answered; undefined = nothing, or no field is named. */
  readonly output: unknown;
}

/** A foreign row as a draft. */
export function draftOfRow(row: ReadRow, mapping: ColumnMapping, run: RunBuilder): Draft {
  const { view, identity } = row;
  const epoch = epochOf(view, mapping, run);
  const asked = textAt(view, mapping.label);
  const label =
    asked === undefined ? labelOf(identity) : { label: [...asked].slice(0, longestLabel).join('') };
  for (const kind of ['model', 'judge'] as const) run.fingerprint(kind, textAt(view, mapping[kind]));
  const { inputHash, inputLength } = identity;
  return {
    id: identity.id,
    field: (path) => scalarText(fieldOf(view, path)),
    fields: () => fieldsOf(view),
    epoch,
    traits: traitsOf(view, mapping),
    measures: {
      ...label,
      ...measuresOf(row, mapping, run),
      ...(inputHash === undefined ? {} : { inputHash }),
      ...(inputLength === undefined ? {} : { inputLength }),
    },
  };
}

/** The first words of what was asked, where nothing else names the case. */
function labelOf({ label }: RowIdentity): { label?: string } {
  return label === undefined ? {} : { label };
}

/** Integer ≥ 1; undefined where none is stated. */
export function epochOf(view: RowView, { epoch }: ColumnMapping, run: RunBuilder): number | undefined {
  if (epoch === undefined) return undefined;
  const { field, first } = epoch;
  const expected = `a whole number from ${first}`;
  const found = numberAt(view, field, expected, run);
  if (found === undefined) return undefined;
  if (Number.isInteger(found) && found >= first) return found - first + 1;
  const zero =
    found === 0 && first === 1 ? '; write { field: …, first: 0 } where counting begins with 0' : '';
  refuseField({ view, path: field, expected: `${expected}${zero}`, run }, String(found));
  return undefined;
}

function measuresOf({ view, scored, output }: ReadRow, mapping: ColumnMapping, run: RunBuilder): Measures {
  const hasOutput = isGiven(output);
  const { state, passed } = outcomeOf({ view, scored, hasOutput }, mapping, run);
  const failed = state === 'error' || state === 'timeout';
  const latencyMs = mapping.latency === undefined ? undefined : durationAt(view, mapping.latency, run);
  const costUsd = priceAt(view, mapping.cost, run);
  const judgeCostUsd = priceAt(view, mapping.judgeCost, run);
  const tokens = tokensAt(view, mapping, run);
  return {
    scores: failed ? {} : Object.fromEntries(scored.scores),
    passed,
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(costUsd === undefined ? {} : { costUsd }),
    ...(judgeCostUsd === undefined ? {} : { judgeCostUsd }),
    ...(tokens === undefined ? {} : { tokens }),
    cached: isCached(view, mapping.cached, run),
    state,
    ...(failed || !hasOutput ? {} : answerOf(output)),
    ...rankingOf(view, mapping, run),
  };
}

function priceAt(view: RowView, column: AmountColumn | undefined, run: RunBuilder): number | undefined {
  if (column === undefined) return undefined;
  const expected = column.factor === 1 ? expectations.usd : 'a price as a number';
  const found = amountAt(view, column, expected, run);
  return found === undefined ? undefined : found * column.factor;
}

/** Known only when both are. */
function tokensAt(view: RowView, { tokens }: ColumnMapping, run: RunBuilder): Measures['tokens'] {
  if (tokens === undefined) return undefined;
  const input = amountAt(view, { field: tokens.input }, expectations.tokens, run);
  const output = amountAt(view, { field: tokens.output }, expectations.tokens, run);
  return input === undefined || output === undefined ? undefined : { input, output };
}

function isCached(view: RowView, path: string | undefined, run: RunBuilder): boolean {
  if (path === undefined) return false;
  const value = fieldOf(view, path);
  if (!isGiven(value)) return false;
  const verdict = verdictOf(value);
  if (verdict !== undefined) return verdict;
  refuseField(
    { view, path, expected: 'true or false', run },
    JSON.stringify(value)?.slice(0, 60) ?? 'something else',
  );
  return false;
}

function textAt(view: RowView, path: string | undefined): string | undefined {
  return path === undefined ? undefined : scalarText(fieldOf(view, path));
}

/** Longest value of a trait: longer ones are text, not a kind of case. */
const longestTrait = 60;

function traitsOf(view: RowView, { traits }: ColumnMapping): Readonly<Record<string, string>> {
  const object = traits === undefined ? undefined : fieldOf(view, traits);
  if (!isObject(object)) return {};
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      const text = typeof value === 'number' ? undefined : scalarText(value);
      return text === undefined || text.length > longestTrait ? [] : [[name, text] as const];
    }),
  );
}

/** Names of what a row holds, for the hint of an issue: its fields, and those one level below. */
export function fieldsOf({ value }: RowView): readonly string[] {
  if (!isObject(value)) return [];
  return [
    ...Object.keys(value),
    ...Object.entries(value).flatMap(([key, inner]) => scalarFields(inner, `${key}.`)),
  ];
}
