import type { SuiteFinding } from '../../core/init/findings.ts';
import { measureSuite } from '../../core/init/measure-suite.ts';
import { proposeBounds } from '../../core/init/propose-bounds.ts';
import { isBelow, nameOf } from '../../core/init/repository-files.ts';
import { resolutionSentences } from '../../core/init/resolution-sentences.ts';
import type { MeasuredSuite } from '../../core/init/starter-config.ts';
import { caseRows } from '../../core/model/case-rows.ts';
import { UsageError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import { pathMatcher } from '../../core/suite/match-paths.ts';
import { mergeEpochs } from '../../core/suite/merge-epochs.ts';
import type { Files, World } from '../ports.ts';
import { readRunFiles } from '../read-run.ts';

const stakes = 'customer-facing';

/**
 * Reads results of unchanged code, each file a run of the suite, and measures what the suite can resolve.
 *
 * @param wanted - files, folders or globs as the user named them
 * @throws UsageError when there is no file, one cannot be read, or it is not said which suite they belong to
 */
export async function readResults(
  wanted: readonly string[],
  suites: readonly SuiteFinding[],
  named: string | undefined,
  root: string,
  world: World,
): Promise<MeasuredSuite> {
  const expanded = await Promise.all(wanted.map((path) => expand(path, world.files)));
  const paths = expanded.flatMap(({ chosen }) => chosen);
  const suite = suiteOf(paths, suites, named, root, world.files);
  const runs: Run[] = [];
  for (const path of paths) runs.push(await readOne(path, suite?.caseId, world.files));
  const seen = runs.map(({ rows }) => JSON.stringify([...caseRows(rows)]));
  const copy = seen.findIndex((text, index) => seen.indexOf(text) < index);
  if (copy >= 0) {
    throw new UsageError(
      'same-results',
      `${paths[copy] ?? ''} holds the same rows as ${paths[seen.indexOf(seen[copy] ?? '')] ?? ''}.`,
      'A copy is no second run, and measures no noise: name the results of different runs.',
    );
  }
  const measurement = measureSuite(mergeEpochs(runs), stakes);
  const bounds = proposeBounds(measurement.shape, stakes, measurement.resolutions);
  return {
    suite: suite?.name ?? '',
    measurement,
    runs: runs.length,
    source: `Read: ${expanded.map(sourceOf).join('; ')}.`,
    sentences: resolutionSentences(measurement, bounds),
  };
}

async function readOne(path: string, caseId: string | undefined, files: Files): Promise<Run> {
  const outcome = await readRunFiles(files, [path], { ...(caseId === undefined ? {} : { caseId }) });
  if (outcome.ok) return outcome.run;
  throw new UsageError(
    'results',
    outcome.problems.join('\n'),
    'Name result files: promptfoo JSON, JUnit XML or rows.',
  );
}

/** What a name stands for. */
interface Expanded {
  readonly chosen: readonly string[];
  /** Runs of head that lie beside them. */
  readonly left: readonly string[];
}

function sourceOf({ chosen, left }: Expanded): string {
  const ends = chosen.length > 3 ? [chosen[0] ?? '', chosen.at(-1) ?? ''] : chosen;
  const names = ends.map((path, index) => (index === 0 ? path : nameOf(slashed(path))));
  const text = names.join(chosen.length > 3 ? ' … ' : ', ');
  return left.length === 0
    ? text
    : `${text} (base alone, because head may differ: ${left.map((path) => nameOf(slashed(path))).join(', ')} left out)`;
}

/**
 * Files behind a name: itself, the results of a folder, or what a glob selects. Of a folder that `gate --out` left, those
 * of base: head may have changed something.
 */
async function expand(path: string, files: Files): Promise<Expanded> {
  const isGlob = /[*?[{]/.test(path);
  const folder = isGlob ? path.slice(0, path.search(/[^/]*[*?[{]/)) || '.' : path;
  const isResult = isGlob ? pathMatcher([path]) : isResultsName;
  const found = (await files.list(folder)).filter((file) => file === path || isResult(slashed(file)));
  const ofBase = found.filter((file) => /(?:^|\/)base-\d+\.\w+$/.test(slashed(file)));
  const chosen = isGlob || ofBase.length === 0 ? found : ofBase;
  if (chosen.length > 0) {
    return {
      chosen,
      left: found.filter((file) => !chosen.includes(file) && /^head-/.test(nameOf(slashed(file)))),
    };
  }
  const hint = 'Name a file, a folder with results, or a glob in quotes.';
  throw new UsageError('no-file', `--from ${path} names no results.`, hint);
}

function isResultsName(path: string): boolean {
  return /\.(?:jsonl?|ndjson|xml)(?:\.gz)?$/.test(path) && !/(?:^|\/)record\.json$/.test(path);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The suite that was named, the only one, or the one in whose folder the results lie. */
function suiteOf(
  paths: readonly string[],
  suites: readonly SuiteFinding[],
  named: string | undefined,
  root: string,
  files: Files,
): SuiteFinding | undefined {
  const names = suites.map(({ name }) => name).join(', ');
  if (named !== undefined) {
    const suite = suites.find(({ name }) => name === named);
    if (suite !== undefined) return suite;
    throw new UsageError('unknown-suite', `No suite "${named}" was found.`, `Suites: ${names || 'none'}.`);
  }
  const active = suites.filter(({ obstacles }) => obstacles.length === 0);
  if (active.length === 1 || suites.length < 2) return active[0] ?? suites[0];
  const at = suites.filter(({ workingDirectory }) => {
    const folder = slashed(files.resolve(root, workingDirectory));
    return workingDirectory !== '.' && paths.every((path) => isBelow(slashed(files.resolve(path)), folder));
  });
  if (at.length === 1) return at[0];
  throw new UsageError(
    'which-suite',
    'Several suites were found, and the results do not say which they are of.',
    `Add --suite NAME: ${names}.`,
  );
}
