import type { CaseTable } from '../../model/case-table.ts';

/** Rows on their way to their epochs, by columns. */
export interface Repeats {
  /** `epoch` as stated, 0 = not; `inputHash` tells whether two rows ask the same. */
  readonly rows: Pick<CaseTable, 'length' | 'epoch' | 'inputHash'>;
  readonly caseIds: readonly string[];
  readonly caseOf: Int32Array;
  readonly fileOf: Int32Array;
  readonly order: Float64Array;
}

/** Epochs of the rows. */
export interface NumberedRepeats {
  readonly epochs: Float64Array;
  /** Positions in `caseIds` of the cases whose rows cannot be told apart. */
  readonly duplicates: ReadonlySet<number>;
  /** True when files repeat each other's cases and each became an epoch (or several). */
  readonly byFile: boolean;
  /** Cases that stand in fewer files than others, where files are epochs; undefined = none. */
  readonly uneven: number | undefined;
}

/**
 * Gives every row its epoch. Stated epochs are kept where they tell the rows of a case apart. Where they do so only
 * together with the file, or are not stated and the rows ask the same, the rows are numbered 1, 2, … by file, epoch and
 * order. Rows of one file that state the same epoch, or ask different things, are duplicates.
 */
export function numberRepeats(repeats: Repeats): NumberedRepeats {
  const { rows, caseIds, caseOf, fileOf } = repeats;
  const epochs = new Float64Array(rows.length);
  const duplicates = new Set<number>();
  const files = new Uint16Array(caseIds.length);
  let byFile = false;
  for (const [code, group] of groupsOf(caseOf, caseIds.length)) {
    const [only = 0] = group;
    if (group.length === 1) {
      epochs[only] = Math.max(1, rows.epoch[only] ?? 0);
      files[code] = 1;
      continue;
    }
    const numbered = epochsOfCase(group, repeats);
    files[code] = new Set(group.map((row) => fileOf[row])).size;
    if (numbered === undefined) duplicates.add(code);
    else {
      for (const [k, row] of group.entries()) epochs[row] = numbered.epochs[k] ?? 1;
      byFile ||= numbered.byFile;
    }
  }
  const most = files.reduce((max, count) => Math.max(max, count), 0);
  const uneven = byFile ? files.reduce((sum, count) => sum + Number(count < most), 0) : 0;
  return { epochs, duplicates, byFile, uneven: uneven === 0 ? undefined : uneven };
}

/** The rows of each case, in order, by cases in order of first appearance. */
function* groupsOf(caseOf: Int32Array, cases: number): Generator<readonly [number, readonly number[]]> {
  const first = new Int32Array(cases).fill(-1);
  const last = new Int32Array(cases).fill(-1);
  const next = new Int32Array(caseOf.length).fill(-1);
  for (let row = 0; row < caseOf.length; row += 1) {
    const code = caseOf[row] ?? 0;
    const before = last[code] ?? -1;
    if (before === -1) first[code] = row;
    else next[before] = row;
    last[code] = row;
  }
  for (let code = 0; code < cases; code += 1) {
    const group: number[] = [];
    for (let row = first[code] ?? -1; row !== -1; row = next[row] ?? -1) group.push(row);
    if (group.length > 0) yield [code, group];
  }
}

function epochsOfCase(
  group: readonly number[],
  { rows, fileOf, order }: Repeats,
): { readonly epochs: readonly number[]; readonly byFile: boolean } | undefined {
  const stated = group.map((row) => rows.epoch[row] ?? 0);
  const states = stated.some((epoch) => epoch > 0);
  const epochs = stated.map((epoch) => Math.max(1, epoch));
  if (states && new Set(epochs).size === group.length) return { epochs, byFile: false };
  if (new Set(group.map((row) => rows.inputHash[row])).size > 1) return undefined;
  const inFile = group.map((row, k) => `${fileOf[row]}:${epochs[k]}`);
  if (states && new Set(inFile).size < group.length) return undefined;
  const ranked = group.map((row, k) => ({ row, k }));
  ranked.sort(
    (x, y) =>
      (fileOf[x.row] ?? 0) - (fileOf[y.row] ?? 0) ||
      (epochs[x.k] ?? 1) - (epochs[y.k] ?? 1) ||
      (order[x.row] ?? 0) - (order[y.row] ?? 0) ||
      x.k - y.k,
  );
  const numbers = new Array<number>(group.length).fill(1);
  for (const [rank, { k }] of ranked.entries()) numbers[k] = rank + 1;
  return { epochs: numbers, byFile: new Set(group.map((row) => fileOf[row])).size > 1 };
}
