import { isMatrix, matrixKey } from '../../core/event/matrix-key.ts';
import type { Leg } from '../../core/leg/leg-view.ts';
import { hashValue } from '../../core/model/stable-hash.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import type { Runner } from '../action-ports.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';

/** By what a comment is known. */
export interface CommentMarkers {
  /** Of the comment that all jobs of the run share: one a workflow and config. */
  readonly shared: string;
  /** Of this job's own comment, where jobs cannot read each other's artifacts. */
  readonly own: string;
  /** Of comments that are taken over where there is none: those of a version that did not tell workflows apart. */
  readonly older: readonly string[];
}

type Environment = World['environment'];

/** The job as one of a run, told from the inputs as they are written, right or wrong. */
export function legOf({ input }: Runner, environment: Environment, headSha: string): Leg {
  const job = matrixJob(input);
  const [total, attempt] = [Number(job.jobTotal), Number(environment.GITHUB_RUN_ATTEMPT)];
  return {
    config: configOf(input),
    job: environment.GITHUB_JOB || 'job',
    matrixKey: matrixKey(job),
    jobTotal: Number.isInteger(total) && total >= 1 && total <= 256 ? total : 1,
    attempt: Number.isInteger(attempt) && attempt >= 1 ? attempt : 1,
    headSha,
  };
}

/** Whether other jobs may have parts of the same comment that this one does not know of. */
export function isOneOfSeveral({ input }: Runner): boolean {
  return input('suite') !== '' || isMatrix(matrixJob(input));
}

/** The markers of this job's comments. */
export function commentMarkers(runner: Runner, environment: Environment): CommentMarkers {
  const { input } = runner;
  const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' } = environment;
  const file = workflowPath(ref);
  const shared = sharedMarker(file === '' ? name : file, configOf(input));
  if (isOneOfSeveral(runner)) return { shared, own: commentMarker(instanceName(runner)), older: [] };
  return { shared, own: shared, older: [commentMarker(instanceName(runner))] };
}

/** Marker of the comment that the jobs of a workflow share, by its path. */
export function sharedMarker(workflow: string, configPath: string): string {
  const word = (workflow.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return commentMarker(slugWithHash([word], [workflow, configPath]));
}

/** `GITHUB_WORKFLOW_REF` without repository and revision: `.github/workflows/evals.yml`. */
export function workflowPath(ref: string): string {
  return ref.replace(/@.*$/, '').replace(/^[^/]*\/[^/]*\//, '');
}

function configOf(input: Runner['input']): string {
  return input('config') || usualConfigPath;
}

function matrixJob(input: Runner['input']) {
  return { matrix: input('matrix'), jobIndex: input('job-index'), jobTotal: input('job-total') };
}

/** One comment for each leg of a matrix and each job of one suite. */
function instanceName({ input }: Runner): string {
  const config = input('config');
  const job = matrixJob(input);
  const parts = [
    config === usualConfigPath ? '' : config,
    input('suite'),
    isMatrix(job) ? matrixKey(job) : '',
  ].filter((part) => part !== '');
  const [only = ''] = parts;
  if (parts.length <= 1 && /^[a-z0-9-]*$/.test(only)) return only;
  return slugWithHash(parts, parts);
}

function slugWithHash(words: readonly string[], hashed: readonly string[]): string {
  const slug = words
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug}-${hashValue(hashed).slice(0, 8)}`.replace(/^-/, '');
}
