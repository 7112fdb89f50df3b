import { type BlobStore, blobStore } from './blob-store.ts';
import { closeAfterTests } from './close-after-tests.ts';
import type { FaultLine } from './fault-line.ts';
import {
  type Answer,
  type Disturbance,
  type Exchange,
  type JsonObject,
  listen,
  parseObject,
} from './http.ts';
import {
  type ArtifactDraft,
  type EarlierArtifact,
  newDraft,
  packed,
  type StoredArtifact,
  storedArtifact,
} from './stored-artifact.ts';

/** A call of the service. */
export type ArtifactCall =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact';

/** How a call fails. */
export interface ArtifactFailure {
  readonly status: number;
  /** Twirp's code, such as `internal`. */
  readonly code: string;
  readonly message: string;
  /** How often; default always. */
  readonly times?: number;
}

/** Whose artifacts are meant. */
export interface ArtifactScope {
  /** Default 1. */
  readonly runId?: number;
  /** Default 1. */
  readonly jobId?: number;
}

/** GitHub's store of artifacts on loopback, as far as `@actions/artifact` uses it. */
export interface ArtifactService {
  readonly url: string;
  /** Variables by which the client finds the service, with a token of its own for the run. */
  readonly environment: (scope?: ArtifactScope) => {
    readonly ACTIONS_RESULTS_URL: string;
    readonly ACTIONS_RUNTIME_TOKEN: string;
  };
  /** Finished artifacts of all runs, oldest first. */
  readonly artifacts: () => readonly StoredArtifact[];
  /** Puts an artifact there as an earlier run would have. @returns its id */
  readonly add: (artifact: EarlierArtifact) => number;
  readonly remove: (id: number) => void;
  /** Forgets all artifacts, those that were begun too. */
  readonly clear: () => void;
  /** Address from which anybody can load an artifact. @throws when there is none with this id */
  readonly downloadUrl: (id: number) => string;
  /** Headers of requests for the bytes of artifacts, oldest first. */
  readonly downloads: readonly Readonly<Record<string, string>>[];
  /** Answers the next requests for bytes so: with another status, or disturbed by the network. */
  readonly disturbDownloads: (how: Disturbance & { readonly status?: number }, times?: number) => void;
  /** Calls that came in, by name. */
  readonly calls: readonly ArtifactCall[];
  /** Makes a call fail from now on. */
  readonly fail: (call: ArtifactCall, failure: ArtifactFailure) => void;
  readonly close: () => Promise<void>;
}

/** What GitHub answers when the account's storage is full. */
export const storageFull: ArtifactFailure = {
  status: 403,
  code: 'permission_denied',
  message: 'insufficient usage to create artifact',
};

/** What GitHub answers when the service itself is down; the client tries again, seconds apart. */
export const serviceDown: ArtifactFailure = { status: 500, code: 'internal', message: 'internal error' };

