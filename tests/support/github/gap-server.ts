import { artifactRoutes } from './artifact-routes.ts';
import type { ArtifactService } from './artifact-service.ts';
import { closeAfterTests } from './close-after-tests.ts';
import { commentRoutes } from './comment-routes.ts';
import { commitRoutes } from './commit-routes.ts';
import type { FaultLine } from './fault-line.ts';
import { graphqlRoutes } from './graphql-routes.ts';
import { type Answer, type Exchange, type Json, listen, parseJson, parseObject } from './http.ts';
import { type Identity, identityOfHeader } from './identities.ts';
import { issueRoutes } from './issue-routes.ts';
import { type AnswerCheck, answerCheck, type Violation } from './openapi-check.ts';
import { patchAnswer } from './patch-answer.ts';
import { permissionRoutes } from './permission-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { limitHeaders, spentLimit } from './rate-limit.ts';
import { type Refusals, refusals } from './refusals.ts';
import { runRoutes } from './run-routes.ts';
import { emptyState, findRoute, type GitHubState, type Route, type Upstream } from './state.ts';
import { deploymentRoutes, statusRoutes } from './status-routes.ts';
import { startEmulator } from './upstream.ts';
import { isUnknownQuery, userRoutes } from './user-routes.ts';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Of the answer. */
  readonly status: number;
  /** Login of who asked; null for nobody. */
  readonly as: string | null;
  /** What was sent; undefined when that was no JSON. */
  readonly body: Json | undefined;
}

/** The emulator with its gaps filled. */
export interface GapServer {
  readonly url: string;
  readonly state: GitHubState;
  /** Asks the emulator past log, failures and checks. */
  readonly upstream: Upstream;
  readonly requests: SeenRequest[];
  readonly violations: Violation[];
  readonly refusals: Refusals;
  readonly check: AnswerCheck;
  readonly close: () => Promise<void>;
}

/** Everything the overlay answers itself; further rows go here. */
const routes: readonly Route[] = [
  ...commentRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...permissionRoutes,
  ...statusRoutes,
  ...deploymentRoutes,
  ...artifactRoutes,
  ...runRoutes,
  ...userRoutes,
  ...issueRoutes,
  ...graphqlRoutes,
];

/**
 * Answers of the emulator that are held against GitHub's description, since the Action reads them. Its others are not:
 * many lack keys that nothing here looks at.
 */
const checkedOfEmulator: readonly RegExp[] = [
  /^\/repos\/[^/]+\/[^/]+$/,
  /^\/repos\/[^/]+\/[^/]+\/pulls(?:\/\d+)?$/,
  /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/(?:comments|labels)$/,
  /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
  /^\/repos\/[^/]+\/[^/]+\/git\/(?:blobs|trees|commits|refs?)(?:\/|$)/,
  /^\/repos\/[^/]+\/[^/]+\/contents\//,
];

/** Problems that are let pass, with the reason; whatever else was wrong is patched. */
const exceptions: readonly { readonly path: RegExp; readonly problem: RegExp }[] = [
  // GitHub itself answers null for a fork that was deleted since.
  { path: /\/actions\/runs(?:\/\d+)?$/, problem: /\/head_repository must be object/ },
  // GitHub itself answers null for a label without a description, which its description allows elsewhere.
  { path: /\/pulls$/, problem: /\/labels\/\d+\/description must be string/ },
];

const badCredentials: Answer = {
  status: 401,
  body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
};

/** Starts emulator and gap server. */
export async function startGapServer(artifacts?: ArtifactService, faults?: FaultLine): Promise<GapServer> {
  const [check, emulator] = await Promise.all([answerCheck(), startEmulator()]);
  const { upstream } = emulator;
  const requests: SeenRequest[] = [];
  const violations: Violation[] = [];
  const scripted = refusals();

  const verify = ({ method, url }: Exchange, { status, body }: Answer): void => {
    if (Buffer.isBuffer(body)) return;
    const problems =
      url.pathname === '/graphql'
        ? isUnknownQuery(body)
          ? ['the server has no answer to this query']
          : []
        : check.answer(method, url.pathname, status, body);
    for (const problem of problems) {
      if (exceptions.some((row) => row.path.test(url.pathname) && row.problem.test(problem))) continue;
      violations.push({ request: `${method} ${url.pathname}`, status, problem });
    }
  };

  const answer = async (exchange: Exchange, as: Identity | undefined): Promise<Answer> => {
    const { method, url } = exchange;
    const host = url.host;
    const ask = async (how: string, path: string, body?: Json | Buffer): Promise<Answer> => {
      const options = body === undefined ? {} : { body };
      return patchAnswer(await upstream(how, path, { ...options, token: as?.token, host }), state);
    };
    const refused = scripted.find(exchange, as) ?? spentLimit(state, url.pathname);
    if (refused !== undefined) return refused;
    const forward = (): Promise<Answer> =>
      ask(method, url.pathname + url.search, exchange.body.length === 0 ? undefined : exchange.body);
    const found = findRoute(routes, method, url.pathname);
    const given = await (found === undefined
      ? forward()
      : found.route.handle({
          exchange,
          params: found.params,
          repository: `${found.params.owner}/${found.params.repo}`,
          body: parseObject(exchange.body),
          as,
          state,
          forward,
          ask,
        }));
    if (found !== undefined || checkedOfEmulator.some((pattern) => pattern.test(url.pathname)))
      verify(exchange, given);
    return given;
  };

  const handle = async (exchange: Exchange): Promise<Answer> => {
    const as = identityOfHeader(exchange.headers.authorization);
    const said = as === null ? badCredentials : await answer(exchange, as);
    const disturbance = as === null ? undefined : scripted.disturbanceOf(exchange, as);
    const given: Answer = {
      ...said,
      headers: { ...limitHeaders(state, exchange.url.pathname), ...said.headers },
      ...(disturbance === undefined ? {} : { disturbance }),
    };
    requests.push({
      method: exchange.method,
      path: exchange.url.pathname + exchange.url.search,
      status: given.status,
      as: as?.login ?? null,
      body: parseJson(exchange.body),
    });
    return given;
  };
  const { url, close } = await listen(faults?.before('api', handle) ?? handle);
  const state = emptyState(url, emulator.address, artifacts);

  const closeBoth = async (): Promise<void> => {
    await close();
    await emulator.close();
  };
  closeAfterTests(closeBoth);
  return { url, state, upstream, requests, violations, refusals: scripted, check, close: closeBoth };
}
