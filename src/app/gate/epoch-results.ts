import type { SuiteConfig } from '../../core/config/config.ts';
import { readFields } from '../../core/config/read-fields.ts';
import { FileError } from '../../core/model/program-error.ts';
import { maskRun, maskSecrets } from '../../core/results/mask-run.ts';
import { type FoundFile, findResults } from '../find-results.ts';
import type { World } from '../ports.ts';
import { type RunOutcome, readFound } from '../read-run.ts';
import type { Side } from './prepare-side.ts';

/** Where results lie when neither `results` nor the command says. */
export const defaultResults = 'eval-results.json';

/** Whose results are read. */
interface ResultPlace {
  readonly suite: SuiteConfig;
  readonly side: Pick<Side, 'name'>;
  /** Folder that keeps the result files; null = they go with the side. */
  readonly keep: string | null;
}

/** A key that the suite was given must not leave through its results, nor through what is wrong with them. */
export function withoutSecrets(outcome: RunOutcome, secrets: readonly string[]): RunOutcome {
  return outcome.ok
    ? { ok: true, run: maskRun(outcome.run, secrets) }
    : { ok: false, problems: outcome.problems.map((problem) => maskSecrets(problem, secrets)) };
}

/** Reads what one run of a suite left, and keeps its files where that is asked for. */
export async function readResults(
  run: ResultPlace,
  workingDirectory: string,
  epoch: number,
  { files }: World,
): Promise<RunOutcome> {
  const { suite, side, keep } = run;
  const found = await resultFiles(suite, workingDirectory, files);
  if (found.length === 0) {
    return {
      ok: false,
      problems: [`There is no results file at ${suite.run.results ?? defaultResults}.`],
    };
  }
  if (keep !== null) {
    for (const [index, { path }] of found.entries()) {
      const ending = /\.[A-Za-z0-9.]{1,12}$/.exec(path)?.[0] ?? '';
      const part = found.length > 1 ? `-${index + 1}` : '';
      await files.copy(path, files.join(keep, `${side.name}-${epoch}${part}${ending}`));
    }
  }
  return readFound(files, found, { format: suite.run.format, ...readFields(suite.judge) });
}

/** The result files of a suite that are there: one, those of a folder, or those of a glob. */
export async function resultFiles(
  { run: { results = defaultResults } }: SuiteConfig,
  workingDirectory: string,
  files: World['files'],
): Promise<readonly FoundFile[]> {
  try {
    const found = await findResults(files, results, files.resolve(workingDirectory));
    const [first] = found;
    return first !== undefined && !first.isFound && !(await files.exists(first.path)) ? [] : found;
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}
