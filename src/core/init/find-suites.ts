import { findInspect, findPackageScripts } from './find-other-suites.ts';
import { findPromptfoo } from './find-promptfoo.ts';
import { findPytest } from './find-pytest.ts';
import { findScripts } from './find-scripts.ts';
import type { BareSuite } from './findings.ts';
import type { RepositoryFiles } from './repository-files.ts';
import { withUniqueNames } from './suite-name.ts';

/** Evals that others are tested with. */
const fixture = /(?:^|\/)(?:fixtures|__fixtures__|testdata|__mocks__|mocks)\//;
/** Places of evals that show something to others and gate nothing here. */
const shown = /(?:^|\/)(?:examples?|samples?|docs?|templates?|site|website)\//;

/** More suites than this are not written: nobody would read the config. */
export const mostSuites = 12;

/**
 * The suites of a repository, none twice, with unique names. What lies among examples counts only where there is nothing
 * else.
 */
export function findSuites(files: RepositoryFiles): readonly BareSuite[] {
  const real = files.paths.filter((path) => !fixture.test(path));
  const own = suitesOf({ ...files, paths: real.filter((path) => !shown.test(path)) });
  return withUniqueNames(own.length > 0 ? own : suitesOf({ ...files, paths: real }));
}

function suitesOf(files: RepositoryFiles): readonly BareSuite[] {
  const found = [findPromptfoo, findPytest, findScripts, findInspect].flatMap((find) => find(files));
  return [...found, ...findPackageScripts(files, found)];
}
