import { resultsPlaceholder } from '../config/written-suite.ts';
import { countCases } from './count-cases.ts';
import { callsModel } from './find-system.ts';
import type { BareSuite } from './findings.ts';
import { localImports } from './local-imports.ts';
import { findFolderUp, pythonProjectFiles } from './project-folder.ts';
import { namedFiles } from './quoted-paths.ts';
import { folderOf, nameOf, pathFrom, type RepositoryFiles, textOf } from './repository-files.ts';
import { isCaseFile } from './split-named-files.ts';
import { suiteName } from './suite-name.ts';

const testFile = /^(?:test_.*|.*_test)\.py$/;
const evalFolder = /(?:^|\/)(?:evals?|evaluations?|llm_evals?|llm_tests?)(?:\/|$)/;
const evalName = /(?:^|_)(?:evals?|evaluation|llm)(?:_|\.)/;

/** Folders (or single files) of pytest evals as suites; those of DeepEval are pytest. */
export function findPytest(files: RepositoryFiles): readonly BareSuite[] {
  const tests = files.paths.filter((path) => testFile.test(nameOf(path)) && isEval(files, path));
  const targets = new Map<string, string[]>();
  for (const path of tests) {
    const target = targetOf(path);
    targets.set(target, [...(targets.get(target) ?? []), path]);
  }
  return [...targets].map(([target, members]) => suiteOf(files, target, members));
}

function isEval(files: RepositoryFiles, path: string): boolean {
  if (evalFolder.test(folderOf(path)) || evalName.test(nameOf(path))) return true;
  return /^\s*(?:from|import)\s+deepeval\b/m.test(textOf(files, path) ?? '');
}

/** The outermost eval folder around a test file; the file itself where it stands among other tests. */
function targetOf(path: string): string {
  const parts = folderOf(path).split('/');
  const at = parts.findIndex((part) => evalFolder.test(part));
  return at < 0 ? path : parts.slice(0, at + 1).join('/');
}

function suiteOf(files: RepositoryFiles, target: string, members: readonly string[]): BareSuite {
  const folder = folderOf(members[0] ?? target);
  const workingDirectory = findFolderUp(files, folder, pythonProjectFiles) ?? '.';
  const text = members.map((path) => textOf(files, path) ?? '').join('\n');
  const named = members.flatMap((path) =>
    namedFiles(files, path, textOf(files, path) ?? '', workingDirectory),
  );
  const dataset = [...new Set(named.filter(isCaseFile))];
  const isDeepEval = /\bdeepeval\b/.test(text);
  const suffix = target.endsWith('.py') ? nameOf(target).replace(/^test_|_test(?=\.py$)|\.py$/g, '') : '';
  return {
    name: suiteName(files, target.endsWith('.py') ? folder : target, suffix),
    kind: 'pytest',
    foundAt: target,
    workingDirectory,
    command: [
      'python3',
      '-m',
      'pytest',
      pathFrom(workingDirectory, target),
      `--junitxml=${resultsPlaceholder}`,
    ],
    results: 'eval-results.xml',
    covers: [
      ...members.filter((path) => callsModel(textOf(files, path) ?? '')),
      ...named.filter((path) => !isCaseFile(path)),
      ...members.flatMap((path) => localImports(files, path, workingDirectory)),
    ],
    program: [target.endsWith('.py') ? target : `${target}/**/*.py`],
    dataset,
    cases: /\bparametrize\b/.test(text)
      ? countCases(files, dataset)
      : (text.match(/^\s*(?:\w+\s+)?def\s+test_\w+/gm)?.length ?? null),
    metrics: {
      passRate: true,
      scores: [],
      latency: true,
      cost: /record_property\(\s*["']cost_?usd["']/i.test(text),
      tokens: false,
      retrieval: false,
      errors: true,
    },
    obstacles: [],
    notes: [
      ...(isDeepEval
        ? [
            'DeepEval runs under plain pytest, and JUnit XML is the file of it that can be read. Its metric scores are not in there; record_property("faithfulness", metric.score) in a test puts one in.',
          ]
        : [
            'record_property("relevance", 0.8) in a test adds a score to the file; latency_ms and cost_usd are read as what they are called.',
          ]),
      ...(/\blatency_?ms\b/i.test(text)
        ? []
        : ['Latency is the wall time of a test, its judge included, until a test records latency_ms.']),
    ],
  };
}
