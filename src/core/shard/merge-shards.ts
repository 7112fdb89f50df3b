import { tableOf } from '../model/build-case-table.ts';
import type { CaseRow } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import type { Fingerprints, Run } from '../model/run.ts';

/** The rows of one side in one shard. */
export interface ShardRun {
  /** From 1. */
  readonly shard: number;
  readonly run: Run;
}

const named = ['judge', 'scorer', 'runner', 'dataset'] as const;

/**
 * The shards of one side as one run: the union of their rows. No case may be in two of them; `checkShards` sees to that.
 *
 * Where shards name another judge, scorer, runner or dataset, the names stand side by side, so that a comparison sees a
 * difference to the other side, and all but the dataset are told: a part of a dataset may well have a hash of its own.
 *
 * @param runs - in any order, at least one
 * @throws RangeError when there is none
 */
export function mergeShards(runs: readonly ShardRun[]): Run {
  const inOrder = runs.toSorted((one, other) => one.shard - other.shard);
  const [first] = inOrder;
  if (first === undefined) throw new RangeError('runs must hold at least one run, received none');
  const suite = inOrder.find(({ run }) => run.suite !== undefined)?.run.suite;
  const formats = new Set(inOrder.map(({ run }) => run.format));
  const { fingerprints, differing } = mergeFingerprints(inOrder.map(({ run }) => run.fingerprints));
  const told = [...(formats.size > 1 ? ['format'] : []), ...differing];
  return {
    ...(suite === undefined ? {} : { suite }),
    format: first.run.format,
    rows: tableOf(rowsOf(inOrder)),
    fingerprints,
    duplicates: [...new Set(inOrder.flatMap(({ run }) => run.duplicates))],
    warnings: [
      ...mergeSentences(inOrder.map(({ shard, run }) => ({ shard, sentences: run.warnings }))),
      ...told.map((what) => `The ${what} is not the same in all ${inOrder.length} shards.`),
    ],
  };
}

function* rowsOf(runs: readonly ShardRun[]): Generator<CaseRow> {
  for (const { run } of runs) yield* caseRows(run.rows);
}

/** Sentences of all shards once; one that not every shard says names those that do. */
export function mergeSentences(
  shards: readonly { readonly shard: number; readonly sentences: readonly string[] }[],
): readonly string[] {
  const said = new Map<string, number[]>();
  for (const { shard, sentences } of shards) {
    for (const sentence of new Set(sentences)) said.set(sentence, [...(said.get(sentence) ?? []), shard]);
  }
  return [...said].map(([sentence, by]) =>
    by.length === shards.length
      ? sentence
      : `${by.length === 1 ? 'Shard' : 'Shards'} ${by.join(', ')}: ${sentence}`,
  );
}

function mergeFingerprints(all: readonly Fingerprints[]): {
  readonly fingerprints: Fingerprints;
  readonly differing: readonly string[];
} {
  const values = named.map((name) => {
    const stated = new Set(all.map((one) => one[name]).filter((value) => value !== undefined));
    return { name, stated: [...stated].sort() };
  });
  const models = all.map((one) => one.models).filter((names) => names.length > 0);
  const isMixed = new Set(models.map((names) => JSON.stringify(names))).size > 1;
  return {
    fingerprints: {
      ...Object.fromEntries(
        values.filter(({ stated }) => stated.length > 0).map(({ name, stated }) => [name, stated.join(', ')]),
      ),
      models: [...new Set(models.flat())].sort(),
    },
    differing: [
      ...values.filter(({ name, stated }) => name !== 'dataset' && stated.length > 1).map(({ name }) => name),
      ...(isMixed ? ['model under test'] : []),
    ],
  };
}
