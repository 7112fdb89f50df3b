import type { History, HistoryChange, HistoryRequest } from '../../app/history/history.ts';
import { historyReadme } from '../history/history-readme.ts';
import { type PlannedEdit, planAdditions, planEdits } from '../history/plan-edits.ts';
import { type Patience, tryAgain, usualPatience } from '../history/try-again.ts';
import { findHistoryPlace } from './history-place.ts';
import { type HistoryRepository, makeHistoryRepository, type Tip } from './history-repository.ts';
import { basicCredential } from './remote.ts';
import { gitRunner } from './run-git.ts';

/** What a history on a branch is made with. */
export interface HistoryBranchOptions {
  /** Variables of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Handed to the server of `GITHUB_SERVER_URL` only. */
  readonly token: string | undefined;
  readonly folders: {
    /** A new empty folder. */
    readonly make: () => Promise<string>;
    readonly remove: (folder: string) => Promise<void>;
  };
  readonly patience?: Patience;
}

/**
 * A history on a branch of a git repository. Where it lies is settled at once; the first call of the history makes a
 * bare repository in a new folder, and everything happens in there: the user's repository is not touched.
 *
 * @throws HistoryError `unreachable` when there is no such remote
 */
export async function historyBranch(
  request: HistoryRequest,
  { environment, token, folders, patience = usualPatience }: HistoryBranchOptions,
): Promise<History> {
  const secrets = token === undefined || token === '' ? [] : [token, basicCredential(token)];
  const run = gitRunner(environment, secrets);
  const { branch } = request;
  const place = await findHistoryPlace(run, request, {
    token,
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    workspace: environment.GITHUB_WORKSPACE,
  });
  let folder: string | null = null;
  let made: Promise<HistoryRepository> | null = null;
  const here = (): Promise<HistoryRepository> => {
    made ??= folders.make().then((path) => {
      folder = path;
      return makeHistoryRepository(run, place, path, branch);
    });
    return made;
  };
  let tip: Promise<Tip | null> | null = null;
  const known = (): Promise<Tip | null> => {
    // A failure is not remembered.
    tip ??= here()
      .then((repository) => repository.fetchTip())
      .catch((error: unknown) => {
        tip = null;
        throw error;
      });
    return tip;
  };
  const write = async (
    plan: (tip: Tip | null, repository: HistoryRepository) => Promise<readonly PlannedEdit[]>,
    message: string,
  ): Promise<HistoryChange> => {
    const repository = await here();
    /** A commit whose push got no answer: it may have arrived. */
    let pending: HistoryChange | null = null;
    return tryAgain(
      async () => {
        tip = null;
        const latest = await known();
        const edits = await plan(latest, repository);
        if (edits.length === 0) return pending ?? { added: 0, commit: null };
        const first = latest === null ? [{ path: historyReadme.path, after: historyReadme.content }] : [];
        const commit = await repository.commit(
          latest,
          [...edits, ...first.map((file) => ({ ...file, isNew: true }))],
          message,
        );
        pending = { added: edits.filter(({ isNew }) => isNew).length, commit };
        tip = null;
        if (await repository.push(commit)) return pending;
        pending = null;
        return null;
      },
      branch,
      patience,
    );
  };
  const inTurn = oneAtATime();
  return {
    list: (wanted) =>
      inTurn(async () => {
        const files = (await known())?.files ?? new Map<string, string>();
        const prefix = wanted === '' || wanted.endsWith('/') ? wanted : `${wanted}/`;
        return [...files.keys()].filter((path) => path.startsWith(prefix)).sort();
      }),
    read: (paths) =>
      inTurn(async () => {
        const files = (await known())?.files ?? new Map<string, string>();
        const found = paths.flatMap((path) => {
          const id = files.get(path);
          return id === undefined ? [] : [{ path, id }];
        });
        if (found.length === 0) return new Map();
        const contents = await (await here()).readBlobs(found.map(({ id }) => id));
        return new Map(
          found.flatMap(({ path, id }) => {
            const content = contents.get(id);
            return content === undefined ? [] : [[path, content] as const];
          }),
        );
      }),
    add: (files, message) =>
      inTurn(() => write((latest, { idOf }) => planAdditions(files, objectIn(latest), idOf), message)),
    edit: (edits, message) =>
      inTurn(() => write((latest, { idOf }) => planEdits(edits, objectIn(latest), idOf), message)),
    close: () =>
      inTurn(async () => {
        const left = folder;
        folder = null;
        made = null;
        tip = null;
        if (left !== null) await folders.remove(left);
      }),
  };
}

function objectIn(tip: Tip | null): (path: string) => Promise<string | null> {
  return async (path) => tip?.files.get(path) ?? null;
}

/** Runs one action after the other, whatever became of the one before. */
function oneAtATime(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action, action);
    last = next.catch(() => {});
    return next;
  };
}
