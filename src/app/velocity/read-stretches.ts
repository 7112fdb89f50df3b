import type { Run } from '../../core/model/run.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import { areRowsOf } from '../../core/velocity/row-levels.ts';
import type { SuiteRows } from '../../core/velocity/rows-wanted.ts';
import { findStretches, type Stretch } from '../../core/velocity/stretches.ts';
import type { Files } from '../ports.ts';
import { readFound } from '../read-run.ts';
import { findRowFiles, largestRows, type PackedRows, type RowsSource } from './rows-source.ts';

/** Packed bytes of rows that are read for one suite and leg, and for all of them together. */
const mostBytes = { suite: 8 * 1024 * 1024, all: 64 * 1024 * 1024 } as const;

/** Rows, as far as they were read. */
export interface ReadStretches {
  /** By evaluation the stretch that it is in. */
  readonly stretches: ReadonlyMap<Evaluation, Stretch>;
  /** Files that were passed over, and why. */
  readonly unreadable: readonly Unreadable[];
}

/** What reading rows needs of the world. */
export type RowsFiles = Pick<Files, 'open' | 'write' | 'join' | 'makeWorkspace' | 'remove'>;

/** Files that are held at once while they are unpacked. */
const filesAtOnce = 13;

/**
 * Reads the rows behind the last evaluations of each suite, one suite after the other, so that those of one at a time are
 * held, and finds the stretches that can be compared case by case. Rows that are missing leave an evaluation as it is; those
 * that cannot be read, or do not give the level of the record, are named.
 *
 * @param placeOf - where the record of an evaluation lay; null = it is not known
 */
export async function readStretches(
  suites: readonly SuiteRows[],
  sources: readonly RowsSource[],
  placeOf: (evaluation: Evaluation) => string | null,
  files: RowsFiles,
): Promise<ReadStretches> {
  const stretches = new Map<Evaluation, Stretch>();
  const unreadable: Unreadable[] = [];
  const evaluations = suites.flatMap(({ weeks, between }) => [...weeks, ...between]);
  const places = sources.map(({ paths, read }) => ({
    read,
    paths: findRowFiles(evaluations, paths, placeOf),
  }));
  let bytesLeft: number = mostBytes.all;
  for (const suite of suites) {
    const { runs, bytes, problems } = await readSuite(
      suite,
      places,
      Math.min(bytesLeft, mostBytes.suite),
      files,
    );
    bytesLeft -= bytes;
    unreadable.push(...problems);
    const rows = [
      ...suite.weeks.map((evaluation) => ({ evaluation, isBetween: false })),
      ...suite.between.map((evaluation) => ({ evaluation, isBetween: true })),
    ]
      .sort((one, other) => one.evaluation.finishedAt - other.evaluation.finishedAt)
      .map((one) => ({ ...one, run: runs.get(one.evaluation) ?? null }));
    for (const stretch of findStretches(rows, suite.kinds, suite.name))
      for (const evaluation of stretch.evaluations) stretches.set(evaluation, stretch);
  }
  return { stretches, unreadable };
}

/** A source with the files in it that may be of an evaluation. */
interface Place {
  readonly read: RowsSource['read'];
  readonly paths: ReadonlyMap<Evaluation, readonly string[]>;
}

/** The rows of one suite, as far as so many packed bytes suffice. */
async function readSuite(
  { name, weeks, between }: SuiteRows,
  places: readonly Place[],
  most: number,
  files: RowsFiles,
): Promise<{ runs: ReadonlyMap<Evaluation, Run>; bytes: number; problems: readonly Unreadable[] }> {
  const runs = new Map<Evaluation, Run>();
  const problems: Unreadable[] = [];
  // What the bytes do not suffice for is the oldest of those that no week needs.
  const wanted = [...weeks, ...between.toReversed()];
  let [bytes, leftOut] = [0, 0];
  for (const { paths, read } of places) {
    const missing = wanted.filter((one) => !runs.has(one) && paths.has(one));
    for (let from = 0; from < missing.length; from += filesAtOnce) {
      const batch = missing.slice(from, from + filesAtOnce);
      const contents = await read(batch.flatMap((one) => paths.get(one) ?? []));
      for (const evaluation of batch) {
        const own: Unreadable[] = [];
        for (const path of paths.get(evaluation) ?? []) {
          const packed = contents.get(path);
          const size = packed instanceof Uint8Array ? packed.length : 0;
          if (runs.has(evaluation)) break;
          if (bytes + size > most) {
            leftOut += 1;
            continue;
          }
          bytes += size;
          const found = await readRows(packed, path, evaluation, files);
          if (typeof found === 'string') own.push({ file: path, reason: found });
          else runs.set(evaluation, found);
        }
        // Of several files under one name that of another run is no fault.
        if (!runs.has(evaluation)) problems.push(...own);
      }
    }
  }
  if (leftOut > 0)
    problems.push({
      file: `rows of ${name.split('\n').join(' ').trim()}`,
      reason: `${leftOut} files were not read: rows of one suite are read up to ${mostBytes.suite / 2 ** 20} MB, of all up to ${mostBytes.all / 2 ** 20} MB. What they are of stands with all of its cases.`,
    });
  return { runs, bytes, problems };
}

/** @returns why there are none, one sentence */
async function readRows(
  bytes: PackedRows | undefined,
  path: string,
  evaluation: Evaluation,
  files: RowsFiles,
): Promise<Run | string> {
  if (bytes === undefined) return 'The rows cannot be read.';
  if (bytes === 'too-large')
    return `The rows have more than ${largestRows / 2 ** 20} MB, which are not read.`;
  const folder = await files.makeWorkspace('eval-envelope-rows-');
  try {
    const place = files.join(folder, 'rows.jsonl.gz');
    await files.write(place, bytes);
    const outcome = await readFound(files, [{ path: place, name: path, isFound: false }], {
      format: 'rows-jsonl',
    });
    if (!outcome.ok) return (outcome.problems[0] ?? 'The rows cannot be read.').replaceAll(place, path);
    if (areRowsOf(evaluation, outcome.run)) return outcome.run;
    return 'The rows do not give the level that the record states; it stands with all of its cases.';
  } finally {
    await files.remove(folder);
  }
}
