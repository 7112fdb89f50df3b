import { pathMatcher } from '../suite/match-paths.ts';
import { findEnvironment } from './find-environment.ts';
import { findPackages } from './find-packages.ts';
import { findSuites, mostSuites } from './find-suites.ts';
import { collapsed, findSystem, groupedSources } from './find-system.ts';
import type { BareSuite, Findings, SuiteFinding, SuiteKind, SystemFinding } from './findings.ts';
import { proposeSetup } from './propose-setup.ts';
import { isBelow, type RepositoryFiles } from './repository-files.ts';
import { isLookedAt } from './wanted-texts.ts';

/** What of a repository has to do with evals: its suites, what they test, and what they need to run. */
export function detectRepository(repository: RepositoryFiles): Findings {
  const files = { ...repository, paths: repository.paths.filter(isLookedAt) };
  const all = findSuites(files);
  const bare = all.slice(0, mostSuites);
  const aside = bare.flatMap((suite) => [...suite.dataset, ...ownFiles(suite)]);
  const system = findSystem(files, aside);
  const suites = bare.map((suite): SuiteFinding => {
    const others = otherFolders(suite, bare);
    const setup = proposeSetup(files, suite.kind, suite.workingDirectory);
    const isPython = suite.command[0] === 'python3' || suite.command[0] === 'pytest';
    const covers = coversOf(files, suite, system, others);
    return {
      ...suite,
      command: isPython ? [...setup.runner, ...suite.command] : suite.command,
      covers,
      program: suite.program.filter((glob) => covers.length === 0 || !pathMatcher(covers)(glob)),
      packages: findPackages(files, suite),
      environment: findEnvironment(files, suite.workingDirectory, others),
      setup,
    };
  });
  return {
    suites,
    left: all.slice(mostSuites).map(({ foundAt }) => foundAt),
    system,
    looked: [
      { what: 'promptfoo configs', found: placesOf(all, 'promptfoo') },
      { what: 'pytest and DeepEval evals', found: placesOf(all, 'pytest') },
      { what: 'eval scripts', found: [...placesOf(all, 'script'), ...placesOf(all, 'vitest')] },
      { what: 'Inspect tasks', found: placesOf(all, 'inspect') },
      { what: 'prompts', found: system.prompts },
      { what: 'model config', found: system.models },
      { what: 'retrieval and index manifests', found: system.retrieval },
      { what: 'training data and recipes', found: system.training },
      { what: 'code that calls a model', found: system.sources },
    ],
  };
}

function placesOf(suites: readonly BareSuite[], kind: SuiteKind): readonly string[] {
  return suites.filter((suite) => suite.kind === kind).map(({ foundAt }) => foundAt);
}

/** Files that evaluate, and are not under test. */
function ownFiles({ kind, foundAt }: BareSuite): readonly string[] {
  return kind === 'promptfoo' || foundAt.endsWith('package.json') ? [] : [foundAt];
}

/** Working directories of other suites: what lies there is theirs, unless this suite lies there too. */
function otherFolders(suite: BareSuite, all: readonly BareSuite[]): readonly string[] {
  return [...new Set(all.map((other) => other.workingDirectory))].filter(
    (folder) =>
      folder !== suite.workingDirectory && folder !== '.' && !isBelow(suite.workingDirectory, folder),
  );
}

/** What the suite itself names, and what was found of the system where no other suite is at home. */
function coversOf(
  files: RepositoryFiles,
  suite: BareSuite,
  system: SystemFinding,
  others: readonly string[],
): readonly string[] {
  const parts = [system.prompts, system.models, system.retrieval, system.training, system.sources].flat();
  const reachable = parts.filter((glob) => !others.some((folder) => isBelow(glob, folder)));
  const code = suite.covers.filter((path) => /\.(?:py|[cm]?[jt]s|tsx)$/.test(path));
  const rest = suite.covers.filter((path) => !code.includes(path));
  const covers = collapsed([...new Set([...rest, ...reachable, ...groupedSources(files, code)])]).filter(
    (glob) => !suite.dataset.includes(glob),
  );
  // A folder of code may hold the cases too: they are the exam, not what sits it.
  const inside = suite.dataset.filter((glob) => covers.length > 0 && pathMatcher(covers)(glob));
  return [...covers, ...inside.map((glob) => `!${glob}`)];
}
