import type { Path } from './locate.ts';

/** Plain data from which broken parts are taken out, so that what is left can still be checked. */
export interface Pruned {
  readonly root: unknown;
  /** The path in the data as it was, for a path in the data as it is. */
  readonly original: (path: Path) => Path;
}

const hole = Symbol('hole');

/** What holds entries: a list or a map of plain data. */
type Holder = Record<string | number, unknown>;

/**
 * Takes the values at the given paths out. A path where nothing stands (a key that is missing) takes out the
 * map it is missing from, because that map can never become valid.
 *
 * @param root - changed in place
 * @param indexes - for every list that lost entries, the former index of each one left; extended in place
 */
export function prune(root: unknown, paths: readonly Path[], indexes: WeakMap<object, number[]>): Pruned {
  const box: Holder & { root: unknown } = { root };
  const lists = new Set<unknown[]>();
  for (const path of paths) remove(box, ['root', ...path], lists);
  for (const list of lists) {
    const former = indexes.get(list) ?? list.map((_, index) => index);
    indexes.set(
      list,
      former.filter((_, index) => list[index] !== hole),
    );
    list.splice(0, list.length, ...list.filter((item) => item !== hole));
  }
  return { root: box.root, original: (path) => originalPath(box.root, path, indexes) };
}

function remove(box: Holder, path: Path, lists: Set<unknown[]>): void {
  let holder: Holder = box;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (!Object.hasOwn(holder, step)) {
      // Taken out already with what held it, or missing.
      if (isLast) remove(box, path.slice(0, -1), lists);
      return;
    }
    if (isLast) break;
    const next = holder[step];
    if (typeof next !== 'object' || next === null) return;
    // Any object of plain data can be indexed by its keys.
    holder = next as Holder;
  }
  const last = path.at(-1) ?? 'root';
  if (Array.isArray(holder)) {
    lists.add(holder);
    holder[last] = hole;
  } else {
    delete holder[last];
  }
}

function originalPath(root: unknown, path: Path, indexes: WeakMap<object, number[]>): Path {
  let value: unknown = root;
  return path.map((step) => {
    const holder = typeof value === 'object' && value !== null ? value : undefined;
    value = holder === undefined ? undefined : (holder as Holder)[step];
    return typeof step === 'number' && holder !== undefined ? (indexes.get(holder)?.[step] ?? step) : step;
  });
}
