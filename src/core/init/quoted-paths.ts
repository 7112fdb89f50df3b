import { folderOf, nameOf, type RepositoryFiles, resolveFrom } from './repository-files.ts';

const literal = /(["'`])((?:[\w@.-]+\/)*[\w@.-]+)\1/g;

/** Texts in quotes that could be paths, without repeats, in the order of the text. */
export function quotedPaths(text: string): readonly string[] {
  return [...new Set([...text.matchAll(literal)].map((match) => match[2] ?? ''))];
}

/**
 * Files of the repository that a piece of code names in quotes, relative to where it runs, to itself, or to the root. A
 * folder counts where the text is more than one word: `data` alone may be anything.
 *
 * @param path - the code itself, whose text was read
 * @returns paths of files, and `folder/**` of folders
 */
export function namedFiles(
  { paths }: RepositoryFiles,
  path: string,
  text: string,
  workingDirectory: string,
): readonly string[] {
  const present = new Set(paths);
  const folders = new Set(paths.flatMap(foldersOf));
  const found = quotedPaths(text).flatMap((reference) => {
    const places = [workingDirectory, folderOf(path), '.'].flatMap(
      (folder) => resolveFrom(folder, reference) ?? [],
    );
    const file = places.find((place) => present.has(place) && place !== path);
    if (file !== undefined) return [file];
    const folder = reference.includes('/') ? places.find((place) => folders.has(place)) : undefined;
    return folder === undefined ? joinedFiles(reference, path, present) : [`${folder}/**`];
  });
  return [...new Set(found)];
}

/** `Path(__file__).parent / "cases.jsonl"`: a bare file name that stands beside the code or one folder down. */
function joinedFiles(reference: string, path: string, present: ReadonlySet<string>): readonly string[] {
  if (!/\.(?:jsonl?|ya?ml|csv|md|txt)$/.test(reference) || reference.includes('/')) return [];
  const near = `${folderOf(path)}/`;
  const matches = [...present].filter(
    (candidate) =>
      nameOf(candidate) === reference &&
      candidate.startsWith(near === './' ? '' : near) &&
      candidate !== path,
  );
  return matches.length === 1 ? matches : [];
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
