import type { ArtifactService } from './artifact-service.ts';
import type { PullDetails } from './graphql-routes.ts';
import type { Answer, Exchange, Json, JsonObject } from './http.ts';
import type { Identity } from './identities.ts';
import type { RepositoryPermission } from './permission-routes.ts';

/** What the server knows of a pull request beyond what the emulator keeps. */
export interface PullState {
  /** `owner/name` of the repository it wants to change. */
  readonly repository: string;
  readonly number: number;
  headSha: string;
  /** Branch it goes to, whose tip its commits and files are counted from. */
  readonly baseRef: string;
  /** Tip of that branch when the pull request was opened. */
  baseSha: string;
  /** GitHub's test merge; null while there is none, as with a conflict. */
  mergeSha: string | null;
  /** Whether the repository of the head is gone, as a deleted fork is. */
  isHeadRepositoryGone: boolean;
  /** Its commits, oldest first. */
  commits: readonly string[];
  /** Its files as the REST API lists them. */
  files: readonly JsonObject[];
  /** Its issue events, oldest first. */
  readonly events: JsonObject[];
}

/** A deployment with its statuses, newest first. */
export interface DeploymentState {
  readonly repository: string;
  readonly deployment: JsonObject & { readonly id: number };
  readonly statuses: JsonObject[];
}

/** A workflow run; what is left out is as it is for a finished run on a push to the repository's own branch. */
export interface RunState {
  /** null = none, as for a run on a tag, or gone. */
  readonly headBranch: string | null;
  readonly headSha: string;
  /** `owner/name` of the repository it runs in; left out = whichever is asked for. */
  readonly repository?: string;
  /** `owner/name`; null = gone, as a deleted fork is. */
  readonly headRepository?: string | null;
  readonly event?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly workflowPath?: string;
  /** Its jobs; default none are listed. */
  readonly jobs?: readonly { readonly name: string; readonly conclusion: string | null }[];
  /** ISO 8601; default 2026-03-02. */
  readonly createdAt?: string;
}

/** The primary rate limit of the server. */
export interface RateLimitState {
  readonly limit: number;
  remaining: number;
  readonly resetAt: Date;
}

/** Everything that the overlay keeps. The emulator keeps the rest: repositories, git objects, comments, labels. */
export interface GitHubState {
  /** Address of the API as clients see it. */
  readonly address: string;
  /** The emulator's own address, which clients never see. */
  readonly emulator: string;
  /** By `owner/name#number`. */
  readonly pulls: Map<string, PullState>;
  /** What GraphQL says of pull requests, by `owner/name#number`. */
  readonly details: Map<string, PullDetails>;
  /** Node ids of pinned issues. */
  readonly pinned: string[];
  /** Newest first, by `owner/name@sha`. */
  readonly statuses: Map<string, JsonObject[]>;
  readonly deployments: DeploymentState[];
  /** Rights beside those of the owner, by `owner/name@login`; everybody else may read. */
  readonly permissions: Map<string, RepositoryPermission>;
  /** Runs by their id. */
  readonly runs: Map<number, RunState>;
  /** Where artifacts are kept. */
  readonly artifacts: ArtifactService | undefined;
  /** Local repository that was replayed last, by `owner/name`; differences are computed there. */
  readonly folders: Map<string, string>;
  /** Objects that were replayed, as `owner/name@sha`. */
  readonly replayed: Set<string>;
  /** Counted down by every request to the REST API, and told in every answer; undefined = none, none told. */
  rateLimit: RateLimitState | undefined;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  clockAheadMs: number;
  /** After so many entries a tree is cut; GitHub does so at 100,000. */
  mostTreeEntries: number;
  /** Ids for what the overlay makes. */
  nextId: number;
}

/** Sends a request to the emulator as somebody. */
export type Upstream = (
  method: string,
  path: string,
  options?: {
    readonly body?: Json | Buffer;
    readonly token?: string | undefined;
    /** Host that the client used; for the addresses of further pages. */
    readonly host?: string;
  },
) => Promise<Answer>;

/** A request that a route of the overlay answers. */
export interface Call {
  readonly exchange: Exchange;
  /** Parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** `owner/name` when the path has them. */
  readonly repository: string;
  /** Body of the request; empty when there is none. */
  readonly body: JsonObject;
  /** Who asks; undefined when nobody signed in. */
  readonly as: Identity | undefined;
  readonly state: GitHubState;
  /** Sends this very request to the emulator and brings its answer into shape. */
  readonly forward: () => Promise<Answer>;
  /** Sends another request to the emulator with the same token, and brings its answer into shape. */
  readonly ask: (method: string, path: string, body?: Json) => Promise<Answer>;
}

/** One row of the overlay's table. `:name` stands for a part of the path. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: (call: Call) => Promise<Answer> | Answer;
}

/** An empty state. */
export function emptyState(address: string, emulator: string, artifacts?: ArtifactService): GitHubState {
  return {
    address,
    emulator,
    pulls: new Map(),
    details: new Map(),
    pinned: [],
    statuses: new Map(),
    deployments: [],
    permissions: new Map(),
    runs: new Map(),
    artifacts,
    folders: new Map(),
    replayed: new Set(),
    rateLimit: undefined,
    clockAheadMs: 0,
    mostTreeEntries: 100_000,
    nextId: 9_000_001,
  };
}

/** The route for a request, with the parts of its path; undefined when the emulator shall answer. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    const pattern = route.path.split('/');
    if (route.method !== method || pattern.length !== parts.length) continue;
    const isMatch = pattern.every((part, index) => part.startsWith(':') || part === parts[index]);
    if (!isMatch) continue;
    const params = pattern.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[index] ?? '')] as const] : [],
    );
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** One page of rows as GitHub gives it: 30 by default, 100 at most, and a `link` header when there are more pages. */
export function pageOf(
  { exchange }: Pick<Call, 'exchange'>,
  rows: readonly Json[],
): { readonly rows: readonly Json[]; readonly headers: Readonly<Record<string, string>> } {
  const query = exchange.url.searchParams;
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const link = (number: number, relation: string): string => {
    const url = new URL(exchange.url);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    rows: rows.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** The answer to what is not there. */
export const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};
