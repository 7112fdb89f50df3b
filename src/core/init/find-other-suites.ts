import { resultsPlaceholder } from '../config/written-suite.ts';
import type { BareSuite } from './findings.ts';
import { findFolderUp, pythonProjectFiles } from './project-folder.ts';
import {
  folderOf,
  isBelow,
  nameOf,
  pathFrom,
  type RepositoryFiles,
  resolveFrom,
  textOf,
} from './repository-files.ts';
import { suiteName } from './suite-name.ts';

/** Runs the script of another package, where its evals are found themselves. */
const delegates = /--filter|--workspace|\s-[wC]\s|\bworkspace\s|\b(?:turbo|nx|lerna)\s|\bcd\s|--prefix/;
const evalScript = /^(?:test:)?(?:evals?|evaluate)(?::\w[\w:-]*)?$/;
const plainMetrics = {
  passRate: true,
  scores: [],
  latency: true,
  cost: false,
  tokens: false,
  retrieval: false,
  errors: true,
} as const;

/** Files with tasks of Inspect, whose logs cannot be read yet: found, so that their absence is explained. */
export function findInspect(files: RepositoryFiles): readonly BareSuite[] {
  const tasks = files.paths.filter((path) => {
    const text = path.endsWith('.py') ? (textOf(files, path) ?? '') : '';
    return /^\s*(?:from|import)\s+inspect_ai\b/m.test(text) && /^@task\b/m.test(text);
  });
  return tasks.map((path) => {
    const workingDirectory = findFolderUp(files, folderOf(path), pythonProjectFiles) ?? '.';
    return {
      name: suiteName(files, folderOf(path), nameOf(path).replace(/\.py$/, '')),
      kind: 'inspect',
      foundAt: path,
      workingDirectory,
      command: ['python3', 'evals/inspect_to_rows.py', pathFrom(workingDirectory, path)],
      results: 'eval-results.jsonl',
      covers: [path],
      program: [],
      dataset: [],
      cases: null,
      metrics: null,
      obstacles: [
        `The logs of Inspect cannot be read yet. A script of a few lines makes rows of one: run inspect_ai.eval() on ${pathFrom(workingDirectory, path)}, and write for each sample {"caseId": sample.id, "epoch": sample.epoch, "scores": {…}} as a line to EVAL_ENVELOPE_RESULTS; scores are numbers, so write C as 1 and I as 0.`,
      ],
      notes: [],
    };
  });
}

/** Scripts of package.json that run evals and are found by no other file: vitest, or a program of their own. */
export function findPackageScripts(
  files: RepositoryFiles,
  known: readonly BareSuite[],
): readonly BareSuite[] {
  return files.paths
    .filter((path) => nameOf(path) === 'package.json')
    .flatMap((path) => {
      const folder = folderOf(path);
      return evalScriptsOf(textOf(files, path) ?? '').flatMap(([name, line]) => {
        const isKnown = known.some(
          (suite) =>
            line.includes(pathFrom(folder, suite.foundAt)) ||
            (suite.kind === 'promptfoo' && /\bpromptfoo\b/.test(line)),
        );
        const isElsewhere = known.length > 0 && delegates.test(line);
        return isKnown || isElsewhere ? [] : [suiteOfScript(files, folder, name, line)];
      });
    });
}

function evalScriptsOf(text: string): readonly (readonly [string, string])[] {
  const scripts = /"scripts"\s*:\s*(\{[^}]*\})/.exec(text)?.[1];
  if (scripts === undefined) return [];
  return [...scripts.matchAll(/"([^"]+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)]
    .map((match) => [match[1] ?? '', match[2] ?? ''] as const)
    .filter(([name]) => evalScript.test(name) && !/:(?:view|ui|watch|report)$/.test(name));
}

function suiteOfScript(files: RepositoryFiles, folder: string, name: string, line: string): BareSuite {
  const isVitest = /\bvitest\b/.test(line) && !/[&|;<>$"'`]/.test(line);
  const written = outputOf(line);
  const words = line.split(/\s+/).filter((word) => word !== '' && word !== 'npx');
  return {
    name: suiteName(files, folder, name.replace(/^(?:test:)?(?:evals?|evaluate):?/, '').replace(/:/g, '-')),
    kind: isVitest ? 'vitest' : 'script',
    foundAt: folder === '.' ? 'package.json' : `${folder}/package.json`,
    workingDirectory: folder,
    command: isVitest
      ? ['npx', ...withRun(words), '--reporter=junit', `--outputFile=${resultsPlaceholder}`]
      : ['npm', 'run', name],
    results: isVitest ? 'eval-results.xml' : (written ?? 'eval-results.jsonl'),
    covers: [],
    program: isVitest ? namedBy(files, folder, words) : [],
    dataset: [],
    cases: null,
    metrics: isVitest ? plainMetrics : null,
    obstacles:
      isVitest || written !== undefined
        ? []
        : [
            `What \`npm run ${name}\` writes is not known. Have it write promptfoo's JSON, JUnit XML, or one JSON object a line to the file that the environment variable EVAL_ENVELOPE_RESULTS names.`,
          ],
    notes: isVitest ? ['Latency is the wall time of a test, its judge included.'] : [],
  };
}

/** The results file that a line of a shell names itself. */
function outputOf(line: string): string | undefined {
  const option = /\s(?:-o|--out(?:put)?(?:-?(?:file|path))?|--results?)[ =]|\s>\s*/;
  const found = new RegExp(`(?:${option.source})([\\w./-]+\\.(?:jsonl?|ndjson|xml))(?=\\s|$)`).exec(
    line,
  )?.[1];
  return found?.startsWith('/') || found?.startsWith('..') ? undefined : found?.replace(/^\.\//, '');
}

/** Files and folders of the repository that the words of a command name. */
function namedBy({ paths }: RepositoryFiles, folder: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const path = /^\w/.test(word) || word.startsWith('./') ? resolveFrom(folder, word) : undefined;
    if (path === undefined) return [];
    if (paths.includes(path)) return [path];
    return paths.some((other) => isBelow(other, path)) ? [`${path}/**`] : [];
  });
}

/** Without `run` vitest watches for changes, and never ends. */
function withRun(words: readonly string[]): readonly string[] {
  return words.includes('run') || words.includes('--run')
    ? words
    : words.flatMap((word) => (word === 'vitest' ? [word, 'run'] : [word]));
}
