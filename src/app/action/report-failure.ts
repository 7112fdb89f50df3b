import { FileError, GitError, GitHubError, UsageError } from '../../core/model/program-error.ts';
import { failureComment } from '../../core/report/failure-comment.ts';
import { code, rich } from '../../core/report/rich-text.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { failedLegView, ownViews } from './leg-views.ts';
import { publicationOf } from './publication.ts';
import { publish } from './publish.ts';
import { setFailureOutputs } from './set-outputs.ts';

/** What ended the gate before there was an outcome: red, said in the log, in the summary and in the comment. */
export async function reportFailure(error: unknown, ports: ActionPorts, world: World): Promise<number> {
  const { message, hint, exitCode } = explain(error);
  const publication = await publicationOf(ports.runner, world);
  const [first = '', ...rest] = message.split('\n');
  world.log.note(`eval-envelope: ${message} ${hint}`);
  const isLocated = error instanceof UsageError && error.code === 'config';
  // The problems of a config stand at their lines already.
  if (!isLocated || rest.length === 0)
    ports.runner.annotate({
      level: 'error',
      title: 'Eval Envelope: not-evaluated',
      message: `${first} ${hint}`,
    });
  const sha = publication?.pullRequest?.headSha;
  const footer =
    sha === undefined ? rich`exit ${exitCode}` : rich`head ${code(sha.slice(0, 7))} · exit ${exitCode}`;
  const view = failureComment(message, hint, footer);
  const views = publication?.leg == null ? [] : [failedLegView(view, publication.leg)];
  const own = await ownViews(views, [], publication, ports, world);
  const published = await publish({ view, own, artifactId: null }, publication, ports, world);
  try {
    setFailureOutputs(published.commentUrl, ports.runner);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    world.log.note(`eval-envelope: the outputs could not be set: ${why}`);
  }
  return exitCode;
}

function explain(error: unknown): { message: string; hint: string; exitCode: 2 | 3 } {
  if (error instanceof UsageError || error instanceof FileError) {
    return { message: error.message, hint: error.hint, exitCode: 2 };
  }
  if (error instanceof GitError || error instanceof GitHubError)
    return { message: error.message, hint: error.hint, exitCode: 3 };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `an error nobody foresaw\n${stack.split('\n').slice(0, 12).join('\n')}`,
    hint: 'Please report it with these lines.',
    exitCode: 3,
  };
}
