/** A repository as `init` looks at it: what is there, and what stands in the few files that tell something. */
export interface RepositoryFiles {
  /** Paths relative to the root, forward slashes, sorted. */
  readonly paths: readonly string[];
  /** Contents by path, of those that `wantedTexts` named and that are texts. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Text of a file; undefined = there is none, or nobody asked for it. */
export function textOf({ texts }: RepositoryFiles, path: string): string | undefined {
  return Object.hasOwn(texts, path) ? texts[path] : undefined;
}

/** Last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Folder of a path, `.` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** Whether a path lies in a folder or below it; everything lies in `.`. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`);
}

/**
 * A reference as a path from the root.
 *
 * @param folder - what the reference is relative to, `.` = the root
 * @returns undefined when it leads out of the repository or nowhere
 */
export function resolveFrom(folder: string, reference: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:|[a-z]+:\/\/)/.test(reference)) return undefined;
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  for (const part of reference.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/** A path from the root as seen from a folder that it lies in or beside. */
export function pathFrom(folder: string, path: string): string {
  if (folder === '.') return path;
  if (isBelow(path, folder)) return path.slice(folder.length + 1);
  const up = folder.split('/');
  const down = path.split('/');
  while (up.length > 0 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return [...up.map(() => '..'), ...down].join('/');
}
