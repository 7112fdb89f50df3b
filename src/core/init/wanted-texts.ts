import { isPromptfooConfig, promptfooReferences } from './find-promptfoo.ts';
import { quotedPaths } from './quoted-paths.ts';
import { folderOf, nameOf, type RepositoryFiles, resolveFrom } from './repository-files.ts';

/** Folders of other people's code, of caches and of builds. */
const skippedFolders =
  /(?:^|\/)(?:node_modules|\.venv|venv|\.env|__pycache__|\.git|\.tox|\.nox|dist|build|out|target|vendor|third_party|\.next|\.cache|coverage|site-packages)\//;

const code = /\.(?:py|[cm]?[jt]s|tsx|jsx)$/;
const evalWord = /(?:^|[/_.-])(?:evals?|evaluations?|evaluate|benchmarks?)(?:[/_.-]|$)/i;
const manifests =
  /^(?:package\.json|pyproject\.toml|setup\.py|requirements[\w.-]*\.txt|yarn\.lock|\.env\.(?:example|sample|template|dist)|(?:example|sample)\.env|\.python-version|\.nvmrc|\.node-version)$/;
const data = /\.(?:jsonl|ndjson|json|ya?ml|toml|csv)$/;

/** More files than this are not read for code that calls a model: what a person calls "the repository" is smaller. */
const mostSources = 1500;

/** Whether `init` looks at a path at all. A name that no config can hold is none that it could write. */
export function isLookedAt(path: string): boolean {
  return !skippedFolders.test(path) && !/\p{Cc}|^(?:[!~\\]|[A-Za-z]:)/u.test(path);
}

/**
 * Paths whose text the detection needs and does not have yet. Called again with what was read, until it wants nothing
 * more: a promptfoo config names further files.
 *
 * @returns in the order of `paths`
 */
export function wantedTexts(files: RepositoryFiles): readonly string[] {
  const { paths, texts } = files;
  const named = new Set(Object.keys(texts).flatMap((path) => referencesOf(files, path)));
  const sources = new Set(paths.filter((path) => code.test(path)).slice(0, mostSources));
  return paths.filter((path) => {
    if (Object.hasOwn(texts, path)) return false;
    const name = nameOf(path);
    if (named.has(path) || manifests.test(name) || isPromptfooConfig(path)) return true;
    if (code.test(path)) return sources.has(path) || evalWord.test(path) || /^test_|_test\.py$/.test(name);
    return data.test(path) && isSmallData(path);
  });
}

/** Configs, manifests, cases: not lockfiles, not what tools write for themselves. */
function isSmallData(path: string): boolean {
  if (/(?:^|\/)\.(?!github\/)/.test(path) || /lock|tsconfig|\.min\./.test(nameOf(path))) {
    return /index\.lock\.json$/.test(path);
  }
  if (/\.(?:jsonl|ndjson|csv)$/.test(path)) return evalWord.test(path);
  return (
    evalWord.test(path) ||
    /(?:config|settings|model|llm|rag|index|manifest|corpus|retriev)/i.test(path) ||
    !path.includes('/')
  );
}

function referencesOf({ paths, texts }: RepositoryFiles, path: string): readonly string[] {
  const text = texts[path] ?? '';
  if (isPromptfooConfig(path)) {
    return promptfooReferences(path, text).flatMap(({ path: reference }) => reference);
  }
  if (!code.test(path) || !evalWord.test(path)) return [];
  const present = new Set(paths);
  const wanted = quotedPaths(text).filter((reference) => data.test(reference));
  return wanted.flatMap((reference) =>
    ['.', folderOf(path)].flatMap((folder) => {
      const resolved = resolveFrom(folder, reference);
      return resolved !== undefined && present.has(resolved) ? [resolved] : [];
    }),
  );
}
