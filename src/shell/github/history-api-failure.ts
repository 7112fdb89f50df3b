import { RequestError } from '@octokit/request-error';
import { HistoryError } from '../../core/model/history-error.ts';
import { againstRules, mayNotWrite } from '../history/history-refusal.ts';
import { gitHubFailure } from './github-failure.ts';

const permission = 'contents: write';

/** Whether GitHub answered with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof RequestError && error.status === status;
}

/** Whether the branch moved, or came into being, between our look at it and our write. */
export function isRace(error: unknown): boolean {
  if (!(error instanceof RequestError) || isAgainstRules(error)) return false;
  if (error.status === 409) return true;
  return error.status === 422 && /fast.?forward|already exists|reference does not exist/i.test(error.message);
}

/** What a call that did not work means for a history. */
export function historyApiFailure(error: unknown, branch: string): unknown {
  if (error instanceof HistoryError) return error;
  if (error instanceof RequestError && isAgainstRules(error)) {
    return againstRules(branch, rulesOf(error.message), '', error);
  }
  const failure = gitHubFailure(error, `let the branch ${branch} be written`, permission);
  switch (failure.code) {
    case 'forbidden':
    case 'not-found':
      return mayNotWrite(branch, failure.message, failure);
    case 'rate-limited':
    case 'rejected':
      return new HistoryError('contended', failure.message, failure.hint, failure);
    case 'unreachable':
      return new HistoryError('unreachable', failure.message, failure.hint, failure);
  }
}

function isAgainstRules({ status, message }: RequestError): boolean {
  return (
    (status === 403 || status === 409 || status === 422) &&
    /rule violations|protected branch|protected ref|verified signature|creations being restricted/i.test(
      message,
    )
  );
}

/** The rules behind the first line, one a paragraph. */
function rulesOf(message: string): readonly string[] {
  return message
    .replace(/ - https:\/\/\S+$/, '')
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => line !== '' && !/rule violations found/i.test(line));
}
