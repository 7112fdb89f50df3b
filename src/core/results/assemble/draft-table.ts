import { caseTableBuilder } from '../../model/build-case-table.ts';
import type { CaseTable } from '../../model/case-table.ts';
import { growingIntegers, growingNumbers } from '../../model/growing-column.ts';
import { capNames } from '../cap-names.ts';
import { capCaseId } from '../case-id.ts';
import { segmentName } from '../field-path.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Draft, Measures } from './draft.ts';
import { type FieldUse, fieldUse } from './field-use.ts';
import { outputBudget } from './output-budget.ts';
import { type TraitColumns, traitColumns } from './trait-columns.ts';

/** The drafts of a run by columns. */
export interface DraftColumns {
  /** Rows with the case id without column suffix, epoch 0 where none was stated, and the segments that options name. */
  readonly rows: CaseTable;
  /** By row: the file it is of, from 0. */
  readonly fileOf: Int32Array;
  /** By row: position among `columnKeys`; −1 = it names none. */
  readonly columnOf: Int32Array;
  readonly columnKeys: readonly string[];
  /** By row: repeats of a case are numbered in this order within a file. */
  readonly order: Float64Array;
  readonly traits: TraitColumns;
  readonly use: FieldUse;
  /** What to say of answers that were too much to be kept. */
  readonly outputWarning: string | undefined;
}

/** Collects drafts. */
export interface DraftTable {
  readonly add: (draft: Draft, file: number) => void;
  readonly length: () => number;
  readonly identify: (idOf: (row: number) => string) => void;
  readonly dropCosts: (isWanted: (row: number) => boolean) => void;
  readonly build: () => DraftColumns;
}

const none = {};

/** An empty table of drafts. */
export function draftTable(options: ReadOptions): DraftTable {
  const rows = caseTableBuilder();
  const fileOf = growingIntegers(256);
  const columnOf = growingIntegers(256);
  const order = growingNumbers(256);
  const columns = new Map<string, number>();
  const traits = traitColumns();
  const use = fieldUse(options);
  /** Rows whose id was asked for by a path keep it whatever the reader finds. */
  const asked = new Set<number>();
  let found: ((row: number) => string) | undefined;
  let isUnpriced: ((row: number) => boolean) | undefined;
  const budget = outputBudget();
  const paths = [...(options.segments ?? []), ...(options.kept ?? [])];
  return {
    length: rows.length,
    identify: (idOf) => {
      found = idOf;
    },
    dropCosts: (isWanted) => {
      isUnpriced = isWanted;
    },
    add(draft, file) {
      const row = rows.length();
      use.push(draft);
      const asksId = options.caseId === undefined ? undefined : draft.field(options.caseId);
      if (asksId !== undefined) asked.add(row);
      const cluster =
        (options.cluster === undefined ? undefined : draft.field(options.cluster)) ?? draft.cluster;
      const keeps = budget.fits(draft.measures.output);
      const { measures } = draft;
      rows.add(
        capNames({
          ...(keeps ? measures : withoutAnswer(measures)),
          caseId: capCaseId(asksId ?? draft.id),
          epoch: draft.epoch ?? 0,
          segments: askedSegments(draft, paths),
          ...(cluster === undefined ? none : { cluster }),
        }),
      );
      fileOf.push(file);
      columnOf.push(draft.column === undefined ? -1 : numberOf(columns, draft.column));
      order.push(draft.order ?? row);
      traits.push(draft.traits);
    },
    build() {
      const built = rows.build();
      if (isUnpriced !== undefined) {
        for (let row = 0; row < built.costUsd.length; row += 1)
          if (isUnpriced(row)) built.costUsd[row] = Number.NaN;
      }
      return {
        rows: found === undefined ? built : withIds(built, found, asked),
        fileOf: fileOf.build(),
        columnOf: columnOf.build(),
        columnKeys: [...columns.keys()],
        order: order.build(),
        traits,
        use,
        outputWarning: budget.warning(),
      };
    },
  };
}

function withoutAnswer({ output: _, ...measures }: Measures): Measures {
  return measures;
}

function withIds(rows: CaseTable, idOf: (row: number) => string, asked: ReadonlySet<number>): CaseTable {
  const codes = new Map<string, number>();
  const caseOf = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const id = asked.has(row) ? (rows.caseIds[rows.caseOf[row] ?? 0] ?? '') : capCaseId(idOf(row));
    caseOf[row] = numberOf(codes, id);
  }
  return { ...rows, caseOf, caseIds: [...codes.keys()] };
}

function numberOf(codes: Map<string, number>, text: string): number {
  const known = codes.get(text);
  if (known !== undefined) return known;
  codes.set(text, codes.size);
  return codes.size - 1;
}

/** Values of the fields that the options name, under the last part of their path. */
function askedSegments(draft: Draft, paths: readonly string[]): Readonly<Record<string, string>> {
  if (paths.length === 0) return none;
  const values: Record<string, string> = {};
  for (const path of paths) {
    const text = draft.field(path);
    if (text !== undefined && text !== '') values[segmentName(path)] = text;
  }
  return values;
}
