import type { Octokit } from '@octokit/rest';
import type { ArtifactInfo, RateLimit, RunArtifacts, RunInfo } from '../../app/stored/run-artifacts.ts';
import { isEnterpriseServer } from '../../core/model/enterprise-server.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { RunJob } from '../../core/model/run-job.ts';
import { downloadArtifact } from './download-artifact.ts';
import { gitHubFailure } from './github-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownerAndName } from './owner-and-name.ts';
import { machineClock } from './patient-fetch.ts';
import { proxyFetch } from './proxy-fetch.ts';
import { artifactInfo, artifactsPage, jobsPage, repositoryAnswer, runInfo, runsPage } from './run-answers.ts';

const permission = 'actions: read';

/** Pages of a hundred rows that a list is read to, so that no loop of ours can eat the hour's requests. */
const mostPages = { runs: 10, ofRun: 20, jobs: 10, named: 10, all: 300 } as const;

/** Runs and artifacts of one repository through the REST API. @param repository - `owner/name` */
export async function nodeRunArtifacts(repository: string, options: ClientOptions): Promise<RunArtifacts> {
  const at = ownerAndName(repository);
  const { environment, note, clock = machineClock } = options;
  let limit: RateLimit | null = null;
  const client = await octokitClient({
    ...options,
    onRateLimit: (told) => {
      limit = told;
      options.onRateLimit?.(told);
    },
  });
  const storage = (await proxyFetch(environment)) ?? fetch;
  const list = '/repos/{owner}/{repo}/actions';
  return {
    whyNot: () =>
      isEnterpriseServer(environment.GITHUB_SERVER_URL)
        ? 'GitHub Enterprise Server has no artifacts for this client; only the history branch is used.'
        : null,
    rateLimit: () => limit,
    repository: () =>
      attempt('show the repository', async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}', at);
        const { id, default_branch: defaultBranch } = repositoryAnswer.parse(data);
        return { id, defaultBranch };
      }),
    run: (id) =>
      attempt('show the run', async () => {
        const answer = await client.request(`GET ${list}/runs/{run_id}`, { ...at, run_id: id });
        return runInfo(answer.data);
      }),
    runs: ({ headSha, branch, event, createdSince }) => {
      const query = {
        ...at,
        ...(headSha === undefined ? {} : { head_sha: headSha }),
        ...(branch === undefined ? {} : { branch }),
        ...(event === undefined ? {} : { event }),
        ...(createdSince === undefined ? {} : { created: `>=${createdSince.toISOString().slice(0, 19)}Z` }),
      };
      const read = (data: unknown): readonly RunInfo[] => runsPage.parse(data).workflow_runs.map(runInfo);
      return rows(client, 'list the runs', `GET ${list}/runs`, query, mostPages.runs, read, note);
    },
    ofRun: async (runId) => {
      const found: ArtifactInfo[] = [];
      const query = { ...at, run_id: runId };
      const route = `GET ${list}/runs/{run_id}/artifacts`;
      const pages = rows(client, 'list the artifacts', route, query, mostPages.ofRun, readArtifacts, note);
      for await (const artifact of pages) found.push(artifact);
      return found;
    },
    jobs: async (runId) => {
      const found: RunJob[] = [];
      const query = { ...at, run_id: runId, filter: 'latest' };
      const route = `GET ${list}/runs/{run_id}/jobs`;
      const read = (data: unknown) => jobsPage.parse(data).jobs;
      const pages = rows(client, 'list the jobs', route, query, mostPages.jobs, read, note);
      for await (const { name, conclusion } of pages) found.push({ name, conclusion });
      return found;
    },
    named: (name) => {
      // The filter is GitHub's; that it is exact is held here as well.
      const read = (data: unknown): readonly ArtifactInfo[] =>
        readArtifacts(data).filter((artifact) => artifact.name === name);
      const query = { ...at, name };
      return rows(client, 'list the artifacts', `GET ${list}/artifacts`, query, mostPages.named, read, note);
    },
    all: () =>
      rows(client, 'list the artifacts', `GET ${list}/artifacts`, at, mostPages.all, readArtifacts, note),
    download: (artifact, names, limits) => {
      const locate = (id: number): Promise<string> =>
        attempt('give the artifact', () => archiveAddress(client, at, id));
      return downloadArtifact({ locate, fetch: storage, clock }, artifact, names, limits);
    },
  };
}

function readArtifacts(data: unknown): readonly ArtifactInfo[] {
  return artifactsPage.parse(data).artifacts.map(artifactInfo);
}

/** Rows of all pages, each once: a row that is new meanwhile moves the others on to the next page. */
async function* rows<T extends { readonly id: number }>(
  client: Octokit,
  action: string,
  route: string,
  query: Readonly<Record<string, unknown>>,
  mostPages: number,
  read: (data: unknown) => readonly T[],
  note: (line: string) => void,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<number>();
  for (let page = 1; page <= mostPages; page += 1) {
    const { found, hasMore } = await attempt(action, async () => {
      const answer = await client.request(route, { ...query, per_page: 100, page });
      return { found: read(answer.data), hasMore: /;\s*rel="?next\b/.test(answer.headers.link ?? '') };
    });
    for (const row of found) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      yield row;
    }
    if (!hasMore) return;
  }
  note(`github: asked to ${action}, and read the newest ${mostPages * 100} alone; there are more`);
}

/** Where the storage has the archive. GitHub redirects; following would be the client's, with what it sends along. */
async function archiveAddress(
  client: Octokit,
  at: { readonly owner: string; readonly repo: string },
  id: number,
): Promise<string> {
  const answer = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', {
    ...at,
    artifact_id: id,
    request: { redirect: 'manual' },
  });
  const { location = '' } = answer.headers;
  // A plain address only where the API itself has one, as on loopback.
  const isSecure = location.startsWith('https://') || !answer.url.startsWith('https://');
  if (answer.status < 300 || answer.status > 399 || !isSecure || !URL.canParse(location))
    throw new GitHubError(
      'unreachable',
      `GitHub did not say where the artifact is (HTTP ${answer.status}).`,
      'Run it again; githubstatus.com tells whether GitHub has a problem.',
    );
  return location;
}

async function attempt<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw gitHubFailure(error, action, permission);
  }
}
