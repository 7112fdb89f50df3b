import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import artifactClient from '@actions/artifact';
import type { Artifacts } from '../../app/action-ports.ts';
import { isEnterpriseServer } from '../../core/model/enterprise-server.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import { timeBudget } from './time-budget.ts';

/** An artifact of ours has some megabytes at most. The client itself would wait for a quarter of an hour. */
const longestCallMs = 120_000;

/** What all calls of a job may take: nobody waits longer for a check because a report cannot be stored. */
const longestMs = 300_000;

/** The artifact service of GitHub Actions. Loaded when something is stored: it is the largest part of the program. */
export function nodeArtifacts(environment: Readonly<Record<string, string>>): Artifacts {
  const budget = timeBudget(longestMs);
  return {
    whyNot: () => {
      if (isEnterpriseServer(environment.GITHUB_SERVER_URL)) {
        return 'GitHub Enterprise Server has no artifact service for this client. The verdict stands in the summary and the comment.';
      }
      if (
        (environment.ACTIONS_RUNTIME_TOKEN ?? '') === '' ||
        (environment.ACTIONS_RESULTS_URL ?? '') === ''
      ) {
        return 'this step has no access to the artifact service (ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set).';
      }
      return null;
    },
    upload: async ({ name, folder, files, retentionDays }) => {
      try {
        const options = retentionDays === undefined ? {} : { retentionDays };
        const upload = () => artifactClient.uploadArtifact(name, [...files], folder, options);
        const { id } = await budget.within(longestCallMs, upload);
        if (id === undefined) throw new Error('the service gave no id');
        return { id };
      } catch (error) {
        throw artifactFailure(error, name);
      }
    },
    list: async () => {
      try {
        const { artifacts } = await budget.within(longestCallMs, () => artifactClient.listArtifacts());
        return artifacts.map(({ id, name, size }) => ({ id, name, sizeBytes: size }));
      } catch (error) {
        throw readFailure(error, 'The artifacts of this run could not be listed');
      }
    },
    download: async (id, folder) => {
      try {
        // As it is: the client would unpack whatever the archive holds.
        const load = () => artifactClient.downloadArtifact(id, { path: folder, skipDecompress: true });
        await budget.within(longestCallMs, load);
        const [file] = await readdir(folder);
        if (file === undefined) throw new Error('nothing came');
        return join(folder, file);
      } catch (error) {
        throw readFailure(error, `The artifact ${id} of this run could not be loaded`);
      }
    },
  };
}

function readFailure(error: unknown, what: string): GitHubError {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return new GitHubError('unreachable', `${what}: ${message}.`, 'Run the job again.', error);
}

function artifactFailure(error: unknown, name: string): GitHubError {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  if (/\b409\b|already exists/i.test(message)) {
    return new GitHubError(
      'rejected',
      `An artifact called ${name} is there already.`,
      'Give each job of the run a suite or a matrix of its own.',
      error,
    );
  }
  if (/insufficient usage|quota/i.test(message)) {
    return new GitHubError(
      'forbidden',
      'The storage for artifacts is full.',
      'Delete old artifacts, or set a shorter `retention-days`.',
      error,
    );
  }
  return new GitHubError(
    'unreachable',
    `The artifact service did not take it: ${message}.`,
    'Run the job again; githubstatus.com tells whether GitHub has a problem.',
    error,
  );
}
