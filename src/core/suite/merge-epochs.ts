import { tableOf } from '../model/build-case-table.ts';
import type { CaseRow } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import type { Fingerprints, Run } from '../model/run.ts';

const comparedFingerprints = ['judge', 'scorer', 'runner', 'dataset'] as const;

/**
 * The runs of one side, one per time its command ran, as one run with more epochs.
 *
 * A row keeps its epoch while that is free for its case, and else takes the next free one: suites that number their
 * epochs by `EVAL_ENVELOPE_EPOCH` keep their numbers, suites that know nothing of epochs get 1, 2, 3 in order of the
 * runs. Cases that are a duplicate in any run have no rows in the result. Nothing is dropped for being cached: pairing
 * counts replays.
 *
 * @param runs - in the order in which the command ran, at least one
 * @returns format and fingerprints of the first run that states them, with a warning for each that differs
 * @throws RangeError when there is no run
 */
export function mergeEpochs(runs: readonly Run[]): Run {
  const [first] = runs;
  if (first === undefined) throw new RangeError('runs must hold at least one run, received none');
  if (runs.length === 1) return first;
  const duplicates = [...new Set(runs.flatMap((run) => run.duplicates))];
  const suite = runs.find((run) => run.suite !== undefined)?.suite;
  const { fingerprints, differing } = mergeFingerprints(runs.map((run) => run.fingerprints));
  const format = runs.every((run) => run.format === first.format) ? [] : ['format'];
  return {
    ...(suite === undefined ? {} : { suite }),
    format: first.format,
    rows: tableOf(renumbered(runs, new Set(duplicates))),
    fingerprints,
    duplicates,
    warnings: [
      ...new Set(runs.flatMap((run) => run.warnings)),
      ...[...format, ...differing].map(
        (name) => `The ${name} is not the same in all ${runs.length} runs of the command.`,
      ),
    ],
  };
}

function* renumbered(runs: readonly Run[], duplicates: ReadonlySet<string>): Generator<CaseRow> {
  const taken = new Map<string, Set<number>>();
  for (const { rows } of runs) {
    for (const row of caseRows(rows)) {
      if (duplicates.has(row.caseId)) continue;
      const epochs = taken.get(row.caseId) ?? new Set();
      taken.set(row.caseId, epochs);
      let epoch = row.epoch;
      while (epochs.has(epoch)) epoch += 1;
      epochs.add(epoch);
      yield epoch === row.epoch ? row : { ...row, epoch };
    }
  }
}

function mergeFingerprints(all: readonly Fingerprints[]): {
  readonly fingerprints: Fingerprints;
  readonly differing: readonly string[];
} {
  const stated = comparedFingerprints.map((name) => {
    const values = all.map((one) => one[name]).filter((value) => value !== undefined);
    return { name, value: values[0], isMixed: new Set(values).size > 1 };
  });
  const models = all.map((one) => one.models).filter((names) => names.length > 0);
  const isMixed = new Set(models.map((names) => JSON.stringify(names))).size > 1;
  return {
    fingerprints: {
      ...Object.fromEntries(
        stated.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]),
      ),
      models: [...new Set(models.flat())].sort(),
    },
    differing: [
      ...stated.filter((one) => one.isMixed).map((one) => one.name),
      ...(isMixed ? ['model under test'] : []),
    ],
  };
}
