import { resultsPlaceholder } from '../config/written-suite.ts';
import { foldersUpward, inFolder } from '../suite/folders-upward.ts';
import { pathMatcher } from '../suite/match-paths.ts';
import { countCases, countOfValue, parseValue } from './count-cases.ts';
import type { BareSuite } from './findings.ts';
import { findFolderUp } from './project-folder.ts';
import { quotedPaths } from './quoted-paths.ts';
import { folderOf, nameOf, pathFrom, type RepositoryFiles, resolveFrom, textOf } from './repository-files.ts';
import { suiteName } from './suite-name.ts';

/** The release that is run where the repository does not depend on one: the newest that was tried. */
const pinnedVersion = '0.123.1';

const configName = /^promptfooconfig(?:[.-][\w.-]+)?\.(?:ya?ml|json|[cm]?js|ts)$/;

/** A file that a promptfoo config names, and what it is to the evaluation. */
interface Reference {
  /** Path or glob from the root. */
  readonly path: string;
  /** Part of the exam, not of what sits it. */
  readonly isExam: boolean;
}

/** Whether a file is a config of promptfoo. */
export function isPromptfooConfig(path: string): boolean {
  return configName.test(nameOf(path));
}

/** Files and globs that a promptfoo config names. */
export function promptfooReferences(path: string, text: string): readonly Reference[] {
  const folder = folderOf(path);
  const resolve = (reference: string, isExam: boolean): Reference[] => {
    const resolved = resolveFrom(folder, reference.replace(/^file:\/\//, '').replace(/(\.\w+):\w+$/, '$1'));
    return resolved === undefined ? [] : [{ path: resolved, isExam }];
  };
  if (/\.(?:[cm]?js|ts)$/.test(path)) {
    const named = [...text.matchAll(/file:\/\/([^'"`\s]+)/g)].map((match) => match[1] ?? '');
    return [
      ...named,
      ...quotedPaths(text).filter((word) => /\.(?:txt|md|jsonl?|csv|ya?ml)$/.test(word)),
    ].flatMap((reference) => resolve(reference, /test|case|dataset|question/i.test(reference)));
  }
  return referencesIn(parseValue(text), '', false).flatMap(({ text: reference, isExam }) =>
    resolve(reference, isExam),
  );
}

/** Every config of promptfoo as a suite. */
export function findPromptfoo(files: RepositoryFiles): readonly BareSuite[] {
  return files.paths.filter(isPromptfooConfig).map((path) => suiteOf(files, path));
}

function suiteOf(files: RepositoryFiles, path: string): BareSuite {
  const text = textOf(files, path) ?? '';
  const project = findFolderUp(files, folderOf(path), ['package.json']);
  const workingDirectory =
    project ?? (files.paths.some((other) => other === 'package.json') ? '.' : folderOf(path));
  // npx finds what is installed in any of the folders above; a script of that name in package.json installs nothing.
  const isDependency = foldersUpward(workingDirectory).some((folder) => {
    const manifest = parseValue(textOf(files, inFolder(folder, 'package.json')) ?? '');
    return ['dependencies', 'devDependencies', 'optionalDependencies'].some(
      (list) => field(field(manifest, list), 'promptfoo') !== undefined,
    );
  });
  const references = promptfooReferences(path, text);
  const isPresent = (glob: string): boolean => files.paths.some(pathMatcher([glob]));
  const exam = unique(references.filter(({ isExam }) => isExam).map((entry) => entry.path)).filter(isPresent);
  const system = unique(references.filter(({ isExam }) => !isExam).map((entry) => entry.path)).filter(
    isPresent,
  );
  const value = parseValue(text);
  const providers = providerIds(value);
  return {
    name: suiteName(
      files,
      folderOf(path),
      nameOf(path)
        .replace(/^promptfooconfig|\.\w+$/g, '')
        .replace(/^[.-]/, ''),
    ),
    kind: 'promptfoo',
    foundAt: path,
    workingDirectory,
    command: [
      ...(isDependency ? ['npx', 'promptfoo'] : ['npx', '--yes', `promptfoo@${pinnedVersion}`]),
      ...['eval', '-c', pathFrom(workingDirectory, path)],
      ...['-o', resultsPlaceholder, '--no-cache'],
    ],
    results: 'eval-results.json',
    covers: [path, ...system],
    program: [],
    dataset: exam,
    cases: casesOf(files, value, exam),
    metrics: {
      passRate: true,
      scores: [],
      // A provider that answers at once takes 0 ms, which is no latency.
      latency: providers.some((id) => id !== 'echo'),
      cost: false,
      tokens: false,
      retrieval: false,
      errors: true,
    },
    obstacles: [],
    notes: [
      ...(isDependency
        ? []
        : [
            'promptfoo is no dependency of this repository, so its version is pinned in the command: without one every run would take the newest. As a dev dependency with a lockfile (npm install --save-dev promptfoo) it is installed once a side, not looked up in each run; the command then begins with npx promptfoo.',
          ]),
      '--no-cache: an answer replayed from the cache is no new sample, of quality as little as of latency.',
      'Its results hold the cost and the tokens of an answer where promptfoo knows the price of the model: measured and kept, and not judged until the line of cost counts under dimensions.',
      ...(hasInlineTests(value)
        ? [
            `The tests stand in ${nameOf(path)} beside prompts and providers, so the file cannot be laid over base: a change of it compares only the tests that both sides have. Moved to a file of their own (tests: file://cases.yaml) they can be listed under dataset.`,
          ]
        : []),
    ],
  };
}

function providerIds(value: unknown): readonly string[] {
  const listed = field(value, 'providers') ?? field(value, 'targets');
  return (Array.isArray(listed) ? listed : [listed]).flatMap((entry: unknown) => {
    const id = typeof entry === 'string' ? entry : field(entry, 'id');
    return typeof id === 'string' ? [id] : [];
  });
}

function hasInlineTests(value: unknown): boolean {
  const tests = field(value, 'tests');
  return Array.isArray(tests) && tests.some((test) => typeof test === 'object');
}

/** Tests × prompts × providers: each combination is a case of its own. */
function casesOf(files: RepositoryFiles, value: unknown, exam: readonly string[]): number | null {
  const tests = field(value, 'tests');
  if (field(value, 'scenarios') !== undefined) return null;
  const inline = Array.isArray(tests) ? tests.filter((test) => typeof test === 'object').length : 0;
  const isElsewhere = typeof tests === 'string' || (Array.isArray(tests) && inline < tests.length);
  const listed = exam.filter((glob) => /\.(?:ya?ml|jsonl?|csv)$/.test(glob));
  const counted = isElsewhere ? countCases(files, listed) : 0;
  if (tests === undefined || counted === null) return null;
  const columns = ['prompts', 'providers', 'targets'].map((key) => countOfValue(field(value, key)) ?? 1);
  const cases = columns.reduce((product, count) => product * Math.max(1, count), inline + counted);
  return cases > 0 ? cases : null;
}

/** Texts that name files, with what they stand under. */
function referencesIn(
  value: unknown,
  key: string,
  isExam: boolean,
): readonly { readonly text: string; readonly isExam: boolean }[] {
  if (typeof value === 'string') {
    const isPath =
      value.startsWith('file://') ||
      (/^[\w@./*-]+\.(?:txt|md|json|jsonl|ya?ml|csv|j2|py|[cm]?js|ts)$/.test(value) &&
        (key === 'prompts' || key === 'tests'));
    return isPath && !/\s/.test(value) ? [{ text: value, isExam }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((entry) => referencesIn(entry, key, isExam));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    const outer = /^(?:prompts|providers|targets|tests|scenarios|defaultTest)$/.test(name) ? name : key;
    const isAsked = /^(?:tests|scenarios|defaultTest|assert)$/.test(name) || (isExam && name !== 'provider');
    return referencesIn(entry, outer, isAsked);
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
