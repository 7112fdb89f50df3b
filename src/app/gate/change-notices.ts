import type { CombinedConfig } from '../../core/config/combine-halves.ts';
import type { Config, SuiteConfig } from '../../core/config/config.ts';
import { foldersUpward, inFolder } from '../../core/suite/folders-upward.ts';
import { matchPaths } from '../../core/suite/match-paths.ts';
import { waiversEdit } from '../approval/waivers-edit.ts';
import type { ChangedPath } from '../ports.ts';

/**
 * What the first lines of the comment have to say about a change that touches its own gate: the judge keys, the
 * dataset, or how the suite is run.
 */
export function changeNotices(
  suite: string,
  change: {
    readonly combined: CombinedConfig;
    readonly baseConfig: Config | null;
    readonly isBaseConfigBroken: boolean;
    readonly paths: readonly ChangedPath[];
  },
): string[] {
  const { combined, baseConfig, isBaseConfigBroken, paths } = change;
  const notices = waiversEdit(paths);
  if (isBaseConfigBroken) {
    return [
      ...notices,
      "The config on base has problems, so head's own judges this PR, and the verdict advises only.",
    ];
  }
  if (combined.introducesGate) {
    return [
      ...notices,
      "This PR introduces the gate: there is no config on base, so head's own judges it, and the verdict advises only.",
    ];
  }
  if (combined.advisorySuites.includes(suite))
    notices.push('This suite is new in this PR: its verdict advises only.');
  const edits = combined.judgeKeysEdited.filter(
    ({ path }) =>
      !path.startsWith('suites.') || path === `suites.${suite}` || path.startsWith(`suites.${suite}.`),
  );
  if (edits.length > 0) {
    // What loosens the gate is among those that are named, however long the list.
    const rank = ({ effect }: (typeof edits)[number]): number => (effect === 'loosened' ? 0 : 1);
    const named = edits
      .toSorted((left, right) => rank(left) - rank(right))
      .slice(0, 5)
      .map(({ path, effect }) => (effect === 'unclear' ? path : `${path} (${effect})`));
    const more = edits.length > 5 ? ` and ${edits.length - 5} more` : '';
    notices.push(`This PR edits how it is judged: ${named.join(', ')}${more}. Base's config was applied.`);
  }
  const changed = paths.flatMap(({ path, previousPath }) => [
    path,
    ...(previousPath === undefined ? [] : [previousPath]),
  ]);
  const dataset = combined.config.suites[suite]?.judge.dataset ?? [];
  const edited = matchPaths(dataset, changed);
  if (edited.length > 0) {
    notices.push(
      `This PR edits the dataset (${edited.length} ${edited.length === 1 ? 'file' : 'files'}): both sides sat head's version.`,
    );
  }
  const before = baseConfig?.suites[suite]?.run;
  const after = combined.config.suites[suite]?.run;
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(after)) {
    notices.push('This PR edits how the suite is run: each side was run its own way.');
  }
  const own = ownFiles(combined.config.suites[suite], changed);
  if (own.length > 0)
    notices.push(`This PR edits what the suite runs (${own.join(', ')}): each side was run its own way.`);
  return notices;
}

/** A program: what it scores, and how, is not the system that is judged. */
const script = /\.(?:[cm]?[jt]s|py|sh|rb|go|rs)$/;

/** Changed files that the command names, such as its script. Others under `covers` are what is judged, not how. */
function ownFiles(suite: SuiteConfig | undefined, changed: readonly string[]): readonly string[] {
  if (suite === undefined) return [];
  const { command = [], workingDirectory } = suite.run;
  const [folder = '.'] = foldersUpward(workingDirectory);
  const words = command.map((word) => word.replace(/^--?[^=]*=/, '').replace(/^(?:\.\/+)+/, ''));
  const named = new Set(words.map((word) => inFolder(folder, word)));
  const covered = new Set(matchPaths(suite.judge.covers ?? [], changed));
  return changed.filter((path) => named.has(path) && (!covered.has(path) || script.test(path)));
}
