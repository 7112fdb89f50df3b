import type { HistoryEdit, HistoryFile } from '../../app/history/history.ts';
import { HistoryError } from '../../core/model/history-error.ts';
import { checkedPath } from './checked-path.ts';

/** What has to become of a path. */
export interface PlannedEdit {
  readonly path: string;
  /** null = the file goes. */
  readonly after: Uint8Array | null;
  readonly isNew: boolean;
}

/** Object id of what lies at a path; null = nothing. */
export type ObjectAt = (path: string) => Promise<string | null>;

/** Object id that a content has. */
export type IdOf = (content: Uint8Array) => string;

/**
 * What is missing of some files.
 *
 * @throws HistoryError `conflict` when a path holds something else
 */
export async function planAdditions(
  files: readonly HistoryFile[],
  objectAt: ObjectAt,
  idOf: IdOf,
): Promise<readonly PlannedEdit[]> {
  const wanted = new Map<string, { readonly content: Uint8Array; readonly id: string }>();
  const planned: PlannedEdit[] = [];
  for (const { path, content } of files) {
    const id = idOf(content);
    const present = wanted.get(checkedPath(path))?.id ?? (await objectAt(path));
    if (present === null) {
      wanted.set(path, { content, id });
      planned.push({ path, after: content, isNew: true });
    } else if (present !== id) throw conflict(path);
  }
  return planned;
}

/**
 * What is left to do of some edits.
 *
 * @throws HistoryError `changed` when a file is neither what it should be before nor what it should become
 */
export async function planEdits(
  edits: readonly HistoryEdit[],
  objectAt: ObjectAt,
  idOf: IdOf,
): Promise<readonly PlannedEdit[]> {
  const planned: PlannedEdit[] = [];
  for (const { path, before, after } of edits) {
    const present = await objectAt(checkedPath(path));
    const wanted = after === null ? null : idOf(after);
    if (present === wanted) continue;
    if (present !== (before === null ? null : idOf(before))) throw changed(path);
    planned.push({ path, after, isNew: present === null });
  }
  return planned;
}

function conflict(path: string): HistoryError {
  return new HistoryError(
    'conflict',
    `The history holds ${path} with other content. It is left as it is.`,
    'A record is written once: evaluate again in a new run or attempt, or remove that file from the branch by hand.',
  );
}

function changed(path: string): HistoryError {
  return new HistoryError(
    'changed',
    `${path} of the history is not what it was when it was read. Nothing was changed.`,
    'Run the command again.',
  );
}
