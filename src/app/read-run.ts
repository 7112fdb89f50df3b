import { formatIssue } from '../core/model/issue.ts';
import { FileError } from '../core/model/program-error.ts';
import type { Run } from '../core/model/run.ts';
import { detectFormat } from '../core/results/detect-format.ts';
import type { ReadOptions } from '../core/results/read-options.ts';
import { readRun } from '../core/results/read-run.ts';
import { type FoundFile, findResults } from './find-results.ts';
import type { Files, OpenFile, ResultFile } from './ports.ts';

/** A run, or every reason why there is none. */
export type RunOutcome =
  | { readonly ok: true; readonly run: Run }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** It was ended, or not begun, for its cost: the problem says so. */
      readonly isOverBudget?: true;
      /** They concern the evaluation as a whole, and not one of its sides. */
      readonly isOfBoth?: true;
    };

/**
 * Reads the result files of one side: files, folders or globs as they were named. A file that is missing or broken is an
 * outcome, not an error: nothing was evaluated, and the verdict says so.
 */
export async function readRunFiles(
  files: Files,
  paths: readonly string[],
  options: ReadOptions,
): Promise<RunOutcome> {
  const found: FoundFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    await orProblem(problems, async () => found.push(...(await findResults(files, path))));
  }
  return problems.length > 0 ? { ok: false, problems } : readFound(files, found, options);
}

/** {@link readRunFiles} of files that were found already. */
export async function readFound(
  files: Pick<Files, 'open'>,
  found: readonly FoundFile[],
  options: ReadOptions,
): Promise<RunOutcome> {
  const opened: OpenFile[] = [];
  const problems: string[] = [];
  try {
    for (const { path, name, isFound } of found) {
      await orProblem(problems, async () => {
        const file = await files.open(path);
        opened.push(isFound ? { ...file, name, isFound } : { ...file, name });
      });
    }
    // What an archive holds may turn out to be damaged only when it is read.
    const outcome = await orProblem(problems, async () => {
      problems.push(...copiesAmong(opened));
      return problems.length > 0 ? undefined : readOpened(opened, options);
    });
    return outcome ?? { ok: false, problems };
  } finally {
    for (const file of opened) await file.close();
  }
}

function readOpened(opened: readonly ResultFile[], options: ReadOptions): RunOutcome {
  const parsed = readRun(opened, options);
  return parsed.ok
    ? { ok: true, run: parsed.value }
    : { ok: false, problems: parsed.issues.map(formatIssue) };
}

/** A file error becomes a problem, and its value undefined. */
async function orProblem<T>(problems: string[], act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(`${error.message} ${error.hint}`);
    return undefined;
  }
}

function copiesAmong(opened: readonly ResultFile[]): readonly string[] {
  const bySize = new Map<number, ResultFile[]>();
  const problems: string[] = [];
  for (const file of opened) {
    const sameSize = bySize.get(file.sizeBytes) ?? [];
    const twin = sameSize.find((earlier) => hasSameBytes(earlier, file));
    // What lies in a folder beside the results, such as a config, may well be there twice.
    if (twin !== undefined && !(file.isFound === true && detectFormat(file) === undefined))
      problems.push(`${file.name} is ${twin.name} again, byte for byte: a copy is no second run.`);
    bySize.set(file.sizeBytes, [...sameSize, file]);
  }
  return problems;
}

const pieceBytes = 1 << 20;

function hasSameBytes(one: ResultFile, other: ResultFile): boolean {
  for (let from = 0; from < one.sizeBytes; from += pieceBytes) {
    const left = one.read(from, from + pieceBytes);
    const right = other.read(from, from + pieceBytes);
    if (left.length !== right.length) return false;
    for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  }
  return true;
}