/** A token as the runner hands it to an action: unsigned here, with the one scope that the client reads. */
export function runtimeToken({ runId = 1, jobId = 1 }: ArtifactScope = {}): string {
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const scope = `Actions.GenericRead:${backendId(0)} Actions.Results:${backendId(runId)}:${backendId(jobId)}`;
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ scp: scope })}.`;
}

/** The service's own name for a run or a job, from which its number can be read again. */
function backendId(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

/** Starts an empty service, until the tests of the file are over. */
export async function startArtifactService(faults?: FaultLine): Promise<ArtifactService> {
  const drafts: ArtifactDraft[] = [];
  const blobs = blobStore();
  const calls: ArtifactCall[] = [];
  const failures = new Map<ArtifactCall, { readonly failure: ArtifactFailure; left: number }>();
  let nextId = 7_000_001;
  const downloads: Readonly<Record<string, string>>[] = [];
  let disturbance: { how: Disturbance & { readonly status?: number }; left: number } | undefined;
  const disturbed = (exchange: Exchange, answer: Answer): Answer => {
    downloads.push(exchange.headers);
    if (disturbance === undefined || disturbance.left <= 0) return answer;
    disturbance.left -= 1;
    const { status, ...how } = disturbance.how;
    return status === undefined ? { ...answer, disturbance: how } : { status, disturbance: how };
  };

  const handle = async (exchange: Exchange): Promise<Answer> => {
    const blob = blobs.answer(exchange);
    if (blob !== undefined && exchange.method === 'GET') return disturbed(exchange, blob);
    if (blob !== undefined) return blob;
    const call = exchange.url.pathname.split('/').at(-1) ?? '';
    if (!isCall(call)) return twirpError(404, 'bad_route', `no such call: ${exchange.url.pathname}`);
    calls.push(call);
    const scripted = failures.get(call);
    if (scripted !== undefined && scripted.left > 0) {
      scripted.left -= 1;
      return twirpError(scripted.failure.status, scripted.failure.code, scripted.failure.message);
    }
    const request = parseObject(exchange.body);
    const run = String(request.workflow_run_backend_id ?? '');
    if (!isAllowed(exchange.headers.authorization, run))
      return twirpError(403, 'permission_denied', 'the token is not for this run');
    const runId = Number(run.slice(-12));
    const draft = drafts.find((entry) => entry.runId === runId && entry.name === request.name);
    if (call === 'CreateArtifact') {
      if (draft !== undefined)
        return twirpError(
          409,
          'already_exists',
          'an artifact with this name already exists on the workflow run',
        );
      const made = newDraft(nextId++, runId, request);
      drafts.push(made);
      return { status: 200, body: { ok: true, signed_upload_url: addressOf(made) } };
    }
    if (call === 'ListArtifacts') {
      const found = drafts.filter(
        (entry) =>
          entry.isFinal &&
          entry.runId === runId &&
          (request.name_filter === undefined || entry.name === request.name_filter) &&
          (request.id_filter === undefined || String(entry.id) === String(request.id_filter)),
      );
      return { status: 200, body: { artifacts: found.map((entry) => listed(entry, blobs)) } };
    }
    if (draft === undefined) return twirpError(404, 'not_found', 'artifact not found');
    if (call === 'GetSignedArtifactURL') return { status: 200, body: { signed_url: addressOf(draft) } };
    if (call === 'DeleteArtifact') {
      drafts.splice(drafts.indexOf(draft), 1);
      return { status: 200, body: { ok: true, artifact_id: String(draft.id) } };
    }
    return finalize(draft, request, blobs);
  };

  const { url, close } = await listen(faults?.before('artifacts', handle) ?? handle);
  closeAfterTests(close);
  const addressOf = (draft: ArtifactDraft): string => {
    const { name, mimeType } = draft;
    const fileName = mimeType === 'application/zip' ? `${name}.zip` : name;
    return blobs.signedUrl(url, blobOf(draft), mimeType, fileName);
  };

  return {
    url,
    close,
    calls,
    downloads,
    disturbDownloads: (how, times = Number.POSITIVE_INFINITY) => {
      disturbance = { how, left: times };
    },
    environment: (scope) => ({ ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(scope) }),
    artifacts: () =>
      drafts
        .filter(({ isFinal }) => isFinal)
        .map((draft) => storedArtifact(draft, blobs.read(blobOf(draft)) ?? Buffer.alloc(0))),
    add: (artifact) => {
      const { draft, bytes } = packed(nextId++, artifact);
      drafts.push(draft);
      blobs.write(blobOf(draft), bytes);
      return draft.id;
    },
    remove: (id) => {
      const index = drafts.findIndex((draft) => draft.id === id);
      if (index >= 0) drafts.splice(index, 1);
    },
    clear: () => {
      drafts.length = 0;
    },
    downloadUrl: (id) => {
      const draft = drafts.find((entry) => entry.id === id);
      if (draft === undefined) throw new RangeError(`no artifact has id ${id}`);
      return addressOf(draft);
    },
    fail: (call, failure) => failures.set(call, { failure, left: failure.times ?? Number.POSITIVE_INFINITY }),
  };
}

/** Name of an artifact's bytes among the blobs. */
function blobOf({ id }: ArtifactDraft): string {
  return `artifact-${id}`;
}

function finalize(draft: ArtifactDraft, request: JsonObject, blobs: BlobStore): Answer {
  const bytes = blobs.read(blobOf(draft));
  if (bytes === undefined || bytes.length !== Number(request.size ?? 0))
    return twirpError(400, 'invalid_argument', `size ${request.size} is not that of the upload`);
  draft.digest = String(request.hash ?? '');
  draft.isFinal = true;
  return { status: 200, body: { ok: true, artifact_id: String(draft.id) } };
}

function listed(draft: ArtifactDraft, blobs: BlobStore): JsonObject {
  return {
    workflow_run_backend_id: backendId(draft.runId),
    workflow_job_run_backend_id: backendId(1),
    database_id: String(draft.id),
    name: draft.name,
    size: String(blobs.read(blobOf(draft))?.length ?? 0),
    created_at: draft.createdAt,
    digest: draft.digest,
  };
}

function isCall(name: string): name is ArtifactCall {
  return [
    'CreateArtifact',
    'FinalizeArtifact',
    'ListArtifacts',
    'GetSignedArtifactURL',
    'DeleteArtifact',
  ].includes(name);
}

function isAllowed(authorization: string | undefined, run: string): boolean {
  const payload = parseObject(Buffer.from(authorization?.split('.')[1] ?? '', 'base64url'));
  return String(payload.scp)
    .split(' ')
    .some((scope) => scope.startsWith(`Actions.Results:${run}:`));
}

function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
