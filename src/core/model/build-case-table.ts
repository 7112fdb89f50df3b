import { type CaseRow, type CaseState, caseStates } from './case-row.ts';
import type { CaseTable, Lists } from './case-table.ts';
import { growingBytes, growingIntegers, growingNumbers, growingSignedBytes } from './growing-column.ts';
import { scoreColumns } from './score-columns.ts';
import { segmentPool } from './segment-pool.ts';

/** A table under construction. */
export interface CaseTableBuilder {
  /** Adds a row behind the others; the row itself is not kept. */
  readonly add: (row: CaseRow) => void;
  /** Rows added so far. */
  readonly length: () => number;
  /** The table of the rows added; nothing is added afterwards. */
  readonly build: () => CaseTable;
}

const stateCodes = Object.fromEntries(caseStates.map((state, code) => [state, code])) as Record<
  CaseState,
  number
>; // one entry per state

/** The table of rows, in their order. */
export function tableOf(rows: Iterable<CaseRow>): CaseTable {
  const builder = caseTableBuilder();
  for (const row of rows) builder.add(row);
  return builder.build();
}

/** Rows that a table has room for at first: at least, and at most whatever was expected. */
const [fewestRows, mostRows] = [256, 1 << 20];

/**
 * An empty table to add rows to.
 *
 * @param expected - about how many there will be, where that is known: columns that need not grow are not copied
 */
export function caseTableBuilder(expected = 0): CaseTableBuilder {
  const capacity = Math.max(fewestRows, Math.min(expected, mostRows));
  let length = 0;
  const cases = textPool();
  const caseOf = growingIntegers(capacity);
  const epoch = growingNumbers(capacity);
  const state = growingBytes(capacity);
  const passed = growingSignedBytes(capacity);
  const cached = growingBytes(capacity);
  const latencyMs = amountColumn(capacity);
  const costUsd = amountColumn(capacity);
  const judgeCostUsd = amountColumn(capacity);
  const inputTokens = amountColumn(capacity);
  const outputTokens = amountColumn(capacity);
  const inputLength = amountColumn(capacity);
  const scores = scoreColumns(capacity);
  const segments = segmentPool();
  const segmentsOf = growingIntegers(capacity);
  const clusters = textPool();
  const clusterCodes = growingIntegers(capacity);
  const label = textColumn();
  const inputHash = textColumn();
  const outputHash = textColumn();
  const output = textColumn();
  const documents = textPool();
  const retrieved = listColumn(capacity);
  const relevant = listColumn(capacity);
  const grades = growingNumbers(capacity);
  return {
    length: () => length,
    add(row) {
      caseOf.push(cases.codeOf(row.caseId));
      epoch.push(row.epoch);
      state.push(stateCodes[row.state]);
      passed.push(row.passed === null ? -1 : Number(row.passed));
      cached.push(Number(row.cached));
      latencyMs.push(row.latencyMs, length);
      costUsd.push(row.costUsd, length);
      judgeCostUsd.push(row.judgeCostUsd, length);
      inputTokens.push(row.tokens?.input, length);
      outputTokens.push(row.tokens?.output, length);
      inputLength.push(row.inputLength, length);
      scores.push(row.scores);
      segmentsOf.push(segments.codeOf(row.segments));
      clusterCodes.push(row.cluster === undefined ? -1 : clusters.codeOf(row.cluster));
      label.push(row.label, length);
      inputHash.push(row.inputHash, length);
      outputHash.push(row.outputHash, length);
      output.push(row.output, length);
      if (row.retrieved !== undefined) {
        for (const id of row.retrieved) retrieved.pushItem(documents.codeOf(id));
      }
      retrieved.endRow(row.retrieved !== undefined);
      for (const id in row.relevant) {
        relevant.pushItem(documents.codeOf(id));
        grades.push(row.relevant[id] ?? 0);
      }
      relevant.endRow(row.relevant !== undefined);
      length += 1;
    },
    build: () => ({
      length,
      caseIds: cases.texts,
      caseOf: caseOf.build(),
      epoch: epoch.build(),
      state: state.build(),
      passed: passed.build(),
      cached: cached.build(),
      latencyMs: latencyMs.build(),
      costUsd: costUsd.build(),
      judgeCostUsd: judgeCostUsd.build(),
      inputTokens: inputTokens.build(),
      outputTokens: outputTokens.build(),
      inputLength: inputLength.build(),
      scores: scores.build(),
      segments: segments.records,
      segmentsOf: segmentsOf.build(),
      cluster: { codes: clusterCodes.build(), texts: clusters.texts },
      label: label.texts,
      inputHash: inputHash.texts,
      outputHash: outputHash.texts,
      output: output.texts,
      documents: documents.texts,
      retrieved: retrieved.build(),
      relevant: relevant.build(),
      grades: grades.build(),
    }),
  };
}

/** Texts by number, each once, in order of first appearance. */
function textPool(): { readonly codeOf: (text: string) => number; readonly texts: string[] } {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    codeOf(text) {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

/** Amounts that a table may have none of: the column begins with the first. */
function amountColumn(capacity: number): {
  readonly push: (amount: number | undefined, row: number) => void;
  readonly build: () => Float64Array;
} {
  const amounts = growingNumbers(capacity);
  let filled = 0;
  return {
    build: amounts.build,
    push(amount, row) {
      if (amount === undefined) return;
      for (; filled < row; filled += 1) amounts.push(Number.NaN);
      amounts.push(amount);
      filled += 1;
    },
  };
}

/** Texts that most tables have none of: the column begins with the first. */
function textColumn(): {
  readonly push: (text: string | undefined, row: number) => void;
  readonly texts: (string | undefined)[];
} {
  const texts: (string | undefined)[] = [];
  return {
    texts,
    push(text, row) {
      if (text === undefined) return;
      while (texts.length < row) texts.push(undefined);
      texts.push(text);
    },
  };
}

function listColumn(capacity: number): {
  readonly pushItem: (item: number) => void;
  readonly endRow: (isGiven: boolean) => void;
  readonly build: () => Lists;
} {
  const starts = growingIntegers(capacity);
  const items = growingIntegers(capacity);
  const given = growingBytes(capacity);
  let filled = 0;
  starts.push(0);
  return {
    pushItem(item) {
      items.push(item);
      filled += 1;
    },
    endRow(isGiven) {
      starts.push(filled);
      given.push(Number(isGiven));
    },
    build: () => ({ starts: starts.build(), items: items.build(), isGiven: given.build() }),
  };
}
