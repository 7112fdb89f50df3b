/** A row on its way to an epoch. */
export interface Repeat {
  readonly caseId: string;
  /** Epoch that the file states; undefined = number it. */
  readonly epoch: number | undefined;
  /** Rows of a case are numbered by this; equal ones keep the order of the file. */
  readonly order: number;
  /** Hash of the input; two rows of a case that ask different things are no repeats. */
  readonly inputHash: string | undefined;
}

/** Epochs of the rows. */
export interface NumberedEpochs {
  /** One entry per row in the given order; 0 = the row belongs to a duplicate. */
  readonly epochs: readonly number[];
  /** Case ids whose rows cannot be told apart, in order of appearance. */
  readonly duplicates: readonly string[];
}

/**
 * Gives every row its epoch. Stated epochs are kept; the same case and epoch twice is a duplicate. Rows of a case
 * without stated epochs are numbered 1, 2, … when they ask the same thing, and are duplicates when they do not.
 */
export function numberEpochs(rows: readonly Repeat[]): NumberedEpochs {
  const byCase = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const group = byCase.get(row.caseId);
    if (group === undefined) byCase.set(row.caseId, [index]);
    else group.push(index);
  });
  const epochs = new Array<number>(rows.length).fill(0);
  const duplicates: string[] = [];
  for (const [caseId, group] of byCase) {
    const numbered = epochsOfCase(group.map((index) => rows[index]).filter((row) => row !== undefined));
    if (numbered === undefined) duplicates.push(caseId);
    else for (const [k, index] of group.entries()) epochs[index] = numbered[k] ?? 0;
  }
  return { epochs, duplicates };
}

function epochsOfCase(rows: readonly Repeat[]): readonly number[] | undefined {
  if (rows.some((row) => row.epoch !== undefined)) {
    const stated = rows.map((row) => row.epoch ?? 1);
    return new Set(stated).size === stated.length ? stated : undefined;
  }
  if (new Set(rows.map((row) => row.inputHash)).size > 1) return undefined;
  const ranked = rows.map((row, index) => ({ index, order: row.order }));
  ranked.sort((x, y) => x.order - y.order || x.index - y.index);
  const epochs = new Array<number>(rows.length).fill(0);
  for (const [rank, { index }] of ranked.entries()) epochs[index] = rank + 1;
  return epochs;
}
