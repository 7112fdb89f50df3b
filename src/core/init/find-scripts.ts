import { resultsPlaceholder } from '../config/written-suite.ts';
import { countCases } from './count-cases.ts';
import { expectedMetrics } from './expected-metrics.ts';
import { callsModel } from './find-system.ts';
import type { BareSuite } from './findings.ts';
import { localImports } from './local-imports.ts';
import { findFolderUp, projectText, pythonProjectFiles } from './project-folder.ts';
import { namedFiles } from './quoted-paths.ts';
import { folderOf, nameOf, pathFrom, type RepositoryFiles, textOf } from './repository-files.ts';
import { findOutput } from './script-output.ts';
import { isCaseFile, isResultsFile } from './split-named-files.ts';
import { suiteName } from './suite-name.ts';

const program = /\.(?:py|[cm]?js|[cm]?ts)$/;
const evalFolder = /(?:^|\/)(?:evals?|evaluations?|benchmarks?)$/;
const nameAnywhere = /^(?:run[_-]?evals?|run[_-]evaluations?|evaluate|evaluation|evals?)\.\w+$/;
const nameInFolder = /^(?:run|main|index|evaluate|eval|run[_-]\w+|eval[_-]\w+)\.\w+$/;

/** Plain programs that evaluate: `evals/run.py`, `scripts/run_evals.ts`, `eval.py`. */
export function findScripts(files: RepositoryFiles): readonly BareSuite[] {
  return files.paths.filter((path) => isEvalScript(files, path)).map((path) => suiteOf(files, path));
}

function isEvalScript(files: RepositoryFiles, path: string): boolean {
  const name = nameOf(path);
  if (!program.test(name) || /\.(?:test|spec|config|d)\.\w+$/.test(name)) return false;
  const isNamed = nameAnywhere.test(name) || (evalFolder.test(folderOf(path)) && nameInFolder.test(name));
  // A module of evaluation functions is no program: one has an entry, or does something when it is loaded.
  const text = textOf(files, path) ?? '';
  if (/^\s*(?:from|import)\s+inspect_ai\b/m.test(text)) return false;
  return (
    isNamed && /__main__|process\.argv|argparse|EVAL_ENVELOPE|writeFile|\bopen\(|\.write_text\(/.test(text)
  );
}

function suiteOf(files: RepositoryFiles, path: string): BareSuite {
  const text = textOf(files, path) ?? '';
  const isPython = path.endsWith('.py');
  const project = findFolderUp(files, folderOf(path), isPython ? pythonProjectFiles : ['package.json']);
  const workingDirectory = project ?? '.';
  const here = pathFrom(workingDirectory, path);
  const output = findOutput(text, here);
  const named = namedFiles(files, path, text, workingDirectory).filter((file) => !isResultsFile(file));
  const dataset = named.filter(isCaseFile);
  const expected = expectedMetrics(text);
  return {
    name: suiteName(files, folderOf(path), suffixOf(path)),
    kind: 'script',
    foundAt: path,
    workingDirectory,
    command: [...interpreterOf(files, path, workingDirectory), here, ...output.args],
    results: output.results,
    ...(expected.caseId === undefined ? {} : { caseId: expected.caseId }),
    covers: [
      ...(callsModel(text) ? [path] : []),
      ...named.filter((file) => !isCaseFile(file)),
      ...localImports(files, path, workingDirectory),
    ],
    program: [path],
    dataset,
    cases: countCases(files, dataset),
    metrics: expected.metrics,
    obstacles: output.isKnown
      ? []
      : [
          `${path} does not say where it writes its results: have it write one JSON object a line to the file that the environment variable EVAL_ENVELOPE_RESULTS names, or to an argument, and end the command with "${resultsPlaceholder}". As it stands here it runs once the script does the first.`,
        ],
    notes: [...output.notes, ...expected.notes],
  };
}

function interpreterOf(files: RepositoryFiles, path: string, folder: string): readonly string[] {
  if (path.endsWith('.py')) return ['python3'];
  const hasTsx = /"tsx"\s*:/.test(projectText(files, folder, 'package.json') ?? '');
  // Node runs TypeScript itself from version 22.18 on, as long as it only has to strip types.
  return /\.[cm]?ts$/.test(path) && hasTsx ? ['npx', 'tsx'] : ['node'];
}

function suffixOf(path: string): string {
  const name = nameOf(path).replace(/\.\w+$/, '');
  return /^(?:run|main|index|evals?|evaluate|evaluation|run[_-]?evals?)$/.test(name)
    ? ''
    : name.replace(/^(?:run|eval)[_-]/, '');
}
