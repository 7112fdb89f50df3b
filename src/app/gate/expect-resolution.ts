import type { SuiteConfig } from '../../core/config/config.ts';
import { countCases } from '../../core/init/count-cases.ts';
import {
  type ExpectedResolution,
  type PlannedRun,
  resolutionOfCount,
  resolutionOfRun,
} from '../../core/init/expected-resolution.ts';
import { FileError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import { matchPaths } from '../../core/suite/match-paths.ts';
import type { World } from '../ports.ts';
import type { StoreAnswer } from '../stored/find-baseline.ts';
import type { GateContext } from './evaluate-suite.ts';
import type { Side } from './prepare-side.ts';

/** A dataset larger than this is not counted: a suite of that size is not too small. */
const largestDataset = 4 * 1024 * 1024;

/** Says what a suite will be able to show while nothing has been spent on it yet. */
export async function sayResolution(
  { suite: name }: SuitePlan,
  stored: StoreAnswer,
  { change, sides }: GateContext,
  world: World,
): Promise<void> {
  const { config } = change.combined;
  const suite = config.suites[name];
  if (suite === undefined) return;
  const planned: PlannedRun = {
    config,
    suite: name,
    classes: change.classification.classes,
    epochs: suite.judge.epochs ?? 1,
    isBaseRun: stored.found === null,
  };
  const known = stored.found?.run ?? stored.similar;
  const expected = await expectResolution(known, planned, suite, sides.head, world);
  for (const sentence of expected?.sentences ?? []) world.log.note(`${name}: ${sentence}`);
}

/**
 * What a suite will be able to show, before it runs: from stored results where there are any, else from the number of
 * cases in its dataset.
 *
 * @param known - stored rows of the suite, of this content or another; null = none
 * @returns null where nothing is known: neither results nor cases that could be counted
 */
export async function expectResolution(
  known: Run | null,
  planned: PlannedRun,
  suite: SuiteConfig,
  head: Pick<Side, 'folder' | 'paths'>,
  world: Pick<World, 'files'>,
): Promise<ExpectedResolution | null> {
  const fromRun = known === null ? null : resolutionOfRun(known, planned);
  if (fromRun !== null) return fromRun;
  const cases = await casesOf(suite, head, world);
  return cases === null || cases === 0 ? null : resolutionOfCount(cases, planned);
}

/** Cases of the dataset as head has it; null = not named, or not to be counted. */
async function casesOf(
  suite: SuiteConfig,
  head: Pick<Side, 'folder' | 'paths'>,
  { files }: Pick<World, 'files'>,
): Promise<number | null> {
  const { dataset } = suite.judge;
  const paths = matchPaths(dataset, head.paths);
  const texts: Record<string, string> = {};
  let size = 0;
  for (const path of paths) {
    try {
      const bytes = await files.read(files.join(head.folder, path));
      size += bytes.length;
      if (size > largestDataset) return null;
      texts[path] = new TextDecoder().decode(bytes);
    } catch (error) {
      if (error instanceof FileError) return null;
      throw error;
    }
  }
  return countCases({ paths, texts }, dataset);
}
