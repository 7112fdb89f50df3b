import { fileRole } from '../classify/knowledge/file-role.ts';
import { pathMatcher } from '../suite/match-paths.ts';
import { isPromptfooConfig } from './find-promptfoo.ts';
import type { SystemFinding } from './findings.ts';
import { folderOf, isBelow, nameOf, type RepositoryFiles, textOf } from './repository-files.ts';
import { isResultsFile } from './split-named-files.ts';

type Role = ReturnType<typeof fileRole>;

const code = /\.(?:py|[cm]?[jt]s|tsx|go|rb|java|kt|rs)$/;
const client =
  /(?:from|import|require\()\s*["'(]?(?:@?(?:openai|anthropic(?:-ai)?|langchain|langgraph|llama_?index|llamaindex|litellm|mistralai|cohere|groq|ollama|vllm|ai-sdk|google\.generativeai|google\/(?:genai|generative-ai)|azure\/openai|instructor|dspy|haystack|transformers|sentence_transformers|boto3))\b/;
const modelKey =
  /^[ \t]*["']?(?:model|model_name|model_id|modelId|modelName|deployment|embedding_model|embeddingModel)["']?\s*[:=]\s*["']?[\w./:-]+/m;
const indexKey = /["']?(built_?at|indexed_?at|created_?at|generated_?at|updated_?at)["']?\s*:/i;
const indexWord = /(?:index|manifest|embedding|corpus|rag|retriev)/i;

/** What lies among the evals is covered where a suite names it: prompts of one suite are not those of all. */
const evalFolder = /(?:^|\/)(?:evals?|evaluations?|promptfoo)\/(?!(?:.*\/)?prompts?\/)/;

/** Whether a piece of code uses the client of a model provider, or a framework around one. */
export function callsModel(text: string): boolean {
  return client.test(text);
}

/** More single files of a folder than this are written as the folder. */
const mostFiles = 4;

/**
 * The files that make up the system under test, by what they hold: the same knowledge that tells the class of a change,
 * so that what is covered and what is classified agree.
 *
 * @param aside - files that belong to the evals themselves
 */
export function findSystem(files: RepositoryFiles, aside: readonly string[]): SystemFinding {
  const isAside = pathMatcher([...aside]);
  const candidates = files.paths.filter((path) => {
    const isOwn =
      isPromptfooConfig(path) ||
      isResultsFile(path) ||
      evalFolder.test(path) ||
      (aside.length > 0 && isAside(path));
    return !isOwn && !/(?:^|\/)\.(?!prompts?\/)|\.ipynb$/.test(path);
  });
  const roles = new Map(candidates.map((path) => [path, roleOf(files, path)] as const));
  const having = (...wanted: readonly Role[]): readonly string[] =>
    candidates.filter((path) => wanted.includes(roles.get(path) ?? 'plain'));
  const indexes = candidates.flatMap((path) => {
    const text = /\.(?:json|ya?ml)$/.test(path) && indexWord.test(path) ? (textOf(files, path) ?? '') : '';
    const key = indexKey.exec(text)?.[1];
    return key === undefined || roles.get(path) === 'aside' ? [] : [{ path, key }];
  });
  const isModel = (path: string): boolean =>
    /\.(?:ya?ml|json|toml)$/.test(path) && modelKey.test(textOf(files, path) ?? '');
  const isSource = (path: string): boolean => code.test(path) && callsModel(textOf(files, path) ?? '');
  return {
    prompts: grouped(having('prompt'), 'prompt'),
    models: grouped(having('plain').filter(isModel), null),
    retrieval: grouped(
      [...new Set([...having('retrieval'), ...indexes.map(({ path }) => path)])],
      'retrieval',
    ),
    training: grouped(having('training', 'training-data'), 'training'),
    sources: groupedSources(files, having('plain').filter(isSource)),
    indexes,
  };
}

function roleOf(files: RepositoryFiles, path: string): Role {
  const text = textOf(files, path);
  return fileRole({ path, status: 'added', ...(text === undefined ? {} : { headText: text }) });
}

/** Paths as globs: the outermost folder whose very name says the role, else the file. */
function grouped(paths: readonly string[], role: Role | null): readonly string[] {
  const globs = paths.map((path) => {
    const parts = folderOf(path).split('/');
    const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const telling = folders.find(
      (folder) =>
        role !== null && folder !== '.' && fileRole({ path: `${folder}/x.bin`, status: 'added' }) === role,
    );
    return telling === undefined ? path : `${telling}/**`;
  });
  return collapsed([...new Set(globs)]);
}

/** A folder of code with more files than this is a whole application, of which what calls a model is a small part. */
const smallFolder = 24;

/** Where all code of a package stands. */
const everythingFolder = /^(?:src|lib|app|(?:packages|apps)\/[^/]+\/src)$/;

/**
 * Code as globs: the folder it stands in, so that a new file beside it is covered as well. Of a folder where all code
 * stands, unless that is little, what stands beside it; never all of the root.
 */
export function groupedSources(files: RepositoryFiles, paths: readonly string[]): readonly string[] {
  const globs = paths.map((path) => {
    const folder = folderOf(path);
    const isAlone =
      /^(?:\.|scripts|(?:packages|apps)\/[^/]+)$/.test(folder) ||
      /(?:^|\/)(?:evals?|evaluations?|tests?)(?:\/|$)/.test(folder);
    if (isAlone) return path;
    const isWhole = everythingFolder.test(folder) && codeBelow(files, folder) > smallFolder;
    return isWhole ? `${folder}/*${/\.\w+$/.exec(path)?.[0] ?? ''}` : `${folder}/**`;
  });
  return collapsed([...new Set(globs)]);
}

function codeBelow({ paths }: RepositoryFiles, folder: string): number {
  return paths.filter((path) => isBelow(path, folder) && code.test(path)).length;
}

/** Many files of one folder as the folder; nothing that another glob holds already. */
export function collapsed(globs: readonly string[]): readonly string[] {
  const perFolder = new Map<string, number>();
  for (const glob of globs) {
    if (!glob.endsWith('/**')) perFolder.set(folderOf(glob), (perFolder.get(folderOf(glob)) ?? 0) + 1);
  }
  const merged = globs.map((glob) => {
    const folder = folderOf(glob);
    const isCrowded = folder !== '.' && (perFolder.get(folder) ?? 0) > mostFiles && nameOf(glob) !== '**';
    return isCrowded ? `${folder}/**` : glob;
  });
  const unique = [...new Set(merged)];
  return unique.filter((glob) => {
    const others = unique.filter((other) => other !== glob && other.endsWith('/**'));
    return others.length === 0 || !pathMatcher(others)(glob.replace(/\/\*\*$/, '/x'));
  });
}
