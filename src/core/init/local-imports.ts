import { folderOf, type RepositoryFiles, resolveFrom, textOf } from './repository-files.ts';

const pythonImport = /^[ \t]*(?:from[ \t]+(\.*[\w.]+)[ \t]+import|import[ \t]+([\w.]+))/gm;
const nodeImport = /(?:from\s+|import\s*\(?\s*|require\(\s*)["'](\.{1,2}\/[^"']+)["']/g;

/**
 * Files of the repository that a piece of code imports, directly.
 *
 * @param workingDirectory - where Python looks first
 */
export function localImports(
  files: RepositoryFiles,
  path: string,
  workingDirectory: string,
): readonly string[] {
  const text = textOf(files, path) ?? '';
  const present = new Set(files.paths);
  const candidates = path.endsWith('.py')
    ? [...text.matchAll(pythonImport)].flatMap((match) =>
        pythonPlaces(match[1] ?? match[2] ?? '', path, workingDirectory),
      )
    : [...text.matchAll(nodeImport)].map((match) => nodePlaces(match[1] ?? '', path));
  const found = candidates.flatMap((places) => places.find((place) => present.has(place)) ?? []);
  return [...new Set(found)].filter((found) => found !== path);
}

function pythonPlaces(module: string, path: string, workingDirectory: string): string[][] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const parts = module
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  const roots =
    dots > 0
      ? [relativeRoot(path, dots)]
      : [workingDirectory, `${workingDirectory}/src`, folderOf(path), '.'];
  const places = roots.flatMap((root) =>
    [`${parts.join('/')}.py`, `${parts.join('/')}/__init__.py`].flatMap(
      (name) => resolveFrom(root, name) ?? [],
    ),
  );
  return [places];
}

function relativeRoot(path: string, dots: number): string {
  return (
    folderOf(path)
      .split('/')
      .slice(0, dots === 1 ? undefined : 1 - dots)
      .join('/') || '.'
  );
}

function nodePlaces(reference: string, path: string): string[] {
  const resolved = resolveFrom(folderOf(path), reference);
  if (resolved === undefined) return [];
  const stem = resolved.replace(/\.js$/, '');
  return [
    resolved,
    ...['.ts', '.js', '.mjs', '.tsx'].map((ending) => `${stem}${ending}`),
    ...['/index.ts', '/index.js'].map((ending) => `${resolved}${ending}`),
  ];
}
