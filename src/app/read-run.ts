import { formatIssue } from '../core/model/issue.ts';
import { FileError } from '../core/model/program-error.ts';
import type { Run } from '../core/model/run.ts';
import type { ReadOptions } from '../core/results/read-options.ts';
import { readRun } from '../core/results/read-run.ts';
import type { Files } from './ports.ts';

/** A run, or every reason why there is none. */
export type RunOutcome =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the result files of one side. A file that is missing or broken is an outcome, not an error: nothing was
 * evaluated, and the verdict says so.
 */
export async function readRunFiles(
  files: Files,
  paths: readonly string[],
  options: ReadOptions,
): Promise<RunOutcome> {
  const contents: { name: string; bytes: Uint8Array }[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      contents.push({ name: path, bytes: await files.read(path) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(`${error.message} ${error.hint}`);
    }
  }
  for (const [index, content] of contents.entries()) {
    const twin = contents.slice(0, index).find((earlier) => sameBytes(earlier.bytes, content.bytes));
    if (twin !== undefined)
      problems.push(`${content.name} is ${twin.name} again, byte for byte: a copy is no second run.`);
  }
  if (problems.length > 0) return { ok: false, problems };
  const parsed = readRun(contents, options);
  return parsed.ok
    ? { ok: true, run: parsed.value }
    : { ok: false, problems: parsed.issues.map(formatIssue) };
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
