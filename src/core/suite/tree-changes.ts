/** A file of a commit, as far as a difference needs it. */
interface Entry {
  readonly path: string;
  readonly objectId: string;
  readonly kind: 'file' | 'link' | 'submodule';
}

type FileObject = Pick<Entry, 'objectId' | 'kind'>;

/** A file that differs between two trees; without a side, it came or went. */
export interface TreeChange {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly base?: FileObject;
  readonly head?: FileObject;
}

/** What a list of changed files says of one. */
export interface NamedChange {
  readonly path: string;
  /** The name it had, where it was moved. */
  readonly previousPath?: string;
}

/** The changes between two trees, and whether a list that somebody made of them is the whole of it. */
export interface ListedChanges {
  /** In the order of their paths; moved files are one where the list knows of it. */
  readonly changes: readonly TreeChange[];
  /** The list names every change of the trees, and nothing that neither tree has. */
  readonly isWhole: boolean;
}

/**
 * What differs between two trees, taken from the trees alone; a list adds which files were moved and which changed in
 * nothing but their mode.
 *
 * @param listed - may be cut, or of another commit: then it is not used
 */
export function treeChanges(
  base: readonly Entry[],
  head: readonly Entry[],
  listed: readonly NamedChange[],
): ListedChanges {
  const before = new Map(base.map((entry) => [entry.path, objectOf(entry)]));
  const after = new Map(head.map((entry) => [entry.path, objectOf(entry)]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const own = paths.flatMap((path) => changeOf(path, before.get(path), after.get(path)));
  const named = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const isWhole =
    own.every(({ path }) => named.has(path)) &&
    listed.every(({ path }) => before.has(path) || after.has(path));
  if (!isWhole) return { changes: own, isWhole };
  const moved = new Map<string, string>();
  for (const { path, previousPath } of listed) {
    // A copy leaves its origin where it was: that is a new file.
    if (previousPath !== undefined && after.has(path) && before.has(previousPath) && !after.has(previousPath))
      moved.set(path, previousPath);
  }
  const gone = new Set(moved.values());
  const known = new Set(own.map(({ path }) => path));
  const sameContent = listed
    .filter(({ path }) => !known.has(path))
    .map(({ path }): TreeChange => {
      const [old, now] = [before.get(path), after.get(path)];
      return {
        path,
        status: 'modified',
        ...(old === undefined ? {} : { base: old }),
        ...(now === undefined ? {} : { head: now }),
      };
    });
  const changes = [...own, ...sameContent]
    .filter(({ path }) => !gone.has(path))
    .map((change): TreeChange => {
      const previousPath = moved.get(change.path);
      const old = previousPath === undefined ? undefined : before.get(previousPath);
      return previousPath === undefined || old === undefined
        ? change
        : { ...change, previousPath, status: 'renamed', base: old };
    });
  return { changes: changes.sort((one, other) => (one.path < other.path ? -1 : 1)), isWhole };
}

function objectOf({ objectId, kind }: Entry): FileObject {
  return { objectId, kind };
}

function changeOf(path: string, base: FileObject | undefined, head: FileObject | undefined): TreeChange[] {
  if (base === undefined) return head === undefined ? [] : [{ path, status: 'added', head }];
  if (head === undefined) return [{ path, status: 'deleted', base }];
  if (base.objectId === head.objectId && base.kind === head.kind) return [];
  return [{ path, status: 'modified', base, head }];
}
