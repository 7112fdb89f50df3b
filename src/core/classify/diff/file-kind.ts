import type { CodeStyle } from './code-tokens.ts';
import type { InfraLanguage } from './infra-entries.ts';
import type { SettingsDialect } from './settings-lines.ts';

/** How the values of a file are found. */
export type FileKind =
  | 'tree'
  | 'keyed'
  | 'shell'
  | 'prose'
  | 'rows'
  | 'notebook'
  | 'code'
  | 'opaque'
  | 'tracked';

const kinds: Readonly<Record<string, FileKind>> = {
  ...named('tree', 'yml yaml json jsonc json5 toml'),
  ...named('keyed', 'ini cfg conf env properties tf hcl tfvars bicep bicepparam'),
  ...named('shell', 'sh bash zsh fish slurm sbatch'),
  ...named('rows', 'jsonl ndjson csv tsv'),
  ...named('notebook', 'ipynb'),
  ...named('tracked', 'dvc'),
  ...named(
    'opaque',
    'faiss index ann hnsw annoy usearch lance safetensors gguf ggml bin pt pth ckpt onnx h5 keras tflite pkl pickle joblib npy npz',
    'parquet arrow feather avro sqlite sqlite3 db zip gz tgz tar bz2 xz 7z zst pdf doc docx pptx xlsx epub',
    'png jpg jpeg gif webp ico bmp tif tiff mp3 mp4 wav mov webm woff woff2 ttf otf eot',
  ),
  ...named('code', 'py pyi rb r jl ex exs sql'),
  ...named('keyed', 'modelfile'),
  ...named(
    'code',
    'js mjs cjs jsx ts mts cts tsx vue svelte go rs java kt kts scala cs c cc cpp h hpp swift php dart',
  ),
};
const hashed = new Set(['py', 'pyi', 'rb', 'r', 'jl', 'ex', 'exs']);

function named(kind: FileKind, ...endings: readonly string[]): Record<string, FileKind> {
  return Object.fromEntries(endings.flatMap((list) => list.split(' ')).map((ending) => [ending, kind]));
}

/** `config.toml.example` is to be copied to `config.toml`. */
const copied = /\.(?:example|template|tmpl|sample|dist|default)$/;

function endingOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(copied, '');
  if (name === 'dvc.lock') return 'dvc';
  if (/^\.env|\.env$|\.env\./.test(name)) return 'env';
  if (/^modelfile(?:\.|$)/.test(name)) return 'modelfile';
  return name.slice(name.lastIndexOf('.') + 1);
}

/** How the values of a file are found, by its name; everything unknown is prose. */
export function fileKind(path: string): FileKind {
  const ending = endingOf(path);
  if (Object.hasOwn(kinds, ending)) return kinds[ending] ?? 'prose';
  // A template of settings holds what no parser of theirs would take.
  if (/\.(?:ya?ml|json|toml|env|ini|properties|cfg|conf|tfvars)\.(?:j2|jinja2?|tmpl|tpl)$/i.test(path))
    return 'keyed';
  return copied.test(path.toLowerCase()) ? 'keyed' : 'prose';
}

/** True for a file of SQL, by its name. */
export function isSql(path: string): boolean {
  return endingOf(path) === 'sql';
}

/** True for a file that tells Ollama how to make a model, by its name. */
export function isModelfile(path: string): boolean {
  return endingOf(path) === 'modelfile';
}

/** How the lines of a `keyed` file are written, by its name; undefined = nobody knows. */
export function settingsDialect(path: string): SettingsDialect | undefined {
  const ending = endingOf(path);
  if (ending === 'env' || ending === 'properties') return ending;
  return ending === 'ini' || ending === 'cfg' ? 'ini' : undefined;
}

/** The language of a file that describes infrastructure, by its name. */
export function infraLanguage(path: string): InfraLanguage | undefined {
  const ending = endingOf(path);
  if (ending === 'tf' || ending === 'hcl' || ending === 'tfvars') return 'terraform';
  return ending === 'bicep' || ending === 'bicepparam' ? 'bicep' : undefined;
}

/** True for a file that is read as TOML, by its name. */
export function isToml(path: string): boolean {
  return endingOf(path) === 'toml';
}

/** How the language of a code file writes comments and texts, by its name. */
export function codeStyle(path: string): CodeStyle {
  const isHashed = hashed.has(endingOf(path)) || fileKind(path) === 'notebook';
  return {
    comment: isHashed ? '#' : '//',
    hasTripleQuotes: isHashed || /\.(?:java|kts?|scala|cs|swift)$/i.test(path),
    hasBackticks: !isHashed,
    isCSharp: endingOf(path) === 'cs',
  };
}
