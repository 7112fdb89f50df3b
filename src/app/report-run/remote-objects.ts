import type { Git } from '../ports.ts';
import type { RemoteEntry, RemoteRepository } from './remote-repository.ts';

/** Files that are read at most: each is a request, of which a workflow has 1,000 an hour for the whole repository. */
const mostBlobs = 300;

/** Bytes that are read at most. */
const mostBytes = 32 * 1024 * 1024;

/** Requests that are under way at once. */
const atOnce = 8;

/** Objects of a repository over the API. */
export interface RemoteObjects extends Pick<Git, 'objectSizes' | 'readObjects'> {
  /** Objects that were asked for and not read: too many, too large together, or refused. */
  readonly unread: () => number;
}

/**
 * Objects that two trees name, with the sizes that the trees tell.
 *
 * @param entries - of both trees
 */
export function remoteObjects(
  remote: Pick<RemoteRepository, 'blob'>,
  entries: readonly RemoteEntry[],
): RemoteObjects {
  const sizes = new Map(
    entries.flatMap(({ objectId, sizeBytes }) =>
      sizeBytes === null ? [] : [[objectId, sizeBytes] as const],
    ),
  );
  let unread = 0;
  return {
    unread: () => unread,
    objectSizes: async (ids) =>
      new Map(ids.flatMap((id) => (sizes.has(id) ? [[id, sizes.get(id) ?? 0] as const] : []))),
    readObjects: async (ids) => {
      const contents = new Map<string, Uint8Array>();
      const total = ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
      if (ids.length > mostBlobs || total > mostBytes) {
        unread += ids.length;
        return contents;
      }
      for (let from = 0; from < ids.length; from += atOnce) {
        const group = ids.slice(from, from + atOnce);
        const read = await Promise.all(group.map((id) => remote.blob(id).catch(() => null)));
        for (const [index, id] of group.entries()) {
          const bytes = read[index] ?? null;
          // A blob that is not as long as the tree says is not the one that was asked for.
          if (bytes === null || bytes.length !== sizes.get(id)) unread += 1;
          else contents.set(id, bytes);
        }
      }
      return contents;
    },
  };
}
