import { pathMatcher } from '../../core/suite/match-paths.ts';
import { suiteBlock } from '../../core/suite/suite-block.ts';
import { suiteKey } from '../../core/suite/suite-key.ts';
import type { TreeEntry } from '../ports.ts';
import type { ReportedChange } from './read-reported-change.ts';

/** Key of what a suite evaluates on a side; null = not all files of the side are known. */
export function contentKey(
  name: string,
  side: 'base' | 'head',
  change: Pick<ReportedChange, 'trees' | 'baseConfig' | 'headConfig' | 'isHeadConfigBroken' | 'paths'>,
): string | null {
  const { trees, baseConfig, headConfig, isHeadConfigBroken } = change;
  if (trees.base.isCut || trees.head.isCut || (side === 'head' && isHeadConfigBroken)) return null;
  const judge = baseConfig.suites[name]?.judge;
  const run = (side === 'base' ? baseConfig : headConfig).suites[name]?.run ?? baseConfig.suites[name]?.run;
  const dataset = judge?.dataset ?? [];
  return suiteKey({
    tree: side === 'head' ? trees.head.entries : withDataset(dataset, change),
    covers: judge?.covers,
    dataset,
    workingDirectory: run?.workingDirectory ?? '.',
    suiteBlock: suiteBlock(judge, run),
  });
}

/** Base's files with what the pull request did to the dataset: both sides sit head's version of it. */
function withDataset(
  dataset: readonly string[],
  { trees, paths }: Pick<ReportedChange, 'trees' | 'paths'>,
): readonly TreeEntry[] {
  const isDataset = pathMatcher(dataset);
  const touched = new Set(
    paths.flatMap(({ path, previousPath }) => [path, previousPath ?? path]).filter(isDataset),
  );
  return [
    ...trees.base.entries.filter(({ path }) => !touched.has(path)),
    ...trees.head.entries.filter(({ path }) => touched.has(path)),
  ];
}
