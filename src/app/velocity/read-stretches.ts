import type { Run } from '../../core/model/run.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import { areRowsOf } from '../../core/velocity/row-levels.ts';
import type { SuiteWeeks } from '../../core/velocity/rows-wanted.ts';
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

/**
 * Reads the rows behind the weeks of each suite, one suite after the other, so that those of one at a time are held, and finds
 * the stretches that can be compared case by case. Rows that are missing leave a week as it is; those that cannot be read, or
 * do not give the level of the record, are named.
 *
 * @param placeOf - where the record of an evaluation lay; null = it is not known
 */
export async function readStretches(
  suites: readonly SuiteWeeks[],
  sources: readonly RowsSource[],
  placeOf: (evaluation: Evaluation) => string | null,
  files: RowsFiles,
): Promise<ReadStretches> {
  const stretches = new Map<Evaluation, Stretch>();
  const unreadable: Unreadable[] = [];
  const evaluations = suites.flatMap(({ weeks }) => weeks);
  const places = sources.map(({ paths, read }) => ({
    read,
    paths: findRowFiles(evaluations, paths, placeOf),
  }));
  let bytesLeft: number = mostBytes.all;
  for (const { name, kinds, weeks } of suites) {
    const runs = new Map<Evaluation, Run>();
    let ofSuite = Math.min(bytesLeft, mostBytes.suite);
    let leftOut = 0;
    for (const { paths, read } of places) {
      const missing = weeks.filter((week) => !runs.has(week) && paths.has(week));
      const contents = await read(missing.flatMap((week) => paths.get(week) ?? []));
      for (const week of missing) {
        const problems: Unreadable[] = [];
        for (const path of paths.get(week) ?? []) {
          const bytes = contents.get(path);
          const size = bytes instanceof Uint8Array ? bytes.length : 0;
          if (size > ofSuite) {
            leftOut += 1;
            continue;
          }
          ofSuite -= size;
          bytesLeft -= size;
          const read = await readRows(bytes, path, week, files);
          if (typeof read === 'string') problems.push({ file: path, reason: read });
          else runs.set(week, read);
          if (runs.has(week)) break;
        }
        // Of several files under one name that of another run is no fault.
        if (!runs.has(week)) unreadable.push(...problems);
      }
    }
    if (leftOut > 0)
      unreadable.push({
        file: `rows of ${name.split('\n').join(' ').trim()}`,
        reason: `${leftOut} files were not read: rows of one suite are read up to ${mostBytes.suite / 2 ** 20} MB, of all up to ${mostBytes.all / 2 ** 20} MB. Their weeks stand with all of their cases.`,
      });
    const rows = weeks.map((evaluation) => ({ evaluation, run: runs.get(evaluation) ?? null }));
    for (const stretch of findStretches(rows, kinds, name))
      for (const evaluation of stretch.evaluations) stretches.set(evaluation, stretch);
  }
  return { stretches, unreadable };
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
    return 'The rows do not give the level that the record states; the week stands with all of its cases.';
  } finally {
    await files.remove(folder);
  }
}
